"""Starting the program a second time on a workspace brings the first window to the front.

The process that writes to a workspace listens on a local socket named after the folder; one that finds the folder
locked asks there. Nothing leaves the computer, and only the same user can ask. Importing Qt's network module costs
some milliseconds, so it is done after the start, and in the second process only when the folder is locked.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 700
"""For the other process to answer; it is on the same computer."""

_ASK, _ANSWER = b"come forward", b"here\n"
_LONGEST = 1 << 20
"""Bytes of a question: a line of JSON with the names of files follows the words."""


def name_for(folder: Path) -> str:
    """The name of the socket of a workspace and user: short, and says nothing of the folder."""
    who = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = f"{who}|{folder.resolve()}"
    return "iso20k-audit-" + hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:20]


class Listening(QObject):
    """Listens for the folder that this process writes to.

    Signals:
        asked(Path): another process was started on this folder.
        given(Path, list of Path): it was started to open these files.
    """

    asked = Signal(object)
    given = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._servers: dict[Path, QLocalServer] = {}

    def listen(self, folder: Path) -> bool:
        """Answers for a folder from now on. Returns whether that works here."""
        from PySide6.QtNetwork import QLocalServer

        folder = folder.resolve()
        if folder in self._servers:
            return True
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = name_for(folder)
        QLocalServer.removeServer(name)  # the writer lock is ours: whoever listened there is gone
        if not server.listen(name):
            return False
        server.newConnection.connect(lambda: self._on_connection(folder))
        self._servers[folder] = server
        return True

    def stop(self, folder: Path) -> None:
        """The folder is let go."""
        server = self._servers.pop(folder.resolve(), None)
        if server is not None:
            server.close()
            server.deleteLater()

    def _on_connection(self, folder: Path) -> None:
        server = self._servers.get(folder)
        socket = server.nextPendingConnection() if server is not None else None
        if socket is None:
            return

        def read() -> None:
            if not socket.canReadLine() and socket.bytesAvailable() < _LONGEST:
                return  # the rest is on its way
            files = _files_in(bytes(socket.readLine(_LONGEST).data()))
            if files is not None:
                socket.write(_ANSWER)
                socket.flush()
                self.asked.emit(folder)
                if files:
                    self.given.emit(folder, files)
            socket.disconnectFromServer()

        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(read)
        if socket.bytesAvailable():
            read()


def _files_in(line: bytes) -> list[Path] | None:
    """The files that a question names; None where it is no question."""
    words, _space, names = line.strip().partition(b"\t")
    if words != _ASK:
        return None
    try:
        found = json.loads(names) if names else []
    except ValueError:
        return None
    return [Path(one) for one in found if isinstance(one, str)] if isinstance(found, list) else None


def ask_forward(folder: Path, files: Sequence[Path] = ()) -> bool:
    """Asks the process that has a folder open to show its window and open files. Returns whether it answered.

    Waits for at most twice `WAIT_MS`; only called where the folder is locked and there is nothing else to do.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name_for(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(_ASK + b"\t" + json.dumps([str(one) for one in files]).encode() + b"\n")
    socket.flush()
    if not socket.canReadLine() and not socket.waitForReadyRead(WAIT_MS):
        return False
    return bytes(socket.readLine(64).data()) == _ANSWER
