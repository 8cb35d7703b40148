"""Every kind of chart with invented values, for the pictures; screens.py draws them."""

from collections.abc import Callable
from typing import Any

from kehuapp.sheets.charts.values import (
    COUNT,
    MONEY,
    Bar,
    Border,
    Bullet,
    Bullets,
    Cell,
    Chart,
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
from kehuapp.text import words
from kehuapp.ui.work import translations

_AMOUNTS = (
    41400, 31200, 30100, 28900, 17200, 12800, 9500, 6600, 5800, 5000, 4300, 3700, 3200, 2800, 2400,
    2100, 1900, 1600, 1400, 1200, 1100, 950, 800, 700, 600, 520, 450, 400, 340, 300, 250, 200, 150,
)  # fmt: skip
_SHOP = (3.8, 3.9, 4.0, 3.7, 3.9, 4.1, 4.2, 4.1, 4.3, 4.2, 4.4, 4.4)
_ONE = (4.1, 4.0, 4.2, None, None, 4.4, 4.5, 4.3, 4.6, 4.5, 4.5, 4.6)
_TWO = (3.2, None, 3.4, 3.1, 3.3, 3.6, None, 3.7, 3.9, 3.8, 4.2, 4.5)
_LOST = {
    "price": (2, 0, 1, 3, 0, 1, 0, 2, 1, 0, 1, 2), "service": (1, 0, 2, 1, 0, 1, 0, 0, 1, 0, 2, 1),
    "competitor": (0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1),
    "moved": (1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1), "dispute": (0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0),
    "quality": (0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1), "closed": (0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1),
    "unknown": (0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1),
}  # fmt: skip
_PLACES = (
    ((0, 0.0), (1, 0.02), (2, 0.05), (4, 0.14), (7, 0.31)),
    ((0, 0.0), (2, 0.03), (3, 0.06), (4, 0.09), (4, 0.08)),
    ((1, 0.01), (2, 0.02), (4, 0.05), (3, 0.04), (2, 0.03)),
    ((3, 0.02), (4, 0.02), (3, 0.01), (2, 0.01), (1, 0.01)),
    ((6, 0.0), (4, 0.0), (1, 0.0), (0, 0.0), (0, 0.0)),
)
_TIERS = ("key", "key", "key", "regular", "key", "regular", "key")
_TEXTS = {
    "zh_TW": {
        "pareto": "毛利集中在誰身上", "customers": "33 位客戶，毛利由高到低", "profit": "毛利",
        "sum": "累計毛利", "name": "客戶", "many": "10 萬位客戶的毛利", "time": "時間用在誰身上",
        "time about": "128 小時，其中 22% 依預設估計。直線是目標。",
        "less": "少 29 點，約 37 小時", "more": "多 22 點，約 28 小時",
        "fine": "多 7 點，在範圍內", "months": "每月銷售",
        "months about": "3 月的退貨比銷售多", "now": "今年", "before": "去年",
        "trend": "滿意度", "shop": "全店", "one": "小芳", "two": "阿國",
        "trend about": "1 到 5；沒有紀錄的月份空著", "sources": "客戶從哪裡來",
        "sources about": "近 12 個月的銷售", "share": "時間分配",
        "how": "毛利是近 365 天每筆銷售的毛利加總，退貨扣掉。\n\n前 20% 的客戶："
        "依毛利由高到低排，取人數的兩成。",
        "month": "%1 月", "lost": "什麼時候、為什麼流失", "losses": "流失", "others": "其他原因",
        "grid": "誰最近來過、誰常來", "last": "幾天前最後一次買", "often": "買了幾天",
        "part": "占毛利", "darker": "顏色越濃，帶來的越多。",
    },
    "zh_CN": {
        "pareto": "毛利集中在谁身上", "customers": "33 位客户，毛利由高到低", "profit": "毛利",
        "sum": "累计毛利", "name": "客户", "many": "10 万位客户的毛利", "time": "时间用在谁身上",
        "time about": "128 小时，其中 22% 按默认值估计。竖线是目标。",
        "less": "少 29 点，约 37 小时", "more": "多 22 点，约 28 小时",
        "fine": "多 7 点，在范围内", "months": "每月销售",
        "months about": "3 月的退货比销售多", "now": "今年", "before": "去年",
        "trend": "满意度", "shop": "全店", "one": "小芳", "two": "阿国",
        "trend about": "1 到 5；没有记录的月份空着", "sources": "客户从哪里来",
        "sources about": "近 12 个月的销售", "share": "时间分配",
        "how": "毛利是近 365 天每笔销售的毛利合计，退货扣除。\n\n前 20% 的客户："
        "按毛利由高到低排，取人数的两成。",
        "month": "%1 月", "lost": "什么时候、为什么流失", "losses": "流失", "others": "其他原因",
        "grid": "谁最近来过、谁常来", "last": "几天前最后一次买", "often": "买了几天",
        "part": "占毛利", "darker": "颜色越浓，带来的越多。",
    },
    "en": {
        "pareto": "Where the profit comes from", "customers": "33 customers, highest profit first",
        "profit": "Profit", "sum": "Cumulative profit", "name": "Customer",
        "many": "The profit of 100,000 customers", "time": "Whom time is spent on",
        "time about": "128 hours, 22% of them estimated. The line is the target.",
        "less": "29 points less, about 37 h", "more": "22 points more, about 28 h",
        "fine": "7 points more, within limits", "months": "Sales by month",
        "months about": "In March more came back than was sold", "now": "This year",
        "before": "Last year", "trend": "Satisfaction", "shop": "The shop", "one": "Mei",
        "two": "Kuo", "trend about": "1 to 5; months without a record are left open",
        "sources": "Where customers come from", "sources about": "Sales of 12 months",
        "share": "How time is shared",
        "how": "Profit is that of every sale of the last 365 days, less what came back.\n\n"
        "The first 20%: customers by profit, a fifth of their number, rounded.",
        "month": "%1", "lost": "When and why they were lost", "losses": "Losses",
        "others": "Other causes", "grid": "Who came lately, and who often",
        "last": "Days since they last bought", "often": "On how many days they bought",
        "part": "Part of the profit", "darker": "The stronger the colour, the more they bring.",
    },
}  # fmt: skip


def charts() -> dict[str, tuple[Chart, str]]:
    """Each kind with the quiet line above it, in the language of now."""
    said = _TEXTS[translations.language()]
    looks = words.TierLooks()
    key, regular, prospect = (words.tier_word(looks, tier) for tier in words.TIERS)
    count = len(_AMOUNTS)
    tiers = [*_TIERS, *(("regular", "regular", "prospect", "key", "prospect") * 6)][:count]
    months = tuple(said["month"].replace("%1", str(at)) for at in range(1, 13))
    sales = (96, 120, -18, 75, 88, 131, 140, 96, 155, 128, 160, 84)
    earlier = (80, 92, 60, 71, 90, 101, 122, 118, 120, 131, 126, 140)
    many = [int(9_000_000 / (at + 60)) for at in range(100_000)]
    return {
        "pareto": (
            Pareto(
                said["pareto"],
                [f"{said['name']} {at}" for at in range(1, count + 1)],
                [one * 100 for one in _AMOUNTS],
                range(1, count + 1),
                tiers,
                MONEY,
                said["customers"],
                said["name"],
                said["profit"],
                said["sum"],
                front=7,
                borders=(Border(8, "A"), Border(17, "B"), Border(count, "C")),
            ),
            "",
        ),
        "many": (
            Pareto(
                said["many"],
                [""] * len(many),
                many,
                range(len(many)),
                ["key"] * 9_000 + [*("regular", "prospect", None) * 30_334][:91_000],
                MONEY,
                "",
                said["name"],
                said["profit"],
                said["sum"],
                front=20_000,
            ),
            "",
        ),
        "middle": (
            Pareto(
                said["pareto"],
                [f"{said['name']} {at}" for at in range(1, 121)],
                [4_000_000 // (at + 6) for at in range(120)],
                range(1, 121),
                [*(_TIERS + ("regular", "prospect", "regular", "key", "prospect") * 24)][:120],
                MONEY,
                "",
                said["name"],
                said["profit"],
                said["sum"],
                front=24,
            ),
            "",
        ),
        "bullets": (
            Bullets(
                said["time"],
                (
                    Bullet(key, 0.31, 0.6, "31%", said["less"], "key", (1,)),
                    Bullet(regular, 0.52, 0.3, "52%", said["more"], "regular", (2,)),
                    Bullet(prospect, 0.17, 0.1, "17%", said["fine"], "prospect", (3,)),
                ),
            ),
            said["time about"],
        ),
        "columns": (
            Columns(
                said["months"],
                months,
                Series(said["now"], tuple(one * 100_000.0 for one in sales)),
                Series(said["before"], tuple(one * 100_000.0 for one in earlier)),
                MONEY,
                said["months about"],
            ),
            "",
        ),
        "trend": (
            Trend(
                said["trend"],
                months,
                (
                    Series(said["shop"], _SHOP),
                    Series(said["one"], _ONE),
                    Series(said["two"], _TWO),
                ),
                COUNT,
                said["trend about"],
                span=(1, 5),
            ),
            "",
        ),
        "ranked": (
            Ranked(
                said["sources"],
                tuple(
                    Bar(words.word(words.SOURCES, code), value * 100, share, "", (at,))
                    for at, (code, value, share) in enumerate(
                        (
                            ("referral_chain", 184_000, "41%"),
                            ("walk_in", 96_500, "21%"),
                            ("key_person", 71_200, "16%"),
                            ("advertising", 48_000, "11%"),
                            ("meeting", 35_400, "8%"),
                            ("lookup", 14_800, "3%"),
                            ("competitor_switch", -6_200, ""),
                        )
                    )
                ),
                MONEY,
                said["sources about"],
            ),
            "",
        ),
        "stacked": (
            Stacked(
                said["lost"],
                months,
                tuple(
                    Layer(words.word(words.LOSS_CAUSES, code), counts)
                    for code, counts in _LOST.items()
                ),
                total_word=said["losses"],
                rest_word=said["others"],
            ),
            "",
        ),
        "grid": (
            Grid(
                said["grid"],
                ("180–364", "90–179", "40–89", "15–39", "0–14"),
                ("12–40", "8–11", "5–7", "2–4", "1"),
                tuple(tuple(Cell(*cell) for cell in row) for row in _PLACES),
                said["darker"],
                said["last"],
                said["often"],
                said["name"],
                said["part"],
            ),
            "",
        ),
        "shares": (
            Shares(
                said["share"],
                tuple(
                    Part(words.word(words.INTERACTION_KINDS, code), minutes, "", "", (at,))
                    for at, (code, minutes) in enumerate(
                        (("visit", 2400), ("call", 900), ("message", 320), ("service", 1500))
                    )
                ),
            ),
            "",
        ),
    }  # fmt: skip


def windows() -> list[tuple[str, Callable[[], object]]]:
    """Each kind on a card, one as its table, and what "How is this counted?" opens."""
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from kehuapp.ui.kit.charts.card import ChartCard

    def card(name: str, wide: int = 700, high: int = 300) -> tuple[Any, Any]:
        chart, about = charts()[name]
        around = QWidget()
        around.setObjectName("around")
        made = ChartCard()
        made.show_chart(chart, about)
        made.explain(_TEXTS[translations.language()]["how"])
        column = QVBoxLayout(around)
        column.addWidget(made)
        around.resize(wide, high)
        around.show()
        return around, made

    def shown(name: str, wide: int = 700, high: int = 300) -> Callable[[], object]:
        return lambda: card(name, wide, high)[0]

    def pointed() -> object:
        around, made = card("pareto")
        made.view.point_to(4)
        return around

    def table() -> object:
        around, made = card("pareto")
        made.view.turn()
        return around

    def how() -> object:
        around, made = card("pareto")
        made.how.click()
        made.how.sheet.beside = around  # which lives as long as it is looked at
        return made.how.sheet

    return [
        ("chart-pareto", pointed),
        ("chart-middle", shown("middle")),
        ("chart-many", shown("many")),
        ("chart-bullets", shown("bullets", 390, 250)),
        ("chart-columns", shown("columns")),
        ("chart-trend", shown("trend")),
        ("chart-ranked", shown("ranked", 560, 320)),
        ("chart-stacked", shown("stacked", 560, 320)),
        ("chart-grid", shown("grid", 560, 340)),
        ("chart-shares", shown("shares", 460, 160)),
        ("chart-table", table),
        ("chart-how", how),
    ]
