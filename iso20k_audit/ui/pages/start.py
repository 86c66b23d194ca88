"""The page without an audit in hand: the audits of this workspace, and how to start one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import AuditStatus, ChecklistKind
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.widgets.checklist_words import short_title
from iso20k_audit.ui.widgets.recent_cards import RecentCards

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger, Row
    from iso20k_audit.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_ROW = int(Qt.ItemDataRole.UserRole) + 1
MOST_TITLES = 2
"""Checklists named on one line; of more, only how many."""


def read_audits(ledger: Ledger) -> list[Row]:
    """The audits of a workspace with kind and titles of their checklists."""
    from iso20k_audit.services.audits import list_audits

    known = {row["id"]: row for row in ledger.select("audit")}
    rows = list_audits(ledger)
    for row in rows:
        audit = known[row["id"]]
        sources = audit["checklists"] or [{"title": audit["checklist_title"]}]
        row["kind"] = audit["checklist_kind"] or ChecklistKind.AUDIT.value
        row["checklist_titles"] = [one.get("title") or "" for one in sources]
    return rows


class _AuditModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr(
                "{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings"
            ).format(
                checklists=self.checklists(row),
                **{name: row[name] or "" for name in ("number", "title")},
                **{name: row[name] for name in ("answered", "questions", "findings")},
            )
        return None

    def checklists(self, row: Row) -> str:
        """Kind and short titles: `Floor check · Incidents and service requests`."""
        kind = ChecklistKind(row["kind"])
        titles = [short_title(title, kind) for title in row["checklist_titles"] if title]
        named = " + ".join(titles[:MOST_TITLES])
        if len(titles) > MOST_TITLES:
            named = self.tr("{titles} + {count} more").format(titles=named, count=len(titles) - MOST_TITLES)
        return " · ".join(filter(None, (QCoreApplication.translate("Model", kind.label), named)))

    def show(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _AuditDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(300, option.fontMetrics.lineSpacing() * 3 + 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect, option.direction)
        row = index.data(_ROW)
        scheme = theme.scheme()
        area: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.save()
        painter.fillRect(area, QColor(scheme.selection if chosen else scheme.base))
        if not chosen:
            painter.fillRect(area.left(), area.bottom(), area.width(), 1, QColor(scheme.line))
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(area.left(), area.top(), 4, area.height(), QColor(scheme.accent))
        inner = area.adjusted(16, 10, -18, -10)
        numbers = f"{row['answered']} / {row['questions']}"
        right_width = 150
        painter.setPen(QColor(scheme.on_selection if chosen else scheme.text))
        painter.setFont(bold)
        title = f"{row['number'] or ''}   {row['title'] or ''}".strip()
        text_width = inner.width() - right_width - 20
        top = inner.top() + metrics.ascent()
        painter.drawText(
            inner.left(), top, QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideRight, text_width)
        )
        painter.setFont(option.font)
        painter.setPen(QColor(scheme.on_selection if chosen else scheme.muted))
        model = index.model()
        checklists = model.checklists(row) if isinstance(model, _AuditModel) else ""
        for place, text in enumerate((checklists, self._facts(row)), 1):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, text_width)
            painter.drawText(inner.left(), top + place * (metrics.lineSpacing() + 4), shown)
        right = QRect(inner.right() - right_width, inner.top(), right_width, metrics.lineSpacing())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), numbers)
        track = QRectF(right.left(), right.bottom() + 8, right.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.line))
        painter.drawRoundedRect(track, 2, 2)
        share = row["answered"] / row["questions"] if row["questions"] else 0
        painter.setBrush(QColor(scheme.accent))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * share, 5), 2, 2)
        painter.restore()

    def _facts(self, row: Row) -> str:
        days = [formats.day(row[name]) for name in ("starts_on", "ends_on") if row[name]]
        parts = [
            row["organisation"] or "",
            " – ".join(dict.fromkeys(days)),
            AuditStatus(row["status"]).label if row["status"] else "",
            self.tr("findings: {}").format(row["findings"]) if row["findings"] else "",
            self.tr("evidence: {}").format(row["evidence"]) if row["evidence"] else "",
        ]
        return " · ".join(part for part in parts if part)


class _Offer(QPushButton):
    """A button with a title and a sentence under it."""

    def __init__(self, title: str, told: str, *, primary: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        name, sentence = QLabel(title), QLabel(told)
        name.setProperty("role", "heading")
        sentence.setProperty("role", "muted")
        for label in (name, sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 16, 18, 18)
        inside.setSpacing(6)
        for label in (name, sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(label, 1 if label is sentence else 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setDefault(primary)

    def heightForWidth(self, width: int) -> int:
        """As high as its words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(170, self.fontMetrics().lineSpacing() * 5)


