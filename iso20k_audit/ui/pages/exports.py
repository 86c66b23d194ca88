"""Where exports go and what they are called unless the user says otherwise."""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.services.evidence import safe_name


def documents_folder() -> Path:
    """The user's documents, or their home where there are none."""
    from platformdirs import user_documents_path

    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()


def report_name(number: str) -> str:
    """`IA-2026-001 audit report.pdf`."""
    return safe_name(f"{number} audit report.pdf")


def registers_name(number: str) -> str:
    """`IA-2026-001 registers.xlsx`."""
    return safe_name(f"{number} registers.xlsx")


def evidence_name(number: str) -> str:
    """`IA-2026-001 evidence`."""
    return safe_name(f"{number} evidence")
