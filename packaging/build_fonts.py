"""Cuts our own fonts out of Noto Sans CJK: run by hand when the characters change, then commit.

"Kehu Sans" has Taiwan's glyphs and every character we know, "Kehu Sans SC" the mainland's glyphs of
what is written there; who shows the second keeps the first behind it. Needs fonttools and Debian's
packages fonts-noto-cjk and unicode-data. Qt's PDFs lose text with
the whole font: the subset has no GSUB (with it, digits after Latin letters vanish from the
extracted text) and exactly one code point a glyph (otherwise ／ comes back as ∕ and 户 as a
radical).
"""

import argparse
import bz2
import unicodedata
from pathlib import Path
from typing import NamedTuple

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = ("Regular", "Bold")
Point = tuple[float, float]


class Face(NamedTuple):
    """One family of ours: its name, the face it is cut out of, whose characters it has."""

    family: str
    source: str
    mainland: bool

    def file_name(self, weight: str) -> str:
        return f"{self.family.replace(' ', '')}-{weight}"


FACES = (
    Face("Kehu Sans", "Noto Sans CJK TC", mainland=False),
    Face("Kehu Sans SC", "Noto Sans CJK SC", mainland=True),
)

RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1F8, 0x1F9),
    (0x250, 0x250), (0x251, 0x251), (0x261, 0x261),
    (0x2C6, 0x2D9), (0x2EA, 0x2EB), (0x391, 0x3C9), (0x401, 0x401), (0x410, 0x451),
    (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2030, 0x205E), (0x20A0, 0x20BF), (0x2100, 0x214F),
    (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
    (0x2460, 0x24FF), (0x2500, 0x257F), (0x2580, 0x259F), (0x25A0, 0x25FF), (0x2600, 0x26FF),
    (0x2700, 0x27BF), (0x3000, 0x303F), (0x3041, 0x30FF), (0x3105, 0x312F), (0x31A0, 0x31BF),
    (0x3200, 0x32FF), (0x3300, 0x33FF), (0xFE10, 0xFE19), (0xFE30, 0xFE4F), (0xFF01, 0xFF5E),
    (0xFFE0, 0xFFE6), (0x1F100, 0x1F10A),
)  # fmt: skip

# Signs that our own forms and screens draw; a missing one is an error, not a fallback.
MUST = (
    "客戶户陳陈裡裏里臺台A4 2026／★☆●○◎◇◆□■☐☑☎✔✓→←"
    "↑↓⚠①⑳㈱ㄅㄆㄇˇˋˊ˙あア（）「」《》、。…—·％＄￥€°×÷±"
)
# Noto Sans CJK has none of these: our own outlines go into glyphs of signs that no shop types.
DONORS = {"☐": "㉠", "☑": "㉡", "✔": "㉢"}


