"""Damages the phone files at random and imports the result; run by hand for many, by CI for few.

    python tests/exchange/fuzz.py 50000 [SEED]

Each input must end within two seconds of the processor without any exception but Trouble, with
every card or row accounted for: found = created + merged + skipped + failed, and found is what
plain counting of the text finds.
"""

import codecs
import io
import random
import re
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

from kehuapp.book.opening import open_book
from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.importing.import_plan import DUPLICATES, build_plan
from kehuapp.exchange.importing.import_run import ImportReport, apply
from kehuapp.exchange.read import FileRead, read_source
from kehuapp.exchange.sources import CARDS, find_sources
from kehuapp.store import journal
from kehuapp.store.database import Book

PHONE_FILES = Path(__file__).parents[1] / "phone_files"
MOST_SECONDS = 2
BOOK_LASTS = 100  # inputs; then a fresh one, as a full one is slow to copy and compare
TOKENS = [
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"BEGIN:VCARD", b"\r\n", b"\n", b"\r", b"\n ", b"=\r\n",
    b"=E5", b"=", b"\\", b"\\n", b"\\,", b";", b",", b":", b'"', b'""', b"'", b"\t", b" ", b"\0",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x1e", b"\x1a", b";CHARSET=GBK", b";CHARSET=UTF-7",
    b";ENCODING=QUOTED-PRINTABLE:", b";ENCODING=BASE64:", b";ENCODING=b:", b";TYPE=", b"item1.",
    b"X-ABLabel:_$!<Home>!$_", b"PHOTO;ENCODING=b:", b"data:image/png;base64,", b"BDAY:--0230",
    b"X-ALTBDAY;CALSCALE=chinese:007800319931", b"NOTE:", b"N:;;;;", b"FN:", b"TEL:", b"AGENT:",
    b"KIND:group", b"CATEGORIES:a/b,,;", b"UID:", b"1.38E+10", b"=HYPERLINK(1)", b"sep=;\n",
    "\u3000王\U00020bb7é\u202e".encode(), "姓名,手機\n".encode("cp950"),
    "x12轉分機3&0400000002".encode(), b"+0400000001 04-0000-0002#5;ext=6",
    "\u200b\ufe0fe\u0301\u2066".encode(), "姓名".encode("gb18030"),
    b"END:VCARDBEGIN:VCARD\r\n", b"BEGIN:VCARDVERSION:3.0\r\n", b"> BEGIN:VCARD\r\n",
    b"VERSION:3.0\r\n", b"<pre>", b"TEL:0400000131END:VCARD\n", b"FN:x\nTEL:0400000132\n",
    b"item1.BEGIN:VCARD\n",
    b"X-ADDRESSBOOKSERVER-KIND:group\n", b"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\n",
    b"X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;x;14;;;\n", b"BDAY:1980-02-29T16:00:00Z\n",
    b"\ndn: cn=x,mail=x@example.com\n", b"objectclass: top\n", b"cn:: 546L5bCP5piO\n", b"sn:< x\n",
    "聯絡方式,,,\n".encode(), "姓名,手機,姓名,手機\n".encode(), "合計,3\n".encode(),
    "品名,庫存\n".encode(), "客户等级,金卡,归属人,小芳\n".encode(),
    "最近沟通时间,2026/1/2,".encode(),
    "Ж Привет,".encode("cp1251"), "Łódź,".encode("cp1250"), "김철수,".encode("cp949"),
    b"\x80", b"\xa1\xa1", b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"9" * 50, b"x" * 2000,
]  # fmt: skip


#: What stands in the parts of a workbook that decide what a cell shows.
IN_SHEETS = [
    b'<mergeCell ref="A1:C3"/>', b'<mergeCell ref="B2:B1048576"/>', b'ref="A1:XFD1048576"',
    b' s="3"',
    b' s="999"', b' t="s"', b' t="inlineStr"', b' t="d"', b' t="e"', b"<v>4E+15</v>", b"<v>59</v>",
    b"<v>4000000000000123</v>", b"<v>-1</v>", b"<v>99999999</v>", b"<v>x</v>", b'formatCode="000"',
    b'formatCode="0000000000"', b'formatCode="&quot;C&quot;0000"', b'formatCode="[$-404]e/m/d"',
    b'formatCode="0%;[Red]-0;;@"', b'formatCode="' + b"#" * 300 + b'"', b'numFmtId="14"',
    b'numFmtId="164"', b'r="ZZZ99999999"', b'r="A0"', b'count="999999999"', b"</row>", b"<row>",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<c><c>", b"<si><t>x</t></si>", b"\0", b"]]>", b"<",
]  # fmt: skip


