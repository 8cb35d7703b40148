"""The colours of words in a comment, made readable on light and on dark paper; paints nothing."""

import colorsys
from functools import lru_cache

LIGHT, DARK = "#ffffff", "#1b2120"
_ENOUGH = 4.5  # contrast from which small text can be read


@lru_cache(maxsize=512)
def ink_on(colour: str, paper: str) -> str:
    """The colour of words in its own hue, lighter or darker until it can be read on the paper."""
    hue, light, strength = colorsys.rgb_to_hls(*parts_of(colour))
    step = 0.04 if _luminance(paper) < 0.4 else -0.04
    shown = colour
    while contrast(shown, paper) < _ENOUGH and 0 < light + step < 1:
        light += step
        shown = hex_of(colorsys.hls_to_rgb(hue, light, strength))
    return shown


@lru_cache(maxsize=512)
def ground_on(colour: str, paper: str) -> str:
    """The colour of a highlight, as pale or as deep as words on this paper need it."""
    hue, light, strength = colorsys.rgb_to_hls(*parts_of(colour))
    dark = _luminance(paper) < 0.4
    if (light <= 0.3) if dark else (light >= 0.8):
        return colour
    return hex_of(colorsys.hls_to_rgb(hue, 0.22 if dark else 0.86, min(strength, 0.6)))


def contrast(one: str, other: str) -> float:
    """How far apart two colours are for the eye: 1 (the same) to 21 (black and white)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts_of(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def parts_of(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1; what is no #rrggbb is a middling grey."""
    try:
        red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    except ValueError:
        return 0.4, 0.4, 0.4
    return red, green, blue


def hex_of(parts: tuple[float, float, float]) -> str:
    """Red, green and blue from 0 to 1 as #rrggbb."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
