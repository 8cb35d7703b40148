"""What the page of settings reads and changes: from what to what, and never over somebody else."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kehuapp import i18n
from kehuapp.book.settings import Settings, load_settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.book.staff.staff import StaffRow
from kehuapp.book.tiers import tiers
from kehuapp.book.what_is_set import load_what_is_set
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store import journal
from kehuapp.store.database import Book


def of_settings(book: Book, **values: Any) -> Changes:
    opened = load_settings(book)
    return update_settings(book, replace(opened, **values), opened)


def of_tier(book: Book, tier: str, **values: Any) -> Changes:
    opened = tiers.load_tier_policies(book)[tier]
    return tiers.update_tier_policies(book, [opened._replace(**values)], [opened])


def of_shares(book: Book, *shares: int) -> Changes:
    opened = list(tiers.load_tier_policies(book).values())
    rows = [row._replace(time_share=share) for row, share in zip(opened, shares, strict=True)]
    return tiers.update_tier_policies(book, rows, opened)


def of_staff(book: Book, name: str, active: bool) -> Changes:
    opened = staff.rows_staff(book)[0]
    return staff.update_staff(book, opened.id, name, active, opened)


@pytest.fixture
def shop_book(book: Book) -> Book:
    staff.create_staff(book, "小芳")
    update_settings(book, Settings(shop="示範茶行"))
    return book


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda b: of_settings(b, shop="大稻埕茶行"), "Name of the shop: 示範茶行 → 大稻埕茶行"),
        (lambda b: of_settings(b, shop=""), "Name of the shop: 示範茶行 → [(empty)]"),
        (lambda b: of_settings(b, currency="HKD"),
         "Currency: [New Taiwan dollars] → [Hong Kong dollars]"),
        (lambda b: of_settings(b, keep_originals=True),
         "Keep large pictures as they came: [off] → [on]"),
        (lambda b: update_settings(b, load_settings(b).moved_to("HK"), load_settings(b)),
         "Region of the shop: [Taiwan] → [Hong Kong]"),
        (lambda b: of_settings(b, undo_days="30"),
         "Keep what can be undone for: [90 days] → [30 days]"),
        (lambda b: of_settings(b, shop="x", keep_originals=True), "Change the shop's settings"),
        (lambda b: of_staff(b, "小芳姐", True), "Name of a colleague: 小芳 → 小芳姐"),
        (lambda b: of_staff(b, "小芳", False), "小芳 works here: [on] → [off]"),
        (lambda b: of_shares(b, 55, 35, 10), "Share of the time: [Key customer] 60% → 55%, "
         "[Regular customer] 30% → 35%"),
        (lambda b: of_shares(b, 50, 35, 15), "Share of the time: [Key customer] 60% → 50%, "
         "[Regular customer] 30% → 35%, [Prospect] 10% → 15%"),
        (lambda b: of_tier(b, "key", due_days=21), "[Key customer], contact every: 14 → 21 days"),
        (lambda b: of_tier(b, "regular", min_gap_days=7),
         "[Regular customer], shortest gap: 14 → 7 days"),
        (lambda b: of_tier(b, "key", name="VIP"), "Name of a tier: [Key customer] → VIP"),
        (lambda b: of_tier(b, "key", price="九折"), "[Key customer], [Price]: [(empty)] → 九折"),
        (lambda b: of_tier(b, "key", price="九折", name="VIP"), "Change the tier [Key customer]"),
    ],
)  # fmt: skip
def test_a_step_says_from_what_to_what_in_the_language_of_its_reader(
    shop_book: Book, monkeypatch: pytest.MonkeyPatch, change: Callable[[Book], Changes], said: str
) -> None:
    before = load_what_is_set(shop_book)
    changes = change(shop_book)
    assert changes.everything and changes.step is not None
    plain = said.replace("[", "").replace("]", "")
    done = {
        "Change the shop's settings": "Settings of the shop changed",
        "Change the tier Key customer": "Tier changed: Key customer",
    }
    assert changes.label == done.get(plain, plain)
    # Read in another language: what is the program's own is translated, the shop's is not.
    monkeypatch.setattr(
        i18n, "_translator", lambda context, text, _n: text if context == "Step" else f"[{text}]"
    )
    assert journal.rows_steps(shop_book)[0].label == said
    journal.undo(shop_book, changes.step)
    assert load_what_is_set(shop_book) == before


def test_a_long_name_is_said_short(shop_book: Book) -> None:
    label = of_settings(shop_book, shop="茶" * 300).label
    assert len(label) < 80 and label.endswith("茶…")
    assert load_settings(shop_book).shop == "茶" * 300


@pytest.mark.parametrize(
    ("here", "there", "said"),
    [
        (lambda b, o: update_settings(b, replace(o.settings, shop="here"), o.settings),
         lambda b: of_settings(b, shop="there"), "there"),
        (lambda b, o: update_settings(b, o.settings.moved_to("CN"), o.settings),
         lambda b: update_settings(b, load_settings(b).moved_to("HK"), load_settings(b)),
         "Hong Kong"),
        (lambda b, o: staff.update_staff(b, 1, "here", True, o.staff[0]),
         lambda b: of_staff(b, "there", True), "there"),
        (lambda b, o: tiers.update_tier_policies(
            b, [o.policies["key"]._replace(due_days=20)], [o.policies["key"]]),
         lambda b: of_tier(b, "key", due_days=40), "40"),
        (lambda b, o: tiers.update_tier_policies(
            b, [row._replace(time_share=share)
                for row, share in zip(o.policies.values(), (70, 20, 10), strict=True)],
            list(o.policies.values())),
         lambda b: of_shares(b, 50, 40, 10), "50"),
    ],
)  # fmt: skip
def test_nothing_is_written_over_what_somebody_else_changed(
    shop_book: Book, here: Callable[..., Changes], there: Callable[[Book], Changes], said: str
) -> None:
    opened = load_what_is_set(shop_book)
    there(shop_book)
    now = load_what_is_set(shop_book)
    with pytest.raises(Trouble, match=f"it is now {said}"):
        here(shop_book, opened)
    assert load_what_is_set(shop_book) == now
    # Seen, it can be changed.
    assert here(shop_book, now).step is not None


def test_what_two_change_at_once_is_kept_of_both(shop_book: Book) -> None:
    opened = load_what_is_set(shop_book)
    of_settings(shop_book, keep_originals=True)
    update_settings(shop_book, replace(opened.settings, shop="here"), opened.settings)
    of_staff(shop_book, "小芳姐", True)
    staff.update_staff(shop_book, 1, "小芳", False, opened.staff[0])
    now = load_what_is_set(shop_book)
    assert (now.settings.shop, now.settings.keep_originals) == ("here", True)
    assert now.staff == [StaffRow(1, "小芳姐", False)]


def test_days_can_be_changed_while_the_shares_of_a_book_are_odd(shop_book: Book) -> None:
    with shop_book.transaction():  # another program wrote them
        shop_book.execute("UPDATE tier_policy SET time_share = 50 WHERE tier = 'key'")
    assert of_tier(shop_book, "key", due_days=20).step is not None
    with pytest.raises(Trouble):
        of_shares(shop_book, 50, 35, 10)


def test_a_journal_that_somebody_wrote_into_is_still_read(shop_book: Book) -> None:
    of_settings(shop_book, shop="x")
    with shop_book.transaction():
        shop_book.execute(
            "UPDATE journal_step SET args = ?", ('[["a"], ["a", 1], ["a", "b", "c"], {"a": 1}]',)
        )
    assert "→" in journal.rows_steps(shop_book)[0].label


def test_it_is_read_in_one_round(shop_book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[int] = []
    really = Book.read_many
    monkeypatch.setattr(
        Book, "read_many", lambda book, reads: rounds.append(len(reads)) or really(book, reads)
    )
    load_what_is_set(shop_book)
    assert rounds == [6]