_TAG_OR_VALUE = re.compile(rb'<[^<>]*>|[^<>" ]+="[^"]*"|(?<=>)[^<>]+')


def seeds() -> list[bytes]:
    """The phone files that are text; workbooks and zips are packed, and damaged as wholes."""
    return [path.read_bytes() for path in sorted(PHONE_FILES.iterdir()) if path.suffix != ".json"]


def damaged(chance: random.Random, files: list[bytes]) -> bytes:
    """One of the files after some accidents."""
    if chance.random() < 0.08:
        return _damaged_workbook(chance, [data for data in files if data[:2] == b"PK"])
    data = bytearray(chance.choice(files)[:20_000])
    for _ in range(chance.randint(1, 8)):
        chance.choice(ACCIDENTS)(chance, data, files)
    return bytes(data[:60_000])


def _damaged_workbook(chance: random.Random, files: list[bytes]) -> bytes:
    """A workbook that is packed soundly, and of whose parts some are damaged."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(chance.choice(files))) as parts,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out,
    ):
        names = parts.namelist()
        hurt = chance.sample(names, min(len(names), chance.choice((1, 1, 2))))
        for name in names:
            data = bytearray(parts.read(name))
            for _ in range(chance.randint(1, 5) if name in hurt else 0):
                if chance.random() < 0.3:
                    chance.choice(ACCIDENTS)(chance, data, [bytes(data)])
                    continue
                places = [*_TAG_OR_VALUE.finditer(data)]
                if places:
                    start, end = chance.choice(places).span()
                    data[start : chance.choice((start, end))] = chance.choice(IN_SHEETS)
            if chance.random() < 0.98:
                out.writestr(name, bytes(data))
    return packed.getvalue()


def _place(chance: random.Random, data: bytearray) -> int:
    return chance.randint(0, len(data))


def _flip(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    for _ in range(chance.randint(1, 20)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    at = _place(chance, data)
    del data[at : at + chance.choice((1, 2, 5, 50, 500))]


def _end(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    del data[_place(chance, data) :]


def _insert(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    at = _place(chance, data)
    data[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 2, 30))


def _repeat(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    at = _place(chance, data)
    piece = data[at : at + chance.choice((10, 100, 1000))]
    data[at:at] = piece * chance.choice((1, 2, 10))


def _splice(chance: random.Random, data: bytearray, files: list[bytes]) -> None:
    other = chance.choice(files)
    data[_place(chance, data) :] = other[chance.randint(0, len(other)) :][:20_000]


def _shuffle(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    lines = bytes(data).split(b"\n")
    chance.shuffle(lines)
    data[:] = b"\n".join(lines)


def _line_ends(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    data[:] = bytes(data).replace(b"\r\n", b"\n").replace(b"\n", chance.choice((b"\r", b"\r\n")))


def _lose_line_ends(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    for _ in range(chance.choice((1, 3, 1000))):
        at = data.find(b"\n", _place(chance, data))
        if at >= 0:
            del data[at - (data[at - 1 : at] == b"\r") : at + 1]


def _prefix(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    before = chance.choice((b"> ", b"  ", b"<pre>", b"--- ", b"\x1a", b"item1."))
    mark = chance.choice((b"\n", b"\nBEGIN", b"\nEND"))
    data[:] = bytes(data).replace(mark, b"\n" + before + mark[1:])


def _two_header_rows(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    data[:0] = chance.choice(("聯絡方式,,地址,\n", "客戶資料\n", ",,,\n", "姓名;;\n")).encode()


def _side_by_side(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    mark = chance.choice((b",", b",,", b"\t", b";"))
    data[:] = b"\n".join(line + mark + line for line in bytes(data).splitlines()[:200])


def _on_its_side(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    rows = [line.split(b",") for line in bytes(data).splitlines()[: chance.choice((2, 5, 40))]]
    data[:] = b"\n".join(map(b",".join, zip_longest(*rows, fillvalue=b"")))


def _recode(chance: random.Random, data: bytearray, _files: list[bytes]) -> None:
    text = bytes(data).decode("utf-8", errors="replace")
    codec = chance.choice((
        "gb18030", "cp950", "utf-16", "utf-16-be", "cp932", "utf-8-sig",
        "cp949", "cp1250", "cp1251", "cp1252",
    ))  # fmt: skip
    data[:] = text.encode(codec, errors="replace")


ACCIDENTS: tuple[Callable[[random.Random, bytearray, list[bytes]], None], ...] = (
    _flip,
    _cut,
    _end,
    _insert,
    _insert,
    _insert,
    _repeat,
    _splice,
    _shuffle,
    _line_ends,
    _lose_line_ends,
    _prefix,
    _recode,
    _two_header_rows,
    _side_by_side,
    _on_its_side,
)


def import_one(
    book: Book, path: Path, chance: random.Random
) -> Iterator[tuple[FileRead, ImportReport]]:
    """Everything that a person can set off with one file; Trouble is an answer, too."""
    sources, _troubles = find_sources([path])
    for source in sources:
        try:
            if chance.random() < 0.1:  # a person who tries the wrong encoding first
                read_source(source, encoding=chance.choice(("gb18030", "cp950", "utf-16")))
            read = read_source(source, chance.choice(("TW", "CN", "HK", "US")))
            group = chance.choice((None, "手機/2026"))
            plan = build_plan(book, read, chance.choice(DUPLICATES), group)
            yield read, apply(book, plan)[1]
        except Trouble:
            continue


_EDGE = re.compile(
    r"^(?:END:VCARD[ \t]*|> |\x1a|<pre>)?[ \t]*(BEGIN)[ \t]*:[ \t]*VCARD[ \t]*$", re.I | re.M
)


def check(read: FileRead, report: ImportReport) -> None:
    """Nothing may be missing."""
    seen = report.created + report.merged + report.skipped + len(report.failed)
    assert report.found == read.found == seen, (report.found, read.found, seen)
    if read.source.kind == CARDS and len(read.source.parts) == 1:
        data = b"".join(read.source.parts[0].blocks())
        wide = bytes_in.guess_utf16(data) if read.encoding.startswith("UTF-16") else None
        tried = (wide,) if wide else ("utf-8", "gb18030")
        begins = min(_begins(data, codec) for codec in tried)
        # Files of two encodings glued together may be unreadable, but not without a word.
        assert read.found >= begins or (not read.found and read.warnings), (read.found, begins)


def _begins(data: bytes, codec: str) -> int:
    """How many cards begin, counted plainly; a card's own lines begin without a blank."""
    text = codecs.decode(data, codec, errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return sum(1 for found in _EDGE.finditer(text) if text[found.start()] not in " \t")


def run(count: int, seed: int, *, timed: bool) -> Iterator[tuple[int, bytes, str]]:
    """Yield (number, input, what went wrong) for each input that failed."""
    files = seeds()
    with tempfile.TemporaryDirectory() as folder:
        book = None
        for number in range(count):
            chance = random.Random(f"{seed}-{number}")
            data = damaged(chance, files)
            ending = chance.choice(("vcf", "csv", "txt", "xlsx", "ldif"))
            path = Path(folder) / f"phone.{'xlsx' if data[:2] == b'PK' else ending}"
            path.write_bytes(data)
            if number % BOOK_LASTS == 0:
                if book is not None:
                    book.close()
                book = open_book(Path(folder) / f"{number}.kehu", create=True)
            assert book is not None
            start = time.process_time()
            try:
                for read, report in import_one(book, path, chance):
                    check(read, report)
                    if report.step and chance.random() < 0.2:
                        journal.undo(book, report.step)
            except Exception:
                yield number, data, traceback.format_exc()
            spent = time.process_time() - start
            if timed and spent > MOST_SECONDS:
                yield number, data, f"{spent:.1f} s"
        if book is not None:
            book.close()


def main() -> int:
    """Run from the command line; failures are kept beside, to be looked at."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    failures = 0
    kept = Path(tempfile.mkdtemp(prefix="kehuapp-fuzz-"))
    for number, data, words in run(count, seed, timed=True):
        failures += 1
        path = kept / f"{seed}-{number}"
        path.write_bytes(data)
        print(f"{path}\n{words}", flush=True)
    print(f"{count} inputs, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
