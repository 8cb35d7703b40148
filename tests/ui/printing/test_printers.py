"""Pages that go to a real queue of CUPS, run here for the tests alone with a back end that keeps
what it is given."""

import ctypes
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from kehuapp.rules.greetings import Envelope
from kehuapp.rules.visits.visit_facts import blank_facts
from kehuapp.sheets.edges import Edges, fit
from kehuapp.sheets.form import Form, Line, Page, Run, Text
from kehuapp.sheets.labels import address_labels
from kehuapp.sheets.labels.label_sheets import find_sheet
from kehuapp.sheets.visit.sheet import forms
from kehuapp.ui.printing import cups, preview, printers
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.work.preferences import Preferences

MM = 72 / 25.4
NOW = datetime(2026, 11, 29, 10)
_BACK_END = """#!/bin/sh
[ $# = 0 ] && { echo 'direct keep "Unknown" "keep"'; exit 0; }
cd "${DEVICE_URI#keep:}" && cat ${6:+"$6"} > part && mv part "$1.pdf"
"""
#: A printer that leaves 18 mm of A4 white below and 4 mm elsewhere, and takes PDF as it is.
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KEHU.PPD"
*Product: "(Kehu)"
*Manufacturer: "Kehu"
*ModelName: "Kehu edges"
*ShortNickName: "Kehu edges"
*NickName: "Kehu edges"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "11.34 51.02 583.66 830.66"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
"""


@pytest.fixture(scope="module")
def queues() -> Iterator[Path]:
    """A CUPS of our own with the queues "shop" and "edges"; the folder where pages come out."""
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("cupsd"):
        pytest.skip("a print queue of our own needs cups-daemon and root")
    root = Path(tempfile.mkdtemp(prefix="kehu-cups-"))  # a socket's name has to be short
    for name in ("root/ppd", "spool/tmp", "cache", "run/certs", "bin/backend", "bin/daemon", "out"):
        (root / name).mkdir(parents=True)
    root.chmod(0o755)
    back_end = root / "bin/backend/keep"
    back_end.write_text(_BACK_END)
    back_end.chmod(0o700)
    for program in Path("/usr/lib/cups/daemon").iterdir():
        (root / "bin/daemon" / program.name).symlink_to(program)
    (root / "files.conf").write_text(
        f"ServerRoot {root}/root\nServerBin {root}/bin\nRequestRoot {root}/spool\n"
        f"TempDir {root}/spool/tmp\nCacheDir {root}/cache\nStateDir {root}/run\n"
        f"AccessLog {root}/access\nErrorLog {root}/error\nPageLog {root}/page\n"
        "Group lp\nSystemGroup root\n"
    )
    (root / "cupsd.conf").write_text(
        f"Listen {root}/run/s\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
        "<Location />\nAllow all\n</Location>\n<Location /admin>\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
    )
    daemon = subprocess.Popen(
        ["cupsd", "-f", "-c", root / "cupsd.conf", "-s", root / "files.conf"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    before = os.environ.get("CUPS_SERVER")
    os.environ["CUPS_SERVER"] = str(root / "run/s")
    try:
        wait_for(lambda: (root / "run/s").exists())
        # It reads the variable once a thread, and another test may have asked for printers before.
        ctypes.CDLL("libcups.so.2").cupsSetServer(str(root / "run/s").encode())
        (root / "edges.ppd").write_text(_PPD)
        tell("lpadmin", "-p", "shop", "-E", "-v", f"keep:{root}/out", "-m", "raw")
        tell("lpadmin", "-p", "edges", "-E", "-v", f"keep:{root}/out", "-P", f"{root}/edges.ppd")
        yield root / "out"
    finally:
        ctypes.CDLL("libcups.so.2").cupsSetServer(None)
        daemon.terminate()
        daemon.wait(10)
        if before is None:
            del os.environ["CUPS_SERVER"]
        else:
            os.environ["CUPS_SERVER"] = before
        shutil.rmtree(root, ignore_errors=True)


def tell(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=20)


def wait_for(happened: Callable[[], object]) -> None:
    until = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < until, "CUPS did not do it"
        time.sleep(0.02)


def come_out(folder: Path, form: Form, queue: str, qtbot: QtBot) -> Path:
    """Print a form on a queue; the pages that came out."""
    before = set(folder.iterdir())
    shown = SheetPreview(lambda _private: form)
    qtbot.addWidget(shown)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(queue)
    shown._set_up_paper(printer)
    shown.print_on(printer)
    wait_for(lambda: {p for p in folder.iterdir() if p.suffix == ".pdf"} - before)
    (made,) = {p for p in folder.iterdir() if p.suffix == ".pdf"} - before
    return made


def words_in(file: Path, *more: str) -> str:
    done = subprocess.run(["pdftotext", *more, file, "-"], check=True, capture_output=True)
    return done.stdout.decode()


def test_sheets_and_labels_come_out(queues: Path, qtbot: QtBot) -> None:
    made = come_out(queues, forms([blank_facts("示範茶行", NOW)] * 2), "shop", qtbot)
    told = subprocess.run(["pdfinfo", made], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Pages: +2\n", told) and "(A4)" in told
    assert words_in(made).count("示範茶行") >= 2
    people = [Envelope("106", "台北市大安區示範路 1 號", "", f"陳志明{n}") for n in range(1, 40)]
    sheet = find_sheet("L7163")
    assert sheet is not None
    labels = address_labels.form(people, sheet, "labels")
    made = come_out(queues, labels.form, "shop", qtbot)
    assert "陳志明39" in words_in(made)


def test_what_keeps_a_printer_from_printing_is_said(queues: Path) -> None:
    assert printers.hindrance("shop") is None and cups.find_queue("nobody") is None
    for command, back, waits, words in (
        ("cupsdisable", "cupsenable", True, "stopped or switched off"),
        ("cupsreject", "cupsaccept", False, "takes no pages"),
    ):
        tell(command, "shop")
        said = printers.hindrance("shop")
        tell(back, "shop")
        assert said is not None and said.waits is waits and words in said.words
    gone = printers.hindrance("nobody")
    assert gone is not None and not gone.waits and "not there" in gone.words


def test_edges_that_a_printer_leaves_white(queues: Path, qtbot: QtBot) -> None:
    """Made smaller as a whole, and moved; bought paper is asked about instead."""
    low = Text(10, 280, 100, 7, (Run("the last line"),))
    form = Form("edges", (Page((Text(10, 10, 100, 7, (Run("the first line"),)), low)),))
    made = come_out(queues, form, "edges", qtbot)
    boxes = [float(y) for y in re.findall(r'yMax="([\d.]+)"', words_in(made, "-bbox"))]
    assert max(boxes) < (297 - 18) * MM + 0.5
    assert "the last line" in words_in(made) and "the first line" in words_in(made)


def test_a_cover_and_lying_sheets_come_out_whole(queues: Path, qtbot: QtBot) -> None:
    """A trip's cover stands, its sheets two to a paper lie: what is far right or low is there."""
    cover = Page((Text(10, 270, 100, 7, (Run("low"),)),))
    two = Page((Text(270, 100, 20, 7, (Run("right"),)),), (297.0, 210.0))
    for queue in ("shop", "edges"):
        made = come_out(queues, Form("trip", (cover, two)), queue, qtbot)
        told = subprocess.run(
            ["pdfinfo", "-l", "2", made], check=True, capture_output=True, text=True
        ).stdout
        sides = re.findall(r"size: +([\d.]+) x ([\d.]+)", told)
        assert [float(wide) > float(high) for wide, high in sides] == [False, True]
        for (width, height), (x, y) in zip(
            sides,
            re.findall(r'xMax="([\d.]+)" yMax="([\d.]+)"', words_in(made, "-bbox")),
            strict=True,
        ):
            assert float(x) < float(width) and float(y) < float(height)


