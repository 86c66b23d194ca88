"""Items looked at for the question in hand: listed by typing or pasting, judged by a key, one line while empty."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.samples import count_items, count_words
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.sample_model import NOTE, REFERENCE, ROW_ROLE, SHAPES, SampleModel
from iso20k_audit.ui.widgets.sample_view import VERDICT_KEYS, SampleView
from iso20k_audit.ui.widgets.saving_text import DRAFT_AFTER_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.evidence import Attached
    from iso20k_audit.services.sample_items import Added
    from iso20k_audit.store.ledger import Ledger, Row
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

EVIDENCE_KINDS = frozenset({"evidence", "evidence_link"})


class ReferenceLine(QLineEdit):
    """Takes references one by one or as a pasted column.

    Signals:
        given(text): Enter, or a text of several lines was pasted.
        up: the arrow key, into the table.
    """

    given = Signal(str)
    up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._on_text)

    def _on_text(self, text: str) -> None:
        if "\n" in text or "\t" in text or "\u2028" in text:
            self.clear()
            self.given.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, arrow up goes to the rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            text = self.text()
            self.clear()
            self.given.emit(text)
        elif event.key() == Qt.Key.Key_Up:
            self.up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        """What was typed and not confirmed is added too: it must not be lost."""
        super().focusOutEvent(event)
        if self.text().strip() and event.reason() != Qt.FocusReason.PopupFocusReason:
            text = self.text()
            self.clear()
            self.given.emit(text)


class SampleTable(QWidget):
    """The items of one question.

    Signals:
        write_up_wanted: counts and deviations are to go into the texts of the question.
        evidence_chosen(evidence id): a piece of evidence of an item.
        left: Esc.
    """

    write_up_wanted = Signal()
    evidence_chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._audit_id = self._question = ""
        self._wanted_row = -1
        self._drafted = False
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self._keep_draft)
        self.model = SampleModel(self)
        self.view = SampleView(session, self.model)
        self.heading = QLabel(self.tr("Items looked at"))
        self.heading.setProperty("role", "strong")
        self.counts = ElidedLabel()
        self.counts.setProperty("role", "muted")
        self.counts.setAccessibleName(self.tr("How many items were looked at"))
        self.write_up = QPushButton(self.tr("Use as text"))
        self.write_up.setProperty("role", "quiet")
        self.write_up.setAccessibleName(self.tr("Put the counts into the sample and the note"))
        self.write_up.setToolTip(
            self.tr(
                "Writes how many were looked at under “Sample looked at”, and which deviate into the note"
            )
        )
        self.write_up.clicked.connect(self.write_up_wanted)
        self.line = ReferenceLine()
        self.line.setAccessibleName(self.tr("Items to add"))
        self.line.setToolTip(
            self.tr("Ticket, change, agent or record numbers. Enter adds; a column can be pasted.")
        )
        self._repeated = QLabel()
        self._repeated.setProperty("role", "warning")
        self._repeated.setWordWrap(True)
        self._verdicts: dict[SampleVerdict, QToolButton] = {}
        self._lay_out()
        self._connect()
        self.show_rows([])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.counts, 1)
        head.addWidget(self.write_up)
        self._bar = QWidget()
        flow = FlowLayout(self._bar)
        for key, verdict in VERDICT_KEYS.items():
            flow.addWidget(self._verdict_button(key, verdict))
        for text, name, tip, act in (
            (self.tr("Note"), self.tr("Note on this item"), "T", lambda: self.view.edit_cell(NOTE)),
            (self.tr("Attach…"), self.tr("Attach evidence to this item"), "", self.attach),
            (self.tr("Take away"), self.tr("Take this item away"), "Del", self.take_away),
        ):
            button = QToolButton()
            button.setText(text)
            button.setProperty("role", "quiet")
            button.setAccessibleName(name)
            button.setToolTip(self.tr("{what} ({key})").format(what=name, key=tip) if tip else name)
            button.clicked.connect(act)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addWidget(self._bar)
        column.addWidget(self._repeated)
        column.addWidget(self.line)

    def _verdict_button(self, key: str, verdict: SampleVerdict) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "result")
        button.setText(self.tr("{word}  {key}").format(word=verdict.label, key=key))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(verdict.label)
        button.setToolTip(self.tr("{what} ({key})").format(what=verdict.label, key=key))
        button.clicked.connect(lambda: self.judge(verdict))
        self._verdicts[verdict] = button
        button.setIcon(theme.shape_icon(SHAPES[verdict], 14))
        return button

    def _connect(self) -> None:
        view = self.view
        view.judged.connect(self.judge)
        view.ticked.connect(self.tick)
        view.add_wanted.connect(self.start_adding)
        view.pasted.connect(self.add)
        view.take_away_wanted.connect(self.take_away)
        view.left.connect(self.left)
        view.files_dropped.connect(self._attach)
        view.customContextMenuRequested.connect(self._show_menu)
        self.model.changed.connect(self._on_changed)
        self.line.given.connect(self.add)
        self.line.textChanged.connect(self._on_typed)
        self.line.up.connect(self._into_rows)

    # -- showing ------------------------------------------------------------------------------------

    def show_question(self, audit_id: str, question: str) -> None:
        """Belongs to another question from now on; its items follow by `show_rows`."""
        if (audit_id, question) != (self._audit_id, self._question):
            self.flush()
            self._audit_id, self._question = audit_id, question
            self._repeated.clear()
            self._wanted_row = -1
            self.show_rows([])

    def show_rows(self, rows: list[Row]) -> None:
        """The items of the question, those of other auditors below one's own."""
        self.model.show(rows, self._session.person_id)
        if self._wanted_row >= 0 and self._wanted_row < self.model.rowCount():
            self.view.go_to_row(self._wanted_row)
            self._wanted_row = -1
        self._show_counts()

    def _show_counts(self) -> None:
        from iso20k_audit.services.sample_items import counted

        own = self.model.own()
        self.counts.setText(count_words(count_items(counted(own))) if own else "")
        self.view.setVisible(bool(self.model.lines))
        for widget in (self._bar, self.write_up, self.counts):
            widget.setVisible(bool(own))
        self.heading.setText(self.tr("Items") if own else self.tr("Items looked at"))
        self.heading.setVisible(bool(self.model.lines))
        self._repeated.setVisible(bool(self._repeated.text()))
        self.line.setPlaceholderText(
            self.tr("Add items: type or paste")
            if own
            else self.tr("Items looked at: type or paste ticket, change or record numbers")
        )

    def _into_rows(self) -> None:
        if self.model.own():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.go_to_row(len(self.model.own()) - 1)

    def start_adding(self) -> None:
        """Puts the cursor where items are typed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Records what is half-typed."""
        self.view.flush()
        text = self.line.text()
        if text.strip():
            self.line.clear()
            self.add(text)

    def _on_typed(self, _text: str) -> None:
        if self._question and not self._draft_timer.isActive():
            self._draft_timer.start()

    def _keep_draft(self) -> None:
        text = self.line.text()
        if not text.strip() and not self._drafted:  # added meanwhile, which forgets the draft
            return
        from iso20k_audit.services.sample_items import keep_typed

        self._drafted = bool(text.strip())
        audit_id, question, writer = self._audit_id, self._question, self._session.writer
        self._session.write(lambda ledger: keep_typed(ledger, audit_id, question, text, writer=writer))

    # -- recording ----------------------------------------------------------------------------------

    def _write(self, job: Any, then: Any = None) -> None:
        """On an error what is on the disk is shown again: `recorded` does not come then."""
        self._session.write(job, then, lambda _error: self._reload())

    def _reload(self) -> None:
        from iso20k_audit.services.sample_items import list_items

        audit_id, question = self._audit_id, self._question

        def show(rows: list[Row]) -> None:
            if question == self._question:
                self.show_rows(rows)

        self._session.ask(lambda ledger: list_items(ledger, audit_id, question), show)

    def add(self, text: str) -> None:
        """Adds what was typed or pasted; what is listed already is named."""
        if not self._question or not text.strip(" \t\r\n,;\u2028"):
            return
        from iso20k_audit.services.sample_items import add_typed

        audit_id, question, writer = self._audit_id, self._question, self._session.writer
        self._draft_timer.stop()
        self._drafted = False

        def told(added: Added) -> None:
            if question != self._question:
                return
            names = ", ".join(dict.fromkeys(added.repeated))
            self._repeated.setText(self.tr("Listed already: {}").format(names) if names else "")
            self._repeated.setVisible(bool(names))

        def failed(_error: AuditError) -> None:
            if question == self._question and not self.line.text() and len(text.splitlines()) == 1:
                self.line.setText(text)  # what was typed stays on the screen
                self._drafted = True  # its draft may be on the disk still

        self._session.write(
            lambda ledger: add_typed(ledger, audit_id, question, text, writer=writer), told, failed
        )

    def judge(self, verdict: SampleVerdict | None) -> None:
        """Judges the selected items; one that deviates asks for its note, after others comes the next."""
        rows = self.view.own_rows()
        if not rows:
            return
        from iso20k_audit.services.sample_items import judge_items

        ids = [self.model.lines[row]["id"] for row in rows]
        fields: dict[str, str | None] = {"verdict": verdict.value if verdict else None}
        if verdict is not None:
            from datetime import datetime

            fields["looked_at"] = datetime.now().astimezone().isoformat(timespec="seconds")
        self.model.set_fields(rows, **fields)
        self._show_counts()
        self._write(lambda ledger: judge_items(ledger, ids, verdict))
        if len(rows) > 1 or verdict is None:
            return
        if verdict is SampleVerdict.DEVIATES:
            self.view.edit_cell(NOTE)
        elif rows[0] + 1 < len(self.model.own()):
            self.view.go_to_row(rows[0] + 1)

    def tick(self) -> None:
        """Ticks the selected items, or takes the ticks away where all have one."""
        rows = self.view.own_rows()
        if not rows:
            return
        from datetime import datetime

        from iso20k_audit.services.sample_items import tick_items

        ids = [self.model.lines[row]["id"] for row in rows]
        looked_at = not all(self.model.lines[row]["looked_at"] for row in rows)
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        if looked_at:
            fresh = [row for row in rows if not self.model.lines[row]["looked_at"]]
            self.model.set_fields(fresh, looked_at=moment)
        else:
            self.model.set_fields(rows, looked_at=None, verdict=None)
        self._show_counts()
        self._write(lambda ledger: tick_items(ledger, ids, looked_at))

    def take_away(self) -> None:
        """Takes the selected items out of the sample."""
        rows = self.view.own_rows()
        if not rows:
            return
        from iso20k_audit.services.sample_items import take_away

        ids = [self.model.lines[row]["id"] for row in rows]
        self._wanted_row = min(rows[0], len(self.model.own()) - len(rows) - 1)
        self._write(lambda ledger: take_away(ledger, ids))

    def _on_changed(self, item_id: str, field: str, text: str) -> None:
        from iso20k_audit.services.sample_items import change_item

        self._write(lambda ledger: change_item(ledger, item_id, **{field: text}))

    def _set_kind(self, kind: SampleItemKind) -> None:
        from iso20k_audit.services.sample_items import change_item

        ids = [self.model.lines[row]["id"] for row in self.view.own_rows()]

        def change(ledger: Ledger) -> None:
            for item_id in ids:
                change_item(ledger, item_id, item_kind=kind.value)

        self._write(change)

    # -- evidence and menu --------------------------------------------------------------------------

    def attach(self) -> None:
        """Asks for files for the item in hand."""
        rows = self.view.own_rows()
        if not rows:
            return
        line = self.model.lines[rows[0]]
        dialog = QFileDialog(self, self.tr("Attach evidence to {}").format(line["reference"] or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        item_id = line["id"]
        dialog.filesSelected.connect(lambda names: self._attach(item_id, [Path(name) for name in names]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _attach(self, item_id: str, paths: list[Path]) -> None:
        """Attaches files to the question, where they are seen, and to the item that they are about."""
        workspace = self._session.workspace
        if workspace is None or not paths:
            return
        from iso20k_audit.services.evidence import Target, attach_files
        from iso20k_audit.services.findings import link_evidence

        audit_id, target = self._audit_id, Target("question", self._question)

        def work(progress: Progress) -> Attached:
            outcome = attach_files(workspace, audit_id, paths, target=target, progress=progress)

            def link(ledger: Ledger) -> None:
                for evidence_id in outcome.evidence_ids:
                    link_evidence(ledger, evidence_id, "sample_item", item_id)

            workspace.write(link)
            return outcome

        title = self.tr("Attaching files: {}").format(len(paths))
        job = self._jobs.start(title, work, self._on_attached, self._on_failed)
        job.cancelled.connect(lambda: self._session.notify(EVIDENCE_KINDS))

    def _on_attached(self, outcome: Attached) -> None:
        self._session.notify(EVIDENCE_KINDS)
        if outcome.failed:
            reasons = "; ".join(f"{path.name}: {reason}" for path, reason in outcome.failed[:3])
            self._session.refused.emit(
                self.tr("Could not be attached: {count} ({reasons})").format(
                    count=len(outcome.failed), reasons=reasons
                )
            )

    def _on_failed(self, error: AuditError) -> None:
        self._session.notify(EVIDENCE_KINDS)
        self._session.refused.emit(str(error))

    def _show_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        line = index.data(ROW_ROLE) if index.isValid() else None
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for proof in line["evidence"]:
            title = " · ".join(part for part in (proof["number"], proof["caption"]) if part)
            menu.addAction(title).triggered.connect(
                lambda _checked=False, found=proof["id"]: self.evidence_chosen.emit(found)
            )
        if self.model.is_own(line):
            menu.addSeparator()
            menu.addAction(self.tr("Attach evidence…")).triggered.connect(self.attach)
            menu.addAction(self.tr("Correct the number")).triggered.connect(
                lambda: self.view.edit_cell(REFERENCE)
            )
            kinds = menu.addMenu(self.tr("Kind"))
            for kind in SampleItemKind:
                action = kinds.addAction(kind.label)
                action.setCheckable(True)
                action.setChecked(line["item_kind"] == kind.value)
                action.triggered.connect(lambda _checked=False, kind=kind: self._set_kind(kind))
            menu.addAction(self.tr("No result")).triggered.connect(lambda: self.judge(None))
            menu.addAction(self.tr("Take away")).triggered.connect(self.take_away)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_verdicts"):
            for verdict, button in self._verdicts.items():
                button.setIcon(theme.shape_icon(SHAPES[verdict], 14))
        super().changeEvent(event)
