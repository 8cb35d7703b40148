"""Two processes and one book's file: made, moved, replaced, killed, opened twice, at any moment.

    python tests/journeys/two_processes.py RUNS SEED

Each run plays one of the stories below in a folder of its own, with other moments each time, and
looks what became of every customer that was said to be saved.
"""

import contextlib
import itertools
import json
import multiprocessing
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Semaphore
from pathlib import Path
from typing import Any

_READY_SECONDS = 30
_CONTEXT = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")

#: Where processes wait until all that take part are there.
Gate = Semaphore

# --- what the other processes do


def write_until_lost(path: str, saved: str, told: Connection) -> None:
    """Writes customers and tells of each that was saved; what is lost is saved elsewhere."""
    from kehuapp.book.contacts.card import ContactCard
    from kehuapp.book.contacts.contacts import create_contact
    from kehuapp.book.opening import open_book
    from kehuapp.errors import BookLost, Trouble

    book = open_book(Path(path), create=True)
    told.send("ready")
    for number in itertools.count():
        try:
            create_contact(book, ContactCard(name=f"N{number}"))
        except BookLost as lost:
            if lost.is_whole:
                book.engine.copy_to(Path(saved))
            told.send(("lost", lost.is_whole))
            break
        except Trouble as trouble:
            told.send(("trouble", str(trouble)))
            break
        told.send(("saved", f"N{number}"))
    book.close()
    told.send("closed")


def write_some(
    path: str, prefix: str, count: int, go: Gate, later: float, told: Connection
) -> None:
    """Opens a book (or makes it) at a moment, and writes customers."""
    from kehuapp.book.contacts.card import ContactCard
    from kehuapp.book.contacts.contacts import create_contact
    from kehuapp.book.opening import open_book
    from kehuapp.errors import Trouble

    told.send("ready")
    go.acquire()
    time.sleep(later)
    try:
        book = open_book(Path(path), create=True)
    except Trouble as trouble:
        told.send(("refused", str(trouble)))
        return
    for number in range(count):
        create_contact(book, ContactCard(name=f"{prefix}{number}"))
        told.send(("saved", f"{prefix}{number}"))
    book.close()
    told.send("closed")


def import_some(path: str, cards: str, dry: bool, go: Gate, later: float, told: Connection) -> None:
    """The command line brings a file in."""
    from kehuapp.cli import main

    told.send("ready")
    go.acquire()
    time.sleep(later)
    more = ["--dry-run"] if dry else []
    with Path(os.devnull).open("w") as away, contextlib.redirect_stdout(away):
        told.send(main(["--book", path, "import", cards, *more]))


