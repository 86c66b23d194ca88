"""Calendar files by the rules of RFC 5545, read back with a parser written for the test."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.calendar_file import LINE_OCTETS, Event, calendar_text, escaped, folded, moment

AT = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
printable = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=300)


def unfold(raw: bytes) -> list[str]:
    """Content lines of a file; checks line ends and lengths."""
    assert raw.endswith(b"\r\n")
    pieces = raw.split(b"\r\n")[:-1]
    assert all(b"\r" not in piece and b"\n" not in piece for piece in pieces)
    assert all(len(piece) <= LINE_OCTETS for piece in pieces)
    for piece in pieces:
        piece.decode("utf-8")  # no letter is cut
    return b"\r\n".join(pieces).replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def value(text: str) -> str:
    """A text value without its escapes."""
    out, letters = "", iter(text)
    for letter in letters:
        if letter == "\\":
            following = next(letters)
            out += "\n" if following in "nN" else following
        else:
            out += letter
    return out


def events(text: str) -> list[dict[str, str]]:
    found, here = [], None
    for line in unfold(text.encode()):
        name, _colon, rest = line.partition(":")
        if line == "BEGIN:VEVENT":
            here = {}
        elif line == "END:VEVENT":
            found.append(here)
            here = None
        elif here is not None:
            here[name] = rest
    return found


def test_a_planned_audit_is_a_whole_day_whose_end_is_the_day_after():
    event = Event(
        "1@x", "Kraków, night", date(2027, 1, 11), date(2027, 1, 12), "Kraków", "A;b\nc\\d", sequence=3
    )
    [found] = events(calendar_text([event], "Programme", AT))
    assert found["DTSTART;VALUE=DATE"] == "20270111" and found["DTEND;VALUE=DATE"] == "20270113"
    assert value(found["SUMMARY"]) == "Kraków, night" and value(found["DESCRIPTION"]) == "A;b\nc\\d"
    assert found["UID"] == "1@x" and found["SEQUENCE"] == "3" and found["DTSTAMP"] == "20261124T190000Z"


def test_a_plan_entry_is_a_moment_in_utc():
    manila = timezone(timedelta(hours=8))
    starts = datetime(2027, 1, 11, 2, 30, tzinfo=manila)
    [found] = events(calendar_text([Event("2@x", "Night", starts, starts + timedelta(hours=1))], "", AT))
    assert (found["DTSTART"], found["DTEND"]) == ("20270110T183000Z", "20270110T193000Z")


def test_an_entry_without_an_end_or_with_one_before_its_start_has_none():
    for ends in (None, AT - timedelta(hours=1)):
        [found] = events(calendar_text([Event("3@x", "Open", AT, ends)], "", AT))
        assert "DTEND" not in found
    [found] = events(calendar_text([Event("4@x", "Odd", date(2027, 1, 2), date(2027, 1, 1))], "", AT))
    assert found["DTEND;VALUE=DATE"] == "20270103"


@given(printable, printable, printable)
def test_any_text_comes_back_as_it_was(title, place, text):
    event = Event("5@x", title, AT, None, place, text)
    [found] = events(calendar_text([event], title, AT))
    assert value(found["SUMMARY"]) == title.replace("\t", " ")
    if text.strip():
        assert value(found["DESCRIPTION"]) == text.strip()


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=400))
def test_a_folded_line_unfolds_to_itself(text):
    line = f"SUMMARY:{escaped(text)}"
    pieces = list(folded(line))
    assert all(len(piece.encode()) <= LINE_OCTETS for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert not set(line) & {"\r", "\n", "\x00", "\x1b"}


def test_moments_are_told_in_utc():
    assert moment(datetime(2026, 7, 1, 1, 0, tzinfo=timezone(timedelta(hours=2)))) == "20260630T230000Z"
