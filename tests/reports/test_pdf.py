"""The PDF report: what it says, what it must not do, and that it is all or nothing."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime

import pikepdf
import pytest
from PySide6.QtPdf import QPdfDocument

from iso20k_audit.model.errors import Cancelled, InputError
from iso20k_audit.model.vocabulary import AuditStatus, FindingKind
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.book import SECTIONS
from iso20k_audit.reports.pdf import write_report

from .views import make_view, picture, tiny_view

PAYLOADS = (
    "<b>bold</b>",
    '<img src="/etc/hostname" width="40" height="40"/>',
    '<a href="https://example.org">press</a>',
    "<para><font size=90>&lt;huge&gt;</font>",
    "a & b < c > d &amp; &#65;",
    "</para><onDraw name=x label=y/>",
)


def page_texts(path):
    document = QPdfDocument()
    document.load(str(path))
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def squeezed(text):
    return "".join(text.split())


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    view = make_view(photos=4, folder=folder / "previews")
    return view, write_report(view, folder / "report.pdf")


def test_says_every_section_in_order(ordinary):
    _, path = ordinary
    pages = page_texts(path)[3:]
    places = []
    for section in SECTIONS:
        heading = f"{section.number} {section.title}"
        places.append(next(n for n, text in enumerate(pages) if heading in " ".join(text.split())))
    assert places == sorted(places)


def test_prints_what_was_recorded(ordinary):
    view, path = ordinary
    text = squeezed("".join(page_texts(path)))
    stated = [
        view.title,
        view.organisation.name,
        view.sampling_statement,
        view.areas_not_covered,
        view.log_head,
        view.people[0].independence,
        view.scope_items[2].reason,
        *(question.text for question in view.questions),
        *(paper.note for question in view.questions for paper in question.papers),
        *(item.sha256 for item in view.evidence),
        *(finding.title for finding in view.findings),
        *(action.action for action in view.actions),
    ]
    assert [words for words in stated if squeezed(words) not in text] == []


def test_pages_are_numbered_and_marked(ordinary):
    view, path = ordinary
    pages = page_texts(path)
    for number, text in enumerate(pages[1:], start=2):
        assert len(text.split()) > 40, f"page {number} is nearly empty"
        assert f"Page {number} of {len(pages)}" in " ".join(text.split())
        assert view.organisation.name in text
        assert "Confidential" in text
        assert "Version 0.9" in text
    assert all("DRAFT" in text for text in pages)


def test_issued_report_is_no_draft(tmp_path):
    path = write_report(tiny_view(status=AuditStatus.ISSUED), tmp_path / "issued.pdf")
    assert not any("DRAFT" in text for text in page_texts(path))


def test_contents_name_the_right_pages(ordinary):
    _, path = ordinary
    pages = page_texts(path)
    contents = " ".join(pages[2].split())
    for section in SECTIONS:
        heading = f"{section.number} {section.title}"
        page = next(n for n, text in enumerate(pages[3:], start=4) if heading in " ".join(text.split()))
        assert section.title in contents
        assert str(page) in contents.split()


def test_all_fonts_are_embedded(ordinary):
    _, path = ordinary
    names = set()
    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font":
                names.add(str(thing.BaseFont))
                assert "/FontFile2" in thing.FontDescriptor, thing.BaseFont
    assert names
    assert not any("Helvetica" in name for name in names)


def test_outline_properties_and_links(ordinary):
    view, path = ordinary
    with pikepdf.open(path) as pdf:
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
            below = [child.title for item in outline.root for child in item.children]
        assert [section.title for section in SECTIONS] == titles[-len(SECTIONS) :]
        assert all(any(t.startswith(finding.number) for t in below) for finding in view.findings)
        assert str(pdf.docinfo["/Title"]) == f"{view.number} · {view.title}"
        assert str(pdf.docinfo["/Author"]) == "Maria Rossi"
        assert "Nordwind" in str(pdf.docinfo["/Subject"])
        assert str(pdf.Root.Lang) == "en"
        links = [a for a in pdf.pages[2].Annots if a.Subtype == "/Link"]
        assert len(links) >= len(SECTIONS)


def test_photos_are_embedded_as_they_are_and_once(ordinary):
    view, path = ordinary
    originals = {item.preview_path.read_bytes() for item in view.evidence if item.preview_path}
    with pikepdf.open(path) as pdf:
        images = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"]
        assert {image.read_raw_bytes() for image in images} == originals
        assert len(images) == len(originals)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_is_printed_not_obeyed(tmp_path, payload):
    base = make_view(questions_per_clause=1, findings=1, evidence=1)
    finding = replace(
        base.findings[0], title=payload, objective_evidence=payload, requirement=payload, clauses=(payload,)
    )
    question = replace(base.questions[0], text=payload, item=payload, clause=payload)
    paper = replace(base.questions[1].papers[0], note=payload, interviewees=payload)
    second = replace(base.questions[1], papers=(paper,))
    view = replace(
        base,
        title=payload,
        organisation=replace(base.organisation, name=payload),
        conclusion=payload,
        questions=(question, second),
        findings=(finding,),
        evidence=(replace(base.evidence[0], caption=payload, number=payload),),
        schedule=(replace(base.schedule[0], activity=payload, auditors=payload),),
        people=(replace(base.people[0], name=payload, independence=payload),),
    )
    path = write_report(view, tmp_path / "injected.pdf")
    pages = page_texts(path)
    assert squeezed("".join(pages)).count(squeezed(payload)) >= 10
    with pikepdf.open(path) as pdf:
        streams = [o for o in pdf.objects if isinstance(o, pikepdf.Stream)]
        assert not any(o.get("/Subtype") == "/Image" for o in streams)
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                assert "/A" not in annotation, "a link that leads out of the report"


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_an_audit_without_anything(tmp_path, size):
    path = write_report(tiny_view(), tmp_path / "tiny.pdf", page_size=size)
    pages = page_texts(path)
    text = " ".join(" ".join(pages).split())
    assert "No evidence is recorded." in text
    assert "The audit raised no nonconformities." in text
    assert "Not stated." in text
    assert all(len(page.split()) > 25 for page in pages), "an empty page"


def test_long_texts_and_words(tmp_path):
    word = "X" * 200
    words = [f"word{number}" for number in range(4000)]
    base = make_view(questions_per_clause=1, findings=2, evidence=1)
    first = replace(base.findings[0], title=word, objective_evidence=" ".join(words), process=word, site=word)
    paper = replace(base.questions[0].papers[0], note="\n".join(words[:1500]), interviewees=word)
    view = replace(
        base,
        title=word,
        number=word,
        organisation=replace(base.organisation, name=word),
        conclusion=" ".join(words),
        findings=(first, base.findings[1]),
        questions=(replace(base.questions[0], item=word, papers=(paper,)), *base.questions[1:]),
        people=(replace(base.people[0], name=word, function=word),),
        prepared_by=word,
    )
    path = write_report(view, tmp_path / "long.pdf")
    text = squeezed("".join(page_texts(path)))
    assert text.count(word) >= 5
    # Page furniture falls between the words of a text that runs over pages, so look for each.
    assert all(text.count(w) >= 2 for w in words[::37])


def test_a_large_audit(tmp_path):
    view = make_view(questions_per_clause=12, findings=70, evidence=80)
    seen = []
    path = write_report(view, tmp_path / "large.pdf", progress=lambda *step: seen.append(step))
    pages = page_texts(path)
    assert f"Page {len(pages)} of {len(pages)}" in " ".join(pages[-1].split())
    assert all(len(page.split()) > 20 for page in pages)
    done = [step[0] for step in seen]
    assert done == sorted(done)
    assert seen[-1][0] == seen[-1][1]
    assert all(step[0] <= step[1] for step in seen)


@pytest.mark.parametrize("after", [0, 3, 60, 10_000])
def test_cancel_leaves_nothing(tmp_path, after):
    target = tmp_path / "report.pdf"

    def stop(done, total, what):
        if done >= min(after, total):
            raise Cancelled

    with pytest.raises(Cancelled):
        write_report(make_view(), target, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_cancel_keeps_the_older_report(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"older")

    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_report(tiny_view(), target, progress=stop)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"older"]
    assert write_report(tiny_view(), target).read_bytes().startswith(b"%PDF")


def test_errors_say_what_to_do(tmp_path):
    with pytest.raises(InputError, match="could not be written") as caught:
        write_report(tiny_view(), tmp_path / "nowhere" / "report.pdf")
    assert "folder" in caught.value.mend
    with pytest.raises(InputError, match="A4 or Letter"):
        write_report(tiny_view(), tmp_path / "report.pdf", page_size="B7")


def test_a_broken_picture_does_not_stop_the_report(tmp_path):
    view = make_view(questions_per_clause=1, findings=1, evidence=3, photos=3, folder=tmp_path / "pictures")
    (tmp_path / "pictures" / "preview-0.jpg").write_bytes(b"\xff\xd8 no picture")
    (tmp_path / "pictures" / "preview-1.jpg").unlink()
    path = write_report(view, tmp_path / "report.pdf")
    text = " ".join(" ".join(page_texts(path)).split())
    assert "The pictures of MR-E01, MR-E02 could not be read" in text


def test_status_words_stand_beside_colours(ordinary):
    _, path = ordinary
    summary = " ".join(page_texts(path)[3].split())
    for word in ("Major", "Minor", "OFI", "Positive", "Conforms", "Not sampled", "Not answered"):
        assert word in summary


def test_tiles_are_never_better_than_the_findings(ordinary):
    from iso20k_audit.model.standards import group_of
    from iso20k_audit.reports import palette
    from iso20k_audit.reports.charts import tiles

    view, _ = ordinary
    shown = {tile.group.number: tile.mark for tile in tiles(view)}
    for finding in view.findings_of(FindingKind.MAJOR):
        for clause in finding.clauses:
            assert shown[group_of(clause)] is palette.MAJOR


def test_same_view_gives_the_same_pages(tmp_path):
    view = make_view(questions_per_clause=1)
    first, second = (page_texts(write_report(view, tmp_path / f"{n}.pdf")) for n in "ab")
    assert first == second


# --- text ----------------------------------------------------------------------------------------


def test_escape_is_safe_and_complete():
    typography.register_fonts()
    assert typography.escape("a<b>&c") == "a&lt;b&gt;&amp;c"
    assert typography.escape("one\r\ntwo") == "one<br/>two"
    assert typography.escape("x\x00\x07\u202ey\ufeff") == "xy"
    assert typography.escape("ok ★") == 'ok <font name="DejaVuSans">★</font>'
    assert "□" in typography.escape("\U0001f984")
    assert "□" in typography.escape("\ud800")
    assert typography.escape("") == ""


def test_fit_cuts_with_an_ellipsis():
    typography.register_fonts()
    cut = typography.fit("A very long heading of a section", typography.REGULAR, 9, 60)
    assert cut.endswith("…")
    assert typography.text_width(cut, typography.REGULAR, 9) <= 60
    assert typography.fit("Short", typography.REGULAR, 9, 60) == "Short"


def test_dates_read_as_words():
    assert dates.day(date(2026, 10, 12)) == "12 October 2026"
    assert dates.day(None) == ""
    assert dates.days(date(2026, 10, 26), date(2026, 10, 30)) == "26–30 October 2026"
    assert dates.days(date(2026, 10, 26), date(2026, 11, 2)) == "26 October – 2 November 2026"
    assert dates.days(date(2026, 12, 30), date(2027, 1, 2)) == "30 December 2026 – 2 January 2027"
    assert dates.days(None, date(2027, 1, 2)) == "2 January 2027"
    naive = datetime(2026, 10, 12, 14, 5)  # noqa: DTZ001 - a time without a zone is shown as it is
    assert dates.moment(naive) == "12 October 2026, 14:05"
    assert dates.hours(naive, naive.replace(hour=16)) == "14:05–16:05"
    assert dates.zone(datetime(2026, 10, 12, tzinfo=UTC)).startswith("UTC")


def test_reportlab_is_not_imported_before_a_report_is_made():
    code = "import sys, iso20k_audit.reports.pdf; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_same_picture_for_two_findings_is_stored_once(tmp_path):
    view = make_view(questions_per_clause=1, findings=4, evidence=1, photos=1, folder=tmp_path / "p")
    assert picture(tmp_path / "p", 0).exists()
    path = write_report(view, tmp_path / "report.pdf")
    with pikepdf.open(path) as pdf:
        images = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"]
    assert len(images) == 1
