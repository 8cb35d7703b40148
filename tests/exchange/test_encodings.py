"""In which encoding a file is written: how often the guess is right, where it never errs."""

import codecs

import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in, letters
from kehuapp.exchange.bytes_in import (
    Evidence,
    codec_name,
    guess_blocks,
    guess_encoding,
    refuse_binary,
)

from .corpus import LANGUAGES, files


@pytest.mark.parametrize("encoding", LANGUAGES)
@pytest.mark.parametrize(("rows", "count", "least"), [(1, 400, 0.98), (3, 150, 0.99), (20, 30, 1)])
def test_files_are_nearly_always_read_right(encoding, rows, count, least):
    right = sum(
        data.decode(guess_encoding(data), "replace") == text
        for text, data in files(encoding, rows, count)
    )
    assert right / count >= least


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_unicode_is_never_taken_for_something_else(encoding, language):
    for rows in (1, 3):
        for text, _ in files(language, rows, 60):
            data = text.encode(encoding)
            assert data.decode(guess_encoding(data)).lstrip("\ufeff") == text


@pytest.mark.parametrize("size", [1, 2, 7, 64, 5000])
@pytest.mark.parametrize("encoding", [*LANGUAGES, "utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_blocks_tell_the_same_as_the_whole(encoding, size):
    language = encoding if encoding in LANGUAGES else "cp950"
    for text, _ in files(language, 30, 3):
        data = text.encode(encoding)
        blocks = [data[place : place + size] for place in range(0, len(data), size)]
        assert guess_blocks(blocks) == guess_encoding(data)


def test_evidence_keeps_only_a_sample():
    evidence = Evidence()
    line = "王小明,台北市大安區\r\n".encode("cp950")
    for _ in range(200):
        evidence.feed(line * 2000)
    assert sum(map(len, evidence._lines)) < 2 * bytes_in._SAMPLE
    assert evidence.guess() == "cp950"
    evidence = Evidence()
    for _ in range(100):
        evidence.feed(b"\xa4" * 100_000)  # one line without an end
    assert len(evidence._cut) <= bytes_in._SAMPLE
    evidence.guess()


def test_what_comes_late_still_counts():
    ascii_rows = b"Amy,0400000001\r\n" * 50_000
    assert guess_encoding(ascii_rows + "陳經理,鹿港茶行".encode("cp950")) == "cp950"
    assert guess_encoding(ascii_rows + "陈经理,茶叶店".encode("gb18030")) == "gb18030"
    assert guess_encoding(ascii_rows + "陈经理".encode()) == "utf-8"
    hong_kong = ("王小明,旺角\r\n" * 20_000 + "佢喺旺角啲嘢\r\n").encode("big5hkscs")
    assert guess_encoding(hong_kong) == "big5hkscs"


def test_one_broken_line_does_not_garble_a_whole_file():
    good = "王小明,台北市大安區\r\n".encode()
    broken = "李四,客户\r\n".encode("gb18030")
    assert guess_encoding(good * 3 + broken) == "utf-8"
    assert guess_encoding(good * 50 + broken + good * 50) == "utf-8"
    assert guess_encoding(good + broken * 20) == "gb18030"
    assert guess_encoding(good[:-5]) == "utf-8"  # cut in the middle of a character


@pytest.mark.parametrize("text", ["谢谢", "谢谢,154", "姓名,谢谢\n", "明明", "有限"])
def test_chinese_that_is_unicode_by_chance(text):
    data = text.encode("gb18030")
    assert data.decode(guess_encoding(data)) == text


@pytest.mark.parametrize(
    "text",
    [
        "José",
        "Ramón,Núñez",
        "Zoë Müller",
        "Å",
        "é",
        "Łukasz Żółć",
        "Đặng",
        "naïve café",
        "Ó Sé",
        "Иван",
        "Анна Петрова",
        "да",
        "мама",
        "лл",
        "Юля",
        "Олег,0400000001",
        "Україна",
        "Συ",
        "Γιώργος Παπαδόπουλος",
        "Νίκος",
        "Αθηνά",
        "דוד כהן",
        "שלום",
        "محمد علي",
        "فاطمة",
        "Արամ",
        "№ 5",
        "a·b",
        "Mary\u00a0Smith",
        "10°",
        "§ 5",
        "© 2020",
        "€5",
        "…",
        "谢谢",
        "王",
        "𠮷",
        "😀",
    ],
)
def test_real_unicode_stays(text):
    expected = {"лл": ("utf-8", "gb18030")}.get(text, ("utf-8",))
    assert guess_encoding(text.encode()) in expected


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("UTF-8", "utf-8"),
        ('"utf-8"', "utf-8"),
        (" utf8 ", "utf-8"),
        ("utf8mb4", "utf-8"),
        ("UTF-7", "utf-7"),
        ("unicode-1-1-utf-7", "utf-7"),
        ("HZ", "hz"),
        ("HZ-GB-2312", "hz"),
        ("GB_2312-80", "gb18030"),
        ("x-gbk", "gb18030"),
        ("CP936", "gb18030"),
        ("GB2312", "gb18030"),
        ("gb 18030", "gb18030"),
        ("Big5", "cp950"),
        ("Big5-ETEN", "cp950"),
        ("big5-hkscs", "big5hkscs"),
        ("x-sjis", "cp932"),
        ("Shift_JIS", "cp932"),
        ("Windows-31J", "cp932"),
        ("UCS-2", "utf-16"),
        ("ISO-2022-JP", "iso2022_jp"),
        ("ISO-2022-KR", "iso2022_kr"),
        ("EUC-KR", "euc_kr"),
        ("iso-8859-1", "cp1252"),
        ("ISO-8859-2", "iso8859-2"),
        ("koi8-r", "koi8-r"),
        ("us-ascii", "utf-8"),
        ("utf-16le", "utf-16-le"),
        ("utf_32", "utf-32"),
    ],
)
def test_names_of_encodings(name, codec):
    assert codec_name(name) == codec


