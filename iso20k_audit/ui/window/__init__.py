"""The main window: its parts, what it remembers, and what it opens beside itself."""
