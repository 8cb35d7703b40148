"""The form of the three tiers: what the shop calls them, how much care and which terms they get."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from kehuapp.book.tiers.tiers import LONGEST_NAME, TierPolicyRow, load_tier_policies
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, field_label, line, note, show_note

#: Hues far enough apart to be told from each other; jade and vermilion mean something already.
COLOURS = {
    "#b7791f": QT_TRANSLATE_NOOP("TierForm", "Gold"),
    "#c2570c": QT_TRANSLATE_NOOP("TierForm", "Orange"),
    "#7b5136": QT_TRANSLATE_NOOP("TierForm", "Brown"),
    "#b0366f": QT_TRANSLATE_NOOP("TierForm", "Rose"),
    "#6b4bb8": QT_TRANSLATE_NOOP("TierForm", "Violet"),
    "#2563a8": QT_TRANSLATE_NOOP("TierForm", "Blue"),
    "#4d7c1f": QT_TRANSLATE_NOOP("TierForm", "Green"),
    "#3d5672": QT_TRANSLATE_NOOP("TierForm", "Slate"),
    "#5b6561": QT_TRANSLATE_NOOP("TierForm", "Grey"),
}
MOST_DAYS = 3650


class TierForm(FormDialog):
    """A column a tier, a row a field; empty names and colours are ours."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tiers"))
        self.resize(880, 700)
        self.columns = {tier: _Column(self, row) for tier, row in load_tier_policies(book).items()}
        self.share_note, self.days_note, self.name_note = note(), note(), note()
        self._lay_out()
        for column in self.columns.values():
            column.name.textChanged.connect(self._check)
            for field in (column.time_share, column.due_days, column.min_gap_days):
                field.valueChanged.connect(self._check)
        self._check()
        next(iter(self.columns.values())).name.setFocus()
        self.start()

    def rows(self) -> list[TierPolicyRow]:
        """The tiers as they are to be kept."""
        return [column.row() for column in self.columns.values()]

    def value(self) -> object:
        return self.rows()

    def missing(self) -> str:
        return self._about_names() or self._about_shares()

    def _lay_out(self) -> None:
        page = QFrame()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, 120)
        labels = [
            self.tr("Name"),
            self.tr("Colour"),
            self.tr("Share of the time"),
            self.tr("Contact every (days)"),
            self.tr("Shortest gap (days)"),
            *(words.word(words.TERMS, topic) for topic in words.TERMS),
        ]
        notes = {0: self.name_note, 2: self.share_note, 4: self.days_note}
        at = 0
        for place, text in enumerate(labels):
            label = field_label(text)
            label.setWordWrap(True)
            top = place >= 5
            label.setAlignment(Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
            label.setContentsMargins(0, 7 if top else 0, 0, 0)
            grid.addWidget(label, at, 0)
            for across, column in enumerate(self.columns.values(), 1):
                field = column.fields()[place]
                usual = words.our_tier_name(column.tier)
                called = f"{theme.tier_mark(column.tier)} {usual}"
                field.setAccessibleName(words.label_and(called, text))
                grid.addWidget(field, at, across)
                grid.setColumnStretch(across, 1)
            at += 1
            if place in notes:
                grid.addWidget(notes[place], at, 1, 1, 3)
                at += 1
            if place == 4:
                grid.addWidget(self._heading(self.tr("What they are offered")), at, 0, 1, 4)
                at += 1
        grid.setRowStretch(at, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        # Down a tier, then the next one: that is how a shop thinks of its terms.
        fields: list[QWidget] = [f for c in self.columns.values() for f in c.fields()]
        stops = [*fields, *self.closing()]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 8, 0, 0)
        return heading

    def _check(self) -> None:
        show_note(self.name_note, self._about_names())
        show_note(self.share_note, self._about_shares())
        show_note(self.days_note, self._about_days())

    def _about_names(self) -> str:
        names = [column.said() for column in self.columns.values()]
        if any(len(name) > LONGEST_NAME for name in names):
            return translate("Tiers", "The name of a tier has %1 characters at most.", LONGEST_NAME)
        if len({name.casefold() for name in names}) < len(names):
            return translate("Tiers", "Two tiers cannot have the same name.")
        return ""

    def _about_shares(self) -> str:
        total = sum(column.time_share.value() for column in self.columns.values())
        if total == 100:
            return ""
        away = self.tr("take %1 % away") if total > 100 else self.tr("%1 % are left to give")
        text = self.tr("Together %1 %, it must be 100 %: %2.").replace("%1", str(total), 1)
        return text.replace("%2", away.replace("%1", str(abs(100 - total))))

    def _about_days(self) -> str:
        for column in self.columns.values():
            if column.due_days.value() < column.min_gap_days.value():
                text = self.tr(
                    "%1: the time between contacts cannot be shorter than the shortest gap, "
                    "therefore it is %2 days."
                )
                days = str(column.min_gap_days.value())
                return text.replace("%2", days).replace("%1", column.said())
        return ""


class _Column:
    """The fields of one tier."""

    def __init__(self, form: TierForm, row: TierPolicyRow) -> None:
        self.tier = row.tier
        self.name = line(row.name, words.our_tier_name(row.tier))
        self.colour = CodeBox({}, none=translate("TierForm", "As usual"))
        self.colour.setItemIcon(0, self._swatch(""))
        for code, text in COLOURS.items():
            self.colour.addItem(self._swatch(code), translate("TierForm", text), code)
        self.colour.set_code(row.colour)
        self.time_share = _number(row.time_share, 100, " %")
        self.due_days = _number(row.due_days, MOST_DAYS, least=1)
        self.min_gap_days = _number(row.min_gap_days, MOST_DAYS)
        self.terms = {topic: _text(getattr(row, topic)) for topic in words.TERMS}

    def fields(self) -> list[QLineEdit | CodeBox | QSpinBox | QPlainTextEdit]:
        """All fields from top to bottom."""
        return [
            self.name,
            self.colour,
            self.time_share,
            self.due_days,
            self.min_gap_days,
            *self.terms.values(),
        ]

    def said(self) -> str:
        """What the tier is called as typed."""
        return " ".join(self.name.text().split()) or words.our_tier_name(self.tier)

    def row(self) -> TierPolicyRow:
        """The tier as typed."""
        return TierPolicyRow(
            self.tier,
            name=" ".join(self.name.text().split()),
            colour=self.colour.code(),
            time_share=self.time_share.value(),
            due_days=self.due_days.value(),
            min_gap_days=self.min_gap_days.value(),
            **{topic: field.toPlainText().strip() for topic, field in self.terms.items()},
        )

    def _swatch(self, colour: str) -> QIcon:
        """The mark of the tier in a colour, as it stands on a chip."""
        shown = theme.current()
        text, soft = theme.tier_colours(shown, self.tier, colour)
        picture = QPixmap(48, 36)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(soft))
        painter.setPen(QColor(text))
        box = QRectF(0.5, 0.5, 23, 17)
        painter.drawRoundedRect(box, 5, 5)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, theme.tier_mark(self.tier))
        painter.end()
        return QIcon(picture)


def _number(value: int, most: int, unit: str = "", least: int = 0) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    field.setSuffix(unit)
    field.setValue(value)
    field.lineEdit().setTextMargins(7, 0, 0, 0)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page instead
    field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
    return field


def _text(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 20)
    return field
