"""Starting the window: screen, log, crash hook, language, book, one window a book."""

import builtins
import contextlib
import gc
import logging
import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kehuapp import __version__, paths
from kehuapp.errors import BookLocked, Trouble
from kehuapp.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.start.beginning import Beginning
    from kehuapp.ui.work.preferences import Preferences
    from kehuapp.ui.work.single_instance import Claim

log = logging.getLogger("kehuapp")

#: Platforms of Qt that draw without a screen server.
_SCREENLESS = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs")
_LOG_BYTES = 500_000
_PAINTED_MS = 1000  # after this the first picture is there, on a slow machine too


def run(book: Path | None = None, *, in_tray: bool = False) -> int:
    """Open the window on `book` (or the last one used, or a new one); returns the exit status.

    With `in_tray`, as at login, it waits beside the clock without a window, where there is a place
    for that; a book is not begun then.
    """
    # What a start makes is kept; afterwards ui.work.garbage does it, in the screen's thread alone.
    gc.disable()
    return _run_application(book, in_tray)


def _run_application(book: Path | None, in_tray: bool) -> int:
    trouble = screen_trouble(os.environ, sys.platform)
    if trouble:
        print(trouble, file=sys.stderr)
        return 1
    from PySide6.QtWidgets import QApplication

    _use_plain_import()
    from kehuapp.ui.kit import theme
    from kehuapp.ui.work import crash_dialog, garbage, translations
    from kehuapp.ui.work.preferences import Preferences

    paths.leave_roaming()
    _start_log()
    QApplication.setApplicationName("kehuapp")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("kehuapp")
    application = QApplication.instance() or QApplication(["kehuapp"])
    assert isinstance(application, QApplication)
    crash_dialog.install_hook()
    garbage.collect_here(application)
    preferences = Preferences()
    translations.install(application, preferences.language())
    theme.choose(application, preferences.theme())
    try:
        return _run_window(application, preferences, book, in_tray)
    except Exception as error:  # before the loop of events, in which the hook would say it
        crash_dialog.wait_for_crash(error)
        return 1


def _run_window(
    application: "QApplication",
    preferences: "Preferences",
    wanted: Path | None,
    in_tray: bool = False,
) -> int:
    from kehuapp.ui.work import single_instance, unfinished

    recent = preferences.recent_books()
    choice: tuple[Path, Beginning | None] | None
    # A book that somebody names is never made by a slip of the finger, nor one that was there once
    # replaced by an empty one.
    if wanted is not None:
        choice = wanted.absolute(), None
    elif recent:
        choice = paths.moved(recent[0]), None
    elif paths.default_book().exists():
        choice = paths.default_book(), None
    else:
        return 0 if in_tray else _run_first(application, preferences)
    left = unfinished.left()
    if wanted is None and left == choice[0]:
        choice = _ask_after_a_death(application, preferences, choice[0])
    window = None
    while choice is not None and window is None:
        path, beginning = choice
        claim = single_instance.claim(path)
        if claim is None:
            if in_tray or single_instance.ring_until_heard(path):
                return 0
            mute = translate(
                "Start",
                "%1 is open in another window, which does not answer. Close that window, or "
                "restart the computer.",
                path.name,
            )
            choice = _ask(application, preferences, path, mute)
            continue
        reads = _ask_elsewhere(application, path)
        if reads is None:
            claim.give_back()
            return 0
        unfinished.begin(path)
        try:
            window = _show(application, preferences, path, beginning, claim, in_tray, reads)
        except Trouble as trouble:
            unfinished.end(path)
            claim.give_back()
            if isinstance(trouble, BookLocked) and _ask_password(application, path):
                continue
            choice = _ask(application, preferences, path, str(trouble))
    return 1 if window is None else _run_shown(application, window)


