"""The guided start of an audit: one dialog of five pages, of which the first is enough."""

from iso20k_audit.ui.dialogs.new_audit.dialog import NewAuditDialog

__all__ = ["NewAuditDialog"]
