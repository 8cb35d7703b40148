"""The page of reviews: a row of views over one period; its argument is the id of a view.

The sums of the year that ends today are kept in the book (see book.review.buying). When they are
not those of today they are made first, in the worker, and said.
"""

from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kehuapp.book.review import buying
from kehuapp.book.review.people import Period
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import Form
from kehuapp.text import words
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import icons, theme, toast
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.review.meeting.running import RunningMeeting
from kehuapp.ui.review.rolled import Rolled
from kehuapp.ui.review.view import View
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import CUSTOMERS, Session


class ViewSpec(NamedTuple):
    """A view before it is made; `title` is of the context "Review", `place` names its module and
    class, which is loaded when the view is first looked at."""

    id: str
    title: str
    place: str

    def make(self, session: Session) -> QWidget:
        """The view."""
        module, _, name = self.place.rpartition(".")
        made: QWidget = getattr(import_module(f"kehuapp.ui.review.{module}"), name)(session)
        return made


VIEWS = (
    ViewSpec("overview", QT_TRANSLATE_NOOP("Review", "Overview"), "overview.overview.Overview"),
    ViewSpec("value", QT_TRANSLATE_NOOP("Review", "Value"), "value.value_view.ValueView"),
    ViewSpec("time", QT_TRANSLATE_NOOP("Review", "Time"), "time.time_view.TimeView"),
    ViewSpec("meetings", QT_TRANSLATE_NOOP("Review", "Meetings"), "meeting.meetings.MeetingsView"),
    ViewSpec("lost", QT_TRANSLATE_NOOP("Review", "Slowing and lost"), "lost.lost_view.LostView"),
    ViewSpec("sources", QT_TRANSLATE_NOOP("Review", "Sources"), "sources.sources_view.SourcesView"),
    ViewSpec(
        "services", QT_TRANSLATE_NOOP("Review", "Services"), "pledges.pledges_view.PledgesView"
    ),
    ViewSpec("ahead", QT_TRANSLATE_NOOP("Review", "Needs ahead"), "ahead.ahead_view.AheadView"),
    ViewSpec("team", QT_TRANSLATE_NOOP("Review", "Colleagues"), "team.team_view.TeamView"),
)
MONTHS = (3, 6, 12, 24, 36)
#: Instead of a number of months: a period of one's own.
_OTHER = "other"


