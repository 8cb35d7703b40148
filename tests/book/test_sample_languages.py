"""The sample shop in each language of the interface: as whole as the first, and truly in it."""

import contextlib
import re

import pytest

from kehuapp.book import sample_shop
from kehuapp.book.contacts.contacts import load_contact, load_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.sample.story import LANGUAGES
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.book.summary import load_head, load_visit_facts
from kehuapp.book.tiers.losses import rows_losses
from kehuapp.book.tiers.tiers import rows_tier_changes, terms_for
from kehuapp.text.folding import fold

CANNOT_RING = re.compile(
    r"(\+886 4|04)-0000-00\d\d|(\+86 )?154-0000-00\d\d|\+852 2000 00\d\d|\+852 5550 01\d\d"
    r"|\+853 2800 00\d\d|\+1 202-555-01\d\d|(\+44 7|07)700 900\d{3}|\+61 491 570 15[6-9]"
)
EMERGENCY = ("110", "112", "119", "120", "122", "999")
HAN = re.compile(r"[\u3400-\u9fff]")


@pytest.fixture(scope="module", params=["zh_CN", "en"])
def told(request, tmp_path_factory):
    """The shop and its story in one language."""
    with contextlib.closing(
        open_book(tmp_path_factory.mktemp("told") / "shop.kehu", create=True)
    ) as book:
        sample_shop.fill(book, request.param)
        yield book, sample_shop.Story(request.param)


def everyone(book):
    return load_contacts(book, [row[0] for row in book.query("SELECT id FROM contact")])


def main_of(book, story):
    name = story.main["name"]
    return book.query("SELECT id FROM contact WHERE name = ?", (name,))[0][0]


def texts(book):
    """All that somebody reads in it."""
    asked = (
        "SELECT text FROM comment", "SELECT summary || next_step FROM interaction",
        "SELECT item || unit || note FROM sale", "SELECT text FROM profile_fact",
        "SELECT name FROM contact_group", "SELECT name FROM staff", "SELECT text FROM own_term",
        "SELECT detail || remedy FROM loss_record", "SELECT note FROM relation",
        "SELECT item || unit || when_text || note FROM need", "SELECT text FROM task",
        "SELECT title FROM batch", "SELECT note FROM absence",
        "SELECT name || measure || note FROM service_pledge", "SELECT text FROM address",
        "SELECT reason FROM tier_change", "SELECT note FROM review",
        "SELECT reason FROM review_item",
        "SELECT purpose || place || materials || talk_sales || talk_market FROM trip_stop",
        "SELECT name || salutation || company || job_title || area || remark FROM contact",
    )  # fmt: skip
    return [text for one in asked for (text,) in book.query(one) if text]


def test_it_is_a_whole_shop(told):
    book, story = told
    settings = load_settings(book)
    region, currency = {"zh_CN": ("CN", "CNY"), "en": ("GB", "GBP")}[story.language]
    assert (settings.region, settings.currency, settings.sample) == (region, currency, True)
    assert [row.name for row in rows_staff(book)] == story.words["staff"]
    [(attendees,)] = book.query("SELECT attendees FROM review")
    assert re.split(", |、", attendees) == story.words["staff"]
    assert ("、" in attendees) == (story.language != "en")
    people = everyone(book)
    assert len({card.name for card in people}) == 60
    tiers = [card.tier for card in people]
    assert [tiers.count(t) for t in ("key", "regular", "prospect", None)] == [7, 26, 20, 7]
    assert [card.owner_id is None for card in people].count(False) > 40


def test_nobody_can_be_rung_or_written_to(told):
    book, _story = told
    numbers = [phone for card in everyone(book) for phone in card.phones]
    assert len({phone.e164 for phone in numbers}) == 60
    for phone in numbers:
        assert CANNOT_RING.fullmatch(phone.raw), phone.raw
        national = re.sub(r"\D", "", re.sub(r"^\+(1|44|61|86|852|853|886) ", "", phone.raw))
        assert not national.startswith(EMERGENCY) and phone.e164, phone.raw
    for card in everyone(book):
        assert all(row.address.endswith("@example.com") for row in card.emails)
    assert not [text for text in texts(book) if re.search(r"\d{7}", text)]


