"""What is asked about words that the book does not know: one word of a file at a time."""

from collections.abc import Callable
from functools import partial

from kehuapp.book.contacts.fields import STAFF, TIER, heading_of
from kehuapp.exchange.importing.values import Answers, Unknown, Values
from kehuapp.exchange.records import CODED
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.exchange.bars import Answer, Bar

_MOST_BUTTONS = 3  # more are a menu
_MOST_SAID = 4


def show(question: Bar, answered: Bar, values: Values, answer: Callable[[Answers], object]) -> None:
    """Ask about the commonest word that is still open, and say what was answered until now."""
    left = values.to_ask()
    if left:
        question.show_words(_question(left[0]), _offered(left, values, answer))
    else:
        question.show_words("")
    again = (translate("Import", "Ask again"), partial(answer, {}))
    answered.show_words(_said(values), [again], quiet=True)


def _question(one: Unknown) -> str:
    asked = (one.word, one.header)
    count = translate("Import", "%n customer(s)", n=one.people)
    if CODED[one.field].kind == STAFF:
        return translate(
            "Import",
            "“%1” in “%2” (%3): a new colleague, or one of ours? Until you say, it stays another "
            "field.",
            *asked,
            count,
        )
    return translate(
        "Import",
        "“%1” in “%2” (%3): which %4 is that? Until you say, it stays another field.",
        *asked,
        count,
        heading_of(CODED[one.field]).lower(),  # in mid-sentence
    )


def _offered(
    left: list[Unknown], values: Values, answer: Callable[[Answers], object]
) -> list[Answer]:
    one = left[0]

    def means(value: str) -> Callable[[], object]:
        return partial(answer, {**values.answers, (one.field, one.word): value})

    choices = [(text, means(value)) for value, text in _choices(one.field, values)]
    offered: list[Answer] = []
    if CODED[one.field].kind == STAFF:
        offered.append((translate("Import", "New colleague"), means(one.word)))
        if choices:
            offered.append((translate("Import", "One of ours"), choices))
    elif len(choices) <= _MOST_BUTTONS:
        offered += choices
    else:
        offered.append((translate("Import", "Choose"), choices))
    offered.append((translate("Import", "Leave it"), means("")))
    if len(left) > 1:
        # The first one: when it is gone, with the last question, the others stay where they are.
        nothing = dict.fromkeys(((other.field, other.word) for other in left), "")
        text = translate("Import", "Leave all %n", n=len(left))
        offered.insert(0, (text, partial(answer, {**values.answers, **nothing})))
    return offered


def _choices(field: str, values: Values) -> list[tuple[str, str]]:
    """(value, words) that a word of a field can mean."""
    one = CODED[field]
    if one.kind == STAFF:
        return [(name, name) for name in values.of_book.staff.values()]
    if one.kind == TIER:
        names = values.of_book.tiers
        return [(tier, names.get(tier) or words.our_tier_name(tier)) for tier in words.TIERS]
    return [(code, words.word(one.words or {}, code)) for code in one.words or ()]


def _said(values: Values) -> str:
    said, left = [], []
    for (field, word), value in values.answers.items():
        if not value:
            left.append(translate("Import", "“%1”", word))
            continue
        known = dict(_choices(field, values))
        meant = known.get(value) or translate("Import", "a new colleague")
        said.append(translate("Import", "“%1” is %2", word, meant))
    if len(said) > _MOST_SAID:
        said = [*said[:_MOST_SAID], translate("Import", "%n more", n=len(said) - _MOST_SAID)]
    if left:
        shown = words.listed(left[:_MOST_SAID])
        if len(left) > _MOST_SAID:
            shown = words.listed([shown, translate("Import", "%n more", n=len(left) - _MOST_SAID)])
        said.append(translate("Import", "left as another field: %1", shown))
    return " · ".join(said)
