"""The printer's painter knows the shapes of a chart: curves, dots, boxes without an edge."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from sheets.charts.samples import KINDS

from kehuapp.sheets.charts.paper import shapes_of
from kehuapp.sheets.form import Box, Curve, Dot, Page, Shape
from kehuapp.ui.printing.paint import paint_page

DOTS = 10  # a millimetre


def painted(*shapes: Shape) -> QImage:
    image = QImage(80 * DOTS, 60 * DOTS, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(DOTS * 1000)
    image.setDotsPerMeterY(DOTS * 1000)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(Page(shapes), painter)
    painter.end()
    return image


def grey(image: QImage, x: float, y: float) -> int:
    return image.pixelColor(round(x * DOTS), round(y * DOTS)).lightness()


def test_curves_dots_and_boxes_without_an_edge(qapp: Any) -> None:
    curve = Curve(((10, 10), (20, 10), (20, 30)), 1.0)
    open_dot, filled = Dot(18, 18, 4), Dot(38, 18, 4, True)
    image = painted(curve, filled, open_dot, Box(50, 10, 10, 10, 0.0, grey=0.5), Box(65, 10, 8, 8))
    assert grey(image, 15, 10) == 0 and grey(image, 20, 28) == 0 and grey(image, 15, 20) == 255
    assert grey(image, 20, 20) == 255  # the dot lies over the line
    assert grey(image, 40, 20) == 0
    assert {grey(image, 50 + at / 10, 15) for at in range(2, 98)} == {128}
    assert grey(image, 49.9, 15) == 255  # no edge
    assert grey(image, 65, 14) == 0 and grey(image, 69, 14) == 255  # an edge and nothing in it


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_is_black_on_white(qapp: Any, name: str) -> None:
    image = painted(*shapes_of(KINDS[name], 5, 5, 70, 50))
    colours = {image.pixelColor(x, y).name() for x in range(0, 800, 2) for y in range(0, 600, 2)}
    assert "#ffffff" in colours and "#000000" in colours
    assert all(name[1:3] == name[3:5] == name[5:7] for name in colours)
