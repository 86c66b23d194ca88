"""What the auditee said to a finding, in words and with a shape of its own; how a page is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.closing import ClosingMeeting, Presented, Slide, finding_of
from iso20k_audit.model.vocabulary import Acknowledgement
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.form import words

translate = QCoreApplication.translate

SHAPES = {
    Acknowledgement.ACCEPTED: "conforms",
    Acknowledgement.ACCEPTED_WITH_COMMENT: "recorded",
    Acknowledgement.DISPUTED: "diverging",
}
"""Results whose shape and colour stand for what was said; nobody is told by colour alone."""


def shape_of(finding: Presented) -> str:
    """What its shape is drawn for; empty while nothing was said."""
    return SHAPES[finding.said] if finding.said else "not_sampled"


def said_words(finding: Presented) -> str:
    """`Accepted · Li Wei, Head of desk · 14:03`, or that nothing was said yet."""
    if finding.said is None:
        return translate("ClosingMeeting", "Not acknowledged yet")
    who = ", ".join(part for part in (finding.said_by, finding.said_role) if part)
    parts = (words(finding.said.label), who, formats.moment(finding.said_at))
    return " · ".join(part for part in parts if part)


def changed_words(finding: Presented) -> str:
    """That the finding was changed after it was acknowledged, and where; empty if it was not."""
    if not finding.changed:
        return ""
    told = translate("ClosingMeeting", "Changed after it was acknowledged: {}")
    return told.format(", ".join(finding.changed))


def slide_title(meeting: ClosingMeeting, slide: Slide) -> str:
    """What a page is called in lists."""
    if slide.finding_id:
        finding = finding_of(meeting.findings, slide.finding_id)
        return f"{finding.number}  {finding.title}" if finding else ""
    return {
        "opening": translate("ClosingMeeting", "Opening"),
        "positives": translate("ClosingMeeting", "Positive practices"),
        "conclusion": translate("ClosingMeeting", "Conclusion"),
        "next_steps": translate("ClosingMeeting", "Next steps"),
        "acknowledged": translate("ClosingMeeting", "Acknowledgements"),
    }[slide.name]
