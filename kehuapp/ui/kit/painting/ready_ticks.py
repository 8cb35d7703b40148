"""What is ready of a visit, in words with a tick or a circle; of those which have room."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.labels import baseline, elided

_TICK, _BESIDE = 15, 8  # pixels of a tick before its word, and between two of them


class Tick(NamedTuple):
    """What is told of a visit: whether it is ready, and the picture until it is."""

    is_ready: bool
    word: str
    icon: str


def ticks_for(room: int, ticks: Sequence[Tick], wide: Callable[[str], int]) -> list[Tick]:
    """Those that have room with their whole words, in their order: what is not ready goes before
    what is, the appointment before all. The one that matters most always stands there."""

    def first(tick: Tick) -> int:
        return 2 if tick.is_ready else 0 if tick.icon == "clock" else 1

    kept: list[Tick] = []
    for tick in sorted(ticks, key=first):
        if not kept or ticks_width((*kept, tick), wide) <= room:
            kept.append(tick)
    return [tick for tick in ticks if tick in kept]


def ticks_width(ticks: Sequence[Tick], wide: Callable[[str], int]) -> int:
    """The room that all of them take."""
    return sum(_TICK + wide(one.word) + _BESIDE for one in ticks) - _BESIDE


def paint_ticks(painter: QPainter, area: QRect, ticks: Sequence[Tick], ratio: float) -> None:
    """A check, a gold clock for what was not asked yet, a circle; in the font of the painter."""
    now, left, metrics = theme.current(), area.left(), painter.fontMetrics()
    for tick in ticks_for(area.width() + 4, ticks, metrics.horizontalAdvance):
        colour = now.jade if tick.is_ready else now.gold if tick.icon == "clock" else now.quiet
        said = elided(metrics, tick.word, area.right() + 4 - left - _TICK)
        picture = icons.pixmap("check" if tick.is_ready else tick.icon, colour, 13, ratio)
        painter.drawPixmap(left, area.center().y() - 6, picture)
        painter.setPen(QColor(colour))
        painter.drawText(left + _TICK, baseline(metrics, area), said)
        left += _TICK + metrics.horizontalAdvance(said) + _BESIDE
