"""Greetings in the sample shop: the words, who is left out, what is logged."""

import re

import pytest

from kehuapp.book.contacts.bulk import set_wish
from kehuapp.book.contacts.contacts import ContactCard, create_contact, delete_contacts
from kehuapp.book.greetings import compose, templates
from kehuapp.book.greetings.compose import Person, compose_all, ids_to_greet, load_round
from kehuapp.book.greetings.sending import Sent, log_greeting, log_greetings
from kehuapp.book.greetings.templates import TemplateRow, create_template, rows_templates
from kehuapp.book.settings import Settings
from kehuapp.book.tiers.tiers import load_looks
from kehuapp.errors import Trouble
from kehuapp.rules.greetings import LANGUAGES, OCCASIONS, TONES, fill, find_wrong
from kehuapp.store import journal
from kehuapp.text import words

PERSON = Person(1, "陳志明", "陳", "陳店長", "key", False, False, False, "2020-01-01", "", True)


def test_the_words_that_are_shipped_are_whole_and_leave_nothing_behind():
    shipped = {row[:3]: row.body for row in templates.shipped()}
    assert set(shipped) == {(o, lang, t) for o in OCCASIONS for lang in LANGUAGES for t in TONES}
    assert list(OCCASIONS) == list(words.OCCASIONS)
    for key, body in shipped.items():
        assert find_wrong(body) is None, key
        for known in ({}, {"name": "A", "salutation": "A", "shop": "B", "staff": "C"}):
            text = fill(body, known)
            assert re.search(r"[{}\0]|  |^[，,。]|，。|\n\n\n", text) is None, (key, text)


@pytest.mark.parametrize(
    ("name", "family", "salutation", "language", "said"),
    [
        ("陳志明", "陳", "陳店長", "zh_TW", "陳店長"),
        ("陳志明", "", "經理", "zh_TW", "陳經理"),
        ("歐陽文", "", "先生", "zh_TW", "歐陽先生"),
        ("陳志明", "陳", "", "zh_TW", "陳志明"),
        ("陳美玉", "陳", "姑姑", "zh_TW", "姑姑"),
        ("示範旅行社", "", "", "zh_TW", "示範旅行社"),
        ("Amy Turner", "Turner", "Mrs", "en", "Mrs Turner"),
        ("Amy Turner", "Turner", "Amy", "en", "Amy"),
        ("Amy Turner", "Turner", "", "en", "Amy Turner"),
        ("Anna Smith", "Smith", "小姐", "en", "Anna Smith"),
    ],
)
def test_how_somebody_is_addressed(name, family, salutation, language, said):
    person = PERSON._replace(name=name, family_name=family, salutation=salutation)
    assert compose.address_of(person, language) == said


def test_who_is_left_out_and_why(sample):
    set_wish(sample, [1], ("no_festive", True))
    set_wish(sample, [2], ("do_not_contact", True))
    delete_contacts(sample, [3])
    around = load_round(sample, "mid_autumn", 2026, staff_id=1)
    log_greeting(sample, around, Sent(4, "中秋快樂"), 1)
    out = {one.id: one for one in compose_all(sample, around, [1, 2, 3, 4, 5, 999])}
    assert [out[one].left_out for one in (1, 2, 3, 5)] == [
        "In mourning, or does not want festive greetings",
        "Does not want to be contacted",
        "In the trash",
        "",
    ]
    assert out[4].left_out.startswith("Greeted already") and 999 not in out
    assert out[5].text.startswith("李老闆您好：") and "{" not in out[5].text
    assert out[5].text.endswith("示範茶行 小芳 敬上") and out[1].text == ""
    # What is not cheerful reaches who is in mourning; another year is another festival.
    neutral = load_round(sample, "neutral")
    assert [one.left_out for one in compose_all(sample, neutral, [1, 4])] == ["", ""]
    assert compose_all(sample, load_round(sample, "mid_autumn", 2027), [4])[0].left_out == ""
    ids = ids_to_greet(sample, around)
    assert {1, 2, 3, 4}.isdisjoint(ids) and 5 in ids
    journal.undo(sample, journal.find_undoable(sample).id)
    assert 4 in ids_to_greet(sample, around)


