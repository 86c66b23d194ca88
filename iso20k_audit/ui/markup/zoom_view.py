"""A picture that is looked at: fitted into the view, zoomed by wheel, keys and two fingers. Knows nothing of marks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from iso20k_audit.ui.look import theme

MOST_SCALE = 8.0
"""Screen pixels per pixel of the picture."""


class ZoomView(QGraphicsView):
    """Shows one picture; its scene is measured in pixels of the picture at its full size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QRectF()
        self._fitted = True
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def show_picture(self, image: QImage, full_width: int, full_height: int) -> None:
        """Shows a picture, which may be a smaller one of the size named."""
        self.scene().clear()
        item = QGraphicsPixmapItem(QPixmap.fromImage(image))
        item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        item.setScale(full_width / max(image.width(), 1))
        self.scene().addItem(item)
        self._size = QRectF(0, 0, full_width, full_height)
        margin = max(full_width, full_height) * 0.02
        self.scene().setSceneRect(self._size.adjusted(-margin, -margin, margin, margin))
        self.fit()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._size.isEmpty()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The quiet ground around the picture."""
        painter.fillRect(rect, QColor(theme.scheme().window))

    # -- zoom ---------------------------------------------------------------------------------------

    @property
    def zoomed_to(self) -> float:
        """Screen pixels per pixel of the picture."""
        return max(self.transform().m11(), 1e-6)

    def fit(self) -> None:
        """The whole picture in view."""
        self._fitted = True
        if self.has_picture:
            self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Larger (above 1) or smaller, between the whole picture and eight screen pixels per pixel."""
        least = self._least_scale()
        wanted = min(max(self.zoomed_to * factor, least), MOST_SCALE)
        if wanted <= least * 1.001:
            self.fit()
            return
        self._fitted = False
        self.scale(wanted / self.zoomed_to, wanted / self.zoomed_to)

    def _least_scale(self) -> float:
        area, whole = self.viewport().rect(), self.scene().sceneRect()
        if whole.isEmpty():
            return 1.0
        return min(area.width() / whole.width(), area.height() / whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was fitted stays so."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms, else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers zoom, on a touch screen and on a pad."""
        if event.type() == QEvent.Type.Gesture:
            gesture = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(gesture, QPinchGesture):
                self.cancel()
                self.zoom(gesture.scaleFactor())
                return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value())
            return True
        return super().viewportEvent(event)

    def cancel(self) -> bool:
        """Lets go of what one finger began: there are two now. Returns whether there was something."""
        return False
