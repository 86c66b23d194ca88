"""What one auditor says on a question, beside what the others say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import SampleVerdict
from iso20k_audit.services.disagreements import Opinion
from iso20k_audit.ui.consolidation.side_cards import PictureRow, result_line, told
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.questions.answers import answer_for
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

translate = QCoreApplication.translate


class OpinionCard(QFrame):
    """Signals:
    taken: the lead auditor is to decide as this auditor does.
    evidence_opened(evidence id): a piece of evidence is to be shown.
    """

    taken = Signal()
    evidence_opened = Signal(str)

    def __init__(self, session: Session, opinion: Opinion, number: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(5)
        column.addWidget(
            text_label(opinion.auditor or translate("DisagreementsTab", "Unknown"), "heading", wrap=True)
        )
        column.addWidget(result_line(opinion.result, opinion.shown, contested="result" in opinion.contested))
        for standard, verdict in opinion.verdicts.items():
            line = translate("DisagreementsTab", "{standard}: {verdict}")
            said = line.format(
                standard=STANDARD_TITLES.get(standard, standard), verdict=answer_for(verdict).meaning
            )
            column.addWidget(text_label(said, wrap=True))
        if opinion.answered_at:
            column.addWidget(text_label(formats.moment(opinion.answered_at), "muted"))
        if opinion.since is not None:
            column.addWidget(text_label(opinion.since.words, "warning", wrap=True))
        note = in_conflict() if "note" in opinion.contested else opinion.note
        told(column, translate("DisagreementsTab", "Note"), note)
        told(column, translate("DisagreementsTab", "Interviewed (role)"), "\n".join(opinion.roles))
        told(column, translate("DisagreementsTab", "Documents and records seen"), opinion.documents)
        told(column, translate("DisagreementsTab", "Sample looked at"), _sample(opinion))
        if opinion.evidence:
            pictures = PictureRow(session, opinion.evidence)
            pictures.opened.connect(self.evidence_opened)
            column.addWidget(pictures)
        else:
            column.addWidget(text_label(translate("DisagreementsTab", "No evidence linked"), "muted"))
        self.take = QPushButton(translate("DisagreementsTab", "Decide like this"))
        self.take.setToolTip(
            translate("DisagreementsTab", "Takes this answer over as the decision; the reason is asked for")
        )
        self.take.setAccessibleName(
            translate("DisagreementsTab", "Decide like {auditor}").format(auditor=opinion.auditor or number)
        )
        self.take.setEnabled(opinion.result is not None)
        self.take.clicked.connect(lambda *_: self.taken.emit())
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addStretch(1)
        column.addLayout(foot)


def _sample(opinion: Opinion) -> str:
    lines = [opinion.sample] if opinion.sample else []
    for item in opinion.items:
        verdict = words(SampleVerdict(item["verdict"]).label) if item["verdict"] else ""
        lines.append(
            " · ".join(part for part in (item["reference"] or "", verdict, item["note"] or "") if part)
        )
    return "\n".join(lines)
