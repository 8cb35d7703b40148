"""The page on which a book begins: whose shop it is and how to begin; it makes no file itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.paths import SUFFIX
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.dragging import import_files_in
from kehuapp.ui.kit.form_dialog import CodeBox, field_label
from kehuapp.ui.kit.labels import Elided, rule
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.start.beginning import (
    EMPTY,
    OPEN,
    PHONE,
    SAMPLE,
    Beginning,
    new_settings,
    sample_file,
    short_path,
    system_region,
)
from kehuapp.ui.start.choice_cards import GAP, Choice, ChoiceCards
from kehuapp.ui.work import translations
from kehuapp.ui.work.preferences import Preferences

WIDTH, FIELD = 840, 36  # pixels of the column, and of a field's height
_LONGEST = 60  # characters of a name
_DIAL = {"TW": 886, "CN": 86, "HK": 852, "MO": 853, "US": 1, "GB": 44, "AU": 61}


class FirstPage(QWidget):
    """`chosen` says how to begin; `foot` is a row for what else the window offers."""

    chosen = Signal(object)  # Beginning
    help_requested = Signal()

    def __init__(
        self, preferences: Preferences, place: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._place = place
        self._said: Callable[[], str] = str
        self.setAcceptDrops(True)
        self.foot = QHBoxLayout()
        self._make_fields()
        self._make_rest()
        self._lay_out()
        self.retranslate()
        self.region.currentIndexChanged.connect(self._say_region)
        self.setTabOrder(self.shop, self.name)
        self.setTabOrder(self.name, self.region)

    # Building

    def _make_fields(self) -> None:
        self.title, self.about = QLabel(self), QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setStyleSheet(f"font-size: {theme.points(1.75)}pt;")
        self.about.setProperty("role", "quiet")
        self.title.setWordWrap(True)
        self.about.setWordWrap(True)
        self.picture = QLabel(self)
        self.picture.setPixmap(icons.pixmap("kehuapp", None, 52, self.devicePixelRatioF()))
        self.shop, self.name = QLineEdit(self), QLineEdit(self)
        for typed in (self.shop, self.name):
            typed.setMaxLength(_LONGEST)
        self.region = CodeBox({})
        for code in words.REGIONS:
            self.region.addItem("", code)
        shop, name, region = self._preferences.beginner()  # of who looked at the sample first
        self.shop.setText(shop)
        self.name.setText(name)
        self.region.set_code(region if region in words.REGIONS else system_region())
        self._is_guessed = region not in words.REGIONS  # until somebody says where the shop is
        self.region.activated.connect(self._know_region)
        self._fields: tuple[QWidget, ...] = (self.shop, self.name, self.region)
        self._labels = tuple(field_label("", field) for field in self._fields)
        self._hints = tuple(QLabel(self) for _field in self._fields)
        for field, hint in zip(self._fields, self._hints, strict=True):
            field.setFixedHeight(FIELD)
            hint.setProperty("role", "small")
            hint.setWordWrap(True)

    def _make_rest(self) -> None:
        self.question = QLabel(self)
        self.question.setProperty("role", "heading")
        self.cards = ChoiceCards((PHONE, SAMPLE, EMPTY), self)
        self.cards.chosen.connect(self.take)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        self.help, self.change, self.open = (QPushButton(self) for _ in range(3))
        for button, act in (
            (self.help, self.help_requested.emit),
            (self.change, self.change_place),
            (self.open, self.open_other),
        ):
            button.setProperty("link", "true")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, act=act: act())
        self._folder = QLabel(self)
        self._stored = QLabel(self)
        self._stored.setProperty("role", "quiet")
        self._path = Elided()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        head.addWidget(self.picture)
        head.addLayout(titles, 1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(GAP)
        fields.setVerticalSpacing(4)
        for at, field in enumerate(self._fields):
            fields.addWidget(self._labels[at], 0, at)
            fields.addWidget(field, 1, at)
            fields.addWidget(self._hints[at], 2, at, Qt.AlignmentFlag.AlignTop)
            fields.setColumnStretch(at, 1)
            fields.setColumnMinimumWidth(at, 120)
        asked = QHBoxLayout()
        asked.addWidget(self.question, 1)
        asked.addWidget(self.help)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._folder)
        place.addWidget(self._stored)
        place.addWidget(self._path)
        place.addWidget(self.change)
        place.addStretch(1)
        place.addWidget(self.open)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        for part, space in ((head, 34), (fields, 26), (asked, 8)):
            column.addLayout(part)
            column.addSpacing(space)
        column.addWidget(self.cards)
        column.addSpacing(10)
        column.addWidget(self.error)
        column.addSpacing(10)
        column.addWidget(rule(self))
        column.addSpacing(8)
        column.addLayout(place)
        column.addStretch(3)
        inside = QWidget(self)
        inside.setMaximumWidth(WIDTH + 48)
        inside.setLayout(column)
        column.setContentsMargins(24, 16, 24, 16)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        self.foot.setContentsMargins(20, 4, 24, 10)
        self.foot.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self.foot)

    # Saying it

    def retranslate(self) -> None:
        """Speak the language of now; what is typed stays."""
        self.title.setText(translate("FirstPage", "Your customer book, on this computer only"))
        self.about.setText(
            translate(
                "FirstPage",
                "No account, no network. Fill in three fields, then choose how to begin; "
                "everything can be changed later.",
            )
        )
        names = (
            translate("FirstPage", "Shop"),
            translate("FirstPage", "My name"),
            translate("FirstPage", "Where the shop is"),
        )
        for label, field, name in zip(self._labels, self._fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        for at, name in enumerate(words.REGIONS.values()):
            self.region.setItemText(at, translate("Regions", name))
        if self._is_guessed:
            self.region.set_code(system_region())
        self._hints[0].setText(translate("FirstPage", "Stands on visit sheets and print-outs"))
        self._hints[1].setText(translate("FirstPage", "Colleagues can be added later"))
        self.question.setText(translate("FirstPage", "How do you want to begin?"))
        self.help.setText(translate("FirstPage", "How do I get them out of my phone?"))
        self.cards.show_choices(self._choices())
        self._stored.setText(translate("FirstPage", "Stored in"))
        self.change.setText(translate("FirstPage", "Change…"))
        self.change.setAccessibleName(translate("FirstPage", "Change where the book is stored"))
        self.open.setText(translate("FirstPage", "Open an existing book…") + "  Ctrl+O")
        self._say_region()
        self._show_place()
        self._show_error()
        self._paint()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(
                PHONE,
                "download",
                translate("FirstPage", "From my phone"),
                translate(
                    "FirstPage",
                    "Exported contacts (.vcf), Excel or CSV. You see them first, and can undo it.",
                ),
                translate("FirstPage", "Choose files…"),
                "Enter",
            ),
            Choice(
                SAMPLE,
                "book-open",
                translate("FirstPage", "Look at the sample shop"),
                translate(
                    "FirstPage",
                    "60 invented customers, something on every page. It is never mixed with your "
                    "own book.",
                ),
                translate("FirstPage", "Open the sample"),
                "Alt+2",
            ),
            Choice(
                EMPTY,
                "user-plus",
                translate("FirstPage", "Start empty"),
                translate(
                    "FirstPage",
                    "Add the first customer, the rest as they come. A short list says what to do "
                    "next.",
                ),
                translate("FirstPage", "Begin"),
                "Alt+3",
            ),
        )

    def _know_region(self) -> None:
        self._is_guessed = False

    def _say_region(self) -> None:
        settings = new_settings("", self.region.code())
        money = translate("Currencies", words.CURRENCIES[settings.currency])
        self._hints[2].setText(
            translate("FirstPage", "Phone +%1 · %2", _DIAL[settings.region], money)
        )

    def _show_place(self) -> None:
        self._path.show_text(short_path(self._place), str(self._place))

    def say(self, sentence: Callable[[], str]) -> None:
        """Say why it cannot begin so, in whichever language is spoken; "" takes it away."""
        self._said = sentence
        self._show_error()

    def _show_error(self) -> None:
        sentence = self._said()
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._folder.setPixmap(icons.pixmap("folder", theme.current().quiet, 16, ratio))

    # Choosing

    def place(self) -> Path:
        """Where the book is to be made."""
        return self._place

    def change_place(self) -> None:
        """Ask where the book is to be made; one that is there is never overwritten."""
        name, _kind = choosing.ask_new_name(
            self.window(),
            translate("FirstPage", "Where the book is stored"),
            str(self._place),
            translate("Start", "Customer books (*%1)", SUFFIX),
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        if path.exists():
            self._say_there(path)
            return
        self._place = path
        self.say(str)
        self._show_place()

    def _say_there(self, path: Path) -> None:
        self.say(
            lambda: translate(
                "FirstPage", "%1 is already there. Choose another name, or open it.", path.name
            )
        )

    def open_other(self) -> None:
        """Ask which book to open instead."""
        name, _kind = choosing.ask_file(
            self.window(),
            translate("Start", "Open another book…"),
            self._preferences.last_folder("book"),
            translate("Start", "Customer books (*%1)", SUFFIX),
        )
        if name:
            self.chosen.emit(Beginning(OPEN, Path(name)))

    def take(self, way: str) -> None:
        """Begin this way; from the phone, once somebody has said with which files."""
        if way == SAMPLE:
            language = translations.language()
            self._remember()
            self.chosen.emit(Beginning(SAMPLE, sample_file(), language=language))
            return
        if self._place.exists():
            self._say_there(self._place)
            return
        files: Sequence[Path] = ()
        if way == PHONE:
            files = self._ask_for_files()
            if not files:
                return
        self._begin(way, files)

    def _begin(self, way: str, files: Sequence[Path]) -> None:
        settings = new_settings(" ".join(self.shop.text().split()), self.region.code())
        name = self.name.text().strip()
        self._preferences.set_beginner()
        self.chosen.emit(Beginning(way, self._place, settings, name, tuple(files)))

    def _remember(self) -> None:
        """Keep what is typed for the book that follows the sample."""
        region = "" if self._is_guessed else self.region.code()
        self._preferences.set_beginner(self.shop.text(), self.name.text(), region)

    def _ask_for_files(self) -> tuple[Path, ...]:
        names, _kind = choosing.ask_files(
            self.window(),
            translate("FirstPage", "Choose what came out of the phone"),
            self._preferences.last_folder("import"),
            translate(
                "Import",
                "Contacts (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods "
                "*.zip);;All files (*)",
            ),
        )
        return tuple(Path(name) for name in names)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                focused.click()
            else:
                self.take(PHONE)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if import_files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = import_files_in(event.mimeData())
        if files and not self._place.exists():
            event.acceptProposedAction()
            self._begin(PHONE, files)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)
