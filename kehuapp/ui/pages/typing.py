"""The page that types visit sheets back in; its argument is a `SheetToType`."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.completing.completion import Choice
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.sales.slip_finder import SlipFinder
from kehuapp.ui.visits.kept_photos import KeptPhotos
from kehuapp.ui.visits.sheet_photos import SheetPhotos
from kehuapp.ui.visits.typing_foot import MISSED_KEY, MOVED_KEY
from kehuapp.ui.visits.typing_pane import TypingPane
from kehuapp.ui.work.session import Session, SheetToType

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next box"), "Tab, Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Tick a box"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Satisfaction"), "1 2 3 4 5"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save, take the next sheet"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The sheet before, or after"), "PgUp, PgDown"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "To the code of another sheet"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Not visited: nobody there, another time"), "F11, F12"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The photo larger, smaller, as wide as there is room"),
     "Ctrl++, Ctrl+-, Ctrl+0"),
)  # fmt: skip
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of visit results"), _KEYS),)
_LEAST_FORM, _LEAST_PHOTO = 600, 300  # pixels


class TypingPage(QObject):
    """The boxes at the left, the photos of the sheet at the right."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._session, self._commands = session, commands
        self._finder = SlipFinder(session.book)
        self.typing = pane = TypingPane(session, self._complete)
        self.photos = SheetPhotos()
        self.kept_photos = KeptPhotos(session, self.photos)
        self.frame = _Frame(self)
        self.caps = QLabel()
        self.caps.setProperty("role", "small")
        self.before, self.after = QToolButton(), QToolButton()
        self.head = PageFrame(pane, self._head)
        for part in (self.caps, self.before, self.after):
            self.head.add_button(part)
        self.head.setMinimumWidth(_LEAST_FORM)
        self.photos.setMinimumWidth(_LEAST_PHOTO)
        self.line = rule()
        self.line.setProperty("rule", "vertical")
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.head, 11)
        row.addWidget(self.line)
        row.addWidget(self.photos, 9)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        pane = self.typing
        pane.sheet_changed.connect(self._say)
        pane.box_entered.connect(self.photos.follow)
        pane.photos_changed.connect(self._show_photos)
        pane.outcome_requested.connect(self._ask_outcome)
        self.before.clicked.connect(lambda: pane.step(-1))
        self.after.clicked.connect(lambda: pane.step(1))
        view = self.photos.view
        for keys, act in (
            ("Ctrl+Return", pane.save_sheet),
            ("Ctrl+Enter", pane.save_sheet),
            ("PgUp", lambda: pane.step(-1)),
            ("PgDown", lambda: pane.step(1)),
            ("Esc", pane.wait_for_code),
            (MISSED_KEY, lambda: pane.ask_outcome("missed")),
            (MOVED_KEY, lambda: pane.ask_outcome("moved")),
            ("Ctrl++", lambda: view.zoom_by(1)),
            ("Ctrl+-", lambda: view.zoom_by(-1)),
            ("Ctrl+0", lambda: view.zoom_by(0)),
        ):
            short = QShortcut(QKeySequence.fromString(keys), self.frame)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(act)
        theme.watch().changed.connect(self.retranslate)

    # What a page is asked

    def widget(self) -> QFrame:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the sheet that is wished for; None: as it was left."""
        if isinstance(argument, SheetToType) and argument != self.typing.where():
            self.typing.show_wish(argument)
        elif self.typing.sheet() is None:
            self.typing.wait_for_code()
        else:
            self.typing.refresh()
            if self.typing.form is not None:
                self.typing.form.first().setFocus()

    def where(self) -> SheetToType:
        """The sheet that is shown."""
        return self.typing.where()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """What is typed stays in its sheet, and outlives the program."""
        self.typing.keep()

    def _complete(self, typed: str) -> list[Choice]:
        sheet = self.typing.sheet()
        return self._finder.with_units(sheet.visit.contact_id if sheet else None, typed)

    def _show_photos(self) -> None:
        self.kept_photos.show_sheet(self.typing.sheet(), self.typing.template())

    def _ask_outcome(self, outcome: str, visit: int) -> None:
        self._commands.typing.ask_outcome(outcome, visit, self.typing.outcome_written)

    # What is said

    def _head(self) -> tuple[str, str]:
        title = translate("Actions", "Visit results")
        sheet = self.typing.sheet()
        if sheet is None:
            return title, translate("TypeBack", "from the sheets, one after another")
        mark = words.TIER_MARKS.get(sheet.tier or "", "")
        when = sheet.visit.starts_at.replace("T", " ")[:16]
        return title, " · ".join((f"{sheet.title} {mark}".strip(), when))

    def _say(self) -> None:
        self.head.retranslate()
        at, count = self.typing.place()
        has = self.typing.sheet() is not None
        self.caps.setText(
            translate("TypeBack", "Sheet %1 of %2", at, count) if count and has else ""
        )
        for part in (self.caps, self.before, self.after):
            part.setVisible(has and count > 1)
        if not has:
            self.photos.show_photos([])
        self.photos.setVisible(has)
        self.line.setVisible(has)

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        for button, icon, text in (
            (self.before, "chevron-left", translate("TypeBack", "The sheet before (PgUp)")),
            (self.after, "chevron-right", translate("TypeBack", "The next sheet (PgDn)")),
        ):
            button.setIcon(icons.icon(icon, size=18))
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.typing.retranslate()
        self._say()


class _Frame(QFrame):
    """Tells the page of another language, and takes photos that are dropped anywhere on it."""

    def __init__(self, page: TypingPage) -> None:
        super().__init__()
        self._page = page
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._page.photos.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._page.photos.dropEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self._page, "head"):
            self._page.retranslate()
