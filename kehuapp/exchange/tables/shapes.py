"""Tables that are no plain list of people under one row of names: what they are, not what they say.

Two rows of names, several people beside each other in a row, lines of totals, lists of goods.
"""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.exchange.tables.csv_headers import EXTRA, is_known_extra, squeezed, target_of

_LONGEST_NAME = 40  # characters of the name of a column in a second row
_DATA = re.compile(r"\d{4}|@|://")
_MOST_PEOPLE = 50  # beside each other
#: A heading over the columns of somebody else: their 電話 is not the customer's.
_OTHERS = re.compile(
    "緊急|紧急|配偶|家長|家长|父親|父亲|母親|母亲|介紹|介绍|助理|秘書|秘书|代理|保證|保证|推薦|推荐|emergency|spouse|parent|"
    "referr|assistant|guardian|manager",
    re.I,
)
_TOTAL = re.compile(
    r"(?:(?:本頁|本页|本月|全部|各項|各项)?(?:合計|合计|總計|总计|小計|小计|共計|共计|總和|总和|總數|总数|總額|总额|加總|加总|平均|總人數|总人数|"
    r"合計人數|合计人数|sub-?\s?total|grand total|total|totals|sum|average|count)"
    r"(?:\s*(?:人數|人数|金額|金额|筆數|笔数))?|共(?=\s*\d))\s*[:：]?\s*(?:NT\$|HK\$|\$|￥|¥)?\s*[\d,.]*\s*(?:[人筆笔位家條条個个項项名元]|rows?|records?|customers?)?",
    re.I,
)
_FOOTER = re.compile(
    r"(?:製表|制表|列印|打印|匯出|导出|產生|生成|更新)(?:人|日期|時間|时间)\s*[:：].*|第\s*\d+\s*[頁页].*|page \d+.*|printed (?:on|by).*|"
    r"以下空白|-+\s*(?:以下空白|完|end)\s*-+",
    re.I,
)
_GOODS_WORDS = (
    "品名|商品|商品名稱|品項|品号|品號|產品|產品名稱|貨品|貨號|貨名|料號|料件|規格|單位|數量|庫存|庫存量|存貨|單價|售價|進價|成本|價格|定價|條碼|國際條碼|"
    "型號|品牌|金額|小計|收入|支出|餘額|借方|貸方|科目|項目|材料|重量|尺寸|顏色|進貨|出貨|保存期限|"
    "product|products|product name|item|items|item name|sku|stock|quantity|qty|price|unit price|unit|barcode|cost|inventory|brand|model|description|"
    "amount|balance|debit|credit|account"
)
_GOODS = frozenset(map(squeezed, _GOODS_WORDS.split("|")))
#: Names that stand over goods as well as over people.
_ANYTHING_WORDS = (
    "name|full name|名稱|全稱|簡稱|廠商|廠商名稱|供應商|供應商名稱|名字|title|廠商簡稱|廠商全稱"
)
_ANYTHING = frozenset(map(squeezed, _ANYTHING_WORDS.split("|")))
#: Names of people that no list of headers has, as they are no part of a customer.
_PEOPLE = frozenset(
    map(
        squeezed,
        [
            "會員",
            "客人",
            "人員",
            "學員",
            "學生",
            "朋友",
            "同學",
            "買家",
            "買方",
            "member",
            "guest",
            "buyer",
            "student",
        ],
    )
)
_SAYS_WHO = ("phone", "email", "im", "address", "date:birthday", "uid")
_NAMED = frozenset(("name", "family_name", "given_name", "company"))
_REACHED = frozenset(("phone", "email", "address"))
_PARTS_OF_PEOPLE = frozenset(
    (
        "family_name",
        "given_name",
        "nickname",
        "salutation",
        "job_title",
        "company",
        "kind",
        "tier",
        "tax_id",
    )
)


# --- two rows of names ---------------------------------------------------------------------------


