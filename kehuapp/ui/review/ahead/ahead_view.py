"""The view of the needs ahead: by item for the stock, by customer for the calls.

One reading in the worker serves as many weeks as are looked at.
"""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from kehuapp.book.review.orders_ahead import WEEKS, Wanted, build_weeks, load_wanted, load_whose
from kehuapp.book.review.people import Period
from kehuapp.i18n import translate
from kehuapp.rules.review.ahead import Ahead, ItemLine, by_item
from kehuapp.sheets.form import Form
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.ahead import ahead_words as said
from kehuapp.ui.review.ahead.items_part import ItemsPart
from kehuapp.ui.review.ahead.people_part import Line, PeoplePart, lines_of
from kehuapp.ui.review.parts_view import PartsView
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class Found(NamedTuple):
    """What the worker read and built: the orders of so many weeks, by item and by customer."""

    wanted: Wanted
    ahead: Ahead
    weeks: int
    items: list[ItemLine]
    people: list[Line]


def _build(wanted: Wanted, weeks: int) -> Found:
    ahead = build_weeks(wanted, weeks)
    return Found(wanted, ahead, weeks, by_item(ahead.orders), lines_of(ahead.orders))


class AheadView(PartsView[Found]):
    """See ui.review.view. It looks ahead from today, whichever period the page shows."""

    def __init__(self, session: Session) -> None:
        book = session.book
        self.items, self.people = ItemsPart(), PeoplePart(lambda ids: load_whose(book, ids))
        super().__init__(session, {"items": self.items, "people": self.people})
        self.setObjectName("ahead_view")
        self.weeks = CodeBox({})
        for one in WEEKS:
            self.weeks.addItem("", str(one))
        self.weeks.set_code("8")
        self.parts.add_to_head(self.weeks)
        self.left_out, self.asleep = QLabel(), QPushButton()
        self.left_out.setProperty("role", "quiet")
        self.left_out.setWordWrap(True)
        self.asleep.setProperty("quiet", "true")
        self.asleep.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.left_out, 1)
        foot.addWidget(self.asleep)
        self.column.addLayout(foot)
        self.weeks.activated.connect(lambda _place: self._turn_weeks())
        self.asleep.clicked.connect(self._show_asleep)
        for part in (self.left_out, self.asleep):
            part.hide()

    def show_period(self, period: Period) -> None:
        """Read anew; what was shown stays meanwhile. The first time needs are shown before all
        sales are read."""
        book, weeks, today = self._session.book, self._weeks(), period.until

        def read_needs(*_around: object) -> Found:
            return _build(load_wanted(book, today, only_needs=True), weeks)

        def show_needs(found: Found) -> None:
            if self._found is None:
                self._show(found)
                if tasks.is_reading(self, "ahead"):  # the rhythms
                    self._patience.start()

        def read(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> Found:
            return _build(load_wanted(book, today, cancelled), weeks)

        if self._found is None:
            tasks.read_latest(self, "needs", book, read_needs, show_needs)
        self._read("ahead", read)

    def _turn_weeks(self) -> None:
        """The same reading over more or fewer weeks."""
        if self._found is None or tasks.is_reading(self, "ahead"):
            return
        wanted, weeks = self._found.wanted, self._weeks()

        def build(*_around: object) -> Found:
            return _build(wanted, weeks)

        self._read("ahead", build, "read")

    def _weeks(self) -> int:
        return int(self.weeks.code() or WEEKS[1])

    def _about(self) -> str:
        if self._found is None:
            return ""
        today = self._found.wanted.today
        return translate(
            "OrdersAhead", "From %1 on", words.whole_day(today.year, today.month, today.day)
        )

    def build_form(self) -> Form | None:
        """The part that is seen, on paper with its sentence."""
        if self._found is None or not (self._found.wanted.is_whole and self._found.people):
            return None
        from kehuapp.sheets.lists.frame import Frame
        from kehuapp.sheets.review.tables import Section, form

        wanted, found, weeks = self._found[:3]
        settings = wanted.settings
        frame = Frame(
            translate("OrdersAhead", "Needs ahead"),
            self._about(),
            settings.shop,
            settings.now(),
            settings.sample,
        )
        sections = self.parts.part().sections()
        sentence = said.sentence(wanted, found, weeks)
        return form(frame, [Section(sentence, said.left_out(found)), *sections])

    def _fill(self, found: Found) -> None:
        self.items.show_lines(found.wanted, found.items, found.weeks)
        self.people.show_lines(found.wanted, found.people)
        self.left_out.show()

    def _show(self, found: Found) -> None:
        super()._show(found)
        if found.wanted.is_whole and found.weeks != self._weeks():  # chosen while this was read
            self._turn_weeks()

    def _words(self, found: Found) -> tuple[Mapping[str, str], str, str]:
        titles = {
            "items": translate("OrdersAhead", "By item"),
            "people": translate("OrdersAhead", "By customer"),
        }
        return titles, said.sentence(*found[:3]), said.how()

    def _say(self) -> None:
        super()._say()
        if self._found is None:
            return
        for place, one in enumerate(WEEKS):
            self.weeks.setItemText(place, translate("OrdersAhead", "%n weeks", n=one))
        self.weeks.setAccessibleName(translate("OrdersAhead", "How far ahead"))
        self.left_out.setText(said.left_out(self._found.ahead))
        self.asleep.setText(translate("OrdersAhead", "Who stopped buying"))
        self.asleep.setVisible(bool(self._found.ahead.asleep))

    def _show_asleep(self) -> None:
        if self._found is not None:
            ids = list(dict.fromkeys(one.contact for one in self._found.ahead.asleep))
            name = translate("OrdersAhead", "Who stopped buying")
            self.people_requested.emit(ids, name)
