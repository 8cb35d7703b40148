"""One entry of the timeline as a widget: icon, words, day, pictures; what it says is book's."""

import html
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kehuapp.book.timeline import Entry
from kehuapp.book.timeline_words import Telling
from kehuapp.i18n import translate
from kehuapp.kinds import DATE_KINDS, INTERACTION_KINDS
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.timeline.thumbnails import Loader, Thumbnails

ROUND = 30  # pixels of the circle with the icon
_TEXT = ROUND + 14  # where the words begin
_ICONS = {
    "comment": "notebook-pen",
    "visit": "footprints",
    "absence": "x",
    "sale": "shopping-bag",
    "need": "clock",
    "task": "list-checks",
    "tier": "star",
    "handover": "arrow-right-left",
    "loss": "triangle-alert",
    "remedy": "check",
    "back": "undo-2",
    "thanks": "gift",
    "introduced": "user-plus",
    "first": "handshake",
    "entered": "book-open",
}


class Place(NamedTuple):
    """Where an entry stands: the headings above it, and whether one can open it."""

    headings: tuple[str, ...] = ()
    first: bool = False
    last: bool = False


def icon_name(entry: Entry) -> str:
    """The icon (a file of resources/icons) that tells the sort of an entry."""
    if entry.source == "contact":
        contact = INTERACTION_KINDS.get(entry.kind)
        return contact.icon if contact else "phone"
    if entry.source == "date":
        day = DATE_KINDS.get(entry.kind)
        return day.icon if day else "calendar-days"
    if entry.source == "sale" and entry.kind == "return":
        return "undo-2"
    return _ICONS[entry.source]


#: Entries that are asked for by table and id.
TABLES = {
    "contact": "interaction",
    "absence": "absence",
    "sale": "sale",
    "need": "need",
    "task": "task",
}


#: What has a form of its own that changes it.
_OPENED = ("need", "task", "absence")


def can_open(entry: Entry) -> bool:
    """Whether there is a place that shows, or a form that changes, what the entry tells."""
    return entry.source in (*_OPENED, "comment", "introduced", "thanks", "contact", "sale") or (
        entry.source == "visit" and entry.kind == "planned"
    )


def colours_of(entry: Entry, warning: bool) -> tuple[str, str]:
    """(ink, ground) of the circle."""
    now = theme.current()
    if warning:
        return now.vermilion, now.vermilion_soft
    if entry.source == "comment":
        return now.jade, now.selection
    if entry.source in ("sale", "need", "date"):
        return now.gold, now.gold_soft
    if entry.source in ("contact", "visit", "task"):
        return now.slate, now.slate_soft
    return now.grey, now.grey_soft


