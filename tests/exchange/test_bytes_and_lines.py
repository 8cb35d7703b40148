"""Encodings by evidence, lines unfolded, and cards that another library reads the same."""

from itertools import pairwise

import pytest
import vobject

from kehuapp.exchange.bytes_in import guess_encoding
from kehuapp.exchange.read import read_file
from kehuapp.exchange.vcard.vcard_file import read_cards
from kehuapp.exchange.vcard.vcard_lines import CardText
from kehuapp.exchange.write import write_file

from .conftest import PHONE_FILES, bring_in


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("王小明,0400000001,台北市信義區", ["gb18030", "cp950"]),
        ("李四,15400000001,客户", ["gb18030"]),
        ("陈经理", ["gb18030"]),
        ("陳經理 鹿港茶行", ["gb18030", "cp950"]),
        ("姓名,手机号码\n张三,154", ["gb18030"]),
        ("姓名,行動電話\n周杰,04", ["cp950"]),
        ("黃大偉", ["gb18030", "cp950"]),
        ("葉慧玲", ["gb18030", "cp950"]),
        ("許志強", ["cp950"]),
        ("田中太郎、ありがとう", ["cp932"]),
        ("Jörg Müller, München", ["cp1252"]),
        ("Peña García", ["cp1252"]),
        ("Sørensen, Århus", ["cp1252"]),
        ("Françoise Lefèvre", ["cp1252"]),
        ("João Gonçalves", ["cp1252"]),
        ("Zażółć gęślą jaźń", ["cp1250"]),
        ("Łukasz Wójcik, Łódź", ["cp1250"]),
        ("Łódź", ["cp1250"]),
        ("Antonín Dvořák", ["cp1250"]),
        ("12 Rue de l’Église – 5 €", ["cp1252"]),
        ("Jiří Novotný, Žižkov", ["cp1250"]),
        ("Őri Gábor, Győr", ["cp1250"]),
        ("Иван Петров, Москва", ["cp1251"]),
        ("Имя,Телефон\nАнна Смирнова,1", ["cp1251"]),
        ("ИВАН ПЕТРОВ, КИЇВ", ["cp1251"]),
        ("김민준,서울시 강남구", ["cp949"]),
        ("이름,전화번호\n박서연,010", ["cp949"]),
        ("王小明", ["utf-8", "utf-8-sig", "utf-16"]),
    ],
)
def test_short_texts_are_recognised(text, encodings):
    for encoding in encodings:
        data = text.encode(encoding)
        assert data.decode(guess_encoding(data)).lstrip("\ufeff") == text, encoding


@pytest.mark.parametrize(
    ("families", "given", "encoding"),
    [
        (
            "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林高羅",
            "小明志強淑惠美玲建國俊傑雅婷怡君家豪",
            "cp950",
        ),
        (
            "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林高羅",
            "小明志強淑惠美玲建國俊傑雅婷怡君家豪",
            "gb18030",
        ),
        (
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗",
            "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超",
            "gb18030",
        ),
    ],
)
def test_files_of_one_name_are_nearly_always_right(families, given, encoding):
    right = rows = 0
    for family in families:
        for first, second in pairwise(given):
            text = f"{family}{first}{second},0400000001"
            data = text.encode(encoding)
            rows += 1
            right += data.decode(guess_encoding(data), "replace") == text
    assert right / rows > 0.98


def one(body, encoding="utf-8", region="TW"):
    data = body if isinstance(body, bytes) else body.encode(encoding)
    cards = CardText(b"BEGIN:VCARD\n" + data + b"\nEND:VCARD\n")
    (outcome,) = read_cards(cards, region, lambda: False)
    return outcome.record


