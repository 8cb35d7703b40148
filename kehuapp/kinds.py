"""The kinds of contacts made and of days to remember, each declared once; no sentences, no rules.

One entry is enough: forms, timeline, minutes, limits, table, conditions and files read it. The
order is that of the menus. Words are marked for translation under "Words".
"""

from typing import NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP


class InteractionKind(NamedTuple):
    """`minutes` is what one takes when nobody wrote it down."""

    word: str
    icon: str  # a file of resources/icons
    minutes: int
    pesters: bool = False  # too much when it comes too soon, for a sale or to keep in touch
    tells_direction: bool = False  # the others go out from us as a matter of course
    asked: bool = False  # a condition asks who has had one


class DateKind(NamedTuple):
    """A day that comes every year, or that came once."""

    word: str
    icon: str = "calendar-days"
    headers: tuple[str, str, str] = ("", "", "")  # of its column in our tables: en, zh_TW, zh_CN
    ages: bool = False  # its years are how old somebody is
    asked: bool = False  # a condition asks when it comes, and the list has a column for it


INTERACTION_KINDS = {
    "visit": InteractionKind(QT_TRANSLATE_NOOP("Words", "Visit"), "footprints", 60, pesters=True),
    "call": InteractionKind(
        QT_TRANSLATE_NOOP("Words", "Call"), "phone", 10, pesters=True, tells_direction=True
    ),
    "message": InteractionKind(
        QT_TRANSLATE_NOOP("Words", "Message"),
        "message-circle",
        3,
        pesters=True,
        tells_direction=True,
    ),
    "gift": InteractionKind(QT_TRANSLATE_NOOP("Words", "Gift"), "gift", 20),
    "meal": InteractionKind(QT_TRANSLATE_NOOP("Words", "Meal"), "utensils", 90),
    "service": InteractionKind(QT_TRANSLATE_NOOP("Words", "Service"), "wrench", 30, asked=True),
    "help": InteractionKind(QT_TRANSLATE_NOOP("Words", "Help"), "heart-handshake", 30),
    "gathering": InteractionKind(QT_TRANSLATE_NOOP("Words", "Gathering"), "users", 60),
}
DATE_KINDS = {
    "birthday": DateKind(
        QT_TRANSLATE_NOOP("Words", "Birthday"),
        "cake",
        ("Birthday", "生日", "生日"),
        ages=True,
        asked=True,
    ),
    "wedding": DateKind(
        QT_TRANSLATE_NOOP("Words", "Wedding day"), "heart", ("Anniversary", "紀念日", "纪念日")
    ),
    "founding": DateKind(QT_TRANSLATE_NOOP("Words", "Founding day"), "building-2"),
    "first_order": DateKind(QT_TRANSLATE_NOOP("Words", "First order"), "star"),
    "custom": DateKind(QT_TRANSLATE_NOOP("Words", "Other day")),
}
