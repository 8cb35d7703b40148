"""The form of words of greeting: what they say, with marks to put in, seen with a real customer."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.greetings.compose import (
    Person,
    Round,
    compose,
    find_somebody,
    load_people,
    load_round,
)
from kehuapp.book.greetings.templates import TemplateRow, wrong_words
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import MARKS, mark_word, shown, tidy
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    note,
    show_note,
)
from kehuapp.ui.work import translations

_MARKS = {
    "name": QT_TRANSLATE_NOOP("Greetings", "Name"),
    "salutation": QT_TRANSLATE_NOOP("Greetings", "How they are addressed"),
    "shop": QT_TRANSLATE_NOOP("Greetings", "Our shop"),
    "staff": QT_TRANSLATE_NOOP("Greetings", "Who greets"),
    "years_known": QT_TRANSLATE_NOOP("Greetings", "Years known"),
    "zodiac": QT_TRANSLATE_NOOP("Greetings", "Animal of the year"),
}


def template_title(row: TemplateRow) -> str:
    """What words of greeting are called in a list."""
    told = [words.word(words.TONES, row.tone), translations.NAMES[row.language]]
    return " · ".join([row.name, *told] if row.name else told)


class TemplateForm(FormDialog):
    """`template()` is what is to be kept; `staff_id` and `contact_id` are of the preview."""

    def __init__(
        self,
        book: Book,
        row: TemplateRow,
        parent: QWidget | None = None,
        *,
        staff_id: int | None = None,
        contact_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._around, self._person = _somebody(book, row.occasion, staff_id, contact_id)
        self.setWindowTitle(self.tr("Words of greeting"))
        self.occasion = CodeBox(words.OCCASIONS, row.occasion, editable=True)
        self.language = CodeBox({})
        for code, name in translations.NAMES.items():
            self.language.addItem(name, code)
        self.language.set_code(row.language)
        self.tone = CodeBox(words.TONES, row.tone)
        self.name = line(row.name, self.tr("Only if there are several for the same"))
        self.name.setMaxLength(100)
        self.text = QPlainTextEdit(shown(row.body, translations.language()))
        self.text.setTabChangesFocus(True)
        self.wrong = note()
        self.preview, self.of_whom = QLabel(), QLabel()
        self._lay_out()
        for box in (self.occasion, self.language, self.tone):
            box.currentIndexChanged.connect(self._show_preview)
        self.text.textChanged.connect(self._show_preview)
        self.setMinimumSize(860, 520)
        self._show_preview()
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.start()

    def template(self) -> TemplateRow:
        """What was typed."""
        return self._row._replace(
            occasion=self.occasion.code(),
            language=self.language.code(),
            tone=self.tone.code(),
            name=" ".join(self.name.text().split()),
            body=tidy(self.text.toPlainText()),
        )

    def value(self) -> TemplateRow:
        return self.template()

    def missing(self) -> str:
        if not self.occasion.code():
            self.occasion.setFocus()
            return self.tr("Say for which occasion these words are.")
        wrong = wrong_words(self.text.toPlainText(), translations.language())
        if wrong:
            self.text.setFocus()
        return wrong

    def put_mark(self, mark: str) -> None:
        """Put a mark where the keyboard stands in the text."""
        self.text.insertPlainText(mark_word(mark, translations.language()))
        self.text.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        fields = (
            (self.tr("For"), self.occasion),
            (self.tr("Language"), self.language),
            (self.tr("Tone"), self.tone),
            (self.tr("Own name"), self.name),
        )
        for place, (text, field) in enumerate(fields):
            at, column = divmod(place, 2)
            grid.addWidget(field_label(text, field), at * 3, column)
            grid.addWidget(field, at * 3 + 1, column)
            grid.setRowMinimumHeight(at * 3 + 2, 6)
            grid.setColumnStretch(column, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(grid)
        left.addWidget(field_label(self.tr("Text"), self.text))
        left.addWidget(self.text, 1)
        left.addWidget(self.wrong)
        marks, here = FlowLayout(), translations.language()
        for mark in MARKS:
            button = QPushButton(translate("Greetings", _MARKS[mark]))
            button.setAutoDefault(False)
            button.setToolTip(self.tr("Puts %1 into the text").replace("%1", mark_word(mark, here)))
            button.clicked.connect(partial(self.put_mark, mark))
            marks.addWidget(button)
        left.addLayout(marks)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.of_whom.setProperty("role", "quiet")
        self.of_whom.setWordWrap(True)
        self.preview.setWordWrap(True)
        self.preview.setProperty("card", "true")
        self.preview.setContentsMargins(18, 18, 18, 18)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.of_whom.setTextFormat(Qt.TextFormat.PlainText)
        right.addWidget(self.of_whom)
        right.addWidget(self.preview, 1)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        self.body.addLayout(both, 1)

    def _show_preview(self) -> None:
        row = self.template()
        wrong = wrong_words(row.body, translations.language()) if row.body else ""
        show_note(self.wrong, wrong)
        around = self._around._replace(occasion=row.occasion)
        self.of_whom.setText(self.tr("To %1 it would say").replace("%1", self._person.name))
        self.preview.setText("" if wrong else compose(around, self._person, row))


def _somebody(
    book: Book, occasion: str, staff_id: int | None, contact_id: int | None
) -> tuple[Round, Person]:
    """A customer to show the words with: this one, else one of the first; invented where the book
    has nobody."""
    around = load_round(book, occasion, staff_id=staff_id)
    contact_id = contact_id if contact_id is not None else find_somebody(book)
    people = load_people(book, around, [contact_id] if contact_id is not None else [])
    name = translate("Greetings", "Wang Ming")
    someone = Person(0, name, "", "", None, False, False, False, "", "", True)
    return around, people[0] if people else someone
