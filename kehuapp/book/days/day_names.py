"""What festivals, solar terms and closed days are called; when they are is in shipped_days."""

from kehuapp.book.days.own_days import OwnDay
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words

NAMES = {
    "new_year": QT_TRANSLATE_NOOP("Festivals", "New Year's Day"),
    "laba": QT_TRANSLATE_NOOP("Festivals", "Laba Festival"),
    "year_end_dinner": QT_TRANSLATE_NOOP("Festivals", "Year-end dinner (Weiya)"),
    "little_new_year_north": QT_TRANSLATE_NOOP("Festivals", "Little New Year (north)"),
    "little_new_year_south": QT_TRANSLATE_NOOP("Festivals", "Little New Year (south)"),
    "gods_leave": QT_TRANSLATE_NOOP("Festivals", "Sending off the gods"),
    "little_new_year_eve": QT_TRANSLATE_NOOP("Festivals", "Day before Lunar New Year's Eve"),
    "new_year_eve": QT_TRANSLATE_NOOP("Festivals", "Lunar New Year's Eve"),
    "spring": QT_TRANSLATE_NOOP("Festivals", "Lunar New Year"),
    "spring_2": QT_TRANSLATE_NOOP("Festivals", "Second day of Lunar New Year"),
    "spring_3": QT_TRANSLATE_NOOP("Festivals", "Third day of Lunar New Year"),
    "spring_4": QT_TRANSLATE_NOOP("Festivals", "Fourth day of Lunar New Year"),
    "wealth": QT_TRANSLATE_NOOP("Festivals", "Welcoming the God of Wealth"),
    "everybody_birthday": QT_TRANSLATE_NOOP("Festivals", "Everybody's birthday (Renri)"),
    "jade_emperor": QT_TRANSLATE_NOOP("Festivals", "Jade Emperor's birthday"),
    "lantern": QT_TRANSLATE_NOOP("Festivals", "Lantern Festival"),
    "first_dinner": QT_TRANSLATE_NOOP("Festivals", "First offering of the year (Touya)"),
    "dragon_head": QT_TRANSLATE_NOOP("Festivals", "Dragon raises its head"),
    "shangsi": QT_TRANSLATE_NOOP("Festivals", "Double Third Festival"),
    "mazu": QT_TRANSLATE_NOOP("Festivals", "Mazu's birthday"),
    "tin_hau": QT_TRANSLATE_NOOP("Festivals", "Tin Hau Festival"),
    "qingming": QT_TRANSLATE_NOOP("Festivals", "Qingming Festival"),
    "buddha": QT_TRANSLATE_NOOP("Festivals", "Buddha's birthday"),
    "dragon_boat": QT_TRANSLATE_NOOP("Festivals", "Dragon Boat Festival"),
    "ghost_gate": QT_TRANSLATE_NOOP("Festivals", "Ghost month begins"),
    "qixi": QT_TRANSLATE_NOOP("Festivals", "Qixi"),
    "ghost": QT_TRANSLATE_NOOP("Festivals", "Ghost Festival"),
    "ghost_gate_shut": QT_TRANSLATE_NOOP("Festivals", "Ghost month ends"),
    "mid_autumn": QT_TRANSLATE_NOOP("Festivals", "Mid-Autumn Festival"),
    "after_mid_autumn": QT_TRANSLATE_NOOP("Festivals", "Day after Mid-Autumn Festival"),
    "double_ninth": QT_TRANSLATE_NOOP("Festivals", "Double Ninth Festival"),
    "winter_clothes": QT_TRANSLATE_NOOP("Festivals", "Winter Clothes Festival"),
    "xiayuan": QT_TRANSLATE_NOOP("Festivals", "Xiayuan Festival"),
    "winter_solstice": QT_TRANSLATE_NOOP("Festivals", "Winter solstice"),
    "valentine": QT_TRANSLATE_NOOP("Festivals", "Valentine's Day"),
    "peace": QT_TRANSLATE_NOOP("Festivals", "Peace Memorial Day"),
    "women": QT_TRANSLATE_NOOP("Festivals", "Women's Day"),
    "arbor": QT_TRANSLATE_NOOP("Festivals", "Arbor Day"),
    "white_day": QT_TRANSLATE_NOOP("Festivals", "White Day"),
    "youth_tw": QT_TRANSLATE_NOOP("Festivals", "Youth Day"),
    "children": QT_TRANSLATE_NOOP("Festivals", "Children's Day"),
    "labour": QT_TRANSLATE_NOOP("Festivals", "Labour Day"),
    "youth_cn": QT_TRANSLATE_NOOP("Festivals", "Youth Day"),
    "mother": QT_TRANSLATE_NOOP("Festivals", "Mother's Day"),
    "father": QT_TRANSLATE_NOOP("Festivals", "Father's Day"),
    "party": QT_TRANSLATE_NOOP("Festivals", "Founding of the Communist Party of China"),
    "hong_kong": QT_TRANSLATE_NOOP("Festivals", "Hong Kong SAR Establishment Day"),
    "army": QT_TRANSLATE_NOOP("Festivals", "Army Day"),
    "teacher": QT_TRANSLATE_NOOP("Festivals", "Teachers' Day"),
    "national": QT_TRANSLATE_NOOP("Festivals", "National Day"),
    "national_2": QT_TRANSLATE_NOOP("Festivals", "Day after National Day"),
    "retrocession": QT_TRANSLATE_NOOP("Festivals", "Retrocession Day"),
    "halloween": QT_TRANSLATE_NOOP("Festivals", "Halloween"),
    "all_souls": QT_TRANSLATE_NOOP("Festivals", "All Souls' Day"),
    "double_eleven": QT_TRANSLATE_NOOP("Festivals", "Double Eleven"),
    "immaculate": QT_TRANSLATE_NOOP("Festivals", "Immaculate Conception"),
    "macau": QT_TRANSLATE_NOOP("Festivals", "Macao SAR Establishment Day"),
    "christmas_eve": QT_TRANSLATE_NOOP("Festivals", "Christmas Eve"),
    "christmas": QT_TRANSLATE_NOOP("Festivals", "Christmas"),
    "constitution": QT_TRANSLATE_NOOP("Festivals", "Constitution Day"),
    "boxing": QT_TRANSLATE_NOOP("Festivals", "Boxing Day"),
    "good_friday": QT_TRANSLATE_NOOP("Festivals", "Good Friday"),
    "easter_eve": QT_TRANSLATE_NOOP("Festivals", "Day before Easter"),
    "easter": QT_TRANSLATE_NOOP("Festivals", "Easter"),
    "easter_monday": QT_TRANSLATE_NOOP("Festivals", "Easter Monday"),
    "independence": QT_TRANSLATE_NOOP("Festivals", "Independence Day"),
    "thanksgiving": QT_TRANSLATE_NOOP("Festivals", "Thanksgiving"),
    "australia": QT_TRANSLATE_NOOP("Festivals", "Australia Day"),
    "anzac": QT_TRANSLATE_NOOP("Festivals", "Anzac Day"),
}
#: By the word that rules.festivals knows a term by.
TERMS = {
    "小寒": QT_TRANSLATE_NOOP("Festivals", "Minor Cold"),
    "大寒": QT_TRANSLATE_NOOP("Festivals", "Major Cold"),
    "立春": QT_TRANSLATE_NOOP("Festivals", "Start of Spring"),
    "雨水": QT_TRANSLATE_NOOP("Festivals", "Rain Water"),
    "惊蛰": QT_TRANSLATE_NOOP("Festivals", "Awakening of Insects"),
    "春分": QT_TRANSLATE_NOOP("Festivals", "Spring Equinox"),
    "清明": QT_TRANSLATE_NOOP("Festivals", "Pure Brightness"),
    "谷雨": QT_TRANSLATE_NOOP("Festivals", "Grain Rain"),
    "立夏": QT_TRANSLATE_NOOP("Festivals", "Start of Summer"),
    "小满": QT_TRANSLATE_NOOP("Festivals", "Grain Buds"),
    "芒种": QT_TRANSLATE_NOOP("Festivals", "Grain in Ear"),
    "夏至": QT_TRANSLATE_NOOP("Festivals", "Summer Solstice"),
    "小暑": QT_TRANSLATE_NOOP("Festivals", "Minor Heat"),
    "大暑": QT_TRANSLATE_NOOP("Festivals", "Major Heat"),
    "立秋": QT_TRANSLATE_NOOP("Festivals", "Start of Autumn"),
    "处暑": QT_TRANSLATE_NOOP("Festivals", "End of Heat"),
    "白露": QT_TRANSLATE_NOOP("Festivals", "White Dew"),
    "秋分": QT_TRANSLATE_NOOP("Festivals", "Autumn Equinox"),
    "寒露": QT_TRANSLATE_NOOP("Festivals", "Cold Dew"),
    "霜降": QT_TRANSLATE_NOOP("Festivals", "Frost's Descent"),
    "立冬": QT_TRANSLATE_NOOP("Festivals", "Start of Winter"),
    "小雪": QT_TRANSLATE_NOOP("Festivals", "Minor Snow"),
    "大雪": QT_TRANSLATE_NOOP("Festivals", "Major Snow"),
    "冬至": QT_TRANSLATE_NOOP("Festivals", "Winter Solstice"),
}

