"""Files made to hurt: how long and how much memory until each has its clear answer."""

import io
import struct
import sys
import tempfile
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

from kehuapp.exchange.tables import workbook_safe

sys.path.insert(0, str(Path(__file__).parent))
from child import run

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)


def card(*lines: str) -> bytes:
    return ("BEGIN:VCARD\nVERSION:3.0\nFN:x\n" + "\n".join(lines) + "\nEND:VCARD\n").encode()


def long_line(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"BEGIN:VCARD\nFN:x\nNOTE:")
        for _ in range(1024):
            file.write(b"x" * (1 << 20))
        file.write(b"\nEND:VCARD\n")


def allowed_line(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\nFN:x\nNOTE:" + b"x" * (190 << 20) + b"\nEND:VCARD\n")


def allowed_row(path: Path) -> None:
    path.write_bytes("姓名,手機\n".encode() + b"x," * (95 << 20))


def picture(path: Path) -> None:
    """A PNG of 20,000 × 20,000 pixels in some kilobytes."""
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(2501 * 20_000), 9)), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    path.write_bytes(card("TEL:0400000001", "PHOTO;ENCODING=b:" + b64encode(png).decode()))


def zip_bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("phone.vcf", "w", force_zip64=True) as file,
    ):
        file.write(b"BEGIN:VCARD\nFN:x\nNOTE:")
        for _ in range(2048):
            file.write(bytes(b"x" * (1 << 20)))


def workbook_bomb(path: Path) -> None:
    """Two filled cells in opposite corners."""
    from openpyxl import Workbook

    book = Workbook()
    book.active["A1"] = "姓名"
    book.active["XFD1048576"] = "0400000001"
    book.save(path)


def workbook_bytes(path: Path) -> None:
    """A workbook whose sheet unpacks to two gigabytes."""
    from openpyxl import Workbook

    plain = io.BytesIO()
    Workbook().save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if "sheet1.xml" not in member:
                new.writestr(member, old.read(member))
                continue
            with new.open(member, "w", force_zip64=True) as file:
                file.write(b"<worksheet><sheetData>")
                for _ in range(2048):
                    file.write(b" " * (1 << 20))


def sheets_on_top(path: Path) -> None:
    """An old workbook: a million records, and in them 256 sheets, each begun a little later."""
    end = struct.pack("<HH", 10, 0)
    first = 256 * 14 + len(end)
    stream = b"".join(
        struct.pack("<2HLHBB2x", 0x85, 10, first + 4 * sheet, 0, 0, 0) for sheet in range(256)
    )
    stream += end + struct.pack("<HH", 0xD7, 0) * 1_000_000
    stream += struct.pack("<2H3Hd", 0x0203, 14, 0, 0, 0, 1.0) + end
    path.write_bytes(workbook_safe._ole_of(bytearray(stream)).getvalue())


FILES: dict[str, bytes | Callable[[Path], None]] = {
    "parameters without a colon.vcf": card("TEL" + ";a=b,c" * 2_000_000),
    "3,000 cards in one another.vcf": b"BEGIN:VCARD\nFN:x\n" * 3000 + b"END:VCARD\n" * 3000,
    "300,000 cards begun.vcf": b"BEGIN:VCARD\nFN:x\n" * 300_000,
    "a million soft breaks.vcf": card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\n" * 1_000_000),
    "a million folds.vcf": card("NOTE:" + "\n a" * 1_000_000),
    "100,000 numbers in a card.vcf": card(*(f"TEL:04{i:08d}" for i in range(100_000))),
    "990 numbers in 1,000 cards.vcf": card(*(f"TEL:04{i:08d}" for i in range(990))) * 1_000,
    "one number, 100,000 people.vcf": b"".join(
        f"BEGIN:VCARD\nFN:n{i}\nTEL:0400000001\nEND:VCARD\n".encode() for i in range(100_000)
    ),
    "one name, 100,000 people.vcf": b"".join(
        f"BEGIN:VCARD\nFN:x\nNOTE:{i}\nEND:VCARD\n".encode() for i in range(100_000)
    ),
    "one name, one number each.vcf": b"".join(
        f"BEGIN:VCARD\nFN:x\nTEL:04{i:08d}\nEND:VCARD\n".encode() for i in range(100_000)
    ),
    "10,000 groups.vcf": b"".join(
        f"BEGIN:VCARD\nFN:n{i}\nTEL:04{i:08d}\nCATEGORIES:g{i}\nEND:VCARD\n".encode()
        for i in range(10_000)
    ),
    "a million quotation marks.csv": ("姓名,手機\n" + 'x,"' * 1_000_000).encode(),
    "a quotation mark never closed.csv": ('姓名,手機\n"' + "x,0400000001\n" * 300_000).encode(),
    "a million columns.csv": ("x," * 1_000_000 + "\n" + "1," * 1_000_000).encode(),
    "a picture of 400 megapixels.vcf": picture,
    "a line of 1 GB.vcf": long_line,
    "a line of 190 MB.vcf": allowed_line,
    "a row of 190 MB.csv": allowed_row,
    "2 GB in a zip.zip": zip_bomb,
    "cells in opposite corners.xlsx": workbook_bomb,
    "2 GB in a sheet.xlsx": workbook_bytes,
    "256 sheets on top of one another.xls": sheets_on_top,
}


def benchmarks() -> Iterator[tuple]:
    """Nothing here has a floor."""
    yield from ()


def outcomes() -> Iterator[tuple]:
    """(name, bytes, seconds, MiB) of importing each with the command line."""
    for name, content in FILES.items():
        path = Path(FOLDER.name) / name
        content(path) if callable(content) else path.write_bytes(content)
        seconds, most, _status = run("--book", path.with_suffix(".kehu"), "import", path)
        yield name, path.stat().st_size, seconds, most
        path.unlink()
