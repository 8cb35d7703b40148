"""Backups beside the book: the list, what the chosen one holds, what is newer in one set aside.

It reads and says what somebody wishes, doing it is the commands'. Copies are looked into one
after the other in the worker of long reads, the chosen one first.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.compare.difference_words import new_words
from kehuapp.book.compare.differences import Comparison
from kehuapp.book.compare.of_copies import compare_with_copy
from kehuapp.book.settings import Settings, load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.backups.copies import Copy, find_copies, folder_of, look_into
from kehuapp.store.backups.memory import recall
from kehuapp.ui.backups.bring_form import any_newer
from kehuapp.ui.backups.copy_list import CopyList
from kehuapp.ui.backups.copy_rows import Known, build_rows
from kehuapp.ui.backups.detail import Detail, brought_back
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_LIST = 420


class Aside(NamedTuple):
    """The book that was set aside by a restore, and how it differs from what was restored."""

    path: Path
    comparison: Comparison


class BackupsPane(QWidget):
    """Wishes carry what they are about: a Copy, what is known of it, a customer's uuid or ""."""

    look_requested = Signal(object)
    restore_requested = Signal(object, object)  # Copy, Comparison or None
    bring_requested = Signal(object, object, str)  # Path, Comparison, uuid of the chosen customer
    bring_newer_requested = Signal(object, object)  # Path, Comparison
    forget_aside_requested = Signal()
    elsewhere_requested = Signal()
    back_requested = Signal()
    back_up_requested = Signal()
    counted = Signal()

    def __init__(self, session: Session, places: Callable[[str], Sequence[Path]]) -> None:
        """`places` tells where copies of the book of this number may lie."""
        super().__init__()
        self.setObjectName("backups")
        self._session, self._book = session, session.book
        self._places, self._number = places, ""
        self._others: list[Path] = []  # where somebody chose one
        self._copies: list[Copy] = []
        self._known: dict[Path, Known] = {}
        self._settings: Settings | None = None
        self._is_stale = True
        self._asides: Aside | None = None
        self.list, self.detail, self.empty = CopyList(), Detail(session), EmptyPlace()
        self.count, self.order = QLabel(), QLabel()
        self.count.setProperty("role", "heading")
        self.order.setProperty("role", "quiet")
        self.elsewhere = QPushButton()
        self.elsewhere.setProperty("link", "true")
        self.elsewhere.setAutoDefault(False)
        self.offer = Offer()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(18, 6, 14, 6)
        head.setSpacing(10)
        head.addWidget(self.count)
        head.addWidget(self.order)
        head.addStretch(1)
        head.addWidget(self.elsewhere)
        inside.addLayout(head)
        inside.addWidget(rule())
        inside.addWidget(self.list, 1)
        self._parts = QWidget()
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, _LIST)
        row.addWidget(self.detail, 647)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.offer)
        column.addWidget(self._parts, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _copy: self._on_chosen())
        for part in (self.list, self.detail):
            part.look_requested.connect(self._look)
            part.bring_requested.connect(self._bring)
        self.detail.restore_requested.connect(self._restore)
        self.detail.back_requested.connect(self.back_requested)
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        self.empty.action.clicked.connect(self.back_up_requested)
        self.offer.bring.clicked.connect(self._bring_newer)
        self.offer.leave.clicked.connect(self._forget_aside)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self.list.viewport().update)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (
            ("F5", self.refresh),
            ("Ctrl+Return", self._restore),
            ("Ctrl+Enter", self._restore),
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What is shown

    def head(self) -> tuple[str, str]:
        """The title of the page and the quiet words beside it."""
        return translate("Backups", "Backup and restore"), translate(
            "Backups", "Daily by itself · 7 daily, 4 weekly and 12 monthly backups"
        )

    def add(self, copy: Copy) -> None:
        """Show a copy that somebody chose, and those beside it the next time."""
        self._others.append(copy.path.parent)
        others = [one for one in self._copies if one.path != copy.path]
        self._show_copies([copy, *others])
        self.list.choose(copy)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        if self._is_stale:
            self.refresh()
        (self.empty.action if self.empty.isVisibleTo(self) else self.list).setFocus()

    def refresh(self) -> None:
        """Look for copies again, and into them."""
        self._is_stale = False
        self._known.clear()
        self._settings = load_settings(self._book)
        file, number = self._book.file, self._book.number
        self._number = number
        places = [*self._places(number), *self._others]

        def read(*_around: object) -> list[Copy]:
            return find_copies(file, number, places)

        # After what is being looked into, in the same worker: a copy that is open is not found.
        tasks.forget(self, "look")
        tasks.read_latest(self, "copies", None, read, self._show_copies, lane="long")

    def show_aside(self, path: Path | None) -> None:
        """Offer what is newer in the book that a restore set aside; None: nothing is offered."""
        self._asides = None
        self.offer.hide()
        if path is None:
            return
        book = self._book

        def read(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> Comparison | None:
            return compare_with_copy(book, path, is_newer=True, cancelled=cancelled)

        def show(found: Comparison | None) -> None:
            if found is None:
                return
            told = new_words(brought_back(found), of_new=True)
            if told or found.notes or any_newer(found):
                self._asides = Aside(path, found)
                self.offer.say(told)
            else:
                self.offer.say_nothing_newer()
            self.offer.show()

        def troubled(trouble: Trouble) -> None:
            self.offer.say_unreadable(str(trouble))
            self.offer.show()

        tasks.read_latest(self, "aside", book, read, show, troubled=troubled, lane="long")

    def _show_copies(self, copies: list[Copy]) -> None:
        self._copies = copies
        self._fill()
        self.counted.emit()
        self._look_into_next()

    def _fill(self) -> None:
        settings = self._settings
        if settings is None:
            return
        file = self._book.file
        here = folder_of(file, self._number), recall(file).second
        rows = build_rows(self._copies, self._known, here, settings.zone, settings.today())
        self.list.show_rows(rows)
        had_focus = self.list.hasFocus()
        self._parts.setVisible(bool(self._copies))
        self.empty.setVisible(not self._copies)
        if had_focus and not self._copies:
            self.empty.action.setFocus()
        self.detail.show_row(self.list.row())
        self.retranslate()

    def _on_chosen(self) -> None:
        self.detail.show_row(self.list.row())
        copy = self.list.copy()
        if copy is not None and copy.path not in self._known:
            self._look_into_next()

    def _look_into_next(self) -> None:
        """Look into the chosen copy, or the next one that nobody looked into yet."""
        chosen = self.list.copy()
        waiting = [one for one in self._copies if one.path not in self._known]
        if not waiting:
            tasks.forget(self, "look")
            return
        copy = chosen if chosen in waiting and chosen is not None else waiting[0]
        book = self._book

        def read(_progress: tasks.Progress, cancelled: tasks.Cancelled) -> Known | None:
            inside = look_into(copy.path, cancelled)
            if cancelled() or not inside.is_whole:
                return None if cancelled() else Known(inside)
            try:
                found = compare_with_copy(book, copy.path, cancelled=cancelled)
            except Trouble as trouble:
                return Known(inside, trouble=str(trouble))
            return None if found is None else Known(inside, found)

        def show(known: Known | None) -> None:
            if known is not None:
                self._known[copy.path] = known
                self._fill()
            self._look_into_next()

        tasks.read_latest(self, "look", book, read, show, lane="long")

    # Wishes

    def _look(self) -> None:
        row = self.list.row()
        if row is not None and row.known is not None and (row.is_locked or not row.is_broken):
            self.look_requested.emit(row.copy)

    def _restore(self) -> None:
        row = self.list.row()
        if row is not None and row.known is not None and not row.is_broken:
            self.restore_requested.emit(row.copy, row.known.comparison)

    def _bring(self) -> None:
        row, found = self.list.row(), self.detail.comparison()
        if row is not None and found is not None and found.differing:
            chosen = self.detail.current()
            self.bring_requested.emit(row.copy.path, found, chosen.uuid if chosen else "")

    def _bring_newer(self) -> None:
        if self._asides is not None:
            self.bring_newer_requested.emit(*self._asides)

    def _forget_aside(self) -> None:
        self._asides = None
        self.offer.hide()
        self.forget_aside_requested.emit()

    # Changes

    def on_made(self) -> None:
        """A backup was made: read the list again, now or when it is shown."""
        self._on_changed(Changes(everything=True))

    def _on_changed(self, changes: Changes) -> None:
        if changes.session:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self.detail.retranslate()
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say all of it in the language of now."""
        self.count.setText(translate("Backups", "%n backup(s)", n=len(self._copies)))
        self.order.setText(translate("Backups", "newest first"))
        self.elsewhere.setText(translate("Backups", "Choose from elsewhere…"))
        self.list.setAccessibleName(translate("Backups", "Backups"))
        self.offer.retranslate()
        self.empty.say(
            "save",
            translate("Backups", "No backup yet"),
            translate(
                "Backups", "Backups of this book stand here, as soon as there is one: each day one."
            ),
            translate("Backups", "Back up now…"),
        )


class Offer(QFrame):
    """A strip: what is newer in the book that was set aside, and bringing it over."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("aside")
        self.setProperty("strip", "slate")
        self._told = self._trouble = ""
        self._is_newer = True
        self.icon, self.words = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.bring, self.leave = QPushButton(), QPushButton()
        self.bring.setProperty("primary", "true")
        for button in (self.bring, self.leave):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.bring)
        row.addWidget(self.leave)
        theme.watch().changed.connect(self.retranslate)
        self.hide()

    def say(self, told: str) -> None:
        """Say what is newer there."""
        self._told, self._trouble, self._is_newer = told, "", True
        self.retranslate()

    def say_nothing_newer(self) -> None:
        """Say that it was restored, and that nothing is to be brought over."""
        self._told, self._trouble, self._is_newer = "", "", False
        self.retranslate()

    def say_unreadable(self, trouble: str) -> None:
        """Say that nothing can be brought over, and why."""
        self._told, self._trouble, self._is_newer = "", trouble, False
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language and the colours of now."""
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(icons.pixmap("history", theme.current().slate, 16, ratio))
        if self._trouble:
            said = translate(
                "Backups",
                "Restored. Nothing can be brought over from the book set aside, for it cannot be "
                "read.",
            )
        elif not self._is_newer:
            said = translate("Backups", "Restored. Nothing in the book set aside is newer.")
        elif self._told:
            said = translate("Backups", "Restored. In the book set aside there are %1.", self._told)
        else:
            said = translate("Backups", "Restored. In the book set aside some customers differ.")
        self.words.setText(said)
        self.words.setToolTip(self._trouble)
        self.bring.setText(translate("Backups", "Bring over…"))
        self.bring.setVisible(self._is_newer)
        self.leave.setText(
            translate("Backups", "Leave it")
            if self._is_newer
            else translate("Backups", "Close this note")
        )
