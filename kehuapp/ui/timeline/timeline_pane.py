"""The timeline tab: chips that choose the kinds, and the list; one entry's look is entry_row's."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.timeline import PARTS, Entry, Timeline, load_timeline, parts_of
from kehuapp.book.timeline_words import Telling, tell_all
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit.column import Column, Item
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.timeline.entry_row import TABLES, EntryRow, Place
from kehuapp.ui.timeline.thumbnails import Loader

#: Rough heights in pixels, for what nobody has scrolled to yet.
_ROW, _COMMENT, _HEADING = 58, 96, 40
_READ_AHEAD = 40  # entries: more than a screen, read at once
_BETWEEN = Place()  # of most entries; thousands of the same would take their time


class TimelinePane(QFrame):
    """`show_contact` in; wishes with the id of the comment, the visit, the other customer, or with
    table and id of what else is written down."""

    comment_requested = Signal(int)
    visit_requested = Signal(int)
    contact_requested = Signal(int)
    entry_asked = Signal(str, int)
    interaction_deleted = Signal(int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self._book = book
        self._contact: int | None = None
        self._shown: list[Entry] = []  # which of them are chosen
        self._told: dict[Entry, Telling] = {}
        self._life: Timeline | None = None
        self._loader = Loader(book, self)
        self._everything = QPushButton()
        self._chips = {part: QPushButton() for part in PARTS}
        self.list = Column(self._make_row, self._fill_row, _is_read, self)
        self.list.margins = (22, 2, 14, 14)
        self.list.spacing = 0  # the line from icon to icon goes through
        self._older = QLabel()
        self._older.setProperty("role", "quiet")
        self._older.setWordWrap(True)
        self._older.setContentsMargins(22, 8, 22, 8)
        self._nothing = EmptyPlace()
        self._build()
        self._say_chips()

    def _build(self) -> None:
        chips = FlowLayout(6)
        above = QVBoxLayout()
        above.setContentsMargins(14, 6, 14, 6)  # the words of the chips stand over the icons
        above.addLayout(chips)
        for chip in (self._everything, *self._chips.values()):
            chip.setCheckable(True)
            chip.setProperty("quiet", "true")
            chips.addWidget(chip)
        self._everything.setChecked(True)
        self._everything.clicked.connect(self.show_everything)
        for chip in self._chips.values():
            chip.clicked.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        rule = QFrame()
        rule.setProperty("rule", "true")
        column.addWidget(rule)
        column.addWidget(self.list, 1)
        column.addWidget(self._older)
        column.addWidget(self._nothing, 1)

    # What to show

    def show_contact(self, contact_id: int | None) -> None:
        """Show a customer's life, again as it is now, in the language and colours of now; the
        same one's stays where it was read."""
        other = contact_id != self._contact
        self._contact = contact_id
        self._life = None
        if contact_id is not None:
            self._life = load_timeline(self._book, contact_id)
        self._say_chips()
        self._show_chosen()
        if other:
            self.list.scroll_to_top()

    def take_focus(self) -> None:
        """Put the keyboard on the first entry in view, on the chips when there is none."""
        if self.list.items():
            self.list.focus_first()
        else:
            self._everything.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def chip(self, part: str) -> QPushButton:
        """The chip of one of PARTS."""
        return self._chips[part]

    def chosen(self) -> set[str]:
        """The parts that are shown; none means everything."""
        return {part for part, chip in self._chips.items() if chip.isChecked()}

    def show_everything(self) -> None:
        """Every kind of entry again."""
        for chip in self._chips.values():
            chip.setChecked(False)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._everything.setChecked(not self.chosen())
        self._show_chosen()
        self.list.scroll_to_top()

    def _show_chosen(self) -> None:
        life, chosen = self._life, self.chosen()
        items: list[Item] = []
        if life is not None:
            ahead, past = life.entries[: life.ahead], life.entries[life.ahead :]
            if chosen:
                ahead, past = (
                    [one for one in part if not chosen.isdisjoint(parts_of(one))]
                    for part in (ahead, past)
                )
            items = list(_items(ahead, past, life.today.isoformat()))
            self._shown = [*ahead, *past]
        self._told = {}  # again as it is now
        self.list.show_items(items)
        self.list.setVisible(bool(items))
        self._nothing.setVisible(not items)
        self._older.setVisible(life is not None and life.is_cut)

    # Rows

    def _make_row(self, _kind: str) -> QWidget:
        row = EntryRow(self._loader)
        row.open_requested.connect(self._open)
        row.delete_requested.connect(lambda entry: self.interaction_deleted.emit(entry.id))
        row.neighbour_requested.connect(lambda down: self.list.step_focus(row, down))
        return row

    def _fill_row(self, widget: QWidget, item: Item) -> None:
        if self._life is None:
            return
        entry = cast(Entry, item.key)
        cast(EntryRow, widget).show_entry(
            entry, self._telling(entry), item.content, self._life.today
        )

    def _telling(self, entry: Entry) -> Telling:
        """What an entry says; those that come next are read with it."""
        if entry not in self._told and self._life is not None:
            start = self._shown.index(entry)
            part = self._shown[start : start + _READ_AHEAD]
            self._told |= dict(
                zip(part, tell_all(self._book, part, self._life.settings), strict=True)
            )
        return self._told[entry]

    def _open(self, entry: Entry) -> None:
        if entry.source in TABLES:
            self.entry_asked.emit(TABLES[entry.source], entry.id)
            return
        wish = {"comment": self.comment_requested, "visit": self.visit_requested}.get(
            entry.source, self.contact_requested
        )
        wish.emit(entry.id)

    # Words

    def _say_chips(self) -> None:
        counts = self._life.counts() if self._life else {}
        self._everything.setText(translate("Timeline", "Everything"))
        for part, words in part_words().items():
            chip, count = self._chips[part], counts.get(part, 0)
            chip.setText(f"{words} {count:,}" if count else words)
            chip.setEnabled(bool(count) or chip.isChecked())
        self._nothing.say(
            "history",
            translate("Timeline", "Nothing here"),
            translate("Timeline", "Nothing of this kind is known of this customer."),
        )
        self._older.setText(
            translate(
                "Timeline", "Only the newest entries are shown; the other tabs have them all."
            )
        )
        self.list.setAccessibleName(translate("Timeline", "Timeline"))


