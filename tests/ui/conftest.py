"""Every test of the interface has the application.

Without it Qt ends the process, and whether another test of the same worker made it is chance.
"""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """There before anything of Qt is made."""
