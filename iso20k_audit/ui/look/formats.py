"""How dates, times, numbers and sizes read in the window: as the language and place of the user have it.

Not for: reports (see `reports.dates`), nor inputs, which take and show the one form that cannot be misread,
2026-10-31.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat
_ISO_DAY = "yyyy-MM-dd"


def day(value: str | date | None) -> str:
    """A day with its whole year: `31/10/2026`, `31.10.2026`; empty for none. A text is taken as ISO 8601."""
    if not value:
        return ""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return QLocale().toString(QDate(value.year, value.month, value.day), _day_form())


def clock(value: datetime | None, *, seconds: bool = False) -> str:
    """A time of the day: `14:05`, `14:05:12`; empty for none."""
    if value is None:
        return ""
    shown = QTime(value.hour, value.minute, value.second)
    return QLocale().toString(shown, _clock_form(seconds))


def moment(value: str | datetime | None, *, seconds: bool = False) -> str:
    """Day and time as the clock showed it where it was recorded: `31/10/2026 14:05`; empty for none.

    A text is taken as ISO 8601.
    """
    if not value:
        return ""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return f"{day(value)} {clock(value, seconds=seconds)}"


def number(value: int) -> str:
    """A whole number in groups: `12,480`."""
    return QLocale().toString(value)


def size(count: int) -> str:
    """The size of a file: `812 bytes`, `4.1 MB`, in decimal units."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _is_plain() -> bool:
    return QLocale().language() == QLocale.Language.C


def _day_form() -> str:
    if _is_plain():
        return _ISO_DAY
    form = QLocale().dateFormat(_SHORT)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _clock_form(seconds: bool) -> str:
    form = "HH:mm" if _is_plain() else QLocale().timeFormat(_SHORT)
    return form.replace("mm", "mm:ss") if seconds and "ss" not in form else form
