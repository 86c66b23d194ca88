"""What is new in this version: the newest part of the changelog, and whether the user has seen it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from iso20k_audit import __version__
from iso20k_audit.assets import changelog
from iso20k_audit.ui import settings

_SEEN = "seen version"
_HEADING = re.compile(r"^## +v?(\d+(?:\.\d+)*)\S*(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class News:
    """One version of the changelog.

    Attributes:
        version: such as `0.2.0`.
        text: what changed, as Markdown without its heading.
    """

    version: str
    text: str

    @property
    def short(self) -> str:
        """`0.2` of `0.2.0`."""
        return ".".join(self.version.split(".")[:2])


def read_news(text: str | None = None) -> News | None:
    """The newest version in the changelog; None where there is none to be read."""
    if text is None:
        try:
            text = changelog().read_text(encoding="utf-8")
        except OSError:
            return None
    found = list(_HEADING.finditer(text))
    if not found:
        return None
    end = found[1].start() if len(found) > 1 else len(text)
    return News(found[0][1], text[found[0].end() : end].strip())


def is_upgrade() -> bool:
    """Whether the program was another version when it ran last; False for the first time of all."""
    seen = settings.text(_SEEN)
    return bool(seen) and seen != __version__


def mark_seen() -> None:
    """This version's news need not be offered again."""
    settings.remember(_SEEN, __version__)
