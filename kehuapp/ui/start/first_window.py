"""The window of the very first start, while there is no book; the page in it is elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QPushButton

from kehuapp import paths
from kehuapp.book.opening import open_book
from kehuapp.errors import BookLocked, Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.store.desk import find_desk
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.menu_buttons import fill_choices, give_menu
from kehuapp.ui.kit.windows import placing
from kehuapp.ui.start.beginning import EMPTY, SAMPLE, Beginning
from kehuapp.ui.start.first_page import FirstPage
from kehuapp.ui.start.phone_help import show_phone_help
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.preferences import Preferences

_SIZE = QSize(1360, 760)
_THEMES = {
    "system": QT_TRANSLATE_NOOP("Actions", "As the system"),
    "light": QT_TRANSLATE_NOOP("Actions", "Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "Dark"),
}


class FirstWindow(QMainWindow):
    """`ask()` returns what was chosen; the window stays until somebody closes it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("first")
        self._preferences = preferences
        self._loop = QEventLoop(self)
        self._chosen: Beginning | None = None
        self._is_making = False
        self.page = FirstPage(preferences, paths.default_book(), self)
        self.page.chosen.connect(self._take)
        self.page.help_requested.connect(self.show_help)
        self.setCentralWidget(self.page)
        self._make_menus()
        self._make_foot()
        for keys, way in (("Alt+2", SAMPLE), ("Alt+3", EMPTY)):
            QShortcut(QKeySequence.fromString(keys), self, lambda way=way: self.page.take(way))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._retranslate()
        room = placing.room_of(self)
        self.resize(_SIZE.boundedTo(QSize(room.width() - 8, room.height() - 40)))
        self.page.shop.setFocus()

    def ask(self) -> Beginning | None:
        """What somebody chooses; None when they leave."""
        self._chosen = None
        self.setEnabled(True)
        self.unsetCursor()
        self._loop.exec()
        if self._chosen is not None:
            self.setEnabled(False)  # until the book is there, which takes a moment
            self.setCursor(Qt.CursorShape.BusyCursor)
        return self._chosen

    def make(self, beginning: Beginning, path: Path) -> bool:
        """Make the book that was chosen in the worker, and fill it; False when it cannot be, which
        is said on the page."""
        sentences: list[str] = []
        locked: list[Trouble] = []
        made: list[Book] = []

        def job(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Book:
            book = open_book(path, create=beginning.makes_a_book, find_desk=find_desk)
            beginning.fill(book)
            return book

        def done(book: Book) -> None:
            made.append(book)
            self._loop.quit()

        def troubled(trouble: Trouble) -> None:
            sentences.append(str(trouble))
            if isinstance(trouble, BookLocked):
                locked.append(trouble)
            self._loop.quit()

        label = translate("FirstPage", "Opening %1", path.name)
        tasks.write_job(
            self,
            None,
            None,
            label,
            job,
            done,
            failed=self._loop.quit,
            troubled=troubled,
            cancellable=False,
        )
        self._is_making = True
        self._loop.exec()
        self._is_making = False
        if locked:
            from kehuapp.ui.work.locks.password_dialog import ask_at_start

            if ask_at_start(path):
                return self.make(beginning, path)
        self.page.say(lambda: " ".join(sentences))
        return bool(made)

    def show_help(self) -> None:
        """How phones give their contacts."""
        show_phone_help(self)

    def choose_language(self, language: str) -> None:
        """Speak this language at once, and at the next start."""
        self._preferences.set_language(language)
        translations.install(_application(), language)

    def choose_theme(self, mode: str) -> None:
        """Take these colours at once, and at the next start."""
        self._preferences.set_theme(mode)
        theme.apply(_application(), mode)

    # Building

    def _make_menus(self) -> None:
        bar = self.menuBar()
        self._menus = [bar.addMenu("") for _ in range(3)]
        file, view, help_menu = self._menus
        self._open = self._action(file, self.page.open_other, "Ctrl+O")
        file.addSeparator()
        self._close = self._action(file, self.close, "Ctrl+Q")
        self._theme_menu, self._language_menu = view.addMenu(""), view.addMenu("")
        self._phones = self._action(help_menu, self.show_help, "F1")

    def _action(self, menu: QMenu, act: Callable[[], object], keys: str) -> QAction:
        action = menu.addAction("")
        action.setShortcut(QKeySequence.fromString(keys))
        action.triggered.connect(lambda _on=False: act())
        return action

    def _make_foot(self) -> None:
        self.language, self.colours = QPushButton(self), QPushButton(self)
        for button, menu in (
            (self.language, self._language_menu),
            (self.colours, self._theme_menu),
        ):
            button.setProperty("quiet", "true")
            give_menu(button, menu)
            self.page.foot.addWidget(button)
        self._keys = QLabel(self)
        self._keys.setProperty("role", "small")
        self.page.foot.addStretch(1)
        self.page.foot.addWidget(self._keys)
        self._language_menu.aboutToShow.connect(self._fill_languages)
        self._theme_menu.aboutToShow.connect(self._fill_themes)

    def _fill_languages(self) -> None:
        choices = [(code, translations.NAMES[code]) for code in translations.LANGUAGES]
        fill_choices(self._language_menu, choices, translations.language(), self.choose_language)

    def _fill_themes(self) -> None:
        choices = [(mode, translate("Actions", text)) for mode, text in _THEMES.items()]
        fill_choices(self._theme_menu, choices, theme.mode(), self.choose_theme)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("FirstPage", "A new customer book"))
        for menu, text in zip(
            self._menus,
            (
                translate("Actions", "&File"),
                translate("Actions", "&View"),
                translate("Actions", "&Help"),
            ),
            strict=True,
        ):
            menu.setTitle(text)
        self._theme_menu.setTitle(translate("Actions", "Appearance"))
        self._language_menu.setTitle(translate("Actions", "Language"))
        self._open.setText(translate("Actions", "Open book…"))
        self._close.setText(translate("Actions", "Close"))
        self._phones.setText(translate("FirstPage", "How do I get them out of my phone?"))
        self.language.setText(translations.NAMES[translations.language()])
        self.language.setAccessibleName(translate("Actions", "Language"))
        self._say_theme()
        self._keys.setText(translate("FirstPage", "Tab: next field · Esc: leave, no file is made"))

    def _say_theme(self) -> None:
        self.colours.setText(translate("Actions", _THEMES[theme.mode()]))
        self.colours.setAccessibleName(translate("Actions", "Appearance"))
        quiet = theme.current().quiet
        self.language.setIcon(icons.icon("languages", quiet))
        dark = theme.current() is theme.DARK
        self.colours.setIcon(icons.icon("moon" if dark else "sun", quiet))

    # What happens

    def _take(self, beginning: Beginning) -> None:
        self._chosen = beginning
        self._loop.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_making:  # a moment only, and then the book is shown
            event.ignore()
            return
        super().closeEvent(event)
        self._loop.quit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "colours"):
            self._say_theme()
        super().changeEvent(event)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
