"""The invented tea shop that a demo book is filled with; its people's rows are in resources."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kehuapp import paths
from kehuapp.book import interactions, relations, settings, visits
from kehuapp.book.comments import comments
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    FactRow,
    ImRow,
)
from kehuapp.book.groups import groups
from kehuapp.book.staff import staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, step_label, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.store.pictures import add_picture
from kehuapp.store.stamps import utc_now
from kehuapp.text.phones import normalise_phone
from kehuapp.text.words import utc_instant

TODAY = date(2026, 11, 22)
ZONE = "Asia/Taipei"
STAFF = ("小芳", "阿國", "美玲")
GROUPS = ("集團客戶/大安區餐廳/早午餐店", "集團客戶/飯店採購", "老客戶介紹", "家人", "朋友")

#: The customer whose card stands in for the program's picture: counts and sums are exact.
MAIN = "陳志明"
_MAIN_INTERACTIONS = 31

#: (item, unit, price, profit) in whole dollars.
_GOODS = (
    ("高山烏龍", "斤", 1200, 430),
    ("東方美人", "斤", 2200, 820),
    ("炭焙烏龍", "斤", 1000, 360),
    ("蜜香紅茶", "斤", 900, 330),
    ("茉香綠茶", "斤", 600, 210),
    ("冷泡茶包", "盒", 350, 140),
    ("中秋禮盒", "盒", 880, 300),
    ("陳年普洱", "餅", 1500, 520),
)
#: (kind, direction, purpose, minutes, what was said)
_TALKS = (
    ("call", "out", "relationship", 10, "問候近況，聊到店裡生意"),
    ("visit", "out", "sale", 60, "送樣試喝，說明新茶"),
    ("message", "out", "service", 3, "傳送到貨通知"),
    ("call", "in", "sale", 8, "來電加訂，指定週五前送到"),
    ("service", "out", "service", 30, "補送茶包並換掉受潮的一盒"),
    ("visit", "out", "relationship", 45, "順路拜訪，帶了新到的春茶"),
    ("gift", "out", "greeting", 20, "送節慶茶禮一份"),
    ("message", "in", "service", 3, "詢問保存方法"),
    ("meal", "out", "relationship", 90, "一起吃午餐，認識他的合夥人"),
    ("help", "out", "relationship", 30, "幫忙介紹修冰箱的師傅"),
)
_STEPS = ("下週寄報價單", "帶三款樣茶", "確認送貨時間", "問問標籤印刷")
_FACTS = (
    ("hobby", ("爬山", "釣魚", "攝影", "看棒球", "養蘭花", "慢跑")),
    ("family", ("兩個孩子，大的讀國中", "與母親同住", "太太一起顧店", "剛當爸爸", "單身")),
    ("diet", ("不吃牛", "吃素", "不喝酒", "對花生過敏", "少糖")),
    ("personality", ("話不多，重信用", "爽快", "細心，喜歡比較", "念舊")),
    ("habit", ("下午三點後才有空", "只用訊息聯絡", "月底結帳", "早上不接電話")),
    ("dislike", ("不喜歡推銷電話", "忌談政治", "別提他前東家")),
)
_MAIN_FACTS = (
    FactRow("family", "太太管帳；女兒十二月結婚", "2026-10-29"),
    FactRow("hobby", "爬山，週三公休常去郊山", "2025-06-11"),
    FactRow("diet", "不喝酒，不吃牛", "2024-12-30"),
    FactRow("dislike", "不要在午餐時間打電話", "2024-12-30"),
    FactRow("occupation", "餐廳店長，管 8 個人", "2024-12-30"),
    FactRow("circle", "區內餐飲同業聯誼會", "2025-09-02"),
)
#: Days between contacts, and the youngest and oldest last contact, by tier.
_RHYTHM = {"key": (24, 4, 20), "regular": (55, 8, 44), "prospect": (120, 20, 90)}


@dataclass(frozen=True, slots=True)
class _Person:
    """A line of people.tsv with what became of it; `row` seeds every choice."""

    row: int
    id: int
    name: str
    tier: str
    stage: str
    owner: int | None
    days_since: int | None


def pick(row: int, what: str, count: int) -> int:
    """A stable choice 0 … count−1 for a row: the same on every machine, every time."""
    digest = hashlib.sha256(f"{row}:{what}".encode()).digest()
    return int.from_bytes(digest[:6]) % count


def fill(book: Book) -> Changes:
    """Fill an empty book as one step; Trouble when it already has customers."""
    if book.query("SELECT EXISTS (SELECT 1 FROM contact)")[0][0]:
        raise Trouble(
            translate(
                "SampleShop",
                "%1 already has customers. The sample shop needs a new book.",
                book.path.name,
            )
        )
    label = QT_TRANSLATE_NOOP("Step", "Fill in the sample shop")
    with book.writing(label) as step:
        settings.update_settings(
            book,
            settings.Settings(
                shop="示範茶行",
                region="TW",
                zone=ZONE,
                currency="TWD",
                sample=True,
                fixed_today=TODAY.isoformat(),
            ),
        )
        for name in STAFF:
            staff.create_staff(book, name)
        staff_ids = {row.name: row.id for row in staff.rows_staff(book)}
        for path in GROUPS:
            groups.ensure_group(book, path)
        people = [
            _create_person(book, row, line, staff_ids)
            for row, line in enumerate(_lines("people.tsv"))
        ]
        _introduce(book, people)
        _relate(book, {p.name: p.id for p in people})
        _write_comments(book, {p.name: p.id for p in people}, staff_ids)
        _write_talks(step, people)
        _write_sales(step, people)
        _plan_visits(book, people)
        _tell_of_tiers(book, {p.name: p.id for p in people}, staff_ids)
        _tell_of_main(book, {p.name: p.id for p in people}[MAIN], staff_ids)
    return Changes(
        contacts=frozenset(p.id for p in people),
        label=step_label(label),
        step=step.id,
        everything=True,
    )


def _lines(name: str) -> Iterator[dict[str, str]]:
    text = (paths.resources() / "sample" / name).read_text(encoding="utf-8")
    head, *rows = (line.split("\t") for line in text.splitlines())
    return (dict(zip(head, row, strict=True)) for row in rows)


def _create_person(
    book: Book, row: int, line: dict[str, str], staff_ids: dict[str, int]
) -> _Person:
    number = normalise_phone(line["phone"], "TW")
    label = "work" if line["kind"] == "company" else ("mobile", "work", "main")[pick(row, "l", 3)]
    main = line["name"] == MAIN
    owner = staff_ids.get(line["owner"])
    texts: dict[str, Any] = {
        name: line[name]
        for name in (
            "name",
            "family_name",
            "given_name",
            "kind",
            "salutation",
            "company",
            "job_title",
            "stage",
            "area",
            "source",
        )
    }
    card = ContactCard(
        **texts,
        tier=line["tier"] or None,
        owner_id=owner,
        remark="下午兩點半以後再打電話；結帳找他太太。" if main else "",
        first_contact_on="2024-12-30" if main else "",
        best_time="14:30–17:00" if main else ("", "10:00–11:30", "15:00–17:00")[pick(row, "b", 3)],
        phones=(contacts.PhoneRow(label, number.raw, number.e164),),
        emails=_emails(row),
        addresses=_addresses(row, line),
        im=(ImRow("LINE", f"sample{row:02d}"),) if pick(row, "im", 3) == 0 else (),
        dates=tuple(_dates(row, line)),
        facts=_MAIN_FACTS if main else _facts(row, line),
        group_ids=frozenset(
            groups.ensure_group(book, path) for path in line["groups"].split(";") if path
        ),
    )
    (contact_id,) = contacts.create_contact(book, card).contacts
    since = line["days_since"]
    if since == "-" or not card.tier:
        days_since = None
    elif since:
        days_since = int(since)
    else:
        _gap, low, high = _RHYTHM[card.tier]
        days_since = low + pick(row, "since", high - low)
    return _Person(row, contact_id, card.name, card.tier or "", card.stage, owner, days_since)


def _emails(row: int) -> tuple[EmailRow, ...]:
    return (EmailRow("work", f"sample{row:02d}@example.com"),) if pick(row, "mail", 5) < 3 else ()


def _addresses(row: int, line: dict[str, str]) -> tuple[AddressRow, ...]:
    if not line["company"] or not line["phone"].startswith("04"):
        return ()
    street = ("示範路", "測試街", "範例一路")[pick(row, "street", 3)]
    return (
        AddressRow("work", f"{line['area']}{street}{3 + pick(row, 'no', 180)}號", "", line["area"]),
    )


def _dates(row: int, line: dict[str, str]) -> Iterator[DateRow]:
    written = line["birthday"]
    if written:
        numbers = [int(part) for part in written.removeprefix("農曆 ").split("-")]
        calendar = "lunar" if written.startswith("農曆") else "gregorian"
        year = numbers[0] if len(numbers) == 3 else None
        yield DateRow("birthday", calendar, year, numbers[-2], numbers[-1])
    if line["kind"] == "company" or pick(row, "founding", 9) == 0:
        yield DateRow("founding", "gregorian", 2005 + pick(row, "y", 15), 1 + pick(row, "m", 12), 8)


def _facts(row: int, line: dict[str, str]) -> tuple[FactRow, ...]:
    if line["kind"] == "company":
        return ()
    noted = (TODAY - timedelta(days=30 + pick(row, "noted", 600))).isoformat()
    return tuple(
        FactRow(topic, texts[pick(row, topic, len(texts))], noted)
        for topic, texts in _FACTS
        if pick(row, f"has {topic}", 5) < 2
    )


def _introduce(book: Book, people: list[_Person]) -> None:
    """Say who introduced the people that came through others."""
    by_name = {p.name: p.id for p in people}
    keys = [p.id for p in people if p.tier == "key" and p.name != MAIN]
    for person in people:
        card = contacts.load_contact(book, person.id)
        if card.source != "referral_chain" or card.name == MAIN:
            continue
        referrer = by_name[MAIN] if card.name == "李建國" else keys[pick(person.row, "ref", 3)]
        book.execute(
            "UPDATE contact SET referrer_id = ?, updated_at = ? WHERE id = ?",
            (referrer, utc_now(), person.id),
        )


def _relate(book: Book, ids: dict[str, int]) -> None:
    """Family and friends among the customers, a hotel's buyer, a chain of introductions."""
    for first, second, kind, note in (
        (MAIN, "林玉芬", "spouse", "管帳"),
        (MAIN, "陳淑貞", "sibling", ""),
        (MAIN, "吳淑惠", "friend", "同業聯誼會"),
        (MAIN, "劉家銘", "other", "大學室友"),
        ("陳美玉", "陳柏翰", "child", ""),
        ("陳柏翰", "Chen, Emily 陳怡安", "sibling", "堂兄妹"),
    ):
        relations.add_relation(book, ids[first], ids[second], kind, note)
    relations.link_people(book, ids["雲頂示範飯店"], [ids["方雅文"]])
    for name, referrer, reward, given in (
        ("李建國", MAIN, "高山烏龍四兩", "2026-09-20"),
        ("廖婉婷", "李建國", "茶禮一盒", ""),
    ):
        book.execute(
            "UPDATE contact SET referrer_id = ?, source = 'referral_chain', referral_reward = ?, "
            "reward_given_on = ?, updated_at = ? WHERE id = ?",
            (ids[referrer], reward, given, utc_now(), ids[name]),
        )


