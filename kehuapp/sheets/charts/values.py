"""What charts are of, as plain values in the reader's words; nothing is laid out or counted here.

Every kind has a `title` (what a screen reader calls it, and the name of its file), `about` (its
sentence, shown below it) and says with `is_empty` that there is nothing to draw: then whoever
shows it says a sentence instead. `keys` are the customers a click opens, or what stands for them;
"" is no word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks, share_text

Keys = Sequence[int]


@dataclass(frozen=True)
class Measure:
    """What numbers are: money in hundredths, a count (of `unit`), a share from 0 to 1, minutes."""

    kind: str = "count"  # money|count|share|minutes
    currency: str = "TWD"
    unit: str = ""

    def said(self, value: float) -> str:
        """A value in full."""
        if self.kind == "money":
            return words.money(round(value), self.currency)
        if self.kind == "share":
            return share_text(value)
        if self.kind == "minutes":
            return minutes_text(value)
        sign = words.MINUS if value < 0 else ""
        number = words.number(abs(round(value, 2)))
        return f"{sign}{number} {self.unit}".strip()

    def plain(self, value: float) -> str:
        """The same as a bare number, as a spreadsheet reckons with it; shares in percent."""
        if self.kind == "money":
            value = value / 100
        elif self.kind == "share":
            value = value * 100
        text = f"{value:.2f}"
        return text.rstrip("0").rstrip(".") if "." in text else text


OUR_LOOKS = TierLooks()
MONEY, COUNT, SHARE, MINUTES = (Measure(kind) for kind in ("money", "count", "share", "minutes"))


def minutes_text(minutes: float) -> str:
    """45 min, 8 h 20 min, 37 h."""
    sign = words.MINUS if minutes < 0 else ""
    hours, left = divmod(round(abs(minutes)), 60)
    if not hours:
        return sign + translate("Chart", "%1 min", left)
    if not left:
        return sign + translate("Chart", "%1 h", f"{hours:,}")
    return sign + translate("Chart", "%1 h %2 min", f"{hours:,}", left)


class Border(NamedTuple):
    """Where a class of ABC ends: after so many customers."""

    until: int
    name: str


@dataclass(frozen=True)
class Pareto:
    """Values from high to low, each with its customer and tier, and what they add up to.

    `front` customers are shaded and labelled with their share; `borders` are those of A and B.
    `looks` is what the shop calls its tiers. A hundred thousand are drawn in groups, which the
    chart then says; the table has everyone. Names and tiers may be sequences that read when they
    are asked: of so many that they share bars, none is asked for.
    """

    title: str
    names: Sequence[str]
    values: Sequence[int]
    keys: Keys
    tiers: Sequence[str | None]
    measure: Measure = MONEY
    about: str = ""
    name_word: str = ""  # of the customers, above the table
    value_word: str = ""  # of the values: "Profit"
    line_word: str = ""  # of what they add up to: "Cumulative profit"
    front: int = 0
    borders: tuple[Border, ...] = ()
    looks: TierLooks = OUR_LOOKS

    def __post_init__(self) -> None:
        if sorted(self.values, reverse=True) != list(self.values):  # which notices what is sorted
            raise ValueError("the values of a Pareto chart go from high to low")

    @property
    def is_empty(self) -> bool:
        """Whether nobody has a value above nothing, so that there are no shares."""
        return not self.values or self.values[0] <= 0

    @cached_property
    def sums(self) -> list[int]:
        """What the first 0, 1, 2 … add up to; what is below nothing has no part in it."""
        if not self.values or self.values[-1] >= 0:
            return self.totals
        return [0, *accumulate(max(value, 0) for value in self.values)]

    @cached_property
    def totals(self) -> list[int]:
        """The same with what is below nothing taken off."""
        return [0, *accumulate(self.values)]

    def share_of(self, count: int) -> float:
        """What part of it all the first `count` bring."""
        return self.sums[count] / self.sums[-1] if self.sums[-1] else 0.0


class Bullet(NamedTuple):
    """A share with its target (None: none); `said` and `difference` stand beside it in words."""

    label: str
    share: float
    target: float | None
    said: str
    difference: str = ""
    tier: str = ""
    keys: Keys = ()


@dataclass(frozen=True)
class Bullets:
    """Shares as bars, their targets as ticks, and how far apart they are in words."""

    title: str
    rows: tuple[Bullet, ...]
    about: str = ""
    name_word: str = ""
    value_word: str = ""
    target_word: str = ""
    looks: TierLooks = OUR_LOOKS

    @property
    def is_empty(self) -> bool:
        """Whether there is no row; one of nothing is a row."""
        return not self.rows


class Bar(NamedTuple):
    """One row of `Ranked`; `more` stands beside its value: a share, or how many there are."""

    label: str
    value: float
    more: str = ""
    tier: str = ""
    keys: Keys = ()


@dataclass(frozen=True)
class Ranked:
    """Rows with a bar each, in the order they are given; those without room are counted."""

    title: str
    rows: tuple[Bar, ...]
    measure: Measure = MONEY
    about: str = ""
    name_word: str = ""
    value_word: str = ""
    more_word: str = ""
    looks: TierLooks = OUR_LOOKS

    @property
    def is_empty(self) -> bool:
        """Whether every row is of nothing."""
        return not any(row.value for row in self.rows)


class Series(NamedTuple):
    """What one line or one row of columns is of; None is not known, which is a gap, never 0.

    A line of a tier has its colour, and its sign before the name.
    """

    name: str
    values: tuple[float | None, ...]
    tier: str = ""


@dataclass(frozen=True)
class Columns:
    """A column a month (or week), beside it the one a year before; below nothing goes down.

    `labels` stand below, `names` are the same in full where one is read ("November 2026").
    """

    title: str
    labels: tuple[str, ...]
    now: Series
    before: Series | None = None
    measure: Measure = MONEY
    about: str = ""
    name_word: str = ""
    names: tuple[str, ...] = ()
    keys: tuple[Keys, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known, or all of it is nothing."""
        return not any(any(one.values) for one in self.series)

    @property
    def series(self) -> tuple[Series, ...]:
        """Those that there are, the earlier one first."""
        return (self.before, self.now) if self.before else (self.now,)


