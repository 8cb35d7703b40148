"""Greetings by command: composed, not logged; the JSON is a promise."""

import json

import pytest

from kehuapp.cli import main


@pytest.fixture
def greet(filled_book, tmp_path, capsys):
    book = tmp_path / "shop.kehu"
    book.write_bytes(filled_book.read_bytes())

    def run(*words):
        status = main(["--book", str(book), "greet", *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_what_is_promised(greet):
    status, said, _err = greet("--occasion", "中秋节", "--group", "集團客戶/大安區餐廳", "--json")
    rows = json.loads(said)
    assert status == 0 and 0 < len(rows) < 30
    assert all(list(row) == ["id", "name", "text", "left_out"] for row in rows)
    assert all(bool(row["text"]) != bool(row["left_out"]) for row in rows)
    assert len(json.loads(greet("--occasion", "Mid-Autumn Festival", "--json")[1])) == 60
    # Nothing is logged: the same again.
    again = greet("--occasion", "mid_autumn", "--group", "集團客戶/大安區餐廳", "--json")[1]
    assert json.loads(again) == rows


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--occasion", "復活節"), "mid_autumn"),
        (("--occasion", "spring", "--group", "沒有"), "集團客戶/大安區餐廳"),
    ],
)
def test_what_there_is_not_is_said_with_what_there_is(greet, words, named):
    status, said, err = greet(*words, "--json")
    assert status == 2 and said == "" and words[-1] in err and named in err
