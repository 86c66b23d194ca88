"""Drawings of causes: no box on another, nothing outside of the page, every word somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.model.cause_analysis import Branch, Cause, CauseItem, analysis_of
from iso20k_audit.model.diagram import Drawing, Face, Part
from iso20k_audit.model.fishbone_layout import draw_fishbone, draw_fishbone_on_pages
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod
from iso20k_audit.model.why_layout import draw_whys, draw_whys_on_pages

PAGES = {"landscape": (742.0, 400.0), "card in the report": (372.0, 560.0)}


def face(size: float) -> Face:
    """Letters of which every one is half as wide as it is high; bold ones a little wider."""

    def measure(text: str, bold: bool) -> float:
        return len(text) * size * (0.56 if bold else 0.52)

    return Face(size, size * 1.35, measure)


FACES = (face(9.5), face(8.5), face(7.5), face(6.5))

words = st.text(alphabet="abcdefghij klmno", min_size=0, max_size=60)
long_words = st.one_of(words, words, words, st.text(alphabet="abc d", min_size=200, max_size=4_000))


@st.composite
def items(draw: st.DrawFn, method: CauseMethod) -> list[CauseItem]:
    count = draw(st.integers(1, 26))
    found = []
    for number in range(count):
        parent = draw(st.one_of(st.none(), st.integers(0, max(number - 1, 0)))) if number else None
        found.append(
            CauseItem(
                id=f"i{number:03}",
                method=method,
                text=draw(long_words),
                parent_id=f"i{parent:03}" if parent is not None else "",
                branch=draw(st.sampled_from([*CauseCategory, None])),
                position=number,
                is_root=draw(st.booleans()),
            )
        )
    return found


def check(drawing: Drawing) -> None:
    assert drawing.is_inside
    boxes = drawing.boxes
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            assert not one.overlaps(other), (one, other)
    for box in boxes:
        for line in (*box.lines, *box.caption_lines):
            assert drawing.face.measure(line, True) <= box.width * 1.08 or len(line) == 1


def squeezed(text: str) -> str:
    return "".join(text.split())


def shown(drawings: list[Drawing]) -> Iterator[tuple[str, str]]:
    """Ids with what is printed of them, in full."""
    for drawing in drawings:
        notes = {squeezed(text) for _label, text in drawing.notes}
        for box in drawing.boxes:
            if box.item_id:
                printed = squeezed("".join(box.lines))
                if printed.endswith("…") and squeezed(box.text) in notes:
                    printed = squeezed(box.text)
                yield box.item_id, printed


def all_is_said(drawings: list[Drawing], causes: list[Cause]) -> None:
    printed: dict[str, set[str]] = {}
    for item_id, text in shown(drawings):
        printed.setdefault(item_id, set()).add(text)
    for cause in causes:
        assert (squeezed(cause.text) or "…") in printed[cause.id], cause


@settings(max_examples=60, deadline=None)
@given(items(CauseMethod.WHYS), words, st.sampled_from(sorted(PAGES)))
def test_whys_fit_on_their_pages(found: list[CauseItem], problem: str, page: str) -> None:
    width, height = PAGES[page]
    analysis = analysis_of(problem, found)
    drawings = draw_whys_on_pages(problem, analysis.whys, FACES, width, height)
    for drawing in drawings:
        check(drawing)
        assert drawing.width <= width + 0.01
        assert drawing.height <= height + 0.01
    all_is_said(drawings, list(analysis.all()))


@settings(max_examples=60, deadline=None)
@given(items(CauseMethod.FISHBONE), words, st.sampled_from(sorted(PAGES)))
def test_fishbones_fit_on_their_pages(found: list[CauseItem], problem: str, page: str) -> None:
    width, height = PAGES[page]
    analysis = analysis_of(problem, found)
    drawings = draw_fishbone_on_pages(problem, analysis.branches, FACES, width, height)
    for drawing in drawings:
        check(drawing)
        assert drawing.width <= width + 0.01
        assert drawing.height <= height + 0.01
    all_is_said(drawings, list(analysis.all()))


@settings(max_examples=40, deadline=None)
@given(items(CauseMethod.FISHBONE), items(CauseMethod.WHYS), words, st.floats(150, 1_600))
def test_the_window_draws_everything_at_once(
    bones: list[CauseItem], whys: list[CauseItem], problem: str, width: float
) -> None:
    letters = face(13)
    fishbone = analysis_of(problem, bones)
    drawing = draw_fishbone(problem, fishbone.branches, letters, width, all_branches=True)
    check(drawing)
    assert {box.branch for box in drawing.boxes if box.part is Part.BRANCH} >= {
        c.value for c in CauseCategory
    }
    all_is_said([drawing], list(fishbone.all()))
    chain = analysis_of(problem, whys)
    drawing = draw_whys(problem, chain.whys, letters, width)
    check(drawing)
    all_is_said([drawing], list(chain.all()))


def test_what_is_cut_refers_to_where_it_goes_on() -> None:
    """A chain that is too deep for a page goes on at A, whose drawing starts with the cause it left."""
    found = [
        CauseItem(f"i{n}", CauseMethod.WHYS, f"cause {n} " * 30, f"i{n - 1}" if n else "", position=n)
        for n in range(12)
    ]
    analysis = analysis_of("failure", found)
    first, second, *_ = draw_whys_on_pages("failure", analysis.whys, FACES, 372.0, 300.0)
    ends = [" ".join(box.caption_lines) for box in first.boxes]
    assert any("goes on at A" in caption for caption in ends)
    assert " ".join(second.boxes[0].caption_lines).startswith("A · ")


def test_short_texts_get_the_largest_letters() -> None:
    analysis = analysis_of("p", [CauseItem("a", CauseMethod.FISHBONE, "b", branch=CauseCategory.PEOPLE)])
    (drawing,) = draw_fishbone_on_pages("p", analysis.branches, FACES, *PAGES["landscape"])
    assert drawing.face is FACES[0]
    assert isinstance(analysis.branches[0], Branch)
