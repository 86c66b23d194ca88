"""Forms made from the field specifications of `model.records`; every change is saved at once.

Not for: rules (the services check them), nor the list a record is chosen from (see `record_table`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from iso20k_audit.model.records import Field, FieldType, kind_named
from iso20k_audit.services import audits
from iso20k_audit.services.drafts import TextPlace
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText, MomentEdit
from iso20k_audit.ui.widgets.saving_text import TextSaver

Row = dict[str, Any]
Seen = Mapping[str, list[str]]
Save = Callable[[Ledger, str, dict[str, Any], Any], object]


def words(text: str) -> str:
    """A label or hint of the model in the user's language."""
    return QCoreApplication.translate("Model", text)


def show_input(widget: QWidget) -> None:
    """Puts the cursor into an input and scrolls the page to it."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 60)
        above = above.parentWidget()


LEAST_HEIGHT = 30
"""Pixels: inputs of one line stand equally high side by side; bigger text makes all of them grow."""


class FieldBox(QWidget):
    """A label, the input under it, and room for a remark about it.

    `head` is the line of the label, to which a page may add.

    Signals:
        chosen(name, value): a field that is no text got another value.
        compare_wanted(name): its versions are in conflict and to be seen side by side.
    """

    chosen = Signal(str, object)
    compare_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        field: Field,
        *,
        label: str = "",
        hint: str = "",
        lines: int = 2,
        required: bool = False,
    ) -> None:
        super().__init__()
        self.field = field
        self.saver: TextSaver | None = None
        self._required = required
        self._label_text = label or words(field.label)
        self.input = self._make_input(session, hint or words(field.hint), lines)
        self.label = text_label(self._label_text, "muted")
        self.label.setBuddy(self.input)
        if field.value_type is FieldType.FLAG:
            self.label.hide()
        self._conflict = text_label("", "danger")
        self._compare = QPushButton(self.tr("Compare…"))
        self._compare.setProperty("role", "quiet")
        self._compare.setToolTip(self.tr("See all versions side by side and settle the conflict"))
        self._compare.setAccessibleName(self.tr("Compare the versions of {}").format(self._label_text))
        self._compare.clicked.connect(lambda: self.compare_wanted.emit(field.name))
        self.in_conflict = False
        self._usual_hint = hint or words(field.hint)
        self.remark = text_label("", "danger", wrap=True)
        for hidden in (self._conflict, self._compare, self.remark):
            hidden.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.label)
        head.addWidget(self._conflict)
        head.addWidget(self._compare)
        head.addStretch(1)
        self.head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.input)
        column.addWidget(self.remark)
        column.addStretch(1)

    def _make_input(self, session: Session, hint: str, lines: int) -> QWidget:
        name, kind = self.field.name, self.field.value_type
        made: QWidget
        if kind is FieldType.LONG_TEXT:
            made = GrowingText(lines)
            made.setPlaceholderText(hint)
            self.saver = TextSaver(made, session)
        elif kind is FieldType.TEXT:
            made = QLineEdit()
            made.setPlaceholderText(hint)
            self.saver = TextSaver(made, session)
        elif kind is FieldType.NUMBER:
            made = QLineEdit()
            made.setValidator(QIntValidator(0, 9_999_999, made))
            made.editingFinished.connect(
                lambda: self.chosen.emit(name, int(made.text()) if made.text() else None)
            )
        elif kind is FieldType.FLAG:
            made = QCheckBox(self._label_text)
            made.clicked.connect(lambda on: self.chosen.emit(name, bool(on)))
        elif kind in (FieldType.DATE, FieldType.TIME):
            made = MomentEdit(with_time=kind is FieldType.TIME)
            made.name(self._label_text)
            made.chosen.connect(lambda value: self.chosen.emit(name, value))
            made.misread.connect(self.say)
        else:
            made = Choice()
            made.chosen.connect(lambda value: self.chosen.emit(name, value))
            if self.field.term is not None:
                self._offer(made, [(term.value, words(term.label)) for term in self.field.term])
        made.setAccessibleName(self._label_text)
        if not isinstance(made, GrowingText):
            made.setMinimumHeight(LEAST_HEIGHT)
        return made

    def _offer(self, choice: Choice, pairs: Iterable[tuple[str | None, str]]) -> None:
        empty: list[tuple[str | None, str]] = [] if self._required else [(None, self.tr("Not stated"))]
        choice.offer([*empty, *pairs])

    def offer(self, pairs: Iterable[tuple[str | None, str]]) -> None:
        """What a choice can be; an empty one is added unless the field is required."""
        if isinstance(self.input, Choice):
            self._offer(self.input, pairs)

    def show_value(self, value: Any) -> None:
        """Shows a value of a field that is no text."""
        widget = self.input
        if isinstance(widget, Choice | MomentEdit):
            widget.choose(value)
        elif isinstance(widget, QCheckBox):
            widget.setChecked(value is not False and value is not None)
        elif isinstance(widget, QLineEdit) and not widget.hasFocus():
            widget.setText("" if value is None else str(value))

    def rename(self, label: str, hint: str = "") -> None:
        """Calls the field something else, where its meaning depends on another field."""
        self._label_text = label
        self.label.setText(label)
        self.input.setAccessibleName(label)
        if hint and isinstance(self.input, GrowingText | QLineEdit):
            self._usual_hint = hint
            if not self.in_conflict:
                self.input.setPlaceholderText(hint)

    def say(self, text: str, role: str = "danger") -> None:
        """A remark under the input; empty takes it away."""
        set_role(self.remark, role)
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        self.input.setAccessibleDescription(text)

    def mark_conflict(self, in_conflict: bool, versions: int = 0) -> None:
        """Says that versions disagree and where they are compared; meanwhile the input takes nothing.

        What is being typed stays, and is recorded as one more version.
        """
        told = (
            self.tr("In conflict: {} versions").format(versions) if versions > 1 else self.tr("In conflict")
        )
        self._conflict.setText(told if in_conflict else "")
        self._conflict.setVisible(in_conflict)
        self._compare.setVisible(in_conflict)
        if in_conflict == self.in_conflict:
            return
        self.in_conflict = in_conflict
        widget = self.input
        if isinstance(widget, GrowingText | QLineEdit):
            typing = self.saver is not None and self.saver.is_dirty
            widget.setReadOnly(in_conflict and not typing)
            widget.setPlaceholderText(
                self.tr("In conflict; compare the versions") if in_conflict else self._usual_hint
            )
        else:
            widget.setEnabled(not in_conflict)
        widget.setAccessibleDescription(told if in_conflict else "")


class RecordForm(QWidget):
    """The fields of one record.

    Args:
        rows: field names from top to bottom; a tuple puts several side by side.
        save: how fields that are no text are saved; texts save through `services.drafts`.
        labels, hints: instead of the model's, by field name.
        lines: least height of long texts, by field name.
        required: choices that cannot be empty.
        shares: how much wider than its neighbours a field in a tuple is.

    Signals:
        refused(name, text): a rule forbids the value; the input shows what stands again.
    """

    refused = Signal(str, str)

    def __init__(
        self,
        session: Session,
        kind: str,
        rows: Sequence[str | tuple[str, ...]],
        *,
        save: Save | None = None,
        labels: Mapping[str, str] | None = None,
        hints: Mapping[str, str] | None = None,
        lines: Mapping[str, int] | None = None,
        required: Iterable[str] = (),
        shares: Mapping[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._session = session
        self._save = save
        self._row: Row | None = None
        self._seen: dict[str, list[str]] = {}
        self._in_flight: Counter[tuple[str, str]] = Counter()
        self._refused: set[str] = set()
        self.boxes: dict[str, FieldBox] = {}
        self._lines: list[QHBoxLayout] = []
        needed = frozenset(required)
        known = kind_named(kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(12)
            for name in (row,) if isinstance(row, str) else row:
                box = FieldBox(
                    session,
                    known.field(name),
                    label=(labels or {}).get(name, ""),
                    hint=(hints or {}).get(name, ""),
                    lines=(lines or {}).get(name, 2),
                    required=name in needed,
                )
                box.chosen.connect(self._on_chosen)
                box.compare_wanted.connect(self._on_compare)
                self.boxes[name] = box
                line.addWidget(box, (shares or {}).get(name, 1))
            self.column.addLayout(line)
            self._lines.append(line)
        self.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fields side by side stand below each other where a day in one of them would be cut off."""
        super().resizeEvent(event)
        for line in self._lines:
            items = [line.itemAt(place) for place in range(line.count())]
            boxes = [item.widget() if item is not None else None for item in items]
            shares = [line.stretch(place) for place in range(line.count())]
            room = self.width() - line.spacing() * (len(boxes) - 1)
            fits = all(
                room * share // sum(shares) >= box.input.whole_width()
                for box, share in zip(boxes, shares, strict=True)
                if isinstance(box, FieldBox) and isinstance(box.input, MomentEdit)
            )
            way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
            if line.direction() is not way:
                line.setDirection(way)

    @property
    def record_id(self) -> str:
        """Id of the record in the form, or empty."""
        return str(self._row["id"]) if self._row else ""

    def offer(self, name: str, pairs: Iterable[tuple[str | None, str]]) -> None:
        """What a reference can be: record ids with their names."""
        if name in self.boxes:
            self.boxes[name].offer(pairs)

    def show_record(self, row: Row | None, seen: Seen | None = None) -> None:
        """Shows a record; what was typed for the one before is recorded first. None empties the form."""
        same = row is not None and self._row is not None and row["id"] == self._row["id"]
        if not same:
            self.flush()
        mended = set(self._refused) if same and self._differs(row) else set()
        self._refused = self._refused - mended if same else set()
        self._row = dict(row) if row is not None else None
        record_id = self.record_id
        self._seen = {}
        conflicts = str((row or {}).get("conflicts") or "").split()
        for name, box in self.boxes.items():
            value = row.get(name) if row else None
            if not same:
                if isinstance(box.input, MomentEdit):
                    box.input.forget_typed()
                box.say("")
            elif name in mended:
                box.say("")
            versions = list(seen.get(name, [])) if seen is not None else None
            if box.saver is not None:
                box.saver.show(self._place(name), str(value or ""), versions)
            elif not self._in_flight[record_id, name]:
                box.show_value(value)
                if versions is not None:
                    self._seen[name] = versions
            box.mark_conflict(name in conflicts, len(versions or ()))
        self.setEnabled(row is not None)

    def _differs(self, row: Row | None) -> bool:
        """Whether other values came than those in view: what a rule forbade before may be allowed now."""
        before = self._row or {}
        return any((value or "") != (before.get(name) or "") for name, value in (row or {}).items())

    def show_field(self, name: str) -> bool:
        """Puts the cursor into a field and scrolls to it; False if the form has none of that name."""
        if name in self.boxes:
            show_input(self.boxes[name].input)
        return name in self.boxes

    def _place(self, name: str) -> TextPlace | None:
        if self._row is None:
            return None
        audit_id = self._row.get("audit_id") or self._session.audit_id
        return TextPlace(self.kind, str(self._row["id"]), name, str(audit_id))

    def flush(self) -> None:
        """Records what is being typed."""
        for box in self.boxes.values():
            if box.saver is not None:
                box.saver.flush()

    def _on_chosen(self, name: str, value: Any) -> None:
        row = self._row
        if row is None or (row.get(name) == value and not self._in_flight[str(row["id"]), name]):
            return
        self._write(name, value, row)

    def _on_compare(self, name: str) -> None:
        self._session.wanted.emit("consolidation", f"conflicts:{self.record_id}:{name}")

    def _write(self, name: str, value: Any, row: Row) -> None:
        self.flush()  # what was typed comes first: a rule may depend on it
        row.update({typed: one.saver.text() for typed, one in self.boxes.items() if one.saver is not None})
        record_id = str(row["id"])
        versions = self._seen.pop(name, None)
        seen = None if versions is None else {name: versions}
        before = row.get(name)
        row[name] = value
        self._in_flight[record_id, name] += 1
        box = self.boxes[name]

        def job(ledger: Ledger) -> object:
            if self._save is not None:
                return self._save(ledger, record_id, {name: value}, seen)
            return audits.save(ledger, self.kind, record_id, {name: value}, seen)

        def done(_changed: object) -> None:
            self._in_flight[record_id, name] -= 1
            if isValid(self) and self.record_id == record_id:
                self._refused.discard(name)
                box.say("")

        def failed(error: Exception) -> bool:
            self._in_flight[record_id, name] -= 1
            if not isValid(self) or self.record_id != record_id or self._row is None:
                return False
            self._row[name] = before
            box.show_value(before)
            box.say(str(error))
            self._refused.add(name)
            self.refused.emit(name, str(error))
            return box.isVisible()

        self._session.write(job, then=done, failed=failed)
