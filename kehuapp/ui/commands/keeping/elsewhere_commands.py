"""A book where other computers write too: warning of it, moving it here, copies that clash."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kehuapp import paths
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.book_commands import BookCommands
from kehuapp.ui.commands.command import Command
from kehuapp.ui.commands.keeping.restore_commands import PAGE
from kehuapp.ui.kit import toast
from kehuapp.ui.work import later, tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.store.backups.copies import Copy
    from kehuapp.store.elsewhere.moving import Moved
    from kehuapp.ui.elsewhere.strip import Strip


class Found(NamedTuple):
    """The program that synchronises the book's folder ("": none known), whether that lies on
    another computer, copies that clash with it, and whether the folder of this program is a better
    place."""

    program: str
    is_far: bool
    conflicts: "list[Copy]"
    can_move: bool = True


class ElsewhereCommands(QObject):
    """Looks once, when the window is painted; what somebody leaves as it is is not said again."""

    def __init__(self, session: Session, books: BookCommands) -> None:
        super().__init__(session)
        self._session, self._books = session, books
        self._task: tasks.Task | None = None
        self._conflicts: list[Copy] = []
        #: Stands above everything, as long as there is something to say.
        self.strips = QWidget()
        self.strips.hide()
        if not session.book.is_looked_at:
            later.after_painting(self, self._begin)

    def _begin(self) -> None:
        from kehuapp.ui.work.elsewhere.presence import watch  # not at a start

        watch(self._session)
        self.look()

    def look(self) -> None:
        """See where the book lies, and what lies beside it."""
        book = self._session.book

        def read(*_around: object) -> Found:
            from kehuapp.store.elsewhere.conflicts import find_conflicts
            from kehuapp.store.elsewhere.synced import synced_by
            from kehuapp.store.sqlite.drives import is_far

            file, own = book.file, paths.data_folder() / book.file.name
            program, can_move = synced_by(file), not (synced_by(own) or is_far(own.parent))
            conflicts = find_conflicts(file, book.number, program)
            return Found(program, is_far(file), conflicts, can_move)

        tasks.read_latest(self, "elsewhere", book, read, self._say, lane="long")

    def _say(self, found: Found) -> None:
        session, path = self._session, self._session.book.path
        said = session.preferences.conflicts_said(path)
        self._conflicts = [copy for copy in found.conflicts if copy.path.name not in said]
        if self._conflicts:
            clashing = [copy.path for copy in self._conflicts]
            strip = self._strip("conflict_strip", self.compare, self._forget_conflicts)
            strip.say(lambda: _conflict_words(clashing))
            return  # a low screen has room for one of them
        is_told = session.preferences.is_left_elsewhere(path)
        if (found.program or found.is_far) and not (is_told or session.book.read_only):
            strip = self._strip("place_strip", self.move, self._leave)
            strip.say(lambda: _place_words(path, found))

    def _strip(
        self, name: str, wanted: Callable[[], object], left: Callable[[], object]
    ) -> "Strip":
        from kehuapp.ui.elsewhere.strip import Strip  # hardly any book needs one

        strip = self.strips.findChild(Strip, name)
        if strip is None:
            strip = Strip(name)
            strip.wanted.connect(wanted)
            strip.left.connect(left)
            column = self.strips.layout() or QVBoxLayout(self.strips)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(strip)
            self.strips.show()
        return strip

    def _leave(self) -> None:
        self._session.preferences.leave_elsewhere(self._session.book.path)

    # Copies that clash

    def compare(self) -> None:
        """Show the newest of them on the page of backups, beside what it differs in."""
        newest = self._conflicts[0]
        self._forget_conflicts()
        self._session.go(PAGE, newest.path)

    def _forget_conflicts(self) -> None:
        names = [copy.path.name for copy in self._conflicts]
        self._session.preferences.say_conflicts(self._session.book.path, names)
        self.look()

    # Moving

    def bring_here(self) -> None:
        """Move the book into the folder of this program, whatever was said of where it lies."""
        book, window = self._session.book, self._session.window
        if book.file.parent.resolve() == paths.data_folder().resolve():
            toast.hint(window, translate("Elsewhere", "It lies in the folder of this program."))
        elif book.read_only:
            toast.hint(window, translate("Elsewhere", "A book that is only read is not moved."))
        else:
            self.move()

    def move(self) -> None:
        """Close the book, move it into the folder of this program, and open it there."""
        if self._task is not None and self._task.is_running():
            return
        from kehuapp.store.elsewhere.moving import free_place

        session, books = self._session, self._books
        old, shown = session.book.path, session.book
        file, target = shown.file, free_place(shown.file, paths.data_folder())
        find_desk = shown.find_desk
        books.saving.emit()  # what is typed gets into the book
        books.is_saving = True  # what is typed from here on goes beside the book
        tasks.wait_for_all()
        shown.put_away(translate("Elsewhere", "%1 is being moved.", old.name))
        label = translate("Elsewhere", "Moving %1", old.name)

        def job(
            progress: tasks.Progress, cancelled: tasks.Cancelled
        ) -> "tuple[Moved, Book] | None":
            from kehuapp.book.opening import open_book
            from kehuapp.store.elsewhere.moving import move

            moved = move(file, target, lambda at, total: progress(label, at, total), cancelled)
            if moved is None:
                return None
            session.preferences.move_book(old, target)
            return moved, open_book(target, find_desk=find_desk)

        def done(result: "tuple[Moved, Book] | None") -> None:
            if result is None:
                self._go_on()
                return
            (moved, book), window = result, session.window
            books.book_opened.emit(book, None)
            toast.tell(window, _moved_words(moved))

        def troubled(trouble: Trouble) -> None:
            toast.say(session.window, str(trouble))
            self._go_on()

        self._task = tasks.write_job(
            session.window, None, None, label, job, done, failed=self._go_on, troubled=troubled
        )

    def _go_on(self) -> None:
        """It was not moved: it is opened again by whoever reads it."""
        self._books.is_saving = False
        self._session.book.put_away("")
        self.look()


def _place_words(path: Path, found: Found) -> tuple[str, str, str]:
    if found.program:
        said = translate(
            "Elsewhere",
            "%1 lies in a folder that %2 synchronises. A book that two computers write, or that is "
            "copied while it is open, can be spoiled. Move it to this computer, and let its "
            "backups go there instead.",
            path.name,
            found.program,
        )
    else:
        said = translate(
            "Elsewhere",
            "%1 lies on a drive of another computer. Work on it from one computer at a time: what "
            "one of them holds back can spoil it. Or move it to this computer, and let its backups "
            "go there instead.",
            path.name,
        )
    return (
        said,
        translate("Elsewhere", "Move it to this computer") if found.can_move else "",
        translate("Elsewhere", "Leave it there"),
    )


def _conflict_words(found: list[Path]) -> tuple[str, str, str]:
    said = translate(
        "Elsewhere",
        "%n copies of this book lie beside it that a synchronising program made because two "
        "computers wrote at once: %1. See what is only in them.",
        ", ".join(path.name for path in found[:3]),
        n=len(found),
    )
    return said, translate("Elsewhere", "Compare"), translate("Elsewhere", "Leave them")


def _moved_words(moved: "Moved") -> str:
    return translate(
        "Elsewhere",
        "Moved to %1. What was there before is kept as %2, and backups go there as well.",
        str(moved.book.parent),
        moved.kept.name,
    )


COMMANDS = (
    Command(
        "book_bring_here",
        QT_TRANSLATE_NOOP("Actions", "Move the book to this computer"),
        "Ctrl+Shift+F12",
        "folder",
        ElsewhereCommands.bring_here,
    ),
)
