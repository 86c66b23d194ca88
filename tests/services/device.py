"""Computers of a team in one process: each with its own settings folder, key and workspace."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.services import packing, taking_in, workspaces
from iso20k_audit.services.incoming import look_into
from iso20k_audit.store import checking


class Device:
    """A computer with one workspace, open from the beginning to `close`."""

    def __init__(self, folder: Path, person: str | None, config: Path | None = None) -> None:
        self.folder = folder
        self.config = config or folder / "config"
        self.config.mkdir(parents=True, exist_ok=True)
        with self.used():
            self.workspace = workspaces.open_workspace(folder / "workspace", create=True)
            workspaces.act_as(self.workspace, person)

    @contextmanager
    def used(self) -> Iterator[None]:
        """What happens inside happens on this computer."""
        before = {name: os.environ.pop(name, None) for name in ("ISO20K_CONFIG", "ISO20K_PERSON")}
        os.environ["ISO20K_CONFIG"] = str(self.config)
        try:
            yield
        finally:
            del os.environ["ISO20K_CONFIG"]
            os.environ.update({name: value for name, value in before.items() if value is not None})

    @property
    def me(self) -> str:
        """Id of the acting person."""
        return self.workspace.person.id

    def read(self, job):
        with self.used():
            return self.workspace.read(job)

    def write(self, job):
        with self.used():
            return self.workspace.write(job)

    def pack(self, audit, target, purpose=Purpose.RETURN, **how) -> packing.Written:
        with self.used():
            return packing.write_package_for(self.workspace, audit, target, purpose=purpose, **how)

    def take(self, path, *, trust=True, **how) -> taking_in.Outcome:
        """Takes a package in, after trusting its sender."""
        with self.used(), look_into(self.workspace, path) as incoming:
            if trust and incoming.key:
                incoming.trust_sender("in a test")
            return taking_in.take_in(self.workspace, incoming, **how)

    @contextmanager
    def looking(self, path, **how):
        with self.used(), look_into(self.workspace, path, **how) as incoming:
            yield incoming

    def digest(self) -> str:
        return self.read(checking.projection_digest)

    def reopen(self, person: str | None = None) -> None:
        self.workspace.close()
        with self.used():
            self.workspace = workspaces.open_workspace(self.folder / "workspace")
            workspaces.act_as(self.workspace, person)

    def close(self) -> None:
        self.workspace.close()
