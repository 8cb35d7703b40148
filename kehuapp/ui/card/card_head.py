"""The top of the contact: picture, name, chips, buttons and the four facts; tabs are elsewhere."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import Settings
from kehuapp.book.summary import Head
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import AVATAR, Avatar
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.labels import Elided, one_line, plain_hint

LONGEST_CHIP = 24
SIDE = 20
NARROWEST = 260
LEAST_NAME = 260  # what the name and the chips need beside the buttons
TWO_ROWS = 480  # narrower than this the four facts stand two by two
NO_LIMIT = 16777215  # QWIDGETSIZE_MAX


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
        self.name = Elided("title")
        self.place = Elided("quiet")
        self._chips = QWidget()
        self._flow = FlowLayout(6, self._chips)
        self._chip_labels: list[QLabel] = []
        self.edit = self._button("edit", self.edit_requested)
        self.note = self._button("note", self.interaction_requested)
        self.sheet = self._button("sheet", self.sheet_requested)
        self.restore = self._button("restore", self.restore_requested)
        self.restore.setProperty("primary", "true")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name)
        first.addWidget(self.place, 1, Qt.AlignmentFlag.AlignBottom)
        middle = QVBoxLayout()
        middle.setSpacing(5)
        middle.addStretch(1)
        middle.addLayout(first)
        middle.addWidget(self._chips)
        middle.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._buttons = QWidget()
        flow = FlowLayout(8, self._buttons)
        for button in (self.edit, self.note, self.sheet, self.restore):
            flow.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SIDE, 14, SIDE + 2, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.avatar, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(middle, 0, 1)
        self.retranslate()
        self._place_buttons()

    def show_head(self, head: Head, photo: bytes | None) -> None:
        """Show the customer."""
        card = head.card
        self.avatar.show_person(card.title, card.tier, head.looks.colour(card.tier), photo)
        self.name.show_text(card.title)
        parts = [card.company if card.company != card.title else "", card.job_title]
        self.place.show_text(" · ".join(one_line(p) for p in parts if p))
        self._show_chips(head)
        for button in (self.edit, self.note, self.sheet):
            button.setVisible(not card.deleted)
        self.restore.setVisible(card.deleted)
        self._place_buttons()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _place_buttons(self) -> None:
        """Beside the name, or below it, where they wrap, in a narrow card."""
        shown = [b for b in (self.edit, self.note, self.sheet, self.restore) if not b.isHidden()]
        wide = sum(button.sizeHint().width() for button in shown) + 8 * (len(shown) - 1)
        narrow = self.width() < wide + AVATAR + LEAST_NAME
        self._buttons.setMinimumWidth(0 if narrow else wide)
        self._buttons.setMaximumWidth(NO_LIMIT if narrow else wide)
        where = (1, 0, 1, 3) if narrow else (0, 2, 1, 1)
        at = self._grid.indexOf(self._buttons)
        if at < 0 or self._grid.getItemPosition(at) != where:
            self._grid.removeWidget(self._buttons)
            side = Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._buttons, *where, side)

    def chips(self) -> list[str]:
        """The words on the chips, in order."""
        return [chip.text() for chip in self._chip_labels]

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        for button, text, icon, hint in (
            (self.edit, self.tr("Edit"), "pencil", "Ctrl+E"),
            (self.note, self.tr("Log a contact"), "plus", "Ctrl+L"),
            (self.sheet, self.tr("Visit sheet"), "printer", "Ctrl+P"),
            (self.restore, self.tr("Restore"), "undo-2", "Ctrl+Shift+R"),
        ):
            button.setText(f" {text}")  # Qt sets the icon too close
            button.setToolTip(hint)
            colour = theme.current().on_fill if button is self.restore else None
            button.setIcon(icons.icon(icon, colour))

    def _button(self, name: str, wish: Any) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.clicked.connect(lambda: wish.emit())
        return button

    def _show_chips(self, head: Head) -> None:
        for chip in self._chip_labels:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chip_labels.clear()
        card = head.card
        if card.deleted:
            self._add_chip(self.tr("In the trash"), "warning")
        if card.do_not_contact:
            self._add_chip(self.tr("Do not contact"), "warning")
        if card.stage == "lost":
            self._add_chip(words.word(words.STAGES, card.stage), "warning")
        if card.no_festive:
            self._add_chip(self.tr("No festive greetings"), "warning")
        if card.tier:
            mark = theme.tier_mark(card.tier)
            text = f"{mark} {words.tier_word(head.looks, card.tier)}".strip()
            self._add_chip(text, card.tier, colour=head.looks.colour(card.tier))
        for path in head.groups:
            self._add_chip(path.rsplit("/", 1)[-1] if "\\" not in path else path, "plain", path)
        source = words.word(words.SOURCES, card.source)
        if head.referrer:
            self._add_chip(self.tr("Introduced by %1").replace("%1", head.referrer), "plain")
        elif source:
            self._add_chip(source, "plain")
        if head.owner:
            self._add_chip(self.tr("Looked after by %1").replace("%1", head.owner), "plain")
        self._chips.setVisible(self._flow.count() > 0)
        self._chips.updateGeometry()

    def _add_chip(self, text: str, kind: str, hint: str = "", colour: str = "") -> None:
        chip = QLabel(one_line(text, LONGEST_CHIP))
        self._chip_labels.append(chip)
        chip.setTextFormat(Qt.TextFormat.PlainText)
        chip.setProperty("chip", kind)
        chip.setStyleSheet(theme.chip_style(colour))
        chip.setToolTip(plain_hint(hint or (text if chip.text() != text else "")))
        self._flow.addWidget(chip)
        chip.show()


class Facts(QFrame):
    """Four cells: telephone, last contact, a year's sales, next visit (a click plans it)."""

    visit_requested = Signal()
    dial_requested = Signal()  # show the number for a telephone to read

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._cells: list[tuple[Elided, Elided]] = []
        self._frames = [self._make_cell(place) for place in range(4)]
        self._rules = [QFrame(self) for _place in range(4)]
        for place, rule in enumerate(self._rules):
            rule.setProperty("rule", "true" if place == 3 else "vertical")
        self._two_rows: bool | None = None
        self._place_cells()
        self._cells[0][1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _make_cell(self, place: int) -> QWidget:
        frame = QWidget()
        cell = QVBoxLayout(frame)
        cell.setContentsMargins(SIDE if not place else 14, 10, 10, 12)
        cell.setSpacing(3)
        what, value = Elided("small"), Elided("value")
        self._cells.append((what, value))
        top = QHBoxLayout()
        top.addWidget(what, 1)
        cell.addLayout(top)
        cell.addWidget(value)
        if place == 0:
            self.dial = self._small_button("dial", self.dial_requested)
            top.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignTop)
        if place == 3:
            self.plan = QPushButton()
            self.plan.setObjectName("plan")
            self.plan.setFlat(True)
            self.plan.clicked.connect(lambda: self.visit_requested.emit())
            cell.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)
            self.change = self._small_button("change_visit", self.visit_requested)
            top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        cell.addStretch(1)
        return frame

    def _small_button(self, name: str, wish: Any) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(20, 16)
        button.setStyleSheet("padding: 0px;")
        button.clicked.connect(lambda: wish.emit())
        return button

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_cells()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def _place_cells(self) -> None:
        """Side by side, or two by two in a narrow card, with lines between."""
        two_rows = self.width() < TWO_ROWS
        if two_rows == self._two_rows:
            return
        self._two_rows = two_rows
        across = 2 if two_rows else 4
        for place, frame in enumerate(self._frames):
            row, column = divmod(place, across)
            self._grid.addWidget(frame, row * 2, column * 2)
        for column in range(7):
            is_cell = column % 2 == 0 and column < across * 2
            self._grid.setColumnStretch(column, int(is_cell))
        for place, rule in enumerate(self._rules[:3]):
            rule.setVisible(place < across - 1)
            self._grid.addWidget(rule, 0, place * 2 + 1, 3 if two_rows else 1, 1)
        self._rules[3].setVisible(two_rows)
        self._grid.addWidget(self._rules[3], 1, 0, 1, 3)

    def texts(self) -> list[tuple[str, str]]:
        """(what, value) of the four cells."""
        return [(what.full_text(), value.full_text()) for what, value in self._cells]

    def show_facts(self, head: Head, settings: Settings) -> None:
        """Show the customer's four facts."""
        today = settings.today()
        phones = head.card.phones
        number = phones[0].raw if phones else "—"
        all_numbers = "\n".join(phone.raw for phone in phones)
        what = self.tr("Phone")
        if head.card.best_time:
            what = f"{what} · {one_line(head.card.best_time)}"
        self._show(0, what, number, all_numbers if len(phones) > 1 else "")
        self._warn(0, head.card.do_not_contact)
        if head.card.do_not_contact:
            self._cells[0][1].setToolTip(plain_hint(self.tr("Do not contact")))
        self.dial.setVisible(bool(phones))
        self.dial.setIcon(icons.icon("qr-code", theme.current().quiet, 14))
        self.dial.setToolTip(self.tr("Show as a QR code to dial from a phone (Ctrl+Alt+C)"))
        self.dial.setAccessibleName(self.dial.toolTip())
        self._show_last(head, today)
        currency = settings.currency
        figures = head.figures
        if figures.profit12 is not None:
            self._show(
                2,
                self.tr("Sales / profit, 12 months"),
                f"{words.money(figures.total12, currency)} / "
                f"{words.money(figures.profit12, currency)}",
            )
        else:
            sold = words.money(figures.total12, currency) if head.sales else "—"
            self._show(2, self.tr("Sales, 12 months"), sold)
        self._show_next(head, today)

    def _show_last(self, head: Head, today: date) -> None:
        what = self.tr("Last contact")
        if head.due_days is not None:
            gap = self.tr("every %n day(s)", "", head.due_days)
            what = f"{what} · {gap}"
        if head.last_contact is None:
            self._show(1, what, self.tr("never"))
        else:
            kind = words.word(words.INTERACTION_KINDS, head.last_kind)
            value = f"{words.near_day(head.last_contact, today)} · {kind}"
            self._show(1, what, value, f"{head.last_contact.isoformat()} {kind}")
        overdue = head.due.is_due and not head.card.deleted
        self._warn(1, overdue)

    def _show_next(self, head: Head, today: date) -> None:
        visit = head.next_visit
        self.plan.setVisible(visit is None and not head.card.deleted)
        self.plan.setText(self.tr("Plan a visit"))
        self.plan.setStyleSheet(
            "QPushButton { border: none; background: transparent; padding: 0px; min-height: 0px; "
            f"color: {theme.current().jade}; font-weight: 600; }}"
            "QPushButton:hover, QPushButton:focus { text-decoration: underline; }"
        )
        self.change.setVisible(visit is not None and not head.card.deleted)
        self.change.setIcon(icons.icon("pencil", theme.current().quiet, 14))
        self.change.setToolTip(self.tr("Change the visit (Ctrl+T)"))
        self.change.setAccessibleName(self.change.toolTip())
        self._cells[3][1].setVisible(not self.plan.isVisibleTo(self))
        if visit is None:
            self._show(3, self.tr("Next visit"), "—")
            return
        what = self.tr("Next visit")
        if visit.confirmed:
            what = f"{what} · {self.tr('confirmed')}"
        when = read_moment(visit.starts_at)
        if when is None:
            self._show(3, what, visit.starts_at)
            return
        day = words.near_day(when.date(), today)
        self._show(3, what, f"{day} {when:%H:%M}", f"{when:%Y-%m-%d %H:%M} {visit.place}")

    def _warn(self, place: int, warning: bool) -> None:
        colour = f"color: {theme.current().vermilion};" if warning else ""
        self._cells[place][1].setStyleSheet(colour)

    def _show(self, place: int, what: str, value: str, hint: str = "") -> None:
        self._cells[place][0].show_text(what)
        self._cells[place][1].show_text(value, hint)


def read_moment(text: str) -> datetime | None:
    """A stored local moment, None when it is not one."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
