from __future__ import annotations

from pathlib import Path

import pytest

from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.opening import open_package
from iso20k_audit.exchange.packing import Written
from tests.exchange import packages


@pytest.fixture
def key(own_configuration: Path) -> DeviceKey:
    return DeviceKey.load_or_make(own_configuration)


@pytest.fixture
def written(tmp_path: Path, key: DeviceKey) -> Written:
    """A package with two copies, a stub and two originals."""
    return packages.write(tmp_path, key)


@pytest.fixture
def opening(tmp_path: Path):
    """Opens a package file; `opening(bytes)` writes one first. Sees that nothing is left behind."""
    staging = tmp_path / "staging"

    def opened(content: bytes | Path, **options):
        path = content
        if isinstance(content, bytes):
            path = tmp_path / "given.i20k"
            path.write_bytes(content)
        return open_package(path, staging, **options)

    yield opened
    assert not staging.exists() or not list(staging.iterdir())
