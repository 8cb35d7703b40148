"""Words of greeting: those that are shipped and those of the shop, which stand in for them.

What is shipped is a file and in no book until somebody changes it; filling them in is compose's.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from kehuapp import paths
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.greetings import LANGUAGES, MARKS, TONES, find_wrong, mark_word, tidy
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text import words

LONGEST = 2000  # characters


class TemplateRow(NamedTuple):
    """`occasion` is one of rules.greetings.OCCASIONS or a word of the shop's; `language`
    zh_TW|zh_CN|en; `tone` formal|friendly; `id` None for what is shipped."""

    occasion: str
    language: str
    tone: str
    body: str
    name: str = ""
    id: int | None = None


_WRITTEN = ("occasion", "language", "tone", "body", "name")
_SELECT = (
    "SELECT occasion, language, tone, body, name, id FROM message_template WHERE deleted_at IS NULL"
)


@cache
def shipped() -> tuple[TemplateRow, ...]:
    """What comes with the program, in the order of the occasions."""
    path = paths.resources() / "greetings" / "starters.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        TemplateRow(occasion, language, tone, body)
        for occasion, languages in told.items()
        for language, tones in languages.items()
        for tone, body in tones.items()
    )


def ask_templates() -> Asking[list[TemplateRow]]:
    """All words of greeting: the shop's own, the newest first, then what is shipped and was not
    changed."""
    rows = yield from rows_of(
        f"{_SELECT} AND occasion NOT IN ('trip_before', 'trip_confirmed', 'trip_arrival') "
        "ORDER BY updated_at DESC, id DESC"
    )
    own = [TemplateRow(*row) for row in rows]
    changed = {row[:3] for row in own}
    return [*own, *(row for row in shipped() if row[:3] not in changed)]


def rows_templates(book: Book) -> list[TemplateRow]:
    """The same of a book."""
    return book.ask(ask_templates())


def occasions_of(templates: Iterable[TemplateRow], festivals: Iterable[str] = ()) -> list[str]:
    """For what there are words: ours in their order, then what the shop named itself, and its own
    festivals, for which there are those of no occasion."""
    found = dict.fromkeys((*(row.occasion for row in templates), *festivals))
    return [*words.OCCASIONS, *sorted(code for code in found if code not in words.OCCASIONS)]


def own_festivals(book: Book) -> list[str]:
    """The festivals that the shop wrote into its calendar itself, by their names: one greets for
    them, too."""
    rows = book.query(
        "SELECT DISTINCT name FROM shop_day WHERE deleted_at IS NULL AND kind = 'festival' "
        "AND replaces = '' ORDER BY name"
    )
    return [row[0] for row in rows]


def occasions_in(book: Book) -> list[str]:
    """The occasions of a book, its own festivals among them."""
    return occasions_of(rows_templates(book), own_festivals(book))


def choose(
    templates: Sequence[TemplateRow], occasion: str, language: str, tone: str
) -> TemplateRow | None:
    """The words that fit best: of this language rather than of this tone; where nobody wrote any
    for this occasion, those that are of none."""
    for about in dict.fromkeys((occasion, "neutral")):
        fits = [row for row in templates if row.occasion == about]
        fits.sort(key=lambda row: (row.language != language, row.tone != tone))
        if fits:
            return fits[0]
    return None


def load_template(book: Book, template_id: int) -> TemplateRow:
    """One of the shop's own; Trouble when it was deleted."""
    found = book.query(f"{_SELECT} AND id = ?", (template_id,))
    if not found:
        raise Trouble(translate("Greetings", "These words are no longer in the book."))
    return TemplateRow(*found[0])


@under_lock
def create_template(book: Book, row: TemplateRow) -> Changes:
    """Keep words of the shop's own; they stand in for what is shipped for the same occasion,
    language and tone."""
    label = QT_TRANSLATE_NOOP("Step", "New words of greeting: %1")
    row = _checked(row)
    said = words.occasion_term(row.occasion)
    with book.writing(label, said) as step:
        made = tables.MessageTemplate.insert(**_values(row)).execute()
    return Changes(label=step_done(label, said), step=step.id, made=made)


@under_lock
def update_template(book: Book, row: TemplateRow, opened: TemplateRow | None = None) -> Changes:
    """Change words of the shop's own; Trouble when they are no longer as they were `opened`."""
    label = QT_TRANSLATE_NOOP("Step", "Change words of greeting: %1")
    row = _checked(row)
    old = load_template(book, row.id or 0)
    if opened is not None and old != opened:
        raise Trouble(
            translate(
                "Greetings",
                "Somebody changed these words in the meantime. Save again to keep what is "
                "written here.",
            )
        )
    said = words.occasion_term(row.occasion)
    with book.writing(label, said) as step:
        if row != old:
            _update(row.id, **_values(row))
    return Changes(label=step_done(label, said), step=step.id, made=row.id)


@under_lock
def delete_template(book: Book, template_id: int) -> Changes:
    """Put words of the shop's own into the trash: what is shipped stands there again."""
    label = QT_TRANSLATE_NOOP("Step", "Delete words of greeting: %1")
    said = words.occasion_term(load_template(book, template_id).occasion)
    with book.writing(label, said) as step:
        _update(template_id, deleted_at=utc_now())
    return Changes(label=step_done(label, said), step=step.id, made=template_id)


def wrong_words(body: str, language: str = "en") -> str:
    """The sentence about what cannot be understood in a text, "" when all can be; the marks in the
    words of somebody who reads this language."""
    text = tidy(body)
    if len(text) > LONGEST:
        return translate("Greetings", "This is too long for a greeting: %1 characters.", len(text))
    wrong = find_wrong(text)
    if wrong is None:
        return ""
    known = words.listed(mark_word(mark, language) for mark in MARKS)
    if wrong.kind == "empty":
        return translate("Greetings", "Write what the greeting says.")
    if wrong.kind == "unknown":
        return translate(
            "Greetings", "Nothing can be filled in for %1. What can be: %2", wrong.text, known
        )
    if wrong.kind == "unclosed":
        return translate("Greetings", "A } is missing here: %1", wrong.text)
    return translate("Greetings", "A { is missing here: %1", wrong.text)


def _checked(row: TemplateRow) -> TemplateRow:
    row = row._replace(
        body=tidy(row.body),
        name=" ".join(row.name.split())[:100],
        occasion=" ".join(row.occasion.split())[:60],
    )
    wrong = wrong_words(row.body)
    if wrong:
        raise Trouble(wrong)
    if not row.occasion:
        raise Trouble(translate("Greetings", "Say for which occasion these words are."))
    if row.language not in LANGUAGES or row.tone not in TONES:
        raise Trouble(translate("Greetings", "Say in which language and tone these words are."))
    return row


def _values(row: TemplateRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _WRITTEN}


def _update(template_id: int | None, **values: Any) -> None:
    tables.MessageTemplate.update(**values, updated_at=utc_now()).where(
        tables.MessageTemplate.id == template_id
    ).execute()
