"""What a person chose for the columns of a header is known the next time."""

import pytest

from kehuapp.exchange.tables.csv_in import read_table
from kehuapp.exchange.tables.mappings import find_mapping, header_key, remember
from kehuapp.store.database import Book
from kehuapp.store.journal import rows_steps


@pytest.fixture
def table():
    return read_table("編號,稱呼,電話\n7,王小明,0400000001\n")


def test_a_header_is_mapped_as_the_last_time(book, table):
    assert find_mapping(book, table.headers) is None
    remember(book, table.with_mapping(["skip", "name", "phone:work"]).with_date_order("dmy"))
    assert find_mapping(book, table.headers) == (["skip", "name", "phone:work"], "dmy")
    remember(book, table.with_mapping(["extra", "nickname", "phone:"]))
    assert find_mapping(book, table.headers) == (["extra", "nickname", "phone:"], "")
    assert book.query("SELECT count(*) FROM import_mapping") == [(1,)]


@pytest.mark.parametrize("header", ["编号,称呼,电话", " 編號 ,稱呼,電　話", "編號,稱呼,電話,,"])
def test_the_same_header_in_another_writing_is_the_same(book, table, header):
    remember(book, table.with_mapping(["skip", "name", "phone:work"]))
    other = read_table(f"{header}\n7,王小明,0400000001,,x\n")
    targets, _order = find_mapping(book, other.headers)
    assert targets[:3] == ["skip", "name", "phone:work"]
    assert set(targets[3:]) <= {"extra"}
    assert len(targets) == len(other.headers)


@pytest.mark.parametrize("header", ["編號,電話,稱呼", "編號,稱呼", "編號,稱呼,電話,手機"])
def test_another_header_is_another(book, table, header):
    remember(book, table)
    assert find_mapping(book, header.split(",")) is None


def test_a_file_without_names_is_known_by_its_width(book):
    three = read_table("王小明,0400000001,茶\n李四,0400000002,酒\n")
    assert not three.has_header
    remember(book, three.with_mapping(["nickname", "phone:home", "remark"]))
    again = read_table("張三,0400000003,水\n")
    assert find_mapping(book, again.headers) == (["nickname", "phone:home", "remark"], "")
    two = read_table("張三,0400000003\n")
    assert find_mapping(book, two.headers) is None
    assert len({header_key([""] * n) for n in range(1, 9)}) == 8


def test_nothing_of_it_is_a_step(book: Book, table):
    remember(book, table)
    assert rows_steps(book) == []
    assert book.query("SELECT count(*) FROM journal_row") == [(0,)]


def test_a_damaged_memory_is_no_memory(book, table):
    remember(book, table)
    for text in ("{", "3", "[1]"):
        book.execute("UPDATE import_mapping SET targets = ?", (text,))
        assert find_mapping(book, table.headers) is None


def test_a_monstrous_header_is_not_kept(book):
    remember(book, read_table("姓名,手機," + "x" * 200_000 + "\n甲,0400000001,a\n"))
    assert book.query("SELECT count(*) FROM import_mapping") == [(0,)]