def _write_comments(book: Book, ids: dict[str, int], staff_ids: dict[str, int]) -> None:
    drawn = {
        "{shop front}": _image(book, draw_shop_front()),
        "{tea tins}": _image(book, draw_tea_tins()),
    }
    for line in _lines("comments.tsv"):
        html = line["html"].removesuffix("{pin}").removesuffix("{trash}")
        for mark, image in drawn.items():
            html = html.replace(mark, image)
        said_at = utc_instant(_at(int(line["days_ago"]), line["time"]), ZONE)
        written = comments.create_comment(
            book, ids.get(line["people"]), html, staff_ids[line["author"]], said_at
        )
        if line["html"].endswith("{trash}"):
            comments.delete_comment(book, min(written.comments))
        if html != line["html"] and line["html"].endswith("{pin}"):
            comments.pin_comment(book, min(written.comments), True)


def _image(book: Book, png: bytes) -> str:
    return f'<img src="kehu:picture/{add_picture(book, png)}" width="118" height="84">'


def _at(days_ago: int, clock: str) -> datetime:
    return datetime.combine(TODAY - timedelta(days=days_ago), time.fromisoformat(clock))


def _stamp(kind: str, number: int, when: str) -> dict[str, Any]:
    """The columns that every main row has, the same whenever the shop is filled."""
    digest = hashlib.sha256(f"{kind} {number}".encode()).hexdigest()
    identity = f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"
    return {"uuid": identity, "created_at": when, "updated_at": when, "deleted_at": None}


