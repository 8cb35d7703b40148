"""The page of today as lines on paper; where they stand is the sheet's matter."""

from collections.abc import Sequence

from kehuapp.book.today.paper import PaperFacts
from kehuapp.book.today.today import Entry
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.sheets.today_sheet import PaperLine, PaperPart, TodayPaper
from kehuapp.text import words

#: The lists of the page by the kind of their entries, with how many are kept when it is full.
_PARTS = (("task", 4), ("unreported", 2), ("date", 3), ("need", 3), ("due", 3))


def paper_of(found: PaperFacts, whose: str) -> TodayPaper:
    """What is printed; `whose` is the colleague's name, "" for everybody's day."""
    facts, phones = found
    day = facts.on
    said = words.with_aside(words.whole_day(day.year, day.month, day.day), words.weekday(day))
    lunar = lunar_day_of(day)
    about = [said, words.lunar_day(*lunar) if lunar else "", *facts.names]
    visits = [
        PaperLine(
            visit.name,
            visit.tier,
            visit.company,
            " · ".join(filter(None, (visit.purpose, visit.place))),
            phones.get(visit.contact_id, ""),
            visit.starts_at[11:],
        )
        for visit in facts.visits
    ]
    parts = [PaperPart(translate("Today", "Visits today"), visits, len(visits), 6)]
    for kind, least in _PARTS:
        lines = _lines([entry for entry in facts.entries if entry.kind == kind], phones)
        total = len(lines) + facts.more.get(kind, 0)
        parts.append(PaperPart(title_of(kind), lines, total, least))
    return TodayPaper(
        translate("Today", "Today"),
        " · ".join(filter(None, about)),
        " · ".join(filter(None, (facts.settings.shop, whose))),
        facts.settings.now(),
        facts.settings.sample,
        parts,
    )


def title_of(kind: str) -> str:
    """What the list of a kind of entries is called."""
    return {
        "task": translate("Today", "Promises and tasks"),
        "unreported": translate("Today", "Visits without a result"),
        "date": translate("Today", "Days of customers"),
        "need": translate("Today", "Likely orders"),
        "due": translate("Today", "To contact"),
    }[kind]


def _lines(entries: Sequence[Entry], phones: dict[int, str]) -> list[PaperLine]:
    return [
        PaperLine(
            entry.name,
            entry.tier,
            entry.company,
            entry.reason.sentence(),
            phones.get(entry.contact_id, ""),
        )
        for entry in entries
    ]
