"""Sections of the checklist with their signatures, and who signed the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.review_state import SignState
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.cards import Card, clear, flowing, text_label
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.services.signing_off import SectionStatus, Signature

ALL = "all"
"""Id of the row that stands for the whole audit."""

PROGRESS = 3
"""Place of the column with the questions answered."""

WHOLE_CHARS, TITLE_CHARS, LEAST_TITLE_CHARS = 76, 62, 22
"""Average letters: a narrower list leaves out the progress; lets the titles keep their least width and scrolls."""

LETTER_WIDTH, SIGN_SPACE = 7, 46
"""Pixels of a letter, and of shape and margins beside a state: the longest word of the language has to fit."""

_SHAPES = {SignState.SIGNED: "conforms", SignState.STALE: "minor", SignState.UNSIGNED: "not_sampled"}

_GRADES = {SignState.SIGNED: "", SignState.STALE: "warning", SignState.UNSIGNED: "muted"}


def sign_shape(state: SignState) -> str:
    """The shape of a state, for `theme.shape_icon`."""
    return _SHAPES[state]


class SectionTable(QWidget):
    """The whole audit first, then its sections in order.

    Signals:
        chosen(section id): another row; `ALL` for the whole audit.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statuses: list[SectionStatus] = []
        self._wanted = ALL
        columns = self._columns()
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Sections with their signatures"), columns)
        self.table.setMinimumWidth(240)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self._fit()

    def _fit(self) -> None:
        """Where it is narrow progress is left out (the card has it), and titles keep some room."""
        letter = max(1, self.fontMetrics().averageCharWidth())
        letters = self.width() // letter
        self.table.setColumnHidden(PROGRESS, letters < WHOLE_CHARS)
        header = self.table.horizontalHeader()
        if letters < TITLE_CHARS:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(0, letter * LEAST_TITLE_CHARS)
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Bigger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "table"):
            self._fit()

    def _columns(self) -> tuple[Column, ...]:
        width = max(144, SIGN_SPACE + LETTER_WIDTH * max(len(state.label) for state in SignState))
        return (
            Column(self.tr("Section"), lambda row: row["title"]),
            Column(
                self.tr("Auditors"),
                lambda row: row["auditor_words"],
                width,
                lambda row: _GRADES[row["auditors"]] if row["auditors"] else "muted",
                lambda row: theme.shape_icon(_SHAPES[row["auditors"]] if row["auditors"] else None, 12),
            ),
            Column(
                self.tr("Lead"),
                lambda row: row["lead"].label,
                width,
                lambda row: _GRADES[row["lead"]],
                lambda row: theme.shape_icon(_SHAPES[row["lead"]], 12),
            ),
            Column(self.tr("Answered"), lambda row: row["progress"], 92, lambda _row: "muted"),
            Column(
                self.tr("Notes"),
                lambda row: str(row["notes"]) if row["notes"] else "",
                72,
                lambda row: "danger" if row["returned"] else "",
            ),
        )

    def show_statuses(self, statuses: Sequence[SectionStatus], notes: int, returned: int) -> None:
        """Shows the sections; notes and returned are counted over the whole audit."""
        self.statuses = list(statuses)
        rows: list[dict[str, Any]] = [self._row(status) for status in statuses]
        self.model.show_rows([self._whole(notes, returned), *rows])
        place = max(0, self.model.place_of(self._wanted))
        if self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        else:
            self._on_current()

    def _row(self, status: SectionStatus) -> dict[str, Any]:
        state = status.by_auditors if status.auditors else None
        return {
            "id": status.id,
            "title": f"{status.clause} {status.title}".strip(),
            "auditors": state,
            "auditor_words": state.label if state else self.tr("Nobody"),
            "lead": status.by_lead,
            "progress": self.tr("{} of {}").format(status.answered, status.questions),
            "notes": status.open_notes,
            "returned": status.returned,
        }

    def _whole(self, notes: int, returned: int) -> dict[str, Any]:
        from iso20k_audit.services.signing_off import together

        by_auditors = [one.by_auditors for one in self.statuses if one.auditors]
        state = together(by_auditors) if by_auditors else None
        return {
            "id": ALL,
            "title": self.tr("All sections"),
            "auditors": state,
            "auditor_words": state.label if state else self.tr("Nobody"),
            "lead": together(one.by_lead for one in self.statuses),
            "progress": self.tr("{} of {}").format(
                sum(one.answered for one in self.statuses), sum(one.questions for one in self.statuses)
            ),
            "notes": notes,
            "returned": returned,
        }

    def choose(self, section_id: str) -> None:
        """Puts the cursor on a section, now or once it is read."""
        self._wanted = section_id
        place = self.model.place_of(section_id)
        if place >= 0:
            self.table.selectRow(place)

    @property
    def current(self) -> str:
        """Id of the chosen section, or `ALL`."""
        return self._wanted

    def status(self) -> SectionStatus | None:
        """The chosen section; None for the whole audit."""
        return next((status for status in self.statuses if status.id == self._wanted), None)

    def _on_current(self) -> None:
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.model.records):
            self._wanted = str(self.model.records[place]["id"])
            self.chosen.emit(self._wanted)


