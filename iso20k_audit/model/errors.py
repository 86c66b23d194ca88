"""The family of errors that a user may see. Each says what happened and what to do about it."""

from __future__ import annotations

from iso20k_audit.model.wording import translate


class AuditError(Exception):
    """Something the user can understand and mend.

    Args:
        message: what happened, in one sentence, naming the file or record and the place.
        mend: what to do about it; shown after the message.
    """

    def __init__(self, message: str, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message} {self.mend}".strip()


class InputError(AuditError):
    """The user's input cannot be used; nothing was changed. Exit code 2 on the command line."""


class NotFound(InputError):
    """A record, file or checklist that was named does not exist."""


class RuleViolation(InputError):
    """The input breaks a rule of auditing that the program knows."""


class ChecklistError(InputError):
    """A checklist file is wrong; carries every problem found.

    Args:
        problems: one line each, `file:line: field: what is wrong; how to mend it`.
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class WorkspaceError(AuditError):
    """The workspace cannot be opened, read or written."""


class WorkspaceLocked(WorkspaceError):
    """Another process is writing to this workspace."""


class PackageError(AuditError):
    """A package cannot be taken in: damaged, not of a known form, or not signed by anybody trusted."""


class PassphraseNeeded(PackageError):
    """A package is encrypted, and nothing was given that opens it."""


class WrongPassphrase(PackageError):
    """The passphrase given does not open the package."""


class IntegrityError(WorkspaceError):
    """A hash, chain or file does not match what the change log says."""


class DamagedLog(IntegrityError):
    """Changes of the log are not what they were when they were recorded; nothing may be recreated from it.

    Args:
        problems: one line each, naming the change and the record.
    """

    def __init__(self, message: str, mend: str, problems: list[str]) -> None:
        super().__init__(message, mend)
        self.problems = problems

    def __str__(self) -> str:
        return " ".join((self.message, *self.problems[:5], self.mend))


class Cancelled(AuditError):
    """The user stopped a running job; nothing half-done is left behind."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or translate("Errors", "Cancelled."))
