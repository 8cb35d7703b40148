"""Files that cannot be read, and hostile ones: one plain sentence, or bounded time."""

import errno
import faulthandler
import os
from pathlib import Path

import pytest

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.read import read_file
from kehuapp.exchange.sources import find_sources


def make(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n", "empty"),
        (b"PK\x03\x04" + bytes(50), "packed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "picture"),
        (b"SQLite format 3\0" + bytes(500), "database"),
        ("親愛的日記：今天天氣很好。".encode(), "neither"),
    ],
)
def test_one_sentence_names_the_file(tmp_path, data, words):
    path = make(tmp_path, "phone.vcf", data)
    with pytest.raises(Trouble, match=words) as caught:
        read_file(path)
    assert "phone.vcf" in str(caught.value)


def test_missing_folder_and_huge(tmp_path, monkeypatch):
    with pytest.raises(Trouble, match=r"gone\.vcf is not there"):
        read_file(tmp_path / "gone.vcf")
    with pytest.raises(Trouble, match="no contact files"):
        read_file(tmp_path)
    monkeypatch.setattr(bytes_in, "MOST_BYTES", 10)
    with pytest.raises(Trouble, match="larger than"):
        read_file(make(tmp_path, "big.vcf", b"BEGIN:VCARD\nFN:x\nEND:VCARD\n"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = make(tmp_path, "locked.vcf", b"x")
    path.chmod(0)
    with pytest.raises(Trouble, match="may not be read"):
        read_file(path)


def test_an_unknown_encoding(tmp_path):
    path = make(tmp_path, "phone.vcf", b"BEGIN:VCARD\nFN:x\nEND:VCARD\n")
    with pytest.raises(Trouble, match="klingon"):
        read_file(path, encoding="klingon")


def card(*lines):
    return ("BEGIN:VCARD\nVERSION:3.0\nFN:x\n" + "\n".join(lines) + "\nEND:VCARD\n").encode()


@pytest.mark.parametrize(
    "data",
    [
        card("TEL" + ";a=b,c" * 200_000),
        b"BEGIN:VCARD\nFN:x\n" * 3000,
        b"BEGIN:VCARD\nFN:x\n" * 3000 + b"END:VCARD\n" * 3000,
        card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\n" * 300_000),
        card("NOTE:" + "x" * 5_000_000),
        card("NOTE:" + "\\" * 1_000_000),
        card("PHOTO;ENCODING=b:" + "A" * 3_000_000),
        card("ADR:" + ";" * 1_000_000),
        card("NOTE:" + "\n a" * 300_000),
        card("NOTE:x" + "\nno colon" * 200_000),
        card('X;LABEL="' + '";"' * 100_000),
        card('X;LABEL="' + ":" * 300_000),
        (" " * 1_000_000 + "\n").encode() * 3 + card("TEL:1"),
        ("姓名,手機\n" + "x," * 300_000).encode(),
        ('姓名,手機\n"' + "x\n" * 300_000).encode(),
        ("姓名,手機\nx," + "1/" * 300_000).encode(),
        ("姓名,手機\nx," + "1 " * 300_000 + "a").encode(),
        ("姓名,備註\nx," + " " * 500_000 + "=").encode(),
    ],
)
def test_hostile_files_end_and_are_accounted_for(tmp_path, data):
    # How soon they end is measured in tests/benchmarks/bench_hostile.py; here a hang is a crash.
    faulthandler.dump_traceback_later(120, exit=True)
    try:
        read = read_file(make(tmp_path, "hostile.vcf", data))
    finally:
        faulthandler.cancel_dump_traceback_later()
    assert read.found >= 1


def test_million_digit_cells_and_nuls(tmp_path):
    read = read_file(make(tmp_path, "x.csv", ("姓名,手機\n\0甲," + "1" * 200_000 + "\n").encode()))
    assert read.records[0].name == "甲"


@pytest.mark.parametrize("refused", ["", "inner", "inner/b.vcf"])
def test_what_of_a_folder_may_not_be_read_is_said(tmp_path, monkeypatch, refused):
    """Nobody takes the rest for all that was there."""
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n"
    folder = tmp_path / "phone"
    (folder / "inner").mkdir(parents=True)
    make(folder, "a.vcf", card)
    make(folder / "inner", "b.vcf", card)
    really_scan, really_stat = os.scandir, Path.stat

    def scandir(path):
        if Path(path) == folder / refused:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really_scan(path)

    def stat(path, **how):
        if refused.endswith(".vcf") and path == folder / refused:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really_stat(path, **how)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "stat", stat)
    sources, troubles = find_sources([folder])
    assert [len(source.parts) for source in sources] == ([1] if refused else [])
    (trouble,) = troubles
    assert str(trouble).startswith(f"{refused or 'phone'} may not be read.")


def test_a_folder_that_may_be_listed_but_not_entered_is_said_once(tmp_path, monkeypatch):
    folder = tmp_path / "phone"
    (folder / "inner").mkdir(parents=True)
    make(folder, "a.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n")
    for number in range(30):
        make(folder / "inner", f"{number}.vcf", b"")
    really = Path.stat

    def stat(path, **how):
        if path.parent == folder / "inner":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really(path, **how)

    monkeypatch.setattr(Path, "stat", stat)
    sources, troubles = find_sources([folder])
    assert len(sources) == 1
    assert [str(one) for one in troubles] == [
        "30 file(s) in inner may not be read. Copy them to a folder of your own and import the "
        "copies."
    ]
