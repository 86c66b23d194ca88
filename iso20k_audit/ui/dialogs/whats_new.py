"""What's new: the newest part of the changelog, as it was written."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.window.news import read_news


class WhatsNewDialog(QDialog):
    """Non-modal: it can be read beside the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        news = read_news()
        title = self.tr("What's new in {}").format(news.short) if news else self.tr("What's new")
        self.setWindowTitle(title)
        self.resize(620, 520)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(12)
        if news is not None:
            self.text.setMarkdown(news.text)
        else:
            self.text.setPlainText(self.tr("The changelog is not part of this installation."))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(text_label(title, "heading"))
        column.addWidget(self.text, 1)
        column.addWidget(close)
