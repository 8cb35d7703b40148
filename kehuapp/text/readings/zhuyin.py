"""Zhuyin (ㄅㄆㄇ) of toneless pinyin syllables; which character is read how is in pinyin.py."""

import re
from functools import cache

TONES = "ˉˊˇˋ˙"

_INITIALS = {
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ",
    "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "zh": "ㄓ", "ch": "ㄔ",
    "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip
_FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ", "an": "ㄢ",
    "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "ong": "ㄨㄥ", "i": "ㄧ", "ia": "ㄧㄚ", "ie": "ㄧㄝ",
    "iai": "ㄧㄞ", "iao": "ㄧㄠ", "iu": "ㄧㄡ", "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ",
    "ing": "ㄧㄥ", "io": "ㄧㄛ", "iong": "ㄩㄥ", "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ",
    "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ", "uang": "ㄨㄤ", "v": "ㄩ",
    "ve": "ㄩㄝ", "ue": "ㄩㄝ", "van": "ㄩㄢ", "vn": "ㄩㄣ",
}  # fmt: skip
#: Syllables that begin with a vowel are spelled with y and w, or as nothing else.
_WHOLE = {
    "yi": "ㄧ", "ya": "ㄧㄚ", "yo": "ㄧㄛ", "ye": "ㄧㄝ", "yai": "ㄧㄞ", "yao": "ㄧㄠ",
    "you": "ㄧㄡ", "yan": "ㄧㄢ", "yin": "ㄧㄣ", "yang": "ㄧㄤ", "ying": "ㄧㄥ", "wu": "ㄨ",
    "wa": "ㄨㄚ", "wo": "ㄨㄛ", "wai": "ㄨㄞ", "wei": "ㄨㄟ", "wan": "ㄨㄢ", "wen": "ㄨㄣ",
    "wang": "ㄨㄤ", "weng": "ㄨㄥ", "yu": "ㄩ", "yue": "ㄩㄝ", "yuan": "ㄩㄢ", "yun": "ㄩㄣ",
    "yong": "ㄩㄥ", "er": "ㄦ", "zhi": "ㄓ", "chi": "ㄔ", "shi": "ㄕ", "ri": "ㄖ", "zi": "ㄗ",
    "ci": "ㄘ", "si": "ㄙ",
}  # fmt: skip


@cache
def from_pinyin(syllable: str) -> str:
    """``zhang`` → ``ㄓㄤ``; "" for what is no Mandarin syllable."""
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    size = 2 if syllable[:2] in _INITIALS else 1
    initial, final = syllable[:size], syllable[size:]
    if initial not in _INITIALS:
        return _FINALS.get(syllable, "") if syllable[:1] in ("a", "o", "e") else ""
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    return _INITIALS[initial] + _FINALS[final] if final in _FINALS else ""


_LETTERS = {sign: letters for letters, sign in _INITIALS.items()}
_SIGN = re.compile("[\u3105-\u312f]")


def sure_letters(sound: str) -> str:
    """The letters, in their order, that the pinyin of whatever sounds so has for sure: of zhuyin
    its consonants, and no v, which may be written u."""
    return _SIGN.sub(lambda found: _LETTERS.get(found[0], ""), sound).replace("v", "")


#: In a sort key of pinyin: a syllable before its character.
_SYLLABLE = re.compile("[a-z]+(?= [\u3007\u3400-\U0003ffff])")


def sort_key(by_pinyin: str, by_hand: bool = False) -> str:
    """A sort key of pinyin (as pinyin.sort_key makes it) made over into the order of zhuyin.

    Of a reading that a person wrote all syllables stand in front.
    """
    if by_pinyin.isascii() and not by_hand:
        return by_pinyin
    if by_hand:
        return " ".join(from_pinyin(part) or part for part in by_pinyin.split(" "))
    return _SYLLABLE.sub(_spelled, by_pinyin)


def _spelled(syllable: re.Match[str]) -> str:
    return from_pinyin(syllable[0]) or syllable[0]
