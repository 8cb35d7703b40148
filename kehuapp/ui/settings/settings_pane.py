"""All settings: the list of sections, the one that is chosen, and a line that finds any of them.

A section is not left by a search: what is found is shown of every section, with its own controls,
so that it is changed where it was found. What the sections hold is in modules of their own.
"""

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
from kehuapp.ui.settings.controls import HEIGHT
from kehuapp.ui.settings.desk_sections import KeysSection, LookSection, PrintingSection
from kehuapp.ui.settings.items import GAP
from kehuapp.ui.settings.shop_section import ShopSection
from kehuapp.ui.settings.staff_section import StaffSection
from kehuapp.ui.settings.tier_section import TierSection
from kehuapp.ui.work import unreadable
from kehuapp.ui.work.session import Session

LIST_WIDTH, WIDEST = 200, 1100  # pixels
_BELOW = 64  # pixels below the last card, so that it can be scrolled out from under the toast
_OF_INTEREST = ("", "staff", "desk")  # what of the session changes something here


class SettingsPane(QWidget):
    """Reads again by itself; `box` and `back` are for the head of the page."""

    back_requested = Signal()
    colleagues_requested = Signal()
    keys_requested = Signal()

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
        self.shop = ShopSection(session, self.refresh)
        self.colleagues = StaffSection(session, self.refresh)
        self.tiers = TierSection(session, self.refresh)
        self.printing = PrintingSection(session, self.refresh)
        self.look = LookSection(session, self.refresh)
        self.keys = KeysSection()
        self.sections = (
            self.shop, self.colleagues, self.tiers, self.printing, self.look, self.keys,
        )  # fmt: skip
        self.found_nothing = QLabel()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._read()
        self.list.setCurrentRow(0)

    # What the page asks

    def section(self) -> str:
        """The name of the section that is chosen."""
        return self.sections[max(self.list.currentRow(), 0)].name

    def show_section(self, name: str) -> None:
        """Choose a section."""
        self.box.clear()
        names = [section.name for section in self.sections]
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
        for section in self.sections:
            section.commit()

    # Showing

    def _read(self) -> None:
        book = self._session.book
        now: WhatIsSet | None = unreadable.read_now(self, lambda: load_what_is_set(book), None)
        if now is not None:
            for section in self.sections:
                section.show_set(now)
            self._show()

    def _show(self) -> None:
        """The chosen section, or what is found in all."""
        words = fold(self.box.text()).split()
        chosen = self.list.currentItem()
        if chosen is not None:
            chosen.setSelected(not words)
        count = 0
        for at, section in enumerate(self.sections):
            if words:
                found = section.show_found(words)
                section.setVisible(bool(found))
                count += found
            else:
                section.show_all()
                section.setVisible(at == self.list.currentRow())
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
        for section in self.sections:
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
        for _section in self.sections:
            item = QListWidgetItem()
            item.setSizeHint(QSize(LIST_WIDTH, HEIGHT))
            self.list.addItem(item)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, _BELOW)
        column.setSpacing(GAP)
        self.found_nothing.setProperty("role", "quiet")
        self.found_nothing.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.found_nothing)
        for section in self.sections:
            column.addWidget(section)
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
        self.colleagues.page_requested.connect(self.colleagues_requested)
        self.keys.page_requested.connect(self.keys_requested)
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
        for at, section in enumerate(self.sections):
            section.retranslate()
            self.list.item(at).setText(section.title())
        self._repaint_icons()

    def _repaint_icons(self) -> None:
        self.box.repaint_icon()
        for at, section in enumerate(self.sections):
            self.list.item(at).setIcon(icons.icon(section.icon))


def _takes_keys(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    )
