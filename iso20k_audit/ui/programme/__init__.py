"""The window for what outlives one audit: programme, auditors, follow-up, trends, readiness, own criteria."""
