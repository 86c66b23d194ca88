"""What is said of a package that is refused: what is wrong, that nothing was changed, and what to do."""

from __future__ import annotations

from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import translate


def shown(name: str) -> str:
    """A name from outside, fit for a message."""
    return "".join(ch if ch.isprintable() else "?" for ch in name[:120])


def ask_again() -> str:
    """What to do about a package that is wrong."""
    return translate("Exchange", "Nothing was changed. Ask its sender to write the package again.")


def damaged(what: str) -> PackageError:
    """The package is damaged; `what` is a clause."""
    return PackageError(
        translate("Exchange", "The package is damaged: {what}.").format(what=what),
        translate("Exchange", "Nothing was changed. Have it sent again, or copy it once more."),
    )


def too_much(what: str) -> PackageError:
    """The package would need more than is allowed; `what` is a clause."""
    return PackageError(
        translate("Exchange", "The package is refused: {what}.").format(what=what), ask_again()
    )


def unreadable(error: OSError) -> PackageError:
    """The system could not read the package."""
    return PackageError(
        translate("Exchange", "The package cannot be read ({reason}).").format(
            reason=error.strerror or error
        ),
        translate(
            "Exchange", "Nothing was changed. Check the disk or stick that it lies on, then try again."
        ),
    )


def wrong_at(place: str, reason: str) -> PackageError:
    """A file or line is not as it must be; `reason` is a clause that follows its name and a colon."""
    return PackageError(
        translate("Exchange", "{place}: {reason}.").format(place=place, reason=reason), ask_again()
    )
