"""A process that takes a package in and is killed at the n-th point. Run by `test_package_crash`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from iso20k_audit.services import taking_in, workspaces
from iso20k_audit.services.incoming import look_into
from iso20k_audit.store import intakes, receiving
from iso20k_audit.store.vault import Vault


def main() -> None:
    folder, package, stop = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    points = 0

    def point(*_: object) -> None:
        nonlocal points
        points += 1
        if points == stop:
            os.kill(os.getpid(), signal.SIGKILL)

    def at_the_beginning_of(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def stopped(*given, **named):
            point()
            result = real(*given, **named)
            point()
            return result

        setattr(owner, name, stopped)

    at_the_beginning_of(Vault, "_keep")
    at_the_beginning_of(receiving._Intake, "_write")
    at_the_beginning_of(receiving._Intake, "_move_on")
    at_the_beginning_of(intakes, "add_intake")
    at_the_beginning_of(intakes, "keep_account")
    with workspaces.open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        with look_into(workspace, package) as incoming:
            taking_in.take_in(workspace, incoming, progress=point)
        point()
    print(points)


main()
