"""What is wished for on paper (which kind, of whom, how) and what was made of it.

Nothing is read or laid out here.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.rules.paper_facts import LeftOut
from kehuapp.sheets.form import Form

#: Every kind and what it is called (of the context "Paper"), in the order of the window.
KINDS = {
    "list": QT_TRANSLATE_NOOP("Paper", "Customer list"),
    "phones": QT_TRANSLATE_NOOP("Paper", "Phone list"),
    "labels": QT_TRANSLATE_NOOP("Paper", "Address labels"),
    "envelopes": QT_TRANSLATE_NOOP("Paper", "Envelopes"),
    "card": QT_TRANSLATE_NOOP("Paper", "Everything about a customer"),
    "today": QT_TRANSLATE_NOOP("Paper", "Today"),
    "due": QT_TRANSLATE_NOOP("Paper", "To contact"),
    "birthdays": QT_TRANSLATE_NOOP("Paper", "Birthdays and other dates"),
    "owed": QT_TRANSLATE_NOOP("Paper", "Services still owed"),
    "gifts": QT_TRANSLATE_NOOP("Paper", "Gift list"),
    "handover": QT_TRANSLATE_NOOP("Paper", "Handover notes"),
}
#: What a customer list shows before a person chose.
FIRST_COLUMNS = ("name", "company", "phone", "tier", "last_contact", "due")
#: Days ahead of a list of dates, besides a month as "2026-12".
SPANS = ("week", "30", "90")


class Wish(NamedTuple):
    """`ids` are the customers in their order (None: everybody), `about` says who they are; `staff`
    is whose customers, where a kind asks for that; what else a kind does not ask for is not read.
    """

    kind: str = "list"
    ids: tuple[int, ...] | None = None
    about: str = ""
    staff: int | None = None
    paper: str = "A4"
    columns: tuple[str, ...] = FIRST_COLUMNS
    order: str = ""  # of names: zhuyin, strokes, name, "" as the region has it
    labels: str = "L7160"
    first: int = 1
    upright: bool = False
    frames: bool = False  # the edges of the labels, to try on plain paper
    envelope: str = "dl"
    boxes: bool = True
    dates: str = "birthday"  # "" for all
    span: str = "30"
    gifts: tuple[str, int] = ("", 0)  # for what and of which year
    states: tuple[str, ...] = ()  # how far they are, () for all
    private: bool = True


class Made(NamedTuple):
    """The pages, how many customers are on them, who is not, and whose address had to be shortened;
    `more` lines had no room."""

    form: Form
    printed: int
    left_out: Sequence[LeftOut] = ()
    shortened: Sequence[LeftOut] = ()
    more: int = 0


#: What the columns of a list are called, by their key.
Titles = Mapping[str, str]
