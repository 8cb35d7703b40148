"""The whole program speaks to no network, and neither its log nor what it prints names a customer.

Each test runs it in a process of its own, with its real loop of events; what it does there is one
script.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kehuapp import paths
from kehuapp.book.contacts.card import ContactCard, PhoneRow
from kehuapp.book.contacts.contacts import create_contact
from kehuapp.book.opening import open_book

ROOT = Path(__file__).parents[2]
NAMES = ("Quentin Zebrowski", "歐陽測試", "04-0000-7531", "0400007531", "Zebrowski", "7531")

#: Starts the window on the book in argv[1] and calls `steps(window)` in its loop of events.
START = """
import sys, traceback
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kehuapp import app
from kehuapp.ui.work import later, tasks

folder, failed = Path(sys.argv[1]).parent, []
show = app._run_shown

def run_shown(application, window):
    def go():
        try:
            later.do_all()
            settle()
            steps(window)
        except BaseException:
            failed.append(traceback.format_exc())
        finally:
            for other in application.topLevelWidgets():
                if other is not window:
                    other.close()
            window.leave()
    QTimer.singleShot(0, window, go)
    return show(application, window)

def settle():
    assert tasks.wait_until_idle(20_000)
    for _ in range(5):
        QApplication.processEvents()

app._run_shown = run_shown
"""
END = """
status = app.run(Path(sys.argv[1]))
if failed:
    print("FAILED", *failed)
sys.exit(status)
"""

#: What Python itself opens is heard by a hook that nobody can take away again.
NO_SOCKETS = """
import socket, sys

def hear(event, about):
    if event == "socket.__new__" and about[1] in (socket.AF_INET, socket.AF_INET6):
        raise RuntimeError("a socket to the network")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "urllib.Request"):
        raise RuntimeError(event)

sys.addaudithook(hear)
"""
EVERYWHERE = """
def steps(window):
    from kehuapp.exchange.importing.import_plan import build_plan
    from kehuapp.exchange.importing.import_run import apply
    from kehuapp.exchange.read import read_file
    from kehuapp.sheets.visit.sheet import forms
    from kehuapp.book.summary import load_visit_facts
    from kehuapp.store.backups import keeping
    from kehuapp.ui.pages.pages import PAGES
    from kehuapp.ui.printing.pdf import write_pdf

    for spec in PAGES:
        window.session.go(spec.id)
        settle()
    window.commands.exchange.import_files([folder / "phone.vcf"])
    settle()
    report = apply(window.book, build_plan(window.book, read_file(folder / "phone.vcf", "TW")))[1]
    assert report.to_json()["created"] == 1
    window.session.go("customers")
    settle()
    write_pdf(forms([load_visit_facts(window.book, 1)]), folder / "sheet.pdf")
    keeping.keep_copy(window.book, "hand", "Asia/Taipei")
    network = [name for name in sys.modules if name == "PySide6.QtNetwork"]
    print("all of it", len(PAGES), *network)
