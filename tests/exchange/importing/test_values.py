"""Tables of other customer programs: what the book has a place for gets there, and comes back."""

import base64
import json
import zlib

import pytest

from kehuapp.book.activity.interactions import InteractionRow, create_interaction, rows_interactions
from kehuapp.book.comments.comments import rows_comments
from kehuapp.book.contacts.contacts import load_contacts
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import create_staff, rows_staff, update_staff
from kehuapp.book.tiers.losses import rows_losses
from kehuapp.book.tiers.tiers import load_tier_policies, rows_tier_changes, update_tier_policies
from kehuapp.exchange import exact
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply, build_report
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Record
from kehuapp.exchange.write import write_file
from kehuapp.store.journal import undo
from kehuapp.text.words import local_instant

TABLE = """\
客户名称,联系人,省,市,区,地址,电话,来源,客户等级,客户状态,最近沟通时间,沟通内容,\
归属人,所属部门,统一編號,會員等級,消費金額
示例科技,陈一,浙江省,杭州市,西湖区,浙江省杭州市示例路3号,0571-00000001,老客户介绍,重点客户,成交,\
2026-03-05 14:20,谈了春季订单,小芳,采购部,12345675,金卡,1200
示例商行,林二,浙江省,杭州市,滨江区,示例路5号,0571-00000002,展会,金卡,流失,,说要再想想,小明,业务部,,银卡,30
"""


def bring(book, path, text=None, **wishes):
    if text is not None:
        path.write_text(text, encoding="utf-8")
    plan = build_plan(book, read_file(path), **wishes)
    return (
        apply(book, plan)[1]
        if any(d.action in ("create", "merge") for d in plan.decisions)
        else (build_report(plan))
    )


def cards(book):
    return load_contacts(book, [row[0] for row in book.query("SELECT id FROM contact ORDER BY id")])


def extra(card):
    return [(x.name, x.value) for x in card.extra]


def test_every_column_of_another_program_gets_its_place(book, tmp_path):
    create_staff(book, "小芳")
    report = bring(book, tmp_path / "crm.csv", TABLE)
    chen, lin = cards(book)
    assert (chen.company, chen.name, chen.department, chen.tax_id) == (
        "示例科技", "陈一", "采购部", "12345675",
    )  # fmt: skip
    assert [a.text for a in chen.addresses] == ["浙江省杭州市西湖区示例路3号"]
    assert (chen.tier, chen.stage, chen.source) == ("key", "customer", "referral_chain")
    assert chen.owner_id == rows_staff(book)[0].id
    assert extra(chen) == [("會員等級", "金卡"), ("消費金額", "1200")]
    assert [(c.before, c.after) for c in rows_tier_changes(book, chen.id)] == [(None, "key")]
    (call,) = rows_interactions(book, chen.id)
    assert (call.summary, call.staff) == ("谈了春季订单", "小芳")
    at = local_instant(call.at, load_settings(book).zone)
    assert f"{at:%Y-%m-%d %H:%M}" == "2026-03-05 14:20"
    # What the book does not know stays, and is told once a word.
    assert (lin.tier, lin.stage, lin.source, lin.owner_id) == (None, "lost", "meeting", None)
    assert {("客户等级", "金卡"), ("归属人", "小明")} <= set(extra(lin))
    assert [row.text for row in rows_comments(book, lin.id)] == ["说要再想想"]
    assert [row.cause for row in rows_losses(book, lin.id)] == ["unknown"]
    assert sum("金卡" in words for words in report.warnings) == 1
    assert sum("小明" in words for words in report.warnings) == 1
    assert not any("小芳" in words for words in report.warnings)
    again = bring(book, tmp_path / "crm.csv")
    assert (again.created, again.merged, again.skipped) == (0, 0, 2)


