"""What stands in exported files: for old phones, for each program's tables; what changed since."""

import csv
import io
import re
from dataclasses import replace

import pytest
import vobject

from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    ImRow,
    PhoneRow,
    create_contact,
    delete_contacts,
    load_contact,
    load_contacts,
    restore_contacts,
    update_contact,
)
from kehuapp.book.groups import groups
from kehuapp.book.groups.groups import add_members, create_group
from kehuapp.cli import main
from kehuapp.errors import Trouble
from kehuapp.exchange import export_marks, write
from kehuapp.exchange.exact import correct, pack_corrections
from kehuapp.exchange.export_marks import digest_of
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Record
from kehuapp.exchange.tables.csv_out import PROFILES
from kehuapp.exchange.vcard.vcard_out import VERSIONS
from kehuapp.exchange.write import Stopped, write_file
from kehuapp.store import journal
from kehuapp.store.pictures import add_picture

from .conftest import bring_in

MING = ContactCard(
    name="王小明", family_name="王", given_name="小明", nickname="阿明", salutation="先生",
    company="鹿港茶行, 一店", department="採購", job_title="店長",
    remark="不吃牛, 愛清香;\n週三公休\\",
    phones=(PhoneRow("mobile", "0400-000-001"),
            PhoneRow("客戶專用", "+886 4 0000 0002", None, "5")),
    emails=(EmailRow("work", "ming@example.com"),),
    addresses=(AddressRow("work", "彰化縣鹿港鎮中山路1號", "505", "中部"),),
    im=(ImRow("LINE", "ming"), ImRow("暗號", "x")),
    dates=(DateRow("birthday", "gregorian", 1985, 4, 12),
           DateRow("birthday", "lunar", None, 2, 23), DateRow("custom", text="夏天")),
    extra=(ExtraRow("URL", "https://example.com/?a=1,2;3", "vcard"), ExtraRow("生肖", "牛", "csv")),
)  # fmt: skip


def make(book, *cards):
    return [next(iter(create_contact(book, card).contacts)) for card in cards]


DIALLED = ContactCard(
    name="林小華",
    phones=(
        PhoneRow("mobile", "400000131", "+886400000131"),
        PhoneRow("", "fax 04-0000-0132", "+886400000132"),
        PhoneRow("work", "04-0000-0133 轉 12", "+886400000133", "12"),
    ),
)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_phone_gets_numbers_that_it_can_dial(book, tmp_path, version):
    make(book, DIALLED)
    lines = text_of(book, tmp_path, version=version).splitlines()
    sent = [line for line in lines if line.startswith("TEL")]
    assert [line.partition(":")[2].replace("\\", "") for line in sent] == [
        "0400000131",
        "04-0000-0132",
        "04-0000-0133,12",
    ]
    assert "FAX" in sent[1]
    (record,) = read_file(tmp_path / "out.vcf").records
    assert record.phones == [*map(tuple, DIALLED.phones)]


def test_google_gets_numbers_that_can_be_dialled(book, tmp_path):
    make(book, DIALLED)
    (row,) = rows_of(text_of(book, tmp_path, "g.csv", profile="google"))
    assert [row[f"Phone {n} - Value"] for n in (1, 2, 3)] == [
        "0400000131",
        "04-0000-0132",
        "04-0000-0133,12",
    ]
    assert row["Phone 2 - Label"] == "Work Fax"


@pytest.mark.parametrize(
    ("name", "wishes"),
    [
        *(("out.vcf", {"version": version}) for version in VERSIONS),
        *(("out.csv", {"profile": profile}) for profile in PROFILES),
    ],
)
def test_groups_with_a_slash_come_back_the_same(book, tmp_path, name, wishes):
    with book.writing("x"):
        made = [groups.ensure_group(book, path) for path in ("Food\\/Drink", "VIP/Old", "A\\\\B")]
    ids = make(book, ContactCard(name="Ann", group_ids=frozenset(made)))
    text = text_of(book, tmp_path, name, **wishes)
    if wishes != {"profile": "excel"}:
        assert "Food/Drink" in text and "VIP/Old" in text
    (record,) = read_file(tmp_path / name).records
    assert set(record.groups) == {"Food\\/Drink", "VIP/Old", "A\\\\B"}
    # A phone writes the card anew, without what only we know.
    if name == "out.vcf" and wishes["version"] != "2.1":
        kept = [
            line for line in text.splitlines() if not line.startswith(("PRODID", "X-KEHU", " "))
        ]
        (tmp_path / name).write_text("\r\n".join(kept) + "\r\n", encoding="utf-8")
        assert bring_in(book, tmp_path / name).created == 0
        assert load_contact(book, ids[0]).group_ids == frozenset(made)


