"""Workbooks become rows of text; broken, locked and hostile ones become one plain sentence."""

import datetime
import io
import random
import struct
import zipfile
from itertools import repeat
from pathlib import Path

import openpyxl
import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange.tables import workbook_in, workbook_looks, workbook_safe
from kehuapp.exchange.tables.workbook_in import is_workbook, names_sheets, rows_sheet, text_of

DATA = Path(__file__).parent / "data"
SHEET = "xl/worksheets/sheet1.xml"


def workbook(*rows, title="Sheet") -> openpyxl.Workbook:
    made = openpyxl.Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(row)
    return made


def saved(made: openpyxl.Workbook) -> io.BytesIO:
    file = io.BytesIO()
    made.save(file)
    file.seek(0)
    return file


def with_part(name: str, content: bytes, made: openpyxl.Workbook | None = None) -> io.BytesIO:
    """A workbook of which one part is replaced, or added."""
    out = io.BytesIO()
    source = zipfile.ZipFile(saved(made or workbook(["x"])))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.namelist():
            if member != name:
                target.writestr(member, source.read(member))
        target.writestr(name, content)
    return out


def with_cells(cells: str) -> io.BytesIO:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return with_part(
        SHEET, f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'.encode()
    )


def rows(file, sheet: str | None = None) -> list[list[str]]:
    names = names_sheets(file, "shop.xlsx")
    return list(rows_sheet(file, "shop.xlsx", sheet or names[0]))


def test_cells_as_a_person_sees_them():
    made = workbook(
        ["王小明", 15400000001, 1.5, True, datetime.date(1985, 4, 12), datetime.time(9, 5)],
        [],
        ["0400000001", datetime.datetime(2020, 1, 2, 10, 30), -3, 0.25, " a \n b ", "_x000D_"],
    )
    assert rows(saved(made)) == [
        ["王小明", "15400000001", "1.5", "TRUE", "1985-04-12", "09:05"],
        [],
        ["0400000001", "2020-01-02 10:30", "-3", "0.25", " a \n b ", "\r"],
    ]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (400000131, "0000000000", "0400000131"),
        (400000131, "0", "400000131"),
        (400000131, "00-00000000", "04-00000131"),
        (900000131, "0000-000-000", "0900-000-131"),
        (900000131, "\\0#", "0900000131"),
        (900000131, '"0"0', "0900000131"),
        (4000000131, "[<=9999999]###-####;\\(###\\) ###-####", "(400) 000-0131"),
        (400000131, "#,##0", "400000131"),  # a number of that length is no sum
        (400000131, "0.00E+00", "400000131"),
        (400000131, "# ?/?", "400000131"),
        (400000131, ";;;", "400000131"),  # hidden, but there
        (400000131, "@", "400000131"),
        (400000131, "G/通用格式", "400000131"),
        (7, "000", "007"),
        (-7, "000", "-007"),
        (12, '"C"0000', "C0012"),
        (12, "C0000", "C0012"),
        (12, '0"歲"', "12歲"),
        (12, 'General"歲"', "12歲"),
        (-12, "0_);[Red]\\(0\\)", "(12)"),
        (1500, "#,##0", "1,500"),
        (1500.5, '"NT$"#,##0.00', "NT$1,500.50"),
        (1500, "[$NT$-404]#,##0", "NT$1,500"),
        (0.25, "0%", "25%"),
        (0.125, "0.0%", "12.5%"),
        (1, '"是";;"否"', "是"),
        (0, '"是";;"否"', "否"),
        ("王小明", '@"先生"', "王小明先生"),
        ("900000131", '"0"@', "0900000131"),
        ("王小明", "0000", "王小明"),
        (datetime.date(1985, 3, 5), 'm"月"d"日"', "1985-03-05"),
        (datetime.date(1985, 3, 5), "[$-404]e/m/d", "1985-03-05"),
        (datetime.date(1985, 3, 5), "aaaa", "1985-03-05"),
        (datetime.date(1985, 3, 5), "mmm-yy", "1985-03-05"),
        (31111, "yyyy/m/d;@", "1985-03-05"),
        (4000000000000012, "General", "4000000000000012"),
        (4000000000000012, "0000000000000000000", "0004000000000000012"),
    ],
)
def test_a_cell_is_read_as_its_format_shows_it(value, code, text):
    made = workbook(["x", value])
    made.active["B1"].number_format = code
    assert rows(saved(made)) == [["x", text]]


