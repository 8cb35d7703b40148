"""Whose a file is, and bringing an older book up to date; nothing that reads or writes one."""

import contextlib
import errno
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kehuapp import paths
from kehuapp.disk import patiently, remove_file, replace_file
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.i18n import translate
from kehuapp.paths import MAKING
from kehuapp.store import migrations
from kehuapp.store.sqlite import marks
from kehuapp.store.sqlite.cipher import drivers
from kehuapp.store.sqlite.connections import SqliteEngine
from kehuapp.store.sqlite.drives import is_far
from kehuapp.store.sqlite.held import hold, let_go
from kehuapp.store.sqlite.troubles import file_troubles, why_only_reading, why_read_only

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

APPLICATION_ID = 0x4B454855  # "KEHU"


def make_book(path: Path) -> None:
    """Put an empty book there, whole at once; one that another process put there meanwhile stays.

    Whose a file is, is known when it is made: ours is made under a name of its own beside `path`
    and gets its name in a step that never takes one away. Nothing else is ever deleted here.
    """
    if not path.parent.exists():
        paths.make_private(path.parent)
    making = path.with_name(f".{os.urandom(8).hex()}{MAKING}")
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        engine = SqliteEngine(making)
        try:
            migrate(engine, making)
        finally:
            engine.close()
        give_name(making, path)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                remove_file(making.with_name(making.name + end))


def give_name(making: Path, path: Path) -> None:
    """Give a file its name, unless there is one of that name already."""
    with contextlib.suppress(FileExistsError):
        if sys.platform == "win32":
            patiently(lambda: making.rename(path))  # which never overwrites there
            return
        try:
            os.link(making, path)
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK):
                raise
            # A stick without links: the name is taken first, then filled.
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            try:
                replace_file(making, path)
            except OSError:
                path.unlink(missing_ok=True)  # or every later opening finds an empty book
                raise


def check_header(path: Path) -> None:
    """Refuse, before anything is written to it, a file that cannot be a book, or is a newer one."""
    if is_newer(read_version(path)):
        raise _newer_trouble(path)


def is_newer(version: int) -> bool:
    """Whether a book of this version was written by a newer program."""
    return version > len(migrations.MIGRATIONS)


def _newer_trouble(path: Path) -> Trouble:
    return Trouble(
        translate(
            "Book",
            "%1 was written by a newer version of this program. "
            "Install the newer version to open it.",
            path.name,
        )
    )


def read_version(path: Path) -> int:
    """The version of a book; Trouble, before anything is written to it, for a file that cannot be
    one."""
    log = path.with_name(path.name + "-wal")
    with file_troubles(path):
        held = hold(path)
        try:
            head = held.read(0, 100)
        finally:
            let_go(held)
        logged = log.exists() and log.stat().st_size > 0
    application, version = int.from_bytes(head[68:72]), int.from_bytes(head[60:64])
    if logged and (not head or head.startswith(b"SQLite format 3\0")):
        # After a power cut the newest header may stand in the log alone.
        try:
            application, version = _newest_header(path)
            head = b"SQLite format 3\0"
        except BookTrouble as trouble:  # where no log can be read, the file itself says it
            if not head or not why_only_reading(trouble, path):
                raise
    if not head:
        raise Trouble(translate("Book", "%1 is empty. Restore your latest backup.", path.name))
    if drivers.is_encrypted(path):
        try:
            application, version = _newest_header(path)
        except BookTrouble as trouble:  # after a power cut: the index of its log is gone
            if not why_only_reading(trouble, path):
                raise
            application, version = _newest_header(path, "immutable=1")
        head = drivers.PLAIN
    if not head.startswith(drivers.PLAIN) or application != APPLICATION_ID:
        raise Trouble(
            translate("Book", "%1 is not a customer book but a file of another program.", path.name)
        )
    return version


def _newest_header(path: Path, option: str = "mode=ro") -> tuple[int, int]:
    """The numbers of the program and of the version, with what the log says; with "immutable=1"
    without that."""
    if not path.with_name(path.name + "-wal").exists():
        option = "immutable=1"  # else a log would appear, and the book not be as it was left
    with (
        file_troubles(path),
        contextlib.closing(drivers.connect(drivers.uri(path, option), path)) as reader,
    ):
        application: int = reader.execute("PRAGMA application_id").fetchone()[0]
        return application, reader.execute("PRAGMA user_version").fetchone()[0]


