"""What a checklist says about a question: what to look for, evidence to expect, sample, practices."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.checklist import Question
from iso20k_audit.ui import settings


class Guidance(QWidget):
    """Compact text that opens and closes; remembers which the user likes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "quiet")
        self._toggle.setCheckable(True)
        self._toggle.setText(self.tr("Guidance"))
        self._toggle.setAccessibleName(self.tr("Show or hide the guidance"))
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._brief = QLabel()
        self._brief.setProperty("role", "muted")
        self._brief.setTextFormat(Qt.TextFormat.PlainText)
        self._brief.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._body = QLabel()
        self._body.setTextFormat(Qt.TextFormat.RichText)
        self._body.setWordWrap(True)
        self._body.setAccessibleName(self.tr("Guidance"))
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._toggle)
        head.addWidget(self._brief, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._body)
        self._toggle.toggled.connect(self._on_toggled)
        self._toggle.setChecked(settings.text("guidance", "open") == "open")
        self._on_toggled(self._toggle.isChecked())

    def show_question(self, question: Question | None) -> None:
        """Shows the guidance of a question; nothing where the checklist gives none."""
        self._question = question
        body = self._html(question) if question else ""
        self._body.setText(body)
        brief = question.look_for[0] if question and question.look_for else ""
        self._brief.setText(brief)
        self._brief.setToolTip(brief)
        self.setVisible(bool(body))

    def _html(self, question: Question) -> str:
        parts: list[str] = []
        if question.look_for:
            items = "".join(f"<li>{escape(item)}</li>" for item in question.look_for)
            parts.append(
                f"<ul style='margin-top:0;margin-bottom:3px;margin-left:14px;-qt-list-indent:0'>{items}</ul>"
            )
        lines = [
            (self.tr("Evidence to expect"), "; ".join(question.evidence)),
            (
                self.tr("Documented information"),
                self.tr("the standard calls for it") if question.documented_information else "",
            ),
            (self.tr("Sample"), question.sample),
            (self.tr("ITIL 4"), ", ".join(question.itil4)),
        ]
        parts += [f"<div><b>{escape(label)}:</b> {escape(text)}</div>" for label, text in lines if text]
        return "".join(parts)

    def _on_toggled(self, is_open: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._body.setVisible(is_open)
        self._brief.setVisible(not is_open)
        settings.remember("guidance", "open" if is_open else "closed")
