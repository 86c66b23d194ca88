"""Trends over 200 audits, 100,000 answers and 10,000 findings, against the same sums by plain SQL."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from iso20k_audit.model.ids import derived_id
from iso20k_audit.model.standards import ISO20000_1, auditable_clauses
from iso20k_audit.model.trend_figures import figures
from iso20k_audit.model.trends import Dimension, TrendFilter, Trends, Unit
from iso20k_audit.services import trends
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.store import engine
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import DATABASE
from tests.bench.measuring import Line, in_turns, seconds
from tests.making import make_workspace

AUDITS = 200
ANSWERS = 500
"""In each audit."""

FINDINGS = 50
TODAY = date(2026, 11, 24)

Rows = dict[str, list[dict[str, Any]]]


def fill(workspace: Workspace) -> None:
    """Puts audits, answers, findings and actions into the tables that trends read."""
    from iso20k_audit.store.tables import table

    chance = random.Random(11)
    sites = [derived_id("site", str(n)) for n in range(12)]
    clients = [derived_id("client", str(n)) for n in range(9)]
    rows: Rows = {
        name: []
        for name in (
            *("site", "client", "audit", "scope_item", "question", "working_paper"),
            *("finding", "finding_clause", "action", "action_step"),
        )
    }
    rows["site"] = [{"id": one, "name": f"Site {n}"} for n, one in enumerate(sites)]
    rows["client"] = [{"id": one, "name": f"Client {n}"} for n, one in enumerate(clients)]
    earlier: list[str] = []
    for number in range(AUDITS):
        _audit(rows, number, chance, sites, clients, earlier)

    def write(ledger: Ledger) -> None:
        for name, found in rows.items():
            ledger.connection.execute(insert(table(name)), found)

    workspace.write(write)


def _audit(
    rows: Rows, number: int, chance: random.Random, sites: list[str], clients: list[str], earlier: list[str]
) -> None:
    audit = derived_id("audit", str(number))
    day = date(2021, 1, 10) + timedelta(days=number * 10)
    rows["audit"].append(
        {"id": audit, "audit_id": audit, "number": f"IA-{day.year}-{number:03}", "title": f"Audit {number}",
         "type": "internal", "status": "issued", "standard": ISO20000_1, "starts_on": day.isoformat(),
         "ends_on": (day + timedelta(days=3)).isoformat()}
    )  # fmt: skip
    site = chance.choice(sites)
    rows["scope_item"].append(
        {"id": derived_id("scope", str(number)), "audit_id": audit, "scope_kind": "site",
         "target_id": site, "in_scope": 1}
    )  # fmt: skip
    clauses = auditable_clauses(ISO20000_1)
    for place in range(ANSWERS):
        question = derived_id("question", str(number), str(place))
        clause = clauses[place % len(clauses)]
        rows["question"].append(
            {"id": question, "audit_id": audit, "set_id": audit, "position": place, "section_position": 0,
             "section": "All", "standard": ISO20000_1, "clause": clause, "clause_sort": clause,
             "item": f"{clause}-{place:03}", "text": "Is it done?", "answer_type": "result", "detail": "{}"}
        )  # fmt: skip
        result = chance.choices(("conforms", "minor", "ofi", "major", "not_applicable"), (80, 8, 6, 2, 4))[0]
        rows["working_paper"].append(
            {
                "id": derived_id("paper", question),
                "audit_id": audit,
                "question_id": question,
                "result": result,
            }
        )
    for place in range(FINDINGS):
        finding = derived_id("finding", str(number), str(place))
        closed = chance.random() < 0.7
        repeats = chance.choice(earlier) if earlier and chance.random() < 0.1 else None
        rows["finding"].append(
            {"id": finding, "audit_id": audit, "finding_kind": chance.choice(("minor", "minor", "major", "ofi")),
             "status": "closed" if closed else "issued", "number": f"NC-{number}-{place}",
             "process": chance.choice(("Incident management", "Change management", "Onboarding", None)),
             "site_id": site, "client_id": chance.choice(clients), "raised_at": f"{day}T10:00:00+01:00",
             "close_due_on": (day + timedelta(days=90)).isoformat(), "repeat_of": repeats}
        )  # fmt: skip
        earlier.append(finding)
        for clause in chance.sample(clauses, chance.choice((1, 1, 2))):
            rows["finding_clause"].append(
                {"id": derived_id("cited", finding, clause), "audit_id": audit, "finding_id": finding,
                 "standard": ISO20000_1, "clause": clause}
            )  # fmt: skip
        action = derived_id("action", finding)
        done = (day + timedelta(days=chance.randrange(20, 160))).isoformat()
        rows["action"].append(
            {"id": action, "audit_id": audit, "finding_id": finding, "status": "verified" if closed else "open",
             "effectiveness": "effective" if closed else None, "due_on": (day + timedelta(days=60)).isoformat(),
             "cause_category": chance.choice(("people", "process", "technology", None)),
             "verified_on": done if closed else None}
        )  # fmt: skip
        for step, to in enumerate(
            chance.choice((("submitted", "verified"), ("submitted", "returned", "verified")))
        ):
            rows["action_step"].append(
                {"id": derived_id("step", action, str(step)), "audit_id": audit, "action_id": action, "to_status": to}
            )  # fmt: skip


_COUNTED = (
    "f.withdrawn IS NULL AND f.status IN ('issued', 'closed') AND f.finding_kind IN ('major', 'minor', 'ofi')"
)
_QUARTER = "substr(a.ends_on, 1, 4) || 'Q' || ((substr(a.ends_on, 6, 2) + 2) / 3)"
_FROM = "FROM finding f JOIN audit a ON a.id=f.audit_id"
_PLAIN = {
    "process": "lower(f.process)",
    "site": "f.site_id",
    "client": "f.client_id",
    "kind": "f.finding_kind",
    "step": "f.grade_step",
}
_CLOSED_ON = "(SELECT max(x.verified_on) FROM action x WHERE x.finding_id=f.id)"


def bare() -> list[str]:
    """The same sums as plain SQL, nothing else: categories by kind, audit, quarter and year, and every rate."""
    found = [trends.ANSWERS_SQL]
    joins = {name: (_FROM, expression) for name, expression in _PLAIN.items()}
    cited = f"{_FROM} JOIN finding_clause c ON c.finding_id=f.id"
    joins |= {
        "clause": (cited, "c.clause"),
        "group": (cited, "CASE WHEN c.clause LIKE '8.%' THEN substr(c.clause, 1, 3) ELSE substr(c.clause, 1, 2) END"),
        "cause": (f"{_FROM} LEFT JOIN action x ON x.finding_id=f.id", "x.cause_category"),
    }  # fmt: skip
    for source, expression in joins.values():
        found.append(
            f"SELECT {expression}, f.finding_kind, count(DISTINCT f.id) {source} WHERE {_COUNTED} GROUP BY 1, 2"
        )
        for when in ("f.audit_id", _QUARTER, "substr(a.ends_on, 1, 4)"):
            found.append(
                f"SELECT {expression}, {when}, count(DISTINCT f.id) {source} WHERE {_COUNTED} GROUP BY 1, 2"
            )
    found += [
        f"SELECT {_QUARTER}, sum(f.repeat_of IS NOT NULL), count(*) {_FROM} WHERE {_COUNTED} GROUP BY 1",
        f"SELECT {_QUARTER}, julianday({_CLOSED_ON})-julianday(substr(f.raised_at, 1, 10)),"
        f" {_CLOSED_ON}<=f.close_due_on {_FROM} WHERE {_COUNTED} AND f.status='closed' ORDER BY 1, 2",
        f"SELECT {_QUARTER}, count(DISTINCT f.id), count(DISTINCT CASE WHEN s.back=0 THEN f.id END) {_FROM}"
        " JOIN action x ON x.finding_id=f.id JOIN (SELECT action_id, sum(to_status IN ('returned', 'reopened')) AS back"
        f" FROM action_step GROUP BY action_id) s ON s.action_id=x.id WHERE {_COUNTED} AND f.status='closed'"
        " GROUP BY 1",
        f"SELECT (julianday('{TODAY}')-julianday(substr(f.raised_at, 1, 10)))/30, f.close_due_on<'{TODAY}', count(*)"
        f" {_FROM} WHERE {_COUNTED} AND f.status='issued' GROUP BY 1, 2",
        f"SELECT x.due_on<'{TODAY}', count(*) FROM action x WHERE x.status<>'verified' GROUP BY 1",
    ]
    return found


def everything(found: Trends) -> object:
    """Every sum there is, with the ids of what it counts."""
    sums: list[object] = [found.by(dimension) for dimension in Dimension]
    for unit in Unit:
        sums += [found.split(tally.findings, unit) for one in Dimension for tally in found.by(one).tallies]
        sums += [found.repeats(unit), found.closing(unit), found.first_time_fix(unit), found.conformity(unit)]
    return [*sums, found.ageing_of_findings(), found.ageing_of_actions(), found.sites()]


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        with make_workspace(folder / "many") as workspace:
            fill(workspace)
            raw = engine.connect(workspace.folder / DATABASE, read_only=True)
            statements = bare()

            def ours() -> None:
                workspace.read(lambda ledger: everything(trends.trends(ledger, TrendFilter(), TODAY)))

            def floor() -> None:
                for sql in statements:
                    raw.execute(sql).fetchall()

            ours()
            mine, base = in_turns(ours, floor, 3)
            known = workspace.read(trends.facts)
            one = TrendFilter(site=known.findings[0].site_id)
            again = min(seconds(lambda: everything(Trends(known, one, TODAY))) for _ in range(3))
            drawn = min(
                seconds(lambda: figures(Trends(known, TrendFilter(), TODAY), Unit.QUARTER)) for _ in range(3)
            )
            raw.close()
        what = f"All trends, {AUDITS} audits, {AUDITS * ANSWERS:,} answers"
        return [
            Line(what, mine * 1000, base * 1000, "ms", 3),
            Line("  the same for one site, facts at hand", again * 1000, None, "ms", None),
            Line("  all charts made of them, facts at hand", drawn * 1000, None, "ms", None),
            *_window_lines(folder),
        ]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _window_lines(folder: Path) -> list[Line]:
    """The section in a window on the same workspace: what one frame takes, and the longest silence of the window."""
    import gc
    import time

    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from iso20k_audit.ui.charts.chart import Chart
    from iso20k_audit.ui.look import theme
    from iso20k_audit.ui.window.main_window import MainWindow

    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    theme.apply(application, "light")

    def until(done: Callable[[], bool], seconds_left: float = 60.0) -> None:
        end = time.perf_counter() + seconds_left
        while not done() and time.perf_counter() < end:
            loop = QEventLoop()
            QTimer.singleShot(5, loop.quit)
            loop.exec()

    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    window.open_workspace(folder / "many")
    until(lambda: window.session.workspace is not None)
    window.go_to("programme", "trends")
    shown = window.programme._shown
    assert shown is not None
    section = shown.section_named("trends")
    until(lambda: bool(section.cards))
    until(lambda: False, 0.5)
    silence = 0.0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal silence, last
        now = time.perf_counter()
        silence, last = max(silence, now - last), now

    before = section.trends
    timer = QTimer(interval=4)
    timer.timeout.connect(tick)
    gc.collect()
    gc.disable()  # as in the program, which collects by a timer of its own (see ui.process.collecting)
    section.reload()
    last = time.perf_counter()
    timer.start()
    until(lambda: section.trends is not before)
    timer.stop()
    gc.enable()
    section.show_large("by_clause")

    def drawing(chart: Chart) -> float:
        def anew() -> None:
            chart._forget()
            chart._drawn()

        return min(seconds(anew) for _ in range(3))

    frames = [
        drawing(chart) for chart in (section.large.chart, *(card.chart for card in section.cards.values()))
    ]
    window.close()
    until(lambda: window.session.workspace is None, 10)
    return [
        Line("  slowest chart to draw in the window", max(frames) * 1000, None, "ms", 16),
        Line("  longest silence of the window while it reads", silence * 1000, None, "ms", None),
    ]