@pytest.mark.parametrize(
    ("body", "remark"),
    [
        ("NOTE:one\n  two", "one two"),
        ("NOTE:one\n\t two", "one two"),
        ("NOTE:a,b;c", "a,b;c"),
        (r"NOTE:a\,b\;c\:d\\e\nf", "a,b;c:d\\e\nf"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:=E5=AE=\n=A2=E6=\n=88=B7", "客户"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:=E5=AE=\n\n=A2", "客"),
        ("NOTE;QUOTED-PRINTABLE:=E5=AE=A2", "客"),
        ("NOTE;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=BF=CD=BB=A7", "客户"),
        ("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=BF=CD=BB=A7", "客户"),
        ("NOTE;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=E5=AE=A2", "客"),
        ('NOTE;X-A="x:y;z":text', "text"),
        ('NOTE;X-A="open:text', "text"),
        ("item1.NOTE:text", "text"),
        ("note:text", "text"),
    ],
)
def test_a_note_in_every_dress(body, remark):
    assert one(f"FN:x\n{body}").remark == remark


def test_a_fold_may_part_one_character():
    raw = "NOTE:客户".encode()
    record = one(b"FN:x\n" + raw[:7] + b"\n " + raw[7:])
    assert record.remark == "客户"


def test_lines_of_one_file_may_differ():
    record = one("FN:王小明\n".encode() + "NOTE;CHARSET=BIG5:備註文字".encode("big5"))
    assert (record.name, record.remark) == ("王小明", "備註文字")


def test_a_picture_line_without_blanks_ends_at_the_empty_line():
    record = one("FN:x\nPHOTO;ENCODING=BASE64:/9j/\n4AAQ\nSkZJ\n\nTEL:0400000001")
    assert record.photo == b"\xff\xd8\xff\xe0\x00\x10JFI"
    assert len(record.phones) == 1


def test_a_link_is_never_fetched_but_kept():
    record = one("FN:x\nPHOTO;VALUE=uri:https://example.com/a.jpg")
    assert record.photo is None
    assert record.extra == [("PHOTO", "https://example.com/a.jpg")]


def test_unknown_properties_are_kept_word_for_word():
    record = one("FN:x\nX-FOO;TYPE=HOME:a\\;b\nitem1.X-BAR:c\nitem1.X-ABLabel:標")
    assert record.extra == [("X-FOO;TYPE=HOME", "a;b"), ("X-BAR (標)", "c")]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_another_library_reads_what_we_write(book, tmp_path, version):
    bring_in(book, PHONE_FILES / "iphone-3.0.vcf")
    out = tmp_path / "out.vcf"
    write_file(book, out, version=version)
    ming = next(vobject.readComponents(out.read_text(encoding="utf-8")))
    assert ming.fn.value == "王小明"
    assert (ming.n.value.family, ming.n.value.given) == ("王", "小明")
    assert ming.note.value == "不吃牛, 喜歡清香型\n老客戶"
    assert ming.tel_list[0].value == "04 0000 0001"
    assert "CATEGORIES:VIP,台北" in out.read_text(encoding="utf-8").replace("\r\n ", "")


def test_commas_are_escaped(book, tmp_path):
    bring_in(book, PHONE_FILES / "vcard-4.0.vcf")
    write_file(book, tmp_path / "out.vcf")
    assert "FN:Acme\\, Inc." in (tmp_path / "out.vcf").read_text(encoding="utf-8")


def test_reading_can_be_stopped():
    read = read_file(PHONE_FILES / "iphone-3.0.vcf", cancelled=lambda: True)
    assert read.cancelled
    assert read.records == []


