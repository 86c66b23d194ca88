"""Every row of evidence has its file, or it was said that it is missing, wherever taking a package in is cut short.

Files go into the vault before the rows that name them; the spoilt program below does it the other way round and
must be found out.
"""

from __future__ import annotations

import pytest

from iso20k_audit.services import evidence, taking_in
from iso20k_audit.services.package_records import intakes
from iso20k_audit.store import checking, receiving
from iso20k_audit.store.vault import Vault
from tests.services.test_packages import Team, raised

FILES = 4


class PowerCut(Exception):
    """The power went."""


@pytest.fixture
def arriving(tmp_path):
    """A lead, and a package for them with a finding and some files."""
    team = Team(tmp_path)
    team.hand_out(team.khan_id, team.khan)
    raised(team.khan, team.audit, "Finding")
    with team.khan.used():
        for number in range(FILES):
            evidence.attach_bytes(team.khan.workspace, team.audit, b"%d" % number * 5000, f"{number}.txt")
    yield team.lead, team.khan.pack(team.audit, tmp_path / "arriving.i20k").path
    team.close()


def at_the_nth_call(patch, owner, name, number):
    """The power goes instead of that call of a function."""
    honest = getattr(owner, name)
    calls = 0

    def cut(*given, **named):
        nonlocal calls
        calls += 1
        if calls == number:
            raise PowerCut
        return honest(*given, **named)

    patch.setattr(owner, name, cut)


def cuts():
    """Where the power goes: at a file, when writing entries, when moving on, when noting the account."""
    for number in range(1, FILES + 1):
        yield lambda patch, n=number: at_the_nth_call(patch, Vault, "_keep", n)
    yield lambda patch: at_the_nth_call(patch, receiving._Intake, "_write", 1)
    yield lambda patch: at_the_nth_call(patch, receiving._Intake, "_move_on", 1)
    yield lambda patch: at_the_nth_call(patch, taking_in.rows, "keep_account", 1)


def rows_without_files(device):
    """Hashes that rows name and the vault has not."""
    rows = device.read(lambda ledger: ledger.select("evidence"))
    return [row["sha256"] for row in rows if row["sha256"] and not device.workspace.vault.has(row["sha256"])]


def empty(device):
    """Files that an earlier attempt left in the vault are not there."""
    for sha256 in list(device.workspace.vault.stored()):
        device.workspace.vault.path(sha256).unlink()


def every_cut_leaves_it_whole(device, package):
    """Cuts the power at every place in turn, and looks; in the end the package comes whole."""
    before = device.digest()
    for cut in cuts():
        empty(device)
        with pytest.MonkeyPatch.context() as patch:
            cut(patch)
            with pytest.raises(PowerCut):
                device.take(package)
        assert rows_without_files(device) == []
        assert device.digest() == before and not device.read(intakes)
        assert checking.check(device.workspace).ok
    outcome = device.take(package)
    assert outcome.missing == () and rows_without_files(device) == []
    assert device.digest() != before and checking.check(device.workspace).ok


def test_wherever_an_import_is_cut_short_no_row_is_without_its_file(arriving):
    every_cut_leaves_it_whole(*arriving)


def test_putting_files_away_after_their_rows_is_found(arriving, monkeypatch):
    put_away, forget = taking_in._put_files_away, taking_in._forget_old_backups
    later = []

    def not_yet(*given):
        later[:] = [given]
        return 0, 0

    def only_now(workspace):  # what comes first after the transaction
        put_away(*later.pop())
        forget(workspace)

    monkeypatch.setattr(taking_in, "_put_files_away", not_yet)
    monkeypatch.setattr(taking_in, "_forget_old_backups", only_now)
    with pytest.raises(AssertionError):
        every_cut_leaves_it_whole(*arriving)
