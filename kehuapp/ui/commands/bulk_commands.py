"""The commands that change all selected customers alike: a menu of values, then one verb.

Tiers and stages, about which more is asked, are in tier_commands.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from kehuapp.book.contacts import bulk
from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events

Choice = tuple[str, Callable[[], object]]


def pop_up(window: QWidget, choices: Sequence[Choice]) -> None:
    """A menu under the mouse; in the middle of the window when the mouse is elsewhere."""
    menu = QMenu(window)
    menu.setObjectName("bulk")
    menu.aboutToHide.connect(menu.deleteLater)
    for text, choose in choices:
        action = menu.addAction(text)
        action.triggered.connect(lambda _on=False, choose=choose: choose())
    inside = window.rect().contains(window.mapFromGlobal(QCursor.pos()))
    middle = window.mapToGlobal(QPoint(window.width() // 3, 160))
    menu.popup(QCursor.pos() if inside else middle)
    menu.setActiveAction(menu.actions()[0])


def ask(window: QWidget, label: str, take: Callable[[str], object]) -> None:
    """Ask for a line of text."""
    dialog = QInputDialog(window)
    dialog.setWindowTitle(label)
    dialog.setLabelText(label)
    dialog.textValueSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class BulkCommands(QObject):
    """Lives with its window; told the book and the selection by CustomerCommands."""

    def __init__(self, window: QWidget, events: Events) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._book: Book | None = None
        self._ids: list[int] = []
        self._staff: int | None = None

    def show_selection(self, book: Book | None, ids: Sequence[int], desk: int | None) -> None:
        """Change these customers of this book from now on, in the name of who is at the desk."""
        self._book, self._ids, self._staff = book, list(ids), desk

    def choose_source(self) -> None:
        """Say how the shop came to know the selected customers."""
        self._choose(bulk.set_source, words.SOURCES, translate("Bulk", "Not known"), "")

    def choose_owner(self) -> None:
        """Say who looks after the selected customers."""
        self._choose_staff(bulk.set_owner)

    def choose_backup(self) -> None:
        """Say who stands in for those who look after the selected customers."""
        self._choose_staff(bulk.set_backup_owner)

    def choose_role(self) -> None:
        """Say what the selected customers do when their company buys."""
        self._choose(bulk.set_role, words.ROLES, translate("Bulk", "Not known"), "")

    def choose_wish(self) -> None:
        """Take note of what the selected customers do not want, or want again."""
        book = self._known()
        pop_up(
            self._window,
            [
                (text, partial(self._write, bulk.set_wish, book, self._ids, wish))
                for text, wish in (
                    (translate("Bulk", "Do not contact"), ("do_not_contact", True)),
                    (translate("Bulk", "May be contacted"), ("do_not_contact", False)),
                    (translate("Bulk", "No festive greetings"), ("no_festive", True)),
                    (translate("Bulk", "Festive greetings are welcome"), ("no_festive", False)),
                )
            ],
        )

    def _choose_staff(self, verb: Callable[..., Changes]) -> None:
        book = self._known()
        people: list[tuple[str, int | None]] = [
            (row.name, row.id) for row in staff.rows_staff(book) if row.active
        ]
        people.append((translate("Bulk", "Nobody"), None))
        pop_up(
            self._window,
            [
                (name.replace("&", "&&"), partial(self._write, verb, book, self._ids, one))
                for name, one in people
            ],
        )

    def choose_area(self) -> None:
        """Say in which area the selected customers are."""
        book = self._known()
        choices: list[Choice] = [
            (area.replace("&", "&&"), partial(self._write, bulk.set_area, book, self._ids, area))
            for area in bulk.find_areas(book)
        ]
        choices.append((translate("Bulk", "Another area…"), self._ask_area))
        choices.append(
            (translate("Bulk", "No area"), partial(self._write, bulk.set_area, book, self._ids, ""))
        )
        pop_up(self._window, choices)

    def log_all(self) -> None:
        """Note the same contact with all selected customers."""
        from kehuapp.ui.activity.interaction_form import InteractionForm  # when it is opened

        book, ids = self._known(), list(self._ids)
        form = InteractionForm(book, ids[0], self._staff, self._window, ids[1:])
        form.accepted.connect(
            lambda: self._write(bulk.log_interaction, book, ids, form.interaction())
        )
        form.finished.connect(form.deleteLater)
        form.open()

    def _choose(
        self,
        verb: Callable[..., Changes],
        table: dict[str, str],
        none: str = "",
        nothing: str | None = None,
    ) -> None:
        book = self._known()
        values: list[tuple[str, str | None]] = [(words.word(table, one), one) for one in table]
        if none:
            values.append((none, nothing))
        pop_up(
            self._window,
            [(text, partial(self._write, verb, book, self._ids, value)) for text, value in values],
        )

    def _ask_area(self) -> None:
        book, ids = self._known(), list(self._ids)
        ask(
            self._window,
            translate("Bulk", "Area"),
            lambda text: self._write(bulk.set_area, book, ids, text),
        )

    def _known(self) -> Book:
        assert self._book is not None
        return self._book

    def _write(
        self, verb: Callable[..., Changes], book: Book, ids: Sequence[int], value: object
    ) -> None:
        tasks.write_many(self._events, len(ids), verb, book, ids, value)