@pytest.mark.parametrize(
    "name",
    [
        "",
        "klingon",
        "x-euc-tw",
        "zip",
        "zlib",
        "bz2",
        "hex",
        "base64",
        "rot13",
        "uu",
        "quopri",
        "idna",
        "punycode",
        "unicode_escape",
        "unicode-escape",
        "raw_unicode_escape",
        "mbcs",
        "oem",
        "undefined",
        "a\0b",
        "x" * 5000,
        "名",
    ],
)
def test_names_that_are_no_encoding(name):
    with pytest.raises(Trouble, match="no encoding named"):
        codec_name(name)


@pytest.mark.parametrize("name", ["utf-8", "gb18030", "big5", "hz", "utf-7", "sjis", "ucs-2"])
def test_every_name_is_a_decoder_of_text(name):
    assert isinstance(codecs.decode(b"", codec_name(name)), str)


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"\0\0\0\x18ftypheic", "picture"),
        (b"SQLite format 3\0" + bytes(84), "database"),
        (b"SQLite format 3\0" + bytes(52) + b"KEHU", "customer book"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "document"),
        (b"{\\rtf1", "document"),
        (b"PK\x03\x04", "Unpack"),
        (b"Rar!\x1a\x07", "Unpack"),
        (b"7z\xbc\xaf\x27\x1c", "Unpack"),
        (b"\x1f\x8b\x08", "Unpack"),
        (b"\r\n<html><table>", "web page"),
        (b"\x7fELF" + bytes(100), "binary"),
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n", "empty"),
    ],
)
def test_files_are_called_what_they_are(head, words):
    with pytest.raises(Trouble, match=words) as caught:
        refuse_binary(head, "phone.vcf")
    assert "phone.vcf" in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "gb18030", "cp950", "utf-32"])
def test_text_is_not_refused(encoding):
    refuse_binary("姓名,手機\r\n王小明,0400000001\r\n".encode(encoding), "phone.csv")


def test_the_head_of_a_real_book_is_known(book):
    head = book.path.read_bytes()[:100]
    with pytest.raises(Trouble, match="customer book"):
        refuse_binary(head, "shop.kehu")


def test_a_word_without_an_end_is_weighed_in_one_pass() -> None:
    """Looked for from each of its letters anew, it would take a minute."""
    assert letters.latin(b"x" * 300_000 + b" M\xfcller") == "cp1252"
