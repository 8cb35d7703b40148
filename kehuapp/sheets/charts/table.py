"""A chart as a table: what is read of every value, in words and as bare cells of a file."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.charts.grid import said_of
from kehuapp.sheets.charts.months import value_words
from kehuapp.sheets.charts.values import (
    SHARE,
    Bullets,
    Chart,
    Columns,
    Grid,
    Keys,
    Measure,
    Pareto,
    Ranked,
    Shares,
    Stacked,
    Trend,
)
from kehuapp.text import words


class Column(NamedTuple):
    """A heading, and whether numbers stand below it, at the right."""

    name: str
    is_number: bool = False


class Row(NamedTuple):
    """One row: as it is read, as it is reckoned with, whom it opens."""

    shown: tuple[str, ...]
    plain: tuple[str, ...]
    keys: Keys = ()


class Table(NamedTuple):
    """Rows are made when they are asked for: a chart may be of a hundred thousand."""

    title: str
    columns: tuple[Column, ...]
    height: int
    row: Callable[[int], Row]

    def lines(self) -> Iterator[tuple[str, ...]]:
        """All of it as bare cells, the headings first: for the clipboard and for a file."""
        yield tuple(column.name for column in self.columns)
        yield from (self.row(at).plain for at in range(self.height))


def table_of(chart: Chart) -> Table:
    """The very values of the chart; of one that is empty, too."""
    match chart:
        case Pareto():
            return _of_pareto(chart)
        case Bullets():
            return _of_bullets(chart)
        case Ranked():
            return _of_ranked(chart)
        case Columns() | Trend():
            return _of_months(chart)
        case Shares():
            return _of_shares(chart)
        case Stacked():
            return _of_stacked(chart)
        case Grid():
            return _of_grid(chart)


def _name(word: str) -> Column:
    return Column(word or translate("Chart", "Name"))


def _value(word: str) -> Column:
    return Column(word or translate("Chart", "Value"), True)


def _share_column() -> Column:
    return Column(translate("Chart", "Share"), True)


def _shares(value: float) -> tuple[str, str]:
    return words.share_text(value), SHARE.plain(value)


def _row(cells: list[tuple[str, str]], keys: Keys = ()) -> Row:
    """A row of pairs: what is shown, and the bare cell."""
    return Row(tuple(cell[0] for cell in cells), tuple(cell[1] for cell in cells), keys)


def _same(text: str) -> tuple[str, str]:
    return text, text


def _measured(measure: Measure, value: float | None) -> tuple[str, str]:
    return value_words(measure, value), "" if value is None else measure.plain(value)


def _of_pareto(chart: Pareto) -> Table:
    columns = (
        Column(translate("Chart", "Place"), True),
        _name(chart.name_word),
        *((Column(translate("Chart", "Tier")),) if any(chart.tiers) else ()),
        _value(chart.value_word),
        _share_column(),
        Column(chart.line_word or translate("Chart", "Cumulative"), True),
        *((Column(translate("Chart", "Class")),) if chart.borders else ()),
    )

    def row(at: int) -> Row:
        value, tier = chart.values[at], chart.tiers[at] or ""
        part = max(value, 0) / chart.sums[-1] if chart.sums[-1] else 0.0
        sign, name = words.TIER_MARKS.get(tier, ""), words.tier_word(chart.looks, tier)
        cells = [
            _same(f"{at + 1}"),
            _same(chart.names[at]),
            *([(f"{sign} {name}".strip(), name)] if any(chart.tiers) else []),
            _measured(chart.measure, value),
            _shares(part),
            _shares(chart.share_of(at + 1)),
            *([_same(_class_at(chart, at))] if chart.borders else []),
        ]
        return _row(cells, chart.keys[at : at + 1])

    return Table(chart.title, columns, len(chart.values), row)


def _class_at(chart: Pareto, at: int) -> str:
    return next((border.name for border in chart.borders if at < border.until), "")


def _of_bullets(chart: Bullets) -> Table:
    columns = (
        _name(chart.name_word),
        _value(chart.value_word),
        Column(chart.target_word or translate("Chart", "Target"), True),
        Column(translate("Chart", "Difference")),
    )

    def row(at: int) -> Row:
        one = chart.rows[at]
        target = ("–", "") if one.target is None else _shares(one.target)
        share = (one.said, SHARE.plain(one.share))
        return _row([_same(one.label), share, target, _same(one.difference)], one.keys)

    return Table(chart.title, columns, len(chart.rows), row)


def _of_ranked(chart: Ranked) -> Table:
    has_more = any(row.more for row in chart.rows)
    columns = (
        _name(chart.name_word),
        _value(chart.value_word),
        *((Column(chart.more_word),) if has_more else ()),
    )

    def row(at: int) -> Row:
        one = chart.rows[at]
        cells = [_same(one.label), _measured(chart.measure, one.value)]
        return _row([*cells, *([_same(one.more)] if has_more else [])], one.keys)

    return Table(chart.title, columns, len(chart.rows), row)


def _of_months(chart: Columns | Trend) -> Table:
    series = chart.series[::-1] if isinstance(chart, Columns) else chart.series
    month = chart.name_word or translate("Chart", "Month")
    columns = (_name(month), *(_value(one.name) for one in series))
    names = chart.names or chart.labels

    def row(at: int) -> Row:
        cells = [_measured(chart.measure, one.values[at]) for one in series]
        return _row([_same(names[at]), *cells], chart.keys[at] if chart.keys else ())

    return Table(chart.title, columns, len(chart.labels), row)


def _of_shares(chart: Shares) -> Table:
    columns = (_name(chart.name_word), _value(chart.value_word), _share_column())
    total = chart.total or 1

    def row(at: int) -> Row:
        one = chart.parts[at]
        value = (one.said or words.number(one.value), f"{one.value:g}")
        return _row([_same(one.label), value, _shares(max(one.value, 0) / total)], one.keys)

    return Table(chart.title, columns, len(chart.parts), row)


def _of_stacked(chart: Stacked) -> Table:
    columns = (
        _name(chart.name_word),
        *(_value(one.name) for one in chart.layers),
        Column(chart.total_word or translate("Chart", "Together"), True),
    )
    names, totals = chart.names or chart.labels, chart.totals

    def row(at: int) -> Row:
        cells = [_measured(chart.measure, one.values[at]) for one in chart.layers]
        keys = [key for one in chart.layers if one.keys for key in one.keys[at]]
        total = _measured(chart.measure, totals[at])
        return _row([_same(names[at]), *cells, total], tuple(dict.fromkeys(keys)))

    return Table(chart.title, columns, len(chart.labels), row)


def _of_grid(chart: Grid) -> Table:
    columns = (
        _name(chart.down_word),
        _name(chart.across_word),
        _value(chart.count_word),
        Column(chart.share_word or translate("Chart", "Share"), True),
    )
    wide = len(chart.across)

    def row(at: int) -> Row:
        cell = chart.cells[at // wide][at % wide]
        labels = [_same(chart.down[at // wide]), _same(chart.across[at % wide])]
        count = (said_of(cell), f"{cell.heads}")
        return _row([*labels, count, _shares(cell.share)], cell.keys)

    return Table(chart.title, columns, len(chart.down) * wide, row)
