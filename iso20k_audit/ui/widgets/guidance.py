"""What a checklist says about a question: what to look for, evidence to expect, sample, practices."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from iso20k_audit.model.checklist import Question
from iso20k_audit.ui import settings
from iso20k_audit.ui.look.mirroring import onward


class Guidance(QWidget):
    """Compact text that opens and closes; remembers which the user likes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look_for = ""
        self._toggle = QToolButton()
        self._toggle.setProperty("role", "quiet")
        self._toggle.setCheckable(True)
        self._toggle.setText(self.tr("Guidance"))
        self._toggle.setAccessibleName(self.tr("Show or hide the guidance"))
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._brief = QLabel()
        self._brief.setProperty("role", "muted")
        self._brief.setTextFormat(Qt.TextFormat.PlainText)
        self._brief.setWordWrap(True)
        self._brief.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._brief.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body = QLabel()
        self._body.setTextFormat(Qt.TextFormat.RichText)
        self._body.setWordWrap(True)
        self._body.setAccessibleName(self.tr("Guidance"))
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._toggle)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._brief)
        column.addWidget(self._body)
        self._toggle.toggled.connect(self._on_toggled)
        self._toggle.clicked.connect(
            lambda is_open: settings.remember("guidance", "open" if is_open else "closed")
        )
        self._toggle.setChecked(settings.text("guidance", "closed") == "open")
        self._on_toggled(self._toggle.isChecked())

    def show_question(self, question: Question | None) -> None:
        """Shows the guidance of a question; nothing where the checklist gives none."""
        body = self._html(question) if question else ""
        self._body.setText(body)
        self._look_for = "; ".join(question.look_for) if question else ""
        self._show_brief()
        self.setVisible(bool(body))
        self._brief.setVisible(bool(self._look_for) and not self._toggle.isChecked())

    def _show_brief(self) -> None:
        """As much of what to look for as fits into two lines."""
        metrics = self._brief.fontMetrics()
        self._brief.setFixedHeight(metrics.lineSpacing() * 2 + 2)
        room = int(self.width() * 1.86)
        self._brief.setText(metrics.elidedText(self._look_for, Qt.TextElideMode.ElideRight, max(room, 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # (Qt's name)
        """Cuts the text anew."""
        super().resizeEvent(event)
        self._show_brief()

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
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else onward(self))
        self._body.setVisible(is_open)
        self._brief.setVisible(not is_open and bool(self._look_for))
        self._toggle.setToolTip(self.tr("Show less") if is_open else self.tr("Show all of the guidance"))
