"""Who was asked, with a tick for who came: a list for mouse and keyboard; it writes nothing."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.activity.batches import Invited, rows_invited
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import line
from kehuapp.ui.kit.labels import one_line, plain_hint
from kehuapp.ui.work.person_search import PersonSearch

_FOUND = 104  # pixels of those whom the typed name finds
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """The people by name and who of them is ticked."""

    ticks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: list[Invited] = []
        self._ticked: set[int] = set()
        self._reasons: dict[int, str] = {}

    def show_people(self, people: Sequence[Invited], ticked: Iterable[int]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._people, self._ticked = list(people), set(ticked)
        self.endResetModel()
        self.ticks_changed.emit()

    def people(self) -> list[Invited]:
        """All who are shown."""
        return self._people

    def ticked(self) -> tuple[int, ...]:
        """Who came, in the order shown."""
        return tuple(one.id for one in self._people if one.id in self._ticked)

    def unticked(self) -> tuple[int, ...]:
        """Who did not."""
        return tuple(one.id for one in self._people if one.id not in self._ticked)

    def reasons(self) -> tuple[tuple[int, str], ...]:
        """Why some of those who did not come did not, in the order shown."""
        return tuple((one, self._reasons[one]) for one in self.unticked() if self._reasons.get(one))

    def reason(self, contact_id: int) -> str:
        """Why this one did not come, as it was typed."""
        return self._reasons.get(contact_id, "")

    def give_reasons(self, reasons: Iterable[tuple[int, str]]) -> None:
        """Say why these did not come."""
        self._reasons.update(reasons)
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))

    def tick(self, contact_ids: Iterable[int], on: bool) -> None:
        """Tick these, or take their ticks away."""
        if on:
            self._ticked.update(contact_ids)
        else:
            self._ticked.difference_update(contact_ids)
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))
        self.ticks_changed.emit()

    def turn(self, places: Sequence[int]) -> None:
        """Ticked or not: the first of these rows the other way, the others like it."""
        if places:
            ids = [self._people[place].id for place in places]
            self.tick(ids, ids[0] not in self._ticked)

    def remove(self, places: Iterable[int]) -> None:
        """They were not asked."""
        gone = set(places)
        self.show_people(
            [one for place, one in enumerate(self._people) if place not in gone], self._ticked
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._people):
            return None
        one = self._people[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            about = one.about if one.about != called(one) else ""
            why = "" if one.id in self._ticked else self._reasons.get(one.id, "")
            said = filter(None, (called(one), why, about, remark(one)))
            return one_line(" · ".join(said), 120)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(called(one))
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.id in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick([self._people[index.row()].id], on)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


class PeopleView(QListView):
    """Space ticks those who are selected, Del takes them out of the list."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self._people = model

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.setCurrentIndex(self._people.index(0))  # Space has somebody to tick

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box goes to its row like any other: it may be asked why of who is there."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index != self.currentIndex():
            flags = QItemSelectionModel.SelectionFlag
            is_among = self.selectionModel().isSelected(index)
            how = flags.NoUpdate if is_among else flags.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        if event.key() == Qt.Key.Key_Space and places:
            self._people.turn(places)
        elif event.key() == Qt.Key.Key_Delete and places:
            self._people.remove(places)
            left = self._people.rowCount()
            if left:
                self.setCurrentIndex(self._people.index(min(places[0], left - 1)))
        else:
            super().keyPressEvent(event)