def test_answers_tell_what_a_word_means(book, tmp_path):
    answers = {("tier", "金卡"): "key", ("owner", "小芳"): "小芳", ("owner", "小明"): ""}
    path = tmp_path / "crm.csv"
    path.write_text(TABLE, encoding="utf-8")
    asked = build_plan(book, read_file(path)).values.to_ask()
    assert sorted((one.field, one.word, one.people) for one in asked) == [
        ("owner", "小明", 1), ("owner", "小芳", 1), ("tier", "金卡", 1),
    ]  # fmt: skip
    plan = build_plan(book, read_file(path), answers=answers)
    assert plan.values.to_ask() == []
    step = apply(book, plan)[1].step
    chen, lin = cards(book)
    assert [row.name for row in rows_staff(book)] == ["小芳"]
    assert (chen.owner_id, lin.owner_id, lin.tier) == (rows_staff(book)[0].id, None, "key")
    assert ("归属人", "小明") in extra(lin)
    assert rows_interactions(book, chen.id)[0].staff == "小芳"
    undo(book, step)
    assert (rows_staff(book), cards(book)) == ([], [])


def test_an_answer_may_name_one_of_ours_who_is_written_otherwise(book, tmp_path):
    create_staff(book, "王小芳")
    bring(book, tmp_path / "crm.csv", TABLE, answers={("owner", "小芳"): "王小芳"})
    assert cards(book)[0].owner_id == rows_staff(book)[0].id
    assert len(rows_staff(book)) == 1


@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN"])
def test_the_same_places_go_out_and_come_back(book, tmp_path, language):
    head = (
        "姓名,電話,客戶等級,客戶狀態,來源,歸屬人,代理人,所屬區域,採購角色,統編,"
        "首次聯絡日期,最近聯絡日期,溝通內容"
    )
    rows = (
        "陳一,04-0000-0001,金卡,客戶,廣告開拓,小芳,小明,北區,決策者,01234567,2025-02-03,2026-03-05,=談了\n"
        "林二,04-0000-0002,潛在客戶,流失,其他,小明,,,使用者,,,2026-03-06 09:05,\n"
        "黃三,04-0000-0003,,,,,,,,,,,\n"
    )
    names = ("小芳", "小明")
    other = open_book(tmp_path / "other.kehu", create=True)
    for one in (book, other):
        for name in names:
            create_staff(one, name)
        policies = load_tier_policies(one)
        update_tier_policies(
            one,
            [row._replace(name="金卡" if tier == "key" else "") for tier, row in policies.items()],
        )
    assert bring(book, tmp_path / "in.csv", f"{head}\n{rows}").warnings == []
    out = tmp_path / "out.csv"
    write_file(book, out, language=language)
    assert "Kehu Exact" not in out.read_text(encoding="utf-8-sig")
    assert bring(other, out).warnings == []

    def said(one):
        staff = {row.id: row.name for row in rows_staff(one)}
        return [
            (
                card.uuid, card.tier, card.stage, card.source, card.area, card.role, card.tax_id,
                card.first_contact_on, staff.get(card.owner_id), staff.get(card.backup_owner_id),
                extra(card), [(i.at, i.summary) for i in rows_interactions(one, card.id)],
            )
            for card in cards(one)
        ]  # fmt: skip

    assert said(other) == said(book)
    assert said(book)[0][1:10] == (
        "key", "customer", "advertising", "北區", "decision_maker", "01234567", "2025-02-03",
        "小芳", "小明",
    )  # fmt: skip
    assert said(book)[2][1:3] == (None, "prospect")
    again = bring(book, out)
    assert (again.created, again.merged) == (0, 0)
    write_file(book, tmp_path / "out.json")
    people = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    keys = ("tax_id", "stage", "source", "owner", "backup_owner", "area", "role")
    assert [people[0][key] for key in keys] == [
        "01234567", "customer", "advertising", "小芳", "小明", "北區", "decision_maker",
    ]  # fmt: skip
    assert [people[2][key] for key in keys] == ["", "prospect", "", None, None, "", ""]
    other.close()


def test_what_the_book_says_itself_stays(book, tmp_path):
    create_staff(book, "小芳")
    create_staff(book, "小明")
    path = tmp_path / "a.csv"
    bring(book, path, "姓名,電話,等級,歸屬人\n陳一,04-0000-0001,重點客戶,小芳\n")
    report = bring(book, path, "姓名,電話,等級,歸屬人,來源\n陳一,04-0000-0001,普通客戶,小明,廣告\n")
    (card,) = cards(book)
    assert (card.tier, card.source) == ("key", "advertising")
    assert extra(card) == [("tier", "Regular customer"), ("owner", "小明")]
    assert any("Key customer" in words and "Regular customer" in words for words in report.warnings)
    assert bring(book, path).merged == 0


