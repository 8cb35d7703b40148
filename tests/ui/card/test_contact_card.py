"""The contact's card: head, chips, facts, tabs, nobody, the trash, and strange customers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from kehuapp.book import opening
from kehuapp.book.activity import interactions
from kehuapp.book.activity.interactions import InteractionRow
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    ExtraRow,
    FactRow,
    PhoneRow,
    TermRow,
)
from kehuapp.book.groups import groups
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.visits import visits
from kehuapp.book.visits.visits import Visit
from kehuapp.store import pictures
from kehuapp.store.database import Book
from kehuapp.store.schema import Sale
from kehuapp.text import words
from kehuapp.ui.card.contact_card import ContactCardPane, Tab
from kehuapp.ui.kit import theme
from kehuapp.ui.work.session import Session

CHEN = ContactCard(
    name="陳志明",
    company="禾樂食堂",
    job_title="店長",
    tier="key",
    source="walk_in",
    phones=(PhoneRow("work", "04-0000-0027"), PhoneRow("mobile", "07 0000 0031", None, "12")),
    addresses=(AddressRow("work", "示範路 1 號", "106"),),
    dates=(DateRow("birthday", "lunar", 1976, 8, 15), DateRow("custom", text="過年後")),
    facts=(FactRow("hobby", "釣魚"),),
    extra=(ExtraRow("X-QQ", "12345"),),
    remark="<b>不是粗體</b>\n<img src='x'>",
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = opening.open_book(tmp_path / "shop.kehu", create=True)
    yield book
    book.close()


@pytest.fixture
def pane(qtbot, book: Book) -> Iterator[ContactCardPane]:
    theme.apply(QApplication.instance(), "light")
    pane = ContactCardPane(Session(book))
    guest = Tab("guest", lambda: "Guest", QLabel, lambda _head: None, lambda head: head.comments)
    pane.add_tab(guest, 0)
    qtbot.addWidget(pane)
    pane.resize(750, 600)
    pane.show()
    yield pane


def add(book: Book, card: ContactCard) -> int:
    return next(iter(contacts.create_contact(book, card).contacts))


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def fill(book: Book) -> int:
    """陳志明 with staff, a group, contacts, a visit tomorrow and three sales."""
    staff.create_staff(book, "小芳")
    top = next(iter(groups.create_group(book, "集團客戶").groups))
    below = next(iter(groups.create_group(book, "大安區餐廳", top).groups))
    chen = add(book, replace(CHEN, owner_id=1, group_ids=frozenset({below})))
    settings = load_settings(book)
    now = settings.now().replace(hour=12)
    at = words.utc_instant(now - timedelta(days=5), settings.zone)
    interactions.create_interaction(
        book,
        InteractionRow(
            contact_id=chen,
            staff_id=1,
            at=at,
            summary="談冷泡茶",
            next_step="寄樣品",
            satisfaction=2,
        ),
    )
    tomorrow = (now + timedelta(days=1)).strftime("%Y-%m-%dT10:30")
    visits.create_visit(book, Visit(contact_id=chen, starts_at=tomorrow, confirmed=True))
    comments.create_comment(book, chen, "<p>試</p>", 1)
    with book.writing("sales"):
        for days, back in ((3, False), (40, False), (50, True)):
            Sale.create(
                contact=chen,
                on_date=str(now.date() - timedelta(days=days)),
                item="高山烏龍",
                quantity=4.5,
                unit="斤",
                amount=480000,
                profit=170000,
                is_return=back,
            )
    return chen


def test_nobody_is_chosen(pane: ContactCardPane, qtbot) -> None:
    assert pane.contact_id() is None
    assert "Choose a customer" in pane.empty.words.text()
    with qtbot.waitSignal(pane.new_requested):
        pane.empty.action.click()


def test_head_and_facts(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(fill(book))
    assert pane.head.name.full_text() == "陳志明"
    assert pane.head.place.full_text() == "禾樂食堂 · 店長"
    assert pane.head.chips() == ["★ Key customer", "大安區餐廳"]
    assert pane.head.about.full_text() == "Walked in · Looked after by 小芳"
    phone, last, sold, visit = pane.facts.texts()
    assert phone == ("Phone", "04-0000-0027")
    assert last[0].startswith("Last contact · every 14 day")
    assert last[1] == "5 day(s) ago · Call"
    assert sold == ("Sales / profit, 12 months", "$4,800 / $1,700")
    assert visit == ("Next visit · confirmed", "tomorrow 10:30")


def test_what_a_year_took_of_money_and_time_beside_what_it_brought(
    pane: ContactCardPane, book: Book, qtbot
) -> None:
    chen = fill(book)
    line = pane.facts.costs
    pane.show_contact(add(book, ContactCard(name="Bare")))
    assert line.isHidden()
    pane.show_contact(chen)
    assert line.text() == "Cost in 12 months $0, about 10 min · profit $1,700"
    assert "10 min were not written down" in line.toolTip()
    staff.price_staff(book, 1, 22_000)
    at = load_settings(book).now().strftime("%Y-%m-%dT00:00:00Z")
    interactions.create_interaction(
        book,
        InteractionRow(contact_id=chen, staff_id=1, at=at, kind="meal", minutes=95, cost=64_050),
    )
    pane.show_contact(chen)
    # 64,050 + (10 + 95) × 22,000 ÷ 60 = 102,550
    assert line.text() == "Cost in 12 months $1,026, about 1 h 45 min · profit $1,700"
    assert "From 2 contact(s) made: paid $640.50, time $385." in line.toolTip()
    assert pane.tab() != "interactions"
    line.setFocus()
    old = load_settings(book).now() - timedelta(days=400)
    interactions.create_interaction(
        book, InteractionRow(contact_id=chen, at=f"{old:%Y-%m-%dT%H:%M:%SZ}", kind="gift", cost=5)
    )
    pane.show_contact(chen)
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert pane.tab() == "interactions"
    log = pane.interactions
    assert log.table.rowCount() == 2 and log.only.isVisible() and "2 of 3" in log.told.text()
    pane.show_contact(chen)  # changed somewhere: still what was asked for
    assert log.table.rowCount() == 2
    qtbot.mouseClick(log.all, Qt.MouseButton.LeftButton)
    assert log.table.rowCount() == 3 and log.only.isHidden()
    line.click()
    pane.show_contact(add(book, ContactCard(name="Other")))
    assert log.only.isHidden()


def test_a_call_is_timed_by_the_mouse(pane: ContactCardPane, book: Book, qtbot) -> None:
    chen = fill(book)
    pane.show_contact(chen)
    with qtbot.waitSignal(pane.clock_requested) as asked:
        qtbot.mouseClick(pane.facts.clock, Qt.MouseButton.LeftButton)
    assert asked.args == [chen] and not pane.facts.clock.geometry().intersects(
        pane.facts.dial.geometry()
    )


def test_tabs_count_and_counts_follow(pane: ContactCardPane, book: Book) -> None:
    chen = fill(book)
    pane.show_contact(chen)
    assert [pane.tabs.tabText(i) for i in range(4)] == [
        "Guest 1",
        "Contact log 1",
        "Sales 3",
        "Details",
    ]
    comments.create_comment(book, chen, "<p>二</p>")
    pane.show_contact(chen)
    assert pane.tabs.tabText(0) == "Guest 2"


def test_contacts_tab(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(fill(book))
    pane.show_tab("interactions")
    table = pane.interactions.table
    assert table.rowCount() == 1
    assert [table.item(0, c).text() for c in (0, 1, 2, 6)] == [
        "5 day(s) ago",
        "→ Call",
        "談冷泡茶 ⇒ 寄樣品",
        "2 of 5",
    ]


def test_sales_tab_takes_returns_off(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(fill(book))
    pane.show_tab("sales")
    table = pane.sales.table
    assert [table.item(row, 3).text() for row in range(3)] == ["$4,800", "$4,800", "−$4,800"]
    assert pane.sales.total.full_text() == "12 months: $4,800 · profit $1,700"
    assert "altogether: $4,800" in pane.sales.before.full_text()


def test_details_are_plain_text(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(fill(book))
    pane.show_tab("details")
    text = pane.details.text()
    for part in (
        "07 0000 0031 #12",
        "106 示範路 1 號",
        "lunar",
        "過年後",
        "釣魚",
        "X-QQ",
        "12345",
        "<b>不是粗體</b>\n<img src='x'>",
        "集團客戶 › 大安區餐廳",
    ):
        assert part in text


def test_wishes_carry_the_id(pane: ContactCardPane, book: Book, qtbot) -> None:
    chen = fill(book)
    pane.show_contact(chen)
    for button, wish in (
        (pane.head.edit, pane.edit_requested),
        (pane.head.note, pane.interaction_requested),
        (pane.head.sheet, pane.sheet_requested),
        (pane.facts.change, pane.visit_requested),
    ):
        with qtbot.waitSignal(wish) as caught:
            button.click()
        assert caught.args == [chen]


def test_no_visit_offers_one(pane: ContactCardPane, book: Book, qtbot) -> None:
    wu = add(book, ContactCard(name="吳淑惠"))
    pane.show_contact(wu)
    assert pane.facts.plan.isVisible() and pane.facts.change.isHidden()
    with qtbot.waitSignal(pane.visit_requested):
        pane.facts.plan.click()
    pane.show_tab("interactions")
    with qtbot.waitSignal(pane.interaction_requested):
        pane.interactions.empty.action.click()
    pane.show_tab("sales")
    assert pane.sales.empty.isVisible() and not pane.sales.table.isVisible()


def test_in_the_trash_only_restore(pane: ContactCardPane, book: Book, qtbot) -> None:
    chen = fill(book)
    contacts.delete_contacts(book, [chen])
    pane.show_contact(chen)
    assert "In the trash" in pane.head.chips()
    assert pane.head.restore.isVisible()
    hidden = (pane.head.edit, pane.head.note, pane.head.sheet, pane.facts.plan, pane.facts.change)
    assert not any(button.isVisible() for button in hidden)
    with qtbot.waitSignal(pane.restore_requested) as caught:
        pane.head.restore.click()
    assert caught.args == [chen]


def test_someone_who_is_gone_shows_nobody(pane: ContactCardPane) -> None:
    pane.show_contact(4711)
    assert pane.contact_id() is None


def test_a_tab_of_another_pane_is_hosted_and_filled_in_front(
    pane: ContactCardPane, book: Book
) -> None:
    life, told = QLabel("life"), []
    pane.add_tab(Tab("life", lambda: "Life", lambda: life, told.append))
    pane.show_contact(add(book, ContactCard(name="吳淑惠")))
    settle()
    assert told == [] and not life.isVisible()
    pane.show_tab("life")
    assert [head.card.name for head in told] == ["吳淑惠"] and life.isVisible()
    pane.show_contact(None)
    assert told[-1] is None


def test_photo_and_a_broken_one(pane: ContactCardPane, book: Book) -> None:
    import io

    from PIL import Image

    data = io.BytesIO()
    Image.new("RGB", (60, 90), "#1f7a6b").save(data, "PNG")
    sha = pictures.add_picture(book, data.getvalue())
    pane.show_contact(add(book, ContactCard(name="林玉芬", photo=sha)))
    settle()
    centre = pane.head.avatar.grab().toImage().pixelColor(32, 32)
    assert centre.name() == "#1f7a6b"
    pane.show_contact(add(book, ContactCard(name="林玉芬", photo="0" * 64)))
    settle()


@pytest.mark.parametrize(
    "name",
    [
        "陳" * 10_000,
        "W" * 10_000,
        "شركة الشاي " * 30,
        "𠮷野家",
        "\u202eabc",
        "a\nb\tc",
        "<h1>x</h1>",
        "",
        " ",
        "👨‍👩‍👧",
    ],
)
def test_strange_names_keep_the_pane_narrow(pane: ContactCardPane, book: Book, name: str) -> None:
    card = ContactCard(
        name=name,
        company=name,
        remark=name,
        job_title=name,
        extra=(ExtraRow(name, name),),
        phones=(PhoneRow("", "9" * 300),),
        tier="key",
    )
    pane.show_contact(add(book, card))
    for tab in ("guest", "interactions", "sales", "details", "people"):
        pane.show_tab(tab)
        settle()
        assert pane.minimumSizeHint().width() <= 750
        assert pane.width() == 750
        assert pane.head.height() <= 130


def test_theme_and_language_can_change_while_shown(pane: ContactCardPane, book: Book) -> None:
    chen = fill(book)
    pane.show_contact(chen)
    theme.apply(QApplication.instance(), "dark")
    assert pane.contact_id() == chen
    theme.apply(QApplication.instance(), "light")


FULL = ContactCard(
    name="陳志明", company="禾樂食堂", nickname="阿明", reading="chen zhi ming", department="外場",
    role="decision_maker", tax_id="00000000", tier="key", backup_owner_id=2, due_days=9,
    min_gap_days=4, no_festive=True, do_not_contact=True, consent_on="2025-01-02",
    consent_how="簽名", competitor="山城茶行", outlook="開二店", first_contact_on="2023-04-05",
    referral_reward="茶一斤", reward_given_on="2026-02-03", best_time="14:30",
    dates=(DateRow("wedding", "gregorian", 2010, 12, 3, remind_days=14),),
    facts=(FactRow("hobby", "釣魚", "2025-06-11"),), terms=(TermRow("price", "八五折"),),
    extra=tuple(ExtraRow(f"欄位 {n}", f"內容 {n}") for n in range(300)),
)  # fmt: skip


def test_details_say_everything_and_nothing_empty(pane: ContactCardPane, book: Book, qtbot) -> None:
    for name in ("小芳", "阿國"):
        staff.create_staff(book, name)
    firm = add(book, ContactCard(name="禾樂餐飲", kind="company"))
    root = add(book, ContactCard(name="許家豪"))
    prices = {"key": "九折", "regular": "", "prospect": ""}
    rows = tiers.load_tier_policies(book).values()
    tiers.update_tier_policies(
        book, [row._replace(price=prices[row.tier], supply="優先") for row in rows]
    )
    chen = add(book, replace(FULL, company_contact_id=firm, referrer_id=root))
    tiers.change_tier(book, [chen], "regular", "少買了", 1)
    losses.lose_contact(
        book,
        chen,
        losses.LossRow(
            lost_on="2026-05-01",
            cause="price",
            detail="對手便宜",
            remedy="重新報價",
        ),
    )
    pane.show_contact(chen)
    pane.show_tab("details")
    text = pane.details.text()
    for line in (
        "Company\t禾樂食堂  禾樂餐飲",
        "Role\tDecides",
        "Tax id\t00000000",
        "Reading\tchen zhi ming",
        "Do not contact",
        "Best time\t14:30",
        "Wedding day\t3 Dec 2010  reminded 14 day",
        "Hobbies\t釣魚  11 Jun 2025",
        "Buys now from\t山城茶行",
        "Outlook\t開二店",
        "Stand-in\t阿國",
        "Own rhythm\tevery 9 day",
        "Own shortest gap\t4 day",
        "Greetings\tNo greetings on festivals",
        "Consent\t2 Jan 2025 · 簽名",
        "Introduced by\t許家豪",
        "Thank-you\t茶一斤",
        "Given on\t3 Feb 2026",
        "First contact\t5 Apr 2023",
        "Price\t八五折",
        "Supply\t優先  as the tier",
        "1 May 2026\tPrice: 對手便宜",
        "Remedy\t重新報價",
        "Winning back\tNot yet tried",
        "Key customer → Regular customer  少買了 · 小芳",
        "欄位 299\t內容 299",
    ):
        assert line in text, line
    with qtbot.waitSignal(pane.contact_requested) as caught:
        pane.details.followed.emit(f"contact:{firm}")
    assert caught.args == [firm]
    pane.show_contact(root)
    said = [line for line in pane.details.text().splitlines() if line.strip()]
    assert said == ["Person", "Name\t許家豪", "In the shop", "Stage\tNot bought yet   Change…"]


def test_details_stand_beside_or_below_each_other(pane: ContactCardPane, book: Book) -> None:
    pane.show_contact(add(book, replace(FULL, backup_owner_id=None)))
    pane.show_tab("details")
    settle()
    page = pane.details

    def top_of(words: str) -> int:
        return page.cursorRect(page.document().find(words)).top()

    assert top_of("In the shop") == top_of("Person")
    whole = page.text().replace("\n", "")
    pane.resize(420, 600)
    settle()
    assert top_of("In the shop") > top_of("Good to know")
    assert page.text().replace("\n", "") == whole
    assert page.horizontalScrollBar().maximum() == 0


def test_details_are_copied(pane: ContactCardPane, book: Book, qtbot) -> None:
    pane.show_contact(add(book, replace(CHEN, remark="一\n二")))
    pane.show_tab("details")
    pane.details.setFocus()
    qtbot.keyClick(pane.details, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.details, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert "07 0000 0031 #12" in copied and "一\n二" in copied
