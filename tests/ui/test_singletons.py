"""Qt calls must not use up None and True (see iso20k_audit/ui/process/singletons.py)."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import iso20k_audit.ui
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    happened = Signal()
source = Source()
source.happened.connect(lambda: None)
for _ in range(20_000):
    source.happened.emit()
    source.setObjectName("x")
print("alive")
"""


def test_twenty_thousand_calls_into_qt_leave_the_process_alive():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "alive", done.stderr[-500:]
