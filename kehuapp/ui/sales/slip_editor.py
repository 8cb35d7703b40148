"""The row in which a slip is typed: its fields, what completes them, and what is said in it.

It writes nothing: it says that the row is to be saved, and is told what is wrong with it.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from kehuapp.i18n import translate
from kehuapp.rules.slips import Last, price_text
from kehuapp.text.amounts import counted_text, money_text
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.completing.completion import Choice, Completion
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.sales.slip_finder import SlipFinder
from kehuapp.ui.sales.slip_text import FIELDS, Figures, SlipText, figures_of, last_of, unit_of

HIGH, LINE = 48, 34  # pixels of the row, and of each line below it
_WAIT_MS = 120  # after the last key, before the book is looked through for somebody
_LONGEST = {"customer": 200, "item": 200, "note": 1000}
_KEYS_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SlipEditor(QWidget):
    """Lies over a row of the table; `show_text` in, wishes out."""

    save_requested = Signal()
    clear_requested = Signal()  # Esc
    above_requested = Signal()  # the same customer as in the row above
    leave_requested = Signal(int)  # up or down, out of the row
    day_requested = Signal(int)  # the day before, or the one after
    customer_changed = Signal()
    typed = Signal()
    height_changed = Signal()

    def __init__(self, finder: SlipFinder, parent: QWidget) -> None:
        super().__init__(parent)
        self._finder = finder
        self._contact: int | None = None
        self._tier: str | None = None
        self._is_new = False
        self._sale: int | None = None
        self._last: Last | None = None
        self._own: tuple[str, Last] | None = None  # the sale that is changed: its item and figures
        self._number = 1
        self._asked_for = ""  # what was typed when Enter was asked for once more
        self.completion = Completion(parent)
        self.fields = {name: _Cell(self) for name in FIELDS}
        for name, field in self.fields.items():
            field.setObjectName(f"slip_{name}")
            field.setMaxLength(_LONGEST.get(name, 40))
            if name in ("quantity", "price", "amount", "profit"):
                field.setAlignment(_RIGHT)
            if name in ("amount", "profit"):  # they follow from the others, and may be typed
                field.setStyleSheet(
                    "QLineEdit:!focus { background: transparent; border-color: transparent; }"
                )
            field.textEdited.connect(lambda _text, name=name: self._on_edited(name))
            field.installEventFilter(self)
        self.note_button = QToolButton(self)
        self.note_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note_button.clicked.connect(lambda: self.focus("note"))
        self.save_button = QToolButton(self)
        self.save_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save_button.clicked.connect(self.save_requested)
        self.fields["note"].hide()
        self.said = QLabel(self)
        self.said.setProperty("role", "error")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.anyway = QPushButton(self)
        self.anyway.setProperty("link", "true")
        self.anyway.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.anyway.clicked.connect(self.save_requested)
        self.anyway.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._look)
        self.completion.taken.connect(self._take_clicked)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    # What is in it

    def text(self) -> SlipText:
        """The row as it is typed."""
        said = {name: field.text() for name, field in self.fields.items()}
        return SlipText(
            **said,
            contact=self._contact,
            tier=self._tier,
            is_new=self._is_new,
            sale=self._sale,
        )

    def show_text(self, text: SlipText, own: Last | None = None) -> None:
        """Show a row, as it was typed before or as it is in the book; `own` is what it says
        there."""
        self._own = (text.item, own) if own is not None else None
        self.completion.hide()
        self._timer.stop()
        self.unsay()
        for name, field in self.fields.items():
            field.setText(getattr(text, name))
            field.setCursorPosition(0)
        self._contact, self._tier, self._is_new = text.contact, text.tier, text.is_new
        self._sale = text.sale
        self._look_back()
        self._show_note(bool(text.note))
        self._show_quiet()
        self.update()
        self.customer_changed.emit()

    def choose(self, contact: int, name: str, tier: str | None) -> None:
        """Take a customer, and go on to what they bought."""
        self._take(Choice(contact, name, tier=tier), "customer")
        self.focus("item")

    def contact(self) -> int | None:
        """Whose row it is; None while nobody is chosen."""
        return self._contact

    def figures(self) -> Figures:
        """What the cells come to."""
        is_own = self._own is not None and self._last is self._own[1]
        return figures_of(self.text(), self._last, is_own)

    def show_number(self, number: int) -> None:
        """Say which row of the day it is."""
        self._number = number
        self.update()

    def settle(self) -> None:
        """Choose whom the name means, if it was typed a moment ago and means one."""
        if self._contact is not None or self._is_new:
            return
        self._timer.stop()
        typed = self.fields["customer"].text()
        choices = self._finder.people(typed) if typed.strip() else []
        if len(choices) == 2 or (len(choices) > 1 and choices[0].text == typed.strip()):
            self._take(choices[0], "customer")  # the other one is somebody new

    def open_people(self) -> None:
        """Let it be chosen whom the name means."""
        self.focus("customer")
        self._look()

    # What is said in it

    def complain(self, field: str, sentence: str, anyway: bool = False) -> None:
        """Say what is wrong beside the field; with `anyway` the next Enter saves it as it is."""
        self.completion.hide()
        self.said.setText(sentence)
        self.said.setToolTip(sentence)
        self.said.show()
        self.anyway.setVisible(anyway)
        self._asked_for = repr(self.text()) if anyway else ""
        self.fields[field].setFocus()
        self.fields[field].selectAll()
        self._fit()

    def is_meant(self) -> bool:
        """Whether it was said, and nothing of the row was changed since."""
        return self._asked_for == repr(self.text())

    def unsay(self) -> None:
        """Nothing is wrong any more."""
        self._asked_for = ""
        if self.said.isVisibleTo(self):
            self.said.hide()
            self.anyway.hide()
            self._fit()

    def focus(self, name: str) -> None:
        """Put the keyboard into a field."""
        if name == "note":
            self._show_note(True)
        self.fields[name].setFocus()
        self.fields[name].selectAll()

    def focused(self) -> str:
        """The field with the keyboard, "" for none."""
        return next((name for name, field in self.fields.items() if field.hasFocus()), "")

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = next((name for name, field in self.fields.items() if field is watched), "")
        if not name:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(map(event.matches, _STEPS)) and self.text().is_empty():
                event.ignore()  # the last step of the book is meant
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(name, event)
        elif event.type() == QEvent.Type.FocusIn:
            if name == "item" and not self.fields[name].text():
                self._offer_items()
        elif event.type() == QEvent.Type.FocusOut and self.completion.serves(self.fields[name]):
            self.completion.hide()
            self._on_stepped()
        return super().eventFilter(watched, event)

    def _on_key(self, name: str, event: QKeyEvent) -> bool:
        key, with_keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_D and with_keys == Qt.KeyboardModifier.ControlModifier:
            self.above_requested.emit()
            return True
        if with_keys not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        is_open = self.completion.serves(self.fields[name])
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            if is_open:
                self.completion.step(step)
                self._on_stepped()
            else:
                self.leave_requested.emit(step)
            return True
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_requested.emit(1 if key == Qt.Key.Key_PageDown else -1)
            return True
        if key == Qt.Key.Key_Escape:
            return self._on_escape(is_open)
        if key in _KEYS_ENTER:
            self._on_enter(name)
            return True
        if key == Qt.Key.Key_Tab:
            if name in ("customer", "item"):
                self._accept(name)
            if name == "profit":
                self._show_note(True)
        return False

    def _on_escape(self, is_open: bool) -> bool:
        if is_open:
            self.completion.hide()
            self._on_stepped()
            return True
        if self.text().is_empty() and self._sale is None:
            return False  # back to the page before
        self.clear_requested.emit()
        return True

    def _on_enter(self, name: str) -> None:
        took = name in ("customer", "item") and self._accept(name)
        if name == "customer" and took and not self.fields["item"].text().strip():
            self.focus("item")
            return
        if name == "item" and took:
            self.focus("quantity")
            return
        self.save_requested.emit()

    def _accept(self, name: str) -> bool:
        """Take what is chosen in the list of a field; whether there was something."""
        if name == "customer" and self._timer.isActive():
            self._look()
        if not self.completion.serves(self.fields[name]):
            return False
        choice = self.completion.chosen()
        self.completion.hide()
        if choice is None:
            return False
        self._take(choice, name)
        return True

    def _take_clicked(self) -> None:
        name = "customer" if self.completion.serves(self.fields["customer"]) else "item"
        if self._accept(name):
            self.focus("item" if name == "customer" else "quantity")

    def _take(self, choice: Choice, name: str) -> None:
        self.unsay()
        self.completion.hide()
        self._timer.stop()
        field = self.fields[name]
        if name == "customer":
            self._contact, self._tier = choice.key, choice.tier
            self._is_new = choice.is_new
            field.setText(choice.key if choice.is_new else choice.text)
            if choice.is_new:
                self._contact = None
            self.customer_changed.emit()
        else:
            field.setText(choice.key)
        field.setCursorPosition(0)
        self._look_back()
        self._show_quiet()
        self.update()
        self.typed.emit()

    # What follows from typing

    def _on_edited(self, name: str) -> None:
        self.unsay()
        if name == "customer":
            had = self._contact
            self._contact, self._tier, self._is_new = None, None, False
            if had is not None:
                self.customer_changed.emit()
            self._timer.start()
        elif name == "item":
            self._offer_items()
        elif name == "price" and self.fields["price"].text():
            self.fields["amount"].clear()  # the price makes it
        elif name == "amount" and self.fields["amount"].text():
            self.fields["price"].clear()
        if name in ("customer", "item", "quantity"):
            self._look_back()
        self._show_quiet()
        self.update()
        self.typed.emit()

    def _look(self) -> None:
        self._timer.stop()
        field = self.fields["customer"]
        choices = self._finder.people(field.text()) if field.text().strip() else []
        self.completion.offer(field, field.text(), choices)

    def _offer_items(self) -> None:
        field = self.fields["item"]
        choices = self._finder.items(self._contact, field.text())
        self.completion.offer(field, field.text(), choices, bool(field.text().strip()))

    def _look_back(self) -> None:
        """How this item was sold the last time, by which empty cells are filled."""
        item = self._item_meant()
        if self._own is not None and self._own[0] == item:
            self._last = self._own[1]
            return
        unit = unit_of(self.fields["quantity"].text())
        found = self._finder.last(self._contact, item, unit) if item else None
        self._last = last_of(found) if found is not None else None

    def _item_meant(self) -> str:
        """What is typed, or what Enter would take of the list below it."""
        choice = self.completion.chosen() if self.completion.serves(self.fields["item"]) else None
        return str(choice.key) if choice else " ".join(self.fields["item"].text().split())

    def _on_stepped(self) -> None:
        self._look_back()
        self._show_quiet()

    def _show_quiet(self) -> None:
        """In empty cells stands what Enter would take."""
        fields, found = self.fields, self.figures()
        count = counted_text(float(found.quantity), found.unit, False)
        is_begun = bool(self._item_meant())
        quiet = {"quantity": count, "price": "", "amount": "", "profit": ""}
        if found.price is not None:
            quiet["price"] = price_text(found.price)
        if found.amount is not None:
            quiet["amount"] = money_text(-found.amount if found.is_return else found.amount)
        if found.profit is not None:
            quiet["profit"] = money_text(-found.profit if found.is_return else found.profit)
        for name, words in quiet.items():
            fields[name].setPlaceholderText(words if is_begun else "")

    # The look

    def lay_out(self, columns: Sequence[QRect]) -> None:
        """Put the fields into the columns of the table: number, customer and so on."""
        high = min(32, HIGH - 8)
        for name, column in zip(FIELDS[:-1], columns[1:], strict=False):
            inside = 2 if name in ("customer", "item") else 3
            top = (HIGH - high) // 2
            self.fields[name].setGeometry(
                column.left() + inside, top, column.width() - 2 * inside, high
            )
        beside = columns[-1]
        self.note_button.setGeometry(beside.left(), (HIGH - 26) // 2, 26, 26)
        self.save_button.setGeometry(beside.left() + 28, (HIGH - 26) // 2, 26, 26)
        self._place_lines()

    def wished_height(self) -> int:
        """How high the row is with what is said below its cells."""
        lines = self.fields["note"].isVisibleTo(self) + self.said.isVisibleTo(self)
        return HIGH + LINE * lines

    def _place_lines(self) -> None:
        left = self.fields["customer"].x()
        width = max(self.width() - left - 12, 1)
        top = HIGH - 4
        note = self.fields["note"]
        if note.isVisibleTo(self):
            note.setGeometry(left, top, width, 30)
            top += LINE
        if self.said.isVisibleTo(self):
            beside = self.anyway.sizeHint().width() if self.anyway.isVisibleTo(self) else 0
            self.said.setGeometry(left + 4, top, max(width - beside - 8, 1), 30)
            self.anyway.setGeometry(left + width - beside, top, beside, 30)

    def _show_note(self, on: bool) -> None:
        if on != self.fields["note"].isVisibleTo(self):
            self.fields["note"].setVisible(on)
            self._fit()

    def _fit(self) -> None:
        self._place_lines()
        self.height_changed.emit()

    def retranslate(self) -> None:
        """Speak the language of now."""
        names = {
            "customer": translate("Sales", "Customer"),
            "item": translate("Sales", "Item"),
            "quantity": translate("Sales", "Quantity"),
            "price": translate("Sales", "Unit price"),
            "amount": translate("Sales", "Amount"),
            "profit": translate("Sales", "Profit"),
            "note": translate("Sales", "Note"),
        }
        for name, words in names.items():
            self.fields[name].setAccessibleName(words)
            self.fields[name].setToolTip(words)  # a narrow one cuts what stands in it
        self.fields["customer"].setPlaceholderText(translate("Sales", "Part of the name"))
        self.fields["note"].setPlaceholderText(names["note"])
        self.anyway.setText(translate("Sales", "Save all the same"))
        self.note_button.setIcon(icons.icon("notebook-pen", theme.current().quiet, 16))
        self.save_button.setIcon(icons.icon("check", theme.current().jade, 16))
        save = translate("Sales", "Save the row (Enter)")
        self.save_button.setToolTip(save)
        self.save_button.setAccessibleName(save)
        self.note_button.setToolTip(names["note"])
        self.note_button.setAccessibleName(names["note"])

    @guarded
    def paintEvent(self, _event: Any) -> None:
        painter = QPainter(self)
        now = theme.current()
        painter.fillRect(self.rect(), QColor(now.selection))
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(now.jade))
        place = QRect(0, 0, self.fields["customer"].x(), HIGH)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class _Cell(QLineEdit):
    """A field of the row; Tab stays in it, and the wheel goes on to the table."""

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()
