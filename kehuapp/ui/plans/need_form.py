"""The forms of a need: what and when, its sale, its new days, why it is gone.

Each is given what it shows; after accepted: value(). Writing it is not their matter.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kehuapp.book.plans.needs import NeedRow
from kehuapp.book.sales.sales import SaleRow
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.amounts import counted_text, read_amount, read_quantity
from kehuapp.ui.kit.completing.completer import Completer, Find
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import (
    BELOW_LABEL,
    CodeBox,
    FormDialog,
    field_label,
    line,
    long_text,
    with_unit,
)
from kehuapp.ui.plans.when_line import WhenLine


class NeedForm(FormDialog):
    """Item, how much, when, how sure; Enter saves from any of them. `complete` is what was sold
    that begins like what is typed, its key the unit."""

    def __init__(
        self,
        settings: Settings,
        need: NeedRow,
        title: str,
        parent: QWidget | None = None,
        complete: Find = lambda _typed: (),
    ) -> None:
        super().__init__(parent)
        self._need = need
        self.setWindowTitle(translate("Plans", "What %1 will need", title[:40]))
        self.setMinimumWidth(520)
        self.item = line(need.item)
        self.quantity = line(
            "" if need.quantity is None else counted_text(need.quantity, "", False)
        )
        self.unit = line(need.unit)
        self._unit_taken = ""  # from the item, while nobody wrote another
        self.completer = Completer(self.item, self, complete)
        self.completer.taken.connect(self._take_unit)
        when = need.when_text or _days_text(need)
        self.when = WhenLine(settings.today(), settings.region, when, many=True)
        self.certainty = CodeBox(words.CERTAINTIES, need.certainty)
        self.note = long_text(need.note, lines=2)
        self.add_field(translate("Plans", "What they will need"), self.item)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        for column, (text, field, wide) in enumerate(
            (
                (translate("Plans", "How much"), self.quantity, 1),
                (translate("Plans", "Unit"), self.unit, 1),
                (translate("Plans", "When"), self.when, 2),
                (translate("Plans", "How sure"), self.certainty, 1),
            )
        ):
            grid.addWidget(field_label(text, field), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, wide)
        grid.addWidget(self.when.echo, 2, 0, 1, 4)
        self.when.echo.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(grid)
        self.add_field(translate("Plans", "Note"), self.note)
        self.body.addStretch(1)
        (self.quantity if need.item and not need.id else self.item).setFocus()
        self.start()

    def value(self) -> NeedRow:
        first, last = self._days()
        return self._need._replace(
            item=self.item.text().strip(),
            quantity=_quantity(self.quantity.text()),
            unit=self.unit.text().strip(),
            from_date=first,
            to_date=last,
            when_text=self.when.text().strip(),
            certainty=self.certainty.code(),
            note=self.note.toPlainText().strip(),
        )

    def is_touched(self) -> bool:
        return super().is_touched() or not _is_quantity(self.quantity.text())

    def missing(self) -> str:
        if not self.item.text().strip():
            self.item.setFocus()
            return translate("Needs", "Say what they will want.")
        if not _is_quantity(self.quantity.text()):
            self.quantity.setFocus()
            return translate("Plans", "This is not a quantity: %1", self.quantity.text()[:40])
        return ""

    def _take_unit(self, unit: str) -> None:
        if self.unit.text().strip() in ("", self._unit_taken):
            self.unit.setText(unit)
            self._unit_taken = unit

    def _days(self) -> tuple[str, str]:
        if self.when.text().strip() == (self._need.when_text or _days_text(self._need)):
            return self._need.from_date, self._need.to_date  # "next month" was said then
        return days_of(self.when)


class PostponeForm(FormDialog):
    """When they will want it now."""

    def __init__(
        self, settings: Settings, need: NeedRow, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Plans", "Postpone: %1", f"{title[:30]} · {need.item[:30]}"))
        self.setMinimumWidth(440)
        self.when = WhenLine(settings.today(), settings.region, many=True)
        self.add_field(translate("Plans", "When will they want it?"), self.when)
        self.body.addWidget(self.when.echo)
        self.body.addStretch(1)
        self.when.setFocus()
        self.start()

    def value(self) -> tuple[str, str, str]:
        """From, to, and how it was said."""
        return (*days_of(self.when), self.when.text().strip())

    def missing(self) -> str:
        if self.when.text().strip():
            return ""
        return translate("Plans", "Say when they will want it.")


class GoneForm(FormDialog):
    """Why they do not want it any more, if one likes."""

    def __init__(self, need: NeedRow, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            translate("Plans", "No longer wanted: %1", f"{title[:30]} · {need.item[:30]}")
        )
        self.setMinimumWidth(440)
        self.reason = line()
        self.add_field(translate("Plans", "Why? (may stay empty)"), self.reason)
        self.body.addStretch(1)
        self.reason.setFocus()
        self.start()

    def value(self) -> str:
        return self.reason.text().strip()


class WinForm(FormDialog):
    """The sale that a need became: what was asked for is filled in, the amount is typed."""

    def __init__(
        self, settings: Settings, need: NeedRow, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        today = settings.today()
        self.setWindowTitle(translate("Plans", "%1 bought it", title[:40]))
        self.setMinimumWidth(520)
        self.on = DayField(today, today, settings.region, past=True)
        self.item = line(need.item)
        self.quantity = line(
            "1" if need.quantity is None else counted_text(need.quantity, "", False)
        )
        self.unit = line(need.unit)
        self.amount, self.profit = line(), line()
        self.note = line()
        currency = translate("Currencies", words.CURRENCIES[settings.currency])
        for figure in (self.amount, self.profit, self.quantity):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(BELOW_LABEL)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("Plans", "Day"), self.on),
            (translate("Plans", "Item"), self.item),
            (translate("Plans", "Quantity"), self.quantity),
            (translate("Plans", "Unit"), self.unit),
            (translate("Plans", "Amount"), self.amount),
            (translate("Plans", "Profit (may stay empty)"), self.profit),
        )
        for place, (text, field) in enumerate(fields):
            row, column = divmod(place, 2)
            grid.addWidget(field_label(text, field), row * 3, column)
            shown: QWidget = field
            if field in (self.amount, self.profit):
                shown = with_unit(field, currency)
            grid.addWidget(shown, row * 3 + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(row * 3 + 2, 6)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.add_field(translate("Plans", "Note"), self.note)
        self.body.addStretch(1)
        self.amount.setFocus()
        self.start()

    def value(self) -> SaleRow:
        profit = _amount(self.profit.text())
        return SaleRow(
            id=0,
            on_date=self.on.day().isoformat(),
            item=self.item.text().strip(),
            quantity=_quantity(self.quantity.text()) or 0,
            unit=self.unit.text().strip(),
            amount=_amount(self.amount.text()) or 0,
            profit=profit,
            is_return=False,
            staff="",
            note=self.note.text().strip(),
        )

    def is_touched(self) -> bool:
        return super().is_touched() or bool(self.amount.text() or self.profit.text())

    def missing(self) -> str:
        amount, profit = self.amount.text().strip(), self.profit.text().strip()
        quantity = self.quantity.text().strip()
        checks = (
            (self.item, bool(self.item.text().strip()), translate("Sales", "Say what was sold.")),
            (self.quantity, bool(quantity) and _is_quantity(quantity),
             translate("Plans", "This is not a quantity: %1", quantity[:40])),
            (self.amount, bool(amount), translate("Plans", "Say how much it was.")),
            (self.amount, (_amount(amount) or 0) >= 0 and _amount(amount) is not None,
             translate("Plans", "This is not an amount: %1", amount[:40])),
            (self.profit, not profit or _amount(profit) is not None,
             translate("Plans", "This is not an amount: %1", profit[:40])),
        )  # fmt: skip
        for field, is_right, sentence in checks:
            if not is_right:
                field.setFocus()
                return sentence
        return ""


def days_of(when: WhenLine) -> tuple[str, str]:
    """From and to as they are kept: "" where nobody knows."""
    span = when.span()
    first, last = span or (None, None)
    return _iso(first), _iso(last)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _days_text(need: NeedRow) -> str:
    """The days of a need that was written without words, by command."""
    return need.from_date if need.from_date == need.to_date else need.from_date or need.to_date


def _is_quantity(text: str) -> bool:
    return not text.strip() or _quantity(text) is not None


def _quantity(text: str) -> float | None:
    """How many; None for what is no number, or less than nothing."""
    try:
        found = read_quantity(text)
    except (ValueError, OverflowError):
        return None
    return found if found >= 0 else None


def _amount(text: str) -> int | None:
    try:
        return read_amount(text)
    except (ValueError, OverflowError):
        return None
