"""The services without a window. Other programs use this: names, options and JSON keys stay stable.

Errors are one clear line on standard error; exit code 2 for wrong usage or input, 1 for a failure.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer
from typer.exceptions import TyperException

from iso20k_audit.cli import audits, checklists, evidence, exports, findings, workspace
from iso20k_audit.cli.shared import app, fail
from iso20k_audit.model.errors import AuditError, ChecklistError, InputError

__all__ = ["audits", "checklists", "evidence", "exports", "findings", "run", "workspace"]

INTERRUPTED = 130
"""What typer returns after Ctrl+C, as shells know it: 128 and the number of the signal."""


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit code; no traceback ever reaches the user."""
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="iso20k-audit")
    except TyperException as error:
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        if type(error).__name__ == "NoArgsIsHelpError":
            print(message)
            return 2
        return fail(f"{message} `--help` shows what there is.", 2)
    except typer.Exit as stop:
        return int(stop.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return fail("Stopped.", 1)
    except ChecklistError as error:
        for problem in error.problems:
            print(f"Error: {problem}", file=sys.stderr)
        return 2
    except InputError as error:
        return fail(str(error), 2)
    except AuditError as error:
        return fail(str(error), 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # the last line of defence: one line, never a traceback
        return fail(f"Something unexpected happened ({type(error).__name__}: {error}).", 1)
    if code == INTERRUPTED:
        return fail("Stopped.", 1)
    return code if isinstance(code, int) else 0
