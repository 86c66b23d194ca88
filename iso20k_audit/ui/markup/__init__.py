"""The editor of marks and redactions on pictures, and the badges that say that a picture has some."""
