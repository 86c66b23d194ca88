"""Starting the program a second time on a workspace brings the first window to the front.

The process that writes to a workspace listens on a local socket named after the folder; one that finds the folder
locked asks there. Nothing leaves the computer, and only the same user can ask. Importing Qt's network module costs
some milliseconds, so it is done after the start, and in the second process only when the folder is locked.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 700
"""For the other process to answer; it is on the same computer."""

_ASK, _ANSWER = b"come forward\n", b"here\n"


def name_for(folder: Path) -> str:
    """The name of the socket of a workspace and user: short, and says nothing of the folder."""
    who = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    place = f"{who}|{folder.resolve()}"
    return "iso20k-audit-" + hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:20]


class Listening(QObject):
    """Listens for the folder that this process writes to.

    Signals:
        asked(Path): another process was started on this folder.
    """

    asked = Signal(object)

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
            if bytes(socket.readLine(64).data()) == _ASK:
                socket.write(_ANSWER)
                socket.flush()
                self.asked.emit(folder)
            socket.disconnectFromServer()

        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(read)
        if socket.bytesAvailable():
            read()


def ask_forward(folder: Path) -> bool:
    """Asks the process that has a folder open to show its window. Returns whether it answered.

    Waits for at most twice `WAIT_MS`; only called where the folder is locked and there is nothing else to do.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name_for(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(_ASK)
    socket.flush()
    if not socket.canReadLine() and not socket.waitForReadyRead(WAIT_MS):
        return False
    return bytes(socket.readLine(64).data()) == _ANSWER