def test_numbers_without_a_column_are_told(book, tmp_path):
    phones = tuple(PhoneRow("mobile", f"0400-000-00{n}") for n in range(5))
    emails = tuple(EmailRow("", f"a{n}@example.com") for n in range(4))
    make(book, ContactCard(name="Ann", phones=phones, emails=emails), ContactCard(name="Bob"))
    for profile, sentences in (("outlook", 1), ("google", 0), ("excel", 0)):
        told: list[str] = []
        write_file(book, tmp_path / "t.csv", profile=profile, told=told)
        assert len(told) == sentences
        if told:
            assert told[0].startswith("3 number")
            assert told[0].endswith(": Ann")


def text_of(book, tmp_path, name="out.vcf", **wishes):
    write_file(book, tmp_path / name, **wishes)
    return (tmp_path / name).read_bytes().decode("utf-8")


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def picture(size=60):
    from PIL import Image

    out = io.BytesIO()
    Image.effect_noise((size, size), 90).convert("RGB").save(out, "JPEG")
    return out.getvalue()


# Cards


def test_old_phones_get_nothing_that_they_choke_on(book, tmp_path):
    with book.writing("x"):
        photo = add_picture(book, picture())
    make(book, replace(MING, photo=photo), ContactCard(name="長" * 80, remark="END:VCARD\n" * 20))
    text = text_of(book, tmp_path, version="2.1")
    assert "\n" not in text.replace("\r\n", "")
    lines = text.split("\r\n")
    assert text.isascii()
    assert max(map(len, lines)) <= 76
    assert [line for line in lines if line == "END:VCARD"] == ["END:VCARD"] * 2
    assert "TYPE=" not in text and "item1" not in text and "\t" not in text
    assert "TEL;CELL:0400-000-001" in lines
    assert "TEL;VOICE:+886 4 0000 0002,5" in lines
    assert any(line.startswith("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=") for line in lines)
    start = next(n for n, line in enumerate(lines) if line.startswith("PHOTO;"))
    assert lines[start] == "PHOTO;ENCODING=BASE64;JPEG:"
    end = lines.index("", start)
    assert all(line.startswith(" ") for line in lines[start + 1 : end])
    for line in lines:  # no line ends inside a character
        assert re.fullmatch(r"(?:[^=]|=[0-9A-F]{2})*=?", line) or "=" not in line or ":" in line


@pytest.mark.parametrize("version", VERSIONS)
def test_lines_are_short_in_every_version(book, tmp_path, version):
    make(book, MING, ContactCard(name="長" * 300, remark=" x" * 500))
    lines = text_of(book, tmp_path, version=version).encode().split(b"\r\n")
    assert max(map(len, lines)) <= 76
    assert lines.count(b"END:VCARD") == 2


@pytest.mark.parametrize("version", VERSIONS)
def test_no_text_looks_like_the_end_of_a_card(book, tmp_path, version):
    make(book, *[ContactCard(name="王", remark="x" * n + "END:VCARD") for n in range(80)])
    make(book, *[ContactCard(name="王", remark="長" + " " * n + "END:VCARD") for n in range(80)])
    lines = text_of(book, tmp_path, version=version).split("\r\n")
    assert len([line for line in lines if line.strip() == "END:VCARD"]) == 160


