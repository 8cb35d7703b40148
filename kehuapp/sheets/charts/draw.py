"""Lays out whatever chart there is; each kind's own module knows how."""

from kehuapp.sheets.charts import grid, months, pareto, rows, shares, stacks
from kehuapp.sheets.charts.drawing import Drawing, Room
from kehuapp.sheets.charts.values import (
    Bullets,
    Chart,
    Columns,
    Grid,
    Pareto,
    Ranked,
    Shares,
    Stacked,
    Trend,
)

LEAST_W = 40.0  # millimetres
_LEAST_H, _HIGH = 7, 11  # lines of text that a plot with axes takes, and that it wishes for


def drawn(chart: Chart, room: Room) -> Drawing:
    """The chart in its room, or in the least that it takes; nothing of one that is empty: say a
    sentence instead."""
    if chart.is_empty:
        return Drawing(room.w, room.h, (), ())
    room = room._replace(w=max(room.w, LEAST_W))
    room = room._replace(h=max(room.h, least_height(chart, room)))
    match chart:
        case Pareto():
            return pareto.lay_out(chart, room)
        case Bullets():
            return rows.lay_out_bullets(chart, room)
        case Ranked():
            return rows.lay_out_ranked(chart, room)
        case Columns():
            return months.lay_out_columns(chart, room)
        case Trend():
            return months.lay_out_trend(chart, room)
        case Shares():
            return shares.lay_out(chart, room)
        case Stacked():
            return stacks.lay_out(chart, room)
        case Grid():
            return grid.lay_out(chart, room)


def least_height(chart: Chart, room: Room) -> float:
    """Millimetres that it takes, however little `room` has; rows may be left out and counted."""
    match chart:
        case Bullets() | Ranked():
            return rows.least_height(chart, room)
        case Shares():
            return shares.wished_height(chart, room)
        case Stacked():
            return max(stacks.least_height(chart, room), room.line * _LEAST_H)
        case Grid():
            return grid.least_height(chart, room)
    return room.line * _LEAST_H


def wished_height(chart: Chart, room: Room) -> float:
    """Millimetres in which nothing of it is left out."""
    match chart:
        case Bullets() | Ranked():
            return rows.wished_height(chart, room)
        case Shares():
            return shares.wished_height(chart, room)
        case Grid():
            return grid.wished_height(chart, room)
    return room.line * _HIGH
