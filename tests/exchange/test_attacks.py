"""What somebody who wished to break the import found: each must stay mended."""

import os
import zipfile
from pathlib import Path

import pytest

from kehuapp.book.contacts.contacts import delete_contacts, load_contacts
from kehuapp.errors import Trouble
from kehuapp.exchange import sources
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file, read_source
from kehuapp.exchange.sources import find_sources

from .conftest import bring_in


def vcf(path, *cards):
    path.write_text(
        "".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards),
        encoding="utf-8",
    )
    return path


def cards_of(book):
    return load_contacts(book, [row[0] for row in book.query("SELECT id FROM contact ORDER BY id")])


def test_one_identity_on_every_card_identifies_nobody(book, tmp_path):
    uid = "UID:12345678-1234-1234-1234-123456789012"
    path = vcf(
        tmp_path / "u.vcf",
        f"FN:王一\nTEL:0400000001\n{uid}",
        f"FN:李二\nTEL:0400000002\n{uid}",
        f"FN:陳三\nTEL:0400000003\n{uid}",
    )
    assert bring_in(book, path).created == 3
    again = bring_in(book, path)
    assert (again.created, again.merged, again.skipped) == (0, 0, 3)
    assert [len(card.phones) for card in cards_of(book)] == [1, 1, 1]


def test_our_own_identity_finds_a_person_who_was_renamed(book, tmp_path):
    bring_in(book, vcf(tmp_path / "a.vcf", "FN:陳志明\nTEL:0400000001"))
    (card,) = cards_of(book)
    report = bring_in(book, vcf(tmp_path / "b.vcf", f"FN:陳大明\nTEL:0400000001\nUID:{card.uuid}"))
    assert (report.created, report.merged) == (0, 1)
    assert any("陳志明" in said and "陳大明" in said for said in report.warnings)


def test_a_changed_remark_brings_only_its_new_line(book, tmp_path):
    bring_in(book, vcf(tmp_path / "a.vcf", "FN:甲\nTEL:0400000001\nNOTE:第一行\\n第二行"))
    bring_in(book, vcf(tmp_path / "b.vcf", "FN:甲\nTEL:0400000001\nNOTE:新的\\n第二行"))
    assert cards_of(book)[0].remark == "第一行\n第二行\n新的"


@pytest.mark.parametrize(
    ("name", "company"), [("王先生", "示範電子"), ("示範便利店", "示範便利店")]
)
def test_a_vague_name_of_a_company_with_another_number_is_asked(book, tmp_path, name, company):
    person = f"FN:{name}\nORG:{company}\nTEL:"
    path = vcf(tmp_path / "a.vcf", person + "0400000001", person + "0400000002")
    plan = build_plan(book, read_file(path))
    assert [(d.action, d.maybe) for d in plan.decisions] == [("create", False), ("create", True)]
    apply(book, plan)
    assert bring_in(book, path).skipped == 2


def test_a_plan_older_than_a_deletion_is_made_anew(book, tmp_path):
    bring_in(book, vcf(tmp_path / "a.vcf", "FN:甲\nTEL:0400000001"))
    plan = build_plan(book, read_file(vcf(tmp_path / "b.vcf", "FN:甲\nTEL:0400000001\nNOTE:x")))
    delete_contacts(book, [1])
    report = apply(book, plan)[1]
    assert (report.created, report.merged) == (1, 0)
    assert "decided anew" in report.warnings[-1]


def test_a_contact_does_not_grow_without_end(book, tmp_path):
    cards = [f"FN:甲\nTEL:0400000001\nNOTE:{n}" for n in range(1500)]
    report = bring_in(book, vcf(tmp_path / "a.vcf", *cards))
    assert report.created == 500
    assert cards_of(book)[0].remark.count("\n") == 1000


def test_halves_of_characters_do_not_stop_an_import(book, tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes("姓名,手機\n甲+2AA-,0400000001\n".encode("utf-7").replace(b"+-2AA-", b"+2AA-"))
    report = apply(book, build_plan(book, read_file(path, encoding="utf-7")))[1]
    assert report.created == 1
    assert cards_of(book)[0].name.startswith("甲")


def test_one_bad_file_does_not_stop_the_others(book, tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    vcf(folder / "a.vcf", "FN:甲\nTEL:0400000001")
    (folder / "liste.txt").write_bytes(b"%PDF-1.4 " + bytes(100))
    (folder / "bad.xlsx").write_bytes(b"PK\x03\x04" + bytes(100))
    with zipfile.ZipFile(folder / "in.zip", "w") as archive:
        archive.writestr("b.vcf", "BEGIN:VCARD\nFN:乙\nEND:VCARD\n")
    found, troubles = find_sources([folder])
    assert [source.name for source in found] == ["phone"]
    assert {
        name
        for name in ("liste.txt", "bad.xlsx", "in.zip")
        if any(name in str(trouble) for trouble in troubles)
    } == {"liste.txt", "bad.xlsx", "in.zip"}
    assert read_source(found[0]).found == 1


def test_a_zip_is_opened_once_however_many_files_are_in_it(tmp_path, monkeypatch):
    path = tmp_path / "phone.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for n in range(300):
            archive.writestr(f"{n}.vcf", f"BEGIN:VCARD\nFN:n{n}\nTEL:04{n:08}\nEND:VCARD\n")
    opened = []

    class Counted(zipfile.ZipFile):
        def __init__(self, *args, **named):
            opened.append(args)
            super().__init__(*args, **named)

    monkeypatch.setattr(sources.zipfile, "ZipFile", Counted)
    read = read_file(path)
    assert read.found == 300
    assert len([args for args in opened if args[0] == path]) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_is_not_waited_for(tmp_path):
    path = tmp_path / "p.vcf"
    os.mkfifo(path)
    with pytest.raises(Trouble, match="not a file"):
        read_file(path)


def test_two_whole_numbers_of_one_line_are_two(tmp_path):
    path = vcf(tmp_path / "a.vcf", "FN:甲\nTEL:0400000001/0400000002\nTEL:0400000003,,12/34")
    numbers = [raw for _label, raw, _e164, _ext in read_file(path).records[0].phones]
    assert numbers == ["0400000001", "0400000002", "0400000003,,12/34"]


def test_a_member_without_a_name_is_read_as_any_other(tmp_path: Path) -> None:
    """Python's own word for a folder fails on it."""
    packed = tmp_path / "phone.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("ax.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n")
    packed.write_bytes(packed.read_bytes().replace(b"ax.vcf", b"\0x.vcf"))  # ends at the NUL
    sources, troubles = find_sources([packed])
    assert not troubles
    assert [record.name for record in read_source(sources[0]).records] == ["Ann Lee"]
