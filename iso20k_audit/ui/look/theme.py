"""Light and dark: explicit palettes on Fusion, the colours of results, and icons drawn in them.

Asking the platform for a dark scheme does nothing on some systems, so both palettes are ours. Every status
has a shape and a word besides its colour; text contrast is at least 4.5:1 in both.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from iso20k_audit.assets import resource


class Swatch(NamedTuple):
    """How a result or kind of finding looks: fill, text on it, and its shape."""

    fill: str
    text: str
    shape: str


class Scheme(NamedTuple):
    """The colours of one theme, as #rrggbb."""

    name: str
    window: str
    panel: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    danger: str
    warning: str
    swatches: dict[str, Swatch]


LIGHT = Scheme(
    name="light",
    window="#F3F4F6",
    panel="#FFFFFF",
    base="#FFFFFF",
    alternate="#F8F9FB",
    text="#1B1F24",
    muted="#59636E",
    line="#D0D5DB",
    accent="#0B5A55",
    on_accent="#FFFFFF",
    selection="#D6EBE8",
    on_selection="#10201F",
    danger="#A3122F",
    warning="#8A4B08",
    swatches={
        "conforms": Swatch("#08635C", "#FFFFFF", "circle"),
        "minor": Swatch("#B45D13", "#FFFFFF", "triangle"),
        "major": Swatch("#630E20", "#FFFFFF", "diamond"),
        "ofi": Swatch("#0869FC", "#FFFFFF", "square"),
        "positive": Swatch("#5B3E96", "#FFFFFF", "star"),
        "not_applicable": Swatch("#59636E", "#FFFFFF", "dash"),
        "not_sampled": Swatch("#59636E", "#FFFFFF", "ring"),
        "recorded": Swatch("#3F5A73", "#FFFFFF", "dot"),
        "diverging": Swatch("#8A4B08", "#FFFFFF", "split"),
        "conflict": Swatch("#A3122F", "#FFFFFF", "clash"),
        "": Swatch("#59636E", "#59636E", "none"),
    },
)

DARK = Scheme(
    name="dark",
    window="#181B20",
    panel="#1E2227",
    base="#1E2227",
    alternate="#23282E",
    text="#E8EAED",
    muted="#A3ADB8",
    line="#3A424B",
    accent="#6FE3C4",
    on_accent="#0B1A17",
    selection="#254A45",
    on_selection="#F2FBF9",
    danger="#FF8296",
    warning="#F0B03C",
    swatches={
        "conforms": Swatch("#6FE3C4", "#0B1A17", "circle"),
        "minor": Swatch("#F0B03C", "#211600", "triangle"),
        "major": Swatch("#FE5C70", "#24040A", "diamond"),
        "ofi": Swatch("#7FB0FF", "#04122B", "square"),
        "positive": Swatch("#C4A7F5", "#190A35", "star"),
        "not_applicable": Swatch("#A3ADB8", "#14181C", "dash"),
        "not_sampled": Swatch("#A3ADB8", "#14181C", "ring"),
        "recorded": Swatch("#9DB8D2", "#0A1420", "dot"),
        "diverging": Swatch("#F0B03C", "#211600", "split"),
        "conflict": Swatch("#FF8296", "#24040A", "clash"),
        "": Swatch("#A3ADB8", "#A3ADB8", "none"),
    },
)

STYLED = "styled"
"""Property of an application that has the Fusion style already: asking Qt for its style object costs 4 ms."""

_current = LIGHT
_base_points = 0.0
_zoom = 1.0


def scheme() -> Scheme:
    """The theme in use."""
    return _current


def system_prefers_dark() -> bool:
    """What the platform says, where it says anything."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(application: QApplication, choice: str = "system", percent: int = 100) -> None:
    """Dresses the application: `light`, `dark` or `system`, text at `percent` of the system's size."""
    global _current, _base_points, _zoom  # noqa: PLW0603  (one theme per process)
    if not _base_points:
        _base_points = max(application.font().pointSizeF(), 9.0)
    dark = choice == "dark" or (choice == "system" and system_prefers_dark())
    _current = DARK if dark else LIGHT
    if application.property(STYLED) is None:
        application.setStyle("Fusion")
        application.setProperty(STYLED, True)
    application.setPalette(_palette(_current))
    points = _base_points * percent / 100
    _zoom = percent / 100
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    application.setStyleSheet(_style_sheet(_current, points))


