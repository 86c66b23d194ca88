"""The state machine of corrective actions as a page of the documentation: diagram (Mermaid) and table.

`docs/action-states.md` is this text, word for word (a test compares). To write it anew:
`python -m iso20k_audit.model.action_diagram > docs/action-states.md`
"""

from __future__ import annotations

from iso20k_audit.model.action_states import MOVES, OF_NONCONFORMITIES, Move, Need, waits_for
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus

_WHO = {ActionParty.OWNER: "owner", ActionParty.AUDITOR: "auditor", ActionParty.LEAD: "lead auditor"}

_HEAD = """# States of a corrective action

This page is made from the table in `iso20k_audit/model/action_states.py`, which the program follows; a test keeps both
the same. Nothing else changes the state of a corrective action: the window, the command line, workbooks that come
back and follow-up audits all make these moves, and each move is recorded with who made it, in which part, when and
with what comment.

## Diagram

"""

_TAIL = """
A nonconformity is closed when every corrective action on it is verified as effective, and not before; with another
action, or one that is reopened, it is open again. An opportunity for improvement needs no correction and no cause.

The due date belongs to the answer: it can be changed until the plan is accepted. After that it changes by an extension
that somebody asks for with a reason and the lead auditor grants or refuses with a reason.

Where an audit names its team, moves of the audit team are made by its members and moves of the lead auditor by a lead
auditor. Moves of the owner may be typed by anybody on the owner's behalf; the step names the owner.
"""


def mermaid() -> str:
    """The diagram as Mermaid text."""
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{status.english}" as {status.value}' for status in ActionStatus]
    lines += ["    [*] --> open"]
    lines += [
        f"    {move.start.value} --> {move.to.value}: {move.english} ({_who(move, ' or ')})" for move in MOVES
    ]
    lines += ["    verified --> [*]"]
    return "\n".join(lines) + "\n"


def document() -> str:
    """The whole page."""
    rows = ["| From | Move | To | Who | What must be there |", "|---|---|---|---|---|"]
    for move in MOVES:
        needs = ", ".join(_need(need) for need in move.needs) or "nothing more"
        if move.without_check:
            needs += "; only where the policy of the grade asks for no separate effectiveness check"
        rows.append(
            f"| {move.start.english} | {move.english} | {move.to.english} | {_who(move, ', ')} | {needs} |"
        )
    waits = ["| State | Who acts next |", "|---|---|"]
    for status in ActionStatus:
        party = waits_for(status)
        who = "nobody" if party is None else "owner" if party is ActionParty.OWNER else "audit team"
        waits.append(f"| {status.english} | {who} |")
    table = "\n".join(rows)
    return (
        f"{_HEAD}```mermaid\n{mermaid()}```\n\n## Moves\n\n{table}\n\n## Who acts next\n\n"
        + "\n".join(waits)
        + "\n"
        + _TAIL
    )


def _who(move: Move, between: str) -> str:
    return between.join(_WHO[party] for party in move.parties)


def _need(need: Need) -> str:
    kind, name = ("action_step", "comment") if need is Need.COMMENT else ("action", need.value)
    english = kind_named(kind).field(name).english.lower()
    return f"{english} (of a nonconformity)" if need in OF_NONCONFORMITIES else english


if __name__ == "__main__":
    print(document(), end="")
