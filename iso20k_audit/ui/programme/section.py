"""What the sections of the programme window have in common."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.message_area import MessageArea


class Section(Page):
    """A section that shows records of the whole workspace.

    Attributes:
        KINDS: kinds of records that it shows; changes of others leave it as it is.
        messages: above everything that a section lays out in `column`.
    """

    KINDS: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.messages = MessageArea()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.messages)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if something that is shown here was changed."""
        if kinds & self.KINDS:
            self.reload()
