"""Makes Chinese readable on a machine that has no Chinese font, with the one in the resources."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from kehuapp import paths

FAMILY = "Kehu Sans"


def install(app: QApplication) -> bool:
    """Put our own font behind the system's, if the system cannot write Chinese."""
    systems = QFontDatabase.WritingSystem
    if all(
        QFontDatabase.families(system)
        for system in (systems.TraditionalChinese, systems.SimplifiedChinese)
    ):
        return False
    if not load_fonts():
        return False
    font = app.font()
    font.setFamilies([*font.families(), FAMILY])
    app.setFont(font)
    return True


def load_fonts() -> bool:
    """Register the fonts of the resources with Qt; False when they are not there."""
    if FAMILY in QFontDatabase.families():
        return True
    folder = paths.resources() / "fonts"
    files = sorted([*folder.glob("KehuSans-*.ttf"), *folder.glob("KehuSans-*.otf")])
    return bool(files) and all(QFontDatabase.addApplicationFont(str(one)) >= 0 for one in files)
