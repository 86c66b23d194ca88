"""What a newer version of a checklist says differently about one question: before and after, field by field."""

from __future__ import annotations

import difflib
import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from iso20k_audit.checklists.comparing import ChangedQuestion
from iso20k_audit.model.checklist import Question
from iso20k_audit.model.standards import show_reference
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.widgets.checklist_words import duration, practice_name
from iso20k_audit.ui.widgets.form import words

LABELS = {
    "text": QT_TRANSLATE_NOOP("QuestionChange", "Question"),
    "clause": QT_TRANSLATE_NOOP("QuestionChange", "Clause"),
    "standard": QT_TRANSLATE_NOOP("QuestionChange", "Standard"),
    "answer": QT_TRANSLATE_NOOP("QuestionChange", "Kind of answer"),
    "section": QT_TRANSLATE_NOOP("QuestionChange", "Section"),
    "look_for": QT_TRANSLATE_NOOP("QuestionChange", "Look for"),
    "evidence": QT_TRANSLATE_NOOP("QuestionChange", "Evidence to expect"),
    "sample": QT_TRANSLATE_NOOP("QuestionChange", "Suggested sample"),
    "documented_information": QT_TRANSLATE_NOOP("QuestionChange", "Documented information"),
    "itil4": QT_TRANSLATE_NOOP("QuestionChange", "ITIL 4 practices"),
    "also": QT_TRANSLATE_NOOP("QuestionChange", "Counts for besides"),
    "same_as": QT_TRANSLATE_NOOP("QuestionChange", "Same as"),
    "weight": QT_TRANSLATE_NOOP("QuestionChange", "Weight"),
    "only_if": QT_TRANSLATE_NOOP("QuestionChange", "Only if"),
    "evidence_required": QT_TRANSLATE_NOOP("QuestionChange", "Evidence required"),
    "minutes": QT_TRANSLATE_NOOP("QuestionChange", "Minutes"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionChange", text)


def field_label(name: str) -> str:
    """What a field of a question is called."""
    return _tr(LABELS.get(name, name))


def field_words(question: Question, name: str, section: str, home: str) -> str:
    """What a field of a question says, in words."""
    value: Any = section if name == "section" else getattr(question, name)
    if name == "answer":
        parts = [words(value.type.label), value.unit, ", ".join(value.choices)]
        for limit, sign in ((value.at_least, "≥"), (value.at_most, "≤")):
            if limit is not None:
                parts.append(f"{sign} {limit:g}")
        return " ".join(part for part in parts if part)
    if name == "also":
        found = (show_reference(one, clause, home) for one, clauses in value.items() for clause in clauses)
        return "; ".join(found)
    if name == "itil4":
        return ", ".join(practice_name(one) for one in value)
    if name == "minutes":
        return duration(value) if value else QCoreApplication.translate("QuestionChange", "as usual")
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("QuestionChange", "yes")
            if value
            else QCoreApplication.translate("QuestionChange", "no")
        )
    if isinstance(value, tuple):
        return "\n".join(value)
    return str(value)


class QuestionChangeView(QTextEdit):
    """Shows a question that came, went, or changed; what differs is struck out or underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Before and after"))
        self._shown: tuple[Any, ...] = ()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            self._write(*self._shown)

    def show_text(self, text: str) -> None:
        """A remark instead of a question."""
        self._shown = ()
        self.setPlainText(text)

    def show_question(self, question: Question, note: str) -> None:
        """A question that is in one version only, or in both alike."""
        self._write(question.id, note, [(field_label("text"), question.text, question.text)])

    def show_change(self, change: ChangedQuestion, sections: tuple[str, str], home: str, note: str) -> None:
        """A question that differs; `sections` are the titles before and after."""
        rows = []
        if "text" not in change.fields:
            rows.append((field_label("text"), change.after.text, change.after.text))
        for name in sorted(change.fields, key=list(LABELS).index):
            before = field_words(change.before, name, sections[0], home)
            after = field_words(change.after, name, sections[1], home)
            rows.append((field_label(name), before, after))
        self._write(change.after.id, note, rows)

    def _write(self, title: str, note: str, rows: list[tuple[str, str, str]]) -> None:
        self._shown = (title, note, rows)
        scheme = theme.scheme()
        self.clear()
        cursor = self.textCursor()
        _insert(cursor, title, scheme.text, bold=True)
        if note:
            _insert(cursor, f"   {note}", scheme.warning)
        for label, before, after in rows:
            cursor.insertBlock()
            cursor.insertBlock()
            _insert(cursor, label, scheme.muted)
            if before == after:
                cursor.insertBlock()
                _insert(cursor, before, scheme.text)
                continue
            old, new = _differing(before, after)
            for side, pieces, colour in (
                (self.tr("before"), old, scheme.danger),
                (self.tr("after"), new, scheme.accent),
            ):
                cursor.insertBlock()
                _insert(cursor, f"{side}  ", scheme.muted)
                if not any(text for text, _same in pieces):
                    _insert(cursor, self.tr("nothing"), scheme.muted)
                for text, same in pieces:
                    struck, underlined = side == self.tr("before"), side == self.tr("after")
                    _insert(
                        cursor,
                        text,
                        scheme.text if same else colour,
                        struck=struck and not same,
                        underlined=underlined and not same,
                    )
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _insert(
    cursor: QTextCursor,
    text: str,
    colour: str,
    *,
    bold: bool = False,
    struck: bool = False,
    underlined: bool = False,
) -> None:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    form.setFontStrikeOut(struck)
    form.setFontUnderline(underlined)
    cursor.insertText(text, form)


Pieces = list[tuple[str, bool]]


def _differing(before: str, after: str) -> tuple[Pieces, Pieces]:
    """Both texts in pieces, each with whether the other has it too; words are compared, not letters."""
    one, other = (re.findall(r"\s+|[^\s]+", text) for text in (before, after))
    old: Pieces = []
    new: Pieces = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        same = what == "equal"
        if b > a:
            old.append(("".join(one[a:b]), same))
        if d > c:
            new.append(("".join(other[c:d]), same))
    return old, new
