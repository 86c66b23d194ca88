"""The computer's camera, where the optional extra and a camera are there. Qt's multimedia parts come in late.

`Camera` is what the window needs of one, so that it can be tried without any.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

EXTRA = 'pip install "iso20k-audit[camera]"'
"""How the optional part is installed."""


class Camera(Protocol):
    """A source of pictures.

    Attributes:
        on_frame: called with each picture of the live view.
        on_photo: called with a photo at full size after `shoot`.
        on_fault: called with words when it stops working.
    """

    on_frame: Callable[[QImage], None]
    on_photo: Callable[[QImage], None]
    on_fault: Callable[[str], None]

    def names(self) -> list[str]:
        """The cameras there are, in the system's words."""
        ...

    def start(self, place: int) -> None:
        """Starts the live view of the camera at a place of `names`."""
        ...

    def stop(self) -> None:
        """Lets the camera go; its lamp goes out."""
        ...

    def shoot(self) -> None:
        """Takes a photo; `on_photo` follows."""
        ...


class NoCamera(Exception):
    """There is no camera to use; the text says what to do."""


def find_camera(parent: QObject) -> Camera:
    """The computer's cameras.

    Raises:
        NoCamera: the optional part is not installed, or no camera is connected.
    """
    try:
        from PySide6 import QtMultimedia  # type: ignore[attr-defined,unused-ignore]
    except ImportError as error:
        raise NoCamera(
            QCoreApplication.translate(
                "Camera",
                "Taking photos needs an optional part that is not installed. To install it: {}. Until then, "
                "photos come by drag and drop, by Attach, or through the inbox folder.",
            ).format(EXTRA)
        ) from error
    camera = QtCamera(QtMultimedia, parent)
    if not camera.names():
        raise NoCamera(
            QCoreApplication.translate(
                "Camera", "No camera is connected, or the system does not let this program use it."
            )
        )
    return camera


class QtCamera(QObject):
    """Cameras as Qt's multimedia module sees them. See `Camera`."""

    def __init__(self, multimedia: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._multimedia = multimedia
        self._devices = list(multimedia.QMediaDevices.videoInputs())
        self._session = multimedia.QMediaCaptureSession(self)
        self._sink = multimedia.QVideoSink(self)
        self._capture = multimedia.QImageCapture(self)
        self._camera: Any = None
        self._session.setVideoSink(self._sink)
        self._session.setImageCapture(self._capture)
        self._sink.videoFrameChanged.connect(self._on_video_frame)
        self._capture.imageCaptured.connect(lambda _number, image: self.on_photo(image))
        self._capture.errorOccurred.connect(lambda _number, _error, text: self.on_fault(text))
        self.on_frame: Callable[[QImage], None] = lambda _image: None
        self.on_photo: Callable[[QImage], None] = lambda _image: None
        self.on_fault: Callable[[str], None] = lambda _text: None

    def names(self) -> list[str]:
        """The cameras there are."""
        return [str(device.description()) for device in self._devices]

    def start(self, place: int) -> None:
        """Starts the live view."""
        self.stop()
        self._camera = self._multimedia.QCamera(self._devices[place], self)
        self._camera.errorOccurred.connect(lambda _error, text: self.on_fault(text))
        self._session.setCamera(self._camera)
        self._camera.start()

    def stop(self) -> None:
        """Lets the camera go."""
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)
            self._camera.deleteLater()
            self._camera = None

    def shoot(self) -> None:
        """Takes a photo."""
        self._capture.capture()

    def _on_video_frame(self, frame: Any) -> None:
        if frame.isValid():
            self.on_frame(frame.toImage())
