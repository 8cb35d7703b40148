"""The row at the end of an export window: Cancel and the one thing it is for."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from kehuapp.i18n import translate


def closing_row(
    dialog: QDialog, words: str, act: Callable[[], object]
) -> tuple[QHBoxLayout, QPushButton]:
    """The row, and in it the button that says `words` and does `act`; Enter presses it."""
    cancel = QPushButton(translate("Export", "Cancel"), dialog)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    save = QPushButton(words, dialog)
    save.setObjectName("save")
    save.setProperty("primary", "true")
    save.setDefault(True)
    save.clicked.connect(lambda: act())
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(save)
    return row, save
