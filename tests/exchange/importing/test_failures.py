"""What could not be read is saved so that it can be mended and imported again."""

import pytest

from kehuapp.exchange.importing.failures import build_unread, write_unread
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Failed

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:04-0000-0033\nEND:VCARD\n"


@pytest.mark.parametrize("ending", ["vcf", "txt"])
def test_cards_that_failed_come_in_from_the_saved_file(tmp_path, ending):
    path = tmp_path / "phone.vcf"
    path.write_text(CARD.format("Ann"), encoding="utf-8")
    read = read_file(path)
    read.failed += [
        Failed(7, "This card is damaged.", CARD.format("王小明")),
        Failed(12, "This card is damaged, too.", CARD.format("李四")),
    ]
    unread = build_unread(read)
    assert unread.endings == ("vcf", "txt") and unread.count == 2
    saved = tmp_path / f"failed.{ending}"
    write_unread(saved, unread)
    assert "line 7: This card is damaged." in saved.read_text(encoding="utf-8-sig")
    again = read_file(saved)
    assert [record.name for record in again.records] == ["王小明", "李四"]
    assert (again.failed, again.skipped) == ([], [])


def test_rows_that_failed_keep_their_columns_under_the_header(tmp_path):
    path = tmp_path / "phone.csv"
    path.write_text(
        '姓名,電話,備註\nAnn,04-0000-0033,"a, b"\n李四,+886400000027,=1+1\n"王\n五",,\n趙六,,\n',
        encoding="utf-8",
    )
    read = read_file(path)
    read.failed += [
        Failed(2, "Damaged.", "Ann,04"),
        Failed(3, "Damaged.", "李四,"),
        Failed(5, "Damaged.", "inside"),
        Failed(99, "Damaged.", "lost"),
    ]
    unread = build_unread(read)
    assert unread.endings == ("csv",) and unread.count == 4
    saved = tmp_path / "failed.csv"
    write_unread(saved, unread)
    lines = saved.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "姓名,電話,備註,Not read because"
    assert lines[1] == 'Ann,04-0000-0033,"a, b",line 2: Damaged.'
    again = read_file(saved)
    assert [record.remark for record in again.records][:2] == ["a, b", "=1+1"]
    assert again.records[1].phones[0][2] == "+886400000027"
    assert lines[3:] == ["inside,,,line 5: Damaged.", "lost,,,line 99: Damaged."]


def test_entries_that_failed_come_in_from_the_saved_address_book(tmp_path):
    entry = "dn: cn={0}\nobjectClass: person\ncn: {0}\nmobile: 04-0000-0033\n"
    path = tmp_path / "book.ldif"
    path.write_text(entry.format("Ann"), encoding="utf-8")
    read = read_file(path)
    read.failed += [
        Failed(7, "This card is\ndamaged.", entry.format("Bob")),
        Failed(12, "This card is damaged, too.", entry.format("Carl")),
    ]
    unread = build_unread(read)
    assert unread.endings == ("ldif", "txt")
    saved = tmp_path / "failed.ldif"
    write_unread(saved, unread)
    again = read_file(saved)
    assert [record.name for record in again.records] == ["Bob", "Carl"]
    assert (again.format, again.failed, again.skipped) == ("ldif", [], [])


def test_a_card_is_counted_as_a_phone_counts_it(tmp_path):
    path = tmp_path / "phone.vcf"
    good = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:04-0000-00{:02}\nEND:VCARD\n"
    cards = [good.format(f"P{n}", n) for n in range(3)]
    cards.insert(2, "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    path.write_text("".join(cards), encoding="utf-8")
    read = read_file(path, "TW")
    assert [one.where for one in read.records][-1] == "card 4 (line 14)"
    assert [one.where for one in read.skipped] == ["card 3 (line 11)"]
