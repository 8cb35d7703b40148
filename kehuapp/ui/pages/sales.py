"""The page of sales; its argument is a `Slips`: a day, a customer, a sale, or all days."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QToolButton, QWidget

from kehuapp.book.plans.when import read_day
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import icons, theme, toast
from kehuapp.ui.kit.form_dialog import line
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session, Slips

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next cell"), "Tab"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save the row, begin the next"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Same customer as above"), "Ctrl+D"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "A return: a minus before the quantity"), "-"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Clear the row, or leave a sale as it was"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change a row"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete a row"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The day before, or after"), "PgUp, PgDown"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Today"), "Alt+Home"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Type a day"), "F4"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "All sales, or one day's"), "F6"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Correct the item's name everywhere"), "Shift+F2"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of sales"), _KEYS),)
ALL = Slips(all=True)


class SalesPage(QObject):
    """A day's slips or all sales, with the day in the head."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.sales.all_sales import AllSales
        from kehuapp.ui.sales.day_pane import DayPane

        self._session = session
        self._commands = commands
        self._is_new = True  # nobody was here since the program began
        self.day = DayPane(session)
        self.all = AllSales(session, self.day.finder)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.day)
        self.stack.addWidget(self.all)
        self.frame = _Frame(self)
        self._make_head()
        self.day.day_changed.connect(self._say)
        self.day.contact_requested.connect(session.go_to_customer)
        self.all.day_requested.connect(self._open_day)
        self.day.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.day.table.customContextMenuRequested.connect(self._open_menu)
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    def _make_head(self) -> None:
        self.key_caps = QLabel()
        self.key_caps.setProperty("role", "small")
        self.before, self.after = QToolButton(), QToolButton()
        self.before.clicked.connect(lambda: self.day.step_day(-1))
        self.after.clicked.connect(lambda: self.day.step_day(1))
        self.typed = line()
        self.typed.setObjectName("sales_day")
        self.typed.setMaxLength(60)
        self.typed.setFixedWidth(124)
        self.typed.returnPressed.connect(self._read_typed)
        self.today = QPushButton()
        self.today.setAutoDefault(False)
        self.today.clicked.connect(self.show_today)
        self.all_button = QPushButton()
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self.toggle_all)
        for part in (
            self.key_caps,
            self.before,
            self.typed,
            self.after,
            self.today,
            self.all_button,
        ):
            self.frame.add_button(part)
        for keys, act in (
            ("Alt+Home", self.show_today),
            ("F4", self._focus_typed),
            ("F6", self.toggle_all),
            ("Shift+F2", self.rename_item),
        ):
            short = QShortcut(QKeySequence.fromString(keys), self.frame)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)

    # What a page is asked

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show a day, all days, or a slip of a customer; None: as it was left."""
        wish = argument if isinstance(argument, Slips) else None
        if wish is not None and wish.all:
            self._show_all()
            return
        if wish is None and self.is_all():
            self.all.refresh()
            self.all.take_focus()
            return
        self.stack.setCurrentWidget(self.day)
        if self._is_new:
            self._is_new = False
            if self.day.take_up() and wish in (None, Slips()):
                said = translate("Sales", "The slip you were typing was kept.")
                toast.hint(self.frame, said)
                self.day.take_focus()
                self._say()
                return
        if wish is not None and wish.sale is not None:
            self.day.show_sale(wish.sale)
        else:
            day = wish.day if wish is not None else ""
            self.day.show_day(date.fromisoformat(day) if day else None)
            if wish is not None and wish.contact is not None:
                self.day.start(wish.contact)
            else:
                self.day.take_focus()
        self._say()

    def where(self) -> Slips:
        """The day that is shown, or all of them."""
        return ALL if self.is_all() else Slips(self.day.day().isoformat())

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """What is typed in a row stays in it, and outlives the program."""
        self.day.keep()

    def is_all(self) -> bool:
        """Whether all days are shown."""
        return self.stack.currentWidget() is self.all

    def item(self) -> str:
        """The item that somebody means, "" for none."""
        return self.all.model.wanted.item if self.is_all() else self.day.item()

    def rename_item(self) -> None:
        """Correct the name of the item that is meant, in every sale."""
        self._commands.sales.rename_item(self.item())

    def _open_menu(self, spot: QPoint) -> None:
        """What can be done with a row."""
        table = self.day.table
        row = table.indexAt(spot).row()
        slip = table.slips.slip(row)
        if slip is None:
            return
        table.selectRow(row)
        table.setFocus()
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, key, act in (
            ("pencil", translate("Sales", "Change the sale"), "F2", lambda: self.day.edit(row)),
            ("trash-2", translate("Sales", "Delete the sale"), "Del", lambda: self.day.delete(row)),
            (
                "shopping-bag",
                translate("Sales", "Correct the item's name everywhere…"),
                "Shift+F2",
                self.rename_item,
            ),
            (
                "user",
                translate("Sales", "Show the customer"),
                "",
                lambda: self._session.go_to_customer(slip.contact_id),
            ),
        ):
            action = menu.addAction(icons.icon(icon), f"{text}\t{key}" if key else text)
            action.triggered.connect(lambda _on=False, act=act: act())
        menu.popup(table.viewport().mapToGlobal(spot))

    # Which day

    def show_today(self) -> None:
        """Today's slips."""
        self._open_day(self.day.today())

    def toggle_all(self) -> None:
        """All days, or the one day again."""
        if self.is_all():
            self._open_day(self.day.day())
        else:
            self._show_all()

    def _show_all(self) -> None:
        self.day.day()
        self.stack.setCurrentWidget(self.all)
        self.all.refresh()
        self.all.take_focus()
        self._say()

    def _open_day(self, day: date) -> None:
        self.stack.setCurrentWidget(self.day)
        self.day.show_day(day)
        self.day.take_focus()

    def _focus_typed(self) -> None:
        if not self.is_all():
            self.typed.setFocus()
            self.typed.selectAll()

    def _read_typed(self) -> None:
        found = read_day(self.typed.text(), self.day.today(), self.day.region(), past=True)
        if found is None:
            said = translate(
                "Sales",
                "“%1” is no day. Type it like 2026-11-23 or 11/23.",
                self.typed.text().strip()[:40],
            )
            toast.say(self.frame, said)
            self.typed.selectAll()
            return
        self._open_day(found)

    # What is said

    def head(self) -> tuple[str, str]:
        """The title and the quiet words beside it."""
        if self.is_all():
            return translate("Sales", "All sales"), translate("Sales", "newest first")
        return translate("Sales", "Sales"), self.day.about()

    def _say(self) -> None:
        is_all = self.is_all()
        self.frame.retranslate()
        self.typed.setText(self.day.day().isoformat())
        for part in (self.key_caps, self.before, self.typed, self.after, self.today):
            part.setVisible(not is_all)
        self.all_button.setText(
            translate("Sales", "One day") if is_all else translate("Sales", "All sales")
        )

    def _on_changed(self, changes: object) -> None:
        if self.is_all() and self.all.isVisible() and not getattr(changes, "session", ""):
            self.all.refresh()

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        for button, icon, words in (
            (self.before, "chevron-left", translate("Sales", "The day before (PgUp)")),
            (self.after, "chevron-right", translate("Sales", "The day after (PgDn)")),
        ):
            button.setIcon(icons.icon(icon, size=18))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.key_caps.setText("PgUp  PgDn")
        self.typed.setToolTip(translate("Sales", "The day; any way of writing it (F4)"))
        self.typed.setAccessibleName(translate("Sales", "Day"))
        self.today.setText(translate("Sales", "Today"))
        self.today.setIcon(icons.icon("calendar-days", size=16))
        self.today.setToolTip("Alt+Home")
        self.all_button.setIcon(icons.icon("list", size=16))
        self.all_button.setToolTip("F6")
        self.day.retranslate()
        self.all.retranslate()
        self._say()


class _Frame(PageFrame):
    """Tells the page of another language."""

    def __init__(self, page: SalesPage) -> None:
        super().__init__(page.stack, page.head)
        self._page = page

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._page.retranslate()