@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_another_library_reads_the_same(book, tmp_path, version):
    card = MING
    if version == "2.1":  # a comma means nothing there, but this library parts values at it
        card = replace(MING, company="鹿港茶行", remark="不吃牛;\n週三公休", phones=MING.phones[:1])
    make(book, card, ContactCard(name="Amy Chen", phones=(PhoneRow("work", "04-0000-0003"),)))
    text = text_of(book, tmp_path, version=version)
    ming, amy = vobject.readComponents(text, allowQP=version == "2.1")
    assert ming.fn.value == "王小明"
    name = ming.n.value
    assert (name.family, name.given, name.prefix) == ("王", "小明", "先生")
    numbers = ["0400-000-001", "+886 4 0000 0002,5"][: len(card.phones)]
    assert [tel.value for tel in ming.tel_list] == numbers
    assert ming.email.value == "ming@example.com"
    assert ming.org.value == [card.company, "採購"]
    assert ming.note.value.replace("\r\n", "\n") == card.remark
    assert ming.adr.value.street == "彰化縣鹿港鎮中山路1號" and ming.adr.value.code == "505"
    assert ming.bday.value == "1985-04-12"
    assert (amy.fn.value, amy.tel.value) == ("Amy Chen", "04-0000-0003")


def test_links_stay_links(book, tmp_path):
    make(book, MING)
    for version in VERSIONS:
        assert "URL:https://example.com/?a=1,2;3\r\n" in text_of(book, tmp_path, version=version)


def test_the_identity_that_a_phone_gave_goes_back_to_it(book, tmp_path):
    make(book, replace(MING, extra=(ExtraRow("UID", "AB-12:ABPerson", "vcard"),)), MING)
    own = load_contact(book, 2).uuid
    assert "UID:AB-12:ABPerson" in text_of(book, tmp_path)
    assert f"UID:{own}" in text_of(book, tmp_path)
    text = text_of(book, tmp_path, version="4.0")
    assert "UID;VALUE=text:AB-12:ABPerson" in text and f"UID:urn:uuid:{own}" in text


# Tables


def test_google_finds_the_names_of_its_own_export(book, tmp_path):
    group = next(iter(create_group(book, "早餐").groups))
    (ming,) = make(book, MING)
    add_members(book, group, [ming])
    text = text_of(book, tmp_path, "g.csv", profile="google")
    assert text.startswith(
        "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
        "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
        "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
        "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,"
        "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,"
        "Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,"
        "Event 1 - Label,Event 1 - Value,"
    )
    (row,) = rows_of(text)
    assert (row["First Name"], row["Last Name"]) == ("小明", "王")
    assert row["Labels"] == "早餐 ::: * myContacts"
    assert row["Phone 2 - Value"].startswith("+886 4 0000 0002")
    customs = {row[f"Custom Field {n} - Label"]: row[f"Custom Field {n} - Value"] for n in (1, 4)}
    assert customs == {"LINE": "ming", "生肖": "牛"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("First Name", "Mobile Phone", "Business Street", "E-mail Address", "Notes")),
        ("zh_TW", ("名字", "行動電話", "商務 - 街", "電子郵件地址", "記事")),
        ("zh_CN", ("名", "移动电话", "商务地址 街道", "电子邮件地址", "附注")),
    ],
)
def test_outlook_finds_its_own_words(book, tmp_path, language, expected):
    make(book, MING)
    text = text_of(book, tmp_path, "o.csv", profile="outlook", language=language)
    assert text.startswith("\ufeff")
    (row,) = rows_of(text)
    assert [row[name] for name in expected] == [
        "小明",
        "0400-000-001",
        "彰化縣鹿港鎮中山路1號",
        "ming@example.com",
        MING.remark,
    ]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+8864", "'+8864"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("　＋1", "'　＋1"),
        ("'x", "''x"),
        ("0912", "'0912"),
        ("1.3E+10", "'1.3E+10"),
        ("20261122", "'20261122"),
        ("王=1", "王=1"),
        ("12", "12"),
        ("a-b", "a-b"),
    ],
)
def test_excel_runs_nothing_and_keeps_digits(book, tmp_path, cell, written):
    make(book, ContactCard(name="王", nickname=cell, extra=(ExtraRow("生肖", cell),)))
    (row,) = rows_of(text_of(book, tmp_path, "e.csv"))
    assert (row["Nickname"], row["生肖"]) == (written, written)
    (row,) = rows_of(text_of(book, tmp_path, "g.csv", profile="google"))
    assert row["Nickname"] == cell


