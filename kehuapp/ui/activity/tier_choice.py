"""The small form that gives customers a tier, with a line for the reason that may stay empty."""

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui import theme
from kehuapp.ui.form_dialog import FormDialog, field_label, line

NONE = "none"


class TierChoice(FormDialog):
    """One press of an arrow and Enter, as in a menu; the reason is asked, never demanded."""

    def __init__(self, title: str, tier: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tier: %1").replace("%1", title))
        self.setMinimumWidth(400)
        self._group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.choices: dict[str, QRadioButton] = {}
        for code in (*words.TIERS, NONE):
            text = f"{theme.tier_mark(code)}  {words.word(words.TIERS, code)}"
            if code == NONE:
                text = translate("Bulk", "No tier")
            button = QRadioButton(text.replace("&", "&&"))
            self._group.addButton(button)
            self.choices[code] = button
            column.addWidget(button)
        self.body.addLayout(column)
        self.reason = line(placeholder=self.tr("May stay empty"))
        self.body.addWidget(field_label(self.tr("Why"), self.reason))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        chosen = self.choices[tier or NONE]
        chosen.setChecked(True)
        chosen.setFocus()
        self.start()

    def tier(self) -> str | None:
        """The tier chosen, None for none."""
        code = next(code for code, button in self.choices.items() if button.isChecked())
        return None if code == NONE else code

    def value(self) -> tuple[str | None, str]:
        return self.tier(), self.reason.text()
