"""The window in another language: taken at once, complete, fitting, and from right to left where it is written so."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from iso20k_audit.model import wording
from iso20k_audit.ui import settings
from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.look import formats, languages
from iso20k_audit.ui.process import windows
from tests.ui import pseudo


@pytest.fixture(autouse=True)
def english_again(qapp):
    """Every test begins and ends with the language of the tests."""
    locale = QLocale()
    yield
    settings.remember("language", languages.SYSTEM)
    languages.apply("en")
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def made_up(tmp_path_factory):
    """The made-up language as files."""
    return pseudo.write_files(tmp_path_factory.mktemp("made_up"))


@pytest.fixture
def pseudo_window(qapp, qtbot, made_up, open_window, folder):
    """A window in the made-up language, as large as a small laptop's screen."""
    ts, qm = made_up
    wording.install(pseudo.CODE, wording.read_catalogue(ts))
    wording.use(pseudo.CODE)
    translator = QTranslator(qapp)
    assert translator.load(str(qm))
    qapp.installTranslator(translator)
    window = open_window(folder, page="")
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: bool(window.page), timeout=10_000)
    yield window
    qapp.removeTranslator(translator)
    wording.use("en")


def _settle(window):
    for _ in range(4):
        if window.session.workspace is not None:
            window.session.workspace.read(lambda ledger: None)
        QTest.qWait(60)


def _choose(window, name):
    """As the menu does it. Returns the window that takes the place."""
    window.actions_by_id[f"language_{name}"].trigger()
    return windows.all_windows()[-1]


# -- taking another one -----------------------------------------------------------------------------


@pytest.fixture
def switched(qtbot, window):
    """Takes another language; the windows that came are closed in the end."""
    came = []

    def choose(name):
        other = _choose(windows.all_windows()[-1], name)
        came.append(other)
        qtbot.waitUntil(lambda: other.page != "" and len(windows.all_windows()) == 1, timeout=20_000)
        return other

    yield choose
    for other in windows.all_windows():
        other.close()
        qtbot.waitUntil(lambda other=other: other not in windows.all_windows())


