"""The foot of an export window: Cancel and the one thing it is for."""

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QPushButton

from kehuapp.i18n import translate
from kehuapp.ui.kit.windows.dialog import Dialog


def close_with(dialog: Dialog, body: QLayout, words: str, act: Callable[[], object]) -> QPushButton:
    """Put the foot below `body`; the button that says `words` and does `act`, which Enter presses,
    is returned."""
    cancel = QPushButton(translate("Export", "Cancel"), dialog)
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    save = QPushButton(words, dialog)
    save.setObjectName("save")
    save.setProperty("primary", "true")
    save.setDefault(True)
    save.clicked.connect(lambda: act())
    dialog.set_content(body, (cancel, save))
    return save
