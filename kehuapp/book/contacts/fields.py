"""What can be declared of a field of a customer, and how its value is said; they are in `card`.

One declaration is enough for a field of a plain kind: form, details, merge, clashes, search, table,
conditions and files read it. Only a special widget or line has code of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, NamedTuple

from kehuapp.i18n import translate
from kehuapp.text import words

#: Kinds: one line, several lines, yes or no, a day (ISO text), a number of days, a code of a table
#: of words, a tier (the shop has its own words), a colleague, another customer, a picture.
LINE, TEXT, YES_NO, DAY, DAYS = "line", "text", "yes_no", "day", "days"
CHOICE, TIER, STAFF, CONTACT, PICTURE = "choice", "tier", "staff", "contact", "picture"
#: When customers are merged: the values not chosen are kept beside, or not, or it goes with another
#: field without a word.
KEEP, DROP, ALONG = "keep", "drop", "along"
#: Where its words are found, the heaviest first.
NAMES, COMPANY, REST = "names", "company", "rest"
#: Which files have it: those of phones and other programs too, or only ours.
EVERYWHERE, OURS = "everywhere", "ours"
BETWEEN = " · "  # two fields that are said as one


class Field(NamedTuple):
    """What a customer has once. Texts are marked for translation under "CardFields"."""

    kind: str
    label: str
    short: str = ""  # where it is only read: in the details and in a merge
    heading: str = ""  # of its column and its condition
    words: dict[str, str] | None = None  # of a choice
    none: str = ""  # what no choice is called
    hint: str = ""  # in the empty line of the form
    tip: str = ""
    known: bool = False  # a line that offers the texts the book has in it
    companies: bool = False  # of other customers only companies
    phrase: Callable[[int], str] | None = None  # a number of days as the details say it
    form: str = ""  # its section there
    details: str = ""  # its section there and in the customer's file
    merge: str = KEEP
    merged_as: str = ""  # the same for those that are chosen and said together
    best: tuple[str, ...] = ()  # codes that a merge must not lose, the weightiest first
    earliest: bool = False  # a merge takes the first day
    search: str = ""
    width: int = 0  # of its column in the table; 0: it has none
    condition: bool = False
    files: str = ""
    headers: tuple[str, str, str] = ("", "", "")  # of its column in our files: en, zh_TW, zh_CN
    name: str = ""  # in a card and of the column in the book
    default: Any = ""

    @property
    def key(self) -> str:
        """Its name in a merge, or that of those that are said together."""
        return self.merged_as or self.column_key

    @property
    def column_key(self) -> str:
        """Its name in tables and conditions, which people keep: of who is linked, not of the id."""
        return self.name.removesuffix("_id") if self.kind in (STAFF, CONTACT) else self.name


class Rows(NamedTuple):
    """What a customer may have several times: a table of the book and the class of its rows."""

    label: str
    line: str  # what one of them is called
    short: str = ""
    table: str = ""
    row: type[Any] = tuple
    search: str = ""  # SQL of what of a row is found among the rest
    name: str = ""
    add: str = ""  # on the button that adds one


def own(kind: str, label: str, default: Any = "", **more: Any) -> Any:
    """Declares a field that is a column of the table `contact`."""
    return field(default=default, metadata={"own": Field(kind, label, default=default, **more)})


def many(label: str, line: str, row: type[Any], table: str, **more: Any) -> Any:
    """Declares rows of a table of their own."""
    return field(default=(), metadata={"many": Rows(label, line, table=table, row=row, **more)})


def label_of(one: Field | Rows) -> str:
    """What it is called where it is typed."""
    return translate("CardFields", one.label)


def add_of(one: Rows) -> str:
    """What the button says that adds one."""
    return translate("CardFields", one.add)


def short_of(one: Field | Rows) -> str:
    """What it is called where it is read."""
    return translate("CardFields", one.short or one.label)


def heading_of(one: Field) -> str:
    """What its column and its condition are called."""
    return translate("CardFields", one.heading or one.short or one.label)


def value_words(one: Field, value: Any, names: Mapping[str, str]) -> str:
    """A value as people say it, "" for none; `names` has those of who is linked, by field."""
    if one.kind in (STAFF, CONTACT, TIER):
        return names.get(one.name, "") if value is not None else ""
    if one.words is not None:
        return words.word(one.words, value)
    if one.kind in (YES_NO, PICTURE):
        return label_of(one) if value else ""
    return "" if value is None else str(value)
