"""The problem report holds versions and counts, and nothing of any audit; errors offer it; news are told once."""

from __future__ import annotations

import getpass
import json
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from iso20k_audit import __version__
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.services import drafts, evidence, problem_report
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.problem_report import ProblemReportDialog
from iso20k_audit.ui.process import crash_log
from iso20k_audit.ui.window import news
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import press

MARK = "Zwetschgen"


def plant(folder, marked_home):
    """A workspace with a marker in every text field, file name, person and place."""
    with make_workspace(folder, f"Anna {MARK}") as workspace:
        audit = start(workspace, title=f"Audit {MARK}")

        def fill(ledger):
            for kind in KINDS.values():
                for row in ledger.select(kind.name):
                    texts = {
                        field.name: f"{MARK} {field.name}"
                        for field in kind.fields
                        if field.value_type in (FieldType.TEXT, FieldType.LONG_TEXT)
                        and not field.name.endswith(("_id", "sha256", "standard", "clause", "kind"))
                    }
                    ledger.set(kind.name, row["id"], row.get("audit_id"), **texts)
            question = ledger.value("SELECT id FROM question LIMIT 1")
            place = drafts.TextPlace("audit", audit, "conclusion", audit)
            drafts.keep(ledger, place, f"Half-typed {MARK}", [])
            ledger.set(
                "sample_item", "s1", audit, question_id=question, reference=f"INC-{MARK}", note=f"{MARK}"
            )
            ledger.set("interview", "i1", audit, name=f"Mr {MARK}", note=MARK)
            ledger.set("pending_question", "p1", audit, text=MARK, whom=MARK)

        workspace.write(fill)
        source = folder.parent / f"photo {MARK}.txt"
        source.write_text(MARK, encoding="utf-8")
        evidence.attach_files(
            workspace, audit, [source], target=evidence.Target("question", question_ids(workspace, audit)[0])
        )
    return folder


@pytest.fixture
def marked(tmp_path, monkeypatch):
    home = tmp_path / f"home-{MARK}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USER", f"user{MARK}")
    monkeypatch.setenv("LOGNAME", f"user{MARK}")
    monkeypatch.setenv("ISO20K_PERSON", f"Anna {MARK}")
    return plant(home / f"Client {MARK}" / f"ws {MARK}", home)


def packed(path):
    with zipfile.ZipFile(path) as found:
        return {name: found.read(name).decode() for name in found.namelist()}


def test_no_marker_of_an_audit_or_a_person_is_in_the_file(qtbot, open_window, marked, tmp_path, monkeypatch):
    window = open_window(marked, page="")
    qtbot.waitUntil(lambda: bool(window.page), timeout=10_000)
    for key in ("recent", "fieldwork/views", "export folder", f"place/{MARK}", "theme"):
        settings.remember(key, f"/home/{MARK}/x" if key != "recent" else json.dumps([{"folder": MARK}]))
    settings.remember("theme", "dark")
    try:
        named = Path(f"/home/{MARK}/src/{MARK}.py")
        exec(compile(f"{MARK} = 1\nraise ValueError('{MARK} failed')", str(named), "exec"))
    except ValueError as error:
        crash_log.write(type(error), error.__traceback__)
    log = crash_log.log_file()
    with log.open("a", encoding="utf-8") as more:
        more.write(f"a line that somebody put here {MARK}\n")
        more.write(
            f'  File "/home/{MARK}/.venv/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line 7, in go\n'
        )
    dialog = ProblemReportDialog(window.session, window)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    target = tmp_path / "report.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    press(dialog, "Save report…")
    qtbot.waitUntil(target.exists, timeout=10_000)
    files = packed(target)
    assert target.read_bytes().find(MARK.encode()) < 0
    for name, text in files.items():
        assert MARK.casefold() not in text.casefold(), (name, text)
        assert str(Path.home()) not in text
    assert set(files) == {"versions.txt", "settings.json", "counts.json", "errors.txt"}
    assert f"program: {__version__}" in files["versions.txt"]
    assert "screens: " in files["versions.txt"] and "sqlite: " in files["versions.txt"]
    counts = json.loads(files["counts.json"])
    assert counts["questions"] == 10 and counts["records"]["evidence"] == 1
    assert json.loads(files["settings.json"])["theme"] == "dark"
    assert "ValueError" in files["errors.txt"]
    assert 'File "sqlalchemy/engine/base.py", line 7, in go' in files["errors.txt"]
    dialog.close()


