"""A complete internal audit of a fictional company, played through the same services as the window."""