#: What a day of the shop's own can be.
KINDS = {
    "festival": QT_TRANSLATE_NOOP("Words", "Festival"),
    "closed": QT_TRANSLATE_NOOP("Words", "We are closed"),
    "open": QT_TRANSLATE_NOOP("Words", "We are open, though it is a day off"),
}


def festival_name(key: str) -> str:
    """What a shipped festival is called, by its key; the key of one that nobody knows."""
    return translate("Festivals", NAMES[key]) if key in NAMES else key


def term_name(term: str) -> str:
    """What a solar term is called."""
    return translate("Festivals", TERMS[term])


def closed_name(key: str, how: str) -> str:
    """What is said of a day on which shops may be closed.

    `how`: "" the day itself, off (all of its days off together), lieu (instead of one that falls on
    a day off anyway), swap (worked for on another day), between (a weekend of the same spell), open
    (worked for such a day).
    """
    name = festival_name(key)
    if how == "lieu":
        return translate("Festivals", "%1, day off in lieu", name)
    if how in ("off", "swap", "between"):
        return translate("Festivals", "%1 holidays", name)
    if how == "open":
        return translate("Festivals", "Working day (for %1)", name)
    return name


def kind_word(day: OwnDay) -> str:
    """What one of the shop's own days is; a shipped one is hidden or called otherwise."""
    if day.kind == "hidden":
        return translate("ShopDays", "Hidden")
    if day.replaces:
        return translate("ShopDays", "Called otherwise")
    return words.word(KINDS, day.kind)


def when_words(day: OwnDay) -> str:
    """When one of the shop's own days is: "every year on lunar 3/3 · 2 days"."""
    if day.lunar:
        said = words.lunar_day(day.month, day.day)
    else:
        said = words.plain_day(day.year, day.month, day.day)
    if day.year is None and day.lunar:
        said = translate("ShopDays", "each year on %1", said)
    elif day.year is None:  # before a figure Chinese has a blank
        said = translate("ShopDays", "every year on %1", said)
    elif day.lunar:
        said = f"{day.year} {said}"
    if day.replaces or day.days == 1:
        return said
    return f"{said} · {translate('ShopDays', '%n day(s)', n=day.days)}"