def test_a_cell_that_stands_twice_is_formatted_once():
    made = workbook(["x", 7])
    made.active["B1"].number_format = '"C"0000'
    sheet = zipfile.ZipFile(saved(made)).read(SHEET).decode()
    cell = sheet[sheet.index('<c r="B1"') : sheet.index("</row>")]
    twice = with_part(SHEET, sheet.replace(cell, cell * 2).encode(), made)
    assert rows(twice) == [["x", "C0007"]]


def test_what_a_cell_shows_is_found_wherever_the_sheet_begins():
    made = openpyxl.Workbook()
    for place, number in (("C4", 400000131), ("D4", 7), ("C6", 400000132)):
        made.active[place] = number
        made.active[place].number_format = "0000000000"
    assert rows(saved(made)) == [
        [],
        [],
        [],
        ["0400000131", "0000000007"],
        [],
        ["0400000132", ""],
    ]


@pytest.mark.parametrize(
    ("written", "text", "uncertain"),
    [
        ("4000000000000012", "4000000000000012", set()),
        ("4000000000000010", "4000000000000010", {1}),  # what Excel makes of the one above
        ("4.0000000000000120E+15", "4000000000000012", set()),
        ("6.2220210010000003E+18", "6.222021001E+18", {1}),
        ("400000000000001", "400000000000001", set()),
        ("62220210010000001234", "62220210010000001234", set()),
        ("62220210010000000000", "62220210010000000000", {1}),
    ],
)
def test_long_numbers_have_all_digits_or_are_told(written, text, uncertain):
    file = with_cells(f'<row r="1"><c r="B1"><v>{written}</v></c></row>')
    found = rows_sheet(file, "shop.xlsx", names_sheets(file, "shop.xlsx")[0])
    assert list(found) == [[text]]
    assert found.uncertain == uncertain


def test_merged_cells_belong_to_all_their_rows():
    made = workbook(
        ["名單", None, None],
        ["公司", "姓名", "手機"],
        ["示範商行", "王小明", "0900000001"],
        [None, "李四", "0900000002"],
        [None, None, None],
        [None, "陳五", "0900000003"],
        [None, "林六", "0900000004"],
    )
    for area in ("A1:C1", "A3:A6", "B6:C6"):
        made.active.merge_cells(area)
    assert rows(saved(made)) == [
        ["名單", "", ""],
        ["公司", "姓名", "手機"],
        ["示範商行", "王小明", "0900000001"],
        ["示範商行", "李四", "0900000002"],
        [],
        ["示範商行", "陳五", ""],
        ["", "林六", "0900000004"],
    ]


def test_merged_cells_without_end_fill_only_what_is_there():
    file = with_cells(
        '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>8</v></c></row></sheetData>'
        '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1"/>'
        "<mergeCell/></mergeCells><sheetData>"
    )
    assert rows(file) == [["7", ""], ["7", "8"]]


def test_merges_and_long_texts_are_bounded(monkeypatch):
    cells = '<row r="1"><c r="A1" t="str"><v>xxxxxxxxxx</v></c></row>' + "".join(
        f'<row r="{n}"><c r="B{n}"><v>1</v></c></row>' for n in range(2, 30)
    )
    merged = cells + '</sheetData><mergeCells><mergeCell ref="A1:A99"/></mergeCells><sheetData>'
    monkeypatch.setattr(workbook_in, "_MOST_FILLED_TEXT", 100)
    with pytest.raises(Trouble, match="too large"):
        rows(with_cells(merged))
    monkeypatch.setattr(workbook_looks, "MOST_MERGES", 0)
    with pytest.raises(Trouble, match="too large"):
        rows(with_cells(merged))