def _write_talks(step: Step, people: list[_Person]) -> None:
    rows: list[dict[str, Any]] = []
    for person in people:
        if person.days_since is None:
            continue
        gap = _RHYTHM[person.tier][0]
        days = person.days_since
        number = 0
        while (number < _MAIN_INTERACTIONS) if person.name == MAIN else (days < 700):
            seed = person.row * 1000 + number
            chosen = 0 if person.name == MAIN and number == 0 else pick(seed, "talk", len(_TALKS))
            kind, direction, purpose, minutes, said = _TALKS[chosen]
            clock = f"{9 + pick(seed, 'hour', 9):02d}:{5 * pick(seed, 'minute', 12):02d}"
            at = utc_instant(_at(days, "09:10" if days == 0 else clock), ZONE)
            rows.append(
                _stamp("interaction", seed, at)
                | {
                    "contact_id": person.id,
                    "staff_id": person.owner,
                    "at": at,
                    "kind": kind,
                    "direction": direction,
                    "purpose": purpose,
                    "minutes": minutes if pick(seed, "timed", 4) else None,
                    "cost": 38000 if kind == "gift" else 64000 if kind == "meal" else None,
                    "satisfaction": 3 + pick(seed, "smile", 3) if kind == "visit" else None,
                    "summary": said,
                    "next_step": _STEPS[pick(seed, "step", 4)]
                    if pick(seed, "next", 6) == 0
                    else "",
                    "tier_at": person.tier,
                    "trip_stop_id": None,
                }
            )
            number += 1
            # The main customer's 31 contacts have to fit into the two years.
            days += 22 if person.name == MAIN else gap // 2 + pick(seed, "gap", gap)
    _bulk(step, "interaction", rows)


