"""What reports say of pictures with marks: that it is a copy, its hash, and the lines of its numbers."""

from __future__ import annotations

from iso20k_audit.model.view import EvidenceFileView, EvidenceView
from iso20k_audit.model.wording import translate
from iso20k_audit.reports.compose import coloured, strong
from iso20k_audit.reports.typography import escape

Marked = EvidenceView | EvidenceFileView


def copy_name(copy: str) -> str:
    """`redacted copy` or `copy with marks`; empty for an original."""
    if copy == "redacted":
        return translate("Report", "redacted copy")
    return translate("Report", "copy with marks") if copy else ""


def under_picture(item: Marked) -> str:
    """Markup that follows the caption of a printed picture: that it is a copy, then a line for each number."""
    parts = [f" · {coloured(copy_name(item.copy))}"] if item.copy else []
    parts += [f"<br/>{strong(str(number))} {escape(words)}" for number, words in item.legend]
    return "".join(parts)


def in_register(item: Marked) -> str:
    """Markup for the evidence register; empty for an original."""
    if not item.copy:
        return ""
    if not item.copy_sha256:
        return strong(translate("Report", "Has marks, but no marked copy: not handed out."))
    told = translate("Report", "In this report and in evidence folders: {copy}, SHA-256 {sha256}").format(
        copy=copy_name(item.copy), sha256=item.copy_sha256
    )
    lines = [escape(told)]
    lines += [f"{strong(str(number))} {escape(words)}" for number, words in item.legend]
    return "<br/>".join(lines)