@pytest.mark.parametrize(
    "styles",
    [
        '<cellXfs><xf numFmtId="7777"/><xf/></cellXfs>',
        '<numFmts><numFmt numFmtId="9" formatCode="'
        + "0" * 999
        + '"/></numFmts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>',
        '<cellXfs><xf/><xf numFmtId="77"/></cellXfs><dxfs><xf numFmtId="9"/></dxfs>',
        "<cellXfs/>",
    ],
)
def test_styles_that_say_nothing_change_nothing(styles):
    cells = '<row r="1"><c r="A1" s="1"><v>7</v></c><c s="99"><v>8</v></c></row>'
    made = with_cells(cells)
    whole = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(whole, "w") as target:
        for member in source.namelist():
            content = f"<styleSheet>{styles}</styleSheet>".encode()
            target.writestr(member, content if member == "xl/styles.xml" else source.read(member))
    assert rows(whole) == [["7", "8"]]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (13800138000.0, "13800138000"),
        (123456789012345.0, "123456789012345"),
        (123456789012345678.0, "1.23456789012346E+17"),
        (1.38e17, "1.38E+17"),
        (-0.0, "0"),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (1e-300, "1E-300"),
        (float("inf"), ""),
        (float("nan"), ""),
        (45000, "45000"),
        ("a\0b", "ab"),
        ("_x0041_", "_x0041_"),
        (datetime.datetime(1985, 4, 12), "1985-04-12"),
        (datetime.datetime(1985, 4, 12, 1, 2, 3), "1985-04-12 01:02:03"),
        (datetime.timedelta(hours=30, minutes=5), "30:05"),
    ],
)
def test_one_cell(value, text):
    assert text_of(value) == text


def test_rows_count_as_excel_counts_them():
    made = openpyxl.Workbook()
    made.active["C4"] = "姓名"
    made.active["C5"] = "李四"
    found = rows(saved(made))
    assert found[:3] == [[], [], []]
    assert [row[-1] for row in found[3:]] == ["姓名", "李四"]


def test_only_visible_sheets_that_hold_something():
    made = workbook(["x"], title="客戶")
    made.create_sheet("空")
    made.create_sheet("舊").append(["hidden"])
    made["舊"].sheet_state = "hidden"
    made.create_chartsheet("圖")
    made.create_sheet("會員 & 朋友").append(["y"])
    file = saved(made)
    assert names_sheets(file, "f") == ["客戶", "會員 & 朋友"]
    assert rows(file, "會員 & 朋友") == [["y"]]
    with pytest.raises(Trouble, match=r"no sheet named gone in shop\.xlsx"):
        rows(file, "gone")


def test_old_workbooks_read_the_same():
    with (DATA / "customers.xls").open("rb") as file:
        assert is_workbook(file.read(4096), lambda: file)
        assert names_sheets(file, "f") == ["客户"]
        assert rows(file) == [
            [],
            ["姓名", "手机", "生日", "备注"],
            ["王小明", "15400000001", "1985-04-12", "喜欢茶"],
            ["李四", "154 0000 0002", "", "TRUE"],
        ]


def zip_of(*names: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name in names:
            target.writestr(name, b"x")
    return out


def test_what_a_workbook_is():
    def ask(file: io.BytesIO) -> bool:
        return is_workbook(file.getvalue()[:100], lambda: file)

    assert ask(saved(workbook(["x"])))
    assert ask(zip_of("xl/workbook.bin"))
    assert ask(zip_of("mimetype", "content.xml"))
    assert not ask(zip_of("a.vcf", "b.vcf"))
    assert not ask(io.BytesIO(b"PK\x03\x04 and nothing else"))
    assert not ask(io.BytesIO("姓名,手機".encode()))


def ole(stream: bytes, name: str = "Workbook") -> io.BytesIO:
    made = workbook_safe._ole_of(bytearray(stream)).getvalue()
    return io.BytesIO(made.replace("Workbook".encode("utf-16-le"), name.encode("utf-16-le")))


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


END = record(0x000A)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (zip_of("xl/workbook.bin"), r"Save it as \.xlsx"),
        (zip_of("mimetype", "content.xml"), r"Save it as \.xlsx"),
        (zip_of("xl/workbook.xml"), "damaged"),
        (saved(openpyxl.Workbook()), "no rows"),
        (io.BytesIO(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)), "damaged"),
        (ole(b"x", "WordPict"), "not an Excel workbook"),
        (ole(record(0x0809, bytes(16)) + record(0x002F, bytes(6)) + END), "password"),
        (ole(b"\xff" * 9000), "damaged"),
    ],
)
def test_one_sentence_says_what_is_wrong(file, words):
    with pytest.raises(Trouble, match=words) as caught:
        rows(file)
    assert "shop.xlsx" in str(caught.value)


