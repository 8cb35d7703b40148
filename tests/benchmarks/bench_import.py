"""Importing a phone file from the command line, beside a bare executemany of the same rows."""

import itertools
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
FAMILIES, GIVEN = "王李張劉陳楊黃趙吳周", "明華芳偉娜敏靜麗強磊軍洋勇豔傑娟濤超秀霞"
NUMBERS = itertools.count()


def card(i: int) -> str:
    """A card as an iPhone writes it, invented; so many numbers need more than a silent range."""
    family, given = FAMILIES[i % 10], GIVEN[i // 10 % 20] + GIVEN[i // 200 % 20]
    return (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given};;;\r\nFN:{family}{given}\r\n"
        f"ORG:示範商行 {i % 97};\r\nTEL;type=CELL;type=VOICE;type=pref:154{i:08d}\r\n"
        f"EMAIL;type=INTERNET:c{i}@example.com\r\nNOTE:第 {i} 位\\, 喜歡清香型\r\nEND:VCARD\r\n"
    )


def phone_file(n: int) -> Path:
    path = Path(FOLDER.name) / f"{n}.vcf"
    if not path.exists():
        path.write_text("".join(card(i) for i in range(n)), encoding="utf-8", newline="")
    return path


def import_once(n: int) -> None:
    """The whole command, the start of Python included, into an empty book."""
    book = Path(FOLDER.name) / f"{next(NUMBERS)}.kehu"
    subprocess.run(
        [sys.executable, "-m", "kehuapp", "--book", book, "import", phone_file(n),
         "--region", "CN"], check=True, capture_output=True,
    )  # fmt: skip


def floor(n: int) -> None:
    """Starting Python and inserting as many rows into bare tables in a file."""
    book = Path(FOLDER.name) / f"{next(NUMBERS)}.db"
    program = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1]); n = int(sys.argv[2])\n"
        "c.executescript('CREATE TABLE c (id INTEGER PRIMARY KEY, a, b, d, e);"
        "CREATE TABLE p (id INTEGER PRIMARY KEY, c, raw, e164); CREATE INDEX i ON p (e164);"
        "CREATE TABLE m (id INTEGER PRIMARY KEY, c, a); CREATE INDEX j ON m (a);')\n"
        "c.executemany('INSERT INTO c (a, b, d, e) VALUES (?,?,?,?)',"
        " [(str(i),) * 4 for i in range(n)])\n"
        "c.executemany('INSERT INTO p (c, raw, e164) VALUES (?,?,?)',"
        " [(i, str(i), str(i)) for i in range(n)])\n"
        "c.executemany('INSERT INTO m (c, a) VALUES (?,?)', [(i, str(i)) for i in range(n)])\n"
        "c.commit()\n"
    )
    subprocess.run([sys.executable, "-c", program, book, str(n)], check=True)


def benchmarks() -> Iterator[tuple]:
    assert sqlite3.sqlite_version_info > (3, 37)
    for n in (2_000, 20_000):
        yield (f"import {n:,} vCards, whole command", n,
               lambda n=n: import_once(n), lambda n=n: floor(n))  # fmt: skip
