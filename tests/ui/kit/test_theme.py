"""Colours: every text can be read in both modes; icons that are used exist."""

import pytest
from PySide6.QtWidgets import QApplication

from kehuapp.ui.kit import theme


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    pytest.param(text, ground, id=f"{colours.name}: {what}")
    for colours in (theme.LIGHT, theme.DARK)
    for what, text, ground in theme.text_pairs(colours)
]


@pytest.mark.parametrize("text, ground", PAIRS)
def test_text_can_be_read(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


EDGES = [
    pytest.param(edge, ground, id=f"{colours.name}: {what}")
    for colours in (theme.LIGHT, theme.DARK)
    for what, edge, ground in theme.edge_pairs(colours)
]


@pytest.mark.parametrize("edge, ground", EDGES)
def test_edges_can_be_seen(edge: str, ground: str) -> None:
    assert contrast(edge, ground) >= 3


@pytest.mark.parametrize("mode", ["light", "dark", "system"])
def test_style_sheet_has_no_holes(qapp: QApplication, qtbot: object, mode: str) -> None:
    heard = []
    theme.watch().changed.connect(lambda: heard.append(mode))
    theme.apply(qapp, mode)
    assert heard
    assert "@" not in theme.stylesheet(theme.current())
    theme.apply(qapp, "light")
