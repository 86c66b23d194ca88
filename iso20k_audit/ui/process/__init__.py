"""This process: its windows, what they share, other processes on the same workspace, errors nobody expected."""
