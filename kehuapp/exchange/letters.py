"""In which of the encodings that are neither Unicode nor Chinese a text is, by its letters.

Chinese in GB18030 has letters of all of them among its bytes, so only a text that is one of
theirs in nearly all of its words is taken for it.
"""

import re
from itertools import pairwise

#: What each language writes beside a–z, in small letters.
_WESTERN = {
    "German": "äöüß", "French": "àâçéèêëîïôœùûüÿæ", "Spanish": "áéíñóúü",
    "Portuguese": "ãâáàçéêíóôõúü", "Nordic": "åäöæøéðþ", "Italian": "àèéìòù", "Dutch": "éëïöü",
    "Icelandic": "áéíóúýþæðö",
}  # fmt: skip
_CENTRAL = {
    "Polish": "ąćęłńóśźż", "Czech": "áčďéěíňóřšťúůýž", "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Hungarian": "áéíóöőúüű", "Romanian": "ăâîşţ", "Croatian": "čćđšž", "Slovene": "čšž",
}  # fmt: skip
#: Portuguese has õ before an e; elsewhere it is the ő of Hungarian.
_NO_PORTUGUESE = re.compile("[õÕ](?![eE])")
_MARKS = "“”‘’„–—…°©®™ºª«»·¡¿§×€\xa0"
_WORD = re.compile("[A-Za-z\x80-\U0010ffff]+")
_CYRILLIC_WORD = re.compile("(?:[А-ЯЁЇІЄҐ]?[а-яёїієґ]+|[А-ЯЁЇІЄҐ]{2,})")
_CYRILLIC_COMMON = frozenset("оеаинтсрвлкмдпуябгзыйьхчшё")
_HANGUL_COMMON = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕"
    "준영수철호희숙자순옥미경은혜선민서현윤아린재훈동건태상인용규환병광종창욱진성주연정승아나라유하"
    "울부산대구인천광주시구동로길번호층경기북남제회사주식상점가게식당약국학교병원전화번호이름휴대폰주소메모님씨의을를은는에서와과"
)


def cyrillic(sample: bytes) -> bool:
    """Whether bytes are Russian or Ukrainian in Windows-1251."""
    text = sample.decode("cp1251", "replace")
    words = re.findall("[\x80-\U0010ffff]+", text)
    letters = sum(map(len, words))
    right = [word for word in words if _CYRILLIC_WORD.fullmatch(word) and len(word) > 1]
    small = sum(char.islower() for word in right for char in word)
    common = sum(char.lower() in _CYRILLIC_COMMON for word in right for char in word)
    good = sum(map(len, right))
    if small <= 0.6 * good:  # capitals alone are among the bytes of Chinese, too
        return letters >= 12 and good == letters and common > 0.85 * good
    return letters >= 4 and good >= 0.9 * letters and common > 0.8 * good


def korean(sample: bytes) -> bool:
    """Whether bytes are Korean in Windows-949."""
    text = sample.decode("cp949", "replace")
    others = [char for char in text if char > "\x7f"]
    hangul = [char for char in others if "가" <= char <= "힣"]
    common = sum(char in _HANGUL_COMMON for char in hangul)
    return len(hangul) >= 3 and len(hangul) >= 0.95 * len(others) and common >= 0.6 * len(hangul)


def latin(sample: bytes) -> str:
    """cp1250 when its letters are those of one language of Central Europe, else cp1252."""
    text = sample.decode("cp1252", "replace")
    western, central = _share(text, _WESTERN), _share(_central(sample), _CENTRAL)
    if western == central and _NO_PORTUGUESE.search(text):
        return "cp1250"
    return "cp1250" if central > western else "cp1252"


def central_europe(sample: bytes) -> bool:
    """Whether nearly all letters are those of one language of Central Europe, each in a word of
    other letters: bytes of Chinese stand in pairs."""
    text = _central(sample)
    strange = [char for char in text if char > "\x7f"]
    alone = len(re.findall("(?<![\x80-\U0010ffff])[\x80-\U0010ffff](?=[A-Za-z\\s,;]|$)", text))
    inside = len(re.findall("[A-Za-z][\x80-\U0010ffff]|[\x80-\U0010ffff][A-Za-z]", text))
    return (
        latin(sample) == "cp1250"
        and alone >= 0.7 * len(strange)
        and inside >= 0.7 * len(strange)
        and _share(text, _CENTRAL) >= 0.9
    )


def _central(sample: bytes) -> str:
    return sample.decode("cp1250", "replace")


def _words_apart(text: str) -> str:
    """A text with a blank before each capital behind a small letter."""
    pairs = pairwise(f" {text}")
    return "".join(f" {b}" if a.islower() and b.isupper() else b for a, b in pairs)


def _share(text: str, languages: dict[str, str]) -> float:
    """How many of the words with letters beyond a–z are words of one of these languages."""
    words = fitting = 0
    for found in _WORD.finditer(_words_apart(text)):
        word = found[0].lower().strip(_MARKS)
        strange = {char for char in word if char > "\x7f"}
        if strange:
            words += 1
            fitting += any(strange <= set(letters) for letters in languages.values())
    return fitting / words if words else 0.0
