"""All boxes of a visit sheet that are filled by hand, as plain values by the sheet's numbers."""

from typing import NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP


class TypedSheet(NamedTuple):
    """`visited_at` is local ISO text to the minute: when the visit was to be (3), or to what that
    was changed; `arrived` and `departed` HH:MM; days ISO; all of them "" for not said.

    `is_reached` None: nobody said. `brought` are the materials that were ticked, `answers` the
    shop's own questions with what was answered. `staff_id` went there, `typed_by` typed it in.
    """

    visited_at: str = ""  # 3
    confirmed: bool = False
    result: str = ""  # 4
    is_reached: bool | None = None
    talk_sales: str = ""  # 8
    talk_market: str = ""
    talk_problems: str = ""
    need_when: str = ""  # 9, as people say it
    need_item: str = ""
    need_amount: str = ""
    saw_market: bool = False  # 10
    saw_trade: bool = False
    saw_place: bool = False
    stops_note: str = ""
    brought: tuple[str, ...] = ()  # 11
    arrived: str = ""  # 12
    departed: str = ""
    cost: int | None = None
    satisfaction: int | None = None
    summary: str = ""
    promise: str = ""
    promise_on: str = ""
    next_on: str = ""
    next_at: str = ""
    next_is_visit: bool = False
    staff_id: int | None = None
    typed_by: int | None = None
    answers: tuple[tuple[str, str], ...] = ()  # 13


#: What each box is called where it is named in a sentence; of the context "TypeBack".
LABELS = {
    "visited_at": QT_TRANSLATE_NOOP("TypeBack", "when the visit was"),
    "confirmed": QT_TRANSLATE_NOOP("TypeBack", "confirmed by phone"),
    "result": QT_TRANSLATE_NOOP("TypeBack", "the one result"),
    "is_reached": QT_TRANSLATE_NOOP("TypeBack", "whether it was reached"),
    "talk_sales": QT_TRANSLATE_NOOP("TypeBack", "talk a"),
    "talk_market": QT_TRANSLATE_NOOP("TypeBack", "talk b"),
    "talk_problems": QT_TRANSLATE_NOOP("TypeBack", "talk c"),
    "need_when": QT_TRANSLATE_NOOP("TypeBack", "when they want it"),
    "need_item": QT_TRANSLATE_NOOP("TypeBack", "what they want"),
    "need_amount": QT_TRANSLATE_NOOP("TypeBack", "how many they want"),
    "saw_market": QT_TRANSLATE_NOOP("TypeBack", "the market"),
    "saw_trade": QT_TRANSLATE_NOOP("TypeBack", "where the goods go"),
    "saw_place": QT_TRANSLATE_NOOP("TypeBack", "the customer's own place"),
    "stops_note": QT_TRANSLATE_NOOP("TypeBack", "note on the three stops"),
    "brought": QT_TRANSLATE_NOOP("TypeBack", "what was brought"),
    "arrived": QT_TRANSLATE_NOOP("TypeBack", "arrived"),
    "departed": QT_TRANSLATE_NOOP("TypeBack", "left"),
    "cost": QT_TRANSLATE_NOOP("TypeBack", "cost"),
    "satisfaction": QT_TRANSLATE_NOOP("TypeBack", "satisfaction"),
    "summary": QT_TRANSLATE_NOOP("TypeBack", "summary"),
    "promise": QT_TRANSLATE_NOOP("TypeBack", "what was promised"),
    "promise_on": QT_TRANSLATE_NOOP("TypeBack", "promised by when"),
    "next_on": QT_TRANSLATE_NOOP("TypeBack", "next contact"),
    "next_at": QT_TRANSLATE_NOOP("TypeBack", "time of the next contact"),
    "next_is_visit": QT_TRANSLATE_NOOP("TypeBack", "whether a visit is planned"),
    "staff_id": QT_TRANSLATE_NOOP("TypeBack", "who went"),
    "typed_by": QT_TRANSLATE_NOOP("TypeBack", "typed in by"),
    "answers": QT_TRANSLATE_NOOP("TypeBack", "the answers"),
}


#: Boxes that stand nowhere but on the sheet, and what they are called in lists; TICKS are ticked.
BOXES = {
    "result": QT_TRANSLATE_NOOP("TypeBack", "The one result"),
    "is_reached": QT_TRANSLATE_NOOP("TypeBack", "Reached"),
    "talk_sales": QT_TRANSLATE_NOOP("TypeBack", "Sales and expectations"),
    "talk_market": QT_TRANSLATE_NOOP("TypeBack", "Market and competitors"),
    "talk_problems": QT_TRANSLATE_NOOP("TypeBack", "Problems and solutions"),
    "saw_market": QT_TRANSLATE_NOOP("TypeBack", "Went to the market"),
    "saw_trade": QT_TRANSLATE_NOOP("TypeBack", "Went where the goods go"),
    "saw_place": QT_TRANSLATE_NOOP("TypeBack", "Went to the customer's own place"),
    "stops_note": QT_TRANSLATE_NOOP("TypeBack", "Note on the three stops"),
    "brought": QT_TRANSLATE_NOOP("TypeBack", "Brought"),
}
TICKS = ("is_reached", "saw_market", "saw_trade", "saw_place")


class Makes(NamedTuple):
    """What saving a typed sheet will make."""

    contacts: int = 0
    needs: int = 0
    promises: int = 0
    visits: int = 0
    tasks: int = 0


def makes(opened: TypedSheet, typed: TypedSheet, has_contact: bool) -> Makes:
    """What comes new of what is typed; what was typed before is only corrected."""

    def new(name: str) -> int:
        return int(bool(getattr(typed, name)) and not getattr(opened, name))

    next_one = new("next_on")
    return Makes(
        contacts=int(not has_contact),
        needs=new("need_item"),
        promises=new("promise"),
        visits=next_one if typed.next_is_visit else 0,
        tasks=0 if typed.next_is_visit else next_one,
    )
