"""The sample shop: whole, the same every time, and nobody in it can be rung or written to."""

import re

import pytest

from kehuapp.book import sample_shop
from kehuapp.book.contacts.contacts import ContactCard, create_contact, load_contact, load_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.review.lost.losing import load_losing
from kehuapp.book.review.meetings import held
from kehuapp.book.review.meetings.suggestions import load_suggestions
from kehuapp.book.review.people import Period, load_figures
from kehuapp.book.review.pledge_report import load_report
from kehuapp.book.settings import load_settings
from kehuapp.book.summary import load_head, load_visit_facts
from kehuapp.book.tiers.losses import rows_losses
from kehuapp.book.tiers.tiers import rows_tier_changes, terms_for
from kehuapp.errors import Trouble
from kehuapp.store.pictures import find_picture
from kehuapp.text.html import picture_ids

CANNOT_RING = re.compile(
    r"0[47]-0000-00\d\d|\+86 154-0000-00\d\d|\+852 2000 00\d\d|\+852 5550 01\d\d|\+853 2800 00\d\d"
    r"|\+1 202-555-01\d\d|\+44 7700 900\d{3}|\+61 491 570 15[6-9]"
)
MAIN = sample_shop.Story("zh_TW").main["name"]
EMERGENCY = ("110", "112", "119", "120", "122", "999")


def main_of(book):
    return book.query("SELECT id FROM contact WHERE name = ?", (MAIN,))[0][0]


def cards(book):
    return load_contacts(book, [row[0] for row in book.query("SELECT id FROM contact")])


def test_it_is_a_whole_shop(sample):
    settings = load_settings(sample)
    assert (settings.shop, settings.sample, settings.today()) == (
        "示範茶行",
        True,
        sample_shop.TODAY,
    )
    everyone = cards(sample)
    assert len(everyone) == 60
    assert {card.kind for card in everyone} == {"person", "company"}
    tiers = [card.tier for card in everyone]
    assert [tiers.count(t) for t in ("key", "regular", "prospect", None)] == [7, 26, 20, 7]
    assert {row.calendar for card in everyone for row in card.dates} == {"lunar", "gregorian"}


def test_no_number_can_ring(sample):
    numbers = [phone for card in cards(sample) for phone in card.phones]
    assert len(numbers) == 60
    for phone in numbers:
        assert CANNOT_RING.fullmatch(phone.raw), phone.raw
        national = re.sub(r"\D", "", re.sub(r"^\+(1|44|61|86|852|853) ", "", phone.raw))
        assert not national.startswith(EMERGENCY), phone.raw
        assert phone.e164, phone.raw
    assert len({phone.e164 for phone in numbers}) == 60


def test_mail_goes_nowhere_and_no_text_holds_another_number(sample):
    for card in cards(sample):
        assert all(row.address.endswith("@example.com") for row in card.emails)
    texts = sample.query("SELECT text FROM comment UNION SELECT summary FROM interaction")
    assert not [text for (text,) in texts if re.search(r"\d{7}", text)]


def test_everything_happened_before_today_and_within_two_years(sample):
    for column, table in (("at", "interaction"), ("on_date", "sale"), ("dated", "comment")):
        first, last = sample.query(f"SELECT min({column}), max({column}) FROM {table}")[0]
        assert "2024-11-22" <= first[:10] <= last[:10] <= "2026-11-22", table


def test_the_customer_of_the_picture(sample):
    head = load_head(sample, main_of(sample), sample_shop.TODAY)
    assert (head.comments, head.interactions, head.sales) == (14, 31, 22)
    assert (head.figures.total12, head.figures.profit12) == (8_640_000, 3_120_000)
    assert ((sample_shop.TODAY - head.last_contact).days, head.last_kind) == (5, "call")
    assert head.next_visit.starts_at == "2026-11-23T10:30"
    facts = load_visit_facts(sample, main_of(sample))
    assert facts.is_purpose_ready()
    assert facts.is_appointment_ready()
    assert facts.is_bring_ready()
    assert facts.talk_sales
    assert facts.talk_market
    assert facts.talk_problems


def test_pictures_of_comments_are_in_the_book(sample):
    shown = {p for (html,) in sample.query("SELECT html FROM comment") for p in picture_ids(html)}
    assert len(shown) == 2
    assert all(find_picture(sample, sha256) for sha256 in shown)


def test_no_mark_of_the_data_is_left_over(sample):
    assert sample.query("SELECT html FROM comment WHERE instr(html, '{') > 0") == []
    assert sample.query("SELECT count(*) FROM comment WHERE pinned") == [(4,)]


