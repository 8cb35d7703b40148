"""The small form that gives customers a tier, with a line for the reason that may stay empty."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.avatar import tier_icon
from kehuapp.ui.kit.form_dialog import FormDialog, line

NONE = "none"


class TierChoice(FormDialog):
    """One press of an arrow and Enter, as in a menu; the reason is asked, never demanded.

    `tier` is the code of now, NONE for none, "" where those to be changed differ.
    """

    def __init__(
        self, title: str, tier: str, looks: words.TierLooks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tier: %1").replace("%1", title))
        self.setMinimumWidth(400)
        self._group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.choices: dict[str, QRadioButton] = {}
        for code in (*words.TIERS, NONE):
            text = translate("Bulk", "No tier") if code == NONE else words.tier_word(looks, code)
            button = QRadioButton(text.replace("&", "&&"))
            button.setIcon(tier_icon(code, looks.colour(code)))  # empty and as wide for none
            self._group.addButton(button)
            self.choices[code] = button
            column.addWidget(button)
        self.body.addLayout(column)
        self.reason = line(placeholder=self.tr("May stay empty"))
        self.add_field(self.tr("Why"), self.reason)
        self.body.addStretch(1)
        if tier:
            self.choices[tier].setChecked(True)
        self.choices[tier or next(iter(self.choices))].setFocus()
        self.start()

    def tier(self) -> str | None:
        """The tier chosen, None for none."""
        return None if self._code() == NONE else self._code()

    def missing(self) -> str:
        return "" if self._code() else self.tr("Choose a tier.")

    def value(self) -> tuple[str, str]:
        return self._code(), self.reason.text()

    def _code(self) -> str:
        """The code chosen, "" as long as nothing is."""
        return next((code for code, one in self.choices.items() if one.isChecked()), "")