def show_window(path: str, home: str, go: Gate, later: float, told: Connection) -> None:
    """Starts the program, which shows a window or rings at the one that is there."""
    os.environ |= {"KEHUAPP_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    os.environ["QT_LOGGING_RULES"] = "*=false"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kehuapp import app

    application = QApplication([])

    def look() -> None:
        told.send("window")
        QTimer.singleShot(4000, application.closeAllWindows)

    QTimer.singleShot(0, look)  # of the event loop, which only a window has
    told.send("ready")
    go.acquire()
    time.sleep(later)
    told.send(("ended", app.run(Path(path))))


# --- the stories; each gives what was wrong


def makers(folder: Path, chance: random.Random) -> list[str]:
    """Several want a book that is not there yet."""
    path = folder / "shop.kehu"
    told = _at_once(
        (write_some, str(path), f"P{number}-", 2, chance.random() * 0.02) for number in range(4)
    )
    return _compare(path, [name for one in told for name in _saved(one)])


def looker(folder: Path, chance: random.Random) -> list[str]:
    """One only looks what an import would do, while another brings people in."""
    path, cards = folder / "shop.kehu", folder / "phone.vcf"
    cards.write_text(_cards(20), encoding="utf-8")
    _at_once(
        (import_some, str(path), str(cards), dry, chance.random() * 0.05) for dry in (True, False)
    )
    return _compare(path, [f"N{number}" for number in range(20)])


def importers(folder: Path, chance: random.Random) -> list[str]:
    """Two bring the same file in."""
    path, cards = folder / "shop.kehu", folder / "phone.vcf"
    cards.write_text(_cards(20), encoding="utf-8")
    _at_once(
        (import_some, str(path), str(cards), False, chance.random() * 0.05) for _one in range(2)
    )
    return _compare(path, [f"N{number}" for number in range(20)])


def lost(folder: Path, chance: random.Random) -> list[str]:
    """The file is moved, deleted, replaced or overwritten while somebody writes."""
    path, saved = folder / "shop.kehu", folder / "saved.kehu"
    other = _book(folder / "other.kehu", "X", 40)
    writer = _begin(write_until_lost, str(path), str(saved))
    time.sleep(chance.random() * 0.4)
    what = chance.choice(("delete", "delete all", "rename", "replace", "copy over", "cut"))
    if what.startswith("delete"):
        path.unlink()
        if what == "delete all":
            for end in ("-wal", "-shm"):
                path.with_name(path.name + end).unlink(missing_ok=True)
    elif what == "rename":
        path.rename(folder / "moved.kehu")
    elif what == "replace":
        os.replace(other, path)
    elif what == "copy over":
        shutil.copyfile(other, path)
    else:
        os.truncate(path, 0)
    there = path.read_bytes() if path.exists() else None
    told = _listen(writer)
    is_whole = ("lost", True) in told
    faults = []
    if ("lost", False) not in told and not is_whole:
        faults.append(f"{what}: not noticed: {told[-2:]}")
    if is_whole:
        faults += [f"{what}: {fault}" for fault in _compare(saved, _saved(told))]
    if what == "rename":
        faults += [f"moved: {fault}" for fault in _compare(folder / "moved.kehu", _saved(told))]
    if (path.read_bytes() if path.exists() else None) != there:
        faults.append(f"{what}: what stood there was written to")
    if what in ("replace", "copy over"):
        faults += [f"{what}: {fault}" for fault in _compare(path, [f"X{n}" for n in range(40)])]
    return faults


def killed(folder: Path, chance: random.Random) -> list[str]:
    """A program is killed, and a copy is put over its book or not."""
    path, backup = folder / "shop.kehu", folder / "backup.kehu"
    before = chance.randrange(1, 40)
    _book(path, "B", before)
    early = shutil.copyfile(path, folder / "early.kehu")
    _book(path, "C", chance.randrange(1, 40))
    shutil.copyfile(path, backup)
    with_backup = _names(backup)
    writer = _begin(write_until_lost, str(path), str(folder / "saved.kehu"))
    time.sleep(0.05 + chance.random() * 0.5)
    writer[0].kill()
    saved = _saved(_listen(writer))
    what = chance.choice(("nothing", "early", "backup", "other"))
    if what == "nothing":
        return _compare(path, [*with_backup, *saved], at_most_more=1)
    if what == "early":
        shutil.copyfile(early, path)
        return _compare(path, [f"B{number}" for number in range(before)])
    if what == "other":
        shutil.copyfile(_book(folder / "other.kehu", "X", 40), path)
        return _compare(path, [f"X{number}" for number in range(40)])
    # The state that the log continues, unless it had been folded in and begun anew.
    shutil.copyfile(backup, path)
    if is_set_aside := _is_set_aside(path):
        saved = []
    return _compare(path, [*with_backup, *saved], at_most_more=not is_set_aside)


def names(folder: Path, chance: random.Random) -> list[str]:
    """A second process opens the book by another name while the first one writes."""
    path = _book(folder / "shop.kehu", "B", 3)
    second = folder / "links" / "second.kehu"
    second.parent.mkdir()
    is_hard = chance.random() < 0.5
    if is_hard:
        second.hardlink_to(path)
    else:
        second.symlink_to(path)
    told = _at_once(
        [
            (write_some, str(path), "P", 20, 0.0),
            (write_some, str(second), "Q", 20, chance.random() * 0.1),
        ]
    )
    saved = [name for one in told for name in _saved(one)]
    faults = _compare(path, ["B0", "B1", "B2", *saved])
    refused = [one for one in told if any(part[0] == "refused" for part in one)]
    if is_hard and len(saved) > 20 and not refused:
        # Both may have written, one after the other; never at the same time.
        times = [[part for part in one if part == "closed"] for one in told]
        if not all(times):
            faults.append("written under two names at once")
    if not is_hard and refused:
        faults.append(f"refused through a link: {refused}")
    return faults


def starts(folder: Path, chance: random.Random) -> list[str]:
    """The program is started twice within half a second."""
    path = _book(folder / "shop.kehu", "B", 3)
    told = _at_once(
        (show_window, str(path), str(folder / "home"), number * chance.random() * 0.5)
        for number in range(2)
    )
    windows = [one for one in told if "window" in one]
    faults = [] if len(windows) == 1 else [f"{len(windows)} windows"]
    return faults + [f"ended with {one}" for one in told if ("ended", 0) not in one]


STORIES = (makers, looker, importers, lost, killed, names, starts)


def one_run(folder: Path, story: Callable[..., list[str]], seed: int) -> list[str]:
    """Play a story; what was wrong."""
    folder.mkdir(parents=True)
    return [f"{story.__name__} {seed}: {fault}" for fault in story(folder, random.Random(seed))]


# --- tools

Started = tuple[BaseProcess, Connection]


def _at_once(asked: Iterable[tuple[Any, ...]]) -> list[list[Any]]:
    """What each tells; the last of what it is given is how long after all others are there it
    waits, in seconds."""
    go = _CONTEXT.Semaphore(0)
    started = [_begin(work, *given, go, later) for work, *given, later in asked]
    for _one in started:
        go.release()
    return [_listen(one) for one in started]


def _begin(work: Callable[..., None], *given: object) -> Started:
    """A process that does this, as soon as it has said that it is ready.

    It is forked from one that has imported the program: a start costs a tenth.
    """
    if os.name == "posix":
        _CONTEXT.set_forkserver_preload(["kehuapp.ui.shell.main_window", "kehuapp.cli"])
    heard, told = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=work, args=(*given, told), daemon=True)
    process.start()
    told.close()
    if not heard.poll(_READY_SECONDS) or heard.recv() != "ready":
        raise AssertionError("it did not begin")
    return process, heard