def test_everybody_is_everybody_and_what_a_first_greeting_does_is_said(sample):
    """Who has no tier is among them, last; the first contact and a lost customer are told of."""
    new, lost = (
        next(iter(create_contact(sample, ContactCard(name=name, stage=stage)).contacts))
        for name, stage in (("新人", "prospect"), ("走了", "lost"))
    )
    around = load_round(sample, "mid_autumn", 2026)
    ids = ids_to_greet(sample, around)
    assert new in ids and lost not in ids
    tiers = [one.tier for one in compose.load_people(sample, around, ids)]
    assert None not in tiers[: tiers.index(None)] and set(tiers[tiers.index(None) :]) == {None}
    people = compose.load_people(sample, around, [new, lost, 1])
    looks = load_looks(sample)
    said = [compose.remark_on(one, looks) for one in people]
    assert "makes them" in said[0] and "is lost" in said[1] and said[2] == ""
    done = log_greeting(sample, around, Sent(new, "好"))
    assert done.label.endswith("Now a prospect.")
    journal.undo(sample, done.step)
    many = log_greetings(sample, around, [Sent(one, "好") for one in (new, lost, 1)])
    assert "First contact with 2 of them" in many.label
    instants = sample.query(
        "SELECT at FROM batch WHERE id = ? UNION SELECT at FROM interaction WHERE batch_id = ?",
        (many.made, many.made),
    )
    days = {words.local_instant(at, around.settings.zone).date() for (at,) in instants}
    assert days == {around.settings.today()}, "the day of the sample shop"


def test_days_of_their_own(sample):
    """The sample shop's day is fixed; whose birthday is near is found by both calendars."""
    around = load_round(sample, "birthday")
    today = around.settings.today()
    ids = ids_to_greet(sample, around)
    rows = sample.query(
        "SELECT contact_id, month, day, calendar FROM important_date WHERE kind = 'birthday'"
    )
    from kehuapp.rules.occasions import Day, next_occasion

    near = {
        contact
        for contact, month, day, calendar in rows
        if next_occasion(Day(month, day, None, calendar == "lunar"), today).days_away <= 7
    }
    assert near and near <= set(ids)
    # Whom somebody greeted by the other calendar is greeted.
    log_greeting(sample, load_round(sample, "lunar_birthday"), Sent(ids[0], "生日快樂"), 1)
    assert ids[0] not in ids_to_greet(sample, around)
    unknown = next(one for one in range(1, 61) if one not in {row[0] for row in rows})
    assert compose_all(sample, around, [unknown])[0].left_out == "The day is not known"


def test_two_desks_greet_nobody_twice(sample):
    around = load_round(sample, "mid_autumn", 2026)
    changes = log_greeting(sample, around, Sent(1, "好"), 1)
    with pytest.raises(Trouble, match="meanwhile"):
        log_greeting(sample, around, Sent(1, "好"), 1)
    assert log_greetings(sample, around, [Sent(1, "好"), Sent(2, "好")], 1).contacts == {2}
    with pytest.raises(Trouble):
        log_greetings(sample, around, [Sent(1, "好"), Sent(2, "好")], 1)
    told = "SELECT kind, purpose, summary, occasion, occasion_year FROM interaction WHERE id = ?"
    assert sample.query(told, (changes.made,)) == [
        ("message", "greeting", "好", "mid_autumn", 2026)
    ]


def test_words_of_the_shop_stand_in_for_what_is_shipped(sample):
    wished = TemplateRow("mid_autumn", "zh_TW", "formal", "｛Salutation｝中秋快樂")
    made = create_template(sample, wished).made
    rows = rows_templates(sample)
    assert [row.body for row in rows if row[:3] == wished[:3]] == ["{salutation}中秋快樂"]
    around = load_round(sample, "mid_autumn", 2026)
    assert compose_all(sample, around, [1])[0].text == "陳店長中秋快樂"
    opened = templates.load_template(sample, made)
    templates.update_template(sample, opened._replace(body="甲"), opened)
    with pytest.raises(Trouble, match="meantime"):
        templates.update_template(sample, opened._replace(body="乙"), opened)
    templates.delete_template(sample, made)
    assert len(rows_templates(sample)) == len(templates.shipped())
    for body, word in (("{叫法}", "{叫法}"), ("{name", "{name"), ("", "Write")):
        with pytest.raises(Trouble, match=re.escape(word)):
            create_template(sample, wished._replace(body=body))
    # An occasion of the shop's own without words is greeted with neutral ones.
    own = load_round(sample, "開店週年")
    assert own.title == "開店週年" and "問候" in compose_all(sample, own, [1])[0].text


def test_a_shop_of_which_nothing_is_known(book):
    around = load_round(book, "spring")
    assert around.settings == Settings()
    template = TemplateRow("spring", "en", "formal", "Dear {salutation}, from {shop}\n{staff}")
    assert compose.compose(around, PERSON, template) == "Dear 陳店長, from our shop"
