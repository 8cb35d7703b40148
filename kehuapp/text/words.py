"""Words a shop says for the codes in the book, and for days and money; no grammar of its own."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kehuapp import kinds
from kehuapp.changes import step_done
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

#: No table for `word`: a shop may call them otherwise, which `tier_word` says.
TIERS = ("key", "regular", "prospect")
_OUR_TIERS = {
    "key": QT_TRANSLATE_NOOP("Words", "Key customer"),
    "regular": QT_TRANSLATE_NOOP("Words", "Regular customer"),
    "prospect": QT_TRANSLATE_NOOP("Words", "Prospect"),
}
TIER_MARKS = {"key": "★", "regular": "●", "prospect": "○"}
KINDS = {
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "company": QT_TRANSLATE_NOOP("Words", "Company"),
}
INTERACTION_KINDS = {code: one.word for code, one in kinds.INTERACTION_KINDS.items()}
PURPOSES = {
    "relationship": QT_TRANSLATE_NOOP("Words", "Keeping in touch"),
    "sale": QT_TRANSLATE_NOOP("Words", "Sale"),
    "service": QT_TRANSLATE_NOOP("Words", "Service"),
    "greeting": QT_TRANSLATE_NOOP("Words", "Greeting"),
    "survey": QT_TRANSLATE_NOOP("Words", "Survey"),
}
DIRECTIONS = {
    "out": QT_TRANSLATE_NOOP("Words", "We contacted them"),
    "in": QT_TRANSLATE_NOOP("Words", "They contacted us"),
}
TOPICS = {
    "occupation": QT_TRANSLATE_NOOP("Words", "Occupation"),
    "status": QT_TRANSLATE_NOOP("Words", "Social standing"),
    "hobby": QT_TRANSLATE_NOOP("Words", "Hobbies"),
    "family": QT_TRANSLATE_NOOP("Words", "Family"),
    "personality": QT_TRANSLATE_NOOP("Words", "Personality"),
    "diet": QT_TRANSLATE_NOOP("Words", "Food to avoid"),
    "circle": QT_TRANSLATE_NOOP("Words", "Social circle"),
    "habit": QT_TRANSLATE_NOOP("Words", "Habits"),
    "dislike": QT_TRANSLATE_NOOP("Words", "Taboos"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
#: What a tier's policy and a customer's own terms are about.
TERMS = {
    "price": QT_TRANSLATE_NOOP("Words", "Price"),
    "settlement": QT_TRANSLATE_NOOP("Words", "Settlement"),
    "supply": QT_TRANSLATE_NOOP("Words", "Supply"),
    "service": QT_TRANSLATE_NOOP("Words", "Service"),
    "promotion": QT_TRANSLATE_NOOP("Words", "Promotion"),
    "product_input": QT_TRANSLATE_NOOP("Words", "Input on new products"),
}
ROLES = {
    "decision_maker": QT_TRANSLATE_NOOP("Words", "Decides"),
    "buyer": QT_TRANSLATE_NOOP("Words", "Buys"),
    "user": QT_TRANSLATE_NOOP("Words", "Uses"),
    "influencer": QT_TRANSLATE_NOOP("Words", "Has a say"),
}
RELATIONS = {
    "spouse": QT_TRANSLATE_NOOP("Words", "Husband or wife"),
    "child": QT_TRANSLATE_NOOP("Words", "Child"),
    "parent": QT_TRANSLATE_NOOP("Words", "Parent"),
    "sibling": QT_TRANSLATE_NOOP("Words", "Brother or sister"),
    "friend": QT_TRANSLATE_NOOP("Words", "Friend"),
    "colleague": QT_TRANSLATE_NOOP("Words", "Colleague"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
LOSS_CAUSES = {
    "price": QT_TRANSLATE_NOOP("Words", "Price"),
    "quality": QT_TRANSLATE_NOOP("Words", "Quality"),
    "service": QT_TRANSLATE_NOOP("Words", "Service"),
    "staff_left": QT_TRANSLATE_NOOP("Words", "Our colleague left"),
    "competitor": QT_TRANSLATE_NOOP("Words", "Went to a competitor"),
    "moved": QT_TRANSLATE_NOOP("Words", "Moved away"),
    "closed": QT_TRANSLATE_NOOP("Words", "Closed down"),
    "no_need": QT_TRANSLATE_NOOP("Words", "No need any more"),
    "dispute": QT_TRANSLATE_NOOP("Words", "Dispute"),
    "unknown": QT_TRANSLATE_NOOP("Words", "Not known"),
}
TASK_KINDS = {
    "promise": QT_TRANSLATE_NOOP("Words", "Promised"),
    "follow_up": QT_TRANSLATE_NOOP("Words", "Follow up"),
    "help": QT_TRANSLATE_NOOP("Words", "Help them"),
    "remedy": QT_TRANSLATE_NOOP("Words", "Put right"),
    "greeting": QT_TRANSLATE_NOOP("Words", "Greet them"),
    "handover": QT_TRANSLATE_NOOP("Words", "Handed over to us"),
}
#: For what one greets and gives; one that the shop named itself is its own word.
TRIP_MESSAGES = {
    "trip_before": QT_TRANSLATE_NOOP("Words", "Message before a trip"),
    "trip_confirmed": QT_TRANSLATE_NOOP("Words", "Message before a trip to who has confirmed"),
    "trip_arrival": QT_TRANSLATE_NOOP("Words", "Message on arrival"),
}
OCCASIONS = {
    "birthday": QT_TRANSLATE_NOOP("Words", "Birthday"),
    "lunar_birthday": QT_TRANSLATE_NOOP("Words", "Lunar birthday"),
    "wedding": QT_TRANSLATE_NOOP("Words", "Wedding day"),
    "founding": QT_TRANSLATE_NOOP("Words", "Founding day"),
    "first_order": QT_TRANSLATE_NOOP("Words", "First order"),
    "new_year_eve": QT_TRANSLATE_NOOP("Words", "Lunar New Year's Eve"),
    "spring": QT_TRANSLATE_NOOP("Words", "Lunar New Year"),
    "lantern": QT_TRANSLATE_NOOP("Words", "Lantern Festival"),
    "dragon_boat": QT_TRANSLATE_NOOP("Words", "Dragon Boat Festival"),
    "mid_autumn": QT_TRANSLATE_NOOP("Words", "Mid-Autumn Festival"),
    "double_ninth": QT_TRANSLATE_NOOP("Words", "Double Ninth Festival"),
    "winter_solstice": QT_TRANSLATE_NOOP("Words", "Winter Solstice"),
    "christmas": QT_TRANSLATE_NOOP("Words", "Christmas"),
    "new_year": QT_TRANSLATE_NOOP("Words", "New Year's Day"),
    "first_thanks": QT_TRANSLATE_NOOP("Words", "Thanks for the first order"),
    "referral": QT_TRANSLATE_NOOP("Words", "Thanks for an introduction"),
    "long_unseen": QT_TRANSLATE_NOOP("Words", "Not seen for a long time"),
    "neutral": QT_TRANSLATE_NOOP("Words", "Asking how they are"),
}
TONES = {
    "formal": QT_TRANSLATE_NOOP("Words", "Formal"),
    "friendly": QT_TRANSLATE_NOOP("Words", "Friendly"),
}
GIFT_STATES = {
    "planned": QT_TRANSLATE_NOOP("Words", "Planned"),
    "bought": QT_TRANSLATE_NOOP("Words", "Ready"),
    "given": QT_TRANSLATE_NOOP("Words", "Given"),
}
CERTAINTIES = {
    "likely": QT_TRANSLATE_NOOP("Words", "Likely"),
    "maybe": QT_TRANSLATE_NOOP("Words", "Maybe"),
}
NEED_STATES = {
    "open": QT_TRANSLATE_NOOP("Words", "Expected"),
    "won": QT_TRANSLATE_NOOP("Words", "Bought"),
    "gone": QT_TRANSLATE_NOOP("Words", "No longer wanted"),
}
WIN_BACKS = {
    "not_yet": QT_TRANSLATE_NOOP("Words", "Not yet tried"),
    "trying": QT_TRANSLATE_NOOP("Words", "Trying"),
    "back": QT_TRANSLATE_NOOP("Words", "Came back"),
    "given_up": QT_TRANSLATE_NOOP("Words", "Given up"),
}
DATE_KINDS = {code: one.word for code, one in kinds.DATE_KINDS.items()}
#: Programs in which people write to each other; their names are the same in every language.
CHAT_SERVICES = ("LINE", "WeChat", "WhatsApp", "QQ", "Telegram")
LABELS = {
    "mobile": QT_TRANSLATE_NOOP("Words", "Mobile"),
    "work": QT_TRANSLATE_NOOP("Words", "Work"),
    "home": QT_TRANSLATE_NOOP("Words", "Home"),
    "main": QT_TRANSLATE_NOOP("Words", "Main"),
    "fax": QT_TRANSLATE_NOOP("Words", "Fax"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
SOURCES = {
    "lookup": QT_TRANSLATE_NOOP("Words", "Looked up"),
    "door_to_door": QT_TRANSLATE_NOOP("Words", "Door to door"),
    "consulting": QT_TRANSLATE_NOOP("Words", "Consulting"),
    "referral_chain": QT_TRANSLATE_NOOP("Words", "Introduced by a customer"),
    "agent": QT_TRANSLATE_NOOP("Words", "Through an agent"),
    "key_person": QT_TRANSLATE_NOOP("Words", "Through a key person"),
    "observation": QT_TRANSLATE_NOOP("Words", "Own observation"),
    "advertising": QT_TRANSLATE_NOOP("Words", "Advertising"),
    "meeting": QT_TRANSLATE_NOOP("Words", "Met at a meeting"),
    "survey": QT_TRANSLATE_NOOP("Words", "Market survey"),
    "competitor_switch": QT_TRANSLATE_NOOP("Words", "Came from a competitor"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
    "walk_in": QT_TRANSLATE_NOOP("Words", "Walked in"),
}
STAGES = {
    "prospect": QT_TRANSLATE_NOOP("Words", "Not bought yet"),
    "customer": QT_TRANSLATE_NOOP("Words", "Customer"),
    "lost": QT_TRANSLATE_NOOP("Words", "Lost"),
}
REGIONS = {
    "TW": QT_TRANSLATE_NOOP("Regions", "Taiwan"),
    "CN": QT_TRANSLATE_NOOP("Regions", "Mainland China"),
    "HK": QT_TRANSLATE_NOOP("Regions", "Hong Kong"),
    "MO": QT_TRANSLATE_NOOP("Regions", "Macau"),
    "US": QT_TRANSLATE_NOOP("Regions", "United States"),
    "GB": QT_TRANSLATE_NOOP("Regions", "United Kingdom"),
    "AU": QT_TRANSLATE_NOOP("Regions", "Australia"),
}
CURRENCIES = {
    "TWD": QT_TRANSLATE_NOOP("Currencies", "New Taiwan dollars"),
    "CNY": QT_TRANSLATE_NOOP("Currencies", "Renminbi"),
    "HKD": QT_TRANSLATE_NOOP("Currencies", "Hong Kong dollars"),
    "MOP": QT_TRANSLATE_NOOP("Currencies", "Macau patacas"),
    "USD": QT_TRANSLATE_NOOP("Currencies", "US dollars"),
    "GBP": QT_TRANSLATE_NOOP("Currencies", "Pounds sterling"),
    "AUD": QT_TRANSLATE_NOOP("Currencies", "Australian dollars"),
}
#: Before what is taken off, wherever it is read; typed it is the one of the keyboard.
MINUS = "\N{MINUS SIGN}"
CURRENCY_SIGNS = {
    "TWD": "$",
    "HKD": "$",
    "CNY": "¥",
    "MOP": "$",
    "USD": "$",
    "GBP": "£",
    "AUD": "$",
}


#: What a step of undo says of a switch and of a text that is empty; translated when it is read.
StepText = str | tuple[str, str]  # the shop's own, or (context, text) of ours
ON = ("Settings", QT_TRANSLATE_NOOP("Settings", "on"))
OFF = ("Settings", QT_TRANSLATE_NOOP("Settings", "off"))
EMPTY = ("Settings", QT_TRANSLATE_NOOP("Settings", "(empty)"))
_LONGEST_IN_STEP = 40  # characters


class TierLooks(NamedTuple):
    """What the shop of one book calls its tiers, and their colours (#rrggbb); without one: ours.

    `book.tiers` reads it; it goes along with what was read of the same book.
    """

    names: Mapping[str, str] = MappingProxyType({})
    colours: Mapping[str, str] = MappingProxyType({})

    def colour(self, tier: str | None) -> str:
        """The colour that the shop gave a tier, "" for none."""
        return self.colours.get(tier or "", "")


def word(table: dict[str, str], code: str | None) -> str:
    """The word for a code, the code itself when the table has none, "" for none."""
    if not code:
        return ""
    return translate("Words", table[code]) if code in table else code


def occasion_word(code: str, year: int | None = None) -> str:
    """For what one greets or gives, with its year if that is told: Mid-Autumn Festival 2026."""
    named = word(TRIP_MESSAGES if code in TRIP_MESSAGES else OCCASIONS, code)
    return translate("Words", "%1 %2", named, year) if year and named else named


def occasion_term(code: str) -> StepText:
    """The same for the label of a step."""
    return ("Words", OCCASIONS[code]) if code in OCCASIONS else step_text(code)


def tier_word(looks: TierLooks, tier: str | None) -> str:
    """What the shop calls a tier, "" for none."""
    return looks.names.get(tier or "") or word(_OUR_TIERS, tier)


def our_tier_name(tier: str) -> str:
    """What a tier is called where the shop did not name it."""
    return word(_OUR_TIERS, tier)


def tier_term(looks: TierLooks, tier: str) -> StepText:
    """What the shop calls a tier, for the label of a step."""
    return looks.names.get(tier) or ("Words", _OUR_TIERS[tier])


def step_text(text: str) -> StepText:
    """The beginning of a text on one line, for the label of a step."""
    line = " ".join(text.split())
    if not line:
        return EMPTY
    return line if len(line) <= _LONGEST_IN_STEP else line[: _LONGEST_IN_STEP - 1] + "…"


def changed_meanwhile(value: object) -> str:
    """The sentence about a setting that another window or program changed to `value`."""
    return translate(
        "Settings",
        "This was changed somewhere else meanwhile: it is now %1. Nothing was overwritten; "
        "change it again if you like.",
        value,
    )


def label_and(label: str, text: str) -> str:
    """What something is called and what it says, as one phrase; only the one that there is."""
    return translate("Words", "%1: %2", label, text) if label and text else label or text


def with_aside(text: str, aside: str) -> str:
    """A text with a short remark behind it, if there is one."""
    return translate("Words", "%1 (%2)", text, aside) if aside else text


def private_words() -> str:
    """How to treat a file that tells of customers; it is said in the file where its kind has a
    place for that, and of every file when it is written."""
    return translate("CustomerFile", "Contains personal data: keep it safe.")


def listed(texts: Iterable[str]) -> str:
    """Names or short texts one after the other, as the reader's language parts them."""
    return translate("Words", ", ").join(texts)


def said_together(texts: Iterable[str]) -> str:
    """Whole phrases one after the other."""
    return translate("Words", "; ").join(texts)


def money(minor: int, currency: str = "TWD") -> str:
    """An amount in minor units (hundredths) as a shop writes it: whole units, no idle decimals;
    without a sign of currency when that is ""."""
    sign = MINUS if minor < 0 else ""
    whole, cents = divmod(abs(minor), 100)
    decimals = f".{cents:02d}" if cents else ""
    return f"{sign}{CURRENCY_SIGNS.get(currency, '')}{whole:,}{decimals}"


def number(value: float) -> str:
    """A quantity in full, without idle decimals: 12, 1.5, 1,234,567."""
    text = f"{Decimal(repr(value)):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share_text(share: float) -> str:
    """A share of 1 in whole percent, a half upwards, of what is below one percent with a decimal:
    31%, 0.4%."""
    percent = round(abs(share) * 100, 9)  # 0.285 is a little less than that
    if 0 < percent < 0.95:
        said = "< 0.1" if percent < 0.05 else f"{int(percent * 10 + 0.5) / 10:.1f}"
    else:
        said = f"{int(percent + 0.5):,}"
    return f"{MINUS if share < 0 and said != '0' else ''}{said}%"


def sold_count(quantity: float, unit: str, is_return: bool = False) -> str:
    """How many of a sale went, and what came back: 12 斤, −1 盒. Where it is typed, see amounts."""
    return f"{MINUS if is_return else ''}{number(quantity)} {unit}".strip()


def sold_item(item: str, is_return: bool) -> str:
    """What of a sale, and that it came back; where there is room the list paints a pill."""
    return f"{item} · {translate('Words', 'Return')}" if is_return else item


def of_many(label: str, changed: int, same: int) -> str:
    """What is said of a change to many, a text of the context "Step": how many it changed, and how
    many were so before."""
    if not changed:
        return translate("Words", "Nothing to change: it is so already for %n customer(s)", n=same)
    said = step_done(label, changed)
    return translate("Words", "%1; for %n it was so already", said, n=same) if same else said


def near_day(day: date, today: date) -> str:
    """A day in words when it is near (today, 5 days ago), exact otherwise."""
    away = (day - today).days
    if away == 0:
        return translate("Words", "today")
    if away == -1:
        return translate("Words", "yesterday")
    if away == 1:
        return translate("Words", "tomorrow")
    if -60 < away < 0:
        return translate("Words", "%n day(s) ago", n=-away)
    if 0 < away < 15:
        return translate("Words", "in %n day(s)", n=away)
    return short_day(day, today)


def short_day(day: date, today: date) -> str:
    """Month and day, with the year when it is another one."""
    return plain_day(None if day.year == today.year else day.year, day.month, day.day)


def days_from_to(first: str, last: str, today: date) -> str:
    """From one ISO day to another, either of which may be "": "1 Dec – 3 Jan", "from 1 Dec"."""
    start, end = (short_day(date.fromisoformat(one), today) if one else "" for one in (first, last))
    if start and end:
        return start if first == last else translate("Words", "%1 – %2", start, end)
    if start:
        return translate("Words", "from %1", start)
    return translate("Words", "until %1", end) if end else ""


def plain_day(year: int | None, month: int, day: int) -> str:
    """A solar day with its year when it is known: 17 May, 17 May 2025."""
    # No figure alone for the month: half of those who read English take 5/4 for the other day.
    name = _MONTHS[month - 1][:3]
    if year is None:
        return translate("Words", "%2 %3", month, day, name)
    return translate("Words", "%4 %5 %1", year, f"{month:02d}", f"{day:02d}", day, name)


def days_of_month(first: date, last: date) -> str:
    """Days of one month of this year: 26–27 Nov."""
    name = _MONTHS[first.month - 1][:3]
    return translate("Words", "%2–%3 %4", first.month, first.day, last.day, name)


def written_day(text: str) -> str:
    """A stored ISO day as days are read here: 17 May 2025; any other text as it is."""
    try:
        day = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        day = None
    return plain_day(day.year, day.month, day.day) if day is not None else text


def written_moment(text: str) -> str:
    """A stored local moment as it is read here: 17 May 2025 10:30."""
    day, _t, clock = text.partition("T")
    return f"{written_day(day)} {clock}".strip()


def whole_day(year: int | None, month: int, day: int) -> str:
    """The same with nothing cut short: 17 May 2025, 5 April; 2025 年 5 月 17 日."""
    if year is None:
        return translate("Words", "%2 %3", month, day, _MONTHS[month - 1])
    return translate("Words", "%3 %4 %1", year, month, day, _MONTHS[month - 1])


def lunar_day(month: int, day: int, is_leap_month: bool = False) -> str:
    """A lunar day: 農曆閏八月十五 in Chinese, "lunar 8/15 (leap)" in English."""
    leap = translate("Words", "leap ") if is_leap_month else ""
    # A Chinese translation takes the words (%3, %4), an English reader the figures.
    return translate(
        "Words", "lunar %2%1/%5", month, leap, _month_name(month), _LUNAR_DAYS[day - 1], day
    )


def lunar_month(month: int) -> str:
    """A lunar month as it is written in Chinese: 正月, 臘月."""
    return f"{_month_name(month)}月"


def lunar_day_name(day: int) -> str:
    """A lunar day as it is written in Chinese: 初一, 廿九."""
    return _LUNAR_DAYS[day - 1]


def _month_name(month: int) -> str:
    # The last one is written otherwise in simplified letters.
    return translate("Words", "臘") if month == 12 else _LUNAR_MONTHS[month - 1]


#: For English alone: a Chinese translation takes the figure of the month.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_LUNAR_MONTHS = "正二三四五六七八九十冬"
_LUNAR_DAYS = tuple(
    tens + ones
    for tens, all_ones in (
        ("初", "一二三四五六七八九十"),
        ("十", "一二三四五六七八九"),
        ("二", ("十",)),
        ("廿", "一二三四五六七八九"),
        ("三", ("十",)),
    )
    for ones in all_ones
)


def after_contact(kind: str) -> str:
    """That something was written after a call, a visit …: "after call"."""
    return translate("Comments", "after %1", word(INTERACTION_KINDS, kind).lower())


def local_instant(instant: str, zone: str) -> datetime:
    """A stored instant (UTC ISO text) as wall-clock time in the shop's zone."""
    return datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone(ZoneInfo(zone))


def utc_instant(local: datetime, zone: str) -> str:
    """Wall-clock time in the shop's zone as the stored instant."""
    aware = local.replace(tzinfo=ZoneInfo(zone))
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def weekday(day: date) -> str:
    """One-letter day of the week."""
    names = (
        translate("Words", "Mon"),
        translate("Words", "Tue"),
        translate("Words", "Wed"),
        translate("Words", "Thu"),
        translate("Words", "Fri"),
        translate("Words", "Sat"),
        translate("Words", "Sun"),
    )
    return names[day.weekday()]
