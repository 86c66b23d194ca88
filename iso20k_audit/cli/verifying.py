"""Verifying a workspace, a package or an exported bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, say
from iso20k_audit.cli.shared import AsJson, app
from iso20k_audit.model.errors import InputError, PassphraseNeeded
from iso20k_audit.services import verifying
from iso20k_audit.services.verifying import Verified


@app.command("verify")
def verify_command(
    path: Annotated[
        Path, typer.Argument(metavar="PATH", help="Workspace folder, package, or exported folder or zip.")
    ],
    as_json: AsJson = False,
) -> None:
    """Recompute every hash and chain, and name the first entry or file that does not fit. Changes nothing.

    The passphrase of an encrypted package is asked for, or taken from ISO20K_PASSPHRASE.
    """
    passphrase = os.environ.get("ISO20K_PASSPHRASE") or None
    try:
        found = verifying.verify(path, passphrase=passphrase)
    except PassphraseNeeded:
        if passphrase or as_json or not sys.stdin.isatty():
            raise
        found = verifying.verify(path, passphrase=typer.prompt("Passphrase", hide_input=True))
    if as_json:
        print_json(_for_programs(found))
    else:
        _tell(found)
    if not found.ok:
        raise typer.Exit(1)


def _for_programs(found: Verified) -> dict[str, Any]:
    from iso20k_audit.exchange.words import grouped_hex, spoken, spoken_digits

    signature: dict[str, Any] | None = None
    if found.signature is not None:
        signature = {
            "status": found.signature.status.value,
            "key": found.signature.key,
            "fingerprint": found.signature.fingerprint,
            "trusted": _owner(found) is not None,
            "reason": found.signature.reason,
        }
    return {
        "path": found.path,
        "kind": found.kind,
        "ok": found.ok,
        "problems": found.problems,
        "checked": found.checked,
        "signature": signature,
        "digest": found.digest,
        "words": spoken(found.digest) if found.digest else "",
        "digits": spoken_digits(found.digest) if found.digest else "",
        "heads": [
            {
                "replica": replica,
                "seq": tip.seq,
                "head": tip.head,
                "fingerprint": grouped_hex(tip.head),
                "words": spoken(tip.head),
            }
            for replica, tips in sorted(found.heads.items())
            for tip in tips
        ],
        "package": None if found.info is None else found.info.to_json(),
    }


def _tell(found: Verified) -> None:
    from iso20k_audit.exchange.words import grouped_hex, spoken, spoken_digits

    if found.info is not None:
        info = found.info
        say(f"{found.path}: package ({info.purpose.value}) of {info.audit.number} {info.audit.title}")
        say(f"Written by {info.sender.name} on {info.made_at[:16].replace('T', ' ')}, for ", end="")
        say(", ".join(one.name for one in info.receivers) or "everybody")
    else:
        say(f"{found.path}: {found.kind}")
    if found.checked:
        say(
            "Checked: "
            + ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in found.checked.items())
        )
    if found.signature is not None and found.signature.key:
        owner = _owner(found)
        trust = f"trusted, {owner}" if owner is not None else "not among the keys that you trust"
        say(f"Signed with key {found.signature.fingerprint} ({trust})")
    if found.digest:
        say(f"Content: {grouped_hex(found.digest)}")
        say(f"  to say: {spoken(found.digest)}, or {spoken_digits(found.digest)}")
    for replica, tips in sorted(found.heads.items()):
        for tip in tips:
            say(f"Copy {replica[:8]}, newest entry {tip.seq}: {grouped_hex(tip.head)}")
            say(f"  to say: {spoken(tip.head)}")
    if found.ok:
        say("All fits.")
        return
    say(f"Does not fit: {found.problems[0]}")
    for problem in found.problems[1:]:
        say(f"  {problem}")


def _owner(found: Verified) -> str | None:
    """Whose key it is, if it is trusted; nothing is trusted where the list cannot be read."""
    from iso20k_audit.exchange.trusting import TrustStore

    if found.signature is None or not found.signature.key:
        return None
    try:
        known = TrustStore().get(found.signature.key)
    except InputError:
        return None
    return None if known is None else " ".join(part for part in (known.name, known.label) if part)