def test_excel_speaks_the_language_of_the_reader(book, tmp_path):
    numbers = (PhoneRow("mobile", "1"), PhoneRow("mobile", "2"))
    make(book, MING, ContactCard(name="李", phones=numbers))
    text = text_of(book, tmp_path, "e.csv", language="zh_TW")
    assert text.startswith("\ufeff姓名,姓,名,稱謂,暱稱,公司,部門,職稱,手機,手機 2,電話,電子郵件,")
    first, second = rows_of(text)
    assert (second["手機"], second["手機 2"]) == ("1", "2")
    assert first["其他帳號"] == "暗號: x" and first["LINE"] == "ming"
    assert first["生日"] == "1985-04-12"


# What a form cannot say


def test_corrections_hold_only_while_the_reading_is_the_same():
    meant = Record(1, name=" x ", phones=[("公司", "1", None, "")])
    read = Record(1, name="x", phones=[("work", "1", None, "")])
    packed = pack_corrections(meant, read)
    assert re.fullmatch(r"[A-Za-z0-9_-]+", packed)
    again = Record(1, name="x", phones=[("work", "1", "+8861", "")])
    correct(again, packed)
    assert (again.name, again.phones) == (meant.name, meant.phones)
    changed = Record(1, name="y", phones=[("work", "1", None, "")])
    correct(changed, packed)
    assert (changed.name, changed.phones) == ("y", meant.phones)
    assert pack_corrections(read, read) == ""


@pytest.mark.parametrize("hostile", ["", "x", "A" * 999, "é", "eJw", "eJyrVqpWAgAEUAGS"])
def test_hostile_corrections_do_nothing(hostile):
    record = Record(1, name="x")
    correct(record, hostile)
    assert record == Record(1, name="x")


def test_corrections_of_the_wrong_kind_do_nothing():
    bad = Record(1)
    bad.phones = [("a", 1)]  # type: ignore[list-item]
    bad.kind = "robot"
    bad.dates = [("birthday", "gregorian", 10**30, 1, 1, False, "")]
    record = Record(1)
    correct(record, pack_corrections(bad, record))
    assert record == Record(1)


# Changed since the last export


def changed(book):
    return export_marks.changed_ids(book, write.ids_to_write(book))


