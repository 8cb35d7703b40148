"""Writes resources/tables from Unicode's Unihan files (Debian's unicode-data); not run by users.

    python3 packaging/build_tables.py [FOLDER OF Unihan_*.txt.bz2]

pinyin.tsv: toneless readings, the usual one first, ü as v, TAB all characters that are read so; a
line for each reading is read four times as fast as one for each character. Order of trust:
kMandarin, kHanyuPinlu (by frequency), kXHC1983, kTGHZ2013; rare dictionaries stay out, because
every reading is one more false hit in the search.
folding.tsv: Traditional TAB Simplified, one character for one, by kSimplifiedVariant.
surnames.tsv: family names that are read otherwise than the character, and compound ones.
strokes.tsv: number of strokes TAB all characters that have them, by kTotalStrokes.
contact_words.tsv is not made here: it is written by hand.
"""

import bz2
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

UNIHAN = Path("/usr/share/unicode")
TABLES = Path(__file__).resolve().parent.parent / "resources" / "tables"
READINGS = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
#: Where Unihan gives several or a surprising target; the everyday pair wins.
FOLDING = {
    "臺": "台", "檯": "台", "颱": "台", "裏": "里", "裡": "里", "乾": "干", "幹": "干", "著": "着",
    "後": "后", "麼": "么", "祇": "只", "隻": "只", "餘": "余", "於": "于", "徵": "征", "鍾": "钟",
    "鐘": "钟", "瀋": "沈", "髮": "发", "發": "发", "復": "复", "複": "复", "曆": "历", "歷": "历",
    "麵": "面", "鬆": "松", "鬱": "郁", "範": "范", "穀": "谷", "衛": "卫", "衞": "卫", "啟": "启",
    "啓": "启", "峯": "峰", "羣": "群", "牀": "床", "綫": "线", "線": "线", "說": "说", "説": "说",
    "為": "为", "爲": "为", "眞": "真", "真": "真", "甯": "宁", "寧": "宁", "喆": "哲", "菸": "烟",
    "煙": "烟", "鷄": "鸡", "雞": "鸡", "粧": "妆", "妝": "妆", "恆": "恒", "恒": "恒", "嬋": "婵",
}  # fmt: skip
#: Read otherwise as a family name; traditional and simplified.
SURNAMES = """
曾 zeng|單 shan|单 shan|仇 qiu|解 xie|區 ou|区 ou|查 zha|任 ren|華 hua|华 hua|翟 zhai|尹 yin
朴 piao|覃 qin|樂 yue|乐 yue|蓋 ge|盖 ge|繆 miao|缪 miao|員 yun|员 yun|种 chong|召 shao|折 she
祭 zhai|黑 he|秘 bi|洗 xian|冼 xian|費 fei|费 fei|紀 ji|纪 ji|葛 ge|燕 yan|應 ying|应 ying
寧 ning|宁 ning|甯 ning|沈 shen|葉 ye|叶 ye|車 che|车 che|晁 chao|卜 bu|角 jue|俞 yu|於 yu|于 yu
閔 min|闵 min|長孫 zhang sun|长孙 zhang sun|尉遲 yu chi|尉迟 yu chi|歐陽 ou yang|欧阳 ou yang
司馬 si ma|司马 si ma|諸葛 zhu ge|诸葛 zhu ge|上官 shang guan|司徒 si tu|東方 dong fang
东方 dong fang|獨孤 du gu|独孤 du gu|南宮 nan gong|南宫 nan gong|夏侯 xia hou|皇甫 huang fu
公孫 gong sun|公孙 gong sun|慕容 mu rong|令狐 ling hu|宇文 yu wen|万俟 mo qi|澹臺 tan tai
澹台 tan tai|赫連 he lian|赫连 he lian|軒轅 xuan yuan|轩辕 xuan yuan|端木 duan mu|西門 xi men
西门 xi men|百里 bai li|東郭 dong guo|东郭 dong guo|呼延 hu yan|鍾離 zhong li|钟离 zhong li
閭丘 lv qiu|闾丘 lv qiu|聞人 wen ren|闻人 wen ren|太史 tai shi|申屠 shen tu|濮陽 pu yang
濮阳 pu yang|淳于 chun yu|單于 chan yu|单于 chan yu|拓跋 tuo ba|長谷 chang gu
"""


