"""Step two of an import: chips that filter, the table, and one line about the row in hand."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.exchange.bars import Bar
from kehuapp.ui.exchange.preview import Preview
from kehuapp.ui.exchange.preview_fields import field_choices
from kehuapp.ui.exchange.preview_model import PreviewModel, outcome_colours
from kehuapp.ui.exchange.preview_view import PreviewTable
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.menu_buttons import ChoiceBox, fill_choices, give_menu

CHIPS = {
    "new": QT_TRANSLATE_NOOP("Import", "New %1"),
    "merge": QT_TRANSLATE_NOOP("Import", "Duplicate %1"),
    "maybe": QT_TRANSLATE_NOOP("Import", "Maybe the same %1"),
    "same": QT_TRANSLATE_NOOP("Import", "Same, skipped %1"),
    "nobody": QT_TRANSLATE_NOOP("Import", "Nobody in it %1"),
    "unreadable": QT_TRANSLATE_NOOP("Import", "Unreadable %1"),
    "left": QT_TRANSLATE_NOOP("Import", "Left out %1"),
    # Rows that another chip counts, too: the others add up to all rows.
    "notice": QT_TRANSLATE_NOOP("Import", "Of these, notice %1"),
}
DUPLICATES = (
    ("merge", QT_TRANSLATE_NOOP("Import", "Merge")),
    ("skip", QT_TRANSLATE_NOOP("Import", "Skip")),
    ("create", QT_TRANSLATE_NOOP("Import", "Add as new")),
)
ACTIONS = {
    "create": (QT_TRANSLATE_NOOP("Import", "Add as new"), "N"),
    "merge": (QT_TRANSLATE_NOOP("Import", "Merge with %1"), "M"),
    "skip": (QT_TRANSLATE_NOOP("Import", "Skip"), "S"),
    "leave_out": (QT_TRANSLATE_NOOP("Import", "Leave out"), "Space"),
}
_MOST_WARNINGS = 3
_LONGEST = 300  # characters that are said of a row; its tool tip has the rest


class PreviewPage(QWidget):
    """Decisions are made here and kept in the preview; nothing is written.

    `edited` fires when a cell was corrected: the plan must be made anew.
    """

    counts_changed = Signal()
    mapping_changed = Signal(object)
    edited = Signal()

    def __init__(
        self, groups: Iterable[str], suggestion: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model: PreviewModel | None = None
        self._suggestion = suggestion
        self._groups = sorted(groups)
        self._build()
        self._fill_groups("")
        theme.watch().changed.connect(self._paint_chips)

    def _build(self) -> None:
        self.banner = Bar("banner", self)
        self.question = Bar("question", self)
        self.remembered = Bar("remembered", self)
        self.word_question = Bar("word_question", self)
        self.word_answers = Bar("word_answers", self)
        self.table = PreviewTable(self)
        self.table.setObjectName("preview")
        self.table.setAccessibleName(translate("Import", "What the file would add"))
        self.table.decision_requested.connect(self.decide_selected)
        self.table.menu_requested.connect(self._open_row_menu)
        self.table.mapping_requested.connect(self._open_mapping)
        self.table.fixed_touched.connect(self._say_fixed)
        card = QFrame(self)
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)

        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 12)
        column.setSpacing(10)
        column.addLayout(self._build_top())
        for bar in (
            self.banner, self.question, self.word_question, self.word_answers, self.remembered,
        ):  # fmt: skip
            column.addWidget(bar)
        column.addWidget(card, 1)
        column.addLayout(self._build_bottom())

    def _build_top(self) -> QHBoxLayout:
        self.chips: dict[str, QPushButton] = {}
        top = QHBoxLayout()
        top.setSpacing(8)
        for name in CHIPS:
            chip = QPushButton(self)
            chip.setObjectName(f"chip_{name}")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda checked, name=name: self.filter_by(name if checked else ""))
            top.addWidget(chip)
            self.chips[name] = chip
        top.addStretch(1)
        self.group_box = ChoiceBox(self)
        self.group_box.setObjectName("group")
        self.group_box.setEditable(True)
        self.group_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group_box.setMinimumWidth(170)
        self.group_box.setMaximumWidth(260)
        self.group_box.setIconSize(QSize(16, 16))
        self.group_box.setToolTip(translate("Import", "Everybody in the file joins this group."))
        self.group_box.currentTextChanged.connect(lambda _text: self.counts_changed.emit())
        self.group_label = QLabel(translate("Import", "&Add all to group:"), self)
        self.group_label.setBuddy(self.group_box)
        self.group_label.setMinimumWidth(1)  # else it would keep the window wide
        top.addWidget(self.group_label)
        top.addWidget(self.group_box)
        return top

    def _build_bottom(self) -> QHBoxLayout:
        self.about = QLabel(self)
        self.about.setObjectName("about_row")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.about.setFixedHeight(2 * self.about.fontMetrics().lineSpacing() + 4)
        self.all_button = QPushButton(self)
        self.all_button.setObjectName("duplicates")
        self.all_button.setAutoDefault(False)
        give_menu(self.all_button, QMenu(self.all_button))
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self.about, 1)
        bottom.addWidget(self.all_button)
        return bottom

    # --- in -----------------------------------------------------------------------------------

    def show_preview(self, preview: Preview, troubles: Sequence[str] = ()) -> None:
        """Show a reading of a file; the row in hand stays in hand where it is there again."""
        model, key = self._model, self._key_in_hand()
        if model is None:
            self._model = model = PreviewModel(preview)
            model.edit_requested.connect(self._edit)
            self.table.setModel(model)
            self.table.selectionModel().currentRowChanged.connect(self._show_about)
            model.modelReset.connect(self._show_about)
            is_new = True
        else:
            is_new = preview.keys != model.preview.keys or preview.columns != model.preview.columns
            model.show_preview(preview)
        if is_new:
            self.table.header.show_mapping(preview.mapping is not None)
            self.table.fit_columns()
            self.table.scrollToTop()
            self._take_in_hand(key)
        said = [*troubles, *preview.warnings]
        if len(said) > _MOST_WARNINGS:
            more = translate("Import", "… and %n more", n=len(said) - _MOST_WARNINGS)
            said = [*said[:_MOST_WARNINGS], more]
        self.banner.show_words("\n".join(said))
        self._show_counts()
        self._show_about()

    def forget(self) -> None:
        """Begin anew: the next file has other rows."""
        if self._model is not None:
            self._model.show_filter("")
            self.table.setCurrentIndex(self._model.index(-1, -1))

    def add_group(self, path: str) -> None:
        """Offer a group that has just been made for the next file too."""
        if path and path not in self._groups:
            self._groups = sorted([*self._groups, path])
            self._fill_groups(path)

    def _key_in_hand(self) -> tuple[int, int]:
        index = self.table.currentIndex()
        row = self._model.row_of(index) if self._model is not None else None
        if self._model is None or row is None:
            return -1, 1
        return self._model.preview.keys[row], index.column()

    def _take_in_hand(self, key: tuple[int, int]) -> None:
        model = self._model
        if model is None or not model.rowCount():
            return
        wanted = model.preview.row_of_key(key[0])
        place = min(bisect_left(model.rows(), wanted), model.rowCount() - 1)
        column = min(key[1], model.columnCount() - 1)
        index = model.index(place, column)
        self.table.setCurrentIndex(index)
        if place:
            self.table.scrollTo(index, self.table.ScrollHint.PositionAtCenter)

    # --- out ----------------------------------------------------------------------------------

    def preview(self) -> Preview | None:
        """What is shown; None before the first file."""
        return self._model.preview if self._model else None

    def group(self) -> str:
        """The path of the group all shall join; "" for none."""
        return self.group_box.currentText().strip()

    def to_write(self) -> int:
        """How many rows would be written now."""
        return self._model.preview.to_write(bool(self.group())) if self._model else 0

    # --- decisions ----------------------------------------------------------------------------

    def filter_by(self, name: str) -> None:
        """Show only rows of one kind; "" shows all."""
        if self._model is not None:
            self._model.show_filter(name)
            if self._model.rowCount():
                self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_counts()

    def decide_selected(self, wish: str) -> None:
        """Decide for the selected rows: an action or "toggle" (leave out or back)."""
        model = self._model
        if model is None:
            return
        places = self.table.places()
        if wish == "toggle":  # together: out, unless all are out
            rows = map(model.rows().__getitem__, places)
            all_out = all(model.preview.outcome(row) == "left" for row in rows)
            wish = "back" if all_out else "leave_out"
        model.decide(places, wish)
        self._show_counts()
        self._show_about()

    def decide_duplicates(self, action: str) -> None:
        """One choice for all sure duplicates; single decisions before it are gone."""
        if self._model is not None:
            self._model.decide_duplicates(action)
            self._show_counts()
            self._show_about()

    def _edit(self, row: int, column: int, text: str) -> None:
        preview = self.preview()
        if preview is None:
            return
        try:
            preview.edit(row, column, text)
        except Trouble as trouble:
            self._show_about(str(trouble))
            return
        self.table.viewport().update()
        self.edited.emit()

    def _say_fixed(self) -> None:
        self._show_about(
            translate("Import", "This cannot be changed here. Change it after the import.")
        )

    # --- menus --------------------------------------------------------------------------------

    def row_menu(self) -> QMenu:
        """What can be decided for the selected rows."""
        menu = QMenu(self)
        model = self._model
        places = self.table.places() if model is not None else []
        if model is None or not places:
            return menu
        preview = model.preview
        rows = [model.rows()[place] for place in places]
        target = preview.target(rows[0]) if len(rows) == 1 else ""
        for action, (words, key) in ACTIONS.items():
            if not any(action in preview.actions(row) for row in rows):
                continue
            text = translate("Import", words, target or translate("Import", "the same person"))
            entry = QAction(f"{text}\t{key}", menu)
            entry.setCheckable(True)
            entry.setChecked(all(preview.action(row) == action for row in rows))
            wish = "toggle" if action == "leave_out" else action
            entry.triggered.connect(lambda _checked=False, wish=wish: self.decide_selected(wish))
            menu.addAction(entry)
        menu.addSeparator()
        words = translate("Import", "Correct this cell")
        menu.addAction(f"{words}\tF2").triggered.connect(self.table.edit_cell)
        if preview.mapping is not None:
            words = translate("Import", "Where this column goes…")
            menu.addAction(f"{words}\tAlt+↓").triggered.connect(self.table.ask_mapping)
        return menu

    def _open_row_menu(self, point: QPoint) -> None:
        menu = self.row_menu()
        if menu.actions():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(point))

    def mapping_menu(self, section: int) -> QMenu:
        """Where a column of the file may go."""
        menu = QMenu(self)
        preview = self.preview()
        if preview is None or preview.mapping is None:
            return menu
        column = preview.columns[section - 1]
        fill_choices(
            menu,
            field_choices(column.field),
            column.field,
            lambda field: self.mapping_changed.emit(preview.mapping_with(section - 1, field)),
        )
        return menu

    def _open_mapping(self, section: int, point: QPoint) -> None:
        menu = self.mapping_menu(section)
        if menu.actions():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    # --- showing ------------------------------------------------------------------------------

    def _fill_groups(self, chosen: str) -> None:
        self.group_box.clear()
        self.group_box.addItem("")
        folder = icons.icon("folder", theme.current().quiet)
        for path in dict.fromkeys([self._suggestion, *self._groups]):
            self.group_box.addItem(folder, path)
        self.group_box.setCurrentText(chosen)

    def _show_counts(self) -> None:
        preview = self.preview()
        if preview is None or self._model is None:
            return
        counts = preview.counts()
        for name, chip in self.chips.items():
            count = counts.get(name, 0)
            chip.setText(translate("Import", CHIPS[name], f"{count:,}"))
            chip.setChecked(self._model.filter() == name)
            chip.setVisible(count > 0 or name == "new" or chip.isChecked())
        words = translate("Import", dict(DUPLICATES)[preview.duplicates])
        self.all_button.setText(translate("Import", "All duplicates: %1", words))
        self.all_button.setVisible(counts.get("sure", 0) > 0)
        fill_choices(
            self.all_button.menu(),
            [(key, translate("Import", text)) for key, text in DUPLICATES],
            preview.duplicates,
            self.decide_duplicates,
        )
        self._paint_chips()
        self._fit_top()
        self.counts_changed.emit()

    def _show_about(self, trouble: Any = "", *_: Any) -> None:
        """Say why the row in hand is what it is, or what was wrong with a correction."""
        model = self._model
        row = model.row_of(self.table.currentIndex()) if model is not None else None
        words = trouble if isinstance(trouble, str) else ""
        self.about.setProperty("role", "error" if words else "quiet")
        self.about.style().unpolish(self.about)
        self.about.style().polish(self.about)
        if not words and model is not None and row is not None and row < len(model.preview):
            words = model.preview.reason(row)
        self.about.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.about.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_top()

    def _fit_top(self) -> None:
        """The words before the box give way when the chips need the room."""
        chips = sum(c.sizeHint().width() + 8 for c in self.chips.values() if not c.isHidden())
        box = self.group_box.sizeHint().width()
        label = self.group_label.sizeHint().width()
        roomy = chips + box + label + 70 <= self.width()
        self.group_label.setVisible(roomy)
        line = self.group_box.lineEdit()
        if line is not None:
            line.setPlaceholderText(
                translate("Import", "No group")
                if roomy
                else translate("Import", "Add all to a group")
            )

    def _paint_chips(self) -> None:
        for name, chip in self.chips.items():
            text, ground = outcome_colours(name)
            edge = text if chip.isChecked() else ground
            chip.setStyleSheet(
                f"QPushButton {{ background: {ground}; color: {text}; border: 1px solid {edge};"
                " border-radius: 12px; padding: 2px 9px; font-weight: 500; }"
                f"QPushButton:hover, QPushButton:focus {{ border-color: {text}; }}"
            )
