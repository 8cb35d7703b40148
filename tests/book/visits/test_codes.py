"""Codes on sheets: what is read of what was typed, and which visit is found."""

from itertools import combinations

import pytest

from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.visits import outcomes, results, sheets, visits
from kehuapp.book.visits.codes import find_by_code
from kehuapp.errors import Trouble
from kehuapp.rules import visit_codes
from kehuapp.rules.visit_codes import Meant, read_code, visit_code
from kehuapp.store.database import Book

BOOK = "abc"
FIRST = Meant("visit", 11)


def test_the_code_stays() -> None:
    """Sheets are in drawers: what was printed must stay readable."""
    codes = [visit_code(one, BOOK) for one in (1, 11, 40_000)]
    assert codes == ["EKS-XF", "EKK-9H", "19HR-2N"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("{0}", (FIRST,)),
        ("{1}", (FIRST,)),
        ("V12", (Meant("visit", 12),)),
        ("vl2", (Meant("visit", 12),)),
        ("C 34\r\n", (Meant("customer", 34),)),
        ("Ｃ３４", (Meant("customer", 34),)),
        ("V0", ()),
        ("", ()),
        ("12", ()),
        ("陳志明", ()),
        ("V" + "9" * 300, ()),
    ],
)
def test_what_is_read(typed: str, meant: tuple[Meant, ...]) -> None:
    code = visit_code(11, BOOK)
    forms = (f" {code} \r\n", code.lower().replace("-", " "))
    assert read_code(typed.format(*forms), BOOK) == meant


def test_letters_that_look_like_digits_are_read() -> None:
    code = next(c for c in (visit_code(n, BOOK) for n in range(1, 9999)) if "0" in c and "1" in c)
    for typed in (code.replace("0", "o").replace("1", "l"), code.replace("0", "Ｏ").lower()):
        assert read_code(typed, BOOK) == read_code(code, BOOK) != ()


def test_a_wrong_or_swapped_character_is_refused() -> None:
    for number in (1, 77, 32_767, 32_768, 2_000_000):
        code = visit_code(number, BOOK).replace("-", "")
        wrong = {
            code[:at] + letter + code[at + 1 :]
            for at in range(len(code))
            for letter in visit_codes._LETTERS
        }
        for one, other in combinations(range(len(code)), 2):
            letters = list(code)
            letters[one], letters[other] = letters[other], letters[one]
            wrong.add("".join(letters))
        assert all(read_code(one, BOOK) == () for one in wrong - {code})


def test_another_shops_code_is_hardly_ever_read() -> None:
    read = [read_code(visit_code(number, "other"), BOOK) for number in range(1, 2001)]
    assert sum(map(bool, read)) < 10


def test_the_visit_is_found_and_what_is_odd_is_said(book: Book) -> None:
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    bob = min(create_contact(book, ContactCard(name="Bob")).contacts)
    at = "2026-11-02T10:00"
    for _ in range(4):
        visits.create_visit(book, visits.Visit(contact_id=ann, starts_at=at))
    codes = [visit_code(number, book.number) for number in range(1, 5)]
    assert find_by_code(book, codes[0]) == (1, ann, "Ann", "2026-11-02T10:00", "")
    assert find_by_code(book, "V1")[:2] == (1, ann)
    assert find_by_code(book, f"C{bob}") == (None, bob, "Bob", "", "")
    sheet = sheets.load_sheet(book, 1)
    results.type_back(book, sheet, sheet.typed)
    assert "typed in before" in find_by_code(book, codes[0]).note
    outcomes.miss_visit(book, 2, "closed")
    assert "missed" in find_by_code(book, codes[1]).note
    after = outcomes.put_visit_off(book, 3, "2026-11-09T14:00").made
    found = find_by_code(book, codes[2])
    assert (found.visit_id, found.contact_id) == (after, ann)
    assert "2026-11-02 10:00 was put off" in found.note
    visits.delete_visit(book, 4)
    assert find_by_code(book, codes[3])[:2] == (None, ann)
    delete_contacts(book, [bob])
    for typed, said in ((f"C{bob}", "Bob is in the trash"), ("ABC-DE", "“ABC-DE” is not the code")):
        with pytest.raises(Trouble, match=said):
            find_by_code(book, typed)