def test_a_column_of_sentences_is_told_once(book, tmp_path):
    rows = "".join(f"陳{n},04-0000-{n:04},看到第{n}張傳單來的\n" for n in range(40))
    report = bring(book, tmp_path / "a.csv", f"姓名,電話,來源\n{rows}")
    assert len(report.warnings) == 1
    assert "40" in report.warnings[0]
    assert extra(cards(book)[3]) == [("來源", "看到第3張傳單來的")]


@pytest.mark.parametrize(
    ("day", "made", "comments", "kept"),
    [
        ("2026/3/5", ["談妥"], [], []),
        ("115.3.5", ["談妥"], [], []),
        ("46086", ["談妥"], [], []),
        ("2099-01-01", [], ["2099-01-01 談妥"], []),
        ("上週", [], ["談妥"], [("最近聯絡日期", "上週")]),
        ("0000-00-00", [], ["談妥"], []),
    ],
)
def test_what_was_said_last_has_its_day_or_is_a_comment(book, tmp_path, day, made, comments, kept):
    path = tmp_path / "a.csv"
    path.write_text(
        f"姓名,電話,最近聯絡日期,溝通內容\n陳一,04-0000-0001,{day},談妥\n", encoding="utf-8"
    )
    apply(book, build_plan(book, read_file(path, "TW")))
    (card,) = cards(book)
    assert [row.summary for row in rows_interactions(book, card.id)] == made
    assert [row.text for row in rows_comments(book, card.id)] == comments
    assert extra(card) == kept
    assert card.tier == ("prospect" if made else None)
    assert build_plan(book, read_file(path, "TW")).counts()["skipped"] == 1


def test_a_talk_that_the_book_knows_is_not_added_again(book, tmp_path):
    path = tmp_path / "a.csv"
    bring(book, path, "姓名,電話\n陳一,04-0000-0001\n")
    (card,) = cards(book)
    create_interaction(
        book, InteractionRow(contact_id=card.id, at="2026-03-05T06:00:00Z", summary="談妥")
    )
    text = "姓名,電話,最近聯絡日期,溝通內容\n陳一,04-0000-0001,2026-03-05,談妥\n"
    assert bring(book, path, text).merged == 0
    assert bring(book, path, text.replace("03-05", "03-06")).merged == 1
    assert len(rows_interactions(book, card.id)) == 2


def test_who_left_still_looked_after_them(book, tmp_path):
    create_staff(book, "小芳")
    (row,) = rows_staff(book)
    update_staff(book, row.id, "小芳", active=False)
    bring(book, tmp_path / "a.csv", "姓名,電話,業務\n陳一,04-0000-0001,小芳\n")
    assert cards(book)[0].owner_id == row.id


@pytest.mark.parametrize(
    "wrong",
    [
        {"first_contact_on": [0, "soon"]},
        {"talks": [0, [["soon", "x"]]]},
        {"talks": [0, [["2026-03-05T10:00:00+08:00", "x"]]]},
        {"codes": [0, {"id": "1"}]},
        {"codes": [0, {"tier": 1}]},
        {"codes": [0, {"tier": "platinum", "owner": "Nobody"}]},
    ],
)
def test_no_foreign_correction_writes_what_no_column_holds(book, tmp_path, wrong):
    read = Record(1, name="陳一", phones=[("", "04-0000-0001", None, "")])
    marked = {
        name: [exact._mark(name, getattr(read, name)), value[1]] for name, value in wrong.items()
    }
    data = zlib.compress(json.dumps(marked).encode())
    packed = base64.urlsafe_b64encode(data).decode().rstrip("=")
    bring(book, tmp_path / "a.csv", f"姓名,電話,Kehu Exact\n陳一,04-0000-0001,{packed}\n")
    (card,) = cards(book)
    assert (card.tier, card.owner_id, card.first_contact_on) == (None, None, "")
    assert rows_interactions(book, card.id) == []


def test_answers_hold_where_all_join_a_group_and_where_the_book_changed(book, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("姓名,電話,等級\n陳一,04-0000-0001,金卡\n", encoding="utf-8")
    plan = build_plan(book, read_file(path), group="新客", answers={("tier", "金卡"): "key"})
    create_staff(book, "小芳")
    apply(book, plan)
    assert [card.tier for card in cards(book)] == ["key"]
