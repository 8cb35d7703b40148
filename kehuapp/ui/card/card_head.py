"""The top of the contact: picture, name, chips, buttons; the facts below it are elsewhere."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.summary import Head
from kehuapp.text import words
from kehuapp.ui.card.card_facts import LOW, NARROWEST, SIDE
from kehuapp.ui.card.card_lines import Chip, ChipLine, NameLine
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import AVATAR, Avatar
from kehuapp.ui.kit.labels import Elided, one_line

LEAST_NAME = 260  # what the name and the chips need beside the buttons
_GAP, _ABOVE, _BESIDE = 14, 12, 8  # pixels


class CardHead(QFrame):
    """`show_head` in; what the buttons wish out."""

    edit_requested = Signal()
    interaction_requested = Signal()
    sheet_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.avatar = Avatar()
        self._names = NameLine()
        self.name, self.place = self._names.name, self._names.place
        self._chips = ChipLine()
        self.about = Elided("small")  # where they come from and who looks after them
        self._about: list[str] = []
        self._is_low = False
        self.edit = self._button("edit", self.edit_requested)
        self.note = self._button("note", self.interaction_requested)
        self.sheet = self._button("sheet", self.sheet_requested)
        self.restore = self._button("restore", self.restore_requested)
        self.restore.setProperty("primary", "true")
        self.close_button = QPushButton()
        self.close_button.setObjectName("close_card")
        self.close_button.setProperty("quiet", "true")
        self.close_button.hide()
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addStretch(1)
        for line in (self._names, self._chips, self.about):
            middle.addWidget(line)
        middle.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BESIDE)
        for button in self._all_buttons():
            row.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SIDE, _ABOVE, SIDE, _ABOVE)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.avatar, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(middle, 0, 1)
        self._grid.addWidget(self.close_button, 0, 3, Qt.AlignmentFlag.AlignTop)
        self._names.place_fits_changed.connect(self._say_about)
        self.retranslate()
        self._place_buttons()

    def show_head(self, head: Head, photo: bytes | None) -> None:
        """Show the customer."""
        card = head.card
        self.avatar.show_person(card.title, card.tier, head.looks.colour(card.tier), photo)
        parts = [card.company if card.company != card.title else "", card.job_title]
        self._names.show_texts(card.title, " · ".join(one_line(p) for p in parts if p))
        self._chips.show_chips(list(self._chips_of(head)))
        self._about = list(self._about_of(head))
        self._say_about()
        for button in (self.edit, self.note, self.sheet):
            button.setVisible(not card.deleted)
        self.restore.setVisible(card.deleted)
        self._place_buttons()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def fit(self, height: int) -> None:
        """Take no more room than a card of this height has."""
        if (height < LOW) != self._is_low:
            self._is_low = not self._is_low
            self._place_buttons()

    def chips(self) -> list[str]:
        """The words on the chips, in order, also of those that have no room."""
        return self._chips.texts()

    def shown_chips(self) -> list[str]:
        """The words on the chips that have room, and how many more there are."""
        return self._chips.shown()

    def _all_buttons(self) -> tuple[QPushButton, ...]:
        return (self.edit, self.note, self.sheet, self.restore)

    def _place_buttons(self) -> None:
        """Beside the name; in a narrow card below it, and where even that is too narrow, those that
        an icon tells apart without their words."""
        shown = [button for button in self._all_buttons() if not button.isHidden()]
        wide = sum(self._wide(button) for button in shown) + _BESIDE * (len(shown) - 1)
        room = self.width() - 2 * SIDE
        if not self.close_button.isHidden():
            room -= self.close_button.sizeHint().width() + _GAP
        beside = AVATAR + LEAST_NAME + 2 * _GAP
        is_below = room < wide + beside
        is_tight = is_below and room < wide
        if is_below and self._is_low:  # a line of buttons would be taken from what stands below
            icons_alone = [one for one in shown if one in (self.edit, self.sheet)]
            spared = sum(self._wide(one) - self._wide(one, "") for one in icons_alone)
            if room >= wide - spared + beside:
                is_below, is_tight = False, True
        for button in shown:
            words = (
                "" if is_tight and button in (self.edit, self.sheet) else button.accessibleName()
            )
            button.setText(f" {words}" if words else "")  # Qt sets the icon too close
        where = (1, 0, 1, 4) if is_below else (0, 2, 1, 1)
        at = self._grid.indexOf(self._buttons)
        if at < 0 or self._grid.getItemPosition(at) != where:
            self._grid.removeWidget(self._buttons)
            side = Qt.AlignmentFlag.AlignLeft if is_below else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._buttons, *where, side)

    def _wide(self, button: QPushButton, words: str | None = None) -> int:
        """What a button with its words takes, or with others."""
        now = button.text()
        button.setText(_words(button) if words is None else words)
        wide = button.sizeHint().width()
        button.setText(now)
        return wide

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        for button, text, icon, keys in (
            (self.edit, self.tr("Edit"), "pencil", "Ctrl+E"),
            (self.note, self.tr("Log a contact"), "plus", "Ctrl+L"),
            (self.sheet, self.tr("Visit sheet"), "printer", "Ctrl+P"),
            (self.restore, self.tr("Restore"), "undo-2", "Ctrl+Shift+R"),
        ):
            button.setAccessibleName(text)
            button.setToolTip(f"{text}  {keys}")
            colour = theme.current().on_fill if button is self.restore else None
            button.setIcon(icons.icon(icon, colour))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(f"{self.tr('Close')}  Esc")
        self.close_button.setIcon(icons.icon("x", theme.current().quiet))
        self._place_buttons()

    def _button(self, name: str, wish: Any) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(lambda: wish.emit())
        return button

    def _chips_of(self, head: Head) -> Iterator[Chip]:
        """Warnings, the tier, the groups: what one must know first."""
        card = head.card
        if card.deleted:
            yield Chip(self.tr("In the trash"), "warning")
        if card.do_not_contact:
            yield Chip(self.tr("Do not contact"), "warning")
        if card.stage == "lost":
            yield Chip(words.word(words.STAGES, card.stage), "warning")
        if card.no_festive:
            yield Chip(self.tr("No festive greetings"), "warning")
        if card.tier:
            mark = theme.tier_mark(card.tier)
            text = f"{mark} {words.tier_word(head.looks, card.tier)}".strip()
            yield Chip(text, card.tier, colour=head.looks.colour(card.tier))
        for path in head.groups:
            yield Chip(path.rsplit("/", 1)[-1] if "\\" not in path else path, "plain", path)

    def _about_of(self, head: Head) -> Iterator[str]:
        """Where they come from, and who looks after them."""
        source = words.word(words.SOURCES, head.card.source)
        if head.referrer:
            yield self.tr("Introduced by %1").replace("%1", one_line(head.referrer))
        elif source:
            yield source
        if head.owner:
            yield self.tr("Looked after by %1").replace("%1", one_line(head.owner))

    def _say_about(self) -> None:
        """With the company in front where the line of the name has no room for it."""
        place = [] if self._names.place_fits else [self.place.full_text()]
        self.about.show_text(" · ".join([*place, *self._about]))
        self.about.setVisible(bool(place or self._about))


def _words(button: QPushButton) -> str:
    return f" {button.accessibleName()}"  # Qt sets the icon too close
