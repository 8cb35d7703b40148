"""Traps of the libraries below us that would take the whole program down; nothing of ours."""

from PySide6.QtCore import QObject


def test_calls_that_return_none_do_not_wear_none_out(qapp):
    """PySide6 6.12.0 on Python 3.10 and 3.11 lost a reference to None at each such call."""
    thing = QObject()
    for _ in range(20_000):
        thing.blockSignals(False)
        thing.setObjectName("x")
    assert thing.objectName() == "x"