def test_the_menu_names_each_language_in_itself(window):
    view = next(action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    menu = next(
        action.menu()
        for action in view.actions()
        if isinstance(action.menu(), QMenu) and "Lan" in action.text()
    )
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[1:] == list(wording.LANGUAGES.values())
    assert [action.text() for action in menu.actions() if action.isChecked()] == [texts[0]]


def test_another_language_is_taken_at_once_and_nothing_typed_is_lost(qtbot, window, switched, folder):
    fieldwork = window.pages["fieldwork"]
    fieldwork.pane.note.setFocus()
    qtbot.keyClicks(fieldwork.pane.note, "Half a thought")
    place, audit = fieldwork.place(), window.session.audit_id
    other = switched("de")
    assert other is not window
    assert other.isVisible()
    assert (other.session.audit_id, other.page) == (audit, "fieldwork")
    came = other.pages["fieldwork"]
    qtbot.waitUntil(
        lambda: came.place() == place and came.pane.note.toPlainText() == "Half a thought", timeout=10_000
    )
    assert settings.text("language") == "de"
    assert other.actions_by_id["language_de"].isChecked()
    assert QLocale().language() == QLocale.Language.German
    assert wording.current() == "de"


def test_the_same_language_again_changes_nothing(window):
    assert _choose(window, languages.system_language()) is window


def test_arabic_turns_the_window_around(qtbot, window, switched):
    other = switched("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    other.setWindowState(Qt.WindowState.WindowNoState)
    other.resize(1366, 768)
    page = other.pages["fieldwork"]
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() > 0)
    QTest.qWait(50)

    def left(widget: QWidget) -> int:
        return widget.mapTo(other, QPoint(0, 0)).x()

    assert left(page.pane) < left(page.questions), "sections right, detail left"
    titles = [left(button) for button in other.top_bar.findChildren(QWidget) if button.isVisible()]
    assert titles
    picture = page.questions.grab().toImage()
    assert not picture.isNull()
    for name, *_rest in PAGES:  # nothing that is drawn by hand fails from right to left
        other.show_page(name)
        _settle(other)
        other.grab()


def test_a_hand_drawn_row_is_the_mirror_of_the_other(qtbot, window):
    """The coloured word of the result stands at the end of the row, which is left in Arabic."""
    from iso20k_audit.ui.look import theme

    page = window.pages["fieldwork"]
    page.questions.setFocus()
    qtbot.keyClick(page.questions, Qt.Key.Key_1)
    _settle(window)

    def half_with_colour() -> str:
        view = page.questions
        image = view.viewport().grab(view.visualRect(view.model().index(0, 0))).toImage()
        wanted = theme.swatch("conforms").fill.lower()
        places = [
            x
            for x in range(image.width())
            for y in range(0, image.height(), 3)
            if image.pixelColor(x, y).name() == wanted
        ]
        return "left" if sum(places) / len(places) < image.width() / 2 else "right"

    assert half_with_colour() == "right"
    page.questions.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.qWait(50)
    assert half_with_colour() == "left"


# -- complete and fitting ---------------------------------------------------------------------------


def _faults(root, known, *, ignored=()):
    untranslated = {
        f"{type(widget).__name__} {kind}: {text!r}"
        for widget, kind, text in pseudo.texts_of(root)
        if pseudo.left_over(text, known) and not isinstance(widget, ignored)
    }
    return sorted(untranslated), sorted({told for _widget, told in pseudo.cut_off(root)})


@pytest.mark.parametrize("page", [name for name, *_rest in PAGES])
def test_every_text_of_a_page_is_translated_and_fits(pseudo_window, page):
    pseudo_window.show_page(page)
    _settle(pseudo_window)
    untranslated, cut = _faults(pseudo_window, pseudo.known_words(pseudo_window.session.workspace))
    assert untranslated == []
    assert cut == []


def test_every_menu_is_translated(pseudo_window):
    known = set(wording.LANGUAGES.values())
    texts = [
        text
        for action in pseudo_window.menuBar().actions()
        for text in (action.text(), *pseudo.actions_of(action.menu()))
    ]
    recent = {action.text() for action in getattr(pseudo_window, "recent_menu", QMenu()).actions()}
    assert [text for text in texts if text not in recent and pseudo.left_over(text, known)] == []


@pytest.mark.parametrize("command", ["new_audit", "checklists", "history", "about", "problem_report", "keys"])
def test_every_text_of_a_dialog_is_translated_and_fits(pseudo_window, qtbot, command):
    before = set(QApplication.topLevelWidgets())
    pseudo_window.actions_by_id[command].trigger()
    _settle(pseudo_window)
    opened = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top not in before]
    assert opened
    known = pseudo.known_words(pseudo_window.session.workspace) | pseudo.shipped_words()
    for dialog in opened:
        untranslated, cut = _faults(dialog, known)
        dialog.close()
        assert untranslated == []
        assert cut == []


# -- dates, numbers, the language of an audit -----------------------------------------------------------


def test_dates_and_numbers_follow_the_language():
    moment = datetime(2026, 10, 3, 14, 5, 9)  # noqa: DTZ001
    languages.apply("de")
    assert formats.day("2026-10-03") == "03.10.2026"
    assert formats.moment(moment) == "03.10.2026 14:05"
    assert formats.number(12480) == "12.480"
    languages.apply("ar")
    assert any(figure in formats.day("2026-10-03") for figure in ("2026",)), "digits as in clause numbers"
    assert formats.day("") == formats.moment(None) == ""


def test_without_a_language_of_the_system_dates_read_as_they_are_typed():
    QLocale.setDefault(QLocale.c())
    assert formats.day("2026-10-03") == "2026-10-03"
    assert formats.moment("2026-10-03T14:05:00+08:00") == "2026-10-03 14:05"


def test_the_language_of_the_report_is_chosen_on_the_plan_and_kept(at):
    page = at("plan")
    box = page.audit_form.boxes["language"].input
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("Deutsch"))
    box.activated.emit(box.currentIndex())
    at.settle()
    assert at.stored(lambda ledger, audit: ledger.get("audit", audit)["language"]) == "de"
