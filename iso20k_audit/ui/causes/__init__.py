"""Cause analysis in the window: the card on the Actions page, the editor, and both diagrams as they are drawn."""