def _write_sales(step: Step, people: list[_Person]) -> None:
    rows: list[dict[str, Any]] = []
    for person in people:
        if person.stage == "prospect":
            continue
        bought = _main_sales() if person.name == MAIN else _sales_of(person)
        for number, (days, item, quantity, unit, amount, profit, back) in enumerate(bought):
            on = TODAY - timedelta(days=days)
            rows.append(
                _stamp("sale", person.row * 1000 + number, f"{on}T04:00:00Z")
                | {
                    "contact_id": person.id,
                    "staff_id": person.owner,
                    "on_date": on.isoformat(),
                    "item": item,
                    "quantity": quantity,
                    "unit": unit,
                    "amount": amount,
                    "profit": profit,
                    "is_return": back,
                    "note": "受潮退貨" if back else "",
                }
            )
    _bulk(step, "sale", rows)


_SaleLine = tuple[int, str, float, str, int, int, bool]


def _main_sales() -> Iterator[_SaleLine]:
    """22 sales; the last 12 months make 86,400 with 31,200 of profit."""
    for number in range(12):
        yield 9 + 29 * number, "高山烏龍", 6, "斤", 720_000, 260_000, False
    for number in range(10):
        item, unit, price, profit = _GOODS[(0, 3, 5)[number % 3]]
        yield 380 + 33 * number, item, 4, unit, 400 * price, 400 * profit, False