def join_headers(upper: Sequence[str], lower: Sequence[str]) -> list[str] | None:
    """The names of the columns when a second row of names stands below the first, else None.

    聯絡方式 over 手機 and 市話 is one name over two columns; 姓名 over Name is the same twice.
    """
    width = max(len(upper), len(lower))
    above = [*(cell.strip() for cell in upper), *[""] * width][:width]
    below = [*(cell.strip() for cell in lower), *[""] * width][:width]
    names = [name for name in below if name]
    if any(_DATA.search(name) or len(name) > _LONGEST_NAME for name in names):
        return None
    known = sum(map(_is_known, names))
    if known < 2 or known * 3 < len(names) * 2 or above == below:
        return None
    parents = _parents(above, below)
    if not any(p != a for p, a in zip(parents, above, strict=True)) and not _same(above, below):
        return None
    children = Counter(name for name, one in zip(parents, below, strict=True) if one)
    return [
        _joined(parent, name, children[parent] > 1)
        for parent, name in zip(parents, below, strict=True)
    ]


def _parents(above: list[str], below: list[str]) -> list[str]:
    """The heading of each column: that of merged cells stands over the first of them alone."""
    found: list[str] = []
    last = ""
    for name, one in zip(above, below, strict=True):
        if name:
            last = name if one and one != name else ""
        elif not one:
            last = ""
        found.append(name or last)
    return found


def _same(above: list[str], below: list[str]) -> bool:
    """Whether the second row has the same names in another language, or parts of the first."""
    pairs = [(a, b) for a, b in zip(above, below, strict=True) if a and b and a != b]
    alike = sum(1 for a, b in pairs if _kind(a) == _kind(b) != EXTRA)
    repeated = len(set(above)) < len([name for name in above if name])
    return alike >= 2 or (repeated and len(pairs) >= 2)


def _kind(name: str) -> str:
    return target_of(name).partition(":")[0]


def _joined(parent: str, name: str, is_heading: bool) -> str:
    if not parent or not name or squeezed(parent) == squeezed(name):
        return parent or name
    both = f"{parent} {name}"
    if _OTHERS.search(parent) or target_of(both) != EXTRA:
        return both
    if not is_heading and target_of(parent) != EXTRA:
        return parent
    return name if _is_known(name) else both


def _is_known(name: str) -> bool:
    return target_of(name) != EXTRA or is_known_extra(name)


# --- names of the columns that stand in the first column -----------------------------------------