class StartPage(QWidget):
    """Audits to choose from.

    Signals:
        chosen(audit id): one was opened.
        new_wanted, workspace_wanted, sample_wanted, package_wanted, programme_wanted: the buttons.
        recent_chosen(Path): another workspace is to be opened.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    workspace_wanted = Signal()
    sample_wanted = Signal()
    package_wanted = Signal()
    programme_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = _AuditModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_AuditDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Audits in this workspace"))
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        title = QLabel(self.tr("Audits"))
        title.setProperty("role", "title")
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        new = QPushButton(self.tr("New audit…"))
        new.setProperty("role", "primary")
        new.clicked.connect(self.new_wanted)
        package = QPushButton(self.tr("Open a package…"))
        package.setToolTip(
            self.tr("What the lead auditor or an auditor sent you; dropping the file here does it too")
        )
        package.clicked.connect(self.package_wanted)
        programme = QPushButton(self.tr("Programme and improvement"))
        programme.setToolTip(
            self.tr("What outlives one audit: programme, follow-up, trends, readiness (Ctrl+Shift+G)")
        )
        programme.clicked.connect(self.programme_wanted)
        other = QPushButton(self.tr("Open workspace…"))
        other.clicked.connect(self.workspace_wanted)
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.addWidget(title)
        names.addWidget(self._place)
        head.addLayout(names, 1)
        head.addWidget(programme)
        head.addWidget(package)
        head.addWidget(other)
        head.addWidget(new)
        self._head_buttons = (programme, package, other, new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty())
        self.recent = RecentCards(session)
        self.recent.chosen.connect(self.recent_chosen)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.recent)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(980)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(28, 26, 28, 26)
        row.addStretch(1)
        row.addWidget(middle, 20)
        row.addStretch(1)
        scroll = QScrollArea()  # where text or scale are large not everything has room
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _empty(self) -> QWidget:
        box = QWidget()
        heading = QLabel(self.tr("No audits here yet"))
        heading.setProperty("role", "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(self.tr("Everything stays in this folder on this computer."))
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sample_button, self.first_button, self.package_button, self.other_button = (
            _Offer(title, told, primary=primary)
            for title, told, primary in (
                (
                    self.tr("Open the sample audit"),
                    self.tr(
                        "A finished audit of a service desk, to try everything on. It takes a quarter of a minute."
                    ),
                    False,
                ),
                (
                    self.tr("New audit"),
                    self.tr(
                        "Choose a checklist, say where and with whom; you answer the first question in a minute."
                    ),
                    True,
                ),
                (
                    self.tr("Open a package"),
                    self.tr(
                        "A lead auditor sent you a file with your part of an audit? Open it or drop it here."
                    ),
                    False,
                ),
                (
                    self.tr("Open a workspace"),
                    self.tr("A folder with audits from another computer, from a backup, or a new empty one."),
                    False,
                ),
            )
        )
        self.sample_button.clicked.connect(self.sample_wanted)
        self.first_button.clicked.connect(self.new_wanted)
        self.package_button.clicked.connect(self.package_wanted)
        self.other_button.clicked.connect(self.workspace_wanted)
        offers = QGridLayout()
        offers.setSpacing(14)
        for place, offer in enumerate(
            (self.first_button, self.package_button, self.sample_button, self.other_button)
        ):
            offers.addWidget(offer, place // 2, place % 2)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(heading)
        column.addWidget(text)
        column.addSpacing(18)
        column.addLayout(offers)
        column.addStretch(2)
        return box

    def reload(self) -> None:
        """Reads the audits again."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._place.setText(str(workspace.folder))
        self.recent.reload()
        self._session.ask(read_audits, self._show)

    def _show(self, rows: list[Row]) -> None:
        self._model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        for button in self._head_buttons:
            button.setVisible(bool(rows))
        if not rows:
            self.first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if row:
            self.chosen.emit(row["id"])