def _sales_of(person: _Person) -> Iterator[_SaleLine]:
    gap = {"key": 24, "regular": 45}.get(person.tier, 90) + pick(person.row, "rhythm", 20)
    days = 400 if person.stage == "lost" else 4 + pick(person.row, "bought", 2 * gap)
    favourite = pick(person.row, "good", len(_GOODS))
    number = 0
    while days < 720:
        seed = person.row * 1000 + number
        other = pick(seed, "other", 3) == 0
        item, unit, price, profit = _GOODS[pick(seed, "item", len(_GOODS)) if other else favourite]
        most = {"key": 12, "regular": 5}.get(person.tier, 3)
        quantity = 1 + pick(seed, "much", most)
        back = pick(seed, "back", 40) == 0
        yield (days, item, quantity, unit, 100 * price * quantity, 100 * profit * quantity, back)
        number += 1
        days += gap // 2 + pick(seed, "gap", gap)


def _bulk(step: Step, table: str, rows: list[dict[str, Any]]) -> None:
    names = tuple(rows[0])
    step.bulk_insert(table, names, [tuple(row[name] for name in names) for row in rows])


def _tell_of_tiers(book: Book, ids: dict[str, int], staff_ids: dict[str, int]) -> None:
    """What the shop offers each tier, what it promised its main customer besides, and a loss."""
    offers: dict[str, dict[str, Any]] = {
        "key": {
            "price": "九折",
            "settlement": "月結 30 天",
            "supply": "缺貨時優先",
            "service": "每兩週到店一次",
            "promotion": "新品先試喝",
            "product_input": "冷泡款先問",
        },
        "regular": {"price": "滿五斤九五折", "settlement": "貨到付款", "promotion": "節日禮盒預購"},
        "prospect": {"price": "定價", "service": "試飲包一份"},
    }
    rows = tiers.load_tier_policies(book)
    tiers.update_tier_policies(book, [row._replace(**offers[tier]) for tier, row in rows.items()])
    main = ids[MAIN]
    for topic, text in (("price", "八五折，滿十斤八折"), ("settlement", "月結 45 天")):
        tables.OwnTerm.insert(contact=main, topic=topic, text=text).execute()
    for at, before, after, reason in (
        ("2025-02-11T03:00:00Z", "prospect", "regular", "試喝後開始叫貨"),
        ("2025-11-20T03:00:00Z", "regular", "key", "年度檢討：一年買了九次"),
    ):
        tables.TierChange.insert(
            contact=main,
            staff=staff_ids[STAFF[0]],
            at=at,
            before=before,
            after=after,
            reason=reason,
        ).execute()
    losses.lose_contact(
        book,
        ids["魏志強"],
        losses.LossRow(
            staff_id=staff_ids[STAFF[1]],
            lost_on="2026-03-02",
            cause="competitor",
            detail="改用同業送貨到府的茶包",
            remedy="中山區改成每週二、五送貨",
            win_back="trying",
            remedy_done_on="2026-09-15",
        ),
    )


