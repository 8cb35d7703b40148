"""Chooses the typeface that Chinese is written in, on screen and on paper; sizes are the theme's.

Our own faces are registered when the program starts, never later: a new face in mid-session would
change what every open window is written in.
"""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from kehuapp import paths

TAIWAN, MAINLAND = "Kehu Sans", "Kehu Sans SC"

#: Families with the right glyphs that computers bring along, the likeliest first.
_SYSTEM = {
    TAIWAN: (
        "Microsoft JhengHei UI",
        "Microsoft JhengHei",
        "PingFang TC",
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "Source Han Sans TW",
    ),
    MAINLAND: (
        "Microsoft YaHei UI",
        "Microsoft YaHei",
        "PingFang SC",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "Source Han Sans CN",
    ),
}
#: What the system's own font is where nothing is said: Qt then takes the Chinese face for all.
_GENERIC = ("", "Sans Serif", "Sans", "sans-serif", "system-ui")
#: For English there: in a Chinese face quotes are as wide as a character, and … hangs
#: in the middle. As wide as the windows are measured for; DejaVu Sans, a tenth wider, would be cut.
_LATIN = ("Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans", "Arimo", "Nimbus Sans")
#: Names are set in this weight: a family without it shows them as any other text.
_HEAVY = QFont.Weight.DemiBold


def own_families(language: str) -> list[str]:
    """Our own faces for a language of the interface, its own glyphs first."""
    return [MAINLAND, TAIWAN] if language == "zh_CN" else [TAIWAN]


def choose(app: QApplication, language: str) -> None:
    """Write the interface in the system's font, and its Chinese in glyphs of the language.

    The system's Chinese face is taken when it has a bold one, otherwise ours. Where the system's
    font is only a generic name ("Sans Serif"), Qt writes Latin letters in the Chinese face too:
    English then has a Latin family first, if there is one.
    """
    register()
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    font = app.font()
    families = _families(system or font.families(), language)
    if font.families() != families:
        font.setFamilies(families)
        # Widgets that have a style keep the former font: it is taken off and put on again.
        sheet = app.styleSheet()
        app.setStyleSheet("")
        app.setFont(font)
        app.setStyleSheet(sheet)


def _families(system: list[str], language: str) -> list[str]:
    own = own_families(language)
    fitting = _SYSTEM[own[0]]
    here = {one.partition(" [")[0] for one in QFontDatabase.families()}  # without the foundry
    chinese = next((one for one in fitting if one in here and _has_heavy(one)), own[0])
    first = system[0]
    if not _writes_chinese(first, language):
        order = [first, chinese, *system[1:]]
    elif _has_heavy(first) and not _is_of_elsewhere(first, own[0]):
        order = system  # somebody's choice for the whole desktop
    else:
        order = [chinese, *system]
    if language == "en" and first in _GENERIC:
        order = [*[one for one in _LATIN if one in here and _has_heavy(one)][:1], *order]
    return list(dict.fromkeys([*order, *own]))


def _is_of_elsewhere(family: str, own: str) -> bool:
    return any(family in names for face, names in _SYSTEM.items() if face != own)


def _writes_chinese(family: str, language: str) -> bool:
    systems = QFontDatabase.WritingSystem
    wanted = systems.SimplifiedChinese if language == "zh_CN" else systems.TraditionalChinese
    return wanted in QFontDatabase.writingSystems(family)


def _has_heavy(family: str) -> bool:
    styles = QFontDatabase.styles(family)
    return any(QFontDatabase.weight(family, style) >= _HEAVY for style in styles)


def register() -> bool:
    """Make our faces known to Qt; False when they are not there."""
    if TAIWAN in QFontDatabase.families():
        return True
    files = sorted((paths.resources() / "fonts").glob("KehuSans*.otf"))
    return bool(files) and all(QFontDatabase.addApplicationFont(str(one)) >= 0 for one in files)
