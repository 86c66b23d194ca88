"""Which own area stands in the way of which part."""

from __future__ import annotations

from datetime import date

import pytest

from iso20k_audit.model.independence import OwnArea, Reach, standing_in_the_way, touches
from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.vocabulary import AreaKind

REACH = Reach(
    clauses=frozenset({(ISO20000_1, "8.6.1"), (ISO20000_1, "8.10"), (ISO27001, "A.5.24")}),
    sites=frozenset({"cebu"}),
    services=frozenset({"billing"}),
    words=frozenset({"Resolution and fulfilment", "incident management", "Desk"}),
)


def own(kind: AreaKind, area: str, name: str = "", until: date | None = None) -> OwnArea:
    return OwnArea("1", "jonas", kind, area, name or area, until)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("8.6", True),
        ("8.6.1", True),
        ("8", True),
        ("8.1", False),
        ("8.6.1.2", False),
        ("8.60", False),
        ("A.5.24", True),
        ("27001 A.5", True),
        ("27001 8.6", False),
        ("", False),
    ],
)
def test_a_clause_reaches_down_and_stays_in_its_standard(clause, expected):
    assert touches(own(AreaKind.CLAUSE, clause), REACH, ISO20000_1) is expected


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (own(AreaKind.SITE, "cebu"), True),
        (own(AreaKind.SITE, "krakow"), False),
        (own(AreaKind.CLIENT, "cebu"), False),
        (own(AreaKind.SERVICE, "billing", "Billing"), True),
        (own(AreaKind.SERVICE, "other", "Desk"), True),
        (own(AreaKind.PROCESS, "Incident Management"), True),
        (own(AreaKind.PROCESS, "Incident-management of the night shift"), True),
        (own(AreaKind.PROCESS, "Incident"), True),
        (own(AreaKind.PROCESS, "Desktops"), False),
        (own(AreaKind.PROCESS, "Help desk team"), False),
        (own(AreaKind.PROCESS, " … "), False),
    ],
)
def test_sites_by_id_services_and_processes_by_name(area, expected):
    assert touches(area, REACH, ISO20000_1) is expected


@pytest.mark.parametrize(
    ("until", "day", "counts"),
    [
        (None, date(2026, 1, 1), True),
        (date(2025, 10, 12), date(2026, 10, 12), True),
        (date(2025, 10, 12), date(2026, 10, 13), False),
        (date(2024, 2, 29), date(2025, 2, 28), True),
        (date(2024, 2, 29), date(2025, 3, 1), False),
        (date(2025, 12, 31), date(2026, 12, 31), True),
    ],
)
def test_work_that_ended_counts_for_twelve_months(until, day, counts):
    area = own(AreaKind.CLAUSE, "8.6", until=until)
    assert bool(standing_in_the_way([area], REACH, ISO20000_1, day)) is counts
