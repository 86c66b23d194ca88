"""Everything is named for a screen reader, reached by Tab, and shows when it has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)

from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.look import theme
from tests.ui.acting import full_audit
from tests.ui.reading_aloud import unnamed

NOT_PRESSED = frozenset(
    {
        *("quit", "undo", "redo", "paste_evidence", "open_folder", "back_up", "attach"),
        *("close_window", "new_window", "open_workspace", "open_package", "sample"),
    }
)
"""They open the system's own windows, or none."""


@pytest.fixture
def full(open_window, tmp_path, qtbot):
    """A window on an audit that has something on every page."""
    window = open_window(full_audit(tmp_path), page="")
    qtbot.waitUntil(lambda: bool(window.page), timeout=10_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def settle(window, qtbot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not window.session.is_saving, timeout=10_000)
        window.session.workspace.read(lambda ledger: None)
        QTest.qWait(40)


def others(window) -> list[QWidget]:
    """Windows and dialogs in view besides the main one."""
    return [
        found
        for found in QApplication.topLevelWidgets()
        if found.isVisible() and found is not window and not isinstance(found, QMenu)
    ]


@pytest.mark.parametrize("page", [page[0] for page in PAGES])
def test_every_control_of_a_page_has_a_name(full, page, qtbot):
    full.show_page(page)
    settle(full, qtbot)
    assert unnamed(full) == []


def test_every_control_of_the_start_page_and_of_floor_mode_has_a_name(full, qtbot):
    full.show_page("fieldwork")
    settle(full, qtbot)
    full.actions_by_id["floor_mode"].trigger()
    settle(full, qtbot)
    assert unnamed(full) == []
    full.actions_by_id["floor_mode"].trigger()
    full.audits.show_start()
    settle(full, qtbot)
    assert unnamed(full) == []


@pytest.mark.parametrize("page", ["fieldwork", "findings", "evidence", "report"])
def test_every_window_that_a_command_opens_names_its_controls(full, page, qtbot):
    full.show_page(page)
    settle(full, qtbot)
    wrong, opened = {}, set()
    for name, action in list(full.actions_by_id.items()):
        if name in NOT_PRESSED or name.startswith(("page_", "theme_", "text_", "language_")):
            continue
        if not action.isEnabled() or action.isCheckable():
            continue
        action.trigger()
        settle(full, qtbot)
        for other in others(full):
            opened.add(type(other).__name__)
            found = [] if isinstance(other, QMessageBox) else unnamed(other)
            if found:
                wrong[f"{name}: {type(other).__name__}"] = found
            other.close()
        settle(full, qtbot)
        full.show_page(page)
    assert wrong == {}
    assert opened >= {"ShortcutsDialog", "NewAuditDialog", "LibraryWindow", "HistoryDialog"}
    assert opened >= {"WritePackagesDialog", "SendBackDialog"}


class Watch(QObject):
    """Notes widgets that are shown as windows of their own without being meant to."""

    def __init__(self) -> None:
        super().__init__()
        self.stray: set[str] = set()

    def eventFilter(self, watched, event) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QLabel | QFrame | QAbstractButton)
            and watched.isWindow()
            and watched.windowType() is Qt.WindowType.Window
        ):
            self.stray.add(describe(watched))
        return False


def test_no_label_or_button_flashes_as_a_window_of_its_own(full, qtbot, qapp):
    watch = Watch()
    qapp.installEventFilter(watch)
    for page, *_ in PAGES:
        full.show_page(page)
        settle(full, qtbot)
    full.audits.show_start()
    settle(full, qtbot)
    qapp.removeEventFilter(watch)
    assert watch.stray == set()


def focusable(window) -> set[QWidget]:
    """What Tab should reach: visible, enabled, operated widgets."""
    return {
        found
        for found in window.findChildren(QWidget)
        if found.isVisible()
        and found.isEnabled()
        and found.window() is window
        and found.focusPolicy() & Qt.FocusPolicy.TabFocus
        and found.focusProxy() is None
        and not found.objectName().startswith("qt_")
        and found.visibleRegion().boundingRect().width() > 0
    }


@pytest.mark.parametrize("page", [page[0] for page in PAGES])
def test_tab_reaches_everything_and_is_never_trapped(full, page, qtbot):
    full.show_page(page)
    settle(full, qtbot)
    wanted = focusable(full)
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 20):
        before = QApplication.focusWidget()
        QTest.keyClick(before or full, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not before or len(wanted) <= 1, f"Tab stays in {describe(now)}"
        if now in reached and reached >= wanted:
            break
        if now is not None:
            reached.add(now)
    missed = {describe(found) for found in focusable(full) - reached if not _radio_or_tab(found)}
    assert missed == set()


def _radio_or_tab(found: QWidget) -> bool:
    """Qt reaches one of an exclusive group by Tab, the others by arrows."""
    group = getattr(found, "group", lambda: None)()
    return group is not None and group.exclusive()


def describe(found: QWidget | None) -> str:
    if found is None:
        return "nothing"
    text = getattr(found, "text", lambda: "")()
    return f"{type(found).__name__} {found.accessibleName() or text or found.objectName()}"


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("page", ["overview", "plan", "fieldwork", "findings", "consolidation", "report"])
def test_the_focus_is_visible(full, page, choice, qtbot, qapp):
    theme.apply(qapp, choice)
    full.show_page(page)
    settle(full, qtbot)
    hidden = []
    for found in focusable(full):
        if isinstance(found, QAbstractScrollArea) and found.viewport().height() > 600:
            continue
        found.clearFocus()
        QApplication.processEvents()
        without = found.grab().toImage()
        found.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if found.hasFocus() and found.grab().toImage() == without:
            hidden.append(describe(found))
    assert hidden == []


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Ratio of WCAG 2.2, 1.4.3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_has_a_contrast_of_at_least_4_5_to_1(scheme):
    grounds = [scheme.window, scheme.panel, scheme.base, scheme.alternate]
    pairs = [
        (ink, ground)
        for ink in (scheme.text, scheme.muted, scheme.accent, scheme.danger, scheme.warning)
        for ground in grounds
    ]
    pairs += [(scheme.on_selection, scheme.selection), (scheme.on_accent, scheme.accent)]
    pairs += [(look.text, look.fill) for value, look in scheme.swatches.items() if value]
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_no_status_is_told_by_colour_alone(scheme):
    shapes = [look.shape for look in scheme.swatches.values()]
    assert len(shapes) == len(set(shapes))


def test_texts_scale(full, qapp, qtbot):
    full.show_page("fieldwork")
    before = full.pages["fieldwork"].pane._text.fontInfo().pixelSize()
    theme.apply(qapp, "light", 150)
    settle(full, qtbot)
    after = full.pages["fieldwork"].pane._text.fontInfo().pixelSize()
    theme.apply(qapp, "light")
    assert after >= 1.4 * before
