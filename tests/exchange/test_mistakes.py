"""What a broad `except` swallows is in the log by its kind and place, and no customer's word."""

import ast
import csv
import io
import logging
from pathlib import Path

import openpyxl
import pytest

import kehuapp.exchange as exchange
import kehuapp.text as text
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.exchange import mistakes
from kehuapp.exchange.importing.edits import edit
from kehuapp.exchange.read import read_file
from kehuapp.exchange.tables import csv_lines, workbook_safe
from kehuapp.exchange.tables.workbook_in import names_sheets
from kehuapp.exchange.write import write_file

from .conftest import bring_in

NAME, NUMBER = "王小明", "0400000001"


@pytest.fixture(autouse=True)
def nothing_logged_yet(monkeypatch):
    monkeypatch.setattr(mistakes, "_logged", set())


def breaks(kind=ValueError):
    """A function that breaks with a customer's words in the error."""

    def broken(*_arguments, **_more):
        raise kind(f"{NAME} {NUMBER}")

    return broken


def logged(caplog) -> str:
    """The only line of the log, without a word of a customer."""
    (line,) = caplog.records
    assert (line.name, line.levelno, line.exc_info) == ("kehuapp", logging.ERROR, None)
    assert NAME not in caplog.text and NUMBER not in caplog.text
    assert str(Path(exchange.__file__).parent) not in line.getMessage()
    return line.getMessage()


def cards(tmp_path, count=1):
    path = tmp_path / "a.vcf"
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{NAME}\nTEL:{NUMBER}\nEND:VCARD\n"
    path.write_text(card * count, encoding="utf-8")
    return path


def table(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"姓名,手機\n{NAME},{NUMBER}\n", encoding="utf-8")
    return path


def test_a_damaged_card(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("kehuapp.exchange.vcard.vcard_in.CardReader.finish", breaks(KeyError))
    assert len(read_file(cards(tmp_path, count=3)).failed) == 3
    assert logged(caplog).startswith("swallowed KeyError at kehuapp.exchange.vcard.vcard_file:")


@pytest.mark.parametrize(
    ("limit", "most", "reason"),
    [
        ("vcard_marks._MOST_CHARACTERS", 10, "longer than any card"),
        ("vcard_lines._MOST_LINES", 1, "more than 1 lines"),
    ],
)
def test_a_card_that_is_too_long_is_no_mistake(limit, most, reason, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(f"kehuapp.exchange.vcard.{limit}", most)
    assert f"This card is damaged ({reason})." in [
        failed.reason for failed in read_file(cards(tmp_path)).failed
    ]
    assert not caplog.records


def test_a_damaged_row(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("kehuapp.exchange.tables.csv_in.RowCells.take", breaks(IndexError))
    assert len(read_file(table(tmp_path)).failed) == 1
    assert logged(caplog).startswith("swallowed IndexError at kehuapp.exchange.tables.csv_in:")


def test_a_row_that_is_too_long_is_no_mistake(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(csv_lines, "_LONGEST_CELL", 2)
    assert len(read_file(table(tmp_path)).failed) == 1
    assert not caplog.records


def test_a_cell_that_is_corrected(tmp_path, monkeypatch, caplog):
    file_read = read_file(table(tmp_path))
    whole = file_read.table.rows[0]
    read_row = exchange.read.read_row

    def broken(table, row, region):
        return read_row(table, row, region) if row == whole else breaks()()

    monkeypatch.setattr("kehuapp.exchange.read.read_row", broken)
    with pytest.raises(Trouble, match="cannot be read here"):
        edit(file_read, 0, 1, NUMBER + "2")
    assert file_read.table.rows[0] == whole
    assert logged(caplog).startswith("swallowed ValueError at kehuapp.exchange.read:")


class PanicException(BaseException):
    """As the workbook library's: no ordinary exception."""


@pytest.mark.parametrize("kind", [PanicException, OSError, ValueError])
def test_a_workbook_that_its_library_stumbles_over(kind, monkeypatch, caplog):
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    monkeypatch.setattr(workbook_safe, "clean_copy", breaks(kind))
    with pytest.raises(Trouble, match="damaged"):
        names_sheets(file, "a.xlsx")
    place = "kehuapp.exchange.tables.workbook_in:"
    assert logged(caplog).startswith(f"swallowed {kind.__name__} at {place}")


@pytest.mark.parametrize("kind", [workbook_safe.Unreadable, workbook_safe.TooLarge])
def test_a_damaged_workbook_is_no_mistake(kind, monkeypatch, caplog):
    monkeypatch.setattr(workbook_safe, "clean_copy", breaks(kind))
    with pytest.raises(Trouble):
        names_sheets(io.BytesIO(), "a.xlsx")
    assert not caplog.records


def test_a_workbook_that_a_mistake_of_ours_cannot_read(monkeypatch):
    monkeypatch.setattr(workbook_safe, "clean_copy", breaks(AttributeError))
    with pytest.raises(AttributeError):
        names_sheets(io.BytesIO(), "a.xlsx")


def test_a_row_that_is_no_csv(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(csv, "reader", lambda lines, **_more: map(breaks(csv.Error), lines))
    line = f"{NAME},{NUMBER}\n"
    rows = list(csv_lines.RowReader(iter([line]), ","))
    assert rows == [(1, [NAME, NUMBER])]
    places = [line.getMessage().rpartition(":")[0] for line in caplog.records]
    assert places == ["swallowed Error at kehuapp.exchange.tables.csv_lines"] * 2
    assert NAME not in caplog.text and NUMBER not in caplog.text


def test_marks_that_cannot_be_kept(book, tmp_path, monkeypatch, caplog):
    bring_in(book, cards(tmp_path))
    monkeypatch.setattr("kehuapp.exchange.export_marks.remember", breaks(BookTrouble))
    assert write_file(book, tmp_path / "b.vcf", changed_only=True) == 1
    assert logged(caplog).startswith("swallowed BookTrouble at kehuapp.exchange.write:")


def swallows_silently(code: str) -> list[int]:
    """Lines of broad handlers that neither raise what they caught nor log it."""
    found = []
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        broad = {"Exception", "BaseException"}
        kinds = {name.id for name in ast.walk(node.type or node) if isinstance(name, ast.Name)}
        inside = [part for line in node.body for part in ast.walk(line)]
        raises = any(isinstance(part, ast.Raise) and part.exc is None for part in node.body)
        logs = any(isinstance(part, ast.Name) and part.id == "log_swallowed" for part in inside)
        if (node.type is None or kinds & broad) and not (raises or logs):
            found.append(node.lineno)
    return found


def test_no_broad_except_swallows_silently():
    for room in (exchange, text):
        for path in Path(room.__file__).parent.rglob("*.py"):
            assert not swallows_silently(path.read_text(encoding="utf-8")), path
    assert swallows_silently("try:\n    f()\nexcept Exception:\n    pass") == [3]
    assert swallows_silently("try:\n    f()\nexcept:\n    pass") == [3]
    assert not swallows_silently("try:\n    f()\nexcept Exception:\n    g()\n    raise")
    assert not swallows_silently("try:\n    f()\nexcept ValueError:\n    pass")
