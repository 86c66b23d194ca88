"""Which copy of a workspace this is.

Each copy that writes is a replica with a chain of changes of its own. A token that changes at every
opening stands both in the workspace and in the user's configuration: where they differ, the folder was
copied, moved to another machine or restored from a backup, and it becomes a new replica before its first
write, so that two copies never continue one chain.
"""

from __future__ import annotations

import json
import os
import uuid
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from platformdirs import user_config_path

from iso20k_audit.model.errors import WorkspaceError
from iso20k_audit.model.wording import translate
from iso20k_audit.store import faults
from iso20k_audit.store.ledger import Chain, Ledger

DAY_MS = 24 * 3600 * 1000
_MOST_AT_ONCE = 2**40
"""Changes in one millisecond, or while a clock stood behind: more than anybody makes, far from the end of numbers."""


def _token_file(config: Path | None) -> Path:
    override = os.environ.get("ISO20K_CONFIG")
    folder = config or (Path(override) if override else user_config_path("iso20k-audit", appauthor=False))
    return folder / "replicas.json"


def _known_tokens(file: Path) -> dict[str, str]:
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def claim(ledger: Ledger, config: Path | None = None) -> Chain:
    """The chain this copy continues, or the start of a new one; renews the token.

    Called within a write transaction by the holder of the writer lock.

    Raises:
        WorkspaceError: the settings folder cannot be written.
    """
    file = _token_file(config)
    known = _known_tokens(file)
    replica_id, token = ledger.meta("replica_id"), ledger.meta("open_token")
    if replica_id is None or token is None or known.get(replica_id) != token:
        replica_id = str(uuid.uuid4())
    token = str(uuid.uuid4())
    known[replica_id] = token
    ledger.set_meta("replica_id", replica_id)
    ledger.set_meta("open_token", token)
    temporary = file.with_suffix(f".{os.getpid()}.tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(known, indent=1), encoding="utf-8")
        temporary.replace(file)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        told = faults.of_system(error, file.parent)
        raise WorkspaceError(
            translate("Store", "The program's own settings folder cannot be used. {told}").format(
                told=told.message
            ),
            translate(
                "Store", "{mend} Or name another folder in the environment variable ISO20K_CONFIG."
            ).format(mend=told.mend),
        ) from error
    return read_chain(ledger)


def read_chain(ledger: Ledger) -> Chain:
    """Where this copy's chain stands according to the log."""
    replica_id = ledger.meta("replica_id") or ""
    found = ledger.rows("SELECT seq, head FROM replica WHERE id=:id", id=replica_id)
    chain = Chain(replica_id)
    if len(found) > 1:  # a chain that forked is never gone on with
        chain = Chain(begin_anew(ledger))
    elif found:
        chain.seq, chain.head = found[0]["seq"], found[0]["head"]
    newest = ledger.value("SELECT body FROM change WHERE status='accepted' ORDER BY arrival DESC LIMIT 1")
    if newest:
        with suppress(ValueError, KeyError, TypeError, IndexError):  # damaged: `workspace check` names it
            clock = json.loads(newest)["t"]
            chain.clock = within_reach((clock[0], clock[1]), ledger.now())
    return chain


def begin_anew(ledger: Ledger) -> str:
    """Makes this copy a new one from here on: another copy went on under its old id. Returns the new id."""
    replica_id = str(uuid.uuid4())
    ledger.set_meta("replica_id", replica_id)
    return replica_id


def within_reach(clock: tuple[int, int], now: datetime) -> tuple[int, int]:
    """A clock value of another copy, at most a day ahead of ours: clocks never decide, nor run away together."""
    limit = int(now.timestamp() * 1000) + DAY_MS
    if clock[0] > limit:
        return (limit, 0)
    return clock if clock[1] < _MOST_AT_ONCE else (clock[0] + 1, 0)
