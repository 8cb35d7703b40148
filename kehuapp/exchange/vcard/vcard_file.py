"""The cards of a file → a record each, or why there is none."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from kehuapp.errors import Trouble
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.records import Record
from kehuapp.exchange.vcard.vcard_groups import GroupCard
from kehuapp.exchange.vcard.vcard_in import TAKERS, CardReader
from kehuapp.exchange.vcard.vcard_lines import CardText, Head, is_straight, straight_head, unescape
from kehuapp.exchange.vcard.vcard_marks import RawCard, part_card
from kehuapp.exchange.vcard.vcard_values import clean
from kehuapp.i18n import translate

_ASCII_CHARSETS = {"UTF-7", "utf-7", "HZ-GB-2312", "hz-gb-2312", "ISO-2022-JP", "iso-2022-jp"}


class Outcome(NamedTuple):
    """One card: a record, or the reason it was skipped, or the reason it failed."""

    card: RawCard
    record: Record | None
    skipped: str = ""
    failed: str = ""
    group: GroupCard | None = None


def read_cards(
    cards: CardText, region: str, cancelled: Callable[[], bool], zone: str = ""
) -> Iterator[Outcome]:
    """Every card of a file, each in a try of its own; instants are days of the `zone`."""
    for card in cards.cards():
        if cancelled():
            return
        outcome, is_two = _outcome(cards, card, region, zone)
        parts = part_card(card) if is_two else []
        if len(parts) > 1:
            for part in parts:
                yield _with_second_name(*_outcome(cards, part, region, zone))
        else:
            yield _with_second_name(outcome, bool(parts))


def _with_second_name(outcome: Outcome, is_two: bool) -> Outcome:
    if is_two and outcome.record is not None:
        outcome.record.warnings.append(
            translate(
                "Import",
                "The card has a second name or beginning. Check whether two cards ran together.",
            )
        )
    return outcome


def _outcome(cards: CardText, card: RawCard, region: str, zone: str) -> tuple[Outcome, bool]:
    try:
        return read_card(cards, card, region, zone)
    except Exception as error:  # one damaged card must never cost the others
        if not isinstance(error, Trouble):
            log_swallowed(error)
        failed = translate("Import", "This card is damaged (%1).", error)
        return Outcome(card, None, failed=failed), False


def read_card(cards: CardText, card: RawCard, region: str, zone: str) -> tuple[Outcome, bool]:
    """Read one card, and tell whether there seem to be two in it."""
    if card.is_cut:
        raise Trouble(translate("Import", "longer than any card"))
    reader = CardReader(Record(card.line), region, zone)
    if not _read_plainly(card.body, reader):
        reader = CardReader(Record(card.line), region, zone)
        _read_lines(cards, card, reader)
    if reader.is_group:
        why = translate("Import", "A group of contacts, no person")
        name = reader.finish().name
        group = GroupCard(name, tuple(reader.members)) if name and reader.members else None
        return Outcome(card, None, skipped=why, group=group), False
    record = reader.finish()
    if record.is_empty:
        if record.dates or record.extra or record.groups:
            why = translate("Import", "No name, number or address says whose card this is")
        else:
            why = translate("Import", "An empty card")
        return Outcome(card, None, skipped=why), reader.is_two
    _warn_of_marks(card, record)
    return Outcome(card, record), reader.is_two


def _read_plainly(body: str, reader: CardReader) -> bool:
    """Read a card as most are, in one pass; False, with the reader spoilt, when a line is one that
    others decide about, or is to be decoded."""
    if not is_straight(body):
        return False
    for text in body.split("\n"):
        if text:
            left, colon, value = text.partition(":")
            taker = _plain_taker(left) if colon else None
            if taker is None:
                return False
            take, head = taker
            take(reader, head, value)
    reader.garbled = "\ufffd" in body
    return True


@lru_cache(maxsize=2048)
def _plain_taker(left: str) -> tuple[Callable[[CardReader, Head, str], None], Head] | None:
    """What reads a line that begins so; None for one with a group, an encoding or a charset."""
    head = straight_head(left)
    if head is None or head.group or head.encoding or head.charset:
        return None
    return TAKERS.get(head.name, CardReader.extra), head


def _read_lines(cards: CardText, card: RawCard, reader: CardReader) -> None:
    lines = cards.lines(card.body)
    reader.custom = {h.group: unescape(v) for h, v in lines if h.group and h.name == "X-ABLABEL"}
    for head, value in lines:
        if head.charset and head.charset in _ASCII_CHARSETS:
            value = clean(_from_ascii(cards, head, value))
        if "\ufffd" in value:
            reader.garbled = True
        TAKERS.get(head.name, CardReader.extra)(reader, head, value)


def _warn_of_marks(card: RawCard, record: Record) -> None:
    """What was missing around the card."""
    say = record.warnings.append
    if card.parted:
        say(translate("Import", "Two cards had run together; they were parted where one began."))
    elif not card.begun:
        say(translate("Import", "The beginning of the card is missing; what was there is used."))
    if not card.closed:
        say(translate("Import", "The end of the card is missing; what was there is used."))


def _from_ascii(cards: CardText, head: Head, value: str) -> str:
    """UTF-7 of a Sony Ericsson looks like plain text, so it is decoded only by its name."""
    if head.encoding or not value.isascii():
        return value
    return cards.decode(value.encode("ascii"), head.charset)