@dataclass(frozen=True)
class Trend:
    """Lines over months, each named at its end; a month that is not known parts the line.

    `span` is the scale where it is fixed (satisfaction from 1 to 5).
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    measure: Measure = COUNT
    about: str = ""
    name_word: str = ""
    names: tuple[str, ...] = ()
    keys: tuple[Keys, ...] = ()
    span: tuple[float, float] | None = None
    looks: TierLooks = OUR_LOOKS

    @property
    def is_empty(self) -> bool:
        """Whether no month is known."""
        return all(value is None for one in self.series for value in one.values)


class Part(NamedTuple):
    """A part of `Shares`; `said` is its value in full ("37 h")."""

    label: str
    value: float
    said: str = ""
    tier: str = ""
    keys: Keys = ()


@dataclass(frozen=True)
class Shares:
    """One bar that is all of it, in parts; what is below nothing is no part."""

    title: str
    parts: tuple[Part, ...]
    about: str = ""
    name_word: str = ""
    value_word: str = ""
    looks: TierLooks = OUR_LOOKS

    @property
    def total(self) -> float:
        """All of it."""
        return sum(max(part.value, 0) for part in self.parts)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to share."""
        return self.total <= 0


class Layer(NamedTuple):
    """One part of each column of `Stacked`, and whom it opens there."""

    name: str
    values: tuple[int, ...]
    keys: tuple[Keys, ...] = ()


@dataclass(frozen=True)
class Stacked:
    """Columns (months, colleagues) of the same layers, the first of them lowest.

    Of many layers the last are drawn as one, `rest_word`; the table has them all. `are_names`: the
    labels are cut where they are too long, and columns without room are counted.
    """

    title: str
    labels: tuple[str, ...]
    layers: tuple[Layer, ...]
    measure: Measure = COUNT
    about: str = ""
    name_word: str = ""
    total_word: str = ""
    rest_word: str = ""
    names: tuple[str, ...] = ()
    are_names: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every layer is of nothing."""
        return not any(any(one.values) for one in self.layers)

    @property
    def totals(self) -> list[int]:
        """What the layers of each column add up to."""
        return [sum(one.values[at] for one in self.layers) for at in range(len(self.labels))]


class Cell(NamedTuple):
    """A place of `Grid`: how many are there (`said` in words), what part of it all (0 to 1) they
    bring."""

    heads: int
    share: float
    said: str = ""
    keys: Keys = ()


@dataclass(frozen=True)
class Grid:
    """Customers by two properties at once, a place darker where they bring more.

    `cells` has a row each of `down`, from the top; the words say what rows, columns and numbers
    are.
    """

    title: str
    across: tuple[str, ...]
    down: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    about: str = ""
    across_word: str = ""
    down_word: str = ""
    count_word: str = ""
    share_word: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nobody is anywhere."""
        return not any(cell.heads for row in self.cells for cell in row)


Chart = Pareto | Bullets | Ranked | Columns | Trend | Shares | Stacked | Grid