def _is_read(widget: QWidget) -> bool:
    row = cast(EntryRow, widget)
    return row.title.hasSelectedText() or row.text.hasSelectedText()


def _items(ahead: list[Entry], past: list[Entry], today: str) -> Iterable[Item]:
    """The entries with the headings that stand above them: ahead, today, then month by month."""
    count, heading = len(ahead) + len(past), ""
    for at, entry in enumerate((*ahead, *past)):
        above: tuple[str, ...] = ()
        if at < len(ahead):
            now = "ahead"
        elif entry.when[:10] >= today:
            now = "today"
        else:
            now = entry.when[:7]
        if now != heading:
            # Today parts what comes from what was, also on a day on which nothing happened.
            between = heading == "ahead" and now != "today"
            above = (_heading("today"), _heading(now)) if between else (_heading(now),)
            heading = now
        guess = _COMMENT if entry.source == "comment" else _ROW
        edge = above or at in (0, count - 1)
        place = Place(above, at == 0, at == count - 1) if edge else _BETWEEN
        yield Item(entry, "entry", guess + _HEADING * len(above), place)


def _heading(name: str) -> str:
    if name == "ahead":
        return translate("Timeline", "Ahead")
    if name == "today":
        return translate("Timeline", "Today")
    year, _dash, month = name.partition("-")
    if not (year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12):
        return translate("Timeline", "Day not known")
    return month_words(int(month), int(year))


def month_words(month: int, year: int) -> str:
    """A month of a year as a heading."""
    return (
        translate("Timeline", "January %1", year),
        translate("Timeline", "February %1", year),
        translate("Timeline", "March %1", year),
        translate("Timeline", "April %1", year),
        translate("Timeline", "May %1", year),
        translate("Timeline", "June %1", year),
        translate("Timeline", "July %1", year),
        translate("Timeline", "August %1", year),
        translate("Timeline", "September %1", year),
        translate("Timeline", "October %1", year),
        translate("Timeline", "November %1", year),
        translate("Timeline", "December %1", year),
    )[month - 1]


def part_words() -> dict[str, str]:
    """What the parts of a life are called."""
    return {
        "comments": translate("Timeline", "Comments"),
        "contacts": translate("Timeline", "Contact log"),
        "visits": translate("Timeline", "Visits"),
        "sales": translate("Timeline", "Sales"),
        "plans": translate("Timeline", "Needs and promises"),
        "dates": translate("Timeline", "Dates"),
        "changes": translate("Timeline", "Changes"),
    }
