"""From a file into a book: counts, merging, groups, one undo, nothing twice, nothing half."""

import base64
import io
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kehuapp.book.contacts.contacts import load_contacts
from kehuapp.book.groups.groups import paths_of
from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.errors import Trouble
from kehuapp.exchange.importing.import_plan import CREATE, LEAVE_OUT, MERGE, SKIP, build_plan
from kehuapp.exchange.importing.import_run import Cancelled, apply, build_report
from kehuapp.exchange.read import read_file
from kehuapp.exchange.write import write_file
from kehuapp.store import journal

from ..conftest import PHONE_FILES, bring_in, snapshot

FILES = sorted(path for path in PHONE_FILES.iterdir() if path.suffix != ".json")


def vcf(tmp_path, *cards, name="phone.vcf"):
    body = "".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards)
    path = tmp_path / name
    path.write_text(body, encoding="utf-8")
    return path


def picture(colour):
    data = io.BytesIO()
    Image.new("RGB", (64, 64), colour).save(data, "JPEG")
    return data.getvalue()


def cards_of(book):
    ids = [row[0] for row in book.query("SELECT id FROM contact ORDER BY id")]
    return load_contacts(book, ids)


def balanced(report):
    seen = report.created + report.merged + report.skipped + len(report.failed)
    return report.found == seen


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_import_and_undo_leave_the_book_as_it_was(book, path):
    before = snapshot(book)
    report = bring_in(book, path, group="手機/2026")
    assert balanced(report)
    assert report.created > 0
    assert snapshot(book) != before
    journal.undo(book, report.step)
    assert snapshot(book) == before
    journal.redo(book, report.step)
    assert len(cards_of(book)) == report.created


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_the_second_time_adds_and_changes_nothing(book, path):
    first = bring_in(book, path)
    before = snapshot(book)
    second = bring_in(book, path)
    assert (second.created, second.merged, second.step) == (0, 0, None)
    assert second.found == first.found == second.skipped
    assert snapshot(book) == before


