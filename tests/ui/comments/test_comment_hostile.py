"""Html that wants out: whatever way it comes in and wherever it is shown, no path and no address
is opened, nothing is lost, and nothing holds the window up for good.

Watched from three sides: the system tells of every open in a folder of canaries (inotify), a port
listens for whoever calls, and Python's own audit hook tells of files, names and sockets. Where
strace may be used, it is done in a process that is watched by it as well: stat and connect.
"""

import contextlib
import ctypes
import io
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.summary import load_visit_facts
from kehuapp.exchange.customer_file.customer_file import write_customer
from kehuapp.sheets.visit.sheet import forms
from kehuapp.store.database import Book
from kehuapp.store.drafts import Draft, write_drafts
from kehuapp.text.html import MOST_CHARACTERS
from kehuapp.ui.commands import customer_file_commands
from kehuapp.ui.comments.document import _MOST_RICH, IN_CARD, CommentDocument
from kehuapp.ui.kit import theme
from kehuapp.ui.printing.pdf import write_pdf
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers

_IN_ACCESS, _IN_OPEN = 0x01, 0x20
_WATCHED = "KEHUAPP_WATCHED"  # said to the process that strace watches
CANARIES = ("pic.png", "page.html", "style.css", "noext", "pic.svg", "anim.gif", "font.ttf")

#: {a} is an address or a path.
PLACES = (
    '<img src="{a}">', "<img src='{a}' width=9 height=9>", "<img src={a}>",
    '<img srcset="{a} 1x, {a} 2x">', '<img lowsrc="{a}" dynsrc="{a}" src="{a}">',
    '<p style="background:url({a})">x</p>', "<p style='background-image:url(\"{a}\")'>x</p>",
    '<ul style="list-style-image:url({a})"><li>x</li></ul>', '<body background="{a}">x</body>',
    '<table background="{a}"><tr><td background="{a}">x</td></tr></table>',
    '<link rel="stylesheet" href="{a}"><p>x</p>', '<style>@import url("{a}");</style><p>x</p>',
    '<style>p{{background:url({a})}}</style><p>x</p>', '<object data="{a}">x</object>',
    '<embed src="{a}">', '<iframe src="{a}"></iframe>', '<video poster="{a}" src="{a}"></video>',
    '<audio src="{a}" autoplay></audio>', '<svg><image href="{a}" xlink:href="{a}"/></svg>',
    '<svg><use href="{a}#x"/></svg>', '<base href="{a}"><img src="x.png">',
    '<meta http-equiv="refresh" content="0;url={a}"><p>x</p>', '<script src="{a}"></script>x',
    '<input type="image" src="{a}">', '<a href="{a}">x</a>', '<a href="{a}"><img src="{a}"></a>',
    '<form action="{a}"><button formaction="{a}">x</button></form>',
    '<picture><source srcset="{a}"><img src="{a}"></picture>', '<p><img src="{a}"',
    '<img src="kehu:picture/../../{a}">',
    '<math><mtext><img src="{a}"></mtext></math>', '<noscript><img src="{a}"></noscript>',
    '<template><img src="{a}"></template>', '<textarea><img src="{a}"></textarea>',
    '<!--[if gte mso 9]><v:imagedata src="{a}"/><![endif]--><p>x</p>', '<img alt="x" src="{a}">',
    '<td><tr><table><img src="{a}">', '<hr style="border-image:url({a})">',
    '<img src="data:text/html,<img src={a}>">', '<p>x<img/src="{a}"/onerror=1></p>',
)  # fmt: skip
#: {c}: the folder of canaries, {p}: the port that listens.
ADDRESSES = (
    "{c}/pic.png", "file://{c}/pic.png", "file:{c}/pic.png", "FILE:///{c}/pic.png",
    "file://localhost{c}/pic.png", "file:%2F%2F{c}/pic%2Epng", "//127.0.0.1:{p}/x.png",
    "http://127.0.0.1:{p}/x.png", "ftp://127.0.0.1:{p}/x", "\\\\127.0.0.1\\share\\x.png",
    "qrc:{c}/pic.png", ":{c}/pic.png", "{c}/pic.svg", "{c}/page.html", "{c}/style.css",
    "kehu:{c}/pic.png", "kehu:picture/{c}/pic.png", "kehu://127.0.0.1:{p}/x", "&#47;{cut}/pic.png",
    "fi\nle://{c}/pic.png", "\tfile://{c}/pic.png", "javascript:new Image().src='{c}/pic.png'",
    "jav&#x09;ascript:location='file://{c}/page.html'", "view-source:file://{c}/page.html",
    "{c}/./../{name}/pic.png", "{c}/pic.png\0.jpg", "{c}/noext", "{c}/anim.gif",
    "smb://127.0.0.1:{p}/x", "image://{c}/pic.png",
)  # fmt: skip
ODDITIES = (
    "<svg onload=alert(1)>", '<a href="javascript:alert(1)">x</a>', "<p>\u202egnp.exe\u202c</p>",
    '<img src="data:image/svg+xml;base64,PHN2Zy8+">', '<img src="data:image/png;base64,AAAA">',
    '<img src="kehu:picture/' + "0" * 64 + '">', '<img src="kehu:picture/' + "0" * 63 + '">',
    '<img src="KEHU:PICTURE/' + "A" * 64 + '">', '<a href="kehu:file/' + "0" * 64 + '">x</a>',
    '<img src="kehu:picture/' + "0" * 64 + '?w=99999999">', "<p>a\0b</p>", "&#0;&#xFFFFFFF;<p>x",
    '<p style="font-size:99999999px;margin-left:-99999px">x</p>', "<xmp><p>x", "<plaintext><p>x",
    '<td colspan="999999" rowspan="999999">x</td>', '<ol start="-2147483649"><li>x</ol>',
    '<img src="kehu:picture/' + "0" * 64 + '" width="2147483647">', "<![CDATA[<p>x</p>]]>",
)  # fmt: skip