def test_bought_paper_is_never_made_smaller(
    queues: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = Form("labels", (Page((Text(10, 280, 100, 7, (Run("low"),)),)),), is_exact=True)
    shown = SheetPreview(lambda _private: form)
    qtbot.addWidget(shown)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName("edges")
    shown._set_up_paper(printer)
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert not shown._may_print(printer), "nobody said yes"
    assert len(asked) == 1 and "8.0 mm" in asked[0]


def test_the_printer_that_was_chosen_is_there_again(queues: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName("edges")
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printers.remember(printer, Preferences())
    again = QPrinter(QPrinter.PrinterMode.HighResolution)
    printers.recall(again, Preferences())
    assert again.printerName() == "edges"
    Preferences().set_printer_choice("name", "sold long ago")
    printers.recall(again, Preferences())
    assert again.printerName() == "edges"


def test_without_a_printer_a_file_is_offered(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printers, "has_printers", lambda: False)
    asked: list[str] = []
    monkeypatch.setattr(preview.QMessageBox, "exec", lambda box: asked.append(box.text()))
    shown = SheetPreview(lambda _private: forms([blank_facts("Tea", NOW)]))
    qtbot.addWidget(shown)
    shown.ask_printer()
    assert len(asked) == 1 and "No printer" in asked[0]


@pytest.mark.parametrize(
    "edges, scale, x, y",
    [
        (Edges(10, 10, 10, 10), 1, 0, 0),  # nothing is lost
        (Edges(12, 5, 5, 5), 1, 2, 0),  # there is room beside: it is moved …
        (Edges(20, 20, 20, 20), 170 / 190, 20 - 10 * 170 / 190, 20),  # … else made smaller
    ],
)
def test_how_a_form_fits(edges: Edges, scale: float, x: float, y: float) -> None:
    form = Form("", (Page((Line(10, 100, 200, 100, 0.0), Line(10, 150, 10, 200, 0.0))),))
    found = fit(form, edges)
    assert found.scale == pytest.approx(scale)
    if scale == 1:
        assert found.x >= x or found.x == pytest.approx(x)
    else:
        assert found.x == pytest.approx(x)


def test_pages_that_lie_fit_between_the_edges_turned_with_them() -> None:
    """A printer that leaves white below leaves it beside on a page that lies."""
    cover = Page((Line(20, 100, 190, 100, 0.0), Line(20, 20, 20, 270, 0.0)))
    two = Page((Line(10, 100, 287, 100, 0.0), Line(20, 20, 20, 190, 0.0)), (297.0, 210.0))
    edges = Edges(5, 5, 5, 18)
    assert fit(Form("", (cover,)), edges).scale == 1
    found = fit(Form("", (cover, two)), edges)
    assert found.scale * 10 + found.x >= 18 - 0.01
    assert found.scale * 287 + found.x <= 297 - 18 + 0.01
