"""Loads the program's and Qt's translations, switches language and its typeface while running."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kehuapp import i18n, paths
from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.kit import fonts

LANGUAGES = ("zh_TW", "zh_CN", "en")
NAMES = {"zh_TW": "繁體中文", "zh_CN": "简体中文", "en": "English"}

#: Qt says some keys in words, "刪除鍵 (Del)"; ours are as they are printed on a keyboard.
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Delete"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
)

_State: dict[str, str] = {"language": "en"}
_installed: list[QTranslator] = []


class _Translator(QTranslator):
    """Holds its words itself: Qt would map the file into memory, and the program die when that is
    written anew while it is open, as an update may do."""

    def read(self, path: Path) -> bool:
        """Take the words of a file; False when there is none."""
        try:
            self._words = path.read_bytes()  # Qt reads these and copies nothing
        except OSError:
            return False
        return self.load(self._words, str(path.parent))


def language() -> str:
    """The language on the screen now."""
    return _State["language"]


def system_language() -> str:
    """zh_TW, zh_CN or en, from what the system asks for."""
    return i18n.language_for(QLocale.system().uiLanguages())


def install(app: QCoreApplication, wanted: str) -> str:
    """Speak `wanted` ("" follows the system) from now on; every widget gets a LanguageChange."""
    chosen = wanted if wanted in LANGUAGES else system_language()
    for old in _installed:
        app.removeTranslator(old)
        old.deleteLater()
    _installed.clear()
    _State["language"] = chosen
    QLocale.setDefault(QLocale(chosen))
    if isinstance(app, QApplication):
        fonts.choose(app, chosen)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folder = str(paths.resources() / "translations")
    # The last one installed is asked first, and it sends the event that widgets retranslate on.
    for name, place in (
        (f"qtbase_{chosen}", qt_folder),
        (f"qt_{chosen}", folder),  # what Qt's own lacks, or says in words that no shop uses
        (f"kehuapp_{chosen}", folder),
    ):
        translator = _Translator(app)
        if translator.read(Path(place) / f"{name}.qm"):
            app.installTranslator(translator)
            _installed.append(translator)
        else:
            translator.deleteLater()
    i18n.install(_translate)
    # On Linux and Windows it stands behind the title of every window.
    QGuiApplication.setApplicationDisplayName(i18n.translate("App", "Customers"))
    return chosen


def install_for_command_line(chosen: str) -> bool:
    """Speak `chosen` without an application object; False when its translation is not there."""
    translator = _Translator()
    if not translator.read(paths.resources() / "translations" / f"kehuapp_{chosen}.qm"):
        return False

    def look_up(context: str, text: str, n: int) -> str:
        return translator.translate(context, text, None, n) or text

    _State["language"] = chosen
    i18n.install(look_up)
    return True


def _translate(context: str, text: str, n: int) -> str:
    return QCoreApplication.translate(context, text, None, n)