def turned(rows: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """The rows of a table whose names stand below each other: 姓名, 王小明, 李四 / 手機, …; else
    None. Each of its columns is a person."""
    width = max((len(cells) for cells in rows), default=0)
    names = [cells[0].strip() if cells else "" for cells in rows]
    filled = [name for name in names if name]
    if width < 2 or len(filled) < 2 or any(_DATA.search(name) for name in filled):
        return None
    kinds = {_kind(name) for name in filled}
    known = sum(map(_is_known, filled))
    if known * 3 < len(filled) * 2 or not (kinds & _NAMED and kinds & _REACHED):
        return None
    if any(_is_known(cell.strip()) for cells in rows for cell in cells[1:] if cell.strip()):
        return None
    return [
        [cells[place] if place < len(cells) else "" for cells in rows] for place in range(width)
    ]


# --- people beside each other --------------------------------------------------------------------


class Beside(NamedTuple):
    """Which columns belong to each of the people in a row; -1 for one that somebody lacks.

    `headers` are the names of `shared` columns, which belong to all, and of those of each.
    """

    headers: list[str]
    shared: list[int]
    people: list[list[int]]
    width: int

    def parts(self, cells: list[str]) -> list[list[str]]:
        """The cells of each person, [] for a place where nobody stands."""
        size = len(cells)
        shared = [cells[n] if n < size else "" for n in self.shared]
        found = []
        for columns in self.people:
            own = [cells[n] if 0 <= n < size else "" for n in columns]
            found.append([*shared, *own] if any(cell.strip() for cell in own) else [])
        rest = cells[self.width :]
        if any(cell.strip() for cell in rest):  # wider than the names of the columns
            found[0] = [*(found[0] or [*shared, *[""] * len(self.people[0])]), *rest]
        return found


def people_beside(headers: Sequence[str]) -> Beside | None:
    """How several people stand in one row: 姓名, 手機, 姓名, 手機; None when each has a row."""
    names = [re.sub(r"[\d一二三四五]+$", "", squeezed(header)) for header in headers]
    counts = Counter(name for name in names if name)
    who = next((n for n in names if counts[n] > 1 and _is_name(n)), "")
    if not who and not any(map(_is_name, names)):
        written = Counter(map(squeezed, headers))
        who = next((n for n in names if written[n] > 1 and target_of(n) == "company"), "")
    most = counts[who] if who else 0
    if not 1 < most <= _MOST_PEOPLE:
        return None
    first = next(place for place, name in enumerate(names) if counts[name] >= most and name)
    starts = [place for place, name in enumerate(names) if name == names[first]]
    if len(starts) != most:
        return None
    ends = [*starts[1:], len(names)]
    base = [place for place in range(starts[0], ends[0]) if names[place]]
    if who not in {names[place] for place in base}:
        return None
    if len(base) < 2 or len({names[place] for place in base}) < len(base):
        return None
    shared = list(range(first))
    people: list[list[int]] = []
    nameless: list[list[int]] = []
    for start, end in zip(starts, ends, strict=True):
        places = {names[place]: place for place in range(start, end) if names[place]}
        if len(places) < sum(1 for name in names[start:end] if name):
            return None
        own = [places.pop(names[place], -1) for place in base]
        if end < len(names) and (places or -1 in own):
            return None  # others than the last have all, and nothing else
        shared += places.values()
        people.append(own)
        nameless.append([place for place in range(start, end) if not names[place]])
    spare = max(map(len, nameless))
    for own, rest in zip(people, nameless, strict=True):
        own += [*rest, *[-1] * spare][:spare]
    titles = [headers[place].strip() for place in (*shared, *base)]
    return Beside([*titles, *[""] * spare], shared, people, len(names))


def _is_name(squeezed_name: str) -> bool:
    return target_of(squeezed_name) in ("name", "family_name", "given_name")


# --- rows and tables that are nobody -------------------------------------------------------------


def is_total(cells: Sequence[str]) -> bool:
    """Whether a row sums up the rows above it, or ends the sheet."""
    looked = 0
    for cell in cells:
        text = cell.strip()
        if not text:
            continue
        if _TOTAL.fullmatch(text) or _FOOTER.fullmatch(text):
            return True
        looked += 1
        if looked == 2:
            return False
    return False


def is_list_of_people(headers: Sequence[str], mapping: Sequence[str]) -> bool:
    """Whether the names of the columns speak of people, and not of goods, orders or money."""
    names = [squeezed(header) for header in headers]
    if not _PEOPLE.isdisjoint(names) or any(
        name not in _GOODS and (target.startswith(_SAYS_WHO) or target in _PARTS_OF_PEOPLE)
        for name, target in zip(names, mapping, strict=False)
    ):
        return True
    certain = any(
        target == "name" and name not in _ANYTHING and target_of(header) == "name"
        for header, name, target in zip(headers, names, mapping, strict=False)
    )
    return certain or _GOODS.isdisjoint(names)


def names_goods(cells: Sequence[str]) -> bool:
    """Whether a row that nobody knows as one of names names goods all the same."""
    filled = [cell for cell in cells if cell.strip()]
    has_numbers = any(cell.strip()[0].isdigit() for cell in filled)
    return len(filled) > 1 and not has_numbers and any(map(is_of_goods, filled))


def is_of_goods(header: str) -> bool:
    """Whether a column is named for goods or money: no customer's name stands in it."""
    return squeezed(header) in _GOODS
