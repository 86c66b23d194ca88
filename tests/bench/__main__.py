"""Runs every bench and prints one table; ends with 1 if a budget is not kept."""

from __future__ import annotations

import os
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ISO20K_CONFIG"] = tempfile.mkdtemp(prefix="iso20k-bench-config-")
os.environ["ISO20K_PERSON"] = "Maria Rossi"
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # start-up is measured as installed: with compiled modules


def main() -> int:
    """All parts, or those named on the command line: the keys of `parts`."""
    from tests.bench import (
        checklist_bench,
        consolidation_bench,
        report_bench,
        search_bench,
        store_bench,
        trends_bench,
        window_bench,
    )
    from tests.bench.measuring import print_table

    parts = {
        "window": window_bench.run,
        "store": store_bench.run,
        "report": report_bench.run,
        "checklists": checklist_bench.run,
        "search": search_bench.run,
        "consolidation": consolidation_bench.run,
        "trends": trends_bench.run,
    }
    chosen = sys.argv[1:] or list(parts)
    return 0 if print_table([line for name in chosen for line in parts[name]()]) else 1


if __name__ == "__main__":
    sys.exit(main())
