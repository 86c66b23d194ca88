"""Every command of the window, declared once: menus, top bar and shortcut sheet are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from iso20k_audit.ui.marking import QT_TRANSLATE_NOOP


class Command(NamedTuple):
    """One command.

    Attributes:
        id: stable name, also the object name of its action.
        menu: menu it stands in.
        text, tip: untranslated.
        keys: shortcuts; the first is shown.
        checkable: it is a state rather than an act.
        ends_group: a separator follows it in its menu.
    """

    id: str
    menu: str
    text: str
    tip: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False
    ends_group: bool = False


PAGES: tuple[tuple[str, str, str, str], ...] = (
    ("overview", QT_TRANSLATE_NOOP("Commands", "Overview"), "iso20k_audit.ui.pages.overview", "OverviewPage"),
    ("plan", QT_TRANSLATE_NOOP("Commands", "Plan"), "iso20k_audit.ui.pages.plan", "PlanPage"),
    (
        "fieldwork",
        QT_TRANSLATE_NOOP("Commands", "Fieldwork"),
        "iso20k_audit.ui.pages.fieldwork",
        "FieldworkPage",
    ),
    ("findings", QT_TRANSLATE_NOOP("Commands", "Findings"), "iso20k_audit.ui.pages.findings", "FindingsPage"),
    ("actions", QT_TRANSLATE_NOOP("Commands", "Actions"), "iso20k_audit.ui.pages.actions", "ActionsPage"),
    ("evidence", QT_TRANSLATE_NOOP("Commands", "Evidence"), "iso20k_audit.ui.pages.evidence", "EvidencePage"),
    (
        "conclusion",
        QT_TRANSLATE_NOOP("Commands", "Conclusion"),
        "iso20k_audit.ui.pages.conclusion",
        "ConclusionPage",
    ),
    ("report", QT_TRANSLATE_NOOP("Commands", "Report"), "iso20k_audit.ui.pages.report", "ReportPage"),
)
"""Pages of an audit: id, title, module and class, imported when first shown."""

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("audit", QT_TRANSLATE_NOOP("Commands", "&Audit")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "new_audit",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&New audit…"),
        QT_TRANSLATE_NOOP("Commands", "Start an audit from a checklist"),
        ("Ctrl+N",),
    ),
    Command(
        "open_workspace",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Open workspace…"),
        QT_TRANSLATE_NOOP("Commands", "Open or make a workspace in another folder"),
        ("Ctrl+O",),
        ends_group=True,
    ),
    Command(
        "checklists",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Checklists…"),
        QT_TRANSLATE_NOOP("Commands", "The library: look, import, edit, export"),
        ("Ctrl+Shift+L",),
        ends_group=True,
    ),
    Command(
        "export",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Export report…"),
        QT_TRANSLATE_NOOP("Commands", "Go to the report with its exports"),
        ("Ctrl+E",),
    ),
    Command(
        "back_up",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Back up now"),
        QT_TRANSLATE_NOOP("Commands", "Copy the database into the workspace's backups and check the copy"),
        ends_group=True,
    ),
    Command("quit", "file", QT_TRANSLATE_NOOP("Commands", "&Quit"), "", ("Ctrl+Q",)),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Commands", "&Undo"), "", ("Ctrl+Z",)),
    Command(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        "",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        ends_group=True,
    ),
    Command(
        "paste_evidence",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Paste as evidence"),
        QT_TRANSLATE_NOOP("Commands", "Attach the image, files or text on the clipboard"),
        ("Ctrl+V",),
        ends_group=True,
    ),
    Command(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Find in list"),
        QT_TRANSLATE_NOOP("Commands", "Filter the list by words"),
        ("Ctrl+F",),
    ),
    *(
        Command(
            f"page_{page_id}",
            "view",
            title,
            "",
            (f"Alt+{number}",),
            checkable=True,
            ends_group=number == len(PAGES),
        )
        for number, (page_id, title, _module, _class) in enumerate(PAGES, 1)
    ),
    Command(
        "next_pane",
        "view",
        QT_TRANSLATE_NOOP("Commands", "Next &pane"),
        QT_TRANSLATE_NOOP("Commands", "Sections, questions, detail in turn"),
        ("F6",),
        ends_group=True,
    ),
    Command("theme_system", "view", QT_TRANSLATE_NOOP("Commands", "Colours of the &system"), checkable=True),
    Command("theme_light", "view", QT_TRANSLATE_NOOP("Commands", "&Light colours"), checkable=True),
    Command(
        "theme_dark", "view", QT_TRANSLATE_NOOP("Commands", "&Dark colours"), checkable=True, ends_group=True
    ),
    Command("text_bigger", "view", QT_TRANSLATE_NOOP("Commands", "&Bigger text"), "", ("Ctrl++", "Ctrl+=")),
    Command("text_smaller", "view", QT_TRANSLATE_NOOP("Commands", "S&maller text"), "", ("Ctrl+-",)),
    Command("text_normal", "view", QT_TRANSLATE_NOOP("Commands", "&Normal text size")),
    Command(
        "history",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&History of this audit…"),
        QT_TRANSLATE_NOOP("Commands", "Who did what, when, from what to what"),
        ("Ctrl+H",),
    ),
    Command(
        "all_audits",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&All audits"),
        QT_TRANSLATE_NOOP("Commands", "The list of audits in this workspace"),
        ("Ctrl+L",),
        ends_group=True,
    ),
    Command(
        "next_unanswered",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Next unanswered question"),
        "",
        ("F8",),
    ),
    Command(
        "previous_unanswered",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Previous unanswered question"),
        "",
        ("Shift+F8",),
    ),
    Command(
        "raise_finding",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Raise a finding from this question"),
        "",
        ("Ctrl+Shift+N",),
    ),
    Command(
        "attach",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "A&ttach evidence to this question…"),
        "",
        ("Ctrl+Shift+A",),
    ),
    Command(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Commands", "Every key on one sheet"),
        ("F1", "?"),
    ),
    Command("open_folder", "help", QT_TRANSLATE_NOOP("Commands", "Show the &workspace folder")),
    Command("about", "help", QT_TRANSLATE_NOOP("Commands", "&About")),
)

KEY_MAP: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Commands", "Question list: answering"),
        (
            ("1", QT_TRANSLATE_NOOP("Commands", "Conforms, go to the next question")),
            ("2", QT_TRANSLATE_NOOP("Commands", "Minor nonconformity, write the note")),
            ("3", QT_TRANSLATE_NOOP("Commands", "Major nonconformity, write the note")),
            ("4", QT_TRANSLATE_NOOP("Commands", "Opportunity for improvement, write the note")),
            ("5", QT_TRANSLATE_NOOP("Commands", "Not applicable, go to the next question")),
            ("6", QT_TRANSLATE_NOOP("Commands", "Not sampled, go to the next question")),
            ("0", QT_TRANSLATE_NOOP("Commands", "Take the answer away")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Question list: moving"),
        (
            ("↓  J", QT_TRANSLATE_NOOP("Commands", "Next question")),
            ("↑  K", QT_TRANSLATE_NOOP("Commands", "Previous question")),
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Next unanswered question")),
            ("Shift+Enter", QT_TRANSLATE_NOOP("Commands", "Previous unanswered question")),
            ("Shift+↓ ↑", QT_TRANSLATE_NOOP("Commands", "Select several; a digit answers them all")),
            ("/", QT_TRANSLATE_NOOP("Commands", "Filter the list by words")),
            ("T", QT_TRANSLATE_NOOP("Commands", "Write the note")),
            ("F", QT_TRANSLATE_NOOP("Commands", "Raise a finding, or open the one there is")),
            ("E", QT_TRANSLATE_NOOP("Commands", "Attach evidence")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "In the note"),
        (
            ("Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("Commands", "Answer without leaving the note")),
            ("Ctrl+0", QT_TRANSLATE_NOOP("Commands", "Take the answer away")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Commands", "Save and go to the next unanswered question")),
            ("Esc", QT_TRANSLATE_NOOP("Commands", "Back to the list")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Evidence"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Open a copy")),
            ("F2", QT_TRANSLATE_NOOP("Commands", "Write the caption")),
            ("Del", QT_TRANSLATE_NOOP("Commands", "No longer use it here")),
        ),
    ),
)
"""Keys that are no commands because they work in one place only; shown on the shortcut sheet."""


def words(untranslated: str) -> str:
    """A text of these tables in the user's language."""
    return QCoreApplication.translate("Commands", untranslated)


def make_actions(owner: QObject, run: dict[str, Callable[[], None]]) -> dict[str, QAction]:
    """The actions of all commands, connected to what each runs."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(words(command.text), owner)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.tip:
            action.setStatusTip(words(command.tip))
            action.setToolTip(words(command.tip))
        action.triggered.connect(_without_state(run[command.id]))
        actions[command.id] = action
    return actions


def _without_state(act: Callable[[], None]) -> Callable[[], None]:
    return lambda *_checked: act()
