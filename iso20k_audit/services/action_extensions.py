"""Extensions of due dates: somebody asks with a reason, the lead auditor decides with a reason."""

from __future__ import annotations

from datetime import datetime

from iso20k_audit.model.action_states import WAITING, status_of
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import ActionParty, ExtensionDecision
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_parties import require_party
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Ledger, Row


def ask_extension(
    ledger: Ledger, action_id: str, to_on: str, reason: str, by: str = "", *, at: datetime | None = None
) -> str:
    """Records that more time is asked for; the due date stays until that is decided. Returns the id.

    Args:
        to_on: the day asked for, YYYY-MM-DD.
        by: who asks; the owner if not given.
        at: when; now if not given.

    Raises:
        InputError: no day, one that is not later, or no reason.
        RuleViolation: nothing is due any more, or an extension is asked for already.
    """
    row = ledger.get("action", action_id)
    require_settled(ledger, "action", action_id, ("due_on", "status"))
    if row["withdrawn"] or status_of(row) not in WAITING or not row["due_on"]:
        raise RuleViolation(
            translate(
                "ActionStates", "An extension is for an action that has a due date and is not implemented."
            ),
            translate("ActionStates", "Nothing was changed."),
        )
    if open_extension(ledger, action_id) is not None:
        raise RuleViolation(
            translate("ActionStates", "An extension is asked for already."),
            translate("ActionStates", "The lead auditor grants or refuses it first."),
        )
    day = kind_named("action_extension").field("to_on").check(to_on)
    if not day or day <= row["due_on"]:
        raise InputError(
            translate("ActionStates", "An extension leads to a day after {day}.").format(day=row["due_on"])
        )
    if not reason.strip():
        raise InputError(translate("ActionStates", "Say why more time is needed."))
    extension_id = new_id()
    ledger.set(
        "action_extension",
        extension_id,
        row["audit_id"],
        action_id=action_id,
        from_on=row["due_on"],
        to_on=day,
        reason=reason.strip(),
        asked_by=by.strip() or row["owner"] or (ledger.person.name if ledger.person else None),
        asked_at=(at or ledger.now()).isoformat(timespec="seconds"),
    )
    return extension_id


def decide_extension(ledger: Ledger, extension_id: str, granted: bool, reason: str, by: str = "") -> None:
    """Grants or refuses an extension; a granted one changes the due date in the same act.

    Args:
        by: who decides; the acting person if not given.

    Raises:
        InputError: no reason.
        RuleViolation: it was decided already, or the acting person is not the lead auditor.
    """
    row = ledger.get("action_extension", extension_id)
    require_settled(ledger, "action_extension", extension_id, ("decision", "to_on"))
    if row["decision"] or row["withdrawn"]:
        raise RuleViolation(translate("ActionStates", "That extension was decided already."))
    require_party(ledger, row["audit_id"], ActionParty.LEAD)
    if not reason.strip():
        raise InputError(translate("ActionStates", "Say why it is granted or refused."))
    action = ledger.get("action", row["action_id"])
    if granted:
        require_settled(ledger, "action", action["id"], ("due_on",))
        if status_of(action) not in WAITING:
            raise RuleViolation(
                translate("ActionStates", "The action is implemented meanwhile; there is nothing to extend."),
                translate("ActionStates", "Refuse the extension, or leave it."),
            )
        if action["due_on"] and action["due_on"] >= row["to_on"]:
            raise RuleViolation(
                translate("ActionStates", "The action is due on {day} already.").format(day=action["due_on"])
            )
    decision = ExtensionDecision.GRANTED if granted else ExtensionDecision.REFUSED
    ledger.set(
        "action_extension",
        extension_id,
        row["audit_id"],
        decision=decision.value,
        decided_by=by.strip() or (ledger.person.name if ledger.person else None),
        decided_at=ledger.now().isoformat(timespec="seconds"),
        decision_note=reason.strip(),
    )
    if granted:
        ledger.set("action", action["id"], action["audit_id"], due_on=row["to_on"])


def extensions(ledger: Ledger, action_id: str) -> list[Row]:
    """Every extension that was asked for, oldest first."""
    return ledger.select("action_extension", action_id=action_id)


def open_extension(ledger: Ledger, action_id: str) -> Row | None:
    """The extension that waits for a decision, if there is one."""
    return next((row for row in extensions(ledger, action_id) if not row["decision"]), None)