def test_an_encrypted_workbook_asks_for_no_password():
    made = workbook_safe._ole_of(bytearray(5000)).getvalue()
    name = "EncryptedPackage".encode("utf-16-le")
    place = made.index("Workbook".encode("utf-16-le"))
    locked = bytearray(made)
    locked[place : place + len(name)] = name
    struct.pack_into("<H", locked, place + 64, len(name) + 2)
    with pytest.raises(Trouble, match="password"):
        rows(io.BytesIO(locked))


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="xfd1048576"><v>1</v></c></row>',
        '<row r="1048576"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1"><c x=">" r="A1"><v>1</v></c></row>'
        '<row><c x=">" r="XFC1048575"><v>1</v></c></row>',
        '<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"/></row><row r="1048575">' + "<c><v>1</v></c>" * 20 + "</row>",
        '<x:row xmlns:x="u" r="900000"><x:c r="A1"/><x:c r="ZZ1"><x:v>1</x:v></x:c>'
        '<x:c r="A900000"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_a_cell_in_the_far_corner_is_too_large(cells):
    with pytest.raises(Trouble, match="too large"):
        rows(with_cells(cells))


def test_a_formatted_corner_without_content_is_no_matter():
    first = '<row r="1"><c r="A1"><v>7</v></c></row>'
    corner = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert rows(with_cells(first + corner)) == [["7"]]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<worksheet",
        b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
        b'<a><c r="A99999999"><v>1</v></c></a>',
        b'<a><c r="AAAA1"><v>1</v></c></a>',
        b'<a><row r="0"><c><v>1</v></c></row></a>',
        b'<a><row r="1"><c r="XFE1"><v>1</v></c></row></a>',
        b"<c " + b" ".join(b'a%d=""' % n for n in range(5000)) + b"/>",
        b'<?xml version="1.0" encoding="klingon"?><a/>',
    ],
)
def test_broken_sheets_are_damaged(content):
    with pytest.raises(Trouble, match="damaged"):
        rows(with_part(SHEET, content))


def test_bombs_stop_at_the_limit(monkeypatch):
    monkeypatch.setattr(workbook_safe, "MOST_UNPACKED", 1 << 20)
    blank = b" " * (2 << 20)
    for part in (SHEET, "xl/sharedStrings.xml", "xl/styles.xml"):
        with pytest.raises(Trouble, match="too large"):
            rows(with_part(part, b"<a>" + blank + b"</a>"))
    # A picture is never unpacked, however large it claims to be.
    assert rows(with_part("xl/media/image1.png", blank)) == [["x"]]


def test_a_member_may_not_lie_about_its_size(monkeypatch):
    monkeypatch.setattr(workbook_safe, "MOST_UNPACKED", 1 << 20)
    lying = bytearray(with_part(SHEET, b"<a>" + b" " * (2 << 20) + b"</a>").getvalue())
    size = struct.pack("<L", (2 << 20) + 7)
    while (place := lying.find(size)) >= 0:
        struct.pack_into("<L", lying, place, 10)
    with pytest.raises(Trouble, match="too large"):
        rows(io.BytesIO(lying))


def test_members_may_not_lie_on_top_of_one_another():
    out = io.BytesIO()
    content = random.Random(1).randbytes(50_000).hex().encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/workbook.xml", b"<a>" + content + b"</a>")
        first = target.infolist()[0]
        for number in range(50):
            again = zipfile.ZipInfo(f"xl/worksheets/sheet{number}.xml")
            for name in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(again, name, getattr(first, name))
            target.filelist.append(again)
    with pytest.raises(workbook_safe.Unreadable, match="on top"):
        workbook_safe.clean_copy(out)


