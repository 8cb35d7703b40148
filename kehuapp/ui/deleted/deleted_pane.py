"""Everything that was deleted, the latest first: looked for, brought back, thrown away."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import TRASH_DAYS, Settings, ask_settings, update_settings
from kehuapp.book.trash.emptying import count_emptied, empty_entries
from kehuapp.book.trash.listing import KINDS, Deleted, DeletedEntry, ask_deleted, cutoff
from kehuapp.book.trash.restoring import restore_entries
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.ui.deleted import deleted_words
from kehuapp.ui.deleted.deleted_table import DeletedTable
from kehuapp.ui.deleted.empty_question import EmptyQuestion
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.search_box import SearchBox
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOST_ROWS = 500  # the latest
_PAUSE_MS = 120  # while typing
_SOON = 20  # entries that are written at once; more in the worker
Chosen = list[tuple[str, int]]


class DeletedPane(QWidget):
    """Refreshes itself from the session; the rows that are selected are brought back, or thrown
    away after a question. `counted`: what the page's head says is another now."""

    counted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deleted")
        self._session, self._book = session, session.book
        self._found = Deleted([], 0, 0, [])
        self._settings: Settings | None = None
        self.words, self.kind, self.age = SearchBox(), ChoiceBox(), ChoiceBox()
        self.table = DeletedTable()
        self.restore, self.throw_away = QPushButton(), QPushButton()
        self.restore.setProperty("primary", "true")
        self.old_words = QLabel()
        self.old_away, self.old_keep = QPushButton(), QPushButton()
        for button in (self.restore, self.throw_away, self.old_away, self.old_keep):
            button.setAutoDefault(False)
        self.empty = EmptyPlace()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        self.filters = QWidget()
        row = QHBoxLayout(self.filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.kind)
        row.addStretch(1)
        row.addWidget(self.age)
        self.old = QFrame()
        self.old.setObjectName("old")
        self.old.setProperty("card", "true")
        self.old_words.setTextFormat(Qt.TextFormat.PlainText)
        self.old_words.setWordWrap(True)
        row = QHBoxLayout(self.old)
        row.addWidget(self.old_words, 1)
        row.addWidget(self.old_keep)
        row.addWidget(self.old_away)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.filters, self.old, self.table, self.empty):
            part.hide()
            whole.addWidget(part, int(part in (self.table, self.empty)))

    def _connect(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.words.list_requested.connect(self.take_focus)
        self.kind.activated.connect(self.refresh)
        self.age.activated.connect(self._set_age)
        self.table.itemDoubleClicked.connect(lambda _item: self._restore())
        self.table.restore_requested.connect(self._restore)
        self.table.empty_requested.connect(self._ask)
        self.table.typed.connect(self.words.take)
        self.table.itemSelectionChanged.connect(self._allow)
        self.restore.clicked.connect(self._restore)
        self.throw_away.clicked.connect(self._ask)
        self.old_away.clicked.connect(lambda: self._ask_about(self._found.old))
        self.old_keep.clicked.connect(self._keep_old)
        self._session.changed.connect(self._on_changed)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        key = QShortcut(QKeySequence.fromString("F5"), frame, self.refresh)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def about(self) -> str:
        """What the page is for, in a line; of how many the latest are shown."""
        if self._found.found > len(self._found.entries):
            return translate(
                "DeletedPane",
                "The latest %1 of %n entries; look for the others by their words.",
                len(self._found.entries),
                n=self._found.found,
            )
        return self.tr("Everything that was deleted can be restored here, or thrown away.")

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus()

    def refresh(self) -> None:
        """Read again in the worker; what was shown stays meanwhile."""
        book, text = self._book, self.words.text()
        kinds = (self.kind.currentData(),) if self.kind.currentData() else KINDS

        def read(*_around: object) -> tuple[Settings, Deleted]:
            settings = book.ask(ask_settings())
            before = cutoff(int(settings.trash_days)) if settings.trash_days else ""
            return settings, book.ask(ask_deleted(MOST_ROWS, kinds, text, before))

        tasks.read_latest(self, "deleted", book, read, self._show)

    def chosen(self) -> list[DeletedEntry]:
        """Those whose rows are selected."""
        lines = self._found.entries
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [lines[place] for place in places if place < len(lines)]

    def _show(self, read: tuple[Settings, Deleted]) -> None:
        self._settings, self._found = read
        lines = self._found.entries
        self.table.show_lines(lines, self._settings)
        self.age.setCurrentIndex(max(0, self.age.findData(self._settings.trash_days)))
        self._say_old()
        self.filters.setVisible(bool(self._found.total))
        self.empty.setVisible(not lines)
        self._say_empty()
        for part in (self.table, self.restore, self.throw_away):
            part.setVisible(bool(lines))
        self._allow()
        self.counted.emit()

    # What is done

    def _restore(self) -> None:
        chosen = [(one.table, one.id) for one in self.chosen()]
        # Of a contact with many, a group or a trip nobody knows how many come with it.
        if len(chosen) > _SOON or any(table in ("batch", "trip") for table, _id in chosen):
            book = self._book
            tasks.write_job(
                self,
                self._session,
                book,
                self.tr("Restoring"),
                lambda _progress, _cancelled: restore_entries(book, chosen),
                cancellable=False,
            )
        elif chosen:
            tasks.write(self._session, restore_entries, self._book, chosen)

    def _ask(self) -> None:
        """Those that are selected."""
        self._ask_about([(one.table, one.id) for one in self.chosen()])

    def _ask_about(self, chosen: Chosen) -> None:
        """Count in the worker what would go, then ask."""
        if not chosen:
            return
        book = self._book

        def ask(rows: Counter[str]) -> None:
            question = EmptyQuestion(len(chosen), rows, self.window())
            question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

            def done(result: int) -> None:
                if result == QDialog.DialogCode.Accepted:
                    self._throw_away(chosen)

            question.finished.connect(done)
            question.open()

        tasks.read_latest(self, "count", book, lambda *_: count_emptied(book, chosen), ask)

    def _throw_away(self, chosen: Sequence[tuple[str, int]]) -> None:
        book = self._book
        tasks.write_job(
            self,
            self._session,
            book,
            self.tr("Throwing away"),
            lambda _progress, _cancelled: empty_entries(book, chosen),
            cancellable=False,
        )

    def _set_age(self) -> None:
        if (opened := self._settings) is not None:
            wished = replace(opened, trash_days=self.age.currentData())
            tasks.write(self._session, update_settings, self._book, wished, opened)

    def _keep_old(self) -> None:
        """Propose nothing any more."""
        self.age.setCurrentIndex(0)
        self._set_age()

    # What is said

    def _say_old(self) -> None:
        old, settings = self._found.old, self._settings
        self.old.setVisible(bool(old))
        if settings is not None and old:
            self.old_words.setText(
                translate(
                    "DeletedPane",
                    "%n entries were deleted more than %1 days ago. Nothing goes until you say it.",
                    settings.trash_days,
                    n=len(old),
                )
            )

    def _say_empty(self) -> None:
        if self._found.total:
            self.empty.say("search", self.tr("Nothing of this is in the trash"), "")
            return
        self.empty.say(
            "trash-2",
            self.tr("Nothing was deleted"),
            self.tr("Whatever is deleted waits here: customers, comments, sales, visits and more."),
        )

    def _allow(self) -> None:
        count = len(self.chosen())
        self.restore.setEnabled(bool(count))
        self.throw_away.setEnabled(bool(count))
        self.restore.setText(
            self.tr("Restore %n entries", "", count) if count > 1 else self.tr("Restore")
        )

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session:
            when_shown(self, self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._settings is not None:
                self._show((self._settings, self._found))
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._allow()
        self.restore.setToolTip("Enter")
        self.throw_away.setText(self.tr("Throw away…"))
        self.throw_away.setToolTip("Del")
        self.old_away.setText(self.tr("Throw these away…"))
        self.old_keep.setText(self.tr("Keep them"))
        self.old_keep.setToolTip(self.tr("They stay, and are not spoken of any more."))
        hint = self.tr("Words or customer")
        self.words.show_hints(hint, hint)
        self.words.repaint_icon()
        _fill(self.kind, [("", self.tr("Every kind"))] + [
            (table, translate("DeletedPane", name)) for table, name in deleted_words.KINDS.items()
        ])  # fmt: skip
        _fill(self.age, [
            (days, translate("DeletedPane", "Propose emptying after %1 days", days) if days
             else self.tr("Never propose emptying"))
            for days in TRASH_DAYS
        ])  # fmt: skip
        self.age.setToolTip(
            self.tr("What was deleted longer ago is counted here, to be thrown away or kept.")
        )
        self.table.show_titles()
        self.table.setAccessibleName(self.tr("Deleted entries"))
        self._say_empty()


def _fill(box: ChoiceBox, choices: list[tuple[str, str]]) -> None:
    """Say the choices in the language of now; what is chosen stays."""
    chosen = max(0, box.currentIndex())
    box.blockSignals(True)
    box.clear()
    for code, text in choices:
        box.addItem(text, code)
    box.setCurrentIndex(chosen)
    box.blockSignals(False)
