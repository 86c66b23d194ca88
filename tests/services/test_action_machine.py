"""Random lives of corrective actions: no state is reached that the table does not lead to."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iso20k_audit.model.action_states import find_move
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, FindingKind
from iso20k_audit.services import action_life, audits, findings, undoing
from iso20k_audit.services.escalating import due_work
from tests.making import ANSWERED, bring, make_workspace, start

STATES = st.sampled_from(list(ActionStatus))
PLACE = st.integers(0, 1)
FINDING = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


class Lives(RuleBasedStateMachine):
    """Two actions on one issued finding, moved, typed on, withdrawn and undone at random."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.workspace = make_workspace(Path(self.folder.name) / "ws")
        self.actions = []

    @initialize()
    def begin(self):
        audit = self.audit = start(self.workspace)

        def make(ledger):
            self.finding = findings.raise_finding(
                ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], **FINDING
            )
            findings.issue_finding(ledger, self.finding)
            for _ in range(2):
                self.actions.append(findings.add_action(ledger, self.finding))

        self.workspace.write(make)
        groups = self.workspace.read(lambda ledger: ledger.rows("SELECT DISTINCT group_id AS g FROM change"))
        self.first = {row["g"] for row in groups}

    def teardown(self):
        self.workspace.close()
        self.folder.cleanup()

    def row(self, place):
        return self.workspace.read(lambda ledger: ledger.get("action", self.actions[place]))

    @rule(
        place=PLACE,
        to=STATES,
        as_=st.sampled_from(list(ActionParty)),
        filled=st.booleans(),
        said=st.booleans(),
    )
    def move(self, place, to, as_, filled, said):
        before = self.row(place)
        fields = {name: ANSWERED[name] for name in ANSWERED if filled and not before[name]}
        fields.pop("due_on", None) if before["due_on"] else None
        try:
            self.workspace.write(
                lambda ledger: action_life.move(
                    ledger, self.actions[place], to, as_, comment="Because" if said else "", **fields
                )
            )
        except InputError:
            assert self.row(place) == before, "refused means untouched"
            return
        move = find_move(ActionStatus(before["status"]), to)
        assert move is not None and as_ in move.parties
        assert self.row(place)["status"] == to.value

    @rule(place=PLACE, to=STATES)
    def type_a_status(self, place, to):
        before = self.row(place)
        try:
            self.workspace.write(
                lambda ledger: findings.save_action(ledger, self.actions[place], {"status": to.value})
            )
        except InputError:
            assert self.row(place) == before
            return
        assert to.value == before["status"] or find_move(ActionStatus(before["status"]), to)

    @rule(place=PLACE, to=STATES.filter(lambda state: state is not ActionStatus.OPEN))
    def go_all_the_way(self, place, to):
        if not self.row(place)["withdrawn"]:
            self.workspace.write(lambda ledger: bring(ledger, self.actions[place], to))

    @rule(place=PLACE)
    def withdraw_or_restore(self, place):
        act = audits.restore if self.row(place)["withdrawn"] else audits.withdraw
        self.workspace.write(lambda ledger: act(ledger, "action", self.actions[place]))

    @rule()
    def undo(self):
        state = self.workspace.read(lambda ledger: undoing.undo_state(ledger, self.audit))
        group = self.workspace.read(
            lambda ledger: ledger.value("SELECT group_id FROM change ORDER BY arrival DESC LIMIT 1")
        )
        if state.undo_group == group and group not in self.first:
            self.workspace.write(lambda ledger: undoing.take_back(ledger, group))

    @invariant()
    def steps_lead_to_the_state(self):
        for place in range(len(self.actions)):
            state = ActionStatus.OPEN.value
            for step in self.workspace.read(
                lambda ledger, p=place: action_life.steps(ledger, self.actions[p])
            ):
                assert find_move(ActionStatus(step["from_status"]), ActionStatus(step["to_status"]))
                assert step["from_status"] == state
                state = step["to_status"]
            assert self.row(place)["status"] == state

    @invariant()
    def closed_exactly_when_everything_is_effective(self):
        if not self.actions:
            return
        rows = [row for row in map(self.row, range(len(self.actions))) if not row["withdrawn"]]
        effective = bool(rows) and all(
            (row["status"], row["effectiveness"]) == ("verified", "effective") for row in rows
        )
        status = self.workspace.read(lambda ledger: ledger.get("finding", self.finding)["status"])
        assert status == ("closed" if effective else "issued")
        today = self.workspace.read(lambda ledger: ledger.now().date())
        open_ids = {item.action_id for item in self.workspace.read(lambda ledger: due_work(ledger, today))}
        assert {row["id"] for row in rows if row["status"] != "verified"} == open_ids - {""}


Lives.TestCase.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLives = Lives.TestCase
