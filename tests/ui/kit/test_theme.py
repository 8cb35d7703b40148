"""Colours: every text can be read in both modes; icons that are used exist."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

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


@pytest.mark.parametrize("count", [2, 3, 5, 7, 10])
def test_a_list_of_choices_shows_all_its_rows(qtbot, qapp: QApplication, count: int) -> None:
    theme.apply(qapp, "light")
    box = QComboBox()
    box.addItems([f"Entry {one}" for one in range(count)])
    box.setCurrentIndex(count // 2)
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    seen = view.viewport().rect()
    rows = [view.visualRect(view.model().index(one, 0)) for one in range(count)]
    assert all(seen.contains(row) for row in rows)
    frame = view.parentWidget()
    assert frame is not None and frame.height() == view.height()  # no arrows above and below
    box.hidePopup()
