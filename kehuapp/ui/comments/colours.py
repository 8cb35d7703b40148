"""Colours of words in comments: one in the book, two on the screen, so both themes can be read."""

import re
from functools import cache

from PySide6.QtGui import QColor

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.kit.theme import Theme

#: (name, colour in the book and in the light theme, colour in the dark theme)
INKS = (
    (QT_TRANSLATE_NOOP("Colours", "Red"), "#a83226", "#f08a7e"),
    (QT_TRANSLATE_NOOP("Colours", "Gold"), "#8f5c10", "#e0a94a"),
    (QT_TRANSLATE_NOOP("Colours", "Green"), "#17695c", "#5fc2af"),
    (QT_TRANSLATE_NOOP("Colours", "Blue"), "#2c5a8c", "#8fb8e8"),
    (QT_TRANSLATE_NOOP("Colours", "Purple"), "#6d3f86", "#c9a0e0"),
)
HIGHLIGHTS = (
    (QT_TRANSLATE_NOOP("Colours", "Yellow"), "#fdeeb0", "#544513"),
    (QT_TRANSLATE_NOOP("Colours", "Green"), "#cfeee0", "#1d4a3d"),
    (QT_TRANSLATE_NOOP("Colours", "Pink"), "#fbdcd8", "#5a302c"),
    (QT_TRANSLATE_NOOP("Colours", "Blue"), "#d7e5f5", "#2b405a"),
)
_ENOUGH = 4.5
_TAG = re.compile(r"<[^<>]+>")
_COLOUR = re.compile(r"(background-)?color:(#[0-9a-f]{6})")


def to_screen(html: str, theme: Theme) -> str:
    """The colours of clean html as this theme shows them."""
    dark = theme.name == "dark"
    inks = {light: deep for _, light, deep in INKS} if dark else {}
    grounds = {light: deep for _, light, deep in HIGHLIGHTS} if dark else {}

    def shown(match: re.Match[str]) -> str:
        colour = match[2]
        if match[1]:
            colour = grounds.get(colour) or _as_ground(colour, dark)
        else:
            colour = inks.get(colour) or _readable(colour, theme.panel)
        return f"{match[1] or ''}color:{colour}"

    return _TAG.sub(lambda tag: _COLOUR.sub(shown, tag[0]), html)


def to_book(html: str) -> str:
    """The other way: what a dark theme shows becomes the colour that is kept."""
    inks = {deep: light for _, light, deep in INKS}
    grounds = {deep: light for _, light, deep in HIGHLIGHTS}

    def kept(match: re.Match[str]) -> str:
        table = grounds if match[1] else inks
        return f"{match[1] or ''}color:{table.get(match[2], match[2])}"

    return _TAG.sub(lambda tag: _COLOUR.sub(kept, tag[0]), html)


def to_palette(html: str) -> str:
    """The colours of another program as those of ours that are nearest: each theme shows them as
    they can be read, and what is kept does not depend on the theme."""

    def nearest(match: re.Match[str]) -> str:
        table = HIGHLIGHTS if match[1] else INKS
        return f"{match[1] or ''}color:{_nearest(match[2], tuple(one[1] for one in table))}"

    return _TAG.sub(lambda tag: _COLOUR.sub(nearest, tag[0]), html)


@cache
def _nearest(colour: str, ours: tuple[str, ...]) -> str:
    hue = QColor(colour).hslHueF()

    def far(one: str) -> float:
        apart = abs(QColor(one).hslHueF() - hue)
        return min(apart, 1 - apart)

    return colour if colour in ours else min(ours, key=far)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far apart two colours are, 1 to 21."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@cache
def _readable(text: str, ground: str) -> str:
    """The colour, lighter or darker until it can be read on the ground."""
    step = 0.04 if _luminance(QColor(ground)) < 0.4 else -0.04
    colour = QColor(text)
    while contrast(colour.name(), ground) < _ENOUGH:
        lightness = colour.lightnessF() + step
        if not 0 < lightness < 1:
            break
        colour = _of_lightness(colour, lightness)
    return colour.name()


def _as_ground(colour: str, dark: bool) -> str:
    """A highlight from elsewhere, as pale (or as deep) as our own."""
    now = QColor(colour)
    fits = now.lightnessF() <= 0.3 if dark else now.lightnessF() >= 0.8
    return colour if fits else _of_lightness(now, 0.22 if dark else 0.86, 0.6).name()


def _of_lightness(colour: QColor, lightness: float, most: float = 1.0) -> QColor:
    saturation = min(colour.hslSaturationF(), most)
    return QColor.fromHslF(max(colour.hslHueF(), 0.0), saturation, lightness)