def _tell_of_main(book: Book, main: int, staff_ids: dict[str, int]) -> None:
    """Who looked after the main customer before, and of which call the latest comment tells."""
    tables.Handover.insert(
        contact=main,
        giver=staff_ids[STAFF[2]],
        taker=staff_ids[STAFF[0]],
        on_date="2025-06-30",
        note="習慣下午聯絡，結帳找他太太",
        acknowledged_on="2025-07-01",
    ).execute()
    (comment,) = book.query(
        "SELECT id FROM comment WHERE contact_id = ? ORDER BY dated DESC LIMIT 1", (main,)
    )
    (call,) = interactions.rows_interactions(book, main, 1)
    comments.tie_comment(book, comment[0], call=call.id)


def _plan_visits(book: Book, people: list[_Person]) -> None:
    by_name = {p.name: p for p in people}
    main = by_name[MAIN]
    visits.create_visit(
        book,
        visits.Visit(
            contact_id=main.id,
            staff_id=main.owner,
            starts_at=_start(1, "10:30"),
            place="禾樂食堂 大安店",
            confirmed=True,
            purpose="確認冷泡茶三款，談十二月的量",
            talk_sales="冷泡瓶裝一天 40 瓶，冬天要換熱飲嗎？",
            talk_market="對手高山烏龍報 $1,150，他怎麼看？",
            talk_problems="月結 30 天想改 45 天；後門送貨動線",
            materials="冷泡樣茶三款\n新報價單\n喜餅禮盒型錄",
        ),
    )
    for days, outcome, purpose in (
        (-101, "missed", "新茶單試喝；到了才知道當天公休"),
        (-247, "moved", "春茶到貨，改約下週"),
    ):
        visits.create_visit(
            book,
            visits.Visit(
                contact_id=main.id,
                staff_id=main.owner,
                starts_at=_start(days, "15:00"),
                purpose=purpose,
                outcome=outcome,
            ),
        )
    for name, days, clock, purpose in (
        ("林玉芬", 2, "14:00", "五家分店統一茶單的報價"),
        ("方雅文", 4, "10:00", "環保包材樣品"),
        ("李建國", 8, "15:30", "炭焙烏龍第一張訂單"),
    ):
        person = by_name[name]
        visits.create_visit(
            book,
            visits.Visit(
                contact_id=person.id,
                staff_id=person.owner,
                starts_at=_start(days, clock),
                purpose=purpose,
                materials="樣茶\n報價單",
            ),
        )


def _start(days_ahead: int, clock: str) -> str:
    return _at(-days_ahead, clock).strftime("%Y-%m-%dT%H:%M")


def draw_shop_front() -> bytes:
    """A soft green shop front with an awning."""
    return _draw(
        (143, 186, 170),
        (219, 196, 150),
        [
            ((90, 180, 500, 420), (246, 240, 226)),
            ((90, 150, 500, 205), (47, 111, 98)),
            ((130, 240, 270, 380), (198, 216, 205)),
            ((330, 240, 450, 420), (122, 91, 62)),
        ],
    )


def draw_tea_tins() -> bytes:
    """Three tea tins on a warm shelf."""
    return _draw(
        (201, 160, 122),
        (124, 154, 138),
        [
            ((70, 330, 520, 350), (104, 74, 50)),
            ((110, 170, 220, 330), (47, 111, 98)),
            ((245, 140, 355, 330), (168, 50, 38)),
            ((380, 190, 480, 330), (224, 169, 74)),
            ((120, 210, 210, 270), (246, 240, 226)),
            ((255, 190, 345, 255), (246, 240, 226)),
            ((388, 230, 472, 280), (246, 240, 226)),
        ],
    )


_Box = tuple[int, int, int, int]
_Colour = tuple[int, int, int]


def _draw(top: _Colour, bottom: _Colour, boxes: list[tuple[_Box, _Colour]]) -> bytes:
    from PIL import Image, ImageDraw

    size = (590, 420)
    down = Image.linear_gradient("L").resize(size)
    image = Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), down)
    pen = ImageDraw.Draw(image)
    for box, colour in boxes:
        pen.rounded_rectangle(box, 14, fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