class ManyPeople(QWidget):
    """The list, "all" and "nobody", and a line in which one more is found by name."""

    changed = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._tells_absence = True
        self.model = PeopleModel()
        self.model.setParent(self)
        self.view = PeopleView(self.model)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.everybody, self.nobody = QPushButton(), QPushButton()
        for button in (self.everybody, self.nobody):
            button.setAutoDefault(False)
            button.setProperty("quiet", "true")
        self.search = PersonSearch(book, ())
        self.search.person.setPlaceholderText(
            translate("ManyForm", "Add somebody: a part of the name, then Enter")
        )
        self.search.person.setAccessibleName(self.search.person.placeholderText())
        self.search.found.setFixedHeight(_FOUND)
        self.search.found.hide()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.everybody)
        head.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        self.why, self.asked = line(), QLabel()
        self.asked.setProperty("role", "quiet")
        self.asked.setTextFormat(Qt.TextFormat.PlainText)
        self.asked.setWordWrap(True)
        self.why.setMaxLength(500)
        self.why.textEdited.connect(self._give_reason)
        column.addWidget(self.view, 1)
        column.addWidget(self.asked)
        column.addWidget(self.why)
        column.addWidget(self.search)
        self.everybody.clicked.connect(lambda: self._tick_all(True))
        self.nobody.clicked.connect(lambda: self._tick_all(False))
        self.search.person.textChanged.connect(
            lambda text: self.search.found.setVisible(bool(text.strip()))
        )
        self.search.person.installEventFilter(self)
        self.search.entered.connect(self.add_found)
        self.model.ticks_changed.connect(self._say)
        self.view.selectionModel().currentChanged.connect(lambda *_moved: self._ask_why())
        self._ask_why()

    def show_kind(self, tells_absence: bool) -> None:
        """Speak of who came, or of whom something is written down for."""
        self._tells_absence = tells_absence
        self._say()

    def add(self, contact_ids: Iterable[int]) -> None:
        """Put these into the list, ticked; who is there already is ticked."""
        known = {one.id for one in self.model.people()}
        new = rows_invited(self._book, [one for one in contact_ids if one not in known])
        ticked = {*self.model.ticked(), *contact_ids}
        self.model.show_people([*self.model.people(), *new], ticked)

    def add_found(self) -> None:
        """Put whom the typed name found into the list."""
        person = self.search.chosen()
        if person is None:
            return
        self.add([person.id])
        self.search.person.clear()
        self.search.found.clear()
        place = next(at for at, one in enumerate(self.model.people()) if one.id == person.id)
        self.view.setCurrentIndex(self.model.index(place))
        self.search.person.setFocus()

    def is_searching(self) -> bool:
        """Whether a name is typed that was not added yet."""
        return bool(self.search.person.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the name adds, and does not save the form."""
        if (
            watched is self.search.person
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self.is_searching()
        ):
            self.add_found()
            return True
        return super().eventFilter(watched, event)

    def _who(self) -> Invited | None:
        """Of whom is asked why they did not come: in whose row the keyboard stands."""
        place = self.view.currentIndex().row()
        people = self.model.people()
        return people[place] if 0 <= place < len(people) else None

    def _ask_why(self) -> None:
        who = self._who()
        is_absent = who is not None and who.id not in self.model.ticked()
        for part in (self.asked, self.why):
            part.setVisible(self._tells_absence)
        self.why.setEnabled(is_absent)
        said = translate("ManyForm", "Why did they not come? Choose somebody without a tick")
        if who is not None and is_absent:
            said = translate("ManyForm", "Why did %1 not come?", called(who)[:30])
        self.asked.setText(said)
        self.why.setAccessibleName(said)
        typed = self.model.reason(who.id) if who is not None and is_absent else ""
        if self.why.text() != typed:
            self.why.setText(typed)

    def _give_reason(self, text: str) -> None:
        who = self._who()
        if who is not None:
            self.model.give_reasons([(who.id, text)])

    def _tick_all(self, on: bool) -> None:
        self.model.tick([one.id for one in self.model.people()], on)

    def _say(self) -> None:
        came, asked = len(self.model.ticked()), self.model.rowCount()
        if self._tells_absence:
            said = translate("ManyForm", "Came: %1 of %2", f"{came:,}", f"{asked:,}")
            self.everybody.setText(translate("ManyForm", "All came"))
            self.nobody.setText(translate("ManyForm", "Nobody came"))
        else:
            said = translate("ManyForm", "For %1 of %2", f"{came:,}", f"{asked:,}")
            self.everybody.setText(translate("ManyForm", "All"))
            self.nobody.setText(translate("ManyForm", "None"))
        self.heading.setText(said)
        self.view.setAccessibleName(said)
        self._ask_why()
        self.changed.emit()


def called(one: Invited) -> str:
    """A name, or what stands for one that was never written."""
    return one.name or one.about or translate("ContactList", "(no name)")


def remark(one: Invited) -> str:
    """What speaks against contacting them."""
    said = []
    if one.is_deleted:
        said.append(translate("ManyForm", "in the trash"))
    if one.do_not_contact:
        said.append(translate("ManyForm", "does not want to be contacted"))
    elif one.no_festive:
        said.append(translate("ManyForm", "no festive greetings"))
    return words.listed(said)
