"""What every test stands on: no screen, a home of its own, English, and no mess left behind."""

import contextlib
import gc
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from kehuapp.store.database import Book
    from kehuapp.ui.shell.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A machine that does something else meanwhile makes no test fail.
hypothesis.settings.register_profile("kehuapp", deadline=None)
hypothesis.settings.load_profile("kehuapp")
gc.disable()  # as in the program: no worker frees what belongs to a window; `no_mess` looks

pytest_plugins = ("statements",)

PEOPLE = (
    ("Ann Lee", "Lee Foods", "04-0000-0012", "key"),
    ("Bob Chen", "", "04-0000-0027", "regular"),
    ("Cid Wu", "Harbour Deli", "04-0000-0033", None),
)


#: Files of tests that take five seconds and more, one of them.
LONGEST = {
    "test_comment_hostile.py",
    "test_every_window.py",
    "test_faults.py",
    "test_few_statements.py",
    "test_fuzz.py",
    "test_kill_typing.py",
    "test_odd_books.py",
    "test_screens.py",
    "test_switching.py",
    "test_two_processes.py",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest come first: at the end no core waits for what another one has just begun."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """Whoever looks for circles of garbage need not look through eight thousand tests each time."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """Nothing of Python's stays in the clipboard: without a screen it outlives Python itself, and
    ends the process with a fault."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences, log and default book of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("KEHUAPP_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty book that is closed: every new one is a copy of it."""
    from kehuapp.book.opening import open_book

    path = tmp_path_factory.mktemp("empty") / "empty.kehu"
    open_book(path, create=True).close()
    return path


#: Copies of closed books that nobody has opened yet.
_AS_LEFT: set[Path] = set()


def copy_closed(source: Path, path: Path) -> None:
    """Put a copy of a closed book there, which need not be looked through."""
    shutil.copyfile(source, path)
    _AS_LEFT.add(path)


@pytest.fixture(autouse=True)
def quick_books(empty_book: Path) -> Iterator[None]:
    """Whoever makes a book gets a copy of an empty one, known to be sound, and no write waits for
    the disk.

    A tenth of a second less for each book. The tests of how a book is made and kept safe
    (tests/store, tests/journeys/test_start.py) have a fixture of this name that does nothing;
    a process that a test starts knows nothing of it either.
    """
    from kehuapp.store import database, migrations
    from kehuapp.store.sqlite import connections, known_files

    really_open, scripts = database.open_book, migrations.MIGRATIONS
    really_left = known_files.is_as_left

    def is_as_left(path: Path) -> bool:
        if path in _AS_LEFT:
            _AS_LEFT.remove(path)
            return True
        return really_left(path)

    def open_copy(path: Path, *, create: bool = False, **named: object) -> "Book":
        if create and migrations.MIGRATIONS is scripts:
            with contextlib.suppress(OSError, ValueError):  # the real one says what is wrong
                if not path.exists():
                    path.parent.mkdir(parents=True, exist_ok=True)
                    copy_closed(empty_book, path)
        return really_open(path, create=create, **named)  # type: ignore[arg-type]

    quick = (*connections._PRAGMAS, "PRAGMA synchronous = OFF")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "open_book", open_copy)
        patch.setattr(connections, "_PRAGMAS", quick)
        patch.setattr(known_files, "is_as_left", is_as_left)
        patch.setattr(os, "fsync", lambda _file: None)
        yield


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """The source's own words, whatever a test before this one chose."""
    yield
    from kehuapp import i18n

    i18n.install(None)


@pytest.fixture(autouse=True)
def no_unplanned_box(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any message box that a test did not plan (with its own monkeypatch) fails it."""
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtWidgets import QMessageBox

    def refuse(box: QMessageBox, *_args: object) -> None:
        raise AssertionError(f"unplanned message box: {box.text()}")

    def refuse_words(_parent: object, title: str, words: str = "", *_args: object) -> None:
        raise AssertionError(f"unplanned message box: {title}: {words}")

    monkeypatch.setattr(QMessageBox, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "open", refuse)
    for name in ("information", "question", "warning", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, refuse_words)


@pytest.fixture(autouse=True)
def ordinary_screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows find the room of a small laptop: Qt's screen that is none is 800 pixels wide.

    No style sheet is left on by the test before: while one is on, making a window takes twice as
    long, and whether a test is dressed would depend on its neighbours.
    """
    if "qtbot" in request.fixturenames or "qapp" in request.fixturenames:
        from PySide6.QtCore import QRect
        from PySide6.QtWidgets import QApplication

        from kehuapp.ui.kit import fonts
        from kehuapp.ui.kit.windows import placing

        application: QApplication = request.getfixturevalue("qapp")
        fonts.register()  # as a start does
        if application.styleSheet():
            application.setStyleSheet("")
        monkeypatch.setattr(placing, "room_of", lambda _window: QRect(0, 0, 1366, 768))


@pytest.fixture(autouse=True)
def no_mess(request: pytest.FixtureRequest) -> Iterator[None]:
    """No background job and no window outlives its test."""
    from kehuapp.ui.work import garbage

    yield
    garbage.collect()
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        return
    import shiboken6

    from kehuapp.ui.work import tasks

    assert tasks.wait_for_all(), "a background job did not end"
    if windows_left():
        gc.collect()  # what the test itself held, in a ring
    left = windows_left()
    names = [f"{type(one).__name__} {one.objectName()!r} {one.windowTitle()!r}" for one in left]
    for widget in left:  # of this test alone shall it be said
        shiboken6.delete(widget)
    assert names == [], f"left behind: {', '.join(names)}"


def windows_left() -> "list[QWidget]":
    """Every window that is still there, once what was to be deleted is deleted."""
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.sendPostedEvents(None, 52)  # 52: DeferredDelete
        QApplication.processEvents()
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.parentWidget() is None and not widget.inherits("QTipLabel")  # of Qt's own
    ]


@pytest.fixture(scope="session")
def three_customers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed book with three invented customers."""
    from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, create_contact
    from kehuapp.book.opening import open_book

    path = tmp_path_factory.mktemp("three") / "three.kehu"
    with contextlib.closing(open_book(path, create=True)) as book:
        for name, company, phone, tier in PEOPLE:
            card = ContactCard(name=name, company=company, tier=tier, phones=(PhoneRow("", phone),))
            create_contact(book, card)
    return path


@pytest.fixture(scope="session")
def filled_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop as a closed book, of which each test has a copy."""
    from kehuapp.book import sample_shop
    from kehuapp.book.opening import open_book

    path = tmp_path_factory.mktemp("filled") / "sample.kehu"
    with contextlib.closing(open_book(path, create=True)) as book:
        sample_shop.fill(book)
    return path


@pytest.fixture
def shop(tmp_path: Path, three_customers: Path) -> "Iterator[Book]":
    """A real book with three invented customers."""
    from kehuapp.book.opening import open_book

    copy_closed(three_customers, tmp_path / "shop.kehu")
    book = open_book(tmp_path / "shop.kehu")
    yield book
    book.close()


def with_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a worker opens is there when the next line of a test looks."""
    monkeypatch.setattr("kehuapp.ui.commands.book_commands._AT_ONCE_MS", 10_000)


Starter = Callable[..., tuple["BaseProcess", "Connection"]]


@pytest.fixture(scope="session")
def start_process() -> Starter:
    """Runs a script in a process of its own, which may be killed: `start_process(SCRIPT, name=…)`.

    The script sees what it is given by name, and `tell(anything)`, which the connection receives.
    It is forked from a process that has imported the program: a start costs a tenth of another.
    """
    method = "forkserver" if os.name == "posix" else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["kehuapp.ui.shell.main_window", "PySide6.QtTest"])

    def start(script: str, **given: object) -> "tuple[BaseProcess, Connection]":
        heard, told = context.Pipe(duplex=False)
        environment = {name: os.environ[name] for name in ("KEHUAPP_HOME", "QT_QPA_PLATFORM")}
        first = f"import os; os.environ |= {environment!r}; tell = told.send\n"
        names = {"__name__": "child", "told": told, **given}
        process = context.Process(target=exec, args=(first + script, names), daemon=True)
        process.start()
        told.close()
        return process, heard

    return start


@pytest.fixture
def dressed() -> None:
    """For tests of what is seen: the `window` wears the program's style sheet."""


@pytest.fixture
def window(
    request: pytest.FixtureRequest,
    qtbot: "QtBot",
    qapp: "QApplication",
    shop: "Book",
    monkeypatch: pytest.MonkeyPatch,
) -> "Iterator[MainWindow]":
    """The real window on that book.

    Without the style sheet unless the test is `dressed`: all that is made and shown while it is on
    takes half as long again. The journeys and the walk over every window are dressed, and whoever
    looks at sizes and colours.
    """
    import shiboken6

    from kehuapp.ui.kit import theme
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work import tasks, translations
    from kehuapp.ui.work.preferences import Preferences

    theme.choose(qapp, "light")
    with_patience(monkeypatch)
    made = MainWindow(shop, Preferences())
    if "dressed" in request.fixturenames:
        theme.dress(qapp)  # last, as a start does
    made.show()
    yield made
    if shiboken6.isValid(made):
        made.close()
        tasks.wait_for_all()
        made.deleteLater()
        qapp.sendPostedEvents(made, 52)  # 52: DeferredDelete
    translations.install(qapp, "en")  # with no window that would be styled anew
