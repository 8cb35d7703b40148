"""All settings: the list of sections, the one that is chosen, and a line that finds any of them.

A section is not left by a search: what is found is shown of every section, with its own controls,
so that it is changed where it was found. What the sections hold is in modules of their own; each is
made when it is first needed.
"""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.what_is_set import WhatIsSet, load_what_is_set
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.text.folding import fold
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.search_box import SearchBox
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.settings.backups_section import BackupsSection
from kehuapp.ui.settings.controls import HEIGHT
from kehuapp.ui.settings.days_section import DaysSection
from kehuapp.ui.settings.desk_sections import (
    KeysSection,
    ListsSection,
    LookSection,
    PrintingSection,
)
from kehuapp.ui.settings.items import GAP, Section
from kehuapp.ui.settings.lock_section import LockSection
from kehuapp.ui.settings.reminders_section import RemindersSection
from kehuapp.ui.settings.shop_section import ShopSection
from kehuapp.ui.settings.staff_section import StaffSection
from kehuapp.ui.settings.tier_section import TierSection
from kehuapp.ui.work import later, unreadable
from kehuapp.ui.work.session import Session

_KINDS: tuple[type[Section], ...] = (
    ShopSection,
    StaffSection,
    TierSection,
    DaysSection,
    ListsSection,
    RemindersSection,
    PrintingSection,
    BackupsSection,
    LockSection,
    LookSection,
    KeysSection,
)
S = TypeVar("S", bound=Section)
LIST_WIDTH, WIDEST = 200, 1100  # pixels
_BELOW = 64  # pixels below the last card, so that it can be scrolled out from under the toast
_OF_INTEREST = ("", "staff", "desk")  # what of the session changes something here


