"""A pasted text (a signature, a chat message with name, number and address) taken apart.

Every piece is a part of the text as written; what nobody can name goes to the remark, so that
nothing is lost. The text is looked at line by line: first what has a label ("電話:", "LINE ID:"),
then what shows by its form (e-mail, web address, number, postal address, company, title), and
of what is left the first that may be somebody's name.

The words that show what a part is stand in tables/contact_words.tsv: list TAB word TAB what it says
(of labels and letters alone). A * at the end of a word stands for more letters, a dot there may be
missing. The lists:

label, letter: what stands before a value; a letter only at the start of a line.
extension: between a number and its extension.
region, road, address_part: the ends of the parts of a Chinese address; a region or a road begins
one. street, room: words of a Latin one.
company_ending, title, department_ending and the Latin company_word, latin_title, department_word.
introduction, latin_introduction: what people say before their own name.
before_address: what they say before an address.
no_name, no_name_beginning: what stands alone in a message, or begins one, and is nobody's name.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kehuapp.paths import resources
from kehuapp.text.names import SALUTATIONS, has_cjk
from kehuapp.text.phones import normalise_phone, split_phones
from kehuapp.text.tax_ids import is_ubn, is_uscc, plain_tax_id

LONGEST = 10_000  # characters that are looked at; what is behind goes to the remark
_JOINTS = ",，;；、&＆+＋\\＼・"  # what may stand between two numbers
_LONGEST_LINE = 400  # a longer one is a story
#: Where a piece can go, in the order of a card.
PLACES = (
    "name",
    "company",
    "job_title",
    "department",
    "phone",
    "fax",
    "email",
    "address",
    "im",
    "tax_id",
    "website",
    "remark",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """`place` is one of PLACES; `label` is the messenger of an "im", or the kind of a number."""

    place: str
    text: str
    label: str = ""


_IM = ("LINE", "WeChat", "WhatsApp", "QQ", "Telegram")
_SENTENCES = re.compile(r"[，。；！!]+\s*|,(?=[\u3400-\u9fff\d])")
_BETWEEN = re.compile(r"\s*[|｜│•‧∙]\s*|\t+|\s*／\s+|[ \u3000]{3,}|\s+/\s+")
_RULE = re.compile(r"[\s\-–—_=*~.·>#|]*")
_QUOTE = re.compile(r"^(?:>\s?)+")
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}")
_WEB = re.compile(r"(?:https?://|www\.)[^\s，。；、<>「」()（）]+", re.I)
_USCC = re.compile(r"(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])", re.I)
_HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN_NAME = re.compile(r"[A-Z][\w'’.\-]*(?:,?\s+[A-Z][\w'’.\-]*){1,3}")
_BOTH_NAMES = re.compile(
    rf"[{_HAN}]{{2,4}}\s*[(（]?\s*[A-Z][\w'’.\-]*(?:\s+[A-Z][\w'’.\-]*){{0,3}}\s*[)）]?"
    rf"|[A-Z][\w'’.\-]*(?:\s+[A-Z][\w'’.\-]*){{0,3}}\s*[(（]?\s*[{_HAN}]{{2,4}}\s*[)）]?"
)


@cache
def word_lists() -> dict[str, dict[str, str]]:
    """The words of each list in their order, with what each says."""
    found: dict[str, dict[str, str]] = {}
    path = resources() / "tables" / "contact_words.tsv"
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, word, *says = line.split("\t")
            found.setdefault(name, {})[word] = "".join(says)
    return found


@dataclass(frozen=True, slots=True)
class Patterns:
    """What a text, or a part of it, is matched with; in the order in which it is tried."""

    #: What a label (in small letters, its blanks written -) or a letter says.
    places: dict[str, str]
    titles: frozenset[str]
    no_names: frozenset[str]
    label: re.Pattern[str]
    bare_label: re.Pattern[str]  # without a colon, only where a number or an id must follow
    letter: re.Pattern[str]
    remark_inside: re.Pattern[str]
    number: re.Pattern[str]
    address: re.Pattern[str]
    street: re.Pattern[str]
    before_address: re.Pattern[str]
    company: re.Pattern[str]
    title: re.Pattern[str]
    latin_title: re.Pattern[str]
    department: re.Pattern[str]
    han_name: re.Pattern[str]
    calls_itself: re.Pattern[str]
    no_latin_name: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """Made when the first text is taken apart: not every start needs them."""
    lists = word_lists()
    part = {name: _any_of(words) for name, words in lists.items()}
    labels = _any_of(sorted(lists["label"], key=len, reverse=True)).replace(r"\-", "[ -]?")
    letters = _any_of(lists["letter"])
    remarks = [word for word, says in lists["label"].items() if says == "remark" and has_cjk(word)]
    titles = _any_of(sorted(lists["title"], key=len, reverse=True))
    return Patterns(
        places=lists["label"] | lists["letter"],
        titles=frozenset(lists["title"]),
        no_names=frozenset(lists["no_name"]),
        label=re.compile(
            rf"(?<![A-Za-z\d])(?<!有限)(?<!股份)(?<!分)({labels})(?:\s?id|\s?no\.?)?\s*[:：=]\s*",
            re.I,
        ),
        bare_label=re.compile(rf"({labels})\.?\s+(?=[+(\d@])", re.I),
        letter=re.compile(rf"({letters})\s*(?:[:：.|]\s*|\s+(?=[+(\d]))", re.I),
        remark_inside=re.compile(rf"(?<=\s)(?:{_any_of(remarks)})"),
        number=re.compile(
            r"(?<![A-Za-z0-9_@.])(?:\+|00)?[(（]?\d[\d\s().（）\-–]{5,22}\d"
            rf"(?:\s*(?:{part['extension']})\s*[:：]?\s*\d{{1,6}})?(?![A-Za-z0-9_@])",
            re.I,
        ),
        address=re.compile(
            rf"(?:[{_HAN}]{{1,8}}(?:{part['region']})|[{_HAN}]{{2,}}(?:{part['road']}))"
            rf".*(?:{part['address_part']}).*"
        ),
        street=re.compile(
            rf"\d.*\b(?:{part['street']})\b|\b(?:{part['room']})\s+\w+,|\b\d+/f\b", re.I
        ),
        before_address=re.compile(rf"^.{{0,30}}?(?:{part['before_address']})(?=.)"),
        company=re.compile(
            rf"^[{_HAN}\w（）()&·.\s]*(?:{part['company_ending']})$"
            rf"|\b(?:{part['company_word']})\b\.?",
            re.I,
        ),
        title=re.compile(rf"(?:[{_HAN}]{{0,4}})(?:{titles})"),
        latin_title=re.compile(rf"\b(?:{part['latin_title']})\b", re.I),
        department=re.compile(
            rf"[{_HAN}]{{2,8}}(?:{part['department_ending']})|.*\b(?:{part['department_word']})\b\.?",
            re.I,
        ),
        han_name=re.compile(rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,4}}(?:{'|'.join(SALUTATIONS)})"),
        calls_itself=re.compile(
            rf"(?:^|[，,。！!：:\s])(?:{part['introduction']})\s*([{_HAN}]{{2,4}})(?=$|[，,。！!\s])"
            rf"|\b(?:{part['latin_introduction']})\s+([A-Z][\w'’\-]*(?:\s+[A-Z][\w'’\-]*){{0,2}})"
        ),
        no_latin_name=re.compile(rf"^(?:{part['no_name_beginning']})\b", re.I),
    )


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(_pattern_of, words))


def _pattern_of(word: str) -> str:
    if word.endswith("*"):
        return re.escape(word[:-1]) + r"\w+"
    return re.escape(word[:-1]) + r"\.?" if word.endswith(".") else re.escape(word)


def take_apart(text: str, region: str = "TW") -> list[Piece]:
    """The pieces of a text in the order of PLACES; `region` is the shop's, for its numbers."""
    found = _Found(region)
    for line in text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        found.take_line(_QUOTE.sub("", line).strip())
    found.choose_name()
    if text[LONGEST:].strip():
        found.rest.append(text[LONGEST:].strip())
    pieces = list(dict.fromkeys(found.pieces))
    if found.rest:
        pieces.append(Piece("remark", "\n".join(found.rest)))
    return sorted(pieces, key=lambda piece: PLACES.index(piece.place))


