"""The commands that change all selected customers alike: a menu of values, then one verb.

Tiers and stages, about which more is asked, are in tier_commands, contacts made with many in
entries.many_commands.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from kehuapp.book.contacts import bulk
from kehuapp.book.staff import staff
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.commands.command import SELECTED, Command
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

Choice = tuple[str, Callable[[], object]]


def pop_up(window: QWidget, choices: Sequence[Choice], ticked: Collection[int] = ()) -> None:
    """A menu under the mouse; in the middle of the window when the mouse is elsewhere.

    The choices at the places `ticked` are what is so already.
    """
    menu = QMenu(window)
    menu.setObjectName("bulk")
    menu.aboutToHide.connect(menu.deleteLater)
    for at, (text, choose) in enumerate(choices):
        action = menu.addAction(text)
        if at in ticked:
            action.setIcon(icons.icon("check", theme.current().jade))
        action.triggered.connect(lambda _on=False, choose=choose: choose())
    menu.popup(_spot(window))
    menu.setActiveAction(menu.actions()[0])


def _spot(window: QWidget) -> QPoint:
    """Below the row of the list that has the keyboard, else in the middle."""
    view = window.focusWidget()
    if isinstance(view, QAbstractItemView):
        row = view.visualRect(view.currentIndex())
        if row.isValid() and view.viewport().rect().intersects(row):
            below = QPoint(min(row.left() + 48, view.viewport().width() // 2), row.bottom())
            return view.viewport().mapToGlobal(below)
    return window.mapToGlobal(QPoint(window.width() // 3, 160))


def ask(window: QWidget, label: str, take: Callable[[str], object]) -> None:
    """Ask for a line of text."""
    from kehuapp.ui.kit.windows.line_dialog import LineDialog

    dialog = LineDialog(label, label, parent=window)
    dialog.entered.connect(take)
    dialog.open()


class BulkCommands(QObject):
    """Works on the customers that are selected."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def choose_source(self) -> None:
        """Say how the shop came to know the selected customers."""
        self._choose(bulk.set_source, words.SOURCES)

    def choose_owner(self) -> None:
        """Say who looks after the selected customers."""
        self._choose_staff(bulk.set_owner)

    def choose_backup(self) -> None:
        """Say who stands in for those who look after the selected customers."""
        self._choose_staff(bulk.set_backup_owner)

    def choose_role(self) -> None:
        """Say what the selected customers do when their company buys."""
        self._choose(bulk.set_role, words.ROLES)

    def choose_wish(self) -> None:
        """Take note of what the selected customers do not want, or want again."""
        self._offer(
            bulk.set_wish,
            (
                (translate("Bulk", "Do not contact"), ("do_not_contact", True)),
                (translate("Bulk", "May be contacted"), ("do_not_contact", False)),
                (translate("Bulk", "No festive greetings"), ("no_festive", True)),
                (translate("Bulk", "Festive greetings are welcome"), ("no_festive", False)),
            ),
        )

    def choose_area(self) -> None:
        """Say in which area the selected customers are."""
        areas = [(area.replace("&", "&&"), area) for area in bulk.find_areas(self._session.book)]
        self._offer(
            bulk.set_area,
            areas,
            (translate("Bulk", "Another area…"), self._ask_area),
            (translate("Bulk", "No area"), self._writer(bulk.set_area, "")),
        )

    def _choose_staff(self, verb: Callable[..., Changes]) -> None:
        people: list[tuple[str, object]] = [
            (row.name.replace("&", "&&"), row.id)
            for row in staff.rows_staff(self._session.book)
            if row.active
        ]
        self._offer(verb, [*people, (translate("Bulk", "Nobody"), None)])

    def _choose(self, verb: Callable[..., Changes], table: dict[str, str]) -> None:
        values = [(words.word(table, one), one) for one in table]
        self._offer(verb, [*values, (translate("Bulk", "Not known"), "")])

    def _offer(
        self, verb: Callable[..., Changes], values: Iterable[tuple[str, object]], *more: Choice
    ) -> None:
        choices = [(text, self._writer(verb, value)) for text, value in values]
        pop_up(self._session.window, [*choices, *more])

    def _writer(self, verb: Callable[..., Changes], value: object) -> Callable[[], object]:
        """Write `value` to those who are selected now, whoever is when it is chosen."""
        session, ids = self._session, self._session.selection
        return lambda: tasks.write_many(session, len(ids), verb, session.book, ids, value)

    def _ask_area(self) -> None:
        ask(
            self._session.window,
            translate("Bulk", "Area"),
            lambda text: self._writer(bulk.set_area, text)(),
        )


COMMANDS = (
    Command(
        "owner_set",
        QT_TRANSLATE_NOOP("Actions", "Set who looks after them…"),
        "Ctrl+Alt+O",
        "user",
        BulkCommands.choose_owner,
        SELECTED,
    ),
    Command(
        "area_set",
        QT_TRANSLATE_NOOP("Actions", "Set the area…"),
        "Ctrl+Alt+A",
        "map-pin",
        BulkCommands.choose_area,
        SELECTED,
    ),
    Command(
        "source_set",
        QT_TRANSLATE_NOOP("Actions", "Set the source…"),
        "Ctrl+Alt+S",
        "footprints",
        BulkCommands.choose_source,
        SELECTED,
    ),
    Command(
        "role_set",
        QT_TRANSLATE_NOOP("Actions", "Set the role…"),
        "Ctrl+Alt+J",
        "user",
        BulkCommands.choose_role,
        SELECTED,
    ),
    Command(
        "backup_set",
        QT_TRANSLATE_NOOP("Actions", "Set the stand-in…"),
        "Ctrl+Alt+I",
        "users",
        BulkCommands.choose_backup,
        SELECTED,
    ),
    Command(
        "wish_set",
        QT_TRANSLATE_NOOP("Actions", "Set what they do not want…"),
        "Ctrl+Alt+N",
        "eye-off",
        BulkCommands.choose_wish,
        SELECTED,
    ),
)
