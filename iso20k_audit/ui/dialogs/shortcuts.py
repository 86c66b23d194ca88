"""Every key on one sheet, made from the table of commands and the key map of fieldwork."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iso20k_audit.ui.commands import COMMANDS, KEY_MAP, MENUS, words


class ShortcutsDialog(QDialog):
    """Non-modal, so that keys can be tried while it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        tables = [(words(title), [(key, words(text)) for key, text in rows]) for title, rows in KEY_MAP]
        for menu, title in MENUS:
            rows = [
                (
                    "  ".join(
                        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
                        for key in command.keys[:2]
                    ),
                    words(command.text).replace("&", "").rstrip("…"),
                )
                for command in COMMANDS
                if command.menu == menu and command.keys
            ]
            if rows:
                tables.append((words(title).replace("&", ""), rows))
        columns = QHBoxLayout()
        columns.setSpacing(28)
        lengths = [len(rows) + 2 for _title, rows in tables]
        share = sum(lengths) / 3
        texts, filled = ["", "", ""], 0
        for (title, rows), length in zip(tables, lengths, strict=True):
            texts[min(int((filled + length / 2) / share), 2)] += self._table(title, rows)
            filled += length
        for text in texts:
            label = QLabel(text)
            label.setAccessibleName(self.tr("Keyboard shortcuts"))
            column = QVBoxLayout()
            column.addWidget(label)
            column.addStretch(1)
            columns.addLayout(column)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.addLayout(columns, 1)
        whole.addWidget(close)

    @staticmethod
    def _table(title: str, rows: list[tuple[str, str]]) -> str:
        body = "".join(
            f"<tr><td style='padding-right:14px;white-space:nowrap'><b>{escape(keys)}</b></td>"
            f"<td>{escape(text)}</td></tr>"
            for keys, text in rows
        )
        return (
            f"<p style='margin:8px 0 3px 0;font-weight:600;font-size:large'>{escape(title)}</p>"
            f"<table cellspacing='2'>{body}</table>"
        )
