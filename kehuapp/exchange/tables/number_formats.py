"""A number as the format of its cell shows it (ECMA-376, 18.8.31); days and times stay as they are.

What would lose digits or cannot be told is no business of this module: powers of ten, fractions
and thousands that are left out show the plain number.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

_LONGEST_CODE = 255  # characters: no spreadsheet takes more
_MOST_DECIMALS = 30
_LARGEST = Decimal(10) ** 40
_LONG_WHOLE = 8  # digits from which a number is no sum of money: commas would part a telephone's
_CONTEXT = Context(prec=120, rounding=ROUND_HALF_UP)
_TOKEN = re.compile(
    r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|General|G/[^\s;0#?"]{2,6}格式|AM/PM|A/P|上午/下午|E[+-]|.',
    re.I | re.S,
)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
_CURRENCY = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.I)
_DAY_PARTS = frozenset(("y", "m", "d", "h", "s", "am/pm", "a/p", "上午/下午"))
#: Formats that every spreadsheet knows by number; the others are days, or show the plain number.
BUILT_IN = {
    2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0;-#,##0", 6: "#,##0;-#,##0",
    7: "#,##0.00;-#,##0.00", 8: "#,##0.00;-#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0;(#,##0)",
    38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)",
    41: "#,##0;-#,##0", 42: "#,##0;-#,##0", 43: "#,##0.00;-#,##0.00", 44: "#,##0.00;-#,##0.00",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Section:
    """One of the up to four parts of a format: for numbers above zero, below, zero, and texts.

    `whole` and `decimals` are tokens before and behind the point: "0", "#", "?" for digits, "@"
    for a text, "G" for the number as it is, and "=…" for what is written as it stands.
    """

    condition: tuple[str, Decimal] | None
    whole: tuple[str, ...]
    decimals: tuple[str, ...]
    has_point: bool
    grouped: bool
    percents: int
    is_day: bool
    is_plain: bool


@dataclass(frozen=True, slots=True)
class Format:
    """How the cells of a style show numbers (`sections`) and texts (`text`, None for as they are).

    `is_day`: numbers are days. `padded`: (before, digits, behind) when that is all there is to do.
    """

    sections: tuple[_Section, ...]
    text: _Section | None
    is_day: bool
    padded: tuple[str, int, str] | None

    def show_text(self, value: str) -> str:
        """A text as it is seen."""
        if self.text is None:
            return value
        return "".join(value if t == "@" else t[1:] for t in self.text.whole if t[0] in "@=")

    def show_number(self, value: Decimal, plain: str) -> str:
        """A number as it is seen; `plain` is how it looks without a format."""
        if self.padded and value >= 0 and plain.isdigit():
            before, digits, behind = self.padded
            return f"{before}{plain.zfill(digits)}{behind}"
        section, bare = self._section(value)
        if section is None or section.is_plain or abs(value) >= _LARGEST:
            return plain
        shown = _render(section, abs(value), plain.removeprefix("-")).strip()
        if not shown:
            return plain  # hidden, but there
        return f"-{shown}" if value < 0 and not bare and shown.strip("0.,%") else shown

    def _section(self, value: Decimal) -> tuple[_Section | None, bool]:
        """The section for a number, and whether the section itself says that it is below zero."""
        sections = self.sections
        if any(section.condition for section in sections):
            for section in sections:
                if section.condition is None or _holds(section.condition, value):
                    return section, False
            return None, False
        if value < 0 and len(sections) > 1:
            return sections[1], True
        if value == 0 and len(sections) > 2:
            return sections[2], False
        return sections[0], False


@lru_cache(maxsize=1024)
def format_of(code: str) -> Format | None:
    """The format behind a code, None when cells show what they hold, or days."""
    if len(code) > _LONGEST_CODE:
        return None
    sections = [_section(tokens) for tokens in _sections(code)]
    text = next((s for s in sections[3:4] if "@" in s.whole), None)
    if len(sections) < 4 and "@" in sections[-1].whole and not sections[-1].is_day:
        text = sections.pop()
    if text is not None and text.whole == ("@",):
        text = None
    numbers = tuple(sections[:3])
    is_day = any(section.is_day for section in numbers)
    if is_day or all(section.is_plain for section in numbers):
        numbers = ()
    if not numbers and text is None and not is_day:
        return None
    return Format(numbers or (_PLAIN,), text, is_day, _padding(numbers))


def _sections(code: str) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for token in _TOKEN.findall(code):
        if token == ";":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _section(tokens: list[str]) -> _Section:
    condition = None
    parts: tuple[list[str], list[str]] = ([], [])
    has_point = grouped = is_day = is_plain = False
    percents = commas = 0
    has_digits = any(token in "0#?" for token in tokens)
    for token in tokens:
        low = token.lower()
        if token in "0#?":
            grouped = grouped or commas > 0
            commas = 0
            parts[has_point].append(token)
        elif token == "." and not has_point and has_digits:
            is_plain = is_plain or commas > 0
            has_point = True
        elif token == "," and has_digits and any(t in "0#?" for t in parts[has_point]):
            commas += 1
        elif token == "%":
            percents += 1
            parts[has_point].append("=%")
        elif token == "@":
            parts[has_point].append("@")
        elif low == "general" or low.startswith("g/"):
            parts[has_point].append("G")
        elif token[0] == "[":
            if found := _CONDITION.fullmatch(token):
                condition = found[1], Decimal(found[2])
            elif found := _CURRENCY.fullmatch(token):
                parts[has_point].append("=" + found[1])
            is_day = is_day or _ELAPSED.fullmatch(token) is not None
        elif token[0] in '"\\' and len(token) > 1:
            parts[has_point].append("=" + (token.strip('"') if token[0] == '"' else token[1:]))
        elif token[0] in "_*" and len(token) > 1:
            continue  # as wide as another character, or filled up with it
        elif (
            low in "ymdhs"
            or low in ("am/pm", "a/p", "上午/下午")
            or (low in "eagb" and not has_digits)
        ):
            is_day = True
        elif len(token) == 2 or (token == "/" and has_digits):
            is_plain = True  # powers of ten, fractions
        else:
            parts[has_point].append("=" + token)
    whole, decimals = tuple(parts[0]), tuple(parts[1])
    is_plain = is_plain or commas > 0 or percents > 2 or len(decimals) > _MOST_DECIMALS
    is_plain = is_plain or not (is_day or any(t != "G" for t in whole + decimals))
    is_plain = is_plain or (whole in (("0",), ("#",)) and not decimals and not grouped)
    is_plain = is_plain or "@" in whole
    return _Section(condition, whole, decimals, has_point, grouped, percents, is_day, is_plain)


_PLAIN = _section(["General"])


def _padding(sections: tuple[_Section, ...]) -> tuple[str, int, str] | None:
    if not sections or sections[0].condition or len(sections) > 2:
        return None
    section = sections[0]
    if section.is_plain or section.has_point or section.grouped or section.percents:
        return None
    kinds = "".join(token[0] for token in section.whole)
    found = re.fullmatch(r"(=*)(0+)(=*)", kinds)
    if found is None or any(s.condition for s in sections):
        return None
    texts = [token[1:] for token in section.whole]
    return "".join(texts[: found.end(1)]), len(found[2]), "".join(texts[found.start(3) :])


def _holds(condition: tuple[str, Decimal], value: Decimal) -> bool:
    sign, bound = condition
    return {
        "<": value < bound,
        ">": value > bound,
        "<=": value <= bound,
        ">=": value >= bound,
        "=": value == bound,
        "<>": value != bound,
    }[sign]


def _render(section: _Section, value: Decimal, plain: str) -> str:
    """A number without its sign, put into the places of a section."""
    places = sum(1 for token in section.decimals if token in "0#?")
    scaled = value.scaleb(2 * section.percents, _CONTEXT)
    rounded = scaled.quantize(Decimal(1).scaleb(-places), context=_CONTEXT)
    digits, _, behind = f"{rounded:f}".partition(".")
    text = _whole(section, digits.lstrip("0"), plain)
    if section.has_point:
        text += "."
    optional = len(behind.rstrip("0"))
    place = 0
    for token in section.decimals:
        if token in "0#?":
            if token == "0" or place < optional:
                text += behind[place]
            place += 1
        elif token == "G":
            text += plain
        else:
            text += token[1:]
    return text


def _whole(section: _Section, digits: str, plain: str) -> str:
    """The part before the point: digits fill their places from the right."""
    grouped = section.grouped and len(digits) < _LONG_WHOLE
    left = sum(1 for token in section.whole if token in "0#?")
    out: list[str] = []
    count = 0
    for token in reversed(section.whole):
        if token == "G":
            out.append(plain)
            continue
        if token not in "0#?":
            out.append(token[1:])
            continue
        left -= 1
        taken = digits if left == 0 else digits[-1:]
        digits = digits[: len(digits) - len(taken)]
        for digit in reversed(taken or ("0" if token == "0" else "")):
            if grouped and count and count % 3 == 0:
                out.append(",")
            out.append(digit)
            count += 1
    return "".join(reversed(out))
