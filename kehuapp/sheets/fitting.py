"""Cuts words to the room they have, by rule, so that a form can tell what is not on its paper."""

import re
import unicodedata
from collections.abc import Sequence

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Omission, Run, letter_widths, printed_width
from kehuapp.text.words import listed, said_together

ELLIPSIS = "…"
_MOST_NAMES = 6
#: Nobody sees more of one text on one page; what is beyond is not even measured.
_MOST = 4000  # characters
#: What stays together on a line: a word, or a character with the marks that do not part from it.
_PIECES = re.compile(r"[!-~À-ɏ]+ *|[（「『《“‘]*.[，。、；：！？）」』》”’…]*[ 　]*", re.S)
_SHOWN = {"Cc": " ", "Zl": " ", "Zp": " ", "Cs": ""}
_SLACK = 0.3  # millimetres that the painter's measure may differ from ours


def tidy(text: str) -> str:
    """In one line: breaks and control characters become spaces."""
    text = text[:_MOST]
    if text.isprintable():
        return text
    return "".join(_SHOWN.get(unicodedata.category(char), char) for char in text)


def cut(runs: Sequence[Run], width: float, lines: int = 1) -> tuple[Sequence[Run], bool]:
    """As much of the runs as fits into so many lines of that width in millimetres, "…" after it
    where something is missing, and whether that is so."""
    room = width - _SLACK
    used = 0.0
    for run in runs:
        used += printed_width(run.text, run.pt, run.bold)
    if used <= room:
        return runs, False
    end = _end(runs, room, lines)
    if end is None:
        return runs, False
    keep, used, pt, bold = end
    used += printed_width(ELLIPSIS, pt, bold)
    widths = [one for run in runs for one in letter_widths(run.text, run.pt, run.bold)]
    while keep and used > room:
        keep -= 1
        used -= widths[keep]
    return _shortened(runs, keep), True


def _end(runs: Sequence[Run], room: float, lines: int) -> tuple[int, float, float, bool] | None:
    """None when all of it fits; otherwise how many characters the lines hold, how much of the last
    one is used, and the size and look there."""
    line, used, at = 1, 0.0, 0
    for run in runs:
        for piece in _PIECES.findall(run.text):
            bare = printed_width(piece.rstrip(" 　"), run.pt, run.bold)
            if used + bare > room and line < lines and used and bare <= room:
                line, used = line + 1, 0.0
            if used + bare <= room:
                used += printed_width(piece, run.pt, run.bold)
                at += len(piece)
                continue
            # The last line, or a word longer than any line: by its letters.
            for one, char in zip(letter_widths(piece, run.pt, run.bold), piece, strict=True):
                if used + one > room and not char.isspace():
                    if line == lines:
                        return at, used, run.pt, run.bold
                    line, used = line + 1, 0.0
                used += one
                at += 1
    return None


def _shortened(runs: Sequence[Run], length: int) -> list[Run]:
    kept = []
    for run in runs:
        part = run.text[:length]
        length -= len(part)
        if part:
            kept.append(run._replace(text=part))
    last = kept.pop() if kept else runs[0]._replace(text="")
    return [*kept, last._replace(text=last.text.rstrip() + ELLIPSIS)]


def count_lines(text: str, pt: float, width: float, most: int, bold: bool = False) -> int:
    """How many lines of that width a text takes, at most so many."""
    text = tidy(text)
    if printed_width(text, pt, bold) <= width - _SLACK:
        return 1
    lines = 1
    while lines < most and cut([Run(text, pt, bold)], width, lines)[1]:
        lines += 1
    return lines


def words_of(left_out: Sequence[Omission]) -> str:
    """One sentence of what is not on a page, "" for nothing."""
    shortened = list(dict.fromkeys(one.what for one in left_out if not one.missing))
    missing = [_counted(one) for one in left_out if one.missing]
    told = []
    if missing:
        told.append(translate("Sheet", "Left out: %1", listed(dict.fromkeys(missing))))
    if shortened:
        told.append(translate("Sheet", "Shortened: %1", listed(shortened)))
    return said_together(told)


def words_within(left_out: Sequence[Omission], width: float, pt: float) -> str:
    """The same in one line of that width: what is missing first, and how many more there are."""
    told = sorted(dict.fromkeys(left_out), key=lambda one: not one.missing)
    words = words_of(told)
    for kept in range(len(told) - 1, 0, -1):
        if not cut([Run(words, pt)], width)[1]:
            break
        more = translate("Sheet", "and %1 more", len(told) - kept)
        words = said_together((words_of(told[:kept]), more))
    return words


def _counted(one: Omission) -> str:
    if one.of < 2:
        return one.what
    return translate("Sheet", "%1 (%2 of %3)", one.what, one.missing, one.of)


def left_out_words(form: Form) -> str:
    """The same of a whole form: of one page in full, of many on whose pages something is
    missing. Nothing of what is usual, or every form would say it, and nobody read it."""
    lacking = [page for page in form.pages if not all(one.is_usual for one in page.left_out)]
    if len(form.pages) == 1 and lacking:
        odd = [one for one in lacking[0].left_out if not one.is_usual]
        return translate("Sheet", "Not all of it fits. %1", words_of(odd))
    names = [page.about for page in lacking[:_MOST_NAMES] if page.about]
    if len(lacking) > _MOST_NAMES:
        names.append(translate("Sheet", "and %1 more", len(lacking) - _MOST_NAMES))
    if not names:
        return ""
    return translate("Sheet", "Not everything fits on the pages of: %1", listed(names))