def rows(folder: Path, file: str) -> Iterator[tuple[str, str, str]]:
    """(character, property, value) of a Unihan file."""
    with bz2.open(folder / f"Unihan_{file}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[0].startswith("U+"):
                yield chr(int(parts[0][2:], 16)), parts[1], parts[2]


def by_reading(found: dict[str, list[str]]) -> Iterator[str]:
    """A line for all characters with the same readings."""
    chars: dict[str, list[str]] = {}
    for char, readings in sorted(found.items()):
        if readings:
            chars.setdefault(",".join(readings), []).append(char)
    for readings_text, several in sorted(chars.items()):
        yield f"{readings_text}\t{''.join(several)}"


def toneless(reading: str) -> str:
    """``lǚ`` → ``lv``: no tone, ü as v."""
    plain = unicodedata.normalize("NFD", reading.lower())
    plain = plain.replace("u\u0308", "v").replace("e\u0302", "e")
    return re.sub(r"[^a-z]", "", plain)


def pinyin(folder: Path) -> dict[str, list[str]]:
    """Readings of every character, the usual one first, each once."""
    found: dict[str, dict[str, list[str]]] = {}
    for char, name, value in rows(folder, "Readings"):
        if name in READINGS:
            if name in ("kXHC1983", "kTGHZ2013"):
                value = " ".join(part.split(":")[-1].replace(",", " ") for part in value.split())
            words = [toneless(re.sub(r"\(.*?\)", "", part)) for part in value.split()]
            found.setdefault(char, {})[name] = [word for word in words if word]
    return {
        char: list(dict.fromkeys(word for name in READINGS for word in by_name.get(name, ())))
        for char, by_name in found.items()
    }


def folding(folder: Path) -> dict[str, str]:
    """One Simplified character for each Traditional one; never a chain."""
    table = {}
    for char, name, value in rows(folder, "Variants"):
        if name == "kSimplifiedVariant":
            targets = [chr(int(code[2:], 16)) for code in value.split()]
            if char not in targets:
                table[char] = targets[0]
    table |= {char: target for char, target in FOLDING.items() if char != target}
    for char, target in table.items():
        table[char] = table.get(target, target)
    return {char: target for char, target in table.items() if char != target}


def strokes(folder: Path) -> dict[int, str]:
    """All characters of a number of strokes; the first number that Unihan gives."""
    found: dict[int, list[str]] = {}
    for char, name, value in rows(folder, "IRGSources"):
        if name == "kTotalStrokes" and ord(char) < 0x2A6E0:  # the rare ones after it have no use
            found.setdefault(int(value.split()[0]), []).append(char)
    return {number: "".join(chars) for number, chars in sorted(found.items())}


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else UNIHAN
    TABLES.mkdir(parents=True, exist_ok=True)
    source = "# made by packaging/build_tables.py from Unihan (Unicode licence, see NOTICE)\n"
    surnames = [entry.split(" ", 1) for entry in SURNAMES.replace("\n", "|").split("|") if entry]
    for name, lines in (
        ("pinyin.tsv", by_reading(pinyin(folder))),
        ("folding.tsv", (f"{c}\t{t}" for c, t in sorted(folding(folder).items()))),
        ("surnames.tsv", (f"{family}\t{reading}" for family, reading in sorted(surnames))),
        ("strokes.tsv", (f"{number}\t{chars}" for number, chars in strokes(folder).items())),
    ):
        text = source + "".join(f"{line}\n" for line in lines)
        (TABLES / name).write_text(text, encoding="utf-8")
        print(f"{name}: {text.count(chr(10)) - 1} rows, {len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
