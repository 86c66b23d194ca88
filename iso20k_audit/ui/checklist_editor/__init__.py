"""The checklist editor: sections and questions at the left, what is in hand at the right."""

from iso20k_audit.ui.checklist_editor.editor import ChecklistEditor

__all__ = ["ChecklistEditor"]
