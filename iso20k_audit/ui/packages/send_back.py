"""Sending work back to the lead auditor: everything, or what is new since the last time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QWidget

from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.writing import Writing, WritingDialog
from iso20k_audit.ui.widgets.cards import text_label

if TYPE_CHECKING:
    from iso20k_audit.services.package_records import SendingRow
    from iso20k_audit.services.packing import Written
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session


class SendBackDialog(WritingDialog):
    """For an auditor."""

    def __init__(self, session: Session, jobs: JobRunner, audit_id: str, parent: QWidget) -> None:
        super().__init__(session, jobs, parent)
        self.setWindowTitle(self.tr("Send back to the lead auditor"))
        self._audit_id = audit_id
        self._leads: list[tuple[str, str]] = []
        self._latest = Latest(session, self)
        self.to = text_label("", "heading", wrap=True)
        self.last = text_label("", "muted", wrap=True)
        self.whole = QRadioButton(self.tr("&Everything of this audit that is on this computer"))
        self.since = QRadioButton(self.tr("Only what is &new since the last time"))
        self.whole.setChecked(True)
        told = text_label(
            self.tr(
                "Both are safe: what is known already is counted and not taken in twice. Everything is larger, and "
                "needs nothing that came before."
            ),
            "muted",
            wrap=True,
        )
        self.form.add(self.to, self.last, self.whole, self.since, told)
        self.finish_form()
        self._latest.ask(self._read, self._show)

    def _read(self, ledger: Ledger) -> tuple[list[tuple[str, str]], list[SendingRow]]:
        from iso20k_audit.exchange.package_info import Purpose
        from iso20k_audit.services.package_records import sendings
        from iso20k_audit.services.packing import leads

        sent = [one for one in sendings(ledger, self._audit_id) if one.purpose is Purpose.RETURN]
        return leads(ledger, self._audit_id), sent

    def _show(self, found: tuple[list[tuple[str, str]], list[SendingRow]]) -> None:
        self._leads, sent = found
        names = ", ".join(name for _person, name in self._leads)
        self.to.setText(self.tr("To {}").format(names) if names else self.tr("To the lead auditor"))
        self.since.setEnabled(bool(sent))
        self.since.setChecked(bool(sent))
        if not sent:
            self.last.setText(self.tr("Nothing was sent back yet."))
        elif sent[0].arrived_at:
            self.last.setText(
                self.tr("Version {version} of {time} arrived.").format(
                    version=sent[0].version, time=formats.moment(sent[0].written_at)
                )
            )
        else:
            self.last.setText(
                self.tr("Version {version} was written {time}; no receipt came yet.").format(
                    version=sent[0].version, time=formats.moment(sent[0].written_at)
                )
            )
        (self.since if sent else self.whole).setFocus()
        self.show_able()

    def writings(self, folder: Path) -> Sequence[Writing]:
        """The one package."""
        from iso20k_audit.services.packing import Purpose, write_package_for

        workspace = self._session.workspace
        assert workspace is not None
        people = [person for person, _name in self._leads]
        since, passphrase, note = self.since.isChecked(), self.secret.passphrase, self.note.text()

        def write(progress: Progress) -> Written:
            return write_package_for(
                workspace,
                self._audit_id,
                folder,
                purpose=Purpose.RETURN,
                people=people,
                since_last=since,
                passphrase=passphrase,
                note=note,
                progress=progress,
            )

        return [write]

    def told_done(self) -> str:
        """How the file gets to the lead."""
        return self.tr(
            "Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you "
            "get back."
        )
