"""The history: a row of filters, the steps by days, and the drawer; undoing is asked for."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.history import steps
from kehuapp.book.history.facts import Facts, load_facts
from kehuapp.book.history.kinds import KINDS
from kehuapp.book.history.steps import HistoryStep, Page, Wanted
from kehuapp.book.relations import find_numbers, find_people
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.staff.staff import StaffRow, rows_staff
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.history.drawer import Drawer
from kehuapp.ui.history.step_rows import StepModel, count_words
from kehuapp.ui.history.step_view import StepView
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.completing.completer import Completer
from kehuapp.ui.kit.completing.completion import Choice
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.form_dialog import line
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.search_box import offer_to_clear
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_PAUSE_MS = 60  # before a step is read that one only passes by
_MOST_PEOPLE = 7
_WIDEST_BOX = 180  # pixels: a colleague's name may be long


class StepsOf(NamedTuple):
    """An argument of the history's page: the steps of these customers; `said` is what the field
    says of them. Of nobody: all steps."""

    contacts: tuple[int, ...] = ()
    said: str = ""


class _Read(NamedTuple):
    """What one look at the book gives."""

    page: Page
    found: int
    settings: Settings
    staff: list[StaffRow]
    kinds: list[str]


class HistoryPane(QWidget):
    """`undo_wished` carries the Facts of a step, `undo_one_wished` and `redo_wished` a step."""

    undo_wished = Signal(object)
    undo_one_wished = Signal(object)
    redo_wished = Signal(object)
    customer_requested = Signal(int)
    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("history")
        self._session, self._book = session, session.book
        self.wanted, self._said = Wanted(), ""
        self._count: int | None = None
        self._before: int | None = None
        self._settings: Settings | None = None
        self._chosen: int | None = None
        self.model = StepModel()
        self.model.setParent(self)
        self.view = StepView(self.model)
        self.drawer, self.empty = Drawer(), EmptyPlace()
        self.person = line()
        self.person.setObjectName("history_person")
        self.person.setMaxLength(200)
        offer_to_clear(self.person)
        self.staff, self.kind = ChoiceBox(), ChoiceBox()
        for box in (self.staff, self.kind):
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(_WIDEST_BOX)
        self.undoable = QCheckBox()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._lay_out()
        self.completer = Completer(self.person, self, self._people)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.filters = QWidget()
        around = QVBoxLayout(self.filters)
        around.setContentsMargins(24, 0, 24, 12)
        row = FlowLayout(8)  # large letters need a second line
        around.addLayout(row)
        self.person.setFixedWidth(220)
        for part in (self.person, self.staff, self.kind, self.undoable):
            row.addWidget(part)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.stack.setMinimumHeight(120)  # where letters are large, one scrolls
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        self.drawer.hide()

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self._open_drawer)
        self.model.more_wished.connect(self._read_more)
        self._rest.timeout.connect(self.read_facts)
        self.completer.taken.connect(self._take_person)
        self.person.textEdited.connect(self._on_typed)
        self.staff.currentIndexChanged.connect(self._filter)
        self.kind.currentIndexChanged.connect(self._filter)
        self.undoable.toggled.connect(self._filter)
        drawer = self.drawer
        drawer.undo_wished.connect(self.undo)
        drawer.redo_wished.connect(self.undo)
        drawer.undo_one_wished.connect(self.undo_one_wished)
        drawer.others_wished.connect(self._show_others)
        drawer.customer_requested.connect(self.customer_requested)
        drawer.close_wished.connect(self._close_drawer)
        self.empty.action.clicked.connect(lambda: self.show_steps_of(StepsOf()))
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self.retranslate)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also in the drawer and on a button of its head."""
        for keys, verb in (
            ("Ctrl+Return", self.undo),
            ("Ctrl+Enter", self.undo),
            ("F5", self.refresh),
            ("F4", self.person.setFocus),
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown

    def about(self) -> str:
        """The quiet line beside the title."""
        kept = ""
        if self._settings is not None:
            days = int(self._settings.undo_days)
            kept = translate("History", "kept for %n day(s)", n=days)
        count = "" if self._count is None else count_words(self._count)
        return " · ".join(filter(None, (kept, count)))

    def where(self) -> StepsOf:
        """What leads back here."""
        return StepsOf(self.wanted.contacts, self._said)

    def show_steps_of(self, wished: StepsOf) -> None:
        """Show the steps of these customers; of none all."""
        self._said = wished.said
        self.person.setText(wished.said)
        self.wanted = Wanted(wished.contacts)
        for box in (self.staff, self.kind, self.undoable):
            box.blockSignals(True)
        self.staff.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)
        self.undoable.setChecked(False)
        for box in (self.staff, self.kind, self.undoable):
            box.blockSignals(False)
        self._chosen = None
        self.refresh()

    def take_focus(self) -> None:
        """Give the keyboard to the steps."""
        if self._settings is None:
            self.refresh()
        self.view.setFocus()

    def step(self) -> HistoryStep | None:
        """The step with the keyboard."""
        return self.view.step()

    def undo(self) -> None:
        """Wish to undo the step that the drawer shows, or to do it again."""
        facts = self.drawer.facts
        if facts is None or self.drawer.isHidden():
            return
        if facts.step.state == "undone" and facts.step.is_ours:
            self.redo_wished.emit(facts.step)
        elif not facts.why_not:
            self.undo_wished.emit(facts)

    # Reading

    def refresh(self) -> None:
        """Read the newest steps again in the worker; what was shown stays meanwhile."""
        book, wanted = self._book, self.wanted

        def read(_progress: tasks.Progress, is_cancelled: tasks.Cancelled) -> _Read:
            return _Read(
                steps.load_page(book, wanted, None, is_cancelled),
                steps.count_steps(book, wanted),
                load_settings(book),
                rows_staff(book),
                steps.kinds_there(book),
            )

        tasks.forget(self, "more")
        tasks.read_latest(self, "steps", book, read, self._show)

    def _show(self, read: _Read) -> None:
        settings, page = read.settings, read.page
        self._settings, self._before = settings, page.before
        is_all_known = page.before is None or not self.wanted.undoable
        self._count = read.found if not self.wanted.undoable else len(page.steps)
        if not is_all_known:
            self._count = None
        self._fill_boxes(read.staff, read.kinds)
        before, scroll = self._chosen, self.view.verticalScrollBar().value()
        # The sample shop's calendar stands still; what is done in it goes by the clock.
        today = settings.today()
        if page.steps:
            newest = words.local_instant(page.steps[0].at, settings.zone).date()
            today = max(today, newest)
        self.model.show_steps(page.steps, settings.zone, today, page.before is not None)
        self.stack.setCurrentIndex(0 if page.steps else 1)
        self._say_empty()
        at = self.model.place_of(before) if before is not None else -1
        if at >= 0:
            self.view.choose_row(at)
            self.view.verticalScrollBar().setValue(scroll)
        else:
            self.view.choose_first()
        if not page.steps:
            self._on_chosen(None)
        self.counted.emit()

    def _read_more(self) -> None:
        book, wanted, before = self._book, self.wanted, self._before

        def read(_progress: tasks.Progress, is_cancelled: tasks.Cancelled) -> Page:
            return steps.load_page(book, wanted, before, is_cancelled)

        tasks.read_latest(self, "more", book, read, self._add)

    def _add(self, page: Page) -> None:
        self._before = page.before
        self.model.add_steps(page.steps, page.before is not None)

    def _on_chosen(self, step: HistoryStep | None) -> None:
        tasks.forget(self, "facts")
        self._rest.stop()
        if step is None or self._settings is None:
            self.drawer.hide()
            return
        self._chosen = step.id
        self.drawer.show_step(step, self._settings.zone, self.model.today)
        self.drawer.show()
        self._rest.start()

    def read_facts(self) -> None:
        """Read what the drawer tells of the step with the keyboard."""
        book, step = self._book, self._chosen
        if step is None:
            return

        def read(_progress: tasks.Progress, is_cancelled: tasks.Cancelled) -> Facts | None:
            return load_facts(book, step, is_cancelled)

        tasks.read_latest(self, "facts", book, read, self._show_facts)

    def _show_facts(self, facts: Facts | None) -> None:
        self.drawer.show_facts(facts)
        if facts is not None:
            self.model.know_blocked(facts.step.id, len(facts.in_the_way))

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            when_shown(self, self.refresh)

    # The drawer

    def _open_drawer(self) -> None:
        if self.view.step() is not None:
            self.drawer.show()
            self.drawer.undo.setFocus()

    def _close_drawer(self) -> None:
        self.drawer.hide()
        self.view.setFocus()

    def _show_others(self) -> None:
        facts = self.drawer.facts
        if facts is None or not facts.customers:
            return
        said = facts.shown[0].name
        if len(facts.customers) > 1:
            said = translate("History", "%n customer(s) of a step", n=len(facts.customers))
        self.show_steps_of(StepsOf(facts.customers, said))
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.drawer.isHidden():
            self._close_drawer()
        else:
            super().keyPressEvent(event)

    # The filters

    def _people(self, typed: str) -> list[Choice]:
        found = find_people(self._book, typed)[:_MOST_PEOPLE]
        numbers = find_numbers(self._book, [row.id for row in found if not row.about])
        return [
            Choice(row.id, row.name, row.about or numbers.get(row.id, ""), row.tier)
            for row in found
        ]

    def _take_person(self, contact: int) -> None:
        self._said = self.person.text()
        self._want(self.wanted._replace(contacts=(contact,)))
        self.view.setFocus()

    def _on_typed(self, text: str) -> None:
        if self.wanted.contacts and text.strip() != self._said:
            self._said = ""
            self._want(self.wanted._replace(contacts=()))

    def _filter(self, *_of_a_signal: object) -> None:
        self._want(
            self.wanted._replace(
                staff=self.staff.currentData(),
                kind=str(self.kind.currentData() or ""),
                undoable=self.undoable.isChecked(),
            )
        )

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._chosen = None
            self.refresh()

    def _fill_boxes(self, staff: list[StaffRow], kinds: list[str]) -> None:
        """Offer who and what there is; the choice stays."""
        people: list[tuple[object, str]] = [(None, translate("History", "All colleagues"))]
        people += [(row.id, row.name) for row in staff]
        if len(people) > 1:
            people.append((0, translate("History", "Nobody chosen")))
        sorts: list[tuple[object, str]] = [("", translate("History", "All steps"))]
        sorts += [(one.code, translate("History", one.word)) for one in KINDS if one.code in kinds]
        chosen = (self.wanted.staff, self.wanted.kind)
        for box, offered, now in zip((self.staff, self.kind), (people, sorts), chosen, strict=True):
            box.blockSignals(True)
            box.clear()
            for key, text in offered:
                box.addItem(text, key)
            box.setCurrentIndex(next((at for at, (key, _) in enumerate(offered) if key == now), 0))
            box.blockSignals(False)
        self.staff.setVisible(len(people) > 1)

    def _say_empty(self) -> None:
        is_narrowed = self.wanted != Wanted()
        self.empty.say(
            "history",
            translate("History", "No such steps")
            if is_narrowed
            else translate("History", "Nothing was done yet"),
            translate("History", "No step fits what is chosen above.")
            if is_narrowed
            else translate("History", "Every change of the book is listed here and can be undone."),
            translate("History", "Show all steps") if is_narrowed else "",
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._settings is not None:
                self.refresh()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        said = translate("History", "Only one customer…")
        self.person.setPlaceholderText(said)
        self.person.setAccessibleName(said)
        self.person.setToolTip(f"{said}  F4")
        self.staff.setAccessibleName(translate("History", "Colleague"))
        self.kind.setAccessibleName(translate("History", "Kind of step"))
        self.undoable.setText(translate("History", "Only what can be undone"))
        self.view.setAccessibleName(translate("History", "History"))
        self.drawer.say_again()
        self._say_empty()
        self.view.viewport().update()
