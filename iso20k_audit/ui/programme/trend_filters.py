"""The bar above the trends: which audits and findings are looked at, and what a point of time is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.trends import EVERY_KIND, NONCONFORMITIES, PROBLEMS, TrendFilter, Unit
from iso20k_audit.model.vocabulary import AuditType, FindingKind
from iso20k_audit.services.trends import Choices
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.inputs import Choice, MomentEdit

_KINDS: dict[str, tuple[str, ...]] = {
    "problems": PROBLEMS,
    "nonconformities": NONCONFORMITIES,
    "major": (FindingKind.MAJOR.value,),
    "all": EVERY_KIND,
}


class TrendFilters(QWidget):
    """One choice for each restriction; those with nothing to choose from are not there.

    Signals:
        changed: another selection or unit of time.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation = self._choice(self.tr("Organisation"))
        self.standard = self._choice(self.tr("Standard"))
        self.audit_type = self._choice(self.tr("Type of audit"))
        self.site = self._choice(self.tr("Site"))
        self.client = self._choice(self.tr("Client account"))
        self.kinds = self._choice(self.tr("Findings"))
        self.kinds.offer(
            [
                ("problems", self.tr("Nonconformities and opportunities")),
                ("nonconformities", self.tr("Nonconformities")),
                ("major", self.tr("Major nonconformities")),
                ("all", self.tr("All, with positive practices")),
            ]
        )
        self.kinds.choose("problems")
        self.kinds.setMinimumContentsLength(26)
        self.unit = self._choice(self.tr("A point for each"))
        self.unit.offer(
            [
                (Unit.AUDIT.value, self.tr("Audit")),
                (Unit.QUARTER.value, self.tr("Quarter")),
                (Unit.YEAR.value, self.tr("Year")),
            ]
        )
        self.unit.choose(Unit.QUARTER.value)
        self.since, self.until = MomentEdit(with_time=False), MomentEdit(with_time=False)
        for edit, name in ((self.since, self.tr("Audits from")), (self.until, self.tr("to"))):
            edit.name(self.tr("Audits from") if edit is self.since else self.tr("Audits to"))
            edit.setProperty("label", name)
            edit.chosen.connect(lambda _value: self.changed.emit())
        self.drafts = QCheckBox(self.tr("With drafts"))
        self.drafts.setToolTip(self.tr("Count findings that are not issued yet; they may still change"))
        self.drafts.toggled.connect(lambda _on: self.changed.emit())
        self.reset_button = QPushButton(self.tr("Clear the filter"))
        self.reset_button.setProperty("role", "quiet")
        self.reset_button.setToolTip(self.tr("Take every restriction away"))
        self.reset_button.clicked.connect(self.reset)
        self._flow = FlowLayout(self, gap=10)
        self._boxes: dict[QWidget, QWidget] = {}
        for widget in (
            *(self.organisation, self.since, self.until, self.site, self.client),
            *(self.standard, self.audit_type, self.kinds, self.unit),
        ):
            self._flow.addWidget(self._box(widget))
        for button in (self.drafts, self.reset_button):
            holder = self._box(button)
            self._flow.addWidget(holder)

    def _choice(self, name: str) -> Choice:
        made = Choice()
        made.setAccessibleName(name)
        made.setProperty("label", name)
        made.setMinimumContentsLength(14)
        made.chosen.connect(lambda _value: self.changed.emit())
        return made

    def _box(self, widget: QWidget) -> QWidget:
        """The widget with its name above it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = text_label(str(widget.property("label") or " "), "muted")
        label.setBuddy(widget)
        column.addWidget(label)
        column.addWidget(widget)
        if isinstance(widget, MomentEdit):
            widget.setMinimumWidth(widget.whole_width())
            widget.setMinimumHeight(30)
        self._boxes[widget] = box
        return box

    # -- what is chosen ---------------------------------------------------------------------------------

    def offer(self, choices: Choices) -> None:
        """What there is to choose from; what is chosen stays chosen."""
        standards = [(name, STANDARD_TITLES.get(name, name)) for name in choices.standards]
        types = [(name, AuditType(name).label) for name in choices.types]
        for widget, pairs, every in (
            (self.organisation, choices.organisations, self.tr("(all organisations)")),
            (self.site, choices.sites, self.tr("(all sites)")),
            (self.client, choices.clients, self.tr("(all client accounts)")),
            (self.standard, standards, self.tr("(all standards)")),
            (self.audit_type, types, self.tr("(all types)")),
        ):
            widget.offer([(None, every), *pairs])
            self._boxes[widget].setVisible(len(pairs) > 1 or widget.value is not None)
            widget.setToolTip(widget.currentText())

    @property
    def filter(self) -> TrendFilter:
        """What is chosen."""
        return TrendFilter(
            organisation=self.organisation.value or "",
            since=self.since.value or "",
            until=self.until.value or "",
            site=self.site.value or "",
            client=self.client.value or "",
            standard=self.standard.value or "",
            audit_type=self.audit_type.value or "",
            kinds=_KINDS[self.kinds.value or "problems"],
            drafts=self.drafts.isChecked(),
        )

    @property
    def period_unit(self) -> Unit:
        """What a point of time is."""
        return Unit(self.unit.value or Unit.QUARTER.value)

    @property
    def is_restricted(self) -> bool:
        """Whether anything is left out by choice."""
        return self.filter != TrendFilter()

    def reset(self) -> None:
        """Takes every restriction away."""
        for choice in (self.organisation, self.site, self.client, self.standard, self.audit_type):
            choice.choose(None)
        self.kinds.choose("problems")
        for edit in (self.since, self.until):
            edit.choose(None)
        self.drafts.blockSignals(True)
        self.drafts.setChecked(False)
        self.drafts.blockSignals(False)
        self.changed.emit()

    def in_words(self) -> list[tuple[str, str]]:
        """What was chosen, as pairs for exports."""
        found = [
            (str(choice.property("label")), choice.currentText())
            for choice in (self.organisation, self.site, self.client, self.standard, self.audit_type)
            if choice.value is not None
        ]
        chosen = self.filter
        if chosen.since or chosen.until:
            first = formats.day(chosen.since) or "…"
            last = formats.day(chosen.until) or "…"
            found.append((self.tr("Audits"), self.tr("{} to {}").format(first, last)))
        else:
            found.append((self.tr("Audits"), self.tr("all")))
        found.append((self.tr("Findings"), self.kinds.currentText()))
        if chosen.drafts:
            found.append((self.tr("Drafts"), self.tr("counted too")))
        return found
