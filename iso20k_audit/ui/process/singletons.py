"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12 would use them up.

The 6.12.0 wheels are compiled as if these objects were immortal, which they are from Python 3.12 on: every call
of a Qt method without a result takes one reference of None away, every emit one of True. On 3.11 the process
aborts after some thousand calls ("deallocating None"). Measured with `sys.getrefcount`.
"""

from __future__ import annotations

import ctypes
import sys

RESERVE = 1 << 60
"""References added once: a billion calls a second would need 36 years to use them up."""


def keep_singletons_alive() -> bool:
    """Gives the singletons so many references that none runs out. Returns whether that was needed."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return False
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < RESERVE // 2:
            count.value += RESERVE
    return True
