"""Every command of the window, declared once: menus, top bar and shortcut sheet are made from this table."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from iso20k_audit.model.wording import LANGUAGES
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP


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
        "consolidation",
        QT_TRANSLATE_NOOP("Commands", "Consolidation"),
        "iso20k_audit.ui.consolidation.page",
        "ConsolidationPage",
    ),
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
    ("language", QT_TRANSLATE_NOOP("Commands", "Lan&guage")),
    ("audit", QT_TRANSLATE_NOOP("Commands", "&Audit")),
    ("programme", QT_TRANSLATE_NOOP("Commands", "&Programme")),
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
    ),
    Command(
        "new_window",
        "file",
        QT_TRANSLATE_NOOP("Commands", "New &window"),
        QT_TRANSLATE_NOOP("Commands", "A second window on this workspace, for example on another screen"),
        ("Ctrl+Shift+W",),
        ends_group=True,
    ),
    Command(
        "open_package",
        "file",
        QT_TRANSLATE_NOOP("Commands", "Open a pac&kage…"),
        QT_TRANSLATE_NOOP("Commands", "Look into packages of the team, or take in receipts"),
        ("Ctrl+Shift+O",),
    ),
    Command(
        "write_packages",
        "file",
        QT_TRANSLATE_NOOP("Commands", "Write packa&ges…"),
        QT_TRANSLATE_NOOP("Commands", "For auditors: what is handed to them, or the whole audit"),
        ("Ctrl+Shift+E",),
    ),
    Command(
        "send_back",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Send back to the lead…"),
        QT_TRANSLATE_NOOP("Commands", "A package with what was done here"),
        ("Ctrl+Shift+S",),
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
        "print_preview",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Print preview…"),
        QT_TRANSLATE_NOOP("Commands", "The report, or working papers to fill in by hand, as pages"),
        ("Ctrl+P",),
    ),
    Command(
        "back_up",
        "file",
        QT_TRANSLATE_NOOP("Commands", "&Back up now"),
        QT_TRANSLATE_NOOP("Commands", "Copy the database into the workspace's backups and check the copy"),
        ends_group=True,
    ),
    Command("close_window", "file", QT_TRANSLATE_NOOP("Commands", "C&lose window"), "", ("Ctrl+W",)),
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
    Command(
        "search_everything",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Search everything…"),
        QT_TRANSLATE_NOOP("Commands", "Questions, notes, findings, evidence and people, as you type"),
        ("Ctrl+K",),
    ),
    Command(
        "go_to_clause",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Go to clause…"),
        QT_TRANSLATE_NOOP("Commands", "A clause, an item or a number of this audit"),
        ("Ctrl+G",),
        ends_group=True,
    ),
    Command(
        "command_palette",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "&Commands…"),
        QT_TRANSLATE_NOOP("Commands", "Every command by a few of its letters"),
        ("Ctrl+Shift+P",),
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
    Command(
        "floor_mode",
        "view",
        QT_TRANSLATE_NOOP("Commands", "&Floor mode"),
        QT_TRANSLATE_NOOP(
            "Commands", "One question at a time, large enough to read and touch while standing"
        ),
        ("F11",),
        checkable=True,
        ends_group=True,
    ),
    Command("theme_system", "view", QT_TRANSLATE_NOOP("Commands", "Colours of the &system"), checkable=True),
    Command("theme_light", "view", QT_TRANSLATE_NOOP("Commands", "&Light colours"), checkable=True),
    Command(
        "theme_dark", "view", QT_TRANSLATE_NOOP("Commands", "&Dark colours"), checkable=True, ends_group=True
    ),
    Command("text_bigger", "view", QT_TRANSLATE_NOOP("Commands", "&Bigger text"), "", ("Ctrl++", "Ctrl+=")),
    Command("text_smaller", "view", QT_TRANSLATE_NOOP("Commands", "S&maller text"), "", ("Ctrl+-",)),
    Command("text_normal", "view", QT_TRANSLATE_NOOP("Commands", "&Normal text size"), ends_group=True),
    Command(
        "reset_layout",
        "view",
        QT_TRANSLATE_NOOP("Commands", "&Reset window layout"),
        QT_TRANSLATE_NOOP("Commands", "Panes, columns and window as on the first day"),
    ),
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
        "closing_meeting",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "C&losing meeting…"),
        QT_TRANSLATE_NOOP(
            "Commands", "The findings page by page on a screen, with what the auditee says to each"
        ),
        ("F5",),
    ),
    Command(
        "follow_up_audit",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Start a follow-&up audit…"),
        QT_TRANSLATE_NOOP("Commands", "A new audit of open findings, with the questions that they came from"),
        ("Ctrl+Shift+U",),
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
        "time_left",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Time &left here…"),
        QT_TRANSLATE_NOOP("Commands", "Until when there is time for the questions in view"),
    ),
    Command(
        "section_times",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Ti&mes by section…"),
        QT_TRANSLATE_NOOP("Commands", "Planned, used and needed minutes of every section"),
    ),
    Command(
        "what_can_wait",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "What can &wait…"),
        QT_TRANSLATE_NOOP("Commands", "Questions to leave out so that the rest fits, least loss first"),
        ends_group=True,
    ),
    Command(
        "next_flagged",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Next fla&gged question"),
        QT_TRANSLATE_NOOP("Commands", "The next question that you want to come back to"),
        ("Ctrl+F8",),
    ),
    Command(
        "previous_flagged",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Pre&vious flagged question"),
        "",
        ("Ctrl+Shift+F8",),
        ends_group=True,
    ),
    Command(
        "next_conflict",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Next c&onflict"),
        QT_TRANSLATE_NOOP("Commands", "Versions that disagree, side by side; F8 within Consolidation"),
        ("Ctrl+F7",),
    ),
    Command(
        "previous_conflict",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Previous conflict"),
        "",
        ("Ctrl+Shift+F7",),
        ends_group=True,
    ),
    Command(
        "flag",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Flag this question"),
        QT_TRANSLATE_NOOP("Commands", "Come back to the question later, or take the flag away"),
    ),
    Command(
        "last_time",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Same as last time"),
        QT_TRANSLATE_NOOP(
            "Commands", "Take the answer of the last audit over where the question is unchanged"
        ),
    ),
    Command(
        "change_selected",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Change what is selected…"),
        QT_TRANSLATE_NOOP("Commands", "Result, flag and texts of all selected questions"),
    ),
    Command(
        "hand_to",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Hand what is selected &to…"),
        QT_TRANSLATE_NOOP("Commands", "Hand the selected questions to an auditor, with a time"),
        ends_group=True,
    ),
    Command(
        "start_interview",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Start an inter&view…"),
        QT_TRANSLATE_NOOP("Commands", "Who is asked; what you answer meanwhile is noted as asked of them"),
        ("Ctrl+Shift+I",),
    ),
    Command(
        "end_interview",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&End the interview"),
        QT_TRANSLATE_NOOP("Commands", "What you answer from now on is not part of it"),
    ),
    Command(
        "interviews",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Inter&views…"),
        QT_TRANSLATE_NOOP("Commands", "Who was asked, in which role, when and what"),
    ),
    Command(
        "ask_later",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "To as&k later…"),
        QT_TRANSLATE_NOOP("Commands", "Note something to ask, without leaving what is in hand"),
        ("Ctrl+Shift+Q",),
    ),
    Command(
        "to_ask",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "What is still to be aske&d…"),
        QT_TRANSLATE_NOOP("Commands", "Everything to ask, by whom"),
        ("Ctrl+Shift+T",),
        ends_group=True,
    ),
    Command(
        "review_note",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Review note…"),
        QT_TRANSLATE_NOOP("Commands", "Remark on what is in hand, or return it to its auditor"),
        ("Ctrl+Shift+M",),
    ),
    Command(
        "returned_to_me",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Returned to me…"),
        QT_TRANSLATE_NOOP("Commands", "What reviewers returned to you, item by item"),
        ("Ctrl+Shift+B",),
        ends_group=True,
    ),
    Command(
        "phrasings",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Phrasings for this finding…"),
        QT_TRANSLATE_NOOP("Commands", "Reusable texts for the clauses of the finding"),
        ("Ctrl+J",),
    ),
    Command(
        "grade_finding",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Gr&ade the finding…"),
        QT_TRANSLATE_NOOP("Commands", "Questions on the grade, what they speak for, and the decision"),
        ("Ctrl+D",),
    ),
    Command(
        "next_remark",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Ne&xt remark of the review"),
        QT_TRANSLATE_NOOP("Commands", "Go to the words that a reviewer would remark on"),
        ("F7",),
    ),
    Command(
        "action_forward",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Next step of the corrective action"),
        QT_TRANSLATE_NOOP("Commands", "Makes the usual next step of the action in hand, with its comment"),
        ("Ctrl+M",),
    ),
    Command(
        "action_back",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Return or reopen the corrective action"),
        QT_TRANSLATE_NOOP("Commands", "Gives the action in hand back to its owner, with a comment"),
        ("Ctrl+R",),
    ),
    Command(
        "action_workbooks",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Action workbooks for owners…"),
        QT_TRANSLATE_NOOP(
            "Commands", "Excel workbooks in which owners answer findings and report on actions"
        ),
    ),
    Command(
        "take_in_answers",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Take in answers of owners…"),
        QT_TRANSLATE_NOOP("Commands", "Look into action workbooks that came back, then take them in"),
    ),
    Command(
        "action_extend",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Ask for more time for the corrective action…"),
        QT_TRANSLATE_NOOP("Commands", "Another due date, with the reason; the lead auditor decides"),
        ("Ctrl+T",),
        ends_group=True,
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
        "photo",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Take a pho&to…"),
        QT_TRANSLATE_NOOP("Commands", "With the camera of this computer, for what is in hand"),
        ("F9",),
    ),
    Command(
        "reference",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "Re&ference without a file…"),
        QT_TRANSLATE_NOOP("Commands", "Evidence that stays where it is: a ticket, a binder, a device"),
        ("Ctrl+Shift+R",),
    ),
    Command(
        "inbox",
        "audit",
        QT_TRANSLATE_NOOP("Commands", "&Inbox for photos and files…"),
        QT_TRANSLATE_NOOP("Commands", "New files in the folder of your phone or camera"),
        ("Ctrl+I",),
    ),
    Command(
        "programme",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "Programme and &improvement"),
        QT_TRANSLATE_NOOP("Commands", "Everything that outlives one audit, in a window of its own"),
        ("Ctrl+Shift+G",),
        ends_group=True,
    ),
    Command(
        "programme_coverage",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Coverage"),
        QT_TRANSLATE_NOOP("Commands", "What was audited when, by clause, site, shift, process and client"),
    ),
    Command(
        "programme_plan",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "Audit &programme"),
        QT_TRANSLATE_NOOP("Commands", "Planned audits over several years, and when each area is due"),
    ),
    Command(
        "programme_auditors",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Auditors"),
        QT_TRANSLATE_NOOP("Commands", "Competence, workload and independence of the audit team"),
    ),
    Command(
        "programme_calibration",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "Ca&libration"),
        QT_TRANSLATE_NOOP("Commands", "How far auditors grade the same case in the same way"),
    ),
    Command(
        "programme_actions_due",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Follow-up"),
        QT_TRANSLATE_NOOP(
            "Commands", "Open findings and corrective actions of all audits, what is overdue first"
        ),
    ),
    Command(
        "programme_trends",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Trends"),
        QT_TRANSLATE_NOOP("Commands", "Findings over all audits, as charts that lead to the records"),
    ),
    Command(
        "programme_objectives",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Objectives and benefits"),
        QT_TRANSLATE_NOOP("Commands", "Targets with their measured values, and what was gained"),
    ),
    Command(
        "programme_readiness",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Readiness"),
        QT_TRANSLATE_NOOP("Commands", "What stands between the organisation and its certification audit"),
    ),
    Command(
        "programme_certification",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "C&ertification"),
        QT_TRANSLATE_NOOP("Commands", "Stages, surveillance and recertification"),
    ),
    Command(
        "programme_management_review",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Management review"),
        QT_TRANSLATE_NOOP("Commands", "The pack for the management review, as PDF and Excel"),
    ),
    Command(
        "programme_criteria",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "O&wn audit criteria"),
        QT_TRANSLATE_NOOP(
            "Commands", "Contracts, service level agreements, policies and laws with their clauses"
        ),
    ),
    Command(
        "programme_grading",
        "programme",
        QT_TRANSLATE_NOOP("Commands", "&Grading and deadlines"),
        QT_TRANSLATE_NOOP("Commands", "The own grading scale, and the days allowed by grade"),
    ),
    Command(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Commands", "Every key on one sheet"),
        ("F1", "?"),
    ),
    Command(
        "keys",
        "help",
        QT_TRANSLATE_NOOP("Commands", "&Change keys…"),
        QT_TRANSLATE_NOOP("Commands", "Other keys for any command, or no single-letter keys"),
    ),
    Command(
        "guide",
        "help",
        QT_TRANSLATE_NOOP("Commands", "&Guide"),
        QT_TRANSLATE_NOOP("Commands", "Eight steps that tick themselves off as you do them"),
        checkable=True,
    ),
    Command(
        "sample",
        "help",
        QT_TRANSLATE_NOOP("Commands", "Open the &sample audit"),
        QT_TRANSLATE_NOOP("Commands", "A finished audit to try everything on, in a folder of its own"),
    ),
    Command("whats_new", "help", QT_TRANSLATE_NOOP("Commands", "What's &new"), ends_group=True),
    Command(
        "problem_report",
        "help",
        QT_TRANSLATE_NOOP("Commands", "Save a &problem report…"),
        QT_TRANSLATE_NOOP(
            "Commands", "Versions, counts and the error log, nothing of your audits; you send it yourself"
        ),
    ),
    Command("open_folder", "help", QT_TRANSLATE_NOOP("Commands", "Show the &workspace folder")),
    Command("about", "help", QT_TRANSLATE_NOOP("Commands", "&About")),
    Command(
        "language_system",
        "language",
        QT_TRANSLATE_NOOP("Commands", "As the &system"),
        QT_TRANSLATE_NOOP("Commands", "Language of the window"),
        checkable=True,
        ends_group=True,
    ),
    *(
        Command(
            f"language_{code}",
            "language",
            name,
            QT_TRANSLATE_NOOP("Commands", "Language of the window"),
            checkable=True,
        )
        for code, name in LANGUAGES.items()
    ),
)

KEY_MAP: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
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
        QT_TRANSLATE_NOOP("Commands", "In a finding"),
        (
            (";;", QT_TRANSLATE_NOOP("Commands", "Reusable phrasings for this part")),
            (
                "Y  N  ?",
                QT_TRANSLATE_NOOP("Commands", "Questions on the grade: yes, no, don't know; goes on"),
            ),
            ("Tab", QT_TRANSLATE_NOOP("Commands", "After inserting one: the next placeholder")),
            ("Esc", QT_TRANSLATE_NOOP("Commands", "After inserting one: no more placeholders")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Review notes"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Go to what the note is on; in the answer: done")),
            ("F2", QT_TRANSLATE_NOOP("Commands", "Write the answer")),
            ("Esc", QT_TRANSLATE_NOOP("Commands", "From what was changed back to the notes")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Evidence"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Open a copy")),
            ("F2", QT_TRANSLATE_NOOP("Commands", "Write the caption")),
            ("M", QT_TRANSLATE_NOOP("Commands", "Mark or redact the picture")),
            ("Insert", QT_TRANSLATE_NOOP("Commands", "Add a file to this piece of evidence")),
            ("Del", QT_TRANSLATE_NOOP("Commands", "No longer use it here")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Closing meeting"),
        (
            ("→  PgDn  Space", QT_TRANSLATE_NOOP("Commands", "Next page; Space scrolls first")),
            ("←  PgUp  Shift+Space", QT_TRANSLATE_NOOP("Commands", "Page before")),
            ("1  2  3", QT_TRANSLATE_NOOP("Commands", "The auditee accepts, accepts with comment, disputes")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Commands", "In the comment: record it")),
            ("F2", QT_TRANSLATE_NOOP("Commands", "Write name, role and comment")),
            ("G", QT_TRANSLATE_NOOP("Commands", "All pages")),
            ("B", QT_TRANSLATE_NOOP("Commands", "Show nothing, and again the page")),
            ("N  H", QT_TRANSLATE_NOOP("Commands", "Notes for the lead; hide the lead's strip")),
            ("F11  Esc", QT_TRANSLATE_NOOP("Commands", "Full screen; step by step back out of everything")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Marks on a picture"),
        (
            ("V", QT_TRANSLATE_NOOP("Commands", "Select, move and resize")),
            ("A  B  T", QT_TRANSLATE_NOOP("Commands", "Arrow, box, text")),
            ("N", QT_TRANSLATE_NOOP("Commands", "Number with a line of text")),
            ("R", QT_TRANSLATE_NOOP("Commands", "Redact")),
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Place a mark, or write its words")),
            ("Tab", QT_TRANSLATE_NOOP("Commands", "Next mark")),
            ("← ↑ ↓ →", QT_TRANSLATE_NOOP("Commands", "Move; Ctrl: ten steps; Shift: resize")),
            ("+  -  0", QT_TRANSLATE_NOOP("Commands", "Larger, smaller, whole picture")),
            ("Del", QT_TRANSLATE_NOOP("Commands", "Remove the mark")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "Items looked at"),
        (
            ("Y", QT_TRANSLATE_NOOP("Commands", "As required, go to the next item")),
            ("N", QT_TRANSLATE_NOOP("Commands", "Deviates, write the note of the item")),
            ("A", QT_TRANSLATE_NOOP("Commands", "Not applicable, go to the next item")),
            ("?", QT_TRANSLATE_NOOP("Commands", "Not determined, go to the next item")),
            ("0", QT_TRANSLATE_NOOP("Commands", "Take the result of the item away")),
            ("Space", QT_TRANSLATE_NOOP("Commands", "Looked at, or not")),
            ("T  F2", QT_TRANSLATE_NOOP("Commands", "Write the note; correct the number")),
            ("Enter", QT_TRANSLATE_NOOP("Commands", "Next item, a new one after the last")),
            ("Insert  +", QT_TRANSLATE_NOOP("Commands", "Add items")),
            ("Del", QT_TRANSLATE_NOOP("Commands", "Take the item away")),
        ),
    ),
)
"""Keys that work in one place only and cannot be changed; shown on the shortcut sheet. For those of the question
list see `keymap`."""


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