class _Found:
    """What was found so far; `rest` are the lines nobody could name."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.pieces: list[Piece] = []
        self.rest: list[str] = []

    def has(self, place: str) -> bool:
        return any(piece.place == place for piece in self.pieces)

    def add(self, place: str, text: str, label: str = "") -> bool:
        """Take a piece; of what a card has only once, the second is not taken."""
        text = text.strip(" \t\u3000,，;；。")
        once = place in ("name", "company", "job_title", "department", "tax_id")
        if not text or (once and self.has(place)):
            return False
        self.pieces.append(Piece(place, text, label))
        return True

    def take_line(self, line: str) -> None:
        """All parts of a line; what nobody can name of it stays one line."""
        if _is_idle(line):
            return
        if len(line) > _LONGEST_LINE:
            self.rest.append(line)
            return
        lines, pieces = len(self.rest), len(self.pieces)
        for part in self._parts(line):
            self.take_part(part.strip(" \t\u3000,，;；。/|｜"))
        left = self.rest[lines:]
        if len(left) > 1:
            self.rest[lines:] = [line if len(self.pieces) == pieces else "，".join(left)]

    def _parts(self, line: str) -> list[str]:
        edges = {
            found.start()
            for pattern in (patterns().label, patterns().remark_inside)
            for found in pattern.finditer(line)
        }
        if edges:
            places = sorted({0, len(line)} | edges)
            return [line[a:b] for a, b in pairwise(places)]
        numbers = split_phones(line, self.region)
        if len(numbers) > 1 and not re.search(r"[^\W\d_]|[|｜]", line):
            return [line]  # 04-0000-0012 / 27: for the numbers' own rules
        parts = _BETWEEN.split(line)
        if has_cjk(line):
            parts = [one for part in parts for one in _SENTENCES.split(part)]
        return parts

    def take_part(self, part: str) -> None:
        """One label with its value, or a text without a label."""
        if _is_idle(part):
            return
        words, place, value = patterns(), "", ""
        if found := words.label.match(part) or words.bare_label.match(part):
            word = re.sub(r"\s", "-", found[1].lower())
            place, value = words.places.get(word, ""), part[found.end() :].strip()
        elif found := words.letter.match(part):
            place, value = words.places[found[1].lower()], part[found.end() :].strip()
        if not value or not self.take_labelled(place, value):
            self.take_plain(part)

    def take_labelled(self, place: str, value: str) -> bool:
        """What stands behind a label; False when it cannot be that."""
        if place in ("phone", "mobile", "fax"):
            return self.take_numbers(value, place)
        if place in _IM or place == "tax_id":
            number = patterns().number.match(value) if place == "WhatsApp" else None
            one = number[0] if number else value.split()[0]
            taken = self.add("im", one, place) if place in _IM else self.add(place, one)
            if taken:
                self.take_part(value[len(one) :].strip())
            return taken
        if place == "email":
            return bool(_EMAIL.search(value)) and self.take_plain(value)
        if place in ("address", "website"):
            return self.add(place, value)
        if place == "remark":
            self.rest.append(value)
            return True
        if place == "name":
            return self.take_named(value) or (len(value) <= 40 and self.add("name", value))
        return len(value) <= 80 and self.add(place, value)

    def take_numbers(self, value: str, place: str) -> bool:
        """Numbers behind a label, or a line of them; what else stands there is looked at too."""
        rest, taken = value, False
        for number in split_phones(value, self.region):
            match = patterns().number.search(number)
            for written in (number, match[0] if match else ""):
                if written in rest and normalise_phone(written, self.region).e164:
                    kind = "mobile" if place == "mobile" else "work"
                    kind = "" if place == "unlabelled" else kind
                    self.add("fax" if place == "fax" else "phone", written, kind)
                    rest, taken = rest.replace(written, " ", 1), True
                    break
        if taken:
            self.take_part(rest.strip(f"{_JOINTS} \t/|()（）"))
        return taken

    def take_plain(self, part: str) -> bool:
        """A text without a label: take out what shows by its form, look at what is left."""
        left = part
        for place, pattern in (("email", _EMAIL), ("website", _WEB)):
            for found in pattern.findall(left):
                if self.add(place, found):
                    left = left.replace(found, " ", 1)
        for found in _USCC.findall(left):
            if is_uscc(plain_tax_id(found)) and self.add("tax_id", found):
                left = left.replace(found, " ", 1)
        if self.region == "TW" and is_ubn(left.strip()) and self.add("tax_id", left):
            return True
        if not re.search(r"[^\W\d_]", left) and self.take_numbers(left, "unlabelled"):
            return True
        behind = 0
        around = []
        for match in patterns().number.finditer(left):
            if normalise_phone(match[0], self.region).e164 and self.add("phone", match[0]):
                around.append(left[behind : match.start()])
                behind = match.end()
        around.append(left[behind:])
        for text in around:
            text = re.sub(r"[<(（「]\s*[>)）」]", " ", text).strip(f"{_JOINTS} \t\u3000:：")
            if not _is_idle(text) and not self.take_address(text):
                self.take_words(text)
        return True

    def take_address(self, text: str) -> bool:
        """A postal address, without the words or the name before it."""
        words = patterns()
        if not (words.address.search(text) or words.street.search(text)):
            return False
        start = 0
        if (found := words.before_address.match(text)) and words.address.match(text[found.end() :]):
            start = found.end()
        first, blank, behind = text.partition(" ")
        if (
            blank and words.han_name.fullmatch(first) and words.address.search(behind)
        ):  # 王小明 台中市…
            start = len(first)
        if start and (before := text[:start].strip()):
            self.take_words(before)
        return self.add("address", text[start:])

    def take_words(self, text: str) -> None:
        """Company, title, department; all else waits for `choose_name`."""
        if found := patterns().calls_itself.search(text):
            self.add("name", found[1] or found[2])
            self.rest.append(text)
        elif len(text) > 60 or not (self.take_named(text) or self.take_single(text)):
            self.rest.append(text)

    def take_single(self, text: str) -> bool:
        """A text that is one thing."""
        kind = _kind(text)
        return kind not in ("", "name") and self.add(kind, text)

    def take_named(self, text: str) -> bool:
        """Several things beside each other: 小巷食品 王小明 經理; Ann Lee, Sales Manager."""
        name, comma, title = text.partition(",")
        if comma and _LATIN_NAME.fullmatch(name.strip()) and patterns().latin_title.search(title):
            return self._add_all([("name", name), ("job_title", title)])
        words = text.split()
        kinds = [_kind(word) for word in words]
        if not has_cjk(text) or len(words) < 2 or "" in kinds or len(set(kinds)) < len(kinds):
            return False
        return self._add_all(list(zip(kinds, words, strict=True)))

    def _add_all(self, parts: list[tuple[str, str]]) -> bool:
        if any(self.has(place) for place, _text in parts):
            return False
        return all([self.add(place, text) for place, text in parts])

    def choose_name(self) -> None:
        """Of the lines that nobody could name, the first that looks like a name."""
        if self.has("name"):
            return
        for place, text in enumerate(self.rest):
            if _looks_like_name(text):
                self.add("name", text)
                del self.rest[place]
                return


def _kind(text: str) -> str:
    """What a short text is: company, department, job_title, name; "" for anything else."""
    words = patterns()
    if re.search(r"[，。！？!?]", text):
        return ""
    if has_cjk(text):
        if words.company.search(text) and not words.title.fullmatch(text):
            return "company"
        if words.title.fullmatch(text) and (text in words.titles or text[1:] not in words.titles):
            return "job_title"  # 經理, 採購經理; 陳經理 is somebody
        if words.department.fullmatch(text):
            return "department"
        return "name" if _looks_like_name(text) else ""
    if words.latin_title.search(text) and len(text) <= 50:
        return "job_title"
    if words.department.fullmatch(text):
        return "department"
    return "company" if words.company.search(text) else ""


def _is_idle(text: str) -> bool:
    """Whether nothing is in it that somebody could miss: rules, brackets, blanks."""
    return not any(char.isalnum() or ord(char) > 0x2FFF for char in text) and (
        _RULE.fullmatch(text) is not None or not text.strip(" \t()（）<>「」,，;；/|:：、。.")
    )


def _looks_like_name(text: str) -> bool:
    words = patterns()
    bare = text.strip(" :：-–—~")
    if bare in words.no_names or words.no_latin_name.match(bare) or any(c.isdigit() for c in bare):
        return False
    return any(
        pattern.fullmatch(bare) is not None
        for pattern in (words.han_name, _LATIN_NAME, _BOTH_NAMES)
    )
