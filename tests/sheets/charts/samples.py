"""One chart of each kind for the tests of charts."""

from kehuapp.sheets.charts.values import (
    COUNT,
    MONEY,
    Bar,
    Border,
    Bullet,
    Bullets,
    Cell,
    Columns,
    Grid,
    Layer,
    Pareto,
    Part,
    Ranked,
    Series,
    Shares,
    Stacked,
    Trend,
)


def pareto(values=(5000, 3000, 1000, 800, 200), front=2, **more):
    count = len(values)
    tiers = (["key", "regular", None, "prospect"] * count)[:count]
    return Pareto(
        "Who brings profit",
        [f"Customer {at}" for at in range(1, count + 1)],
        values,
        range(11, 11 + count),
        tiers,
        about=f"{count} customers",
        value_word="Profit",
        line_word="Cumulative profit",
        front=front,
        borders=(Border(2, "A"), Border(4, "B"), Border(count, "C")) if count > 4 else (),
        **more,
    )


BULLETS = Bullets(
    "Whom time is spent on",
    (
        Bullet("Key customers", 0.31, 0.6, "31%", "29 points less", "key", (1,)),
        Bullet("Regular customers", 0.52, 0.3, "52%", "22 points more", "regular", (2, 3)),
        Bullet("Prospects", 0.17, None, "17%", "", "prospect"),
    ),
    "128 hours",
)
RANKED = Ranked(
    "Sources",
    (
        Bar("Introduced", 184_000_00, "41%", "", (1, 2)),
        Bar("Walked in", 96_500_00, "21%"),
        Bar("Went back", -6_200_00),
    ),
    about="12 months",
)
MONTHS = ("Jan", "Feb", "Mar", "Apr")
COLUMNS = Columns(
    "Sales by month",
    MONTHS,
    Series("This year", (100_00.0, -20_00.0, None, 0.0)),
    Series("Last year", (80_00.0, 60_00.0, 50_00.0, None)),
    MONEY,
    "all of the shop",
    keys=((1,), (2,), (), ()),
)
TREND = Trend(
    "Satisfaction",
    MONTHS,
    (Series("The shop", (3.5, None, 4.0, 4.5)), Series("Mei", (None, 4.5, 4.5, 4.5))),
    COUNT,
    "1 to 5",
    span=(1, 5),
)
SHARES = Shares(
    "How time is shared",
    (
        Part("Visit", 2400, "40 h", "", (1,)),
        Part("Call", 900, "15 h"),
        Part("Gift", 0),
        Part("Service", 1500, "25 h"),
    ),
    "80 hours",
)
STACKED = Stacked(
    "Why they were lost",
    MONTHS,
    (
        Layer("Price", (2, 0, 1, 0), ((1, 2), (), (3,), ())),
        Layer("Service", (1, 0, 3, 0), ((4,), (), (5, 6, 7), ())),
    ),
    about="all of the shop",
    name_word="Month",
    total_word="All",
)
GRID = Grid(
    "Who comes lately and often",
    ("long ago", "some time ago", "lately"),
    ("often", "sometimes", "once"),
    (
        (Cell(0, 0.0), Cell(1, 0.1, "1 person", (1,)), Cell(2, 0.6, "2 people", (2, 3))),
        (Cell(1, 0.0, keys=(4,)), Cell(1, 0.2, keys=(5,)), Cell(0, 0.0)),
        (Cell(3, 0.06, keys=(6, 7, 8)), Cell(0, 0.0), Cell(1, 0.04, keys=(9,))),
    ),
    "the darker, the more",
    "Last here",
    "How often",
    "Customers",
    "Part of the profit",
)
KINDS = {
    "pareto": pareto(),
    "bullets": BULLETS,
    "ranked": RANKED,
    "columns": COLUMNS,
    "trend": TREND,
    "shares": SHARES,
    "stacked": STACKED,
    "grid": GRID,
}
