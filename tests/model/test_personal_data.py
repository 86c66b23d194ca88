"""What counts as personal data, and what in the texts of an audit only looks like it."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from iso20k_audit.assets import resource
from iso20k_audit.model.personal_data import (
    DataKind,
    Names,
    excerpt,
    find,
    find_in_file_name,
    is_iban,
    masked,
    passes_luhn,
    people_in,
    removed,
    removed_from_file_name,
)


def kinds(text, names=None):
    return [(hit.kind.value, hit.value) for hit in find(text, names)]


def check_digit(digits: str) -> str:
    return next(last for last in "0123456789" if passes_luhn(digits + last))


card_bodies = st.tuples(st.sampled_from("2345689"), st.text("0123456789", min_size=11, max_size=17)).map(
    "".join
)


@given(card_bodies, st.sampled_from(["", " ", "-"]), st.sampled_from(["Card ", "(", "paid with "]))
def test_a_number_with_a_right_check_digit_is_a_card(body, gap, before):
    assume(len(set(body)) > 1 and not body.startswith(("19", "20")))
    digits = body + check_digit(body)
    written = gap.join(digits[place : place + 4] for place in range(0, len(digits), 4))
    assert [(hit.kind, hit.normal) for hit in find(f"{before}{written}) was used")] == [
        (DataKind.CARD, digits)
    ]


@given(card_bodies, st.integers(1, 9))
def test_a_number_with_a_wrong_check_digit_is_none(body, off):
    right = check_digit(body)
    wrong = str((int(right) + off) % 10)
    assert not passes_luhn(body + wrong)
    assert not any(hit.kind is DataKind.CARD for hit in find(f"Asset {body + wrong} in rack 4"))


@pytest.mark.parametrize(
    "number",
    ["4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "6011111111111117", "30569309025904"],
)
def test_published_test_cards_are_found(number):
    assert kinds(f"The agent read {number}, aloud.") == [("card", number)]


@pytest.mark.parametrize("before", ["a,", "12,", "PAN_", "PAN:", "'"])
@pytest.mark.parametrize("after", [",b", ",2026", "_b", "'", ""])
def test_a_card_is_found_between_columns(before, after):
    assert kinds(f"{before}4111111111111111{after}") == [("card", "4111111111111111")]


@pytest.mark.parametrize(
    "address",
    [
        "anna.nowak@nordwind.example",
        "a+b@x-y.co.uk",
        "O'Neil@firma.de",
        "žofie@pošta.cz",
        "ops_team2@mail.example.org",
    ],
)
def test_an_address_is_found_between_signs(address):
    assert kinds(f"Sent to <{address}>, then closed.") == [("email", address)]
    assert kinds(f"Sent to {address}.") == [("email", address)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("asked 'anna.nowak@firma.pl'", "anna.nowak@firma.pl"),
        ("-anna.nowak@firma.pl", "anna.nowak@firma.pl"),
        ("+anna.nowak@firma.pl", "anna.nowak@firma.pl"),
        ("anna@firma.pl-old", "anna@firma.pl"),
        ("anna@firma.pl_old", "anna@firma.pl"),
        ("anna@firma.pl-", "anna@firma.pl"),
        ("to max@firma.xn--p1ai, then", "max@firma.xn--p1ai"),
        ("to max@xn--bcher-kva.example", "max@xn--bcher-kva.example"),
        ("a@my_host.example.pl", "a@my_host.example.pl"),
    ],
)
def test_an_address_is_found_whatever_sign_stands_beside_it(text, address):
    assert kinds(text) == [("email", address)]


@pytest.mark.parametrize(
    "text", ["user@host", "@team", "see #4@5", "a@b.c", "foo@.com", "x @ y.com", "10 @ 5.00"]
)
def test_what_only_has_the_sign_is_no_address(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    "number",
    [
        "+48 12 345 67 89",
        "+4912345678901",
        "+1 (212) 555-0123",
        "+91 98765 43210",
        "+63 32 234 5678",
        "0048 12 345 67 89",
        "030 1234567",
        "0171/1234567",
        "(030) 123 45 67",
        "06 12 34 56 78",
        "0171-123 4567",
        "212-555-0123",
        "(212) 555-0123",
    ],
)
def test_phone_numbers_are_found_as_they_are_written(number):
    assert kinds(f"Call {number} before 18:00.") == [("phone", number)]
    assert kinds(f"Desk ({number})")[0][0] == "phone"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tel.: 612 345 678", "612 345 678"),
        ("mobile 98765 43210", "98765 43210"),
        ("Phone no. 5550123", "5550123"),
        ("Telefon 600-123-456.", "600-123-456"),
    ],
)
def test_a_number_is_a_phone_number_where_the_text_says_so(text, number):
    assert kinds(text) == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "9 of 15 records, INC0012233 and INC0012234 among them",
        "CHG-0031922-01, PRB0040012, REQ 10023344",
        "ISO/IEC 20000-1:2018, clauses 8.6.1 and 8.7.2, ISO 9001:2015",
        "on 2026-10-12 and 12.10.2026, 01.10.2026 14:30 to 02.11.2026 15:00",
        "09.2026 to 10.2026, 2026-10-12T09:00+02:00, 10/12/2026",
        "version 10.0.19045.3803, build 0.12.345.6789",
        "server 192.168.001.020 and 10.20.30.40/24, port 8080",
        "serial 00012345678901, barcode 0000000000000000",
        "08:30-09:15, 0800-1600, 24/7/365",
        "3,214 of 12,500 calls, 98.75 %, 1 234 567 tickets",
        "stamp 20261012093015, 1760000000000 ms",
        "SHA-256 0198" + "3f" * 30,
        "7c1a9d52-0000-7001-8154-012345678901",
        "room 0.12, rack 04-12, row 03 of 10",
        "PO 4500012345, invoice 2026-004711",
        "NC-2026-014, MR-E07, IA-2026-03, CSI-2026-021",
        "between 5 000 000 and 10 000 000",
    ],
)
def test_numbers_of_an_audit_are_left_alone(text):
    assert kinds(text) == []


@given(
    st.sampled_from(["INC", "CHG", "PRB", "REQ", "RITM", "SD-", "CSI-2026-", "#"]),
    st.integers(0, 99_999_999),
    st.integers(3, 8),
    st.dates(date(1990, 1, 1), date(2099, 12, 31)),
    st.integers(946_684_800, 1_900_000_000),
)
def test_tickets_dates_and_times_are_never_taken_for_people(prefix, number, width, day, moment):
    ticket, moment = f"{prefix}{number:0{width}d}", datetime.fromtimestamp(moment, UTC).replace(tzinfo=None)
    for text in (
        f"{ticket} was closed on {day.isoformat()}",
        f"{ticket}, {ticket} and {day:%d.%m.%Y} {moment:%H:%M}",
        f"{moment.isoformat(timespec='seconds')} {ticket}",
        f"{day:%d/%m/%Y}-{day:%d/%m/%Y}",
        f"{moment:%Y%m%d%H%M%S}",
    ):
        assert kinds(text) == []


def test_nothing_in_the_texts_of_the_demo_audit_is_taken_for_a_number_of_a_person():
    story = [resource("demo/story.yaml"), *sorted(resource("demo/answers").glob("*.yaml"))]
    lines = [line for path in story for line in path.read_text("utf-8").splitlines()]
    found = [(hit.kind.value, hit.value) for line in lines for hit in find(line)]
    assert [hit for hit in found if hit[0] != "email"] == []


@pytest.mark.parametrize(
    "account", ["DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "PL61 1090 1014 0000 0712 1981 2874"]
)
def test_an_account_number_is_found_and_one_with_a_slip_is_not(account):
    assert kinds(f"IBAN {account} BANK") == [("iban", account)]
    slip = account[:-1] + str((int(account[-1]) + 1) % 10)
    assert not is_iban(slip)
    assert all(kind != "iban" for kind, _value in kinds(slip))


@pytest.mark.parametrize(
    "account",
    [
        "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000",
        "DE89\u202f3704\u202f0044\u202f0532\u202f0130\u202f00",
        "DE89-3704-0044-0532-0130-00",
        "de89370400440532013000",
        "de89 3704 0044 0532 0130 00",
        "gb82west12345698765432",
    ],
)
def test_an_account_number_is_found_however_it_is_written(account):
    for text in (f"IBAN {account}; paid", f"nr12 {account}", f"IBAN_{account}_x"):
        [hit] = find(text)
        assert (hit.kind, hit.value) == (DataKind.IBAN, account)
        assert hit.normal in ("DE89370400440532013000", "GB82WEST12345698765432")
    slip = account[:-1] + str((int(account[-1]) + 1) % 10)
    assert all(kind != "iban" for kind, _value in kinds(slip))


NAMES = Names.of(
    ["Anna Nowak", "Piotr Zieliński", "Maria de la Cruz", "Jonas Weber", "May"],
    team=["Jonas Weber", "Lea Nowak"],
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Anna Nowak closed it", "Anna Nowak"),
        ("closed by A. Nowak.", "A. Nowak"),
        ("Mr Zieliński said so", "Mr Zieliński"),
        ("Zieliński, Piotr", "Zieliński, Piotr"),
        ("shown by Maria de la Cruz,", "Maria de la Cruz"),
        ("Ms. Cruz", "Ms. Cruz"),
    ],
)
def test_people_of_the_auditee_are_found_by_name(text, value):
    assert kinds(text, NAMES) == [("name", value)]


@pytest.mark.parametrize(
    "written",
    [
        "ANNA NOWAK",
        "anna nowak",
        "NOWAK Anna",
        "NOWAK, ANNA",
        "Anna_Nowak",
        "anna.nowak",
        "nowak-anna",
        "Anna\u00a0Nowak",
        "A. NOWAK",
        "Ms_Cruz",
        "MARIA DE LA CRUZ",
        "Maria_de_la_Cruz",
        "PIOTR ZIELIŃSKI",
        "piotr_zieliński",
    ],
)
def test_a_name_is_found_in_any_case_and_with_any_separator(written):
    assert kinds(f"shown by {written}; closed", NAMES) == [("name", written)]
    decomposed = unicodedata.normalize("NFD", written)
    assert kinds(f"e\u0301 2026_{decomposed}.txt", NAMES) == [("name", decomposed)]


def test_a_name_with_a_hyphen_an_apostrophe_or_a_sharp_s_is_found_in_capitals():
    names = Names.of(
        ["Eva Weiß", "Lea Schmidt-Meyer", "Tom O'Neil", unicodedata.normalize("NFD", "Zoë Café")]
    )
    for written in ("EVA WEISS", "Lea_Schmidt_Meyer", "LEA SCHMIDT-MEYER", "Tom O’Neil", "ZOË CAFÉ"):
        assert kinds(f"by {written} today", names) == [("name", written)]


def test_places_in_a_decomposed_text_are_those_of_the_text_as_it_stands():
    text = unicodedata.normalize("NFD", "Zażółć: Piotr Zieliński (zofia@pošta.cz), gęślą")
    hits = find(text, NAMES)
    assert [hit.value for hit in hits] == [text[hit.start : hit.end] for hit in hits]
    assert [hit.normal for hit in hits] == ["piotr zieliński", "zofia@pošta.cz"]
    assert removed(text, NAMES) == unicodedata.normalize("NFD", "Zażółć: ") + (
        "[name removed] ([e-mail removed])" + unicodedata.normalize("NFD", ", gęślą")
    )


def test_a_team_member_written_the_other_way_round_is_left_alone():
    names = Names.of(["WEBER Jonas", "Anna Nowak"], team=["Jonas Weber"])
    assert kinds("Jonas Weber and JONAS WEBER asked", names) == []


def test_file_names_keep_what_is_no_personal_data():
    name = "rota_42_Anna_Nowak_[final].txt"
    [hit] = find_in_file_name(name, NAMES)
    assert name[hit.start : hit.end] == hit.value == "Anna_Nowak"
    assert masked(hit) == "A••• N•••"
    assert removed_from_file_name(name, NAMES) == "rota_42_(name removed)_[final].txt"
    assert removed_from_file_name("Mail_anna@firma.pl_2026.msg") == "Mail_(e-mail removed)_2026.msg"
    assert removed_from_file_name("IMG_20261012_093015.jpg") == "IMG_20261012_093015.jpg"
    assert removed_from_file_name("card_4111_1111_1111_1111.png") == "card_(card number removed).png"


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Weber asked",
        "they may nowak it",
        "ms cruz",
        "a. nowak",
        "JONAS WEBER",
        "Anna Nowak-Kowalska",
        "Joanna Nowak",
        "J. Weber",
        "Ms Nowak",
        "the Nowaks",
        "in May 2026",
        "Annabel Nowak-Smith",
        "Cruz",
    ],
)
def test_the_team_shared_surnames_and_words_are_left_alone(text):
    assert kinds(text, NAMES) == []


def test_people_are_read_from_lists_of_names_and_roles():
    told = (
        "Anna Nowak (supervisor, night shift), Piotr Zieliński; service desk manager\n"
        "Maria de la Cruz, two team leads"
    )
    assert list(people_in(told)) == ["Anna Nowak", "Piotr Zieliński", "Maria de la Cruz"]


def test_what_is_shown_does_not_give_it_away():
    text = "Anna Nowak (anna.nowak@nordwind.example, +48 12 345 67 89) read card 4111 1111 1111 1111 aloud"
    hits = find(text, NAMES)
    assert [hit.kind.value for hit in hits] == ["name", "email", "phone", "card"]
    for hit in hits:
        line = excerpt(text, hit, hits)
        for part in ("Nowak", "nowak", "345 67", "4111 1111", "1111 1111 1111"):
            assert part not in line
    assert masked(hits[1]) == "a•••@n•••.example"


def test_removing_leaves_the_rest_of_the_text_alone():
    text = "Written to anna.nowak@nordwind.example and desk@nordwind.example on 2026-10-12 (INC0012233)."
    assert removed(text) == "Written to [e-mail removed] and [e-mail removed] on 2026-10-12 (INC0012233)."
    kept = removed(text, keep=lambda hit: hit.normal.startswith("desk@"))
    assert kept == "Written to [e-mail removed] and desk@nordwind.example on 2026-10-12 (INC0012233)."


@given(st.text(alphabet=st.sampled_from("aB1@.+-() /0,\n4żN"), max_size=200))
def test_hits_lie_in_the_text_in_order_and_apart(text):
    hits = find(text, NAMES)
    assert all(text[hit.start : hit.end] == hit.value for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(excerpt(text, hit, hits) for hit in hits)
    assert removed(text, NAMES, keep=lambda _hit: True) == text


@pytest.mark.parametrize(
    "text",
    [
        "a" * 300_000,
        "1 " * 200_000,
        "a.a-" * 80_000 + "@",
        "0 12 " * 80_000,
        "A1" * 150_000,
        "tel " * 90_000,
        "@a." * 100_000,
        "(0" * 150_000,
        "AA11" + " 1A" * 100_000,
        "aa11 " * 60_000,
        "maria_" * 50_000 + "cruz",
        "maria" + " _.-" * 80_000 + " cruz",
        "Cruz a" + "\u0301\u0323" * 5_000 + "e\u0301 maria" * 20_000,
        "xn--" * 80_000 + "@a.xn--" + "a-" * 80_000,
    ],
    ids=range(14),
)
def test_texts_made_to_be_slow_come_to_an_end_and_every_place_lies_within_them(text):
    """A pattern that backtracked without bounds would never come back from one of these."""
    assert all(0 <= found.start < found.end <= len(text) for found in find(text, NAMES))


def test_five_thousand_plain_texts_of_an_audit_raise_no_alarm():
    text = (
        "Shift lead showed 15 tickets of week 42, INC0012233 to INC0012247; 9 were closed without confirmation "
        "by the user (procedure SD-014 section 5, version 3.2 of 2026-08-01). Asked on 2026-10-12 at 09:40."
    )
    names = Names.of([f"Person{n % 26} Family{n}".translate(_LETTERS) for n in range(100)])
    assert not any(find(f"{text} {number}", names) for number in range(5_000))


_LETTERS = str.maketrans("0123456789", "abcdefghij")