def test_every_file_is_shown_before_it_is_saved_and_what_the_user_writes_is_in_it(qtbot, window, tmp_path):
    dialog = ProblemReportDialog(window.session, window)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    dialog.told.setPlainText("It stood still when I pressed F9.")
    names = [dialog.list.item(place).text() for place in range(dialog.list.count())]
    shown = {}
    for place, name in enumerate(names):
        dialog.list.setCurrentRow(place)
        shown[name] = dialog.view.toPlainText()
    target = tmp_path / "report"
    dialog.save(target)
    qtbot.waitUntil(lambda: target.with_name("report.zip").exists(), timeout=10_000)
    assert packed(target.with_name("report.zip")) == shown
    assert "F9" in shown["what-happened.txt"]
    dialog.close()


def test_it_works_without_a_workspace(qtbot):
    from iso20k_audit.ui.session import Session

    dialog = ProblemReportDialog(Session())
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert json.loads(dialog.files["counts.json"]) == {}
    dialog.close()
    dialog.deleteLater()


def test_a_folder_that_cannot_be_written_is_said(qtbot, window, tmp_path):
    dialog = ProblemReportDialog(window.session, window)
    dialog.show()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    dialog.save(tmp_path / "missing" / "report.zip")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.state.text(), timeout=10_000)
    dialog.close()


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            '  File "/home/anna/iso20k_audit/ui/app.py", line 3, in run',
            'iso20k_audit/ui/app.py", line 3, in run',
        ),
        (r'  File "C:\Users\Anna\iso20k_audit\ui\app.py", line 3, in run', "iso20k_audit/ui/app.py"),
        ('  File "/usr/lib/python3.11/queue.py", line 1, in get', "python3.11/queue.py"),
        ('  File "/home/anna/secret.py", line 1, in get', "(elsewhere)"),
        ("    password = 'x'", ""),
        ("ValueError", "ValueError"),
        ("ValueError: INC001 of Mr Rao", ""),
        ("--- 2026-11-24T10:00:00+01:00 version 0.1.0", "version 0.1.0"),
    ],
)
def test_only_lines_of_known_form_pass(line, kept):
    found = problem_report.scrub_log(line)
    assert kept in found
    assert "nna" not in found.replace("(elsewhere)", "") and "Rao" not in found
    if not kept:
        assert found == ""


def test_words_of_this_computer_are_taken_out():
    words = problem_report.private_words(None)
    text = problem_report.without(f"at {Path.home()}/x by {getpass.getuser()}", words)
    assert str(Path.home()) not in text or Path.home() == Path("/root")


def test_an_error_nobody_expected_offers_the_report(qtbot, qapp, window):
    hooks = sys.excepthook
    import threading

    thread_hook = threading.excepthook
    log = crash_log.CrashLog(qapp)
    try:
        with qtbot.waitSignal(log._caught, timeout=5_000):
            log._caught.emit(ValueError, None)
        qtbot.waitUntil(lambda: log._box is not None and log._box.isVisible(), timeout=5_000)
        with qtbot.waitSignal(log.report_wanted, timeout=5_000):
            press(log._box, "Save a problem report…")
        assert isinstance(log._box, QMessageBox)
    finally:
        sys.excepthook, threading.excepthook = hooks, thread_hook
        log.deleteLater()


# --- what's new ---


def test_the_newest_part_of_the_changelog_is_the_news():
    text = "# Changelog\n\n## 0.2.0 – unreleased\nSecond.\n\n- One\n\n## 0.1.0 – 2026-01-01\nFirst.\n"
    found = news.read_news(text)
    assert (found.version, found.short, found.text) == ("0.2.0", "0.2", "Second.\n\n- One")
    assert news.read_news("nothing") is None
    assert news.read_news().text, "the changelog is there"


def test_after_an_upgrade_one_bar_tells_and_leads_to_the_news(qtbot, window):
    settings.remember("seen version", "0.0.9")
    window.helping.greet()
    [bar] = [bar for bar in window.messages.bars() if "What's new" in bar.text]
    press(bar, "Show")
    from iso20k_audit.ui.dialogs.whats_new import WhatsNewDialog

    [dialog] = window.findChildren(WhatsNewDialog)
    assert dialog.isVisible() and not dialog.isModal()
    assert len(dialog.text.toPlainText()) > 100
    dialog.close()
    window.helping.greet()
    assert not [bar for bar in window.messages.bars() if "What's new" in bar.text]


def test_the_first_run_of_all_says_nothing_of_news(window):
    settings.stored().remove("seen version")
    window.helping.greet()
    assert not [bar for bar in window.messages.bars() if "What's new" in bar.text]
    assert settings.text("seen version") == __version__


def test_help_shows_the_news_always(qtbot, window):
    from iso20k_audit.ui.dialogs.whats_new import WhatsNewDialog

    window.actions_by_id["whats_new"].trigger()
    [dialog] = window.findChildren(WhatsNewDialog)
    dialog.close()


def test_the_changelog_is_part_of_an_installation():
    import tomllib

    build = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    included = build["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["CHANGELOG.md"].endswith("_shared/CHANGELOG.md")
