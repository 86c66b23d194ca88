"""What all tests share: nothing of the user's configuration is read or written."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

import iso20k_audit.ui  # noqa: F401  (before any call into Qt: see iso20k_audit/ui/process/singletons.py)


@pytest.fixture(autouse=True)
def own_configuration(tmp_path_factory, monkeypatch):
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("ISO20K_CONFIG", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(folder / "documents"))
    monkeypatch.delenv("ISO20K_WORKSPACE", raising=False)
    monkeypatch.setenv("ISO20K_PERSON", "Maria Rossi")
    return folder
