"""One checklist of the library: what it is for, what it covers of each standard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from iso20k_audit.model.standards import OWN, STANDARD_TITLES, auditable_clauses
from iso20k_audit.services.library import Listed
from iso20k_audit.ui.widgets.cards import text_label

WIDTH = 390


def duration(minutes: int) -> str:
    """`1 h 35`, `45 min`."""
    if minutes < 60:
        return QCoreApplication.translate("Library", "{} min").format(minutes)
    return QCoreApplication.translate("Library", "{hours} h {minutes}").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02d}"
    )


class ChecklistDetail(QScrollArea):
    """A card about the chosen checklist."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH)
        card = QFrame()
        card.setProperty("role", "card")
        self._title = text_label("", "heading", wrap=True)
        self._facts = text_label("", "muted", wrap=True)
        self._error = text_label("", "danger", wrap=True)
        self._text = text_label("", wrap=True)
        self._covers = text_label(self.tr("Covers"), "strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (self._title, self._facts, self._error, self._text, self._covers):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(card)
        self.show_checklist(None)

    def show_checklist(self, one: Listed | None) -> None:
        """Shows a checklist, or what to do when none is chosen."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._covers.hide()
        if one is None:
            self._title.setText(self.tr("No checklist chosen"))
            self._facts.setText(
                self.tr("Choose one in the list, import a file of yours, or start a new one.")
            )
            self._error.hide()
            self._text.hide()
            return
        info = one.info
        self._title.setText(info.title)
        self._error.setVisible(bool(info.error))
        self._error.setText(info.error)
        self._text.setVisible(bool(info.description))
        self._text.setText(info.description)
        if info.error:
            self._facts.setText(str(info.path))
            return
        origin = self.tr("yours") if one.own else self.tr("comes with the program")
        facts = [
            info.kind.label,
            self.tr("version {}").format(info.version),
            self.tr("{} questions").format(info.questions),
            self.tr("about {}").format(duration(info.minutes)),
            origin,
            info.id,
        ]
        if one.audits:
            used = self.tr("used in {count} audits, last in {number}")
            facts.append(used.format(count=one.audits, number=one.used_in))
        self._facts.setText(" · ".join(facts))
        self._show_coverage(one)

    def _show_coverage(self, one: Listed) -> None:
        row = 0
        for standard, covered in one.info.covered.items():
            whole = len(auditable_clauses(standard))
            if standard == OWN or not whole or not covered:
                continue
            title = STANDARD_TITLES[standard]
            bar = QProgressBar()
            bar.setRange(0, whole)
            bar.setValue(covered)
            bar.setTextVisible(False)
            bar.setFixedHeight(12)
            bar.setMinimumWidth(60)
            words = self.tr("{covered} of {whole} clauses").format(covered=covered, whole=whole)
            bar.setAccessibleName(f"{title}: {words}")
            self._grid.addWidget(text_label(title), row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(text_label(words, "muted"), row, 2)
            row += 1
        self._covers.setVisible(row > 0)