def part_from_foreign_log(path: Path) -> str:
    """Set a log aside that lies beside a book and belongs to another file, before SQLite plays it
    into this one; the sentence that says so, "" when there was none."""
    with file_troubles(path):
        for end, belongs in (("-wal", marks.continues), ("-journal", marks.takes_back)):
            log = path.with_name(path.name + end)
            if not log.exists() or not log.stat().st_size:
                continue
            mark = marks.in_file(path)
            if mark is None or belongs(log, mark):
                continue
            aside = free_name(path, f"-set-aside{end}")
            patiently(partial(log.rename, aside))
            remove_file(path.with_name(path.name + "-shm"))  # the index of that log
            return translate(
                "Book",
                "%1 was put in the place of a book that was not closed properly. What that one had "
                "not yet taken into its file does not belong to this one: it was kept as %2.",
                path.name,
                aside.name,
            )
    return ""


def free_name(path: Path, ending: str) -> Path:
    """A name beside a book, of this day, that nothing has yet."""
    day, number = time.strftime("%Y-%m-%d"), 1
    while (free := path.with_name(f"{path.name}-{day}-{number}{ending}")).exists():
        number += 1
    return free


@contextlib.contextmanager
def one_opens_at_a_time(path: Path) -> Iterator[None]:
    """Programs that open a file with several names wait for each other: between asking whether it
    is open (`second_name`) and having it open, another would find it free too."""
    with contextlib.ExitStack() as until_open:
        with contextlib.suppress(OSError):  # where nothing can be locked, only that gap is left
            if path.stat().st_nlink > 1:
                folder = paths.state_folder()
                paths.make_private(folder)
                file = until_open.enter_context((folder / "opening").open("ab"))
                if sys.platform == "win32":
                    import msvcrt

                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                else:
                    import fcntl

                    fcntl.flock(file, fcntl.LOCK_EX)
        yield


def second_name(path: Path) -> str:
    """What is to be said of a file with several names: two of them at once, each with a log of its
    own, would spoil it. Trouble when it is open now, under whichever."""
    with file_troubles(path):
        if path.stat().st_nlink < 2:
            return ""
        with contextlib.closing(drivers.connect(path, path, timeout=0)) as probe:
            try:
                probe.execute("PRAGMA locking_mode = exclusive")
                probe.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except drivers.faults() as error:
                code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
                if code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    return ""  # opening it says what it is
                raise Trouble(
                    translate(
                        "Book",
                        "%1 has a second name on this disk (a hard link) and is open already, "
                        "perhaps under that name. Close it there first.",
                        path.name,
                    )
                ) from error
    return translate(
        "Book",
        "%1 has a second name on this disk (a hard link). Always open it by the same name.",
        path.name,
    )


#: Keeps a copy of a book while it is brought up to date.
KeepOld = Callable[[SqliteEngine, Path], contextlib.AbstractContextManager[None]]


class Opened(NamedTuple):
    """An engine, a sentence about where its file lies (it can only be read there, say; "" when
    there is nothing to say), and how many values had to be mended."""

    engine: SqliteEngine
    about_place: str
    mended: int


def open_newer(path: Path) -> Opened:
    """A book of a newer version, to be read where all that is known here is in it; Trouble where
    it is not."""
    reason = translate(
        "Book",
        "%1 was written by a newer version of this program: here it can only be read. "
        "Install the newer version to work in it.",
        path.name,
    )
    try:
        return open_to_read(path, reason, is_sound=False)  # looked through: it is compared
    except drivers.faults(BookTrouble) as error:
        raise _newer_trouble(path) from error


def open_engine(path: Path, *, is_sound: bool, keep_old: KeepOld) -> Opened:
    """The engine of a book, brought up to date; one not known to be sound is looked through.

    `keep_old` copies one of an older version before that.
    """
    if not os.access(path, os.W_OK):
        with file_troubles(path):
            return open_to_read(path, why_read_only(path), is_sound)
    try:
        engine = SqliteEngine(path, log="delete" if is_far(path) else "wal")
        mended = _begin(engine, path, is_sound, keep_old)
        return Opened(engine, "", mended)
    except BookTrouble as trouble:
        reason = why_only_reading(trouble, path)
        if not reason:
            raise
        try:
            return open_to_read(path, reason, is_sound)
        except drivers.faults(Trouble, OSError):
            raise trouble from trouble.__cause__