def test_everything_happened_within_two_years(told):
    book, _story = told
    for column, table in (("at", "interaction"), ("on_date", "sale"), ("dated", "comment")):
        first, last = book.query(f"SELECT min({column}), max({column}) FROM {table}")[0]
        assert "2024-11-22" <= first[:10] <= last[:10] <= "2026-11-22", table


def test_the_customer_of_the_picture(told):
    book, story = told
    main = main_of(book, story)
    head = load_head(book, main, sample_shop.TODAY)
    assert (head.comments, head.interactions, head.sales) == (14, 31, 22)
    amount, profit = story.main["sale"]
    assert (head.figures.total12, head.figures.profit12) == (12 * amount, 12 * profit)
    facts = load_visit_facts(book, main)
    assert facts.is_purpose_ready() and facts.is_appointment_ready() and facts.is_bring_ready()
    assert (
        len([own for _topic, own, _tier in terms_for(book, load_contact(book, main)) if own]) == 2
    )
    assert [row.after for row in rows_tier_changes(book, main)] == ["key", "regular"]
    lost = [card for card in everyone(book) if card.stage == "lost"]
    assert [len(rows_losses(book, card.id)) for card in lost] == [1]


def test_what_is_to_be_done_and_was_given_to_many(told):
    book, story = told
    assert book.query("SELECT status, count(*) FROM need GROUP BY status ORDER BY status") == [
        ("gone", 1), ("open", 6), ("won", 1)
    ]  # fmt: skip
    assert book.query("SELECT count(*), count(done_at) FROM task") == [(8, 1)]
    assert book.query("SELECT count(*) FROM absence") == [(3,)]
    given = "SELECT count(*) FROM interaction WHERE pledge_id IS NOT NULL GROUP BY pledge_id"
    assert book.query(given) == [(3,), (9,), (6,), (8,)]
    costs = [cost for (cost,) in book.query("SELECT hourly_cost FROM staff ORDER BY id")]
    assert costs == story.words["hourly"]


def test_no_mark_of_the_data_is_left_over(told):
    book, _story = told
    assert book.query("SELECT html FROM comment WHERE instr(html, '{') > 0") == []
    assert book.query("SELECT count(*) FROM comment WHERE pinned") == [(4,)]


def test_it_is_told_in_its_language(told):
    """Who lives elsewhere is written as they write; everybody and everything else is not."""
    book, story = told
    abroad = {card.name for card in everyone(book) if card.phones[0].raw.startswith("+")}
    mine = [t for t in texts(book) if not any(name in t for name in abroad)]
    if story.language == "zh_CN":
        foreign = [t for t in mine if any(fold(han) != han for han in HAN.findall(t))]
        assert [t for t in foreign if "微信說想要" not in t] == []
        assert all(HAN.search(card.name) for card in everyone(book) if card.name not in abroad)
    else:
        assert [t for t in mine if HAN.search(t) and "微信说想要" not in t] == []


def test_every_language_tells_the_same_story():
    """What stands in one has its counterpart in the others."""

    def shape(value):
        if isinstance(value, dict):
            return {name: shape(one) for name, one in value.items()}
        return [shape(one) for one in value] if isinstance(value, list) else type(value)

    stories = [sample_shop.Story(language) for language in LANGUAGES]
    keep = [
        [
            (row["kind"], row["tier"], row["stage"], row["days_since"], bool(row["company"]))
            for row in story.lines("people.tsv")
        ]
        for story in stories
    ]
    assert keep[0] == keep[1] == keep[2]
    said = [
        [(row["days_ago"], row["time"], bool(row["people"])) for row in s.lines("comments.tsv")]
        for s in stories
    ]
    assert said[0] == said[1] == said[2]
    shapes = [shape(story.words) for story in stories]
    assert shapes[0] == shapes[1] == shapes[2]