def _listen(started: Started) -> list[Any]:
    process, heard = started
    told: list[Any] = []
    with contextlib.suppress(EOFError, OSError):
        while heard.poll(_READY_SECONDS):
            told.append(heard.recv())
    process.join(_READY_SECONDS)
    if process.is_alive():
        process.kill()
        told.append("hung")
    return told


def _saved(told: list[Any]) -> list[str]:
    return [part[1] for part in told if part[0] == "saved"]


def _cards(count: int) -> str:
    return "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:N{n}\nTEL:04-0000-{n:04d}\nEND:VCARD\n" for n in range(count)
    )


def _book(path: Path, prefix: str, count: int) -> Path:
    from kehuapp.book.contacts.card import ContactCard
    from kehuapp.book.contacts.contacts import create_contact
    from kehuapp.book.opening import open_book

    with contextlib.closing(open_book(path, create=True)) as book:
        for number in range(count):
            create_contact(book, ContactCard(name=f"{prefix}{number}"))
    return path


def _names(path: Path) -> list[str]:
    from kehuapp.book.opening import open_book

    with contextlib.closing(open_book(path)) as book:
        return [name for (name,) in book.query("SELECT name FROM contact")]


def _is_set_aside(path: Path) -> bool:
    _names(path)
    return any(path.parent.glob("*-set-aside-wal"))


def _compare(path: Path, expected: list[str], at_most_more: int = 0) -> list[str]:
    """What of the customers said to be saved is not there, or there twice, or not whole; of what
    was being written when a program was killed the last may be there."""
    try:
        there = _names(path)
    except Exception as error:
        return [f"{path.name} cannot be opened: {error}"]
    faults = []
    if missing := set(expected) - set(there):
        faults.append(f"{len(missing)} of {len(expected)} lost in {path.name}")
    if len(there) != len(set(there)):
        faults.append(f"{len(there) - len(set(there))} twice in {path.name}")
    if len(set(there) - set(expected)) > at_most_more:
        faults.append(f"{len(set(there) - set(expected))} too many in {path.name}")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        check = connection.execute("PRAGMA integrity_check").fetchall()
    if check != [("ok",)]:
        faults.append(f"{path.name} is damaged: {check[:2]}")
    return faults


def main() -> None:
    """Play the stories in turn; print how each went."""
    runs, seed = (int(word) for word in (*sys.argv[1:], *("70", "1")[len(sys.argv) - 1 :]))
    count = dict.fromkeys((story.__name__ for story in STORIES), 0)
    bad = dict(count)
    with tempfile.TemporaryDirectory() as away:
        os.environ["KEHUAPP_HOME"] = str(Path(away) / "home")
        for number in range(runs):
            story = STORIES[number % len(STORIES)]
            begun = time.monotonic()
            faults = one_run(Path(away) / str(number), story, seed + number)
            count[story.__name__] += 1
            print(story.__name__, round(time.monotonic() - begun, 1), flush=True)
            bad[story.__name__] += bool(faults)
            for fault in faults:
                print(fault, flush=True)
            shutil.rmtree(Path(away) / str(number), ignore_errors=True)
    print(json.dumps({name: f"{bad[name]} of {count[name]} wrong" for name in count}, indent=1))


if __name__ == "__main__":
    main()
