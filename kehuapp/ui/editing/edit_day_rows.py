"""Rows of a form that hold a day, read as the shop's region writes it; no other rows."""

import re
from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.contacts.contacts import DateRow
from kehuapp.book.summary import date_words, day_called
from kehuapp.i18n import translate
from kehuapp.rules.anniversaries import times_between
from kehuapp.rules.lunar_days import days_in_month, has_leap_month
from kehuapp.rules.occasions import Day
from kehuapp.text import words
from kehuapp.text.dates import DateValue, order_in, order_votes, read_date, read_typed
from kehuapp.ui.editing.edit_rows import FormRow, wide_enough
from kehuapp.ui.kit.form_dialog import CodeBox, field_label, line

_LONGEST_NAME = 100  # characters
_TWO_YEARS = timedelta(days=800)
#: Of which day a new row is, after those that are there.
_USUAL = ("birthday", "wedding", "founding", "custom")


class DateFormRow(FormRow):
    """A day typed as text; the calendar follows what is typed until it is chosen by hand."""

    SPEAKS = True

    def __init__(self, row: DateRow | None, region: str, usual: str = "birthday") -> None:
        """`usual` is the kind of a day that is new."""
        self._row, self._region = row, region
        self._shown = date_text(row, order_in(region)) if row else ""
        self.calendar = CodeBox({}, none=self.tr("Solar"))
        self.calendar.addItem(self.tr("Lunar"), "lunar")
        self.calendar.set_code("lunar" if row and row.calendar == "lunar" else "")
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar_before = self.calendar.code()
        self.remind = line("" if row is None or row.remind_days is None else str(row.remind_days))
        self.remind.setToolTip(self.tr("So many days before it you are reminded"))
        self.remind.setAccessibleName(self.remind.toolTip())
        self.remind.setValidator(QIntValidator(0, 366, self.remind))
        self.remind.setFixedWidth(wide_enough(self.remind, 58))
        kind = CodeBox(words.DATE_KINDS, editable=True)
        kind.set_code(usual if row is None else row.kind)
        if row is not None and row.kind == "custom" and day_called(row) == row.text:
            kind.set_code(row.text)
        kind.setToolTip(self.tr("Choose what it is, or type a name of your own"))
        if (own := kind.lineEdit()) is not None:
            own.setMaxLength(_LONGEST_NAME)
        text = line(self._shown, self._example())
        super().__init__(kind, [text])
        text.setAccessibleName(self.tr("Day"))
        self.grid.addWidget(self.calendar, 0, 2)
        self.grid.addWidget(self.remind, 0, 3)
        self.before = QLabel(self.tr("days before"))
        self.before.setProperty("role", "small")
        self.before.setToolTip(self.remind.toolTip())
        self.grid.addWidget(self.before, 0, 4)
        self.calendar.currentIndexChanged.connect(self._on_edit)
        self.remind.textChanged.connect(self._on_edit)
        text.textEdited.connect(self._follow)
        self.finish()

    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.calendar, self.remind]

    def _example(self) -> str:
        """What can be typed, with no doubt about which number is the month."""
        match order_in(self._region):
            case "dmy":
                return self.tr("25/4/1985, 25 April, lunar 8/15")
            case "mdy":
                return self.tr("4/25/1985, April 25, lunar 8/15")
        return self.tr("1985-4-25, 4/25, 農曆八月十五")

    def value(self) -> DateRow | None:
        if self.is_empty():
            return None
        text, (kind, name) = self.lines[0].text().strip(), self._kind()
        days = self.remind.text().strip()
        remind = int(days) if days.isdecimal() else None
        unchanged = text == self._shown and self.calendar.code() == self._calendar_before
        if self._row is not None and unchanged:
            if self._row.month is None or (kind == self._row.kind != "custom"):
                return self._row._replace(kind=kind, remind_days=remind)
            return self._row._replace(kind=kind, text=name, remind_days=remind)
        read = self._read()
        if read is None or read.month is None or self._is_no_day(read):
            calendar = "lunar" if self.calendar.code() else "gregorian"
            return DateRow(kind, calendar, text=text, remind_days=remind)
        return DateRow(
            kind,
            read.calendar,
            read.year,
            read.month,
            read.day,
            read.is_leap_month,
            name,
            remind_days=remind,
        )

    def _kind(self) -> tuple[str, str]:
        """The kind of day, and the name of one of their own."""
        code = self.code()
        known = code in words.DATE_KINDS or (self._row is not None and code == self._row.kind)
        return (code, "") if known else ("custom", code)

    def doubt(self) -> str:
        row = self.value()
        if row is None or row.month is not None:
            return ""
        read = self._read()
        if (
            read is not None
            and read.month is not None
            and read.is_leap_month
            and (not has_leap_month(read.year, read.month))
        ):
            sentence = self.tr("The lunar year %1 has no leap month %2. It is kept as written.")
            return sentence.replace("%1", str(read.year)).replace("%2", str(read.month))
        if len(order_votes(self.lines[0].text(), roc=self._region == "TW")) > 1:
            return self.tr(
                "Day or month first? It is kept as written; begin with the year to say which."
            )
        if _names_a_day(self.lines[0].text()):
            return self.tr("No calendar has this day. It is kept as written.")
        return self.tr("No day can be read here; it is kept as written.")

    def understood(self) -> str:
        row = self.value()
        if row is None or row.month is None or row.day is None:
            return ""
        if row.calendar == "lunar":
            said = words.with_aside(date_words(row), str(row.year or ""))
            on = _next_time(row)
            if on is None:
                return said
            return words.listed([said, words.whole_day(on.year, on.month, on.day)])
        return words.whole_day(row.year, row.month, row.day)

    def _read(self) -> DateValue | None:
        text = self.lines[0].text().strip()
        read = read_typed(text, self._region)
        if not self.calendar.code():
            return read
        if read is not None and read.month is None:
            read = _read_as_lunar(text, order_in(self._region))
        if read is None or read.month is None or read.day is None or read.day > 30:
            return None
        return read._replace(calendar="lunar")

    def _is_no_day(self, read: DateValue) -> bool:
        """A lunar day that its year does not have."""
        if read.calendar != "lunar" or read.month is None or read.day is None:
            return False
        if read.is_leap_month and not has_leap_month(read.year, read.month):
            return True
        return read.day > days_in_month(read.year, read.month, read.is_leap_month)

    def _follow(self) -> None:
        read = read_typed(self.lines[0].text(), self._region)
        if read is not None and read.calendar == "lunar":
            self.calendar.set_code("lunar")