def _palette(s: Scheme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: s.window,
        QPalette.ColorRole.WindowText: s.text,
        QPalette.ColorRole.Base: s.base,
        QPalette.ColorRole.AlternateBase: s.alternate,
        QPalette.ColorRole.Text: s.text,
        QPalette.ColorRole.Button: s.panel,
        QPalette.ColorRole.ButtonText: s.text,
        QPalette.ColorRole.BrightText: s.danger,
        QPalette.ColorRole.ToolTipBase: s.panel,
        QPalette.ColorRole.ToolTipText: s.text,
        QPalette.ColorRole.PlaceholderText: s.muted,
        QPalette.ColorRole.Highlight: s.selection,
        QPalette.ColorRole.HighlightedText: s.on_selection,
        QPalette.ColorRole.Link: s.accent,
        QPalette.ColorRole.Mid: s.line,
        QPalette.ColorRole.Dark: s.line,
        QPalette.ColorRole.Midlight: s.alternate,
        QPalette.ColorRole.Light: s.panel,
        QPalette.ColorRole.Accent: s.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(s.muted))
    return palette


def _style_sheet(s: Scheme, points: float) -> str:
    return f"""
    QToolTip {{ color: {s.text}; background: {s.panel}; border: 1px solid {s.line}; padding: 4px; }}
    QMainWindow::separator, QSplitter::handle {{ background: {s.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QLabel[role="title"] {{ font-size: {points * 1.8:.1f}pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {points * 1.3:.1f}pt; font-weight: 600; }}
    QLabel[role="question"] {{ font-size: {points * 1.35:.1f}pt; }}
    QLabel[role="floor-question"] {{ font-size: {points * 2.1:.1f}pt; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {s.muted}; }}
    QLabel[role="danger"] {{ color: {s.danger}; }}
    QLabel[role="warning"] {{ color: {s.warning}; }}
    QFrame[role="card"] {{ background: {s.panel}; border: 1px solid {s.line}; border-radius: 6px; }}
    QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QDateTimeEdit, QSpinBox {{
        background: {s.base}; border: 1px solid {s.line}; border-radius: 4px; padding: 4px 6px;
        selection-background-color: {s.accent}; selection-color: {s.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus, QSpinBox:focus {{
        border: 2px solid {s.accent}; padding: 3px 5px; }}
    QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{
        border: none; width: 22px; subcontrol-position: right center; }}
    QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow, QSpinBox::down-arrow {{
        image: url("{_icon("down", s)}"); width: 12px; height: 12px; }}
    QSpinBox::up-arrow {{ image: url("{_icon("up", s)}"); width: 12px; height: 12px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; background: transparent; width: 18px; }}
    QCheckBox::indicator {{
        width: 15px; height: 15px; background: {s.base}; border: 1px solid {s.muted}; border-radius: 3px; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border: 1px solid {s.accent}; }}
    QCheckBox::indicator:checked {{
        background: {s.accent}; border-color: {s.accent}; image: url("{_icon("tick", s)}"); }}
    QCheckBox::indicator:disabled {{ background: {s.window}; border-color: {s.line}; }}
    QRadioButton::indicator {{
        width: 15px; height: 15px; background: {s.base}; border: 1px solid {s.muted}; border-radius: 8px; }}
    QRadioButton::indicator:hover, QRadioButton::indicator:focus {{ border: 1px solid {s.accent}; }}
    QRadioButton::indicator:checked {{ width: 7px; height: 7px; border: 5px solid {s.accent}; }}
    QRadioButton::indicator:disabled {{ background: {s.window}; border-color: {s.line}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton, QToolButton, QTableView, QListView {{ icon-size: {zoomed(16)}px; }}
    QPushButton, QToolButton {{
        background: {s.panel}; border: 1px solid {s.line}; border-radius: 4px; padding: 5px 12px; }}
    QToolButton {{ padding: 5px 9px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {s.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {s.accent}; padding: 4px 11px; }}
    QToolButton:focus {{ padding: 4px 8px; }}
    QPushButton:checked, QToolButton:checked {{
        background: {s.selection}; color: {s.on_selection}; border-color: {s.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {s.muted}; background: {s.window}; }}
    QPushButton[role="primary"] {{
        background: {s.accent}; color: {s.on_accent}; border-color: {s.accent}; font-weight: 600; }}
    QPushButton[role="primary"]:focus {{ border: 4px double {s.on_accent}; padding: 2px 9px; }}
    QPushButton[role="primary"]:disabled {{ background: {s.line}; color: {s.muted}; border-color: {s.line}; }}
    QPushButton[role="chip"] {{ border-radius: 10px; padding: 3px 9px; }}
    QPushButton[role="chip"]:focus {{ padding: 2px 8px; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 3px; }}
    QToolButton[role="chooser"] {{
        background: transparent; border-color: transparent; padding: 5px 20px 5px 8px; font-weight: 600; }}
    QToolButton[role="chooser"]:hover {{ border-color: {s.line}; }}
    QToolButton[role="chooser"]:focus {{ border: 2px solid {s.accent}; padding: 4px 19px 4px 7px; }}
    QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border-color: transparent; }}
    QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ border-color: {s.line}; }}
    QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border-color: {s.accent}; }}
    QToolButton[role="result"] {{ padding: 5px 3px; }}
    QToolButton[role="result"]:focus {{ padding: 4px 2px; }}
    QPushButton[role="card"] {{ text-align: left; padding: 7px 10px; border-radius: 6px; }}
    QPushButton[role="card"]:focus {{ padding: 6px 9px; }}
    QFrame[role="stage"] {{ background: {s.panel}; border: none; border-bottom: 1px solid {s.line}; }}
    QFrame[role="bar"] {{ background: {s.window}; border: none; border-bottom: 1px solid {s.line}; }}
    QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
    QTabBar QToolButton, QTabBar QToolButton:focus {{ padding: 0px; background: {s.window}; }}
    QTabBar::tab {{
        background: transparent; color: {s.muted}; border: none; border-bottom: 3px solid transparent;
        padding: 9px 11px 7px 11px; }}
    QTabBar::tab:hover {{ color: {s.text}; }}
    QTabBar::tab:selected {{ color: {s.text}; border-bottom-color: {s.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ background: {s.selection}; }}
    QProgressBar {{ background: {s.alternate}; border: 1px solid {s.line}; border-radius: 4px; text-align: center; }}
    QProgressBar::chunk {{ background: {s.selection}; border-radius: 3px; }}
    QTreeView, QListView, QTableView {{
        background: {s.base}; alternate-background-color: {s.alternate}; border: 1px solid {s.line}; padding: 1px;
        outline: none; selection-background-color: {s.selection}; selection-color: {s.on_selection}; }}
    QTreeView:focus, QListView:focus, QTableView:focus {{ border: 2px solid {s.accent}; padding: 0; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{
        border: 1px solid {s.accent}; padding: 0; outline: none; }}
    QComboBox QAbstractItemView::item {{ padding: 3px 6px; }}
    QCalendarWidget QTableView, QCalendarWidget QTableView:focus {{ border: none; padding: 0; }}
    QHeaderView::section {{
        background: {s.window}; color: {s.muted}; border: none; border-bottom: 1px solid {s.line};
        padding: 5px 6px; }}
    QStatusBar {{ background: {s.window}; border-top: 1px solid {s.line}; }}
    QStatusBar::item {{ border: none; }}
    QScrollArea {{ border: none; background: transparent; }}
    QWidget[density="touch"] QPushButton, QWidget[density="touch"] QToolButton {{
        min-height: {zoomed(36)}px; padding: 6px 16px; font-size: {points * 1.25:.1f}pt; }}
    QWidget[density="touch"] QPushButton:focus, QWidget[density="touch"] QToolButton:focus {{ padding: 5px 15px; }}
    QWidget[density="touch"] QPushButton[role="chip"] {{ border-radius: {zoomed(22)}px; }}
    QWidget[density="touch"] QToolButton[role="result"] {{
        padding: 6px 8px; font-size: {points * 1.4:.1f}pt; icon-size: {zoomed(22)}px; }}
    QWidget[density="touch"] QToolButton[role="result"]:focus {{ padding: 5px 7px; }}
    QWidget[density="touch"] QPlainTextEdit, QWidget[density="touch"] QLineEdit {{
        font-size: {points * 1.35:.1f}pt; }}
    QWidget[density="touch"] QLineEdit {{ min-height: {zoomed(36)}px; }}
    QWidget[density="touch"] QLabel[role="muted"] {{ font-size: {points * 1.15:.1f}pt; }}
    QMenu[density="touch"] {{ font-size: {points * 1.25:.1f}pt; }}
    QMenu[density="touch"]::item {{ padding: 12px 24px; }}
    QMenu[density="touch"]::item:selected {{ background: {s.selection}; color: {s.on_selection}; }}
    """