class ReviewPage(QObject):
    """A row of views above the one that is looked at, the period and Print in the head."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._session = session
        self._made: dict[str, QWidget] = {}
        #: What a view may wish about a customer, by the name of its signal.
        self._wishes: dict[str, Callable[[int], object]] = {
            "log_requested": commands.interactions.log,
            "task_requested": commands.plans.promise,
            "loss_requested": commands.tiers.edit_loss,
        }
        self.bar, self.stack = QTabBar(), QStackedWidget()
        self.bar.setObjectName("review_views")
        self.bar.setExpanding(False)
        self.bar.setDocumentMode(True)
        for spec in VIEWS:
            self.bar.setTabData(self.bar.addTab(""), spec.id)
        self.bar.currentChanged.connect(lambda _place: self._show_view())
        self.months = CodeBox({})
        for one in MONTHS:
            self.months.addItem("", str(one))
        self.months.addItem("", _OTHER)
        self.months.set_code("12")
        self._chosen, self._other = "12", (date.min, 12)  # its last day, and how many months
        self.months.currentIndexChanged.connect(lambda _place: self._take_months())
        self.months.activated.connect(lambda _place: self._ask_period())
        self.months.setObjectName("review_months")
        self.print = QPushButton()
        self.print.setAutoDefault(False)
        self.print.clicked.connect(self._print)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.frame = _Frame(self, content)
        self.frame.add_button(self.months)
        self.frame.add_button(self.print)
        self._listen(commands)
        self.retranslate()

    def _listen(self, commands: Commands) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+PgDown", lambda: self._step(1)),
            ("Ctrl+PgUp", lambda: self._step(-1)),
            ("F5", self.refresh),
            ("Ctrl+P", self._print),
        )
        for sequence, act in keys:
            short = QShortcut(QKeySequence.fromString(sequence), self.frame)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self.retranslate)

    # What a page is asked

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show a view; None: the one that was left."""
        ids = [spec.id for spec in VIEWS]
        if argument in ids and ids.index(str(argument)) != self.bar.currentIndex():
            self.bar.setCurrentIndex(ids.index(str(argument)))
        else:
            self._show_view()
        self.view().take_focus()

    def where(self) -> str:
        """The id of the view."""
        return str(self.bar.tabData(self.bar.currentIndex()))

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """What is decided is kept at once; a reason that is being typed is kept now."""
        meeting = self._session.findChild(RunningMeeting)
        if meeting is not None:
            meeting.keep_typed()

    # Views

    def view(self) -> View:
        """The view that is looked at."""
        spec = VIEWS[self.bar.currentIndex()]
        if spec.id not in self._made:
            made = spec.make(self._session)
            view = cast(View, made)
            view.people_requested.connect(self._show_people)
            view.contact_requested.connect(self._session.go_to_customer)
            view.about_changed.connect(self.frame.retranslate)
            if hasattr(made, "view_requested"):
                made.view_requested.connect(self.activate)
            if hasattr(made, "print_requested"):
                made.print_requested.connect(self._preview)
            for wish, act in self._wishes.items():
                if hasattr(made, wish):
                    getattr(made, wish).connect(act)
            self._made[spec.id] = made
            self.stack.addWidget(Rolled(made))
        return cast(View, self._made[spec.id])

    def period(self) -> Period:
        """The months that end today in the shop, or those of one's own."""
        settings, is_current = buying.load_standing(self._session.book)
        if self._chosen == _OTHER:
            until, months = self._other
        else:
            until, months = settings.today(), int(self._chosen)
        is_year = months == 12 and until == settings.today()
        return Period(until, months, is_year and is_current, settings.zone)

    def _take_months(self) -> None:
        """Another number of months; a period of one's own is asked for first."""
        code = self.months.code()
        if code not in (_OTHER, self._chosen):
            self._chosen = code
            self.retranslate()
            self.refresh()

    def _ask_period(self) -> None:
        if self.months.code() != _OTHER:
            return
        from kehuapp.ui.review.period_form import PeriodForm

        period = self.period()
        form = PeriodForm(
            load_settings(self._session.book), period.until, period.months, self._session.window
        )
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            self._chosen, self._other = _OTHER, form.value()
            self.retranslate()
            self.refresh()

        form.accepted.connect(take)
        form.rejected.connect(lambda: self.months.set_code(self._chosen))
        form.open()

    def refresh(self) -> None:
        """Read again what is looked at."""
        self._show_view()

    def _show_view(self) -> None:
        view = self.view()
        self.stack.setCurrentIndex(list(self._made).index(self.where()))
        self.months.setVisible(self.where() != "ahead")  # it looks as far ahead as is chosen there
        book, period = self._session.book, self.period()
        if period.is_kept or self._chosen != "12" or book.read_only:
            self._show(view, period)
            return
        today = period.until

        def make(progress: tasks.Progress, cancelled: tasks.Cancelled) -> None:
            def go_on(done: int, of: int) -> bool:
                progress("", done, of)
                return not cancelled()

            buying.make_current(book, today, go_on)

        def show(_none: object) -> None:
            self._show(view, self.period())

        label = translate("Review", "Summing what every customer bought…")

        def show_anyhow() -> None:
            """Who does not wait for the sums sees the figures reckoned from all sales."""
            self._show(view, period)

        tasks.write_job(self.frame, self._session, book, label, make, show, failed=show_anyhow)

    def _show(self, view: View, period: Period) -> None:
        view.show_period(period)
        self.frame.retranslate()

    def _step(self, by: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())
        self.view().take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session and self.frame.isVisible():
            self._show_view()

    def _show_people(self, ids: Sequence[int], name: str) -> None:
        self._session.go(CUSTOMERS, places.those(ids, name))

    # Paper

    def _print(self) -> None:
        form = self.view().build_form()
        if form is None:
            toast.hint(self.frame, translate("Review", "There is nothing to print yet."))
        else:
            self._preview(form)

    def _preview(self, form: Form) -> None:
        from kehuapp.ui.printing.preview import SheetPreview

        preview = SheetPreview(lambda _private: form, self._session.window, has_private=False)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    # Words

    def head(self) -> tuple[str, str]:
        """Title and quiet line."""
        made = self._made.get(self.where()) if self.bar.count() else None
        about = cast(View, made).about() if made is not None else ""
        return translate("Review", "Customer review"), about

    def retranslate(self) -> None:
        """All words and icons anew."""
        for place, spec in enumerate(VIEWS):
            self.bar.setTabText(place, translate("Review", spec.title))
        self.bar.setAccessibleName(translate("Review", "Views"))
        for place, one in enumerate(MONTHS):
            self.months.setItemText(place, translate("Review", "Last %n month(s)", n=one))
        other = translate("Review", "Another period…")
        if self._chosen == _OTHER:
            until, months = self._other
            day = words.written_day(until.isoformat())
            other = translate("Review", "%n month(s) until %1", day, n=months)
        self.months.setItemText(len(MONTHS), other)
        self.months.setAccessibleName(translate("Review", "Period"))
        self.print.setText(translate("Review", "Print"))
        self.print.setIcon(icons.icon("printer"))
        self.print.setToolTip("Ctrl+P")
        self.frame.retranslate()


class _Frame(PageFrame):
    """Says everything anew in another language."""

    def __init__(self, page: ReviewPage, content: QWidget) -> None:
        super().__init__(content, page.head)
        self._page = page

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._page.retranslate()
