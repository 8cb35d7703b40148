"""The form of one tier: what the shop calls it, its colour, and what its customers are offered."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kehuapp.book.tiers.tiers import LONGEST_NAME, TierPolicyRow
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.form_dialog import (
    CodeBox,
    FormDialog,
    field_label,
    line,
    long_text,
    note,
    show_note,
)

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


_GAP = 16


class TierForm(FormDialog):
    """An empty name and no colour are ours; `policies` are those of all tiers."""

    def __init__(
        self, policies: Mapping[str, TierPolicyRow], tier: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.opened = policies[tier]
        self._others = [row for row in policies.values() if row.tier != tier]
        usual = words.our_tier_name(tier)
        self.setWindowTitle(f"{theme.tier_mark(tier)} {self.opened.name or usual}")
        self.setMinimumWidth(620)
        self.name = line(self.opened.name, usual)
        self.name_note = note()
        self.colour = CodeBox({}, none=translate("TierForm", "As usual"))
        self.colour.setItemIcon(0, self._swatch(""))
        for code, text in COLOURS.items():
            self.colour.addItem(self._swatch(code), translate("TierForm", text), code)
        self.colour.set_code(self.opened.colour)
        self.terms = {
            topic: long_text(getattr(self.opened, topic), lines=2) for topic in words.TERMS
        }
        self._lay_out()
        self.name.textChanged.connect(lambda: show_note(self.name_note, self.missing()))
        self.name.setFocus()
        self.start()

    def row(self) -> TierPolicyRow:
        """The tier as it is to be kept."""
        terms: dict[str, Any] = {
            topic: field.toPlainText().strip() for topic, field in self.terms.items()
        }
        name = " ".join(self.name.text().split())
        return self.opened._replace(name=name, colour=self.colour.code(), **terms)

    def go_over(self, stored: TierPolicyRow) -> None:
        """Saved once more, what was typed goes over what somebody else wrote, which was said."""
        typed, opened = self.row()._asdict(), self.opened._asdict()
        there = stored._asdict()
        values = {name: there[name] for name, value in typed.items() if value != opened[name]}
        self.opened = self.opened._replace(**values)

    def value(self) -> object:
        return self.row()

    def missing(self) -> str:
        names = [row.name or words.our_tier_name(row.tier) for row in (self.row(), *self._others)]
        if len(names[0]) > LONGEST_NAME:
            return translate("Tiers", "The name of a tier has %1 characters at most.", LONGEST_NAME)
        if len({name.casefold() for name in names}) < len(names):
            return translate("Tiers", "Two tiers cannot have the same name.")
        return ""

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        for across in (0, 1):
            grid.setColumnStretch(across, 1)
        grid.addWidget(field_label(self.tr("Name"), self.name), 0, 0)
        grid.addWidget(field_label(self.tr("Colour"), self.colour), 0, 1)
        grid.addWidget(self.name, 1, 0)
        grid.addWidget(self.colour, 1, 1)
        grid.addWidget(self.name_note, 2, 0, 1, 2)
        heading = QLabel(self.tr("What they are offered"))
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 10, 0, 4)
        grid.addWidget(heading, 3, 0, 1, 2)
        for at, (topic, field) in enumerate(self.terms.items()):
            down, across = 4 + at // 2 * 3, at % 2
            label = field_label(words.word(words.TERMS, topic), field)
            grid.addWidget(label, down, across)
            grid.addWidget(field, down + 1, across)
            grid.setRowMinimumHeight(down + 2, 8)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _swatch(self, colour: str) -> QIcon:
        """The mark of the tier in a colour, as it stands on a chip."""
        shown = theme.current()
        text, soft = theme.tier_colours(shown, self.opened.tier, colour)
        picture = QPixmap(48, 36)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(soft))
        painter.setPen(QColor(text))
        box = QRectF(0.5, 0.5, 23, 17)
        painter.drawRoundedRect(box, 5, 5)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, theme.tier_mark(self.opened.tier))
        painter.end()
        return QIcon(picture)
