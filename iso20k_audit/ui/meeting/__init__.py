"""The closing meeting on a screen: the findings from live data, and beside them what the lead needs."""
