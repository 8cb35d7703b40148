"""The bar of chips above the list, conditions that narrow it, and the form of a bracket of some."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.conditions import conditions
from kehuapp.book.conditions.conditions import All, Any_, Not, Tree
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.filters.filter_fields import (
    FIELDS,
    LAST_OF_PART,
    ConditionEditor,
    field_name,
    leaf_of,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.form_dialog import FormDialog
from kehuapp.ui.kit.labels import elided
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.kit.windows.line_dialog import LineDialog

_LONGEST = 1000  # characters that are measured; the whole condition is in the tool tip
_AROUND_WORDS, _CLOSE = 32, 24  # pixels
_SPARE = 4  # a width is rounded: in just that room some words end in … already
_NARROWEST = 60
DEEPEST = 4  # brackets in brackets: more could be kept, but not understood
_HIGH = 28  # as high as the buttons beside it


class Chip(QFrame):
    """One condition: a button that opens it and one that takes it away; Delete does so too."""

    open_requested = Signal()
    remove_requested = Signal()

    def __init__(self, text: str, can_open: bool) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setFixedHeight(max(_HIGH, self.fontMetrics().height() + 10))
        self._text = text
        self.body = QToolButton()
        self.body.setToolTip(text)
        self.body.setAccessibleName(text)
        self.body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if can_open:
            self.body.clicked.connect(self.open_requested)
        self.close_button = QToolButton()
        self.close_button.setObjectName("take_away")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setFixedWidth(_CLOSE)
        words = translate("Filter", "Remove: %1", text)
        self.close_button.setToolTip(words)
        self.close_button.setAccessibleName(words)
        self.close_button.clicked.connect(self.remove_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self.body)
        row.addWidget(self.close_button)
        self.paint_colours()

    def text(self) -> str:
        """The condition in words, whole."""
        return self._text

    def sizeHint(self) -> QSize:
        self.body.ensurePolished()
        words = self.body.fontMetrics().horizontalAdvance(self._text[:_LONGEST])
        return QSize(words + _SPARE + _CLOSE + _AROUND_WORDS, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A whole line for words that need it; they end in … only where that is too short."""
        super().resizeEvent(event)
        room = self.width() - _CLOSE - _AROUND_WORDS
        shown = elided(self.body.fontMetrics(), self._text, room)
        self.body.setText(shown.replace("&", "&&"))

    def paint_colours(self) -> None:
        """Take the colours of the theme."""
        colours = theme.current()
        self.setStyleSheet(
            f"#chip {{ background: {colours.selection}; border: none; border-radius: 13px; }}"
            f"QToolButton {{ color: {colours.ink}; background: transparent; border: 1px solid"
            " transparent; border-radius: 11px; padding: 2px 5px; }"
            f"QToolButton:hover {{ color: {colours.jade}; }}"
            f"QToolButton:focus {{ border-color: {colours.jade}; }}"
        )
        self.close_button.setIcon(icons.icon("x", colours.quiet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Holds one tree of conditions; says when a person changes it. It wraps where it is narrow."""

    filter_changed = Signal(object)  # Tree or None
    save_requested = Signal(object, str)  # Tree, name of the smart group

    def __init__(
        self,
        book: Book,
        parent: QWidget | None = None,
        *,
        can_save: bool = True,
        within: Callable[[], Tree | None] = lambda: None,
        depth: int = 1,
    ) -> None:
        """`within` tells who is shown without the filter; who is saved is among them. `depth`
        counts the brackets around, itself included."""
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._within = within
        self._depth = depth
        self._book = book
        self._parts: list[Tree] = []
        self._any = False
        self._can_save = can_save
        self._editor: ConditionEditor | None = None
        self.chips: list[Chip] = []
        self.switch = self._button("switch", self.turn)
        self.add = self._button("add")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        give_menu(self.add, self._menu, chevron=False)
        self.clear_button = self._button("clear", self.clear)
        self.save_button = self._button("save_group", self.save)
        self._flow = FlowLayout(4)
        around = QVBoxLayout(self)
        # In the form of a smart group a card is around it, in the list nothing.
        around.setContentsMargins(*((12, 6, 8, 6) if can_save else (0, 0, 0, 0)))
        around.addLayout(self._flow)
        if can_save:
            rule = QFrame()
            rule.setProperty("rule", "true")
            around.addWidget(rule)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.watch().changed.connect(self._repaint)
        self._retranslate()

    def _button(self, name: str, wish: object = None) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("quiet", "true")
        button.setAutoDefault(False)
        if wish is not None:
            button.clicked.connect(wish)
        return button

    # What is shown

    def show_tree(self, tree: Tree | None) -> None:
        """Show conditions without announcing them; parts too deep for chips stay whole."""
        self._any = isinstance(tree, Any_)
        if tree is None:
            self._parts = []
        else:
            self._parts = list(tree.parts) if isinstance(tree, All | Any_) else [tree]
        self._show_chips()

    def refresh(self) -> None:
        """Say the conditions again: a group or a colleague may be called otherwise by now."""
        if self._parts:
            self._show_chips()

    def tree(self) -> Tree | None:
        """The conditions as they are now; None without any."""
        if not self._parts:
            return None
        if len(self._parts) == 1:
            return self._parts[0]
        return Any_(tuple(self._parts)) if self._any else All(tuple(self._parts))

    # What a person does

    def turn(self) -> None:
        """From all of these to any of these, and back."""
        self._any = not self._any
        self._announce()

    def clear(self) -> None:
        """Take every condition away."""
        self._parts = []
        self._announce()
        self.add.setFocus()

    def save(self) -> None:
        """Ask for a name and wish for a smart group of these conditions."""
        tree, place = self.tree(), self._within()
        if tree is None:
            return
        if place is not None:
            tree = All((place, *(tree.parts if isinstance(tree, All) else (tree,))))
        words = conditions.words(self._book, tree)
        dialog = LineDialog(
            translate("Filter", "Save as smart group"),
            translate("Filter", "Name of the group. It will always show whom these fit:"),
            words[:60],
            words,
            self,
        )
        dialog.entered.connect(lambda name: self.save_requested.emit(tree, name))
        dialog.open()

    def open_field(self, field: str) -> ConditionEditor | None:
        """Open the editor of a new condition on a field."""
        return self._open(field, None, self.add)

    def open_part(self, at: int) -> ConditionEditor | None:
        """Open the editor of the condition of a chip, or the form of its bracket."""
        leaf = leaf_of(self._parts[at])
        if leaf is None:
            self.open_bracket(at)
            return None
        return self._open(leaf.field, at, self.chips[at])

    def open_bracket(self, at: int | None = None) -> None:
        """Open the form of a bracket, or of a new one: any of it, where all of the others."""
        new = All(()) if self._any else Any_(())
        part = new if at is None else self._parts[at]
        form = BracketDialog(self._book, part, self._depth + 1, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._take_bracket(form.value(), at))
        form.open()

    def _take_bracket(self, tree: Tree | None, at: int | None) -> None:
        if tree is not None:
            self._take(tree, at)

    def remove(self, at: int) -> None:
        """Take one condition away; the keyboard goes to its neighbour."""
        del self._parts[at]
        self._announce()
        (self.chips[min(at, len(self.chips) - 1)].body if self.chips else self.add).setFocus()

    def _open(self, field: str, at: int | None, below: QWidget) -> ConditionEditor | None:
        part = self._parts[at] if at is not None else None
        editor = ConditionEditor(self._book, field, part, self)
        editor.chosen.connect(lambda tree: self._take(tree, at))
        self._editor = editor
        editor.show_below(below)
        return editor

    def _take(self, tree: Tree, at: int | None) -> None:
        if at is None:
            self._parts.append(tree)
        else:
            self._parts[at] = tree
        self._announce()
        self.chips[-1 if at is None else at].body.setFocus()

    def _announce(self) -> None:
        self._show_chips()
        self.filter_changed.emit(self.tree())

    # Mechanics

    def _fill_menu(self) -> None:
        self._menu.clear()
        for field in FIELDS:
            action = self._menu.addAction(field_name(field) + "…")
            action.triggered.connect(lambda _checked=False, one=field: self.open_field(one))
            if field in LAST_OF_PART:
                self._menu.addSeparator()
        if self._depth < DEEPEST:
            self._menu.addSeparator()
            bracket = self._menu.addAction(translate("Filter", "Conditions in a bracket…"))
            bracket.setObjectName("bracket")
            bracket.triggered.connect(lambda: self.open_bracket())

    def _show_chips(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for old in self.chips:
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(at, part) for at, part in enumerate(self._parts)]
        many = len(self._parts) > 1
        shown: list[tuple[QWidget, bool]] = [
            (self.switch, many),
            *((chip, True) for chip in self.chips),
            (self.add, True),
            (self.clear_button, bool(self._parts)),
            (self.save_button, bool(self._parts) and self._can_save),
        ]
        last: QWidget | None = None
        for widget, wanted in shown:
            widget.setParent(self)
            self._flow.addWidget(widget)
            widget.setVisible(wanted)
            for stop in (
                (widget.body, widget.close_button) if isinstance(widget, Chip) else (widget,)
            ):
                if last is not None:
                    QWidget.setTabOrder(last, stop)
                last = stop
        self._retranslate_switch()
        self.updateGeometry()

    def _chip(self, at: int, part: Tree) -> Chip:
        inner = part.part if isinstance(part, Not) else part
        said = conditions.words(self._book, part)
        if isinstance(inner, All | Any_) and len(inner.parts) > 1 and not isinstance(part, Not):
            said = translate("Filter", "(%1)", said)
        chip = Chip(said, leaf_of(part) is not None or self._depth < DEEPEST)
        chip.open_requested.connect(lambda: self.open_part(at))
        # Later: the button must not be deleted inside its own click.
        chip.remove_requested.connect(lambda: self.remove(at), Qt.ConnectionType.QueuedConnection)
        return chip

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_chips()
        super().changeEvent(event)

    def _repaint(self) -> None:
        self.add.setIcon(icons.icon("plus", theme.current().quiet, 14))
        self.switch.setIcon(icons.icon("arrow-right-left", theme.current().quiet, 14))
        self.save_button.setIcon(icons.icon("sliders-horizontal", theme.current().quiet, 14))
        for chip in self.chips:
            chip.paint_colours()

    def _retranslate_switch(self) -> None:
        self.switch.setText(
            translate("Filter", "Any of these")
            if self._any
            else translate("Filter", "All of these")
        )

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Filter", "Filter"))
        self.add.setText(translate("Filter", "Condition"))
        self.add.setToolTip(translate("Filter", "Show only customers for whom something holds"))
        self.clear_button.setText(translate("Filter", "Clear"))
        self.save_button.setText(translate("Filter", "Save as smart group…"))
        self.switch.setToolTip(
            translate("Filter", "Whether all conditions must hold, or one is enough")
        )
        self._retranslate_switch()
        self._show_chips()
        self._repaint()


class BracketDialog(FormDialog):
    """Starts from a bracket, or empty; read it with `value`."""

    def __init__(self, book: Book, tree: Tree, depth: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bracket_dialog")
        self.setMinimumWidth(400)
        self.setWindowTitle(translate("Filter", "Conditions in a bracket"))
        inner = tree.part if isinstance(tree, Not) else tree
        self.bar = FilterBar(book, can_save=False, depth=depth)
        self.bar.show_tree(inner)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.bar)
        self.turned = QCheckBox(translate("Filter", "Only those whom this does not fit"))
        self.turned.setChecked(isinstance(tree, Not))
        self.add_field(translate("Filter", "In the bracket"), self.bar, 0, card)
        self.body.addWidget(self.turned)
        self.body.addStretch(1)
        self.start()
        self.bar.add.setFocus()

    def value(self) -> Tree | None:
        """The bracket; a single condition in it needs none."""
        tree = self.bar.tree()
        if isinstance(tree, All | Any_) and not tree.parts:
            return None
        return Not(tree) if tree is not None and self.turned.isChecked() else tree

    def missing(self) -> str:
        if self.value() is None:
            return translate("Filter", "Add at least one condition.")
        return ""
