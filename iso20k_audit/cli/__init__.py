"""The services without a window. Other programs use this: names, options and JSON keys stay stable.

An error is one clear line on standard error, and one more for each of several problems; with `--json` it is one
JSON object there. Exit code 2 for wrong usage or input, 1 for a failure.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import typer
from typer.exceptions import TyperException

from iso20k_audit.cli import (
    action_workbooks,
    actions,
    auditors,
    audits,
    causes,
    certification,
    checklists,
    checks,
    conflicts,
    criteria,
    disagreements,
    evidence,
    exports,
    findings,
    follow_up,
    grading,
    grouping,
    hand_outs,
    management_review,
    meeting,
    packages,
    programme,
    readiness,
    review,
    trends,
    undoing,
    verifying,
    workspace,
)
from iso20k_audit.cli.printing import fail, forgive_encoding, say
from iso20k_audit.cli.shared import app, folder
from iso20k_audit.model.errors import AuditError, ChecklistError, DamagedLog, InputError
from iso20k_audit.services.workspaces import of_system

__all__ = [
    "action_workbooks",
    "actions",
    "auditors",
    "audits",
    "causes",
    "certification",
    "checklists",
    "checks",
    "conflicts",
    "criteria",
    "disagreements",
    "evidence",
    "exports",
    "findings",
    "follow_up",
    "grading",
    "grouping",
    "hand_outs",
    "management_review",
    "meeting",
    "packages",
    "programme",
    "readiness",
    "review",
    "run",
    "trends",
    "undoing",
    "verifying",
    "workspace",
]

INTERRUPTED = 130
"""What typer returns after Ctrl+C, as shells know it: 128 and the number of the signal."""


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; no traceback ever reaches the user."""
    forgive_encoding()
    as_json = "--json" in arguments
    told = partial(fail, as_json=as_json)
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="iso20k-audit")
    except TyperException as error:
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        if type(error).__name__ == "NoArgsIsHelpError":
            say(message)
            return 2
        return told(message, 2, mend="`--help` shows what there is.")
    except typer.Exit as stop:
        return int(stop.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return told("Stopped.", 1)
    except ChecklistError as error:
        first, *others = error.problems
        return told(first, 2, problems=error.problems if as_json else others)
    except DamagedLog as error:
        return told(error.message, 1, mend=error.mend, problems=error.problems)
    except InputError as error:
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.ENOSPC:
            return told(error.message, 1, mend="Free some space, then try again.")
        return told(error.message, 2, mend=error.mend)
    except AuditError as error:
        return told(error.message, 1, mend=error.mend)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        refused = of_system(error, Path(error.filename) if error.filename else folder())
        return told(refused.message, 1, mend=refused.mend)
    except Exception as error:  # the last line of defence: one line, never a traceback
        return told(f"Something unexpected happened ({type(error).__name__}: {error}).", 1)
    if code == INTERRUPTED:
        return told("Stopped.", 1)
    return code if isinstance(code, int) else 0
