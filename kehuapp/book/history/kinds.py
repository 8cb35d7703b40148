"""What sort of step a step is, by the words of its key; what it is called is in its label."""

import re
from typing import NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP


class Kind(NamedTuple):
    """`word` is of the context "History", `icon` a file of resources/icons, `keys` a pattern."""

    code: str
    word: str
    icon: str
    keys: re.Pattern[str]


#: The first whose pattern is found in the key counts.
KINDS = tuple(
    Kind(code, word, icon, re.compile(keys))
    for code, word, icon, keys in (
        ("import", QT_TRANSLATE_NOOP("History", "Imports"), "download",
         r"^Import of|^Fill in the sample"),
        ("merge", QT_TRANSLATE_NOOP("History", "Merged customers"), "merge",
         r"^Merge %1|are not duplicates"),
        ("group", QT_TRANSLATE_NOOP("History", "Groups"), "folder", r"\bgroups?\b"),
        ("trash", QT_TRANSLATE_NOOP("History", "Deleted and restored"), "trash-2",
         r"^Delete %1( customers)?$|^Restore |^Erase |trash"),
        ("sale", QT_TRANSLATE_NOOP("History", "Sales and needs"), "shopping-bag",
         r"\b[Ss]ale\b|\bneed\b|the item %1"),
        ("comment", QT_TRANSLATE_NOOP("History", "Comments"), "message-circle", r"comment"),
        ("task", QT_TRANSLATE_NOOP("History", "Promises and tasks"), "list-checks",
         r"\btask\b|^Done for|promised service"),
        ("greeting", QT_TRANSLATE_NOOP("History", "Greetings and gifts"), "gift",
         r"[Gg]reet|\bgifts?\b|^Thank-you"),
        ("visit", QT_TRANSLATE_NOOP("History", "Visits and trips"), "footprints",
         r"[Vv]isits?\b|\btrip\b|\bstops?\b|typed sheet"),
        ("contact", QT_TRANSLATE_NOOP("History", "Contact log"), "phone",
         r"\bcontact with\b|[Ll]og(ged)? a? ?contact|logged contact|^Put off|^Remind again"),
        ("tier", QT_TRANSLATE_NOOP("History", "Tiers"), "star",
         r"\btiers?\b|^Share of the time|contact every|shortest gap"),
        ("staff", QT_TRANSLATE_NOOP("History", "Colleagues"), "users",
         r"\bstaff\b|colleague|[Hh]and(ed)?[- ]over|looks after|stands in|works here|Hourly"),
        ("settings", QT_TRANSLATE_NOOP("History", "Settings"), "settings",
         r"→|settings|\bday\b|festival|[Tt]emplate|the program|first steps"),
        ("new", QT_TRANSLATE_NOOP("History", "New customers"), "user-plus", r"^New customer %1$"),
        ("customer", QT_TRANSLATE_NOOP("History", "Customers"), "pencil", r""),
    )
)  # fmt: skip


def kind_of(key: str) -> Kind:
    """The sort of a step of this key; what is not known is about a customer."""
    return next(kind for kind in KINDS if kind.keys.search(key))
