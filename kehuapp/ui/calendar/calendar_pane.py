"""The calendar: a month, a week or a list of days, whose they are, and the drawer of one day."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.calendar.entries import DATE, EACH, TASK, TRIP, VISIT, Entry, ask_day, ask_days
from kehuapp.book.days.own_days import ask_own_days
from kehuapp.book.days.shop_calendar import named_days
from kehuapp.book.greetings.gifts_before import ask_gifts_before
from kehuapp.book.settings import ask_settings, load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.today.greeted import DAYS_BEFORE, ask_greeted
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.sheets.form import Form
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.calendar.agenda import Agenda
from kehuapp.ui.calendar.drawer import Drawer
from kehuapp.ui.calendar.month_view import MonthView
from kehuapp.ui.calendar.paper import form_of
from kehuapp.ui.calendar.shown import (
    LIST,
    MODES,
    MONTH,
    WEEK,
    Mark,
    Shown,
    first_words,
    nothing,
    span_of,
)
from kehuapp.ui.calendar.week_view import WeekView
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.days.day_words import month_in_words
from kehuapp.ui.kit.labels import Elided, plain_hint
from kehuapp.ui.kit.menu_buttons import add_choices, give_menu
from kehuapp.ui.work.session import Session

_EACH_OF_LIST, _EACH_OF_DAY = 20, 200
_EACH_ON_PAPER = {MONTH: 8, WEEK: 100, LIST: 100}
_BETWEEN = 12  # pixels between the parts of the head
_LOW = 420  # pixels under which the line of keys is left out


def _legend(looks: words.TierLooks, tier: str) -> str:
    """A tier with its mark in its colour, as rich text."""
    colour = theme.tier_colours(theme.current(), tier, looks.colour(tier))[0]
    mark = f'<span style="color: {colour}">{theme.tier_mark(tier)}</span>'
    return f"{mark}&nbsp;{plain_hint(words.tier_word(looks, tier))}"


class CalendarPane(QWidget):
    """The days; `drawer` and the parts of `head` are put beside them by the page."""

    titled = Signal()  # the title is another
    entry_opened = Signal(object)
    entry_moved = Signal(object, object, str)
    customer_requested = Signal(int)
    greeting_requested = Signal(object)
    done_requested = Signal(object)
    visit_requested = Signal(object, str)  # a day, a time or ""
    task_requested = Signal(object)
    print_requested = Signal()

    def __init__(self, session: Session, greets: Collection[str] = ()) -> None:
        super().__init__()
        self._session = session
        settings = load_settings(session.book)
        self._today = settings.today()
        self._region = settings.region
        self._staff: int | None = None
        self._chosen: Entry | None = None
        self._shown: Shown = nothing(self._today)
        self._span: tuple[date, date] | None = None
        self._is_stale = True
        self._mode = MONTH
        self._was_in_drawer = False  # the keyboard, when something was moved last
        self.head_room: Callable[[], int] = self.width  # of the parts of the head, beside the title
        self.month = MonthView(self._today)
        self.week = WeekView(self._today)
        self.month.region = self.week.region = self._region
        self.list = Agenda(self._today)
        self.drawer = Drawer(greets)
        self.stack = QStackedWidget()
        for view in self._views():
            self.stack.addWidget(view)
            view.moved.connect(self._on_day)
            view.chosen.connect(lambda _day: self.open_drawer())
            view.entry_chosen.connect(self._choose)
            view.entry_opened.connect(self.entry_opened)
            view.entry_moved.connect(self._move)
            view.menu_wished.connect(self._open_menu)
        self.keys, self.tiers = Elided("small"), QLabel()
        self.tiers.setProperty("role", "small")
        self._make_head()
        self._lay_out()
        self._connect_drawer()
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._retranslate)
        self._retranslate()

    def _views(self) -> tuple[MonthView, WeekView, Agenda]:
        return self.month, self.week, self.list

    def _make_head(self) -> None:
        self.before, self.after = QToolButton(), QToolButton()
        self.before.clicked.connect(lambda: self.view().turn(-1))
        self.after.clicked.connect(lambda: self.view().turn(1))
        self.today = QPushButton()
        self.today.clicked.connect(self.show_today)
        self.modes = {mode: QPushButton() for mode in MODES}
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.setProperty("quiet", "true")
            button.clicked.connect(lambda _on=False, mode=mode: self.show_mode(mode))
        self._whose_words = ""
        self.whose = QPushButton()
        menu = QMenu(self.whose)
        menu.aboutToShow.connect(lambda: self._fill_whose(menu))
        give_menu(self.whose, menu)
        self.print = QPushButton()
        self.print.clicked.connect(self.print_requested)
        for button in (self.today, self.whose, self.print, *self.modes.values()):
            button.setAutoDefault(False)

    def fit_head(self) -> None:
        """The title is another, and leaves more or less room beside it."""
        self._name_buttons()

    def head(self) -> tuple[QWidget, ...]:
        """The parts for the head of the page."""
        segments = QWidget()
        row = QHBoxLayout(segments)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.modes.values():
            row.addWidget(button)
        return self.before, self.today, self.after, segments, self.whose, self.print

    def _lay_out(self) -> None:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.keys, 1)
        row.addWidget(self.tiers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _connect_drawer(self) -> None:
        drawer = self.drawer
        drawer.closed.connect(self.close_drawer)
        drawer.left.connect(self.take_focus)
        drawer.chosen.connect(self._mark)
        drawer.opened.connect(self.entry_opened)
        drawer.moved.connect(self._move_by)
        drawer.customer_requested.connect(self.customer_requested)
        drawer.greeting_requested.connect(self.greeting_requested)
        drawer.done_requested.connect(self.done_requested)
        drawer.visit_requested.connect(self.plan_visit)
        drawer.task_requested.connect(lambda: self.task_requested.emit(self.day()))
        drawer.more_requested.connect(self._show_all_of_day)

    # What is shown

    def mode(self) -> str:
        """month, week or list."""
        return self._mode

    def view(self) -> MonthView | WeekView | Agenda:
        """The view that is shown."""
        return self._views()[MODES.index(self._mode)]

    def day(self) -> date:
        """The day that is marked."""
        return self.view().day()

    def shown(self) -> Shown:
        """What was read of the days that are shown."""
        return self._shown

    def staff(self) -> int | None:
        """Whose days are shown; None for everybody's."""
        return self._staff

    def paper(self) -> Form:
        """What is shown, on paper: of each day all that there is room for."""
        first, last = span_of(self._mode, self.day(), self._region)
        each = _EACH_ON_PAPER[self._mode]
        settings, days = self._session.book.ask(
            together(ask_settings(), ask_days(first, last, self._staff, each))
        )
        shown = self._shown._replace(days=days)
        title = self.title()[0]
        if self._staff is not None:
            title = f"{title} · {self._whose_words}"
        return form_of(self._mode, self.day(), title, settings, shown)

    def show_mode(self, mode: str) -> None:
        """Show the marked day in a month, a week or a list."""
        day = self.day()
        self._mode = mode
        self.stack.setCurrentWidget(self.view())
        self.view().set_day(day)
        self.refresh()
        self.take_focus()

    def show_day(self, day: date) -> None:
        """Mark this day."""
        self.view().set_day(day)

    def show_today(self) -> None:
        """Mark the day of now."""
        self.show_day(self._today)
        self.take_focus()

    def show_whose(self, staff: int | None) -> None:
        """Show one colleague's days, or with None everybody's."""
        self._staff = staff
        self.refresh()

    def refresh(self) -> None:
        """Read again what stands on the days that are shown."""
        first, last = span_of(self._mode, self.day(), self._region)
        each = _EACH_OF_LIST if self._mode == LIST else EACH
        settings, days, own = self._session.book.ask(
            together(ask_settings(), ask_days(first, last, self._staff, each), ask_own_days())
        )
        if settings.region != self._region:  # whose weeks may begin on another day
            self._region = settings.region
            self.month.region = self.week.region = settings.region
            self.refresh()
            return
        marks: dict[date, tuple[Mark, ...]] = {}
        for named in named_days(settings.region, own, first, last):
            mark = Mark(named.name, named.kind, named.is_closed)
            marks[named.on] = (*marks.get(named.on, ()), mark)
        self._today, self._span, self._is_stale = settings.today(), (first, last), False
        now = f"{settings.now():%H:%M}"
        self._shown = Shown(self._today, days, marks, self._session.looks, now)
        if self._chosen is not None:
            self._chosen = self._find(self._chosen)
        self._fill()

    def _find(self, wanted: Entry) -> Entry | None:
        """The same entry, wherever it stands now."""
        for found in self._shown.days.entries.values():
            for entry in found:
                is_same = (entry.sort, entry.id) == (wanted.sort, wanted.id)
                if is_same and (entry.sort not in (DATE, TRIP) or entry.on == wanted.on):
                    return entry
        return None

    def _fill(self) -> None:
        self.view().show_days(self._shown, self._chosen)
        self.view().setAccessibleName(self.title()[0])
        self._show_day()
        for mode, button in self.modes.items():
            button.setChecked(mode == self._mode)
        self._say_whose()
        self.titled.emit()

    def _on_day(self, day: date) -> None:
        if self._chosen is not None and self._chosen.on != day:
            self._chosen = None
        if self._span != span_of(self._mode, day, self._region):
            self.refresh()
            return
        self.view().show_days(self._shown, self._chosen)
        self._show_day()
        self.titled.emit()

    def _show_day(self) -> None:
        day = self.day()
        found = [entry for entry in self._shown.entries(day) if entry.sort == DATE]
        self.drawer.show_day(day, self._shown, *self._beside(found))

    def _beside(self, found: list[Entry]) -> tuple[dict[int, str], set[int]]:
        """What customers got for these days a year ago, and for which a greeting went out."""
        if not found:
            return {}, set()
        gifts, greeted = self._session.book.ask(
            together(ask_gifts_before(found), ask_greeted(self._today))
        )
        near = [entry for entry in found if abs((entry.on - self._today).days) <= DAYS_BEFORE]
        return gifts, {one.id for one in near if (one.contact_id, one.kind) in greeted}

    def _choose(self, entry: Entry | None) -> None:
        self._chosen = entry
        self.view().show_days(self._shown, entry)

    def _mark(self, entry: Entry) -> None:
        """An entry of the drawer has the keyboard."""
        if self._chosen != entry:
            self._choose(entry)

    def _show_all_of_day(self) -> None:
        day = self.day()
        book = self._session.book
        days = book.ask(ask_days(day, day, self._staff, _EACH_OF_DAY))
        found = [entry for entry in days.entries.get(day, ()) if entry.sort == DATE]
        self.drawer.show_day(day, self._shown._replace(days=days), *self._beside(found))
        self.drawer.take_focus()

    # Moving

    def _move(self, entry: Entry, to: date, time: str) -> None:
        if not entry.can_move():
            return
        self._chosen = entry
        self._was_in_drawer = self._is_in_drawer()
        self.entry_moved.emit(entry, to, time)

    def _is_in_drawer(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.drawer.isAncestorOf(focused)

    def _move_by(self, entry: Entry, days: int) -> None:
        if 1 <= entry.on.toordinal() + days <= date.max.toordinal():
            self._move(entry, date.fromordinal(entry.on.toordinal() + days), "")

    def follow(self, entry: Entry, to: date) -> None:
        """What was moved is shown on its new day, with the keyboard where it was."""
        self.view().set_day(to)
        found = self._find(entry)
        self._choose(found)
        if self._was_in_drawer:
            self.drawer.choose(found)

    # The drawer

    def open_drawer(self) -> None:
        """Show the day with the keyboard on its first entry."""
        self.drawer.show()
        if self._chosen is None or not self.drawer.choose(self._chosen):
            self.drawer.take_focus()

    def close_drawer(self) -> None:
        """Leave the room to the days."""
        self.drawer.hide()
        self.take_focus()

    def plan_visit(self) -> None:
        """Wish for a visit on the marked day."""
        self.visit_requested.emit(self.day(), "")

    def add_task(self) -> None:
        """Wish for a task on the marked day."""
        self.task_requested.emit(self.day())

    def take_focus(self) -> None:
        """Give the keyboard to the days."""
        if self._is_stale:
            self.refresh()
        self.view().setFocus()

    # Words

    def title(self) -> tuple[str, str]:
        """The month, and the lunar days it goes through."""
        day = self.day()
        first, last = (day.replace(day=1), span_of(LIST, day)[1])
        if self._mode == WEEK:
            first, last = span_of(WEEK, day, self._region)
            if first.month == last.month:
                title = translate(
                    "CalendarPage", "%1 · %2–%3", month_in_words(day), first.day, last.day
                )
            else:
                ends = [first_words(one) for one in (first, last)]
                title = translate("CalendarPage", "%2 – %3 %1", last.year, *ends)
        else:
            title = month_in_words(day)
        low, high, about = lunar_day_of(first), lunar_day_of(last), ""
        if low and high:
            about = translate(
                "CalendarPage",
                "lunar %1/%2 – %3/%4",
                *(low[0], low[1], high[0], high[1]),
                *(
                    f"{words.lunar_month(m)}{words.lunar_day_name(d)}"
                    for m, d, _leap in (low, high)
                ),
            )
        if not self._shown.days.is_whole:
            about = translate("CalendarPage", "more visits or tasks than can be shown")
        return title, about

    def _say_whose(self) -> None:
        if self._staff is None:
            self._whose_words = translate("CalendarPage", "Everybody's")
        elif self._staff == self._session.staff:
            self._whose_words = translate("CalendarPage", "Mine")
        else:
            named = {row.id: row.name for row in rows_staff(self._session.book)}
            self._whose_words = named.get(self._staff, "")[:20]
        self._name_buttons()

    def _fill_whose(self, menu: QMenu) -> None:
        mine = self._session.staff
        choices = [("", translate("CalendarPage", "Everybody's"))]
        if mine is not None:
            choices.append((str(mine), translate("CalendarPage", "Mine")))
        choices += [
            (str(row.id), row.name)
            for row in rows_staff(self._session.book)
            if row.active and row.id != mine
        ]
        menu.clear()
        chosen = "" if self._staff is None else str(self._staff)
        add_choices(menu, choices, chosen, lambda key: self.show_whose(int(key) if key else None))

    def _open_menu(self, entry: Entry | None, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, icon, act in self._menu_lines(entry):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _on=False, act=act: act())
        menu.popup(spot)

    def _menu_lines(self, entry: Entry | None) -> Iterable[tuple[str, str, object]]:
        day = self.day()
        if entry is not None:
            opens = {
                VISIT: translate("CalendarPage", "Open the visit"),
                TASK: translate("CalendarPage", "Open the task"),
                DATE: translate("CalendarPage", "Show the customer"),
                TRIP: translate("CalendarPage", "Open the trip"),
            }
            yield f"{opens[entry.sort]}\tEnter", "pencil", lambda: self.entry_opened.emit(entry)
            if entry.sort not in (DATE, TRIP):
                said = translate("CalendarPage", "Show the customer")
                yield said, "user", lambda: self.customer_requested.emit(entry.contact_id)
            if entry.can_move():
                for text, key, days in (
                    (translate("CalendarPage", "To the next day"), "Ctrl+→", 1),
                    (translate("CalendarPage", "To the next week"), "Ctrl+↓", 7),
                ):
                    yield (
                        f"{text}\t{key}",
                        "chevron-right",
                        lambda days=days: self._move_by(entry, days),
                    )
        yield (
            f"{translate('CalendarPage', 'Plan a visit on this day')}\tN",
            "calendar-days",
            lambda: self.visit_requested.emit(day, ""),
        )
        yield (
            f"{translate('CalendarPage', 'Add a task on this day')}\tT",
            "list-checks",
            lambda: self.task_requested.emit(day),
        )

    def _retranslate(self) -> None:
        for button, icon, said in (
            (self.before, "chevron-left", translate("CalendarPage", "Before (PgUp)")),
            (self.after, "chevron-right", translate("CalendarPage", "After (PgDn)")),
        ):
            button.setIcon(icons.icon(icon, size=18))
            button.setToolTip(said)
            button.setAccessibleName(said)
        self.whose.setToolTip(translate("CalendarPage", "Whose visits, tasks and customers"))
        self.print.setIcon(icons.icon("printer", size=18))
        self._name_buttons()
        self.keys.show_text(
            translate(
                "CalendarPage",
                "Arrows: day · PgUp/Dn: turn · Enter: open · Drag, Ctrl+arrows: move",
            )
        )
        looks = self._session.looks
        self.tiers.setText("&nbsp; &nbsp;".join(_legend(looks, tier) for tier in words.TIERS))
        if self._span is not None:
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.foot.setVisible(event.size().height() >= _LOW)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """Where there is little room, the title goes before these words, and the lunar days go
        before the word of the printer."""
        room = self.head_room()
        lunar = self.fontMetrics().horizontalAdvance(self.title()[1]) + _BETWEEN
        for left_out, wide in ((0, room - lunar), (1, room - lunar), *enumerate((room,) * 4)):
            self._name_with(left_out)
            if self._head_width() <= wide:
                return

    def _head_width(self) -> int:
        segments = sum(button.sizeHint().width() for button in self.modes.values())
        parts = (self.before, self.today, self.after, self.whose, self.print)
        return segments + sum(part.sizeHint().width() + _BETWEEN for part in parts)

    def _name_with(self, left_out: int) -> None:
        """Name the parts of the head, so many of them by pictures or a letter alone."""
        said = translate("CalendarPage", "Print")
        self.print.setText(said if left_out < 1 else "")
        self.print.setToolTip(said)
        self.print.setAccessibleName(said)
        self.whose.setIcon(QIcon() if left_out < 2 else icons.icon("users", size=18))
        self.whose.setText(self._whose_words if left_out < 2 else "")
        self.whose.setAccessibleName(self._whose_words)
        today, is_short = translate("CalendarPage", "Today"), left_out > 2
        self.today.setIcon(icons.icon("sun", size=18) if is_short else QIcon())
        self.today.setText("" if is_short else today)
        self.today.setToolTip(words.with_aside(today, "Home"))
        self.today.setAccessibleName(today)
        for mode, said, short, key in (
            (MONTH, translate("CalendarPage", "Month"), translate("CalendarPage", "M"), "M"),
            (WEEK, translate("CalendarPage", "Week"), translate("CalendarPage", "W"), "W"),
            (LIST, translate("CalendarPage", "List"), translate("CalendarPage", "L"), "L"),
        ):
            self.modes[mode].setText(short if is_short else said)
            self.modes[mode].setToolTip(words.with_aside(said, key))
            self.modes[mode].setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modes = {Qt.Key.Key_M: MONTH, Qt.Key.Key_W: WEEK, Qt.Key.Key_L: LIST}
        if event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        elif event.key() in modes:
            self.show_mode(modes[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_N:
            self.plan_visit()
        elif event.key() == Qt.Key.Key_T:
            self.add_task()
        elif event.key() == Qt.Key.Key_Escape and not self.drawer.isHidden():
            self.close_drawer()
        elif event.key() == Qt.Key.Key_F5:
            self.refresh()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if changes.session:
            if changes.session == "staff" and self._staff is not None:
                self._is_stale = True
            else:
                return
        self._is_stale = True
        if self.isVisible():
            chosen, is_in_drawer = self._chosen, self._is_in_drawer()
            self.refresh()
            if changes.came_back is not None and chosen is not None and chosen.can_move():
                self._was_in_drawer = is_in_drawer
                self._go_after(chosen)

    def _go_after(self, chosen: Entry) -> None:
        """A move was undone, or done again: the marked day follows."""
        now = self._chosen.on if self._chosen else self._session.book.ask(ask_day(chosen))
        if now is not None and now != chosen.on:
            self.follow(chosen, now)