def _icon(name: str, s: Scheme) -> str:
    return resource(f"icons/{name}-{s.name}.svg").as_posix()


def zoomed(pixels: int) -> int:
    """A size that grows with the text."""
    return round(pixels * max(_zoom, 1.0))


def swatch(value: str | None) -> Swatch:
    """The look of a result or kind of finding; of unanswered for None."""
    return _current.swatches.get(value or "", _current.swatches[""])


def draw_shape(painter: QPainter, shape: str, area: QRectF, colour: QColor) -> None:
    """Draws a status shape filling the area: circle, dot, triangle, diamond, square, star,
    dash, ring, split, clash."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y, w, h = area.x(), area.y(), area.width(), area.height()
    if shape == "circle":
        painter.drawEllipse(area)
    elif shape == "dot":
        painter.drawEllipse(area.adjusted(w * 0.22, h * 0.22, -w * 0.22, -h * 0.22))
    elif shape == "triangle":
        painter.drawPolygon(QPolygonF([QPointF(x + w / 2, y), QPointF(x + w, y + h), QPointF(x, y + h)]))
    elif shape == "diamond":
        middle = [(x + w / 2, y), (x + w, y + h / 2), (x + w / 2, y + h), (x, y + h / 2)]
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in middle]))
    elif shape == "square":
        painter.drawRect(area)
    elif shape == "star":
        painter.drawPath(_star(area))
    elif shape == "dash":
        painter.drawRect(QRectF(x, y + h * 0.4, w, h * 0.2))
    elif shape == "ring":
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(colour)
        pen.setWidthF(max(1.5, w * 0.16))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = w * 0.1
        painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
    elif shape == "clash":
        for left, tip in ((x, x + w * 0.46), (x + w, x + w * 0.54)):
            painter.drawPolygon(QPolygonF([QPointF(left, y), QPointF(left, y + h), QPointF(tip, y + h / 2)]))
    elif shape == "split":
        painter.drawPie(area, 90 * 16, 180 * 16)
        painter.drawPie(area.translated(w * 0.15, 0), -90 * 16, 180 * 16)
    painter.restore()


def _star(area: QRectF) -> QPainterPath:
    from math import cos, pi, sin

    path = QPainterPath()
    centre, outer = area.center(), area.width() / 2
    for corner in range(10):
        radius = outer if corner % 2 == 0 else outer * 0.45
        angle = pi / 5 * corner - pi / 2
        point = QPointF(centre.x() + radius * cos(angle), centre.y() + radius * sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def shape_icon(value: str | None, size: int = 16) -> QIcon:
    """The shape of a result as an icon, in its colour; it grows with the text."""
    size = zoomed(size)
    look = swatch(value)
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_shape(painter, look.shape, QRectF(2, 2, size - 4, size - 4), QColor(look.fill))
    painter.end()
    return QIcon(pixmap)
