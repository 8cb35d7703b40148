"""The table of words by which pasted texts are taken apart is whole, and every word of it works."""

import subprocess
import sys

import pytest

from kehuapp.paths import resources
from kehuapp.text.contact_block import PLACES, Patterns, patterns, word_lists

LINES = (resources() / "tables" / "contact_words.tsv").read_text(encoding="utf-8").split("\n")
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")][:-1]
MESSENGERS = {"LINE", "WeChat", "WhatsApp", "QQ", "Telegram"}
#: List → the pattern that its words match, with what has to stand around them.
USES = {
    "label": ("label", "{}: "),
    "letter": ("letter", "{}: "),
    "extension": ("number", "02 0000 0000 {} 12"),
    "region": ("address", "示範{}一號"),
    "road": ("address", "示範{}一號"),
    "address_part": ("address", "示範路一{}"),
    "street": ("street", "1 Demo {}"),
    "room": ("street", "{} A, Demo House"),
    "company_ending": ("company", "示範{}"),
    "company_word": ("company", "Demo {}"),
    "title": ("title", "{}"),
    "latin_title": ("latin_title", "{}"),
    "before_address": ("before_address", "請{}台中市"),
    "department_ending": ("department", "示範{}"),
    "department_word": ("department", "Demo {}"),
    "introduction": ("calls_itself", "{}王小明"),
    "latin_introduction": ("calls_itself", "{} Ann Lee"),
    "no_name": ("no_names", "{}"),
    "no_name_beginning": ("no_latin_name", "{} Ann"),
}


def test_no_line_is_empty_and_every_column_is_known():
    assert LINES[-1] == "" and "" not in LINES[:-1]
    for row in ROWS:
        assert len(row) == (3 if row[0] in ("label", "letter") else 2), row
        assert all(cell and cell == cell.strip() for cell in row), row
        assert row[1] == row[1].lower(), row


def test_no_list_is_unknown_and_none_is_in_two_pieces():
    names = [name for name, *_rest in ROWS]
    pieces = [name for name, before in zip(names, ["", *names], strict=False) if name != before]
    assert pieces == list(USES) == list(word_lists())


def test_no_word_is_twice_in_a_list():
    assert len({(name, word) for name, word, *_says in ROWS}) == len(ROWS)
    assert sum(map(len, word_lists().values())) == len(ROWS)


def test_labels_say_where_their_value_goes():
    said = {row[2] for row in ROWS if len(row) == 3}
    assert said <= {*PLACES, *MESSENGERS, "mobile"}
    assert not any(" " in row[1] for row in ROWS if row[0] == "label")  # a blank is written -


@pytest.mark.parametrize("name", USES)
def test_every_word_works(name):
    field, around = USES[name]
    pattern = getattr(patterns(), field)
    words = list(word_lists()[name])
    for word in words + [word[:-1] for word in words if word.endswith(".")]:
        text = around.format(word.replace("*", "ing"))
        if field == "no_names":
            assert text in pattern
        else:
            assert (found := pattern.search(text)) and found[0] in text, text
        if name in ("title", "department_ending", "company_ending", "extension"):
            assert pattern.fullmatch(text), text


def test_no_pattern_matches_nothing_at_all():
    """As one would that was made of an empty list."""
    for field in Patterns.__slots__:
        pattern = getattr(patterns(), field)
        assert pattern
        if hasattr(pattern, "search"):
            assert not pattern.search("")


def test_the_table_is_read_when_it_is_needed():
    code = (
        "import kehuapp.text.contact_block\n"
        "from kehuapp.text.contact_block import patterns, word_lists\n"
        "assert not patterns.cache_info().currsize and not word_lists.cache_info().currsize\n"
        "kehuapp.text.contact_block.take_apart('王小明')\n"
        "assert patterns.cache_info().currsize and word_lists.cache_info().currsize\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