def usual_kind(there: Collection[str]) -> str:
    """The kind of one more day beside those of these kinds."""
    return next((kind for kind in _USUAL if kind not in there), _USUAL[-1])


class BirthdayRow(DateFormRow):
    """The birthday of a new customer: always there, named instead of chosen, nothing to remind."""

    def __init__(self, row: DateRow | None, region: str) -> None:
        super().__init__(row, region)
        name = words.word(words.DATE_KINDS, "birthday")
        label = field_label(name, self.lines[0])
        label.setFixedWidth(self.choice.minimumWidth())
        self.grid.addWidget(label, 0, 0)
        self.lines[0].setAccessibleName(name)
        self.choice.hide()
        self.remind.hide()
        self.before.hide()
        self.dropped.connect(self.lines[0].clear)

    def stops(self) -> list[QWidget]:
        return [*self.lines, self.calendar]


def date_text(row: DateRow, order: str) -> str:
    """A day as it can be typed again: 1976-8-15, 8/15 (dmy: 15/8), or the text as written."""
    if row.month is None or row.day is None:
        return row.text or date_words(row)
    leap = "閏" if row.is_leap_month else ""
    if row.calendar == "lunar" and not row.is_leap_month:
        if row.year:
            return translate("DateFormRow", "lunar %1/%2/%3", row.year, row.month, row.day)
        return translate("DateFormRow", "lunar %1/%2", row.month, row.day)
    if row.calendar == "lunar":
        year = f"{row.year}年" if row.year else ""
        return f"農曆{year}{leap}{row.month}月{row.day}日"
    short = f"{row.day}/{row.month}" if order == "dmy" else f"{row.month}/{row.day}"
    if row.year and order in ("dmy", "mdy"):
        return f"{short}/{row.year}"
    return f"{row.year}-{row.month}-{row.day}" if row.year else short


def _next_time(row: DateRow) -> date | None:
    """The solar day on which a lunar one comes next."""
    today = date.today()
    told = Day(row.month or 1, row.day or 1, row.year, True, row.is_leap_month)
    return next((on for on, _year in times_between(told, today, today + _TWO_YEARS)), None)


def _names_a_day(text: str) -> bool:
    """Whether it can only be meant as a day: 2/30, 2025-2-29, 農曆2024年12月30日."""
    numbers = re.findall(r"\d+", text)
    return len(numbers) == 2 or (len(numbers) == 3 and any(len(one) == 4 for one in numbers))


def _read_as_lunar(text: str, order: str) -> DateValue | None:
    """``2/30`` (dmy: ``30/2``) is a lunar day although no solar calendar has it."""
    pieces = text.replace("/", "-").replace(".", "-").split("-")
    if len(pieces) in (2, 3) and all(piece.strip().isdecimal() for piece in pieces):
        numbers = [piece.strip() for piece in pieces]
        if order == "dmy" and len(numbers[0]) < 4:
            numbers.reverse()
        *year, month, day = numbers
        said = f"{year[0]}年" if year else ""
        return read_date(f"農曆{said}{month}月{day}日")
    return None