def test_many_texts_and_many_cells(monkeypatch):
    monkeypatch.setattr(workbook_safe, "MOST_FILLED", 100)
    texts = b"<sst>" + b"<si/>" * 200 + b"</sst>"
    with pytest.raises(Trouble, match="too large"):
        rows(with_part("xl/sharedStrings.xml", texts))
    with pytest.raises(Trouble, match="too large"):
        rows(saved(workbook(*[[1, 2, 3]] * 50)))


def test_a_zip_of_two_minds():
    twice = with_part(SHEET, b"<a/>")
    with zipfile.ZipFile(twice, "a") as target, pytest.warns(UserWarning):
        target.writestr(SHEET, b"<a></a>")
    with pytest.raises(Trouble, match="damaged"):
        rows(twice)
    locked = bytearray(saved(workbook(["x"])).getvalue())
    for place in range(len(locked) - 4):
        if locked[place : place + 4] == b"PK\x01\x02":
            locked[place + 8] |= 1
    with pytest.raises(Trouble, match="password"):
        rows(io.BytesIO(locked))


def test_old_workbooks_are_bounded_too(monkeypatch):
    with (DATA / "corners.xls").open("rb") as file, pytest.raises(Trouble, match="too large"):
        rows(file)
    stream = workbook_safe._workbook_stream((DATA / "customers.xls").read_bytes())
    for kind, place, _size in list(workbook_safe.records(stream, 0, repeat(0))):
        if kind == 0x00FC:
            struct.pack_into("<L", stream, place + 4, 0x7FFFFFFF)
    with pytest.raises(Trouble, match="damaged"):
        rows(ole(bytes(stream)))


def test_the_sheets_of_an_old_workbook_count_together(monkeypatch):
    data = (DATA / "customers.xls").read_bytes()  # 4 × 4 cells, and 1 in the hidden sheet
    monkeypatch.setattr(workbook_safe, "MOST_CELLS", 17)
    assert len(rows(io.BytesIO(data))) == 4
    monkeypatch.setattr(workbook_safe, "MOST_CELLS", 16)
    with pytest.raises(Trouble, match="too large"):
        rows(io.BytesIO(data))


def test_sizes_that_an_old_sheet_claims_are_not_believed():
    data = bytearray((DATA / "customers.xls").read_bytes())
    place = data.index(struct.pack("<HH", 0x0200, 14))
    struct.pack_into("<LLHH", data, place + 4, 0, 0xFFFFFFF0, 0, 0xFFFF)
    assert rows(io.BytesIO(data))[3][0] == "李四"


def test_a_formula_is_its_value_however_broken_it_is():
    stream = workbook_safe._workbook_stream((DATA / "formula.xls").read_bytes())
    (sheet,) = (
        struct.unpack_from("<L", stream, place)[0]
        for kind, place, _size in workbook_safe.records(stream, 0, repeat(0))
        if kind == 0x0085
    )
    for kind, place, _size in workbook_safe.records(stream, sheet, repeat(0)):
        if kind == 0x0006:
            struct.pack_into("<d", stream, place + 6, 15400000001)
            struct.pack_into("<H", stream, place + 20, 257)  # the library panics at this length
    assert rows(ole(bytes(stream))) == [["x", "15400000001"]]


def test_chains_that_run_in_a_circle():
    data = bytearray((DATA / "customers.xls").read_bytes())
    table = (struct.unpack_from("<L", data, 76)[0] + 1) * 512
    for number in range(20):
        struct.pack_into("<L", data, table + number * 4, 0)
    with pytest.raises(Trouble, match="damaged"):
        rows(io.BytesIO(data))


