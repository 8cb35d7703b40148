"""A colour that a shop chose, made readable on the grounds of a theme; knows no widget."""

import colorsys
from collections.abc import Sequence
from functools import lru_cache

from kehuapp.text.colours import contrast, hex_of, parts_of

#: Contrast from which small text can be read.
READABLE = 4.5


@lru_cache(maxsize=256)
def tint(colour: str, dark: bool, grounds: Sequence[str]) -> tuple[str, str]:
    """(text, soft ground) in the hue of `colour`; the text can be read on both and on `grounds`."""
    hue, light, strength = colorsys.rgb_to_hls(*parts_of(colour))
    if dark:
        soft = hex_of(colorsys.hls_to_rgb(hue, 0.17, min(strength, 0.32)))
        light, step = max(light, 0.5), 0.01
    else:
        soft = hex_of(colorsys.hls_to_rgb(hue, 0.925, min(strength, 0.7)))
        light, step = min(light, 0.42), -0.01
    # A glaring colour would drown its neighbours, above all on a dark ground.
    strength = min(strength, 0.5 if dark else 0.8)
    text = hex_of(colorsys.hls_to_rgb(hue, light, strength))
    while 0 < light < 1 and any(contrast(text, ground) < READABLE for ground in (soft, *grounds)):
        light = min(max(light + step, 0.0), 1.0)
        text = hex_of(colorsys.hls_to_rgb(hue, light, strength))
    return text, soft