def _begin(
    engine: SqliteEngine, path: Path, is_sound: bool, keep_old: KeepOld | None = None
) -> int:
    try:
        migrate(engine, path, keep_old)
        mended = 0
        if not is_sound:
            from kehuapp.store.sqlite import soundness  # most starts get along without it

            with file_troubles(path):
                mended = soundness.mend(engine.connection, path)
        engine.look()
    except BaseException:
        engine.close()
        raise
    return mended


def open_to_read(path: Path, reason: str, is_sound: bool) -> Opened:
    """An engine of a file that cannot be, or is not to be, written: of the file itself where all
    is in it, of a copy where a log is to be taken in, an older version to be brought up to date,
    or values to be looked through."""
    log = path.with_name(path.name + ("-journal" if is_cut_short(path) else "-wal"))
    logged = log.exists() and log.stat().st_size > 0
    engine = SqliteEngine(path, read_as=drivers.uri(path, "immutable=1"))
    try:
        version = engine.rows("PRAGMA user_version")[0][0]
    except BaseException:
        engine.close()
        raise
    is_complete = not logged and version == len(migrations.MIGRATIONS)
    if is_complete and is_sound:
        return Opened(engine, reason, 0)
    try:
        copied = _open_copy(path, reason, log if logged else None, is_sound)
    except OSError:
        if is_complete:
            return Opened(engine, reason, 0)  # there is no room for a copy either
        engine.close()
        raise
    except BaseException:
        engine.close()
        raise
    engine.close()  # or the file would count as open here for as long as the program runs
    return copied


def open_beside_others(path: Path, reason: str) -> Opened:
    """An engine of a copy of a file that another computer writes, made under the locks of SQLite as
    far as they reach, and looked through: nothing of the file itself is touched."""
    import tempfile

    away = tempfile.TemporaryDirectory(prefix="kehuapp-", ignore_cleanup_errors=True)
    copy = Path(away.name) / path.name
    source = SqliteEngine(path, read_as=drivers.uri(path, "mode=ro"))
    try:
        source.copy_to(copy)
    finally:
        source.close()
    return _opened_copy(copy, away, reason, is_sound=False)


def is_cut_short(path: Path) -> bool:
    """Whether a write without a log was cut short in a file: what takes it back lies beside it,
    and until then the file is neither as it was nor as it was to be."""
    journal = path.with_name(path.name + "-journal")
    if not journal.exists() or not journal.stat().st_size:
        return False
    mark = marks.in_file(path)
    return mark is None or marks.takes_back(journal, mark)


def _open_copy(path: Path, reason: str, log: Path | None, is_sound: bool) -> Opened:
    import shutil
    import tempfile

    away = tempfile.TemporaryDirectory(prefix="kehuapp-", ignore_cleanup_errors=True)
    copy = Path(away.name) / path.name
    held = hold(path)
    try:
        held.copy_to(copy)
    finally:
        let_go(held)
    if log is not None:
        shutil.copyfile(log, copy.with_name(log.name))
    return _opened_copy(copy, away, reason, is_sound)


def _opened_copy(
    copy: Path, away: "TemporaryDirectory[str]", reason: str, is_sound: bool
) -> Opened:
    writer = SqliteEngine(copy)
    mended = _begin(writer, copy, is_sound)
    writer.close()
    engine = SqliteEngine(copy, read_as=drivers.uri(copy, "immutable=1"), away=away)
    return Opened(engine, reason, mended)


def migrate(engine: SqliteEngine, path: Path, keep_old: KeepOld | None = None) -> None:
    """Run the scripts that are missing, all in one transaction; a failure leaves the old file, and
    a BookTrouble says so. `keep_old` copies the book before, and moves the copy afterwards to
    where copies of the book lie."""
    version = engine.rows("PRAGMA user_version")[0][0]
    newest = len(migrations.MIGRATIONS)
    if version >= newest:
        return
    kept = contextlib.nullcontext() if keep_old is None or not version else keep_old(engine, path)
    try:
        with file_troubles(path), kept:
            _run_scripts(engine.connection, migrations.MIGRATIONS[version:], newest)
    except drivers.faults() as error:
        if not version:
            raise
        raise BookTrouble(
            translate(
                "Book",
                "%1 is of an older version and could not be brought up to date. It is as it was "
                "before.",
                path.name,
            )
        ) from error


def _run_scripts(connection: sqlite3.Connection, missing: Sequence[str], newest: int) -> None:
    scripts = "\n".join(missing)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{scripts}\n{marks.RENEW};\n"
            f"PRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {newest};\nCOMMIT;"
        )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
