"""Taking one's own last act in an audit back, and doing it again."""

from __future__ import annotations

from iso20k_audit.cli.printing import say
from iso20k_audit.cli.shared import AuditName, app, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.services.workspaces import Ledger


@app.command("undo")
def undo_command(audit: AuditName) -> None:
    """Take back what you did last in an audit on this computer; `redo` does it again."""
    say(f"Undone: {_take_back(audit, again=False)}")


@app.command("redo")
def redo_command(audit: AuditName) -> None:
    """Do again what was undone last."""
    say(f"Done again: {_take_back(audit, again=True)}")


def _take_back(audit: str, *, again: bool) -> str:
    from iso20k_audit.services import audits, undoing

    def take(ledger: Ledger) -> str:
        state = undoing.undo_state(ledger, audits.find_audit(ledger, audit)["id"])
        group = state.redo_group if again else state.undo_group
        if group is None:
            kept = f"{state.kept}." if state.kept and not again else ""
            raise InputError(f"There is nothing to {'do again' if again else 'undo'}.", kept)
        return undoing.take_back(ledger, group)

    with writing() as workspace:
        return workspace.write(take)
