"""A workspace on disk: change log, projections, evidence vault, lock, backup, integrity check."""
