"""The commands of a window: the table of them, the keys that run them, and what each does."""
