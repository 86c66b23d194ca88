"""The sections of the audit report in the order in which they are printed; each yields blocks."""