def wanted_characters(unihan: Path, mainland: bool) -> set[str]:
    """GB2312 and the mainland's general table, with RANGES; unless only the `mainland` is asked
    for, Big5 and the everyday Hong Kong set too."""
    found = {chr(code) for first, last in RANGES for code in range(first, last + 1)} | set(MUST)
    for codec in ("gb2312",) if mainland else ("gb2312", "big5", "big5hkscs"):
        for high in range(0x81, 0xFF):
            for low in range(0x40, 0xFF):
                try:
                    text = bytes((high, low)).decode(codec)
                except UnicodeDecodeError:
                    continue
                # The whole Hong Kong set would double the file; its everyday part is in the
                # main block, the rare rest falls back to the system's fonts.
                if codec != "big5hkscs" or all("一" <= sign <= "\u9fff" for sign in text):
                    found.update(text)
    # The 8,105 characters of the mainland's table: its names use many that GB2312 lacks (镕 玥).
    with bz2.open(unihan / "Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkTGH\t" in line:
                found.add(chr(int(line.split("\t")[0][2:], 16)))
    return {
        sign
        for sign in found
        # Radicals and compatibility forms share glyphs with the everyday characters.
        if not 0x2E80 <= ord(sign) <= 0x2FDF
        and not 0xF900 <= ord(sign) <= 0xFAFF
        and unicodedata.category(sign) not in ("Cn", "Co", "Cs", "Cc")
    }


def preference(code: int) -> tuple[bool, bool, int]:
    """Sort key: the code point that should win where two share a glyph comes first."""
    sign = chr(code)
    full_width = 0xFF01 <= code <= 0xFF5E
    has_other_form = bool(unicodedata.decomposition(sign)) and not full_width
    return (code not in {ord(each) for each in MUST}, has_other_form, code)


def one_to_one(font: TTFont) -> dict[int, str]:
    """The cmap with one code point a glyph."""
    owners: dict[str, int] = {}
    for code in sorted(font.getBestCmap(), key=preference):
        owners.setdefault(font.getBestCmap()[code], code)
    return {code: glyph for glyph, code in owners.items()}


def rename(font: TTFont, face: Face, weight: str) -> None:
    """Our own name everywhere; the licence and the copyright stay, as the licence asks."""
    names = font["name"]
    copyright_line = names.getDebugName(0)
    names.names = [each for each in names.names if each.nameID in (0, 13, 14)]
    name = face.file_name(weight)
    new = {
        1: face.family,
        2: weight,
        3: f"1.0;kehuapp;{name}",
        4: face.family if weight == "Regular" else f"{face.family} {weight}",
        5: "Version 1.0",
        6: name,
        10: f"A subset of {face.source} 2.004. {copyright_line}",
    }
    for number, text in new.items():
        names.setName(text, number, 3, 1, 0x409)
    table = font["CFF "].cff
    table.fontNames = [name]
    top = table.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = new[4], face.family, weight
    if hasattr(top, "Notice"):
        top.Notice = str(top.Notice) + f" Modified version named {face.family}."
    font["OS/2"].achVendID = "KEHU"


def drop_glyph_aliases(font: TTFont) -> None:
    """Write the one-to-one cmap into the tables that every system reads."""
    pairs = one_to_one(font)
    kept = []
    for table in font["cmap"].tables:
        if (table.platformID, table.format) == (3, 4):
            table.cmap = {code: glyph for code, glyph in pairs.items() if code < 0x10000}
        elif (table.platformID, table.format) == (3, 12):
            table.cmap = dict(pairs)
        else:
            continue
        kept.append(table)
    font["cmap"].tables = kept


def segment(pen: T2CharStringPen, start: Point, end: Point, width: float) -> None:
    """One thick line, a little longer than asked so that two of them join; anticlockwise."""
    across, up = end[0] - start[0], end[1] - start[1]
    length = (across**2 + up**2) ** 0.5
    along = (across / length * width / 2, up / length * width / 2)
    first = (start[0] - along[0], start[1] - along[1])
    last = (end[0] + along[0], end[1] + along[1])
    pen.moveTo((round(first[0] + along[1]), round(first[1] - along[0])))
    pen.lineTo((round(last[0] + along[1]), round(last[1] - along[0])))
    pen.lineTo((round(last[0] - along[1]), round(last[1] + along[0])))
    pen.lineTo((round(first[0] - along[1]), round(first[1] + along[0])))
    pen.closePath()


def draw_own_signs(font: TTFont, weight: str) -> None:
    """The check boxes and the heavy check, drawn into the glyphs of DONORS."""
    thick = 64 if weight == "Regular" else 96
    left, bottom, right, top = 120, 0, 880, 760
    charstrings = font["CFF "].cff.topDictIndex[0].CharStrings
    for sign, donor in DONORS.items():
        glyph = font.getBestCmap()[ord(donor)]
        old = charstrings[glyph]
        # A width is written as the difference from the nominal one of the glyph's own group.
        width = font["hmtx"][glyph][0] - old.private.nominalWidthX
        pen = T2CharStringPen(width, None)
        if sign != "✔":
            outer = [(left, bottom), (right, bottom), (right, top), (left, top)]
            inner = [
                (left + thick, bottom + thick),
                (left + thick, top - thick),
                (right - thick, top - thick),
                (right - thick, bottom + thick),
            ]
            for corners in (outer, inner):
                pen.moveTo(corners[0])
                for corner in corners[1:]:
                    pen.lineTo(corner)
                pen.closePath()
        if sign != "☐":
            heavy = thick * 1.3 if sign == "☑" else thick * 1.9
            segment(pen, (270, 390), (440, 210), heavy)
            segment(pen, (440, 210), (740, 580), heavy)
        charstrings[glyph] = pen.getCharString(old.private, old.globalSubrs)
        for table in font["cmap"].tables:
            if table.cmap.pop(ord(donor), None):
                table.cmap[ord(sign)] = glyph


def missing_signs(font: TTFont) -> str:
    """The signs of MUST that the font cannot show."""
    have = font.getBestCmap()
    return "".join(sign for sign in MUST if ord(sign) not in have)


def build(source: Path, unihan: Path, face: Face, weight: str) -> Path:
    collection = TTCollection(source / f"NotoSansCJK-{weight}.ttc", lazy=True)
    [font] = [
        each
        for each in collection
        if (each["name"].getDebugName(16) or each["name"].getDebugName(1)) == face.source
    ]
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "MERG"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.desubroutinize = False
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(sign) for sign in wanted_characters(unihan, face.mainland)])
    cutter.subset(font)
    drop_glyph_aliases(font)
    draw_own_signs(font, weight)
    rename(font, face, weight)
    if missing := missing_signs(font):
        raise SystemExit(f"{face.source} {weight} has no glyph for {missing}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    target = FOLDER / f"{face.file_name(weight)}.otf"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="folder of NotoSansCJK-Regular.ttc and -Bold.ttc")
    parser.add_argument("unihan", type=Path, help="folder of Unihan_OtherMappings.txt.bz2")
    asked = parser.parse_args()
    for face in FACES:
        for weight in WEIGHTS:
            target = build(asked.source, asked.unihan, face, weight)
            with TTFont(target) as font:
                signs = len(font.getBestCmap())
            print(target.name, f"{target.stat().st_size:,} bytes", signs, "signs")


if __name__ == "__main__":
    main()
