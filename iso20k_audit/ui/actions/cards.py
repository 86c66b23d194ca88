"""Cards of the page of corrective actions that stand below the two parts, in this order."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card

CARDS: tuple[tuple[str, str], ...] = (
    ("iso20k_audit.ui.causes.card", "CauseCard"),
    ("iso20k_audit.ui.action_checks.card", "CheckCard"),
)
"""Module and class of each; made with the page."""

Row = dict[str, Any]


class ActionCard(Card):
    """A card about the action in hand.

    Attributes:
        KINDS: kinds of records that it shows.
    """

    KINDS: frozenset[str] = frozenset()

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self.session, self.jobs = session, jobs

    def show_action(self, row: Row | None, seen: dict[str, list[str]] | None) -> None:
        """Shows the card for an action (a row of `browsing.list_actions`), or nothing."""
        raise NotImplementedError

    def flush(self) -> None:
        """Records what is being typed."""


def make_cards(session: Session, jobs: JobRunner) -> list[ActionCard]:
    """The cards, made anew."""
    return [getattr(import_module(module), name)(session, jobs) for module, name in CARDS]