"""
#: Links that a program might want to follow.
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Link\r\nURL:http://192.0.2.7/page\r\n"
    "PHOTO;VALUE=URI:http://192.0.2.7/face.png\r\n"
    'NOTE:<img src="http://192.0.2.7/a.png">\r\nEND:VCARD\r\n'
)


def run(tmp_path: Path, script: str, *before: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*before, sys.executable, "-c", script, str(tmp_path / "shop.kehu")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def make_book(tmp_path: Path) -> None:
    book = open_book(tmp_path / "shop.kehu", create=True)
    create_contact(book, ContactCard(name=NAMES[0], phones=(PhoneRow("", NAMES[2]),)))
    create_contact(book, ContactCard(name=NAMES[1]))
    book.close()


def traced(tmp_path: Path) -> list[str]:
    """The words before a program by which the system tells what it connects to."""
    strace = shutil.which("strace")
    words = [strace or "", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg,bind"]
    words += ["-o", str(tmp_path / "calls")]
    if strace is None or subprocess.run([*words, "true"], check=False).returncode:
        return []  # where nobody may be traced the hook alone hears
    return words


@pytest.mark.skipif(os.name != "posix", reason="started as on the Unixes")
def test_the_whole_program_speaks_to_no_network(tmp_path: Path) -> None:
    make_book(tmp_path)
    (tmp_path / "phone.vcf").write_text(CARD, encoding="utf-8", newline="")
    before = traced(tmp_path)
    done = run(tmp_path, NO_SOCKETS + START + EVERYWHERE + END, *before)
    assert done.returncode == 0 and "FAILED" not in done.stdout, done.stdout + done.stderr
    assert "all of it" in done.stdout and (tmp_path / "sheet.pdf").exists()
    if before:
        calls = (tmp_path / "calls").read_text(encoding="utf-8", errors="replace")
        assert re.findall(r".*AF_INET.*", calls) == []
        assert "AF_UNIX" in calls  # the bell of the window: the system was heard


def test_of_qts_network_only_the_bell_of_a_window_is_used() -> None:
    used = set()
    for path in (ROOT / "kehuapp").rglob("*.py"):
        for names in re.findall(r"PySide6\.QtNetwork import (.*)", path.read_text("utf-8")):
            used |= {name.strip() for name in names.split(",")}
    assert used == {"QLocalServer", "QLocalSocket"}


ERRORS = """
NAME, CHINESE, PHONE = "Quentin Zebrowski", "\\u6b50\\u967d\\u6e2c\\u8a66", "04-0000-7531"
told = f"{NAME} {CHINESE} {PHONE}"

def steps(window):
    from kehuapp.errors import Trouble

    window.session.go("customers")
    settle()
    # files that cannot be read, and one in which the reader makes a mistake
    bad = {
        "bad.vcf": f"BEGIN:VCARD\\r\\nFN:{told}\\r\\nTEL:{PHONE}\\r\\nBDAY:{told}\\r\\n",
        "bad.csv": f'name,phone\\n"{NAME},{PHONE}\\n"x',
        "bad.xlsx": told,
        "bad.zip": "PK" + told,
        f"{NAME}.vcf": "",
    }
    for name, text in bad.items():
        (folder / name).write_text(text, encoding="utf-8")
        window.commands.exchange.import_files([folder / name])
        settle()
    window.session.go("customers")
    # a write that is refused, and one that breaks
    def refused(*_around):
        raise Trouble(told)
    def broken(*_around):
        raise ValueError(told)
    for job in (refused, broken):
        tasks.write_job(window, window.session, window.book, told, job, lambda _done: None)
        settle()
        tasks.work_quietly(window, window.book, job, lambda _done: None)
        settle()
        tasks.read_latest(window, "x", window.book, job, lambda _done: None)
        settle()
    try:
        window.book.execute("INSERT INTO contact (nothing) VALUES (?)", (told,))
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
    settle()
    # what Qt called breaks while a customer is shown
    later_ = QTimer(window)
    def slot():
        raise KeyError(told)
    later_.timeout.connect(slot)
    later_.setSingleShot(True)
    later_.start(0)
    settle(), settle()
    from kehuapp.exchange import mistakes
    try:
        broken()
    except ValueError as error:
        mistakes.log_swallowed(error)
    print("all of it")
"""


def test_no_log_and_nothing_printed_names_a_customer(tmp_path: Path) -> None:
    make_book(tmp_path)
    done = run(tmp_path, START + ERRORS + END)
    assert "all of it" in done.stdout, done.stdout + done.stderr
    log = paths.state_folder() / "kehuapp.log"
    said = log.read_text(encoding="utf-8")
    assert said.count("unexpected ValueError") >= 1 and "unexpected KeyError" in said
    assert "swallowed ValueError" in said
    for text in (said, done.stdout, done.stderr):
        assert [name for name in NAMES if name in text] == []