def _run_first(application: "QApplication", preferences: "Preferences") -> int:
    """There is no book: ask how to begin, make one so, and show it; leaving makes none."""
    from kehuapp.ui.kit import icons, theme
    from kehuapp.ui.start.first_window import FirstWindow
    from kehuapp.ui.work import single_instance, unfinished

    theme.dress(application)
    application.setWindowIcon(icons.of_the_program())
    first = FirstWindow(preferences)
    first.show()
    window = None
    while window is None and (beginning := first.ask()) is not None:
        path = beginning.path.absolute()
        claim = single_instance.claim(path)
        if claim is None:
            single_instance.ring(path)
            first.page.say(partial(_say_elsewhere, path))
            continue
        unfinished.begin(path)
        if not first.make(beginning, path):
            unfinished.end(path)
            claim.give_back()
            continue
        try:
            window = _show(application, preferences, path, None, claim)
        except Trouble as trouble:
            unfinished.end(path)
            claim.give_back()
            first.page.say(partial(str, trouble))
            continue
        if beginning.files:
            window.commands.exchange.import_files(beginning.files)
    first.close()  # not before another window is there: the last one that goes ends the program
    first.deleteLater()
    return 0 if window is None else _run_shown(application, window)


def _say_elsewhere(path: Path) -> str:
    return translate("Start", "%1 is open in another window.", path.name)


def _run_shown(application: "QApplication", window: "MainWindow") -> int:
    """Run until the window is closed; returns the exit status."""
    from kehuapp.ui.kit import icons
    from kehuapp.ui.shell import leaving
    from kehuapp.ui.work import tasks, unfinished

    leaving.watch(application)
    leaving.warn_of_the_store(window)
    status = application.exec()
    unfinished.end(window.book.path)
    tasks.wait_for_all()
    # Closing folds the write-ahead log into the file, so that a copy of it is whole.
    window.book.close()
    window.deleteLater()
    icons.forget()
    return status


def _show(
    application: "QApplication",
    preferences: "Preferences",
    path: Path,
    beginning: "Beginning | None",
    claim: "Claim",
    in_tray: bool = False,
    reads: str = "",
) -> "MainWindow":
    """The window on a book, which is only read where `reads` says why, or made as `beginning` says;
    Trouble with a sentence when the book cannot be opened or shown."""
    from PySide6.QtCore import QTimer

    from kehuapp.book.first_steps import first_page
    from kehuapp.book.opening import open_beside_others, open_book
    from kehuapp.store.desk import find_desk
    from kehuapp.ui.kit import icons, theme
    from kehuapp.ui.kit.windows import placing
    from kehuapp.ui.work import single_instance

    if reads:
        book = open_beside_others(path, reads)
    else:
        book = open_book(path, create=beginning is not None, find_desk=find_desk)
        if beginning is not None:
            beginning.fill(book)
    if not single_instance.complete(claim, path):
        book.close()
        raise Trouble(
            translate("Start", "%1 was opened by another window at the same moment.", path.name)
        )
    from kehuapp.ui.shell.main_window import MainWindow, cannot_be_shown

    try:
        window = MainWindow(book, preferences, claim, first_page)
    except Exception as error:
        from kehuapp.ui.work import crash_dialog

        crash_dialog.log_crash(error)
        book.close()
        raise cannot_be_shown(path) from error
    theme.dress(application)
    application.setWindowIcon(icons.of_the_program())
    if not (in_tray and window.staying.begins_hidden(window.session)):
        placing.show_main(window)
    if beginning is not None and beginning.files:
        window.commands.exchange.import_files(beginning.files)
    QTimer.singleShot(_PAINTED_MS, lambda: _settle(application, window))
    return window


def _ask(
    application: "QApplication", preferences: "Preferences", path: Path, trouble: str
) -> "tuple[Path, Beginning | None] | None":
    """Say why a book cannot be opened; the one to try next, or None."""
    from kehuapp.ui.commands.keeping import start_dialog
    from kehuapp.ui.kit import icons, theme

    theme.dress(application)
    application.setWindowIcon(icons.of_the_program())
    return start_dialog.ask_for_other_book(trouble, preferences, path)


def _ask_elsewhere(application: "QApplication", path: Path) -> str | None:
    """Ask what is to be done with a book that is open on another computer: why it is only read, ""
    to open it as usual, None not to open it."""
    file = paths.real_file(path)
    if not os.path.lexists(file.with_name(file.name.removesuffix(paths.SUFFIX) + paths.OPEN)):
        return ""
    from kehuapp.store.elsewhere.open_sign import find_other  # most books are open nowhere

    other = find_other(file)
    if other is None:
        return ""
    from kehuapp.ui.elsewhere import open_question
    from kehuapp.ui.kit import icons, theme

    theme.dress(application)
    application.setWindowIcon(icons.of_the_program())
    wish = open_question.ask(path.name, other)
    if wish is None:
        return None
    return open_question.reading_words(path.name, other) if wish else ""


