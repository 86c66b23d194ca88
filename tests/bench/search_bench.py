"""Searching 100,000 records as one types, keeping the index true, and finding a command."""

from __future__ import annotations

import json
import os
import random
import shutil
import tempfile
from functools import partial
from pathlib import Path

from sqlalchemy import insert

from iso20k_audit.model.ids import derived_id, new_id
from iso20k_audit.services import answering, searching
from iso20k_audit.store import engine, search_index
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import DATABASE, Workspace
from iso20k_audit.ui.search import ranking
from tests.bench.measuring import Line, in_turns, seconds
from tests.making import make_workspace, question_ids, small_checklist, start

RECORDS = 100_000
AUDITS = 50
TYPED = ("handover confirmation", "inc0012", "8.6.1-0", "kraków rota")
"""Searched for after every key from the second on, as the popup does."""

NOTES = 150
COMMANDS = 400

_WORDS = """
incident service request change release capacity availability continuity customer complaint agent desk shift
handover ticket priority escalation supplier contract catalogue level agreement report review management policy
objective risk plan process owner role competence record control improvement audit corrective action evidence
sample interview closed confirmation caller recording quality monitoring training rota forecast queue answered
resolution knowledge problem cause workaround standard approval board Kraków Cebu
""".split()  # noqa: SIM905  (read as prose)


def _text(chance: random.Random, length: int) -> str:
    words = chance.choices(_WORDS, k=length)
    return " ".join((*words, f"INC{chance.randrange(10**7):07}"))


def fill(workspace: Workspace, home: str) -> None:
    """Puts 100,000 records into the tables that lists and search read, half of them questions."""
    from iso20k_audit.store.tables import table

    chance = random.Random(7)
    audits = [home, *(new_id() for _ in range(AUDITS - 1))]
    rows: dict[str, list[dict[str, object]]] = {
        name: [] for name in ("question", "working_paper", "evidence", "finding")
    }
    for number in range(RECORDS):
        audit, item = chance.choice(audits), f"8.{number % 7 + 1}.{number % 5 + 1}-{number:05}"
        record = derived_id("bench", str(number))
        share = number % 20
        if share < 10:
            asked = json.dumps({"look_for": [_text(chance, 12)], "evidence": [_text(chance, 6)]})
            rows["question"].append(
                {"id": record, "audit_id": audit, "set_id": audit, "position": number, "section_position": 0,
                 "section": "Resolution", "standard": "", "clause": item.split("-")[0], "clause_sort": "", "item": item,
                 "text": _text(chance, 11), "answer_type": "result", "detail": asked}
            )  # fmt: skip
        elif share < 15:
            question = derived_id("bench", str(number - 10))
            rows["working_paper"].append(
                {"id": record, "audit_id": audit, "question_id": question, "note": _text(chance, 35)}
            )
        elif share < 18:
            rows["evidence"].append(
                {"id": record, "audit_id": audit, "number": f"E-{number:06}", "caption": _text(chance, 9),
                 "file_name": f"photo_{number}.jpg"}
            )  # fmt: skip
        else:
            rows["finding"].append(
                {"id": record, "audit_id": audit, "finding_kind": "minor", "provisional_number": f"MR-{number:06}",
                 "title": _text(chance, 7), "objective_evidence": _text(chance, 30), "failure": _text(chance, 12)}
            )  # fmt: skip

    def write(ledger: Ledger) -> None:
        ledger.connection.execute(
            insert(table("audit")), [{"id": one, "audit_id": one, "number": one[-6:]} for one in audits[1:]]
        )
        for name, found in rows.items():
            ledger.connection.execute(insert(table(name)), found)
        search_index.fill(ledger.connection)

    workspace.write(write)


def search_lines(workspace: Workspace, home: str) -> list[Line]:
    """Every search of a few typed words against the bare FTS5 query for the same words."""
    asked = [words[:end] for words in TYPED for end in range(2, len(words) + 1)]
    raw = engine.connect(workspace.folder / DATABASE, read_only=True)
    sql = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rank LIMIT 50"

    def ours() -> None:
        for words in asked:
            workspace.read(lambda ledger, words=words: searching.search(ledger, words, home))

    def floor() -> None:
        for words in asked:
            raw.execute(sql, (search_index.expression(words),)).fetchall()

    mine, base = in_turns(ours, floor, 2)
    slowest = max(_one_search(workspace, words, home) for words in asked)
    raw.close()
    count = len(asked)
    return [
        Line(f"A key of a search in {RECORDS:,} records", mine / count * 1000, base / count * 1000, "ms", 3),
        Line("  the slowest of them", slowest * 1000, None, "ms", None),
    ]


def _one_search(workspace: Workspace, words: str, home: str) -> float:
    look = partial(workspace.read, lambda ledger: searching.search(ledger, words, home))
    return min(seconds(look) for _ in range(2))


def upkeep_line(workspace: Workspace, home: str, questions: list[str]) -> Line:
    """Recording a note with the search index kept true, against recording it without."""
    keep = search_index.keep
    numbers = iter(range(10**6))

    def write() -> None:
        for question in questions[:NOTES]:
            note = f"Looked at the rota of week {next(numbers)} with the shift leader."
            workspace.write(lambda ledger, q=question, n=note: answering.answer(ledger, home, q, {"note": n}))

    def without() -> None:
        search_index.keep = lambda *_: None
        try:
            write()
        finally:
            search_index.keep = keep

    write()
    mine, base = in_turns(write, without, 3)
    return Line(
        "A note with its words indexed, among them", mine / NOTES * 1000, base / NOTES * 1000, "ms", 2
    )


def palette_line() -> Line:
    """Ranking 400 commands for a few letters."""
    chance = random.Random(3)
    items = [(n, " ".join(chance.choices(_WORDS, k=4)).capitalize(), "Menu") for n in range(COMMANDS)]
    typed = ("n", "ne", "next", "rce", "plan sup", "tckt")
    took = min(seconds(lambda: [ranking.ranked(words, items) for words in typed]) for _ in range(5))
    return Line(f"Ranking {COMMANDS} commands", took / len(typed) * 1000, None, "ms", 16)


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        with make_workspace(folder / "many") as workspace:
            home = start(workspace, small_checklist(30))
            questions = question_ids(workspace, home)
            fill(workspace, home)
            return [*search_lines(workspace, home), upkeep_line(workspace, home, questions), palette_line()]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