class SignatureCard(Card):
    """Who signed a section, and what the acting person can do about it.

    Signals:
        sign_wanted(SignsAs): the acting person signs.
        all_wanted: the lead auditor signs every section that is ready.
        changes_wanted(sign-off id): what was changed since is to be shown.
    """

    sign_wanted = Signal(object)
    all_wanted = Signal()
    changes_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sign-off"), parent=parent)
        # its lines wrap: with a greatest height that knows nothing of the width they would be cut
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.progress = text_label("", "muted", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.sign_auditor = QPushButton(self.tr("Sign as auditor"))
        self.sign_auditor.clicked.connect(lambda: self.sign_wanted.emit(SignsAs.AUDITOR))
        self.sign_lead = QPushButton(self.tr("Sign as lead auditor"))
        self.sign_lead.clicked.connect(lambda: self.sign_wanted.emit(SignsAs.LEAD))
        self.sign_all = QPushButton(self.tr("Sign all that are ready"))
        self.sign_all.setToolTip(
            self.tr("Sections that their auditors signed, where all is answered and nothing is returned")
        )
        self.sign_all.clicked.connect(self.all_wanted)
        for button in (self.sign_auditor, self.sign_lead, self.sign_all):
            button.setAutoDefault(False)
        self.add(self.progress)
        self.column.addLayout(self._lines)
        self.add(flowing(self.sign_auditor, self.sign_lead, self.sign_all))

    def show_section(
        self,
        status: SectionStatus | None,
        statuses: Sequence[SectionStatus],
        person_id: str,
        *,
        is_lead: bool,
    ) -> None:
        """Shows one section, or what is signed of the whole audit."""
        clear(self._lines)
        self.sign_all.setVisible(status is None and is_lead)
        for button in (self.sign_auditor, self.sign_lead):
            button.setVisible(status is not None)
        if status is None:
            self._show_whole(statuses)
            return
        self.title.setText(f"{status.clause} {status.title}".strip())
        self.progress.setText(
            self.tr("{answered} of {questions} answered · review notes not cleared: {notes}").format(
                answered=status.answered, questions=status.questions, notes=status.open_notes
            )
        )
        for one in (*status.auditors, *status.leads):
            self._lines.addWidget(self._line(one))
        mine = {
            one.signs_as: one.state for one in (*status.auditors, *status.leads) if one.person_id == person_id
        }
        self._offer(self.sign_auditor, mine.get(SignsAs.AUDITOR), self.tr("Sign as auditor"))
        self.sign_auditor.setVisible(not is_lead or SignsAs.AUDITOR in mine)
        self._offer(self.sign_lead, mine.get(SignsAs.LEAD), self.tr("Sign as lead auditor"))
        self.sign_lead.setVisible(is_lead)

    def _offer(self, button: QPushButton, state: SignState | None, words: str) -> None:
        again = state is SignState.STALE
        button.setText(self.tr("Sign again") if again else words)
        button.setEnabled(state is not SignState.SIGNED)
        button.setToolTip(
            self.tr("Nothing was changed since you signed.")
            if state is SignState.SIGNED
            else self.tr(
                "Keeps the versions of everything that you sign; the history keeps earlier signatures"
            )
        )

    def _show_whole(self, statuses: Sequence[SectionStatus]) -> None:
        self.title.setText(self.tr("Sign-off"))
        signed = sum(one.by_lead is SignState.SIGNED for one in statuses)
        ready = sum(one.is_ready_for_lead for one in statuses)
        stale = sum(SignState.STALE in (one.by_lead, one.by_auditors) for one in statuses)
        told = self.tr(
            "Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}"
        )
        self.progress.setText(told.format(all=len(statuses), signed=signed, stale=stale))
        self.sign_all.setText(self.tr("Sign all that are ready ({})").format(ready))
        self.sign_all.setEnabled(ready > 0)

    def _line(self, one: Signature) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = QLabel()
        size = theme.zoomed(14)
        mark.setPixmap(theme.shape_icon(sign_shape(one.state), 14).pixmap(size, size))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        role = self.tr("lead auditor") if one.signs_as is SignsAs.LEAD else self.tr("auditor")
        words.addWidget(
            text_label(self.tr("{name}, {role}").format(name=one.person or "–", role=role), wrap=True)
        )
        words.addWidget(text_label(self._words(one), _GRADES[one.state] or "muted", wrap=True))
        row.addLayout(words, 1)
        if one.state is SignState.STALE and not one.twice:
            show = QPushButton(self.tr("Show what changed"))
            show.setAutoDefault(False)
            show.setAccessibleName(self.tr("Show what changed since {} signed").format(one.person))
            show.clicked.connect(lambda: self.changes_wanted.emit(one.id))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _words(self, one: Signature) -> str:
        if one.state is SignState.UNSIGNED:
            return one.state.label
        if one.twice:
            return self.tr("Signed on two devices at once; neither counts until it is signed again")
        when = formats.moment(one.signed_at)
        if one.state is SignState.STALE:
            return self.tr("Signed {when}, changed since (fields: {count})").format(
                when=when, count=one.changes
            )
        return self.tr("Signed {when}").format(when=when)
