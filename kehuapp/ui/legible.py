"""A colour that a shop chose, made readable on the grounds of a theme; knows no widget."""

import colorsys
from collections.abc import Sequence
from functools import lru_cache

#: Contrast from which small text can be read.
READABLE = 4.5


@lru_cache(maxsize=256)
def tint(colour: str, dark: bool, grounds: Sequence[str]) -> tuple[str, str]:
    """(text, soft ground) in the hue of `colour`; the text can be read on both and on `grounds`."""
    hue, light, strength = colorsys.rgb_to_hls(*_parts(colour))
    if dark:
        soft = _hex(colorsys.hls_to_rgb(hue, 0.17, min(strength, 0.32)))
        light, step = max(light, 0.5), 0.01
    else:
        soft = _hex(colorsys.hls_to_rgb(hue, 0.925, min(strength, 0.7)))
        light, step = min(light, 0.42), -0.01
    # A glaring colour would drown its neighbours, above all on a dark ground.
    strength = min(strength, 0.5 if dark else 0.8)
    text = _hex(colorsys.hls_to_rgb(hue, light, strength))
    while 0 < light < 1 and any(contrast(text, ground) < READABLE for ground in (soft, *grounds)):
        light = min(max(light + step, 0.0), 1.0)
        text = _hex(colorsys.hls_to_rgb(hue, light, strength))
    return text, soft


def contrast(one: str, other: str) -> float:
    """How far apart two colours are for the eye: 1 (the same) to 21 (black and white)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1; what is no #rrggbb is a middling grey."""
    try:
        return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))  # type: ignore[return-value]
    except ValueError:
        return 0.4, 0.4, 0.4


def _hex(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
