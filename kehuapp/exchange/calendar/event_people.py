"""Which customer an event names: by an e-mail, a number, or a name in its texts."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from kehuapp.exchange.calendar.calendar_read import FoundEvent
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text.folding import seen
from kehuapp.text.names import fold_name
from kehuapp.text.phones import normalise_phone, number_key

_MOST_OFFERED = 10
_LONGEST_NAME, _MOST_SEARCHED = 40, 600  # characters
_FEWEST_LATIN = 3  # letters of a name by which somebody is found inside a text
_NUMBER = re.compile(r"\+?\(?\d[\d ().-]{5,20}\d")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Match(NamedTuple):
    """The customer, or why none is known, with those who may be meant."""

    contact: int | None
    reason: str = ""
    candidates: tuple[int, ...] = ()


class EventPeople:
    """Everyone of a book who is not in the trash, by what an event may say of them."""

    def __init__(self, book: Book, region: str) -> None:
        self._region = region
        self._titles: dict[int, str] = {}
        self._firms: dict[int, str] = {}
        self._are_firms: set[int] = set()
        self._by_name: dict[str, list[int]] = {}
        self._by_firm: dict[str, list[int]] = {}
        self._by_number: dict[int | str, list[int]] = {}
        self._by_mail: dict[str, list[int]] = {}
        for contact, kind, name, company, nickname in book.each(
            "SELECT id, kind, name, company, nickname FROM contact WHERE deleted_at IS NULL "
            "ORDER BY id"
        ):
            self._titles[contact] = name or company
            self._firms[contact] = fold_name(company)
            if kind == "company":
                self._are_firms.add(contact)
            for key in {fold_name(name or company), fold_name(nickname)} - {""}:
                self._by_name.setdefault(key, []).append(contact)
            if name and fold_name(company):
                self._by_firm.setdefault(fold_name(company), []).append(contact)
        self._name_reach, self._firm_reach = _reach(self._by_name), _reach(self._by_firm)
        alive = "JOIN contact AS c ON c.id = x.contact_id AND c.deleted_at IS NULL"
        for contact, e164, raw in book.each(
            f"SELECT x.contact_id, x.e164, x.raw FROM phone AS x {alive}"
        ):
            self._by_number.setdefault(number_key(raw, e164), []).append(contact)
        for contact, mail in book.each(f"SELECT x.contact_id, x.address FROM email AS x {alive}"):
            self._by_mail.setdefault(seen(mail).casefold(), []).append(contact)

    def title(self, contact: int) -> str:
        """What a customer is called."""
        return self._titles.get(contact, "")

    def holds(self, contact: int) -> bool:
        """Whether somebody is in the book."""
        return contact in self._titles

    def birthday(self, name: str) -> Match:
        """Whose birthday it is: by the name alone, which is all that such an event says."""
        found = dict.fromkeys(self._by_name.get(fold_name(name), ()))
        if not found:  # 王小明先生
            found = dict.fromkeys(self._named([name]))
        return self._of(found, name)

    def match(self, event: FoundEvent) -> Match:
        """Whom a visit is to."""
        texts = (event.summary, event.place, *event.names)
        whole = "\n".join((*texts, event.about))[: 4 * _MOST_SEARCHED]
        reached = dict.fromkeys(
            (*self._reached_by_mail(event.mails, whole), *self._reached_by_number(whole))
        )
        named = dict.fromkeys(self._named(texts))
        if reached and named:
            both = {one: None for one in reached if one in named}
            if not both:
                return Match(
                    None,
                    translate("CalendarImport", "The name and the number or e-mail are not one's."),
                    tuple({**reached, **named})[:_MOST_OFFERED],
                )
            return self._of(both, event.summary)
        found = reached or named or dict.fromkeys(self._named([event.about]))
        return self._of(found, event.summary, self._of_firms(texts))

    def _of(self, found: Iterable[int], said: str, near: Iterable[int] = ()) -> Match:
        ids = list(found)
        if len(ids) > 1:  # a person of a firm that is named beside them
            firms = {fold_name(self.title(one)) for one in ids if one in self._are_firms}
            ids = [one for one in ids if one not in self._are_firms] or ids
            ids = [one for one in ids if self._firms.get(one) in firms] or ids
        if len(ids) == 1:
            return Match(ids[0])
        if ids:
            reason = translate("CalendarImport", "Several customers may be meant.")
            return Match(None, reason, tuple(ids[:_MOST_OFFERED]))
        if not said.strip():
            return Match(None, translate("CalendarImport", "It does not say for whom it is."))
        reason = translate("CalendarImport", "No customer is named in it.")
        return Match(None, reason, tuple(dict.fromkeys(near))[:_MOST_OFFERED])

    def _reached_by_mail(self, mails: Iterable[str], text: str) -> Iterable[int]:
        for mail in (*mails, *_MAIL.findall(text)):
            yield from self._by_mail.get(seen(mail).casefold(), ())

    def _reached_by_number(self, text: str) -> Iterable[int]:
        for raw in _NUMBER.findall(text)[:20]:
            number = normalise_phone(raw.strip(), self._region)
            yield from self._by_number.get(number_key(raw.strip(), number.e164), ())

    def _named(self, texts: Iterable[str]) -> Iterable[int]:
        """Everyone whose name stands in one of the texts; of names that overlap the longest."""
        for text in texts:
            for key in self._keys_in(text, self._by_name, self._name_reach):
                yield from self._by_name[key]

    def _of_firms(self, texts: Iterable[str]) -> Iterable[int]:
        for text in texts:
            for key in self._keys_in(text, self._by_firm, self._firm_reach):
                yield from self._by_firm[key]

    def _keys_in(
        self, text: str, known: dict[str, list[int]], reach: dict[str, int]
    ) -> Iterable[str]:
        """The known names that stand in a text: whole words of letters, or Chinese anywhere."""
        pieces = _pieces(text[:_MOST_SEARCHED])
        at = 0
        while at < len(pieces):
            best, key, end = "", "", at
            longest = reach.get(pieces[at][0], 0)
            while end < len(pieces) and len(key) + len(pieces[end]) <= longest:
                key += pieces[end]
                end += 1
                if key in known and self._is_enough(key):
                    best, after = key, end
            if best:
                yield best
                at = after
            else:
                at += 1

    @staticmethod
    def _is_enough(key: str) -> bool:
        """Not one letter, nor a surname alone, which many texts hold by chance."""
        return len(key) >= (2 if "\u2e80" <= key[0] <= "\u9fff" else _FEWEST_LATIN)


def _reach(known: Iterable[str]) -> dict[str, int]:
    """How long the longest name is that begins with a character: few of a text's begin one."""
    found: dict[str, int] = {}
    for key in known:
        found[key[0]] = max(found.get(key[0], 0), min(len(key), _LONGEST_NAME))
    return found


@lru_cache(maxsize=4096)
def _pieces(text: str) -> tuple[str, ...]:
    """A text as what names are made of, folded: a Chinese character, or a word of others."""
    pieces: list[str] = []
    for word in _WORDS.findall(text):
        folded = fold_name(word)
        if any("\u2e80" <= char <= "\u9fff" for char in folded):
            pieces += re.findall(r"[\u2e80-\u9fff]|[^\u2e80-\u9fff]+", folded)
        elif folded:
            pieces.append(folded)
    return tuple(pieces)
