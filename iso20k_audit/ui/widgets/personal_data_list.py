"""What an export would probably give away about people: where it stands, and what is meant to be there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services import personal_data
from iso20k_audit.services.personal_data import Place, Scan
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.commands.table import words as command_words
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, clear, flowing, set_role, text_label
from iso20k_audit.ui.widgets.form import words

MOST = 30
"""Places shown; more would not be read, and the count says how many there are."""


class PlaceRow(QWidget):
    """One place: what it probably is, the text around it, and what can be done.

    Signals:
        go_to(page, target): the user wants to see it.
        kept: it is meant to be there.
    """

    go_to = Signal(str, str)
    kept = Signal()

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {page_id: command_words(title) for page_id, title, _module, _class in PAGES}
        page = titles.get(place.page, place.page)
        where = self.tr("{record}, {field}").format(record=place.record, field=words(place.label))
        head = text_label(place.data_kind.label, "strong")
        text = text_label(place.excerpt, wrap=True)
        under = text_label(where, "muted", wrap=True)
        show = QPushButton(self.tr("Go to it"))
        show.setToolTip(self.tr("Show it on the page {}").format(page))
        show.setAccessibleName(
            self.tr("Go to {kind} {value} in {where}").format(
                kind=place.data_kind.label, value=place.masked, where=where
            )
        )
        show.clicked.connect(lambda: self.go_to.emit(place.page, place.target))
        keep = QPushButton(self.tr("Meant to be there"))
        keep.setToolTip(
            self.tr("Do not point out this value again, wherever it stands in this audit; Undo takes it back")
        )
        keep.setAccessibleName(
            self.tr("{kind} {value} is meant to be there").format(
                kind=place.data_kind.label, value=place.masked
            )
        )
        keep.clicked.connect(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(3)
        for widget in (head, text, under, flowing(show, keep)):
            column.addWidget(widget)


class PersonalDataCard(Card):
    """The card of the Report page; it never blocks an export.

    Signals:
        go_to(page, target): the user wants to see a place.

    Attributes:
        mask_box: ticked: exports put words in place of what is listed.
    """

    go_to = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Probable personal data"))
        self.title.show()
        self._session = session
        self._audit_id = ""
        self._reader = OffThread(self)
        self._scan: Scan | None = None
        self.count = text_label(self.tr("Looking …"), "muted", wrap=True)
        self.count.setAccessibleName(self.tr("Probable personal data"))
        self.mask_box = QCheckBox(self.tr("Replace it by words in report, registers and file names"))
        self.mask_box.setToolTip(
            self.tr(
                "For example [e-mail removed]; the audit itself and what is meant to be there stay as they are"
            )
        )
        self.mask_box.hide()
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.kept_button = QPushButton()
        self.kept_button.setAccessibleName(self.tr("Meant to be there"))
        self.kept_button.setProperty("role", "quiet")
        self.kept_button.setCheckable(True)
        self.kept_button.toggled.connect(lambda _shown: self._show_kept())
        self.kept_button.hide()
        self._kept = QWidget()
        self._kept_column = QVBoxLayout(self._kept)
        self._kept_column.setContentsMargins(0, 0, 0, 0)
        self._kept_column.setSpacing(4)
        self.add(self.count, self.mask_box, self._rows, self.kept_button, self._kept)

    def look(self, audit_id: str) -> None:
        """Looks through the audit; shows what it finds when it has."""
        if audit_id != self._audit_id:
            self._scan = None
            self._audit_id = audit_id
            self.mask_box.setChecked(False)
        workspace = self._session.workspace
        if workspace is None:
            return

        def work() -> Scan:
            with workspace.snapshot() as snapshot:  # a large audit would hold other readers up
                return snapshot.read(lambda ledger: personal_data.scan(ledger, audit_id))

        def failed(error: AuditError) -> None:
            self.count.setText(str(error))

        self._reader.run(work, self._show, failed)

    def _show(self, found: Scan) -> None:
        if found == self._scan:
            return
        self._scan = found
        places = found.places
        if places:
            self.count.setText(
                self.tr(
                    "Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed."
                ).format(count=len(places))
            )
        else:
            self.count.setText(
                self.tr("None found in {} texts, captions and file names.").format(found.texts)
            )
        set_role(self.count, "" if places else "muted")
        self.mask_box.setVisible(bool(places))
        clear(self._column)
        for place in places[:MOST]:
            row = PlaceRow(place)
            row.go_to.connect(self.go_to)
            row.kept.connect(lambda place=place: self._keep(place))
            self._column.addWidget(row)
        if len(places) > MOST:
            self._column.addWidget(text_label(self.tr("… and {} more").format(len(places) - MOST), "muted"))
        self._rows.setVisible(bool(places))
        values = _one_of_each(found.kept)
        self.kept_button.setText(self.tr("Meant to be there: {}").format(len(values)))
        self.kept_button.setVisible(bool(values))
        self._show_kept()

    def _show_kept(self) -> None:
        clear(self._kept_column)
        values = _one_of_each(self._scan.kept) if self._scan else []
        for place in values if self.kept_button.isChecked() else ():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            label = text_label(
                self.tr("{kind}: {value}").format(kind=place.data_kind.label, value=place.masked), wrap=True
            )
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            again = QPushButton(self.tr("Point out again"))
            again.setAccessibleName(
                self.tr("Point out {kind} {value} again").format(
                    kind=place.data_kind.label, value=place.masked
                )
            )
            again.clicked.connect(lambda *_, place=place: self._point_out(place))
            row.addWidget(label, 1)
            row.addWidget(again)
            self._kept_column.addWidget(line)
        self._kept.setVisible(self.kept_button.isChecked() and bool(values))

    def _keep(self, place: Place) -> None:
        audit_id = self._audit_id
        self.count.setFocus(Qt.FocusReason.OtherFocusReason)

        def write(ledger: Ledger) -> None:
            personal_data.keep(ledger, audit_id, place)

        self._session.write(write)

    def _point_out(self, place: Place) -> None:
        audit_id = self._audit_id

        def write(ledger: Ledger) -> None:
            personal_data.point_out_again(ledger, audit_id, place)

        self._session.write(write)


def _one_of_each(places: Sequence[Place]) -> list[Place]:
    """The first place of every value."""
    return list({place.fingerprint: place for place in reversed(places)}.values())[::-1]
