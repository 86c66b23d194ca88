"""Bringing together what several auditors recorded: packages, conflicts, disagreements, duplicates, review."""