def test_merging_drops_nothing(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:王小明\nTEL:0400000001\nNOTE:不吃牛\nORG:茶行"))
    report = bring_in(
        book,
        vcf(
            tmp_path,
            "FN:王小明\nTEL:04-0000-0001\nTEL:0400000002\nNOTE:愛清香\nORG:書店\nTITLE:店長",
        ),
    )
    assert (report.created, report.merged) == (0, 1)
    (card,) = cards_of(book)
    assert [p.raw for p in card.phones] == ["0400000001", "0400000002"]
    assert card.remark == "不吃牛\n愛清香"
    assert (card.company, card.job_title) == ("茶行", "店長")
    assert [(x.name, x.value) for x in card.extra] == [("company", "書店")]


def test_a_second_photo_is_not_dropped_in_silence(book, tmp_path):
    photos = [base64.b64encode(picture(colour)).decode() for colour in ("red", "blue")]
    base = "FN:王小明\nTEL:0400000001\nPHOTO;ENCODING=b;TYPE=JPEG:"
    bring_in(book, vcf(tmp_path, base + photos[0]))
    (before,) = cards_of(book)
    report = bring_in(book, vcf(tmp_path, f"{base}{photos[1]}\nEMAIL:ming@example.com"))
    (after,) = cards_of(book)
    assert (report.merged, after.photo) == (1, before.photo)
    assert report.warnings == ["card 1 (line 1): The book keeps its own photo."]
    assert bring_in(book, vcf(tmp_path, base + photos[1])).warnings[0].endswith("unchanged")


def test_the_same_number_under_another_name_is_another_person(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:王小明\nTEL:0400000001"))
    report = bring_in(book, vcf(tmp_path, "FN:王太太\nTEL:+886 4 0000 0001"))
    assert report.created == 1
    assert any("王小明" in warning for warning in report.warnings)
    assert [card.name for card in cards_of(book)] == ["王小明", "王太太"]


def test_never_the_same_by_name_alone(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:王小明\nTEL:0400000001"))
    report = bring_in(book, vcf(tmp_path, "FN:王小明\nTEL:0400000002", "FN:王小明"))
    assert report.created == 2


def test_the_same_company_and_name_is_the_same(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:王小明\nORG:鹿港茶行\nTEL:0400000001"))
    report = bring_in(book, vcf(tmp_path, "FN:王小明\nORG:鹿港茶行\nEMAIL:m@example.com"))
    assert report.merged == 1


@pytest.mark.parametrize(
    ("card", "created"),
    [
        ("FN:王小明\nORG:茶行\nTEL:0400000002", 1),
        ("FN:王小明\nORG:茶行\nTEL:0400000002\nTEL:0400000001", 0),
        ("FN:王小明\nORG:茶行\nEMAIL:a@example.com", 0),
        ("FN:王\u200b小明\nORG:茶\u2060行", 0),
        ("FN:王小明\nORG:茶行\nTEL:04-0000-0001x12", 0),
    ],
)
def test_of_one_name_and_company_another_number_is_asked_about(book, tmp_path, card, created):
    bring_in(book, vcf(tmp_path, "FN:王小明\nORG:茶行\nTEL:0400000001"))
    path = vcf(tmp_path, card)
    (decision,) = build_plan(book, read_file(path)).decisions
    assert (decision.maybe, decision.target) == (bool(created), 1)
    report = bring_in(book, path)
    assert report.created == created
    said = "王小明 (0400000002) has the name and the company of 王小明 (0400000001)"
    assert any(said in warning for warning in report.warnings) == bool(created)
    again = bring_in(book, path)
    assert (again.created, again.merged) == (0, 0)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ("FN:王小明\nORG:茶行\nTEL:0400000002\nTITLE:店員", "both are kept"),
        ("FN:王小明\nTITLE:店員", "There is another 王小明"),
        ("FN:王大明\nTEL:0400000001\nTITLE:店員", "kept as a person of their own"),
    ],
)
@pytest.mark.parametrize("action", [CREATE, MERGE, SKIP, LEAVE_OUT])
def test_what_is_said_follows_what_was_decided(book, tmp_path, other, said, action):
    bring_in(book, vcf(tmp_path, "FN:王小明\nORG:茶行\nTEL:0400000001\nTITLE:店長"))
    plan = build_plan(book, read_file(vcf(tmp_path, other)))
    assert plan.decisions[0].maybe
    if action != CREATE:
        plan.decisions[0].choose(action)
    report = apply(book, plan)[1]
    words = "\n".join(report.warnings)
    assert (said in words) == (action == CREATE)
    assert ("The book keeps “店長”" in words) == (action == MERGE)


def test_what_a_merge_would_have_kept_is_not_said_without_one(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:王小明\nTEL:0400000001\nTITLE:店長"))
    plan = build_plan(book, read_file(vcf(tmp_path, "FN:王小明\nTEL:0400000001\nTITLE:店員")))
    assert any("The book keeps" in said for said in build_report(plan).warnings)
    plan.decisions[0].choose(CREATE)
    assert not build_report(plan).warnings


def test_two_cards_of_one_person_are_one_customer_to_show(book, tmp_path):
    path = vcf(tmp_path, "FN:王小明\nTEL:0400000001", "FN:王小明\nTEL:0400000001\nNOTE:x")
    report = bring_in(book, path)
    assert (report.created, report.merged, report.people) == (1, 1, 1)
    # A merge by hand with somebody who has all of it already shows nobody.
    card = "FN:Wang\nTEL:0400000001\nTEL:0400000002"
    bring_in(book, vcf(tmp_path, "FN:王大明\nNICKNAME:Wang\nTEL:0400000001\nTEL:0400000002"))
    plan = build_plan(book, read_file(vcf(tmp_path, card, "FN:林大同\nTEL:0400000009")))
    plan.decisions[0].choose(MERGE)
    report = apply(book, plan)[1]
    assert report.step is not None
    shown = ids_contacts(book, Place("import", step=report.step))
    assert report.people == len(shown)


def test_numbers_that_are_none_are_named_once(book, tmp_path):
    path = vcf(
        tmp_path,
        "FN:王小明\nTEL:not a number\nTEL:abc",
        "FN:李美玲\nTEL:04-0000-0001",
        "FN:張雅婷\nTEL:112",
        "FN:林大同\nTEL:不詳",
    )
    plan = build_plan(book, read_file(path))
    (said,) = build_report(plan).warnings
    assert "3 number" in said and said.count("line ") == 2
    assert "王小明" in said and "林大同" in said
    plan.decisions[0].choose(LEAVE_OUT)
    (_out, said) = sorted(build_report(plan).warnings, key=lambda words: "number" in words)
    assert "1 number" in said and "王小明" not in said
    bring_in(book, path)
    assert not any("number" in said for said in bring_in(book, path).warnings)


@pytest.mark.parametrize(
    ("phone", "maybe"), [("not a number", True), ("abc", True), ("0400000099", False)]
)
def test_who_was_corrected_and_comes_again_may_be_the_same(book, tmp_path, phone, maybe):
    bring_in(book, vcf(tmp_path, "FN:Bob Broken\nTEL:0400000001"))
    (decision,) = build_plan(
        book, read_file(vcf(tmp_path, f"FN:Bob Broken\nTEL:{phone}"))
    ).decisions
    assert (decision.action, decision.maybe) == (CREATE, maybe)


def test_of_two_in_one_file_another_number_is_asked_about(book, tmp_path):
    cards = (f"FN:王小明\nORG:茶行\nTEL:040000000{n}" for n in range(1, 4))
    report = bring_in(book, vcf(tmp_path, *cards))
    assert (report.created, len(report.warnings)) == (3, 2)


def test_twins_in_one_file_become_one(book, tmp_path):
    path = vcf(
        tmp_path,
        "FN:王小明\nTEL:0400000001",
        "FN:王小明\nTEL:0400000001\nEMAIL:m@example.com",
        "FN:王小明\nTEL:0400000001",
    )
    report = bring_in(book, path)
    assert (report.found, report.created, report.merged, report.skipped) == (3, 1, 1, 1)
    (card,) = cards_of(book)
    assert card.emails[0].address == "m@example.com"


def test_a_twin_comes_in_when_the_first_is_left_out(book, tmp_path):
    path = vcf(tmp_path, "FN:王小明\nTEL:0400000001", "FN:王小明\nTEL:0400000001\nNOTE:x")
    plan = build_plan(book, read_file(path))
    plan.decisions[0].action = LEAVE_OUT
    report = apply(book, plan)[1]
    assert len(cards_of(book)) == 1
    assert balanced(report)


def test_the_three_ways_with_people_already_there(book, tmp_path):
    path = vcf(tmp_path, "FN:王小明\nTEL:0400000001")
    more = vcf(tmp_path, "FN:王小明\nTEL:0400000001\nNOTE:x", name="more.vcf")
    bring_in(book, path)
    assert bring_in(book, more, duplicates="skip").skipped == 1
    assert bring_in(book, more, duplicates="add").created == 1
    assert len(cards_of(book)) == 2


def test_groups_of_the_file_stand_under_the_chosen_one(book, tmp_path):
    path = vcf(tmp_path, "FN:王小明\nTEL:0400000001\nCATEGORIES:VIP,北區")
    bring_in(book, path, group="手機/2026")
    paths = paths_of(book)
    (card,) = cards_of(book)
    assert {paths[g] for g in card.group_ids} == {"手機/2026", "手機/2026/VIP", "手機/2026/北區"}
    assert bring_in(book, path, group="手機/2026").step is None


def test_cancelling_leaves_no_trace(book):
    before = snapshot(book)
    plan = build_plan(book, read_file(PHONE_FILES / "iphone-3.0.vcf"))
    calls = []
    with pytest.raises(Cancelled):
        apply(book, plan, cancelled=lambda: calls.append(1) or len(calls) > 1)
    assert snapshot(book) == before
    assert book.query("SELECT count(*) FROM journal_step") == [(0,)]


def test_a_report_without_applying(book):
    plan = build_plan(book, read_file(PHONE_FILES / "vcard-4.0.vcf"))
    report = build_report(plan)
    assert (report.found, report.created, report.skipped, report.step) == (3, 2, 1, None)
    assert cards_of(book) == []
    assert set(report.to_json()) == {
        "file",
        "format",
        "encoding",
        "found",
        "created",
        "merged",
        "skipped",
        "failed",
        "warnings",
        "step",
    }


def test_imported_people_have_no_tier(book):
    bring_in(book, PHONE_FILES / "no-header.csv")
    assert {card.tier for card in cards_of(book)} == {None}


def test_json_has_the_promised_keys(book, tmp_path):
    bring_in(book, PHONE_FILES / "iphone-3.0.vcf")
    out = tmp_path / "all.json"
    write_file(book, out)
    ming = json.loads(out.read_text(encoding="utf-8"))[0]
    assert set(ming) == {
        "id",
        "uuid",
        "kind",
        "name",
        "family_name",
        "given_name",
        "nickname",
        "company",
        "job_title",
        "department",
        "phones",
        "emails",
        "addresses",
        "im",
        "dates",
        "remark",
        "groups",
        "tier",
        "has_photo",
        "photo_bytes",
        "extra",
        "comments",
        "interactions",
        "sales",
        "needs",
        "tasks",
        "visit_sheets",
        "visit_answers",
        "gifts",
        "gatherings_missed",
        "put_off",
        "rhythm",
        "tax_id",
        "stage",
        "source",
        "owner",
        "backup_owner",
        "area",
        "role",
    }
    assert ming["uuid"] == "6b8f4b7e-26c5-4b6e-9b0e-1c2d3e4f5a6b"
    assert ming["photo_bytes"] > 100


def test_formulas_are_disarmed(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:=cmd()\nTEL:+886400000001\nNOTE:@SUM(1)"))
    out = tmp_path / "all.csv"
    write_file(book, out)
    text = out.read_text(encoding="utf-8-sig")
    assert "'=cmd()" in text
    assert ",'+886400000001" in text
    assert ",=" not in text


def test_only_one_group_goes_out(book, tmp_path):
    bring_in(book, vcf(tmp_path, "FN:甲\nTEL:0400000001\nCATEGORIES:A", "FN:乙\nTEL:0400000002"))
    assert write_file(book, tmp_path / "a.vcf", group="A") == 1
    with pytest.raises(Trouble, match="X"):
        write_file(book, tmp_path / "x.vcf", group="X")


@pytest.mark.parametrize("target", ["gone/all.vcf", "all.doc"])
def test_what_cannot_be_written_leaves_no_trace(book, tmp_path, target):
    before = sorted(p.name for p in tmp_path.iterdir())
    with pytest.raises(Trouble):
        write_file(book, tmp_path / target)
    assert sorted(p.name for p in tmp_path.iterdir()) == before


#: The book is empty again after each example, so one is enough for all.
SHARED = [HealthCheck.function_scoped_fixture]
LINE = st.sampled_from([
    "FN:王小明", "FN:李四", "N:王;小明;;;", "TEL:0400000001", "TEL;CELL:0400000002",
    "EMAIL:a@example.com", "ORG:茶行;部", "NOTE:a,b\\n", "NOTE;ENCODING=QUOTED-PRINTABLE:=E5=",
    "=8F", "BDAY:--0412", "PHOTO;ENCODING=b:!!!", "PHOTO;ENCODING=b:/9j/4AAQ", " continued",
    "no colon", "BEGIN:VCARD", "END:VCARD", "END:VCARD ", "KIND:group", "CATEGORIES:A/B,C",
    "X-ANDROID-CUSTOM:;;;", "item1.TEL:1", "item1.X-ABLabel:x", "ADR:;;;;;;",
    "ADR;HOME;PREF;:", "IMPP:x", ":", ";", "", "TEL" + ";a=b,c" * 30, "X-KEHUAPP-DATE:a;b;c",
    "X-KEHUAPP-EXTRA:", "UID:1", "X-ALTBDAY:0078", "AGENT:",
])  # fmt: skip
ANYTHING = st.one_of(LINE, st.text(max_size=30))


@settings(max_examples=60, deadline=None, suppress_health_check=SHARED)
@given(st.lists(ANYTHING, max_size=25), st.sampled_from(["utf-8", "gbk", "cp950", "utf-16"]))
def test_odd_cards_never_raise_and_always_add_up(book, tmp_path, lines, encoding):
    path = tmp_path / "odd.vcf"
    text = "BEGIN:VCARD\n" + "\n".join(lines) + "\nEND:VCARD\n"
    path.write_bytes(text.encode(encoding, "replace"))
    check(book, path)


CELL = st.one_of(
    st.sampled_from(
        ["王小明", "0400000001", "1.3E+10", "a@example.com", '"', "'", "=1", "x:::y", "68/10/3"]
    ),
    st.text(max_size=12),
)


@settings(max_examples=60, deadline=None, suppress_health_check=SHARED)
@given(st.lists(st.lists(CELL, max_size=6), max_size=8), st.sampled_from([",", ";", "\t"]))
def test_odd_tables_never_raise_and_always_add_up(book, tmp_path, rows, mark):
    path = tmp_path / "odd.csv"
    text = mark.join(["姓名", "手機", "備註", "生日", "群組"]) + "\n"
    text += "\n".join(mark.join(row) for row in rows)
    path.write_bytes(text.encode("utf-8", "replace"))
    check(book, path)


def check(book, path):
    try:
        read = read_file(path)
    except Trouble:
        return
    report = apply(book, build_plan(book, read))[1]
    assert balanced(report)
    second = bring_in(book, path)
    assert (second.created, second.merged) == (0, 0)
    if report.step is not None:
        journal.undo(book, report.step)
    assert book.query("SELECT count(*) FROM contact") == [(0,)]