def in_sectors(stream: bytes, *, small: bool, cutoff: int = 4096) -> bytearray:
    """An old workbook in sectors of 512 bytes, its stream in such or in small ones of 64.

    The sectors: the stream, the table of the small ones, the folder, the table of all.
    """
    size, end = 512, 0xFFFFFFFE
    parts = [stream if small else stream.ljust(cutoff, b"\0")]
    if small:
        count = -(-len(stream) // 64)
        parts.append(struct.pack(f"<{count}L", *range(1, count), end))
    places, links = [], []
    for part in (*parts, bytes(size)):
        places.append(len(links))
        links += [*range(len(links) + 1, len(links) + -(-len(part) // size)), end]
    folder = workbook_safe._entry("Root Entry", 5, 0 if small else end, len(stream), child=1)
    folder += workbook_safe._entry("Workbook", 2, 0, len(parts[0]))
    parts.append(folder)
    tables = -(-(len(links) + 1) // 127)
    table_places = [*range(len(links), len(links) + tables)]
    links += [0xFFFFFFFD] * tables
    first_small = places[1] if small else end
    made = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").ljust(size, b"\0")
    struct.pack_into("<5H", made, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<8L", made, 44, tables, places[-1], 0, cutoff, first_small, 1, end, 0)
    listed = [*table_places, *[0xFFFFFFFF] * (109 - tables)]
    struct.pack_into("<109L", made, 76, *listed)
    for part in (*parts, struct.pack(f"<{len(links)}L", *links)):
        made += part.ljust(-(-len(part) // size) * size, b"\xff")
    return made


def old_sheets(*sheets: bytes, starts: list[int] | None = None) -> bytes:
    """The stream of an old workbook; `starts` are lies about where its sheets begin."""
    begin = record(0x0809, struct.pack("<HHLLL", 0x600, 0x10, 0, 0, 0))
    count = len(starts or sheets)
    place = len(begin) + count * len(record(0x0085, bytes(10))) + len(END)
    if starts is None:
        starts, bodies = [], list(sheets)
        for body in bodies:
            starts.append(place)
            place += len(begin) + len(body) + len(END)
    else:
        starts = [place + start for start in starts]
    names = [f"{number:02x}".encode() for number in range(count)]
    bounds = [
        record(0x0085, struct.pack("<LHBB2s", start, 0, 2, 0, name))
        for start, name in zip(starts, names, strict=True)
    ]
    return b"".join((begin, *bounds, END, *(begin + body + END for body in sheets)))


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, style, value))


@pytest.mark.parametrize("small", [False, True])
def test_a_short_old_workbook_lies_in_small_sectors(small):
    stream = old_sheets(number(0, 0, 1.0) + number(1, 1, 2.0))
    made = in_sectors(stream, small=small)
    assert rows(io.BytesIO(made)) == [["1", ""], ["", "2"]]


def test_any_length_of_small_sectors_is_joined():
    stream = random.Random(3).randbytes(100_000)
    made = in_sectors(stream, small=True, cutoff=0xFFFFFFFF)
    assert workbook_safe._workbook_stream(bytes(made)) == stream


@pytest.mark.parametrize("place", ["small table", "small stream", "folder", "stream"])
def test_every_chain_may_run_in_a_circle(place):
    small = place.startswith("small")
    made = in_sectors(old_sheets(number(0, 0, 1.0)), small=small)
    if place == "small table":
        (circle,) = struct.unpack_from("<L", made, 60)
    elif place == "folder":
        (circle,) = struct.unpack_from("<L", made, 48)
    else:
        circle = 0
    if place == "small stream":
        table = (struct.unpack_from("<L", made, 60)[0] + 1) * 512
    else:
        table = (struct.unpack_from("<L", made, 76)[0] + 1) * 512
    struct.pack_into("<L", made, table + circle * 4, circle)
    with pytest.raises(workbook_safe.Unreadable, match="circle"):
        workbook_safe.clean_copy(io.BytesIO(made))


@pytest.mark.parametrize("listed", ["in lists that run in a circle", "again and again"])
def test_a_table_is_read_only_as_far_as_the_file_has_use_for(listed):
    made = in_sectors(old_sheets(number(0, 0, 1.0)), small=False)
    (table,) = struct.unpack_from("<L", made, 76)
    made += bytes(512 * 100_000)
    if listed == "again and again":
        struct.pack_into("<109L", made, 76, *[table] * 109)
    place = len(made) // 512 - 2
    struct.pack_into("<L", made, 68, place)
    numbers = [table if listed == "again and again" else 0xFFFFFFFF] * 127
    struct.pack_into("<128L", made, (place + 1) * 512, *numbers, place)
    assert len(workbook_safe._links(bytes(made), 512)) <= len(made) // 512 + 128


def test_sheets_on_top_of_one_another_are_too_much_work(monkeypatch):
    monkeypatch.setattr(workbook_safe, "MOST_RECORDS", 20_000)
    body = record(0x00D7) * 10_000 + number(0, 0, 1.0)
    assert rows(ole(old_sheets(body))) == [["1"]]
    begin = len(record(0x0809, bytes(16)))
    with pytest.raises(Trouble, match="too large"):
        rows(ole(old_sheets(body, starts=[begin + 4 * step for step in range(100)])))


@pytest.mark.parametrize("name", ["customers.xls", "xlsx"])
def test_any_damage_is_a_sentence(name):
    """Some hundred damaged copies: each reads, or says in one sentence that it does not."""
    made = workbook(["王小明", 1.5, datetime.date(1985, 4, 12)], ["x", True, "y"])
    data = saved(made).getvalue() if name == "xlsx" else (DATA / name).read_bytes()
    dice = random.Random(20)
    for _ in range(300):
        damaged = bytearray(data)
        for _ in range(dice.choice((1, 3, 20))):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        if dice.random() < 0.2:
            del damaged[dice.randrange(len(damaged)) :]
        try:
            rows(io.BytesIO(damaged))
        except Trouble as trouble:
            assert "shop.xlsx" in str(trouble)


def old_workbook(*cells: bytes, codes=("0000000000", '"C"0000', "000", '@"先生"')) -> io.BytesIO:
    """An .xls of one sheet named 客; style 0 has no format, style 1 the first of `codes`…"""

    def text(value: str) -> bytes:
        return struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")

    begin = struct.pack("<HHHHLL", 0x0600, 5, 0, 1997, 0, 0x0600)
    formats = b"".join(
        record(0x041E, struct.pack("<H", 164 + n) + text(c)) for n, c in enumerate(codes)
    )
    styles = b"".join(
        record(0x00E0, struct.pack("<HH16x", 0, number))
        for number in (0, *range(164, 164 + len(codes)))
    )
    front = record(0x0809, begin) + formats + styles
    name = struct.pack("<BB", 1, 1) + "客".encode("utf-16-le")
    start = len(front) + 4 + 6 + len(name) + 4
    front += record(0x0085, struct.pack("<LH", start, 0) + name) + END
    begin = struct.pack("<HHHHLL", 0x0600, 0x10, 0, 1997, 0, 0x0600)
    return ole(front + record(0x0809, begin) + b"".join(cells) + END)


def small(row: int, column: int, value: int, style: int) -> bytes:
    return record(0x027E, struct.pack("<3HL", row, column, style, value << 2 | 2))


def label(row: int, column: int, value: str, style: int) -> bytes:
    coded = value.encode("utf-16-le")
    return record(0x0204, struct.pack("<4HB", row, column, style, len(value), 1) + coded)


def test_old_workbooks_show_their_formats_too():
    many = struct.pack("<HH", 2, 0) + struct.pack("<HLHLH", 3, 7 << 2 | 2, 0, 8 << 2 | 2, 1)
    file = old_workbook(
        number(0, 0, 400000131, 1),
        small(0, 1, 12, 2),
        label(0, 2, "王", 4),
        number(1, 1, 400000132, 0),
        record(0x00BD, many),
        record(0x00E5, struct.pack("<H4H", 1, 0, 1, 2, 2)),
    )
    assert rows(file) == [
        ["0400000131", "C0012", "王先生"],
        ["", "400000132", "王先生"],
        ["007", "8", ""],
    ]


def test_old_workbooks_may_claim_what_they_like():
    file = old_workbook(
        number(0, 0, 7, 9999),
        record(0x00E5, struct.pack("<H4H", 1, 0, 65535, 0, 255)),
        codes=("0" * 200, "[", ";;;;;;"),
    )
    assert rows(file) == [["7"]]
