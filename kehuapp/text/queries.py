"""What a person types into the search, as folded words; nothing is looked for here."""

import re
from typing import NamedTuple

from kehuapp.text.folding import digits, fold, fold_typed
from kehuapp.text.readings.pinyin import spelled

#: Behind a number, with its extension behind it; as `folding` leaves it.
_EXT = r"(?:#|;ext=|转接|转?\s?(?:分机|内线)|转|(?<![a-z])(?:ext(?:ension|n)?|ex|x)\.?|,+)[\s:.#]*"
#: A number typed as it is shown: its country, area and extension behind blanks belong to it.
_DIALLED = (
    rf"[+(]?\d(?:[().-]*\d){{2,}}\s?{_EXT}\d{{1,8}}(?=\s|$)"
    rf"|[+(]\d[\d ().-]{{0,30}}(?:(?<=\d)\s?{_EXT}\d{{1,8}}|(?<=[\d)]))(?=\s|$)"
    rf"|(?=0|886|86|85[23])(?!\d{{6}})(?:\d[ ().-]*){{9,15}}(?<=\d)(?:\s?{_EXT}\d{{1,8}})?(?=\s|$)"
)
_WORD = re.compile(rf'["“”]([^"“”]+)["“”]|({_DIALLED}|\S+)')
_NUMBER = re.compile(rf"[0-9+\-()./·*~ ‐–—−]+(?:{_EXT}[0-9]*)?")


class Word(NamedTuple):
    """A folded word; `numbers` are the runs of digits it may be as a phone number, or empty;
    `sound` is what `pinyin.matches` looks for, "" for a word that has none."""

    text: str
    numbers: tuple[str, ...] = ()
    sound: str = ""

    def extends(self, other: "Word") -> bool:
        """Whether whoever has this word surely has the other one too."""
        if self.sound and not (other.sound and self.sound.startswith(other.sound)):
            return False  # lü sounds otherwise than lu; and 張三s has a sound, which 張三 has not
        if self.numbers and not (other.numbers and other.numbers[0] in self.numbers[0]):
            return False
        return self.text.startswith(other.text) and len(self.numbers) < 2


def clean(text: str) -> str:
    """A text folded, any blanks between its words one blank."""
    return " ".join(fold(text).split())


def query_words(text: str) -> list[Word]:
    """The words of a query, each once; quotation marks hold a word with blanks together."""
    found = []
    words = zip(_WORD.finditer(fold(text)), _WORD.finditer(fold_typed(text)), strict=False)
    for match, typed in words:
        word = " ".join((match[1] or match[2]).split())
        if word:
            sound = spelled(" ".join((typed[1] or typed[2]).split()))
            found.append(Word(word, _numbers(word), sound))
    return list(dict.fromkeys(found))


def _numbers(word: str) -> tuple[str, ...]:
    """The digits of a word that is written as a number, two or more; 00 before it may be +, and a
    (0) behind the country is not dialled."""
    if not _NUMBER.fullmatch(word):
        return ()
    number = digits(word.replace("(0)", "") if word[0] == "+" else word)
    if len(number) < 2:
        return ()
    return (number, number[2:]) if number.startswith("00") and len(number) > 6 else (number,)