@pytest.mark.parametrize(
    ("body", "remark"),
    [
        ("NOTE;CHARSET=UTF-7:a+2AA-b", "a\ufffdb"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=00b=01c=09d", "abc\td"),
        ("NOTE;CHARSET=UTF-16;ENCODING=QUOTED-PRINTABLE:=5B=A2=62=36", "客戶"),
        ("NOTE;CHARSET=UTF-16;ENCODING=QUOTED-PRINTABLE:=A2=5B=36=62", "客戶"),
        ("NOTE;ENCODING=BASE64;CHARSET=UTF-8:5a6i5oi2", "客戶"),
        ("NOTE;ENCODING=BASE64;CHARSET=UTF-8:5a6i5oi!", "5a6i5oi!"),
    ],
)
def test_no_note_breaks_the_book(body, remark):
    assert one(f"FN:x\n{body}").remark == remark


def test_names_packed_by_old_phones():
    record = one("N;ENCODING=BASE64;CHARSET=UTF-8:6ZmzO+W/l+aYjjs7Ow==")
    assert (record.family_name, record.given_name) == ("陳", "志明")
    assert one("FN;ENCODING=B;CHARSET=BIG5:s6+n06n6").name == "陳志明"


def test_odd_values():
    record = one(
        "FN:x\nCATEGORIES;ENCODING=QUOTED-PRINTABLE:g=00h\nEMAIL:a@example.com, d@example.com\n"
        "TEL;VALUE=uri:tel:+886-4-0000-0001;ext=12;isub=1\n"
        "X-ALTBDAY;CALSCALE=chinese:999999990101"
    )
    assert record.groups == ["gh"]
    assert record.emails == [("", "a@example.com"), ("", "d@example.com")]
    assert record.phones[0][3] == "12"
    assert record.dates == []
    assert record.extra[0][1] == "999999990101"


def test_tens_of_thousands_in_one_line():
    names = ",".join(f"n{number}" for number in range(50_000))
    record = one(f"FN:x\nNICKNAME:{names}\nCATEGORIES:{names}")
    assert len(record.groups) == 50_000
    assert record.nickname == names.replace(",", ", ")


def test_a_group_may_have_thousands_of_members(tmp_path):
    people = "".join(f"BEGIN:VCARD\nFN:客{i}\nUID:u{i}\nEND:VCARD\n" for i in range(2000))
    members = "".join(f"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:u{i}\n" for i in range(2000))
    group = f"BEGIN:VCARD\nFN:常客\nX-ADDRESSBOOKSERVER-KIND:group\n{members}END:VCARD\n"
    path = tmp_path / "phone.vcf"
    path.write_text(people + group, encoding="utf-8")
    read = read_file(path)
    assert (len(read.records), len(read.skipped), len(read.failed)) == (2000, 1, 0)
    assert all(record.groups == ["常客"] for record in read.records)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("FN:王\n小明\nTEL:0400000131", "王 小明"),
        ("FN:Mary\nAnn Smith\nTEL:0400000131", "Mary Ann Smith"),
        ("N:Smith;Mary\nAnn;;;\nTEL:0400000131", "Mary Ann Smith"),
        ("FN:王小明\nﾃTEL:0400000131", "王小明"),
    ],
)
def test_a_raw_line_break_does_not_cut_a_name(body, name):
    assert one(body).name == name


@pytest.mark.parametrize(
    ("text", "written", "chosen", "likely"),
    [
        ("王小明", "gb18030", "cp1252", "GB18030"),
        ("Иван Петров", "cp1251", "cp1252", "Windows-1251"),
        ("Łukasz Wójcik", "cp1250", "cp1252", "Windows-1250"),
        ("김민준", "cp949", "gb18030", "CP949"),
        ("王小明", "utf-8", "gb18030", "UTF-8"),
        ("王小明", "gb18030", "gb18030", ""),
        ("José", "cp1252", "cp1250", ""),
        ("Mary", "cp1252", "gb18030", ""),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.vcf"])
def test_what_looks_garbled_in_the_chosen_encoding_says_so(
    tmp_path, text, written, chosen, likely, name
):
    path = tmp_path / name
    card = f"BEGIN:VCARD\nFN:{text}\nTEL:0400000131\nEND:VCARD\n"
    path.write_bytes((card if name == "a.vcf" else f"name,phone\n{text},1\n").encode(written))
    said = [
        warning for warning in read_file(path, encoding=chosen).warnings if "garbled" in warning
    ]
    assert [f"It is rather {likely}:" in one for one in said] == ([True] if likely else [])
