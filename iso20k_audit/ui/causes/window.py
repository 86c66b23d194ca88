"""The window of a cause analysis: an outline to write in, and both diagrams as they grow."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.cause_analysis import CauseAnalysis, CauseRemark
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.services import cause_analysis as service
from iso20k_audit.services.cause_analysis import Way
from iso20k_audit.services.drafts import TextPlace
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.causes import pictures
from iso20k_audit.ui.causes.drawings import DrawingView
from iso20k_audit.ui.causes.outline import CauseOutline, CauseText
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, set_role, text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.saving_text import TextSaver
from iso20k_audit.ui.window.undoing import Undoing

METHODS = (CauseMethod.WHYS, CauseMethod.FISHBONE)


class _Read(NamedTuple):
    """What the window shows."""

    analysis: CauseAnalysis
    remarks: tuple[CauseRemark, ...]
    seen: dict[str, list[str]]
    number: str
    finding: str


class CauseWindow(QDialog):
    """Writes the cause analysis of one action. The main window can be used meanwhile."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        action_id: str,
        method: CauseMethod = CauseMethod.WHYS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1180, 680)
        self.setMinimumSize(640, 420)
        self._session, self._jobs = session, jobs
        self._audit_id, self.action_id = session.audit_id, action_id
        self._latest = Latest(session, self)
        self._read: _Read | None = None
        self._wanted = ("", "")
        self._new: set[str] = set()
        self._typed_in = ""
        self._write_next = False
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Method"))
        self.tabs.setExpanding(False)
        for one in METHODS:
            self.tabs.addTab(words(one.label))
        self.tabs.setCurrentIndex(METHODS.index(method))
        self.tabs.currentChanged.connect(self._on_method)
        self.outline = CauseOutline()
        self.text = CauseText()
        self.saver = TextSaver(self.text, session)
        self.view = DrawingView()
        self._build_buttons()
        self._lay_out()
        self._connect()
        session.recorded.connect(self._on_recorded)
        self.reload()

    @property
    def method(self) -> CauseMethod:
        """The diagram in hand."""
        return METHODS[self.tabs.currentIndex()]

    # -- building -----------------------------------------------------------------------------------

    def _build_buttons(self) -> None:
        def button(text: str, tip: str, act: object) -> QPushButton:
            made = QPushButton(text)
            made.setToolTip(tip)
            made.setAutoDefault(False)
            made.clicked.connect(act)
            return made

        self.next_button = button("", "", self.add_next)
        self.next_button.setProperty("role", "primary")
        self.beside_button = button(
            self.tr("Another answer"),
            self.tr("Another cause beside the one in hand (Ctrl+Enter)"),
            self.add_beside,
        )
        self.below_button = button(
            self.tr("Sub-cause"), self.tr("A cause of the one in hand (Tab)"), self.add_below
        )
        self.root_button = button(
            self.tr("Root cause"),
            self.tr("Marks the cause in hand as a root cause, or takes the mark away (Space in the list)"),
            self.mark_root,
        )
        self.root_button.setCheckable(True)
        self.remove_button = button(
            self.tr("Take out"), self.tr("Takes the cause in hand out (Del in the list)"), self.remove
        )
        self.move_buttons: dict[Way, QPushButton] = {}
        inward, outward = ("⇥", "→"), ("⇤", "←")
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inward, outward = ("⇤", "←"), ("⇥", "→")
        for way, text, name in (
            (Way.UP, "↑", self.tr("Move up (Alt+Up)")),
            (Way.DOWN, "↓", self.tr("Move down (Alt+Down)")),
            (Way.OUT, outward[0], self.tr("Move out, beside what it explains (Alt+{})").format(outward[1])),
            (Way.IN, inward[0], self.tr("Move in, below the one before (Alt+{})").format(inward[1])),
        ):
            made = button(text, name, lambda *_, way=way: self.move_item(way))
            made.setAccessibleName(name)
            self.move_buttons[way] = made
        self.branch = Choice()
        self.branch.setAccessibleName(self.tr("Kind of cause of the one in hand"))
        self.branch.setToolTip(self.tr("Puts the cause in hand on another branch"))
        self.branch.offer([(one.value, words(one.label)) for one in CauseCategory])
        self.branch.chosen.connect(self._on_branch)
        self.take_button = button(
            self.tr("Take the root causes into the conclusion"),
            self.tr(
                "Adds the marked root causes to the field Cause of the action; what is written there stays"
            ),
            self.take_roots,
        )
        self.print_button = button(
            self.tr("Print or PDF…"), self.tr("Both diagrams on paper or as a PDF (Ctrl+P)"), self.print_it
        )
        self.picture_button = button(
            self.tr("Save picture…"), self.tr("The diagram as PNG or SVG (Ctrl+S)"), self.ask_picture
        )
        self.copy_button = button(
            self.tr("Copy picture"),
            self.tr("The diagram into the clipboard (Ctrl+Shift+C)"),
            self.copy_picture,
        )
        self.close_button = button(self.tr("Close"), self.tr("Close (Esc)"), self.close)

    def _lay_out(self) -> None:
        self.heading = text_label("", "heading", wrap=True)
        self.hint = text_label("", "muted", wrap=True)
        self.label = text_label("", "strong")
        self.label.setBuddy(self.text)
        self.remarks = text_label("", "warning", wrap=True)
        self.state = text_label("", "muted", wrap=True)
        for hidden in (self.remarks, self.state):
            hidden.hide()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self.outline.setMinimumHeight(120)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(8, 20, 8, 8)
        inner.addWidget(text_label(self.tr("Why could this happen?"), "strong", wrap=True))
        inner.addWidget(
            text_label(
                self.tr("Write the first answer, then ask why that was so, until the chain can be broken."),
                "muted",
                wrap=True,
            )
        )
        self.first_button = QPushButton(self.tr("Answer the first why"))
        self.first_button.setProperty("role", "primary")
        self.first_button.setAutoDefault(False)
        self.first_button.clicked.connect(self.add_next)
        row = QHBoxLayout()
        row.addWidget(self.first_button)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.outline)
        self._stack.addWidget(empty)
        self._writing = QWidget()
        below = QVBoxLayout(self._writing)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.label)
        below.addWidget(self.text)
        self._tools = flowing(
            self.next_button,
            self.beside_button,
            self.below_button,
            self.root_button,
            self.remove_button,
            *self.move_buttons.values(),
            self.branch,
        )
        column.addWidget(self._stack, 1)
        column.addWidget(self._writing)
        column.addWidget(self._tools)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.view)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([430, 720])
        foot = flowing(
            self.take_button, self.print_button, self.picture_button, self.copy_button, self.close_button
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 10, 14, 12)
        outer.setSpacing(8)
        for widget in (self.heading, self.tabs, self.hint):
            outer.addWidget(widget)
        outer.addWidget(self.splitter, 1)
        for label in (self.remarks, self.state):
            outer.addWidget(label)
        outer.addWidget(foot)

    def _connect(self) -> None:
        for part in (self.outline, self.text):
            part.next_wanted.connect(self.add_next)
            part.beside_wanted.connect(self.add_beside)
            part.below_wanted.connect(self.add_below)
            part.move_wanted.connect(self.move_item)
        self.outline.chosen.connect(self._on_chosen)
        self.outline.text_wanted.connect(self.write_text)
        self.outline.remove_wanted.connect(self.remove)
        self.outline.root_wanted.connect(self.mark_root)
        self.text.left.connect(lambda: self.outline.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.canvas.picked.connect(self.outline.pick)
        self.view.canvas.opened.connect(self._on_opened)
        undo, redo = QAction(self), QAction(self)
        undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        redo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Redo))
        self.addActions([undo, redo])
        self.undoing = Undoing(self._session, undo, redo, self)
        undo.triggered.connect(self.undoing.undo)
        redo.triggered.connect(self.undoing.redo)
        self.undoing.flush_wanted.connect(self.saver.flush)
        self.undoing.told.connect(self.say)
        self.undoing.look_again()
        for keys, act in (
            ("Ctrl+P", self.print_it),
            ("Ctrl+S", self.ask_picture),
            ("Ctrl+Shift+C", self.copy_picture),
            ("Ctrl+Tab", self._other_method),
            ("F6", self._next_pane),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # -- showing ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the analysis; what is being typed stays."""
        action_id = self.action_id

        def read(ledger: Ledger) -> _Read:
            action = ledger.get("action", action_id)
            finding = ledger.get("finding", action["finding_id"])
            analysis = service.read(ledger, action_id)
            return _Read(
                analysis,
                service.review(ledger, action_id),
                {cause.id: ledger.seen(cause.id).get("text", []) for cause in analysis.all()},
                str(action["number"] or ""),
                f"{finding['number'] or finding['provisional_number'] or ''} {finding['title'] or ''}".strip(),
            )

        self._latest.ask(read, self._show)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & {"cause_item", "action", "finding"}:
            self.reload()

    def _on_method(self, _place: int) -> None:
        self.saver.flush()
        self._wanted = ("", "")
        if self._read is not None:
            self._show(self._read)

    def _other_method(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    def _next_pane(self) -> None:
        panes = (self.tabs, self.outline, self.text, self.next_button, self.take_button)
        there = [pane for pane in panes if pane.isVisible()]
        at = next((place for place, pane in enumerate(there) if pane.hasFocus()), -1)
        there[(at + 1) % len(there)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, read: _Read) -> None:
        self._read = read
        self.setWindowTitle(self.tr("Cause analysis of {}").format(read.number))
        self.heading.setText(read.finding)
        whys = self.method is CauseMethod.WHYS
        self.hint.setText(
            self.tr("Each answer is asked why again. A chain may branch; mark where it can be broken.")
            if whys
            else self.tr(
                "Causes and sub-causes by kind. Mark those without which it would not have happened."
            )
        )
        self.next_button.setText(self.tr("Next why") if whys else self.tr("Add cause"))
        self.next_button.setToolTip(
            self.tr("The answer to the next why (Enter)") if whys else self.tr("The next cause (Enter)")
        )
        self.beside_button.setVisible(whys)
        self.below_button.setVisible(not whys)
        self.branch.setVisible(not whys)
        self._stack.setCurrentIndex(1 if whys and not read.analysis.whys else 0)
        item_id, branch = self._wanted if any(self._wanted) else self.outline.in_hand()
        self._wanted = ("", "")
        self.outline.show_analysis(read.analysis, self.method, item_id, branch)
        self.outline.setAccessibleName(words(self.method.label))
        self.view.show_analysis(read.analysis, self.method)
        self._on_chosen(*self.outline.in_hand())
        self._show_remarks(read.remarks)
        self.take_button.setEnabled(bool(read.analysis.roots))
        some = bool(read.analysis)
        for button in (self.print_button, self.picture_button, self.copy_button):
            button.setEnabled(some)
        if self._write_next:
            self._write_next = False
            self.write_text()

    def _show_remarks(self, remarks: tuple[CauseRemark, ...]) -> None:
        mine = {cause.id for cause in self._read.analysis.all(self.method)} if self._read else set()
        shown = [one.full_text for one in remarks if not one.item_id or one.item_id in mine]
        self.remarks.setText("\n".join(shown[:4]))
        self.remarks.setVisible(bool(shown))

    def _on_chosen(self, item_id: str, branch: str) -> None:
        self._drop_empty(item_id)
        cause = next(
            (one for one in self._read.analysis.all() if one.id == item_id) if self._read else iter(()), None
        )
        self._writing.setVisible(cause is not None)
        self._tools.setVisible(self._stack.currentIndex() == 0)
        place = TextPlace("cause_item", item_id, "text", self._audit_id) if cause else None
        seen = self._read.seen.get(item_id) if self._read and cause else None
        self.saver.show(place, cause.text if cause else "", seen)
        self._typed_in = item_id
        if cause is not None:
            line = self.outline.currentItem()
            named = line.text(0).partition(":")[0] if line is not None else cause.label
            self.label.setText(
                named if self.method is CauseMethod.WHYS else self.tr("Cause {}").format(cause.label)
            )
            self.text.setAccessibleName(self.tr("Text of {}").format(named))
            self.text.setPlaceholderText(
                self.tr("Because …")
                if self.method is CauseMethod.WHYS
                else self.tr("What contributed, and how")
            )
        self.root_button.setChecked(bool(cause and cause.is_root))
        one_in_hand = (self.root_button, self.remove_button, self.beside_button, *self.move_buttons.values())
        for button in one_in_hand:
            button.setEnabled(cause is not None)
        self.below_button.setEnabled(cause is not None)
        self.branch.setEnabled(cause is not None)
        self.branch.choose(branch or None)
        self.view.choose(item_id, branch)

    def _drop_empty(self, now: str) -> None:
        """A cause that was added and left without a word is taken out again."""
        texts = {cause.id: cause.text for cause in self._read.analysis.all()} if self._read else {}
        for item_id in [one for one in self._new if one != now and one in texts]:
            self._new.discard(item_id)
            if not texts[item_id].strip() and not self._is_written(item_id):
                self._session.write(partial(service.remove, item_id=item_id))

    def _is_written(self, item_id: str) -> bool:
        """Whether words of it are on their way to the disk."""
        return item_id == self._typed_in and bool(self.saver.text().strip())

    # -- acting -------------------------------------------------------------------------------------

    def _in_hand(self) -> str:
        return self.outline.in_hand()[0]

    def _added(self, item_id: str) -> None:
        self._new.add(item_id)
        self._wanted = (item_id, "")
        self._write_next = True

    def _is_blank(self) -> bool:
        """The cause in hand says nothing: it is filled first."""
        if self._in_hand() and not self.text.toPlainText().strip():
            self.write_text()
            return True
        return False

    def add_next(self) -> None:
        """The answer to the next why; in a fishbone the next cause on the same branch."""
        if self._is_blank():
            return
        self.saver.flush()
        item_id, branch = self.outline.in_hand()
        action_id = self.action_id
        if self.method is CauseMethod.WHYS:
            self._session.write(
                lambda ledger: service.add_why(ledger, action_id, "", after=item_id), then=self._added
            )
        else:
            self._add_to_bone(branch, under=self._above(item_id), after=item_id)

    def add_beside(self) -> None:
        """Another answer to the same why; in a fishbone the next cause."""
        if self._is_blank():
            return
        self.saver.flush()
        item_id, branch = self.outline.in_hand()
        above, action_id = self._above(item_id), self.action_id
        if self.method is CauseMethod.WHYS:
            self._session.write(
                lambda ledger: service.add_why(ledger, action_id, "", after=above), then=self._added
            )
        else:
            self._add_to_bone(branch, under=above, after=item_id)

    def add_below(self) -> None:
        """A cause of the one in hand. One that says nothing yet is moved below the one before it instead."""
        item_id, branch = self.outline.in_hand()
        if item_id and not self.text.toPlainText().strip():
            self.move_item(Way.IN)
            return
        self.saver.flush()
        if self.method is CauseMethod.WHYS:
            self.add_next()
        else:
            self._add_to_bone(branch, under=item_id)

    def _add_to_bone(self, branch: str, *, under: str, after: str = "") -> None:
        action_id = self.action_id
        category = CauseCategory(branch) if branch else None

        def job(ledger: Ledger) -> str:
            return service.add_cause(ledger, action_id, category, "", under=under, after=after)

        self._session.write(job, then=self._added)

    def _above(self, item_id: str) -> str:
        """What a cause explains; empty for the failure itself."""
        for cause in self._read.analysis.all() if self._read else ():
            if any(child.id == item_id for child in cause.children):
                return cause.id
        return ""

    def write_text(self) -> None:
        """Puts the cursor into the text of the cause in hand."""
        if self._in_hand():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = self.text.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.text.setTextCursor(cursor)

    def _on_opened(self, item_id: str, branch: str) -> None:
        """A box was pressed twice: its text, or another cause on a branch."""
        self.outline.pick(item_id, branch)
        if item_id:
            self.write_text()
        else:
            self.add_next()

    def mark_root(self) -> None:
        """Marks the cause in hand as a root cause, or takes the mark away."""
        item_id = self._in_hand()
        if not item_id or self._read is None:
            return
        self.saver.flush()
        marked = any(cause.id == item_id for cause in self._read.analysis.roots)
        self._session.write(lambda ledger: service.mark_root(ledger, item_id, not marked))

    def move_item(self, way: Way) -> None:
        """Moves the cause in hand."""
        item_id = self._in_hand()
        if not item_id:
            return
        self.saver.flush()
        self._wanted = (item_id, "")
        typing = self.text.hasFocus()

        def moved(done: bool) -> None:
            self._write_next = typing and done

        self._session.write(lambda ledger: service.move(ledger, item_id, way), then=moved)

    def _on_branch(self, value: object) -> None:
        item_id = self._in_hand()
        if item_id and value:
            self.saver.flush()
            self._wanted = (item_id, "")
            self._session.write(
                lambda ledger: service.move_to_branch(ledger, item_id, CauseCategory(str(value)))
            )

    def remove(self) -> None:
        """Takes the cause in hand out; the one before it is in hand then."""
        item_id = self._in_hand()
        if not item_id:
            return
        self.saver.flush()
        self._new.discard(item_id)
        line = self.outline.currentItem()
        before = self.outline.itemAbove(line) if line is not None else None
        self._wanted = self.outline.names(before)
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

        def removed(_result: object) -> None:
            self.say(self.tr("Taken out. Ctrl+Z brings it back."))

        self._session.write(lambda ledger: service.remove(ledger, item_id), then=removed)

    def take_roots(self) -> None:
        """Adds the marked root causes to the conclusion of the action."""
        self.saver.flush()
        action_id = self.action_id

        def taken(changed: bool) -> None:
            self.say(
                self.tr("The root causes were added to the cause of the action.")
                if changed
                else self.tr("The cause of the action says them already.")
            )

        self._session.write(lambda ledger: service.take_roots(ledger, action_id), then=taken)

    # -- out of the window --------------------------------------------------------------------------

    def _heading_for_picture(self) -> str:
        read = self._read
        if read is None:
            return ""
        return self.tr("{number}, {finding}: {method}").format(
            number=read.number, finding=read.finding, method=words(self.method.label)
        )

    def copy_picture(self) -> None:
        """Puts the diagram in hand into the clipboard."""
        self.saver.flush()
        if self._read is not None and self._read.analysis:
            pictures.copy(self._read.analysis, self.method, self._heading_for_picture())
            self.say(self.tr("The picture is in the clipboard."))

    def ask_picture(self) -> None:
        """Asks where to save the diagram in hand."""
        from iso20k_audit.services.evidence import safe_name
        from iso20k_audit.ui.pages.report import export_folder, remember_export_folder

        self.saver.flush()
        if self._read is None or not self._read.analysis:
            return
        name = safe_name(f"{self._read.number} {words(self.method.label)}.png")
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save picture"),
            str(export_folder() / name),
            self.tr("PNG (*.png);;SVG (*.svg)"),
        )
        if not chosen:
            return
        target = Path(chosen)
        remember_export_folder(target.parent)
        if target.suffix.lower() not in (".png", ".svg"):
            target = target.with_name(target.name + (".svg" if "svg" in kind else ".png"))
        self.save_picture(target)

    def save_picture(self, target: Path) -> None:
        """Writes the diagram in hand."""
        from iso20k_audit.model.errors import AuditError

        if self._read is None:
            return
        try:
            pictures.save(self._read.analysis, self.method, self._heading_for_picture(), target)
        except AuditError as error:
            self.say(str(error), "danger")
        else:
            self.say(self.tr("Written: {}").format(target), "strong")

    def print_it(self) -> None:
        """The diagrams as pages, to a printer or a PDF."""
        self.saver.flush()
        if self._read is None or not self._read.analysis:
            return
        from iso20k_audit.ui.causes.papers import documents_of
        from iso20k_audit.ui.printing.preview import PrintPreview

        documents = documents_of(self.action_id)
        dialog = PrintPreview(
            self._session, self._jobs, self._read.number, documents[0].id, self, documents=documents
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.make()

    def say(self, text: str, role: str = "muted") -> None:
        """A line at the foot."""
        set_role(self.state, role)
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Records what is being typed; a cause without a word is taken out."""
        self._leave()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """The same on Esc."""
        self._leave()
        super().done(result)

    def _leave(self) -> None:
        self.saver.flush()
        self._drop_empty("")