def just_over(most: int, piece: str) -> str:
    """As small as goes off: a little more of something than a limit allows."""
    return piece * (most // len(piece) + 1)


BOMBS = {
    "divs in divs": "<div>" * 50_000 + "x",
    "lists in lists": "<ul><li>" * 3_000 + "x",
    "tables in tables": "<table><tr><td>" * 400 + "x",
    "quotes in quotes": "<blockquote>" * 55 + "x",
    "cells without end": f"<table>{just_over(_MOST_RICH, '<tr><td>x</td></tr>')}</table>",
    "one row of many cells": "<table><tr>" + "<td>x</td>" * 3_000 + "</tr></table>",
    "wide spans": "<table>" + '<tr><td colspan="50" rowspan="50">x</td></tr>' * 1_000 + "</table>",
    "a long attribute": '<p style="' + "a" * 1_000_000 + '">x</p>',
    "a long word": "<p>" + just_over(_MOST_RICH, "x") + "</p>",
    "breaks without end": just_over(_MOST_RICH, "<br>"),
    "spans": just_over(_MOST_RICH, "<span style='color:#ff0000'>x</span>"),
    "pictures": '<img src="kehu:picture/' + "0" * 64 + '">',
    "entities": just_over(_MOST_RICH, "&lt;"),
    "marks without end": "<" * (_MOST_RICH // len("&lt;") + 1),
    "more than there may be": just_over(MOST_CHARACTERS, "<p>x</p>"),
}


def fragments(folder: Path, port: int) -> list[str]:
    """Every address in one place, and one address in every place, and what is odd otherwise."""
    found = {"c": str(folder), "cut": str(folder)[1:], "name": folder.name, "p": str(port)}
    addresses = [address.format(**found) for address in ADDRESSES]
    made = [place.format(a=addresses[0]) for place in PLACES]
    made += [place.format(a=addresses[7]) for place in PLACES]
    made += [PLACES[at % len(PLACES)].format(a=one) for at, one in enumerate(addresses)]
    made += [PLACES[0].format(a=one) for one in addresses]
    return [*made, *ODDITIES]


@dataclass
class Watch:
    """What was opened, called or looked up since the watch began."""

    folder: Path
    port: int
    heard: list[str] = field(default_factory=list)
    inotify: int = -1
    listener: socket.socket = field(default_factory=socket.socket)

    def seen(self) -> list[str]:
        """Everything, of the system too."""
        with contextlib.suppress(BlockingIOError, OSError):
            while data := os.read(self.inotify, 65536):
                self.heard.append(f"opened in the folder: {data[16:48]!r}")
        with contextlib.suppress(BlockingIOError):
            self.listener.accept()
            self.heard.append("somebody called the port")
        return self.heard


_audited: list[Watch] = []  # an audit hook cannot be taken away, only be given nobody to tell


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    for watch in _audited:
        if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
            watch.heard.append(f"{event} {arguments}")
        elif event == "open" and str(watch.folder) in str(arguments[0]):
            watch.heard.append(f"open {arguments[0]}")


sys.addaudithook(_audit)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    """Canaries in a folder of their own; they are made elsewhere, so that none was opened there."""
    nest, folder = tmp_path / "nest", tmp_path / "canaries"
    nest.mkdir()
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(out, "PNG")
    for name in CANARIES:
        (nest / name).write_bytes(out.getvalue())
    nest.rename(folder)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.setblocking(False)
    made = Watch(folder, listener.getsockname()[1], listener=listener)
    if sys.platform.startswith("linux"):
        libc = ctypes.CDLL(None, use_errno=True)
        made.inotify = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(made.inotify, os.fsencode(folder), _IN_OPEN | _IN_ACCESS) > 0
    _audited.append(made)
    yield made
    _audited.clear()
    listener.close()
    if made.inotify >= 0:
        os.close(made.inotify)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = open_book(tmp_path / "茶行.kehu", create=True)
    for name in ("Ann Lee", "Bob Chen"):
        contacts.create_contact(made, contacts.ContactCard(name=name))
    yield made
    made.close()


def show(book: Book, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    theme.choose(qapp, "light")
    window = MainWindow(book, Preferences())
    qtbot.addWidget(window)
    window.show()
    return window


def put_raw(book: Book, contact: int, htmls: list[str]) -> None:
    """Into the book as no program of ours would write it; each with an earlier version."""
    with book.writing("raw"):
        for html in htmls:
            comments.create_comment(book, contact, "<p>x</p>")
            number = book.query("SELECT max(id) FROM comment")[0][0]
            book.execute("UPDATE comment SET html = ? WHERE id = ?", (html, number))
            book.execute(
                "INSERT INTO comment_version (comment_id, at, html) "
                "VALUES (?, '2026-01-01T00:00:00Z', ?)",
                (number, html),
            )


def mime(html: str) -> QMimeData:
    made = QMimeData()
    made.setHtml(html)
    made.setText("x")
    return made


def settle() -> None:
    assert tasks.wait_until_idle(60_000)
    QApplication.processEvents()


def scroll_through(window: MainWindow) -> None:
    bar = customers(window).comments.list.verticalScrollBar()
    at = -1
    while at != bar.value():
        at = bar.value()
        bar.setValue(at + 400)
        QApplication.processEvents()
        for card in customers(window).comments.list.cards().values():
            card.grab()


def the_system_saw_nothing(tmp_path: Path) -> bool:
    """Do it in a process that the system watches; False where nobody may be watched."""
    if shutil.which("strace") is None:
        return False
    log = tmp_path / "calls"
    watched = "trace=open,openat,openat2,stat,lstat,newfstatat,statx,access,readlink,connect"
    words = ["strace", "-f", *_only_what_is_watched(), "-qq", "-s", "300", "-e", watched]
    words += ["-o", str(log), sys.executable, "-m", "pytest", "-q", "--assert=plain"]
    words += ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesispytest"]
    words += [f"--basetemp={tmp_path / 'inner'}", __file__, "-k", "test_nothing_is_read"]
    done = subprocess.run(
        words, capture_output=True, text=True, timeout=300, env={**os.environ, _WATCHED: "yes"}
    )
    if "ptrace" in done.stderr:
        return False
    assert done.returncode == 0, done.stdout[-3000:]
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any(str(tmp_path / "inner") in line for line in lines)  # it was watched
    inside = [line for line in lines if "/canaries/" in line]
    called = [line for line in lines if "connect(" in line and "AF_INET" in line]
    assert inside == [] and called == []
    return True


def _only_what_is_watched() -> list[str]:
    """Stops at no other call of the system, which takes a third of the time; new in strace 5.3."""
    known = subprocess.run(["strace", "-h"], capture_output=True, text=True).stdout
    return ["--seccomp-bpf"] if "--seccomp-bpf" in known else []


def test_nothing_is_read(
    watch: Watch,
    book: Book,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    if _WATCHED not in os.environ and the_system_saw_nothing(tmp_path):
        return
    wild = fragments(watch.folder, watch.port)
    assert len(wild) > 100
    put_raw(book, 1, wild)
    uuid = contacts.load_contact(book, 2).uuid
    write_drafts(book, [Draft(2, uuid, None, "".join(wild))])
    write_drafts(book, [Draft(None, "", None, "".join(wild))], notes=True)
    window = show(book, qtbot, qapp)
    settle()  # the drafts of a crash go on: one in the pane, one in the window of notes
    assert customers(window).comments.editor.text.toPlainText()
    window.grab()
    assert watch.seen() == []
    customers(window).list.select(1)
    settle()
    scroll_through(window)
    assert watch.seen() == []
    edit_and_copy(window, book)
    assert watch.seen() == []
    customers(window).list.select(2)
    settle()
    scroll_through(window)
    text = customers(window).comments.editor.text
    for html in wild:
        text.insertFromMimeData(mime(html))
    settle()
    everything = mime("".join(wild))
    for kind in (QDragEnterEvent, QDropEvent):
        spot = QPointF(20, 20) if kind is QDropEvent else QPointF(20, 20).toPoint()
        QApplication.sendEvent(
            text.viewport(),
            kind(
                spot,
                Qt.DropAction.CopyAction,
                everything,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
    settle()
    text.grab()
    assert watch.seen() == []
    customers(window).comments.save()
    settle()
    customers(window).comments.list.grab()
    assert str(watch.folder) not in comments.rows_comments(book, 2)[0].html.replace("href", "")
    written = tmp_path_factory.mktemp("written")
    for contact in (1, 2):
        write_pdf(forms([load_visit_facts(book, contact)]), written / f"sheet{contact}.pdf")
        assert customer_file_commands.write_pdf(book, contact, written, "A4")
        for kind in ("html", "md"):
            write_customer(book, contact, written, kind)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    assert watch.seen() == []


def edit_and_copy(window: MainWindow, book: Book) -> None:
    """Into the editor and back, into the clipboard, earlier versions, pictures that are none."""
    for row in comments.rows_comments(book, 1)[::6]:
        customers(window).comments.edit_comment(row.id)
        customers(window).comments.editor.text.grab()
        customers(window).comments.editor.text.selectAll()
        customers(window).comments.editor.text.copy()
        customers(window).comments.writer.cancel()
        card = customers(window).comments.list.scroll_to(row.id)
        assert card is not None
        card.body.copy_all()  # type: ignore[attr-defined]
        card.body.selectAll()  # type: ignore[attr-defined]
        card.body.createMimeDataFromSelection()  # type: ignore[attr-defined]
        customers(window).comments.verbs.show_versions(row.id)
        for dialog in window.findChildren(QDialog):
            dialog.grab()
            dialog.close()
    QGuiApplication.clipboard().clear()
    customers(window).comments.list.picture_requested.emit("0" * 64)
    customers(window).comments.list.picture_requested.emit("../../etc/passwd")
    for dialog in window.findChildren(QDialog):
        dialog.grab()
        dialog.close()
    settle()


def test_what_drops_as_a_local_link_is_no_picture(
    watch: Watch, book: Book, qtbot: QtBot, qapp: QApplication
) -> None:
    window = show(book, qtbot, qapp)
    customers(window).list.select(1)
    data = QMimeData()
    data.setUrls([QUrl(f"http://127.0.0.1:{watch.port}/x.png"), QUrl("ftp://127.0.0.1/x.png")])
    data.setHtml(f'<img src="http://127.0.0.1:{watch.port}/x.png">')
    customers(window).comments.editor.text.insertFromMimeData(data)
    settle()
    assert watch.seen() == []
    assert "<img" not in customers(window).comments.editor.html()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_does_not_go_off(name: str, book: Book, qtbot: QtBot, qapp: QApplication) -> None:
    html = BOMBS[name]
    put_raw(book, 1, [html, "<p>beside it</p>"])
    window = show(book, qtbot, qapp)
    customers(window).list.select(1)
    scroll_through(window)
    customers(window).list.select(2)
    customers(window).comments.editor.text.insertFromMimeData(mime(html))
    settle()
    customers(window).comments.editor.text.insertPlainText("and on")
    customers(window).comments.flush()
    settle()
    assert any("and on" in row.text for row in comments.rows_comments(book, 2))


def test_the_watch_sees_what_qt_opens(watch: Watch, qapp: QApplication) -> None:
    """A document without our guard does what the others are not seen to do."""
    document = QTextDocument()
    document.setHtml(f'<img src="file://{watch.folder}/pic.png">')
    document.size()
    if sys.platform.startswith("linux"):
        assert watch.seen() != []
    watch.heard.clear()
    with (watch.folder / "noext").open("rb"):
        pass
    with socket.socket() as caller:
        caller.connect(("127.0.0.1", watch.port))
    assert len(watch.seen()) >= 3


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says itself that it could not open this and that
def test_a_guard_that_falls_is_noticed(
    watch: Watch, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cleaning is the first wall, the document that answers every question the second."""
    from kehuapp.ui.comments import document
    from kehuapp.ui.work.pictures import Pictures

    html = "".join(fragments(watch.folder, watch.port))
    monkeypatch.setattr(document, "for_screen", lambda html: html)
    shown = CommentDocument(Pictures(book), IN_CARD)
    shown.show_html(html)
    shown.size()
    assert watch.seen() == []  # the second holds alone
    monkeypatch.setattr(CommentDocument, "loadResource", lambda _self, _kind, _name: QByteArray())
    shown = CommentDocument(Pictures(book), IN_CARD)
    shown.show_html(html)
    shown.size()
    assert watch.seen() != [] or not sys.platform.startswith("linux")
