"""A process that takes one package in and says how many megabytes it needed. Run by `consolidation_bench`."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from iso20k_audit.services import workspaces
from tests.bench.consolidation_bench import take


def main() -> None:
    """Arguments: folder of the workspace, package."""
    with workspaces.open_workspace(Path(sys.argv[1])) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        take(workspace, Path(sys.argv[2]))
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


main()
