"""Minutes and times of day as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from iso20k_audit.model.pace import Priority
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

PRIORITY_WORDS = {
    Priority.HIGH: QT_TRANSLATE_NOOP("Pace", "High"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Pace", "Normal"),
    Priority.LOW: QT_TRANSLATE_NOOP("Pace", "Low"),
}


def priority_word(priority: Priority) -> str:
    """High, normal or low in the user's language."""
    return QCoreApplication.translate("Pace", PRIORITY_WORDS[priority])


def duration(minutes: int) -> str:
    """`35 min`, `2 h 05 min`."""
    if minutes < 60:
        return QCoreApplication.translate("Pace", "{} min").format(minutes)
    return QCoreApplication.translate("Pace", "{hours} h {minutes} min").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02d}"
    )


def time_of_day(moment: datetime) -> str:
    """`15:30`, as the user's language writes it."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
