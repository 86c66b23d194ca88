"""The lead's window of the closing meeting: the pages with the strip below, or the strip alone while the pages are
on another screen. Follows what is recorded anywhere, at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from iso20k_audit.model.closing import ClosingMeeting, Wall, as_presented
from iso20k_audit.model.vocabulary import Acknowledgement, Confidentiality
from iso20k_audit.services.closing_meeting import closing_meeting, names_for_meeting, start_meeting
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.meeting.stage import Stage
from iso20k_audit.ui.meeting.strip import Strip
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

SHOWN_KINDS = frozenset(
    {
        *("audit", "organisation", "finding", "finding_clause", "evidence", "evidence_file", "evidence_link"),
        *("meeting", "attendance", "participant", "person", "scope_item", "site", "client", "working_paper"),
        *("conclusion", "grade_step", "follow_up_policy", "question_set", "action"),
    }
)


class ClosingWindow(QDialog):
    """One closing meeting. F11 and Esc switch full screen; every key is on the shortcut sheet."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        parent: QWidget | None = None,
        commands: tuple[QAction, ...] = (),
    ) -> None:
        """`commands`: actions of the main window that work here too, with their keys: undo and redo."""
        super().__init__(parent)
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.WindowMinMaxButtonsHint | Qt.WindowType.WindowCloseButtonHint
        )
        self.session, self.jobs = session, jobs
        self.audit_id = session.audit_id
        self._whole: ClosingMeeting | None = None
        self._wall = ""
        self._level: Confidentiality | None = None
        self._latest = Latest(session, self)
        self._soon = QTimer(self, singleShot=True, interval=20)
        self._soon.timeout.connect(self.reload)
        self.messages = MessageArea()
        self.stage = Stage(session)
        self.strip = Strip(session)
        self.stage.moved.connect(lambda _key: self._show_slide())
        self.stage.key_pressed.connect(self.keyPressEvent)
        self.strip.wanted.connect(self.act)
        self.strip.wall_chosen.connect(self.choose_wall)
        self.strip.level_chosen.connect(self._on_level)
        self.strip.screen_chosen.connect(self.project)
        self.strip.said.done.connect(self.give_keys_back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.messages)
        self._column.addWidget(self.stage, 1)
        self._column.addWidget(self.strip)
        for command in commands:
            self.addAction(command)
            self.stage.addAction(command)
        session.recorded.connect(self._on_recorded)
        session.audit_opened.connect(self._on_audit)
        session.refused.connect(self._on_refused)
        session.save_failed.connect(
            lambda text: self.messages.say(self.tr("NOT SAVED: {}").format(text), "danger")
        )
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screens)
            application.screenRemoved.connect(self._on_screens)
        self.setWindowTitle(self.tr("Closing meeting"))
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(760, room.width()), min(520, room.height() - 40))
        self.resize(min(1366, room.width()), min(900, room.height() - 40))
        self._on_screens()
        self.stage.setFocus()
        self.reload()

    # -- reading ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reads the meeting as it stands."""
        audit_id = self.audit_id
        if not audit_id:
            return

        def read(ledger: Ledger) -> tuple[ClosingMeeting, list[tuple[str, str]]]:
            return closing_meeting(ledger, audit_id), names_for_meeting(ledger, audit_id)

        self._latest.ask(read, lambda answer: self._take(*answer))

    def _take(self, whole: ClosingMeeting, people: list[tuple[str, str]]) -> None:
        self._whole = whole
        if self._level is None:
            self._level = whole.confidentiality
        self.setWindowTitle(self.tr("Closing meeting {}").format(whole.number))
        self.strip.said.offer_names(people, whole.last_by, whole.last_role)
        self._show()

    def _show(self) -> None:
        whole, level = self._whole, self._level
        if whole is None or level is None:
            return
        self.strip.show_meeting(whole, self._wall, level)
        self.stage.show_meeting(as_presented(whole, level, self.wall))
        self._show_slide()

    @property
    def wall(self) -> Wall | None:
        """The client or site that the meeting is limited to."""
        walls = self._whole.walls if self._whole else ()
        return next((one for one in walls if f"{one.kind.value}:{one.target_id}" == self._wall), None)

    def _show_slide(self) -> None:
        if self._whole is not None and self.stage.meeting is not None:
            self.strip.show_slide(self._whole, self.stage.meeting, self.stage.slides, self.stage.place)

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN_KINDS:
            self._soon.start()

    def _on_audit(self, audit_id: str) -> None:
        if audit_id != self.audit_id:
            self.close()  # it belongs to the audit that was in hand

    def _on_refused(self, text: str) -> None:
        if self.isActiveWindow() or self.stage.isActiveWindow():
            self.messages.say(text, "warning")

    # -- choices ------------------------------------------------------------------------------------

    def choose_wall(self, key: str) -> None:
        """Limits the meeting to one client or site, or lets it see everything again."""
        self._wall = key
        self._show()
        self.give_keys_back()

    def _on_level(self, value: str) -> None:
        self._level = Confidentiality(value)
        self._show()
        self.give_keys_back()

    def _on_screens(self, _screen: object = None) -> None:
        screens = QGuiApplication.screens()
        self.strip.offer_screens([screen.name() for screen in screens])
        if self.is_projecting and self.stage.screen() not in screens:
            self.project("")

    @property
    def is_projecting(self) -> bool:
        """Whether the pages are on a screen of their own."""
        return self.stage.isWindow()

    def project(self, name: str) -> None:
        """Shows the pages alone on a screen, by its place among them, or in this window again for an empty name."""
        screens = {str(place): screen for place, screen in enumerate(QGuiApplication.screens())}
        screen = screens.get(name)
        if screen is None:
            self._take_stage_back()
        else:
            self._put_stage_on(screen)
        self.strip.screen_choice.choose(name if screen is not None else "")

    def _put_stage_on(self, screen: QScreen) -> None:
        self._column.removeWidget(self.stage)
        self.stage.setParent(None)
        self.stage.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.stage.setScreen(screen)
        self.stage.setGeometry(screen.geometry())
        self.stage.showFullScreen()
        self._column.setStretchFactor(self.strip, 1)
        self.strip.stand_alone(True)
        self.strip.fit(self.height())

    def _take_stage_back(self) -> None:
        if not self.is_projecting:
            return
        self.stage.hide()
        self.stage.setWindowFlags(Qt.WindowType.Widget)
        self._column.insertWidget(1, self.stage, 1)
        self._column.setStretchFactor(self.strip, 0)
        self.strip.stand_alone(False)
        self.strip.fit(self.height())
        self.stage.show()

    # -- acting -------------------------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Does what a button of the strip stands for."""
        acts = {
            "next": lambda: self.stage.step(1),
            "previous": lambda: self.stage.step(-1),
            "tiles": self.stage.toggle_tiles,
            "black": lambda: self.stage.black_out(not self.stage.is_black),
            "bigger": lambda: self.stage.resize_text(1),
            "smaller": lambda: self.stage.resize_text(-1),
            "full": self.toggle_full_screen,
            "start": self.start,
            "people": self.show_people,
            "sheet": self.write_sheet,
        }
        acts[name]()
        if name not in ("people", "sheet", "tiles"):
            self.give_keys_back()

    def give_keys_back(self) -> None:
        """The keys mean the pages again, not an input of the strip."""
        if not self.is_projecting:
            self.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Notes that the meeting begins now."""
        audit_id = self.audit_id
        self.session.write(lambda ledger: start_meeting(ledger, audit_id))

    def show_people(self) -> None:
        """Who is here."""
        from iso20k_audit.ui.meeting.people import PeopleDialog

        dialog = PeopleDialog(self.session, self.audit_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def write_sheet(self) -> None:
        """Writes the sheet to sign as a PDF and says where it is."""
        from iso20k_audit.services.evidence import safe_name
        from iso20k_audit.ui.pages.exports import documents_folder

        number = self._whole.number if self._whole else ""
        name = safe_name(self.tr("{} acknowledgement sheet.pdf").format(number))
        title = self.tr("Sheet to sign")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(documents_folder() / name), "PDF (*.pdf)")
        if chosen:
            self.write_sheet_to(Path(chosen))

    def write_sheet_to(self, target: Path) -> None:
        """Writes the sheet to a file, with a message when it is there."""
        workspace, audit_id, wall = self.session.workspace, self.audit_id, self.wall
        if workspace is None:
            return

        def work(progress: object) -> Path:
            from iso20k_audit.services.acknowledgement_sheet import export_sheet

            return export_sheet(workspace, audit_id, target, wall=wall, progress=progress)  # type: ignore[arg-type]

        self.jobs.start(
            self.tr("Writing the sheet"),
            work,
            self._on_written,
            self._on_not_written,
        )

    def _on_written(self, path: Path) -> None:
        self.messages.say(self.tr("Written: {}").format(path))

    def _on_not_written(self, error: Exception) -> None:
        self.messages.say(str(error), "danger")

    def toggle_full_screen(self) -> None:
        """Fills the screen, or not."""
        window = self.stage if self.is_projecting else self
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the presentation; those of inputs come here only where the input did not want them."""
        if self._press(event):
            event.accept()
        else:
            event.ignore()

    def _press(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control:
            sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
            if key in sizes:
                self.stage.resize_text(sizes[Qt.Key(key)])
            return key in sizes
        if key == Qt.Key.Key_Escape:
            self._leave_one_thing()
            return True
        if key == Qt.Key.Key_F11:
            self.toggle_full_screen()
            return True
        if self.strip.said.is_typing():
            return False
        return self._step_key(event) or self._letter_key(key)

    def _step_key(self, event: QKeyEvent) -> bool:
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        onward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            onward, backward = backward, onward
        if key in (onward, Qt.Key.Key_PageDown):
            self.stage.step(1)
        elif key in (backward, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            self.stage.step(-1)
        elif key == Qt.Key.Key_Space:
            by = -1 if back else 1
            if not self.stage.scroll_by(by):
                self.stage.step(by)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            if not self.stage.scroll_by(by):
                self.stage.step(by)
        elif key == Qt.Key.Key_Home:
            self.stage.go_to_place(0)
        elif key == Qt.Key.Key_End:
            self.stage.go_to_place(len(self.stage.slides) - 1)
        else:
            return False
        return True

    def _letter_key(self, key: int) -> bool:
        said = {
            Qt.Key.Key_1: Acknowledgement.ACCEPTED,
            Qt.Key.Key_2: Acknowledgement.ACCEPTED_WITH_COMMENT,
            Qt.Key.Key_3: Acknowledgement.DISPUTED,
        }
        if key in said:
            self.strip.said.say(said[Qt.Key(key)])
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.act("black")
        elif key == Qt.Key.Key_G:
            self.stage.toggle_tiles()
        elif key == Qt.Key.Key_N:
            self.strip.notes_button.toggle()
        elif key == Qt.Key.Key_H:
            self.strip.setVisible(not self.strip.isVisible() or self.is_projecting)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Tab):
            self.strip.setVisible(True)
            self.strip.said.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def _leave_one_thing(self) -> None:
        """Esc: out of an input, then out of tiles, picture and black, then out of full screen, then the window."""
        focused = self.focusWidget()
        in_strip = focused is not None and self.strip.isAncestorOf(focused)
        if in_strip or self.stage.leave_special():
            self.give_keys_back()
        elif not self.strip.isVisible():
            self.strip.show()
        elif self.is_projecting:
            self.project("")
        elif self.isFullScreen():
            self.showNormal()
        else:
            self.close()

    def reject(self) -> None:
        """Esc is told by `keyPressEvent`."""

    def show_key(self, key: str) -> None:
        """Shows the page of a finding, now or once it is read."""
        if not self.stage.show_key(key):
            self._latest.drop()
            audit_id = self.audit_id

            def read(ledger: Ledger) -> tuple[ClosingMeeting, list[tuple[str, str]]]:
                return closing_meeting(ledger, audit_id), names_for_meeting(ledger, audit_id)

            def show(answer: tuple[ClosingMeeting, list[tuple[str, str]]]) -> None:
                self._take(*answer)
                self.stage.show_key(key)

            self._latest.ask(read, show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window leaves the pages their room."""
        super().resizeEvent(event)
        self.strip.fit(self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Takes the pages off the other screen."""
        self._take_stage_back()
        event.accept()  # the dialog's own would ask `reject`