def test_only_what_changed_goes_out_again(book, tmp_path):
    make(book, MING, replace(MING, name="李"), replace(MING, name="陳"))
    assert export_marks.last_export(book) is None
    assert changed(book) == [1, 2, 3]
    write_file(book, tmp_path / "all.vcf", version="2.1")
    assert changed(book) == [] and export_marks.last_export(book)
    step = update_contact(book, replace(load_contact(book, 2), remark="新"))
    assert changed(book) == [2]
    journal.undo(book, step.step)
    assert changed(book) == []
    group = ensure_in(book, "早餐", 3)
    assert changed(book) == [3]
    assert write_file(book, tmp_path / "some.vcf", version="4.0", changed_only=True) == 1
    assert (tmp_path / "some.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 1
    assert changed(book) == []
    assert write_file(book, tmp_path / "none.vcf", changed_only=True) == 0
    assert not (tmp_path / "none.vcf").exists()
    assert group


def ensure_in(book, name, contact):
    group = next(iter(create_group(book, name).groups))
    add_members(book, group, [contact])
    return group


def test_the_order_of_groups_and_a_new_region_change_nothing(book, tmp_path):
    make(book, replace(MING, phones=(PhoneRow("mobile", "0400-000-001", None),)))
    card = replace(load_contact(book, 1), group_ids=frozenset((1, 2)))
    assert digest_of(card, {1: "甲", 2: "乙"}) == digest_of(card, {1: "乙", 2: "甲"})
    assert digest_of(card, {1: "甲", 2: "乙"}) != digest_of(card, {1: "甲", 2: "丙"})
    write_file(book, tmp_path / "all.vcf")
    book.execute("UPDATE phone SET e164 = '+886400000001'")
    assert changed(book) == []


def test_whom_the_phone_has_and_the_book_no_longer(book, tmp_path):
    make(book, MING, replace(MING, name="李"))
    write_file(book, tmp_path / "all.vcf")
    delete_contacts(book, [1])
    assert export_marks.gone(book) == ["王小明"]
    write_file(book, tmp_path / "none.vcf", changed_only=True)
    assert export_marks.gone(book) == []  # said once, then forgotten
    restore_contacts(book, [1])
    assert changed(book) == [1]


@pytest.mark.parametrize("wishes", [{"contact_ids": [1]}, {"group": "早餐"}])
def test_a_part_for_another_purpose_is_not_remembered(book, tmp_path, wishes):
    make(book, MING)
    ensure_in(book, "早餐", 1)
    assert write_file(book, tmp_path / "one.vcf", **wishes) == 1
    write_file(book, tmp_path / "all.csv")
    assert export_marks.last_export(book) is None


def test_marks_leave_nothing_to_undo(book, tmp_path):
    make(book, MING)
    before = book.query("SELECT id, state FROM journal_step")
    write_file(book, tmp_path / "all.vcf")
    assert book.query("SELECT id, state FROM journal_step") == before


def test_nothing_is_remembered_of_a_file_that_failed(book, tmp_path):
    make(book, MING)
    with pytest.raises(Trouble):
        write_file(book, tmp_path / "gone" / "all.vcf")
    assert export_marks.last_export(book) is None


def test_the_command_line_says_what_changed_and_who_is_gone(book, tmp_path, capsys):
    make(book, MING, replace(MING, name="李"))

    def run(*options):
        out = tmp_path / "out.vcf"
        assert main(["--book", str(book.path), "export", "--to", str(out), *options]) == 0
        return capsys.readouterr().out

    assert "2 customers written" in run("--version", "2.1")
    assert "VERSION:2.1" in (tmp_path / "out.vcf").read_text(encoding="utf-8")
    delete_contacts(book, [2])
    said = run("--changed")
    assert "Nothing changed" in said and said.endswith("delete them on the phone:\n  李\n")
    assert "李" not in run("--changed")
    assert (
        main(
            [
                "--book",
                str(book.path),
                "export",
                "--to",
                str(tmp_path / "t.csv"),
                "--profile",
                "google",
            ]
        )
        == 0
    )
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").startswith("First Name,Middle Name")


# Whole or not at all


@pytest.mark.parametrize("name", ["all.vcf", "all.csv", "all.json"])
def test_a_stopped_export_leaves_the_old_file(book, tmp_path, name):
    make(book, MING)
    (tmp_path / name).write_text("old")
    before = sorted(path.name for path in tmp_path.iterdir())
    calls = []
    with pytest.raises(Stopped):
        write_file(book, tmp_path / name, cancelled=lambda: len(calls.append(1) or calls) > 1)
    assert (tmp_path / name).read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert export_marks.last_export(book) is None


@pytest.mark.parametrize("name", ["all.vcf", "all.csv", "all.json"])
def test_many_contacts_are_loaded_in_parts(book, tmp_path, monkeypatch, name):
    make(book, *[replace(MING, name=f"王{n}") for n in range(7)])
    sizes = []

    def load(book, ids):
        sizes.append(len(ids))
        return load_contacts(book, ids)

    monkeypatch.setattr(write, "PART", 3)
    monkeypatch.setattr(write, "load_contacts", load)
    seen = []
    count = write_file(book, tmp_path / name, progress=lambda at, total: seen.append((at, total)))
    assert count == 7 and sizes == [3, 3, 1]
    assert seen == [(0, 7), (0, 7), (3, 7), (6, 7)]
    text = (tmp_path / name).read_text(encoding="utf-8-sig")
    assert all(f"王{n}" in text for n in range(7))


def test_only_cards_know_what_changed(book, tmp_path):
    with pytest.raises(Trouble, match="vcf"):
        write_file(book, tmp_path / "all.csv", changed_only=True)
