"""Time on the floor: the bar above the question list, times by section, what can wait."""
