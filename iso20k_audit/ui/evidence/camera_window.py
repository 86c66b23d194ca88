"""Taking a photo: live view, a large shutter, look at it, keep it or take another. It goes to one target."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.evidence.camera import Camera, NoCamera, find_camera
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.ui.evidence.arrivals import Arrivals
    from iso20k_audit.ui.session import Session

SHUTTER_HEIGHT = 56
"""Pixels, for a thumb on a tablet."""

Finder = Callable[[QObject], Camera]


class CameraWindow(QDialog):
    """Space or Enter takes the photo; then Enter keeps it, Backspace takes another, Esc leaves.

    Signals:
        taken(QImage): the user keeps this photo.
    """

    taken = Signal(QImage)

    def __init__(self, camera: Camera, goes_to: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take a photo"))
        self._camera = camera
        self._photo: QImage | None = None
        self.view = _View()
        self.view.setAccessibleName(self.tr("Live view"))
        self.chooser = Choice()
        self.chooser.setAccessibleName(self.tr("Camera"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        names = camera.names()
        self.chooser.offer([(str(place), name) for place, name in enumerate(names)])
        self.chooser.choose("0")
        self.chooser.chosen.connect(lambda place: self._start(int(place or 0)))
        self.chooser.setVisible(len(names) > 1)
        self.told = text_label("", "danger", wrap=True)
        self.told.hide()
        self.shutter = self._button(self.tr("Take the photo"), self.tr("Space or Enter"), self.shoot)
        self.keep_button = self._button(self.tr("Keep it"), self.tr("Enter"), self.keep)
        self.again_button = self._button(self.tr("Take another"), self.tr("Backspace"), self.again)
        self.again_button.setProperty("role", "")
        close = QPushButton(self.tr("Close"))
        close.setMinimumHeight(SHUTTER_HEIGHT)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(text_label(goes_to, "muted", wrap=True), 1)
        head.addWidget(self.chooser)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(close)
        for button in (self.again_button, self.shutter, self.keep_button):
            foot.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.told)
        column.addLayout(foot)
        self.resize(860, 640)
        camera.on_frame = self._on_frame
        camera.on_photo = self._on_photo
        camera.on_fault = self._on_fault
        self._start(0)

    def _button(self, text: str, key: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "primary")
        button.setToolTip(key)
        button.setMinimumHeight(SHUTTER_HEIGHT)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: act())
        return button

    def _start(self, place: int) -> None:
        self.told.hide()
        self._camera.start(place)
        self.again()

    def again(self) -> None:
        """Back to the live view."""
        self._photo = None
        self._show_state()
        self.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        has_photo = self._photo is not None
        self.shutter.setVisible(not has_photo)
        self.shutter.setEnabled(True)
        self.keep_button.setVisible(has_photo)
        self.again_button.setVisible(has_photo)

    def shoot(self) -> None:
        """Takes a photo."""
        self.shutter.setEnabled(False)
        self._camera.shoot()

    def keep(self) -> None:
        """Hands the photo over; the window is ready for the next."""
        if self._photo is not None:
            self.taken.emit(self._photo)
            self.again()

    def _on_frame(self, image: QImage) -> None:
        if self._photo is None:
            self.view.show_image(image)

    def _on_photo(self, image: QImage) -> None:
        self._photo = image
        self.view.show_image(image)
        self._show_state()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_fault(self, text: str) -> None:
        self.told.setText(self.tr("The camera does not work: {}").format(text))
        self.told.show()
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and Backspace from anywhere in the window."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._photo is not None:
            self.keep()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._photo is None:
            if self.shutter.isEnabled():
                self.shoot()
        elif key == Qt.Key.Key_Backspace and self._photo is not None:
            self.again()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Lets the camera go with the window."""
        self._camera.stop()
        super().done(result)


class _View(QWidget):
    """The picture as large as it fits."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 240))

    def show_image(self, image: QImage) -> None:
        """Shows another picture."""
        self._image = image
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.scheme().alternate))
        if self._image.isNull():
            painter.setPen(QColor(theme.scheme().muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Waiting for the camera…"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._image)
        painter.end()


def open_camera(
    parent: QWidget,
    session: Session,
    arrivals: Arrivals,
    audit_id: str,
    target: tuple[str, str],
    goes_to: str = "",
    find: Finder = find_camera,
) -> CameraWindow | None:
    """Opens the camera; photos that are kept become evidence of the target. Says what is missing without one."""
    try:
        camera = find(parent)
    except NoCamera as missing:
        session.refused.emit(str(missing))
        return None
    window = CameraWindow(camera, goes_to, parent)

    def taken(image: QImage) -> None:
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        arrivals.take_picture(
            audit_id, target, image, window.tr("Photo {}").format(stamp) + ".jpg", photo=True
        )

    window.taken.connect(taken)
    window.open()
    return window
