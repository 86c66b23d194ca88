"""How everything looks and reads: colours, size of text, language, direction, dates and numbers."""
