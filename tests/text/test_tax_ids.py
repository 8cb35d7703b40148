"""Tax ids, table by table; the numbers are made by the rule, not taken from anybody."""

import pytest

from kehuapp.text import tax_ids


@pytest.mark.parametrize(
    ("number", "adds_up"),
    [
        ("12345675", True),  # 1+4+3+8+5+3+10+5 = 39; the seventh is 7 and 40 can be divided
        ("12345672", False),
        ("10000004", True),  # 1 + 4 = 5: only by the rule of April 2023
        ("10000009", True),  # 10: by the old one too
        ("10000005", False),
        ("00000071", False),  # 10 + 1 = 11, or 12
        ("00000074", True),  # 14, or 15
        ("00000070", True),  # 10
        ("00000079", True),  # 19, or 20
        ("1234567", False),
        ("123456755", False),
        ("1234567a", False),
        ("１２３４５６７５", False),
    ],
)
def test_taiwan_numbers(number: str, adds_up: bool) -> None:
    assert tax_ids.is_ubn(number) is adds_up


def test_one_of_five_taiwan_numbers_adds_up_unless_it_has_the_seven() -> None:
    plain = [f"{n:06d}00" for n in range(2000)]
    assert sum(map(tax_ids.is_ubn, plain)) == 400
    with_seven = [f"{n:06d}70" for n in range(2000)]
    assert sum(map(tax_ids.is_ubn, with_seven)) == 800


def checked(body: str) -> str:
    fits = [c for c in "0123456789ABCDEFGHJKLMNPQRTUWXY" if tax_ids.is_uscc(body + c)]
    assert len(fits) == 1
    return body + fits[0]


@pytest.mark.parametrize("body", ["91350100M000100Y4", "00000000000000000", "92ABCDEFGHJKLMNPQ"])
def test_mainland_numbers_have_one_last_character(body: str) -> None:
    number = checked(body)
    assert tax_ids.doubt(number, "CN") == ""
    wrong = number[:-1] + ("0" if number[-1] != "0" else "1")
    assert "last character" in tax_ids.doubt(wrong, "CN")
    if body[8] != body[9]:  # two that changed places are seen
        swapped = number[:8] + number[9] + number[8] + number[10:]
        assert not tax_ids.is_uscc(swapped)


def test_a_published_mainland_example() -> None:
    assert tax_ids.is_uscc("91350100M000100Y43")  # the example of GB 32100-2015


@pytest.mark.parametrize(
    "number", ["91350100M000100I43", "91350100M000100y43", "9135 100M000100Y4"]
)
def test_characters_that_no_mainland_number_has(number: str) -> None:
    assert not tax_ids.is_uscc(number)


@pytest.mark.parametrize(
    ("text", "region", "says"),
    [
        ("", "TW", ""),
        ("  ", "CN", ""),
        ("12345675", "TW", ""),
        (" 1234 5675 ", "TW", ""),
        ("１２３４５６７５", "TW", ""),
        ("12345672", "TW", "add up"),
        ("12345672", "HK", ""),
        ("1234", "TW", "8 digits"),
        ("1234", "CN", "18 characters"),
        ("1234", "GB", ""),
        ("91350100m000100y43", "CN", ""),
        ("350100100000000", "CN", ""),
        ("陳" * 10_000, "TW", "8 digits"),
        ("\u202e12345675", "TW", "8 digits"),
        ("\0\1", "CN", "18 characters"),
    ],
)
def test_what_is_said(text: str, region: str, says: str) -> None:
    found = tax_ids.doubt(text, region)
    assert says in found and bool(says) == bool(found)
