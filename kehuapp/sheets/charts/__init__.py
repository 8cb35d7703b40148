"""Charts in millimetres from plain values, the same for screen and paper; no Qt, no queries.

What a chart is of is one value of `values`: `Pareto`, `Bullets`, `Ranked`, `Columns`, `Trend` or
`Shares`. `draw.drawn(chart, room)` lays it out into a `Drawing`: shapes, and of every value a
`Mark` with what is read there and whom a click opens. The window paints that in its colours
(`ui/kit/charts`), `paper.shapes_of` turns it into shapes of a form for the one printer's painter.
`table.table_of(chart)` is the same as a table, for who cannot see it, for CSV and the clipboard.
"""