def test_it_is_the_same_every_time(sample, tmp_path):
    other = open_book(tmp_path / "again.kehu", create=True)
    sample_shop.fill(other)
    for table in (
        "interaction", "sale", "need", "task", "batch", "absence", "service_pledge", "review",
        "review_item",
    ):  # fmt: skip
        assert sample.query(f"SELECT * FROM {table}") == other.query(f"SELECT * FROM {table}")
    for one, two in zip(cards(sample), cards(other), strict=True):
        assert (one.name, one.phones, one.dates, one.facts) == (
            two.name,
            two.phones,
            two.dates,
            two.facts,
        )
    other.close()


def test_a_book_with_customers_is_refused(book):
    create_contact(book, ContactCard(name="Ann Lee"))
    with pytest.raises(Trouble, match=r"shop\.kehu already has customers"):
        sample_shop.fill(book)
    assert book.query("SELECT count(*) FROM contact") == [(1,)]


def test_its_tiers_have_terms_and_a_history_and_one_was_lost(sample):
    main = main_of(sample)
    terms = terms_for(sample, load_contact(sample, main))
    topics = {topic: own or tier for topic, own, tier in terms}
    assert topics["Price"] == "八五折，滿十斤八折" and topics["Supply"] == "缺貨時優先"
    assert [row.after for row in rows_tier_changes(sample, main)] == ["key", "regular"]
    lost = [card for card in cards(sample) if card.stage == "lost"]
    assert [len(rows_losses(sample, card.id)) for card in lost] == [1]


def test_each_screen_of_what_is_written_down_has_something_to_show(sample):
    """A promise is overdue, one comes again, one is done; a need was won by a sale."""
    today = sample_shop.TODAY.isoformat()
    promises = sample.query("SELECT due_on, repeats, done_at FROM task ORDER BY id")
    still = [(due, repeats) for due, repeats, done in promises if done is None]
    assert [due for due, _repeats in still if "" < due < today] == ["2026-11-20"]
    assert [repeats for _due, repeats in still if repeats] == ["month:31", "lunar:08-15"]
    assert len(promises) - len(still) == 1
    won = sample.query(
        "SELECT need.contact_id = sale.contact_id, need.item = sale.item, on_date = closed_on "
        "FROM need JOIN sale ON sale.id = need.sale_id WHERE need.status = 'won'"
    )
    assert won == [(1, 1, 1)]
    assert sample.query("SELECT count(*) > 5 FROM sale WHERE is_return <> 0") == [(1,)]


def test_the_tasting_and_the_pledges_are_of_those_who_came(sample):
    """Twelve came, three did not; what was given moves no day of a last contact."""
    came = sample.query(
        "SELECT count(*), count(DISTINCT contact_id), sum(cost) FROM interaction "
        "JOIN batch ON batch.id = interaction.batch_id WHERE batch.kind = 'gathering'"
    )
    assert came == [(12, 12, 12 * 15000)]
    both = sample.query(
        "SELECT count(*) FROM absence JOIN interaction AS i ON i.batch_id = absence.batch_id "
        "AND i.contact_id = absence.contact_id"
    )
    assert both == [(0,)]
    latest = sample.query(
        "SELECT count(*) FROM interaction AS i WHERE (batch_id > 0 OR pledge_id > 0) AND NOT "
        "EXISTS (SELECT 1 FROM interaction AS o WHERE o.contact_id = i.contact_id AND o.at > i.at)"
    )
    assert latest == [(0,)]


def test_a_review_has_something_to_tell(sample):
    """Some came this year, one promise was kept and one was not, losses have their causes, and a
    meeting of the summer changed tiers; whom it kept is not asked again."""
    period = Period(sample_shop.TODAY)
    figures = load_figures(sample, period)
    assert figures.returning_share is not None and 0.6 <= figures.returning_share <= 0.85
    assert all(one.minutes for one in figures.time)
    states = {line.state for line in load_report(sample, period).lines}
    assert {"kept", "not_kept", "behind"} <= states
    losing = load_losing(sample, period)
    assert sum(bool(one.total) for one in losing.months) >= 5 and len(losing.causes) >= 4
    (row,) = sample.ask(held.ask_meetings())
    assert (row.held_on, row.decided, row.changed, row.minutes) == ("2026-08-20", 4, 3, 50)
    assert row.attendees == "小芳、阿國、美玲" and row.note and row.next_on
    _row, items = held.load_meeting(sample, row.id)
    assert all(one.reason and one.tier_after == one.tier_now for one in items)
    for one in (item for item in items if not item.is_kept):
        (change,) = rows_tier_changes(sample, one.contact_id)
        assert (change.before, change.after) == (one.tier_before, one.tier_after)
    found = load_suggestions(sample, period)
    assert [one.id for one in found.people[found.to_ask :]] == [
        one.contact_id for one in items if one.is_kept
    ]
