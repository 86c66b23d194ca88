"""Records without pause and prints each answer once it is durable; killed by `test_crash`."""

from __future__ import annotations

import sys
from pathlib import Path

from iso20k_audit.services import answering, evidence, workspaces
from tests.making import question_ids


def main(folder: Path, audit_id: str) -> None:
    workspace = workspaces.open_workspace(folder)
    workspaces.act_as(workspace, "Maria Rossi")
    questions = question_ids(workspace, audit_id)
    number = 0
    while True:
        number += 1
        question = questions[number % len(questions)]
        note = f"note {number}"
        workspace.write(lambda ledger, q=question, n=note: answering.answer(ledger, audit_id, q, {"note": n}))
        print(f"A {question} {note}", flush=True)
        if number % 5 == 0:
            source = folder.parent / "source.bin"
            source.write_bytes(str(number).encode() * 20_000)
            attached = evidence.attach_files(workspace, audit_id, [source], caption=note)
            print(f"E {attached.evidence_ids[0]}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
