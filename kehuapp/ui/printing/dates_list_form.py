"""What a list of dates on paper is to hold: which dates, from when to when, whose customers."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from kehuapp.book.days.dates_list import Wanted
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog

_SPANS = {
    "week": QT_TRANSLATE_NOOP("DatesList", "The coming 7 days"),
    "30": QT_TRANSLATE_NOOP("DatesList", "The coming 30 days"),
    "90": QT_TRANSLATE_NOOP("DatesList", "The coming 90 days"),
}


class DatesListForm(FormDialog):
    """`wanted()` is what was chosen; `staff` are those who work here (id, name)."""

    def __init__(
        self,
        today: date,
        staff: Sequence[tuple[int, str]],
        mine: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(self.tr("Print a list of dates"))
        self.setMinimumWidth(420)
        self.kind = CodeBox({})
        self.kind.addItem(self.tr("Birthdays"), "birthday")
        self.kind.addItem(self.tr("All dates of customers"), "all")
        for kind in words.DATE_KINDS:
            if kind not in ("birthday", "custom"):
                self.kind.addItem(words.word(words.DATE_KINDS, kind), kind)
        self.span = CodeBox({})
        for later in range(13):
            year, month = divmod(today.year * 12 + today.month - 1 + later, 12)
            self.span.addItem(
                translate("DatesList", "%1/%2", year, month + 1), f"{year}-{month + 1}"
            )
        for at, (code, text) in enumerate(_SPANS.items()):
            self.span.insertItem(at, translate("DatesList", text), code)
        self.span.set_code("30")
        self.whose = CodeBox({}, none=self.tr("All customers"))
        for one, name in staff:
            self.whose.addItem(name, str(one))
        self.whose.set_code(str(mine or ""))
        self.add_field(self.tr("Which dates"), self.kind)
        self.add_field(self.tr("When"), self.span)
        self.add_field(self.tr("Whose customers"), self.whose)
        self.body.addStretch(1)
        self._save.setText(self.tr("Show"))
        self.start()

    def wanted(self) -> Wanted:
        """What was chosen."""
        kind, whose = self.kind.code(), self.whose.code()
        first, last = _span(self.span.code(), self._today)
        return Wanted(first, last, "" if kind == "all" else kind, int(whose) if whose else None)

    def kind_words(self) -> str:
        """What is listed, in words."""
        return self.kind.currentText()

    def value(self) -> tuple[Wanted, str]:
        return self.wanted(), self.kind_words()

    def is_touched(self) -> bool:
        """Nothing of it would be lost."""
        return False


def _span(code: str, today: date) -> tuple[date, date]:
    if code in ("week", "30", "90"):
        days = 7 if code == "week" else int(code)
        return today, today + timedelta(days=days - 1)
    year, month = map(int, code.split("-"))
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
