"""Search everything, the command palette and the way to a clause: one popup over the window."""