def _ask_password(application: "QApplication", path: Path) -> bool:
    """Whether somebody said the password of a book, so that it can be opened now."""
    from kehuapp.ui.kit import icons, theme
    from kehuapp.ui.work.locks.password_dialog import ask_at_start

    theme.dress(application)
    application.setWindowIcon(icons.of_the_program())
    return ask_at_start(path)


def _ask_after_a_death(
    application: "QApplication", preferences: "Preferences", path: Path
) -> "tuple[Path, Beginning | None] | None":
    died = translate(
        "Start",
        "The program ended while it was opening %1 the last time, so it is not opened again "
        "unasked. Try once more, or open a copy of it.",
        path.name,
    )
    return _ask(application, preferences, path, died)


def _use_plain_import() -> None:
    """Give back Python's own `import`.

    PySide puts one in its place that reads the source of each module that is imported, to see
    whether it wishes for `__feature__` names; nobody here does, and a start would take a tenth
    longer.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _settle(application: "QApplication", window: "MainWindow") -> None:
    """Never look again for garbage in what the start has made; end as if somebody had closed the
    window when the terminal or the system asks for it."""
    gc.freeze()
    if os.name == "posix":
        _listen_to_signals(application)
    from kehuapp.store.beside import clear_leftovers
    from kehuapp.ui.work import ahead, unfinished

    unfinished.end(window.book.path)
    if gone := clear_leftovers(window.book.path):
        log.info("%s half written files of an earlier run deleted", len(gone))
    ahead.read_modules(window, window.book)
    log.info("the window is there")


def _listen_to_signals(application: "QApplication") -> None:
    """Ctrl+C, and the system's wish that programs end: Python hears of a signal only when it runs
    some line of ours, so the signal wakes Qt through a pipe."""
    import signal

    from PySide6.QtCore import QSocketNotifier

    from kehuapp.ui.shell import leaving

    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: os.read(reading, 64))
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_about: leaving.leave_all())


class _LogFile(logging.FileHandler):
    """A log that is laid aside when it is full; that of `logging.handlers` brings sockets along."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self.stream and self.stream.tell() > _LOG_BYTES:
            self.close()  # the next line opens a new one
            with contextlib.suppress(OSError):
                os.replace(self.baseFilename, f"{self.baseFilename}.1")
        super().emit(record)


def _start_log() -> None:
    """Log to a file in the state folder; a folder that cannot be written must not stop the shop."""
    try:
        folder = paths.state_folder()
        paths.make_private(folder)
        if "KEHUAPP_HOME" not in os.environ:  # older versions let others look into it
            paths.keep_private(paths.data_folder())
        handler = _LogFile(folder / "kehuapp.log", encoding="utf-8")
        for name in ("kehuapp.log", "preferences.ini"):
            paths.keep_private(folder / name)
    except OSError:
        log.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("kehuapp %s starts on %s", __version__, sys.platform)


def screen_trouble(environment: Mapping[str, str], platform: str) -> str:
    """The sentence to say when no window can be shown here, "" when one can.

    Asked before Qt starts, because Qt ends the program without a word that a shop understands.
    """
    if not platform.startswith("linux"):
        return ""
    wished = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wished in _SCREENLESS:
        return ""
    if environment.get("WAYLAND_DISPLAY") and wished in ("", "wayland"):
        return ""
    missing = ""
    if environment.get("DISPLAY"):
        missing = _missing_library()
        if not missing and _x_server_answers(environment["DISPLAY"]):
            return ""
    works = translate(
        "App",
        "These work without one: kehuapp demo, import, export, find, sheet, undo, redo, "
        "self-check (kehuapp --help says more).",
    )
    if missing:
        return translate(
            "App",
            "The window cannot be opened: the system library %1 is missing. "
            "“python3 packaging/dev.py run” installs what is needed. %2",
            missing,
            works,
        )
    return translate("App", "There is no screen here, so the window cannot be opened. %1", works)


def _missing_library() -> str:
    """The system library without which Qt cannot talk to an X server; "" when all are there."""
    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return ""
    import ctypes

    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error).split(":")[0]
    return ""


def _x_server_answers(display: str) -> bool:
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # unknown: let Qt try
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken
