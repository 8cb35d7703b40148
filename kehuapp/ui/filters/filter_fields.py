"""The fields a filter offers and the small editor of one condition; the bar is elsewhere."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import settings
from kehuapp.book.conditions import condition_words, conditions
from kehuapp.book.conditions.condition_sql import DAYS, HAD, OWN
from kehuapp.book.conditions.conditions import Condition, Not, Tree
from kehuapp.book.contacts.fields import YES_NO, heading_of
from kehuapp.book.groups import groups
from kehuapp.book.staff import staff
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.days.day_field import DayField
from kehuapp.ui.kit.form_dialog import field_label, number_field, with_unit
from kehuapp.ui.kit.group_chooser import GroupChooser
from kehuapp.ui.kit.menu_buttons import ChoiceBox

#: Those of the customer's own, of which the ones that are yes or no stand in the second part.
_OWN = [key for key, one in OWN.items() if one.kind != YES_NO]
_YES_NO = [key for key, one in OWN.items() if one.kind == YES_NO]
_AT = _OWN.index("area") + 1
_OTHERS = {
    "group": QT_TRANSLATE_NOOP("Filter", "Group"),
    "due": QT_TRANSLATE_NOOP("Filter", "To contact"),
    "last_contact": QT_TRANSLATE_NOOP("Filter", "Last contact"),
    "bought": QT_TRANSLATE_NOOP("Filter", "Purchases"),
    "value": QT_TRANSLATE_NOOP("Filter", "Value"),
    "profit": QT_TRANSLATE_NOOP("Filter", "Profit"),
    "item": QT_TRANSLATE_NOOP("Filter", "Item bought"),
    "cost": QT_TRANSLATE_NOOP("Filter", "Cost"),
    "minutes": QT_TRANSLATE_NOOP("Filter", "Time spent"),
    "need": QT_TRANSLATE_NOOP("Filter", "Needs"),
    "promise": QT_TRANSLATE_NOOP("Filter", "Promises and tasks"),
    "pledge": QT_TRANSLATE_NOOP("Filter", "Promised services"),
    "phone": QT_TRANSLATE_NOOP("Filter", "Phone"),
    "email": QT_TRANSLATE_NOOP("Filter", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Filter", "Address"),
    "chat": QT_TRANSLATE_NOOP("Filter", "Chat"),
    "photo": QT_TRANSLATE_NOOP("Filter", "Photo"),
    "imported": QT_TRANSLATE_NOOP("Filter", "Imported in"),
    "created": QT_TRANSLATE_NOOP("Filter", "Added"),
}
_PARTS = (
    (*_OWN[:_AT], "group", *_OWN[_AT:]),
    ("due", "last_contact", *HAD, *_YES_NO),
    DAYS,
    ("bought", "value", "profit", "item"),
    ("cost", "minutes", "need", "promise", "pledge"),
    ("phone", "email", "address", "chat", "photo"),
    ("imported", "created"),
)
#: The fields in the order of the menu, and the last of each part of it but the last.
FIELDS = tuple(field for part in _PARTS for field in part)
LAST_OF_PART = tuple(part[-1] for part in _PARTS[:-1])

#: What each op is called in the editor's box.
OPS = {
    ("owner", "in"): QT_TRANSLATE_NOOP("Filter", "looks after them"),
    ("owner", "either"): QT_TRANSLATE_NOOP("Filter", "looks after or stands in for them"),
    ("group", "in"): QT_TRANSLATE_NOOP("Filter", "in, or in a group below"),
    ("group", "in_only"): QT_TRANSLATE_NOOP("Filter", "in the group itself"),
    ("group", "not_in"): QT_TRANSLATE_NOOP("Filter", "not in, nor in a group below"),
    ("due", "yes"): QT_TRANSLATE_NOOP("Filter", "to be contacted now"),
    ("due", "no"): QT_TRANSLATE_NOOP("Filter", "not yet"),
    ("last_contact", "older"): QT_TRANSLATE_NOOP("Filter", "longer ago than"),
    ("last_contact", "within"): QT_TRANSLATE_NOOP("Filter", "in the last"),
    ("last_contact", "never"): QT_TRANSLATE_NOOP("Filter", "never contacted"),
    ("service", "has"): QT_TRANSLATE_NOOP("Filter", "has had service"),
    ("service", "none"): QT_TRANSLATE_NOOP("Filter", "has had no service yet"),
    ("do_not_contact", "yes"): QT_TRANSLATE_NOOP("Filter", "does not want to be contacted"),
    ("do_not_contact", "no"): QT_TRANSLATE_NOOP("Filter", "may be contacted"),
    ("bought", "within"): QT_TRANSLATE_NOOP("Filter", "bought in the last"),
    ("bought", "not_within"): QT_TRANSLATE_NOOP("Filter", "bought nothing in the last"),
    ("bought", "older"): QT_TRANSLATE_NOOP("Filter", "last bought longer ago than"),
    ("bought", "since"): QT_TRANSLATE_NOOP("Filter", "bought since"),
    ("bought", "not_since"): QT_TRANSLATE_NOOP("Filter", "bought nothing since"),
    ("bought", "never"): QT_TRANSLATE_NOOP("Filter", "never bought"),
    ("value", "at_least"): QT_TRANSLATE_NOOP("Filter", "Bought in 12 months for at least"),
    ("value", "within"): QT_TRANSLATE_NOOP("Filter", "Bought in the last days for at least"),
    ("value", "between"): QT_TRANSLATE_NOOP("Filter", "Bought between two days for at least"),
    ("profit", "within"): QT_TRANSLATE_NOOP("Filter", "Profit in the last days of at least"),
    ("profit", "between"): QT_TRANSLATE_NOOP("Filter", "Profit between two days of at least"),
    ("cost", "within"): QT_TRANSLATE_NOOP("Filter", "Cost in the last days at least"),
    ("cost", "between"): QT_TRANSLATE_NOOP("Filter", "Cost between two days at least"),
    ("minutes", "within"): QT_TRANSLATE_NOOP("Filter", "Took in the last days at least"),
    ("minutes", "between"): QT_TRANSLATE_NOOP("Filter", "Took between two days at least"),
    ("need", "has"): QT_TRANSLATE_NOOP("Filter", "has an open need"),
    ("need", "none"): QT_TRANSLATE_NOOP("Filter", "no open need"),
    ("promise", "has"): QT_TRANSLATE_NOOP("Filter", "something is to be done"),
    ("promise", "late"): QT_TRANSLATE_NOOP("Filter", "something is overdue"),
    ("promise", "none"): QT_TRANSLATE_NOOP("Filter", "nothing is to be done"),
    ("pledge", "in"): QT_TRANSLATE_NOOP("Filter", "received one of these"),
    ("pledge", "not_in"): QT_TRANSLATE_NOOP("Filter", "received none of these yet"),
    ("chat", "has"): QT_TRANSLATE_NOOP("Filter", "any"),
    ("chat", "none"): QT_TRANSLATE_NOOP("Filter", "none"),
    ("chat", "in"): QT_TRANSLATE_NOOP("Filter", "one of these"),
    ("created", "within"): QT_TRANSLATE_NOOP("Filter", "in the last"),
    ("created", "since"): QT_TRANSLATE_NOOP("Filter", "since"),
}
_ANY = {
    "within": QT_TRANSLATE_NOOP("Filter", "in the next"),
    "month": QT_TRANSLATE_NOOP("Filter", "in the month"),
    "contains": QT_TRANSLATE_NOOP("Filter", "contains"),
    "is": QT_TRANSLATE_NOOP("Filter", "is"),
    "empty": QT_TRANSLATE_NOOP("Filter", "is empty"),
    "yes": QT_TRANSLATE_NOOP("Filter", "yes"),
    "no": QT_TRANSLATE_NOOP("Filter", "no"),
    "has": QT_TRANSLATE_NOOP("Filter", "has one"),
    "none": QT_TRANSLATE_NOOP("Filter", "has none"),
}

#: Fields whose ops hold the opposite of each.
_BOTH_WAYS = ("group", "due", *HAD, *_YES_NO, "bought", "phone", "email", "address", "photo")

WIDTH = 300
_CODE = Qt.ItemDataRole.UserRole
_FIRST_DAYS = {"last_contact": 60, "bought": 90}


def field_name(field: str) -> str:
    """What a field is called."""
    if field in OWN:
        return heading_of(OWN[field])
    if field in HAD:
        return words.word(words.INTERACTION_KINDS, field)
    if field in DAYS:
        return words.word(words.DATE_KINDS, field)
    return translate("Filter", _OTHERS[field])


def leaf_of(tree: Tree) -> Condition | None:
    """The one condition in a tree, maybe turned round; None for larger ones."""
    inner = tree.part if isinstance(tree, Not) else tree
    return inner if isinstance(inner, Condition) else None


def choices(book: Book, field: str) -> list[tuple[Any, str]]:
    """What can be ticked for a field, with its words, none of them last."""
    none = translate("Filter", "None")
    if field == "tier":
        looks = load_looks(book)
        marked = [
            (code, f"{theme.tier_mark(code)} {words.tier_word(looks, code)}")
            for code in words.TIERS
        ]
        return [*marked, ("", none)]
    if field in OWN and (table := OWN[field].words):
        known: list[tuple[Any, str]] = [(code, words.word(table, code)) for code in table]
        return [*known, ("", translate("Filter", "Not known"))] if OWN[field].none else known
    if field in OWN:
        people = [(row.id, row.name) for row in staff.rows_staff(book)]
        return [*people, (0, translate("Filter", "Nobody"))]
    if field == "chat":
        return [(name, name) for name in words.CHAT_SERVICES]
    if field == "pledge":
        from kehuapp.book.activity.pledges import ask_pledges

        return [(row.id, row.name) for row in book.ask(ask_pledges())]
    return [
        (row.step, condition_words.import_name(row.name, row.day))
        for row in conditions.imports(book)
    ]


class CheckList(QListWidget):
    """A list of things to tick; Space ticks, as in every list."""

    def __init__(self, rows: Sequence[tuple[Any, str]], chosen: Sequence[Any] = ()) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        known = {code for code, _text in rows}
        # What a kept condition asks for stays, even when the book no longer offers it.
        for code, text in [*rows, *((code, str(code)) for code in chosen if code not in known)]:
            item = QListWidgetItem(text, self)
            item.setData(_CODE, code)
            item.setToolTip(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = code in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        lines = min(max(self.count(), 2), 7)
        self.setFixedHeight(lines * max(self.sizeHintForRow(0), 24) + 6)

    def chosen(self) -> tuple[Any, ...]:
        """The codes that are ticked."""
        items = [self.item(at) for at in range(self.count())]
        return tuple(i.data(_CODE) for i in items if i.checkState() == Qt.CheckState.Checked)

    def set_chosen(self, code: Any, on: bool = True) -> None:
        """Tick one, or not."""
        for at in range(self.count()):
            if self.item(at).data(_CODE) == code:
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                self.item(at).setCheckState(state)


class ConditionEditor(QFrame):
    """A small window over the bar for one condition; Enter takes it, Esc leaves it."""

    chosen = Signal(object)  # Condition, or Not(Condition)

    def __init__(self, book: Book, field: str, tree: Tree | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", "true")
        self.setObjectName("condition_editor")
        self.setMinimumWidth(WIDTH)
        self._book = book
        self._field = field
        self._settings = settings.load_settings(book)
        leaf = leaf_of(tree) if tree is not None else None
        self._leaf = leaf if leaf is not None and leaf.field == field else None
        self._takers: list[Callable[[], Any]] = []
        self.op = ChoiceBox()
        self.op.setObjectName("op")
        self.op.setAccessibleName(field_name(field))
        self.values = QStackedWidget()
        self._editors: list[QWidget] = []
        self.turned = QCheckBox(translate("Filter", "Invert: everybody else"))
        self.turned.setChecked(isinstance(tree, Not))
        self._error = QLabel()
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._lay_out()
        self._fill()

    def show_below(self, widget: QWidget) -> None:
        """Open below a widget, inside its screen, with the keyboard in the first field."""
        self.adjustSize()
        spot = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        left = max(room.left(), min(spot.x(), room.right() - self.width()))
        top = max(room.top(), min(spot.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._focus_first()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._show_op(self.op.currentIndex())  # only now the fields know how high they are

    def condition(self) -> Tree | None:
        """The condition as it is set now; None while something is missing."""
        op = str(self.op.currentData())
        leaf = Condition(self._field, op, self._takers[self.op.currentIndex()]())
        try:
            conditions.check(leaf)
        except Trouble:
            return None
        return Not(leaf) if self.turned.isChecked() else leaf

    def take(self) -> None:
        """Give the condition to whoever asked, or say what is missing."""
        days = self.values.findChildren(DayField)
        if any(day.insist() for day in days if day.isVisible()):
            return  # the field says what is wrong
        tree = self.condition()
        if tree is None and not self.apply.isEnabled():
            return  # why there is nothing to choose is said already
        if tree is None:
            self._error.setText(self._missing())
            self._error.show()
            self.adjustSize()
            return
        self.chosen.emit(tree)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        ops = conditions.FIELDS[self._field]
        only = OPS.get((self._field, next(iter(ops)))) if len(ops) == 1 else None
        title = QLabel(field_name(self._field) if only is None else translate("Filter", only))
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        cancel = QPushButton(translate("Filter", "Cancel"))
        cancel.setProperty("quiet", "true")
        cancel.clicked.connect(self.close)
        self.apply = QPushButton(translate("Filter", "Apply"))
        self.apply.setObjectName("apply")
        self.apply.setProperty("primary", "true")
        self.apply.clicked.connect(self.take)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for widget in (title, self.op, self.values, self.turned, self._error):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _fill(self) -> None:
        for op, kind in conditions.FIELDS[self._field].items():
            text = OPS.get((self._field, op)) or _ANY.get(op)
            self.op.addItem(translate("Filter", text) if text else field_name(self._field), op)
            same_kind = (
                self._leaf is not None and conditions.FIELDS[self._field].get(self._leaf.op) == kind
            )
            value = self._leaf.value if same_kind and self._leaf else None
            widget, taker = self._value_editor(kind, value)
            self.values.addWidget(widget)
            for field in (widget, *widget.findChildren(QWidget)):
                if field.focusPolicy() != Qt.FocusPolicy.NoFocus and not field.accessibleName():
                    field.setAccessibleName(field_name(self._field))
            self._editors.append(widget)
            self._takers.append(taker)
        self.op.setVisible(self.op.count() > 1)
        # Where the box has the opposite of everything, turning round would only confuse.
        both = self._field in _BOTH_WAYS or not self.apply.isEnabled()
        self.turned.setVisible(not both or self.turned.isChecked())
        self.op.currentIndexChanged.connect(self._show_op)
        at = self.op.findData(self._leaf.op) if self._leaf else 0
        self.op.setCurrentIndex(max(at, 0))
        self._show_op(self.op.currentIndex())

    def _show_op(self, at: int) -> None:
        self.values.setCurrentIndex(at)
        kind = conditions.FIELDS[self._field][str(self.op.itemData(at))]
        self.values.setVisible(bool(kind))
        inside = self._editors[at]
        high = max(inside.minimumHeight(), inside.sizeHint().height(), 0)
        if inside.hasHeightForWidth():
            high = max(inside.minimumHeight(), inside.heightForWidth(self.values.width()))
        self.values.setFixedHeight(min(high, inside.maximumHeight()) if kind else 0)
        self._error.hide()
        self.adjustSize()

    def _focus_first(self) -> None:
        inside = self._editors[self.op.currentIndex()]
        first = (
            inside
            if inside.focusPolicy() != Qt.FocusPolicy.NoFocus
            else next(
                (
                    one
                    for one in inside.findChildren(QWidget)
                    if one.focusPolicy() != Qt.FocusPolicy.NoFocus
                ),
                None,
            )
        )
        if self.values.isVisible() and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            (self.op if self.op.count() > 1 else self.apply).setFocus()

    def _missing(self) -> str:
        kind = conditions.FIELDS[self._field][str(self.op.currentData())]
        if kind == "text" and self._field == "area":
            return translate("Filter", "Type the area first.")
        if kind == "text":
            return translate("Filter", "Type what to look for first.")
        if kind.endswith("_from_to"):
            return translate("Filter", "The last day is before the first one.")
        return translate("Filter", "Tick at least one.")

    # One editor for each kind of value

    def _value_editor(self, kind: str, value: Any) -> tuple[QWidget, Callable[[], Any]]:
        if kind in ("codes", "ids"):
            return self._list(value or ())
        if kind == "text":
            line = QLineEdit(value or "")
            line.setMaxLength(conditions.LONGEST_TEXT)
            line.returnPressed.connect(self.take)
            return line, line.text
        if kind == "days":
            return self._days(value)
        if kind == "month":
            months = ChoiceBox()
            for number, name in enumerate(condition_words.MONTHS, start=1):
                months.addItem(translate("Conditions", name), number)
            today = self._settings.today()
            months.setCurrentIndex((value or today.month) - 1)
            return months, months.currentData
        if kind == "day":
            return self._day(value)
        if kind == "amount":
            return self._amount(value)
        if kind.endswith(("_in", "_from_to")):
            return self._sum(kind, value)
        return QWidget(), lambda: None

    def _list(self, chosen: Sequence[Any]) -> tuple[QWidget, Callable[[], Any]]:
        if self._field != "group":
            rows = CheckList(choices(self._book, self._field), chosen)
            if not rows.count():
                return self._nothing(
                    translate("Filter", "No service has been promised yet.")
                    if self._field == "pledge"
                    else translate("Filter", "No file has been imported yet.")
                )
            return rows, rows.chosen
        tree = GroupChooser(groups.rows_groups_plain(self._book, smart=True), frozenset(chosen))
        if tree.is_empty() and not chosen:
            return self._nothing(translate("Filter", "There is no group yet."))
        tree.setFixedHeight(tree.height_of(min(max(tree.topLevelItemCount(), 4), 8)))
        return tree, lambda: tuple(sorted(tree.chosen()))

    def _nothing(self, sentence: str) -> tuple[QWidget, Callable[[], Any]]:
        """Instead of an empty list: why there is nothing to choose."""
        label = QLabel(sentence)
        label.setProperty("role", "quiet")
        label.setWordWrap(True)
        label.setMinimumHeight(label.fontMetrics().height() + 6)
        self.apply.setEnabled(False)
        return label, tuple

    def _days(self, value: int | None) -> tuple[QWidget, Callable[[], Any]]:
        days = number_field(
            _FIRST_DAYS.get(self._field, 30) if value is None else value,
            conditions.MOST_DAYS,
            0 if self._field in DAYS else 1,
        )
        return with_unit(days, translate("Filter", "days")), days.value

    def _day(self, value: str | None) -> tuple[QWidget, Callable[[], Any]]:
        day = self._day_field(value)
        return day, lambda: day.day().isoformat()

    def _day_field(self, value: str | None) -> DayField:
        today = self._settings.today()
        start = date.fromisoformat(value) if value else date(today.year, 1, 1)
        day = DayField(start, today, self._settings.region, past=True)
        day.said_wrong.connect(lambda: self._show_op(self.op.currentIndex()))
        return day

    def _amount(self, value: int | None) -> tuple[QWidget, Callable[[], Any]]:
        amount = number_field(10_000 if value is None else value // 100, 2_000_000_000, 1)
        amount.setGroupSeparatorShown(True)
        amount.setSingleStep(1000)
        currency = self._settings.currency
        amount.setPrefix(words.CURRENCY_SIGNS.get(currency, ""))
        return amount, lambda: amount.value() * 100

    def _sum(self, kind: str, value: Any) -> tuple[QWidget, Callable[[], Any]]:
        """At least so much, and below it in how many last days, or from which day to which."""
        least, *rest = value or (None,)
        if kind.startswith("amount"):
            whole, least_of = self._amount(least)
        else:
            number = number_field(60 if least is None else least, 2_000_000_000, 1)
            whole, least_of = with_unit(number, translate("Filter", "minutes")), number.value
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(whole)
        if kind.endswith("_from_to"):
            first, last = (self._day_field(one) for one in rest or (None, None))
            if not rest:
                last.set_day(self._settings.today())
            for text, day in (
                (translate("Filter", "from"), first),
                (translate("Filter", "to"), last),
            ):
                column.addWidget(field_label(text, day))
                column.addWidget(day)
            return both, lambda: (
                least_of(),
                first.day().isoformat(),
                last.day().isoformat(),
            )
        within = number_field(rest[0] if rest else 365, conditions.MOST_DAYS, 1)
        within.setAccessibleName(translate("Filter", "days"))
        label = QLabel(translate("Filter", "in the last"))
        label.setProperty("role", "quiet")
        column.addWidget(label)
        column.addWidget(with_unit(within, translate("Filter", "days")))
        return both, lambda: (least_of(), within.value())
