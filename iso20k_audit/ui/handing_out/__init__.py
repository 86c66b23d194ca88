"""Handing parts of an audit to auditors: the lead's board, the dialog, own areas, the auditor's own line."""
