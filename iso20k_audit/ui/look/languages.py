"""The language of the window: which there are, which is chosen, and taking another one at once.

A window is not retranslated widget by widget: a new one takes its place on the same workspace, at the same
audit, page and question, after what was typed has been recorded. So no text can be forgotten.
"""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from iso20k_audit.assets import resource
from iso20k_audit.model import wording
from iso20k_audit.model.wording import ENGLISH, LANGUAGES, RIGHT_TO_LEFT
from iso20k_audit.ui import settings

SYSTEM = "system"
NAMES = (SYSTEM, *LANGUAGES)
"""What may be chosen."""

_PLACES = {
    "en": "en_GB",
    "es": "es_ES",
    "pt_BR": "pt_BR",
    "pl": "pl_PL",
    "fr": "fr_FR",
    "de": "de_DE",
    "ar": "ar_AE",  # with the digits that clause numbers and record numbers have too
}
"""Whose dates and numbers go with a language on a system that speaks another one."""

_installed: list[QTranslator] = []


def choice() -> str:
    """Code of the language that the user chose, or `system`."""
    chosen = settings.text("language", SYSTEM)
    return chosen if chosen in LANGUAGES else SYSTEM


def system_language() -> str:
    """Code of the first language of the system that the program has; English if it has none of them."""
    for name in QLocale.system().uiLanguages():
        code = wording.known(name)
        if code.partition("_")[0].casefold() == name.replace("_", "-").partition("-")[0].casefold():
            return code
    return ENGLISH


def in_use() -> str:
    """Code of the language of the window."""
    chosen = choice()
    return system_language() if chosen == SYSTEM else chosen


def locale_of(code: str) -> QLocale:
    """How dates and numbers are written: as the system does if it speaks the language, else as usual in it."""
    system = QLocale.system()
    return system if system.language() == QLocale(code).language() else QLocale(_PLACES.get(code, code))


def apply(code: str = "") -> None:
    """Takes a language (empty: the one chosen) for windows that are made from now on."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    code = code or in_use()
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    # English below all others: it knows the plurals of what is not translated yet
    names = [(resource(f"translations/iso20k_{ENGLISH}.qm").as_posix(), "")]
    if code != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        names.append((f"qtbase_{code}", folder))
        names.append((resource(f"translations/iso20k_{code}.qm").as_posix(), ""))
    for name, folder in names:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
    wording.use(code)
    QLocale.setDefault(locale_of(code))
    rightward = code in RIGHT_TO_LEFT
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight
    )


def choose(name: str) -> None:
    """Takes another language (a code, or `system`): every window is replaced by one in it."""
    before = in_use()
    settings.remember("language", name)
    if in_use() == before:
        return
    apply()
    from iso20k_audit.ui.process import windows

    for window in windows.all_windows():
        windows.replace(window)