class SettingsPane(QWidget):
    """Reads again by itself; `box` and `back` are for the head of the page."""

    back_requested = Signal()
    colleagues_requested = Signal()
    keys_requested = Signal()
    templates_requested = Signal()
    password_requested = Signal(str)  # of the file: what is to be done with it
    screen_password_requested = Signal(str)
    key_sheet_requested = Signal()
    copies_requested = Signal()
    lock_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("settings")
        self._session = session
        self.box, self.back = SearchBox(self), QPushButton(self)
        self.box.setObjectName("settings_search")
        self.box.setFixedSize(LIST_WIDTH, HEIGHT)
        self.back.setProperty("quiet", "true")
        self.back.setAutoDefault(False)
        self.list = QListWidget()
        self.found_nothing = QLabel()
        self._made: dict[type[Section], Section] = {}
        self._now: WhatIsSet | None = None
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read()
        self.list.setCurrentRow(0)
        later.after_painting(self, self._make_another)

    # The sections

    @cached_property
    def shop(self) -> ShopSection:
        """About the shop."""
        return self._add(ShopSection(self._session, self.refresh))

    @cached_property
    def colleagues(self) -> StaffSection:
        """About the colleagues."""
        made = self._add(StaffSection(self._session, self.refresh))
        made.page_requested.connect(self.colleagues_requested)
        return made

    @cached_property
    def tiers(self) -> TierSection:
        """About the tiers."""
        return self._add(TierSection(self._session, self.refresh))

    @cached_property
    def days(self) -> DaysSection:
        """About dates and festivals."""
        return self._add(DaysSection(self._session, self.refresh))

    @cached_property
    def lists(self) -> ListsSection:
        """About lists and groups."""
        return self._add(ListsSection(self._session, self.refresh))

    @cached_property
    def reminders(self) -> RemindersSection:
        """About reminders."""
        return self._add(RemindersSection(self._session, self.refresh))

    @cached_property
    def printing(self) -> PrintingSection:
        """About previews."""
        made = self._add(PrintingSection(self._session, self.refresh))
        made.templates_requested.connect(self.templates_requested)
        return made

    @cached_property
    def backups(self) -> BackupsSection:
        """About backups."""
        return self._add(BackupsSection(self._session, self.refresh))

    @cached_property
    def lock(self) -> LockSection:
        """About passwords and locking."""
        made = self._add(LockSection(self._session, self.refresh))
        for heard, told in (
            (made.password_requested, self.password_requested),
            (made.screen_password_requested, self.screen_password_requested),
            (made.key_sheet_requested, self.key_sheet_requested),
            (made.copies_requested, self.copies_requested),
            (made.lock_requested, self.lock_requested),
        ):
            heard.connect(told)
        return made

    @cached_property
    def look(self) -> LookSection:
        """About this desk's look."""
        return self._add(LookSection(self._session, self.refresh))

    @cached_property
    def keys(self) -> KeysSection:
        """About keys."""
        made = self._add(KeysSection())
        made.page_requested.connect(self.keys_requested)
        return made

    def sections(self) -> list[Section]:
        """All of them, made now if they were not there."""
        return [getattr(self, kind.NAME) for kind in _KINDS]

    def _add(self, made: S) -> S:
        """Put a section that was just made in its place."""
        self._made[type(made)] = made
        before = _KINDS[: _KINDS.index(type(made))]
        self._column.insertWidget(1 + sum(kind in self._made for kind in before), made)
        if self._now is not None:
            made.show_set(self._now)
        made.show_all()
        made.setVisible(self.section() == made.NAME)
        return made

    def _make_another(self) -> None:
        """Nobody waits for the others then, who looks for a word above all."""
        for kind in _KINDS:
            if kind not in self._made:
                getattr(self, kind.NAME)
                later.after_painting(self, self._make_another)
                return

    # What the page asks

    def section(self) -> str:
        """The name of the section that is chosen."""
        return _KINDS[max(self.list.currentRow(), 0)].NAME

    def show_section(self, name: str) -> None:
        """Choose a section."""
        self.box.clear()
        names = [kind.NAME for kind in _KINDS]
        if name in names:
            self.list.setCurrentRow(names.index(name))

    def take_focus(self) -> None:
        """Give the keyboard to the list, or to the line while something is searched for."""
        (self.box if self.box.text() else self.list).setFocus()

    def refresh(self) -> None:
        """Read what is kept, when this is seen."""
        when_shown(self, self._read)

    def commit(self) -> None:
        """Keep what was typed."""
        for section in self._made.values():
            section.commit()

    # Showing

    def _read(self) -> None:
        book = self._session.book
        now: WhatIsSet | None = unreadable.read_now(self, lambda: load_what_is_set(book), None)
        if now is not None:
            self._now = now
            for section in self._made.values():
                section.show_set(now)
            self._show()

    def _show(self) -> None:
        """The chosen section, or what is found in all."""
        words = fold(self.box.text()).split()
        chosen = self.list.currentItem()
        if chosen is not None:
            chosen.setSelected(not words)
        count = 0
        if words:
            for section in self.sections():
                found = section.show_found(words)
                section.setVisible(bool(found))
                count += found
        else:
            shown = getattr(self, self.section())
            for section in self._made.values():
                section.show_all()
                section.setVisible(section is shown)
        self.found_nothing.setVisible(bool(words) and not count)
        self.found_nothing.setText(
            translate("Settings", "No setting says “%1”.", self.box.text().strip())
        )

    def _choose(self, row: int) -> None:
        for at in range(self.list.count()):
            item = self.list.item(at)
            font = self.list.font()
            font.setBold(at == row)
            item.setFont(font)
        self.box.clear()
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _search(self) -> None:
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _enter(self) -> None:
        """Into the first control that is shown."""
        for section in self.sections():
            for item in section.items():
                controls = [one for one in item.findChildren(QWidget) if _takes_keys(one)]
                if item.isVisible() and controls:
                    controls[0].setFocus(Qt.FocusReason.TabFocusReason)
                    return

    # Making

    def _lay_out(self) -> None:
        self.list.setProperty("panel", "paper")
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _kind in _KINDS:
            item = QListWidgetItem()
            item.setSizeHint(QSize(LIST_WIDTH, HEIGHT))
            self.list.addItem(item)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, _BELOW)
        column.setSpacing(GAP)
        self.found_nothing.setProperty("role", "quiet")
        self.found_nothing.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.found_nothing)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        inside.setProperty("panel", "paper")
        self._scroll.setMaximumWidth(WIDEST - LIST_WIDTH - 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda _item: self._enter())
        self.list.itemClicked.connect(lambda _item: self.box.clear())
        self.list.installEventFilter(self)
        self.box.textChanged.connect(self._search)
        self.box.list_requested.connect(self._enter)
        self.back.clicked.connect(self.back_requested)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._repaint_icons)

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in _OF_INTEREST:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys in the list: Right goes into the section, what is typed is searched for."""
        if watched is self.list and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Right:
                self._enter()
                return True
            typed = event.text()
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and not held and typed.strip() and typed.isprintable():
                self.box.take(event)
                return True
        if watched is self.list and event.type() == QEvent.Type.InputMethod:
            self.box.take(event)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()  # another window or program may have changed something
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.box.setPlaceholderText(translate("Settings", "Search settings…"))
        self.box.setAccessibleName(translate("Settings", "Search settings…"))
        self.back.setText(translate("Settings", "Esc  Back"))
        self.back.setAccessibleName(translate("Actions", "Back"))
        self.list.setAccessibleName(translate("Settings", "Sections"))
        for at, kind in enumerate(_KINDS):
            self.list.item(at).setText(kind.title())
        for section in self._made.values():
            section.retranslate()
        self._repaint_icons()

    def _repaint_icons(self) -> None:
        self.box.repaint_icon()
        for at, kind in enumerate(_KINDS):
            self.list.item(at).setIcon(icons.icon(kind.ICON))


def _takes_keys(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    )
