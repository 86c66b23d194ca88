"""Labelled inputs of the editor, each with its fault under it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.standards import auditable_clauses, clause_order, clause_titles, show_reference
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText

Input = QLineEdit | GrowingText | Choice | QCheckBox | QSpinBox


class Fields(QWidget):
    """Named inputs in a form.

    Signals:
        edited(name): the user changed what stands in an input.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inputs: dict[str, Input] = {}
        self._faults: dict[str, QLabel] = {}
        self._boxes: dict[str, QWidget] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(8)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add(self, name: str, label: str, widget: Input, note: str = "") -> None:
        """Adds an input under a label; a note says what to write."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(widget)
        fault = text_label("", "danger", wrap=True)
        fault.hide()
        column.addWidget(fault)
        widget.setAccessibleName(label)
        if note:
            widget.setToolTip(note)
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setPlaceholderText(note)
        self.form.addRow("" if isinstance(widget, QCheckBox) else label, box)
        self.inputs[name], self._faults[name], self._boxes[name] = widget, fault, box
        _changes(widget)(lambda *_: self.edited.emit(name))

    def show_row(self, name: str, shown: bool) -> None:
        """Hides or shows an input with its label."""
        self.form.setRowVisible(self._boxes[name], shown)

    def read(self, name: str) -> Any:
        """What stands in an input: text, a value, a number, or whether it is ticked."""
        widget = self.inputs[name]
        if isinstance(widget, QLineEdit):
            return widget.text().strip()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText().strip()
        if isinstance(widget, Choice):
            return widget.value or ""
        return widget.isChecked() if isinstance(widget, QCheckBox) else widget.value()

    def write(self, name: str, value: Any) -> None:
        """Shows a value without telling of a change; what the user is typing there is left alone."""
        widget = self.inputs[name]
        if self.read(name) == value and not isinstance(
            widget, Choice
        ):  # an empty choice may show nothing yet
            return
        with QSignalBlocker(widget):
            if isinstance(widget, QLineEdit):
                widget.setText(value)
            elif isinstance(widget, QPlainTextEdit):
                widget.setPlainText(value)
            elif isinstance(widget, Choice):
                widget.choose(value)
            elif isinstance(widget, QCheckBox):
                widget.setChecked(value)
            else:
                widget.setValue(value)

    def show_faults(self, told: dict[str, str]) -> None:
        """Shows what is wrong under each input; what belongs to none of them is passed over."""
        for name, label in self._faults.items():
            label.setText(told.get(name, ""))
            label.setVisible(bool(told.get(name)))


def _changes(widget: Input) -> Callable[[Callable[..., None]], Any]:
    if isinstance(widget, QLineEdit):
        return widget.textEdited.connect
    if isinstance(widget, QPlainTextEdit):
        return widget.textChanged.connect
    if isinstance(widget, Choice):
        return widget.chosen.connect
    if isinstance(widget, QCheckBox):
        return widget.toggled.connect
    return widget.valueChanged.connect


class ClausePicker(QLineEdit):
    """A line that offers clauses with their titles; what is taken is the reference alone.

    Several references stand after each other, with commas, where `several` is set.
    """

    def __init__(self, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(14)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def offer(self, standards: Iterable[str], home: str) -> None:
        """The clauses to choose from: those of some standards, named as in an audit against `home`."""
        words = []
        for standard in standards:
            titles = clause_titles(standard)
            for clause in sorted(set(auditable_clauses(standard)) | set(titles), key=clause_order):
                words.append(f"{show_reference(standard, clause, home)}  {titles.get(clause, '')}")
        self._words.setStringList(words)

    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip() if self._several else text.strip()
        if not typed:
            self._close_list()
            return
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            self._close_list()

    def _take(self, chosen: str) -> None:
        reference = chosen.partition("  ")[0]
        before = self.text().rpartition(",")[0] if self._several else ""
        text = f"{before}, {reference}".strip(", ")
        self.setText(text)
        self.textEdited.emit(text)
        self._close_list()

    def _close_list(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