class EntryRow(QFrame):
    """`open_requested` when clicked or by Enter, if the entry can be opened."""

    open_requested = Signal(object)  # the Entry
    delete_requested = Signal(object)  # an Entry that can be deleted where it stands
    neighbour_requested = Signal(bool)  # the keyboard goes to the row below (or above)

    def __init__(self, loader: Loader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._place = Place()
        self._telling = Telling("")
        self._pressed = False
        self.headings = (QLabel(), QLabel())
        for label in self.headings:
            label.setProperty("role", "heading")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title, self.text, self.when = QLabel(), QLabel(), QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setProperty("role", "quiet")
        line = max(20, theme.line_height() + 4)  # alone it leaves room for the circle
        for label in (self.title, self.when):
            label.setMinimumHeight(line)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            # The whole row has the keyboard, so that its keys work after a word was selected.
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            label.installEventFilter(self)
        self.pictures = Thumbnails(loader)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.title, 1)
        line.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(_TEXT, 8, 8, 12)
        self._body.setSpacing(4)
        self._body.addLayout(line)
        self._body.addWidget(self.text)
        self._body.addSpacing(2)
        self._body.addWidget(self.pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in self.headings:
            label.setContentsMargins(0, 12, 0, 6)
            column.addWidget(label)
        column.addLayout(self._body)

    def show_entry(self, entry: Entry, telling: Telling, place: Place, today: date) -> None:
        """Show an entry in its words, under the headings that stand above it."""
        self.entry, self._place, self._telling = entry, place, telling
        for at, label in enumerate(self.headings):
            label.setVisible(at < len(place.headings))
            label.setText(place.headings[at] if at < len(place.headings) else "")
        quiet = theme.current().quiet
        facts = html.escape(" · ".join(telling.facts))
        self.title.setText(
            f'<b>{html.escape(telling.title)}</b>&nbsp; <span style="color:{quiet}">{facts}</span>'
        )
        self.text.setText(telling.text)
        self.text.setVisible(bool(telling.text))
        self.pictures.show_pictures(telling.pictures, telling.more_pictures)
        near, exact = day_words(entry, today)
        self.when.setText(near)
        self.when.setToolTip(exact)
        opens = can_open(entry)
        hand = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        for label in (self.title, self.text):
            label.setCursor(hand if opens else Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(words.label_and(near, words.listed((telling.title, *telling.facts))))
        self.setAccessibleDescription(telling.text)
        self.update()

    def plain(self) -> str:
        """The whole entry as text to paste elsewhere."""
        when = self.when.toolTip() or self.when.text()
        title = " · ".join((self._telling.title, *self._telling.facts))
        return "\n".join(part for part in (f"{when}  {title}", self._telling.text) if part)

    def copy(self) -> None:
        """Put what is selected, or all of the entry, on the clipboard."""
        chosen = self.title.selectedText() or self.text.selectedText()
        QGuiApplication.clipboard().setText(
            chosen.replace("\u2029", "\n").replace("\xa0", " ") or self.plain()
        )

    def open(self) -> None:
        """Ask for what the entry tells of, when there is something to open."""
        if self.entry is not None and can_open(self.entry):
            self.open_requested.emit(self.entry)

    # Mouse and keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._take_click(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take_click(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._take_click(event)
        event.accept()

    def _take_click(self, event: QMouseEvent) -> None:
        """A click opens the entry; who drags over the words selects them."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed:
            self._pressed = False
            if not (self.title.hasSelectedText() or self.text.hasSelectedText()):
                self.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the entry."""
        menu = QMenu(self)
        if self.entry is not None and can_open(self.entry):
            said = {
                "comment": translate("Timeline", "Show the comment"),
                "visit": translate("Timeline", "Change the visit…"),
                "contact": translate("Timeline", "Change this contact…"),
                "absence": translate("Timeline", "Change who came…"),
                "sale": translate("Timeline", "Show this sale"),
                "need": translate("Timeline", "Change this need…"),
                "task": translate("Timeline", "Change this promise…"),
            }.get(self.entry.source, translate("Timeline", "Show this customer"))
            menu.addAction(said, self.open)
        if self._can_delete():
            delete = translate("Timeline", "Delete")
            entry = self.entry
            menu.addAction(icons.icon("trash-2"), delete, lambda: self.delete_requested.emit(entry))
        menu.addAction(icons.icon("copy"), translate("Timeline", "Copy"), self.copy)
        return menu

    def _can_delete(self) -> bool:
        return self.entry is not None and self.entry.source == "contact"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.neighbour_requested.emit(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
        elif event.key() == Qt.Key.Key_Delete and self._can_delete():
            self.delete_requested.emit(self.entry)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    # Painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        body = self._body.geometry()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = ROUND / 2
        circle = QRectF(0, body.top() + 3, ROUND, ROUND)
        painter.setPen(QPen(QColor(colours.line), 2))
        if not self._place.first and not self._place.headings:
            painter.drawLine(int(middle), 0, int(middle), int(circle.top()))
        if not self._place.last:
            painter.drawLine(int(middle), int(circle.bottom()), int(middle), self.height())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.jade), 1))
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(
                QRectF(ROUND + 5.5, body.top() + 0.5, body.width() - ROUND - 6, body.height() - 1),
                6,
                6,
            )
        if self.entry is None:
            return
        ink, ground = colours_of(self.entry, self._telling.warning)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        drawn = icons.pixmap(icon_name(self.entry), ink, 16, self.devicePixelRatioF())
        painter.drawPixmap(int(middle) - 8, int(circle.top() + middle) - 8, drawn)

    def focusInEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:  # type: ignore[override]
        self.update()


def day_words(entry: Entry, today: date) -> tuple[str, str]:
    """The day of an entry as one says it, and exactly."""
    when, _t, clock = entry.when.partition("T")
    try:
        day = datetime.fromisoformat(when).date()
    except ValueError:
        return entry.when, ""
    exact = " ".join(part for part in (when, words.weekday(day), clock) if part)
    away = (day - today).days
    near = words.near_day(day, today)
    if clock and (away == 0 or (away > 0 and entry.source == "visit")):
        near = f"{near} {clock}"
    return near, exact
