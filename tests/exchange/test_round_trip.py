"""Out of a book and into an empty one: equal records, whatever they hold and whatever the file."""

import contextlib
import shutil

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    DateRow,
    EmailRow,
    ExtraRow,
    ImRow,
    PhoneRow,
    create_contact,
    load_contacts,
)
from kehuapp.book.groups.groups import ensure_group, paths_of
from kehuapp.book.opening import open_book
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.exchange.write import write_file
from kehuapp.text.phones import normalise_phone

from .conftest import PHONE_FILES, bring_in, region_of

FILES = sorted(path for path in PHONE_FILES.iterdir() if path.suffix not in (".json", ".md"))
FORMS = [
    ("vcf", {"version": "2.1"}),
    ("vcf", {"version": "3.0"}),
    ("vcf", {"version": "4.0"}),
    ("csv", {"profile": "excel"}),
    ("csv", {"profile": "excel", "language": "zh_TW"}),
    ("csv", {"profile": "google"}),
    ("csv", {"profile": "outlook"}),
    ("csv", {"profile": "outlook", "language": "zh_CN"}),
    ("csv", {"profile": "outlook", "language": "zh_TW"}),
]
NAMES = ["-".join([ending, *wishes.values()]) for ending, wishes in FORMS]
IN_ENGLISH = [form for form in FORMS if "language" not in form[1]]
MAIN = (
    "uuid",
    "kind",
    "name",
    "family_name",
    "given_name",
    "nickname",
    "salutation",
    "company",
    "department",
    "job_title",
    "remark",
)


def essence(book, photo=True):
    """All that a file can carry, in the order in which it means something."""
    paths = paths_of(book)
    ids = [row[0] for row in book.query("SELECT id FROM contact ORDER BY id")]
    return [
        (
            [getattr(card, name) for name in MAIN],
            card.photo if photo else None,
            card.phones,
            card.emails,
            card.addresses,
            card.im,
            sorted(map(repr, card.dates)),
            sorted((x.name, x.value) for x in card.extra),
            sorted(paths[g] for g in card.group_ids),
        )
        for card in load_contacts(book, ids)
    ]


def out_and_in(book, folder, form, region="TW"):
    """The essence of an empty book into which `book` was brought through a file."""
    ending, wishes = form
    out = folder / f"out.{ending}"
    write_file(book, out, **wishes)
    target = folder / "empty.kehu"
    other = open_book(target, create=True)
    try:
        apply(other, build_plan(other, read_file(out, region), "add"))
        return essence(other, ending == "vcf")
    finally:
        other.close()
        for path in folder.glob("empty.kehu*"):
            path.unlink()


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_phone_file_comes_back_equal(book, tmp_path, path):
    """Through every second form, by turns; what a generated customer holds goes through all."""
    region = region_of(path)
    bring_in(book, path)
    book.execute("INSERT INTO setting (name, value) VALUES ('region', ?)", (region,))
    closed = tmp_path / "imported.kehu"
    book.engine.copy_to(closed)
    for form in IN_ENGLISH[FILES.index(path) % 2 :: 2]:
        book.close()
        shutil.copyfile(closed, book.path)
        assert out_and_in(book, tmp_path, form, region) == essence(book, form[0] == "vcf"), form
        again = bring_in(book, tmp_path / f"out.{form[0]}", region=region)
        assert (again.created, again.merged) == (0, 0), form


HOSTILE = st.sampled_from([
    "王小明", "𠮷田", "a,b;c", "C:\\neu\\", "\\", "\\n", 'say "hi"', "'", "'=1", "''",
    "=cmd|' /C'!A0",
    "+1", "-", "@SUM(1)", "＝1", " lead", "trail ", "two\nlines", "\n", "a\r\nb", "cr\rcr", "\t",
    "\x0b", "\x1c", "\x85", "\u2028", "\x7f", "👨‍👩‍👧‍👦", "e\u0301", "\ufeffbom", "\u200b",
    "x" * 300,
    "長" * 200, "END:VCARD", "BEGIN:VCARD", " END:VCARD", "=0D=0A", "=E5=", "a=\nb", "tel:1",
    "http://example.com/?a=1,2;3", "x:::y", " ::: ", "* myContacts", "1.3E+10", "0912", "45000",
    "1985-04-12", "農曆三月初三", "68/10/3", "12/4/1985", "0/0/00", "null",
    "VOICE;QP", "item1.TEL:1",
    "ENCODING=QUOTED-PRINTABLE", "_$!<Home>!$_", "😀" * 40,
])  # fmt: skip
ANY = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
TEXT = st.one_of(HOSTILE, ANY, st.just(""))
SAID = TEXT.map(lambda text: text if text.strip() else f"{text}x")
LABEL = st.one_of(
    st.sampled_from(["mobile", "work", "home", "main", "fax", "other", "pager", "car", "", "手機",
                     "公司", "传真", "Mobile", "客户专用", "iPhone", "* Home", "Work Fax"]), TEXT,
)  # fmt: skip


@st.composite
def phones(draw):
    raw = draw(
        st.one_of(
            st.sampled_from(
                [
                    "0400-000-001",
                    "(04) 0000-0001 轉 12",
                    "+852 2000 0001",
                    "04-0000-0001,5",
                    "０４－００００－０００２",
                    "#123",
                    "12345",
                ]
            ),
            SAID,
        )
    )
    read = normalise_phone(raw, "TW")
    return PhoneRow(draw(LABEL), raw, read.e164, draw(st.sampled_from([read.ext, "99"])))


@st.composite
def dates(draw):
    kind = draw(st.sampled_from(["birthday", "wedding", "founding", "first_order", "custom"]))
    if draw(st.integers(0, 3)) == 0:
        return DateRow(kind, text=draw(SAID))
    calendar = draw(st.sampled_from(["gregorian", "lunar"]))
    leap = calendar == "lunar" and draw(st.booleans())
    year = draw(st.sampled_from([None, 1985, 2020, 1700, 1604]))
    text = draw(TEXT) if kind == "custom" else ""
    return DateRow(
        kind, calendar, year, draw(st.integers(1, 12)), draw(st.integers(1, 28)), leap, text
    )


EXTRA_NAME = st.one_of(
    st.sampled_from(["URL", "URL (公司)", "UID", "N-SUFFIX", "X-FOO;TYPE=WORK,HOME", "ORG",
                     "TITLE", "GEO", "X-QQ", "Website 1 - Value", "company", "手機",
                     "X-ANDROID-CUSTOM",
                     "X-KEHUAPP-EXACT", "Kehu Exact", "Kehu UID", "生肖", "BEGIN", "Title",
                     "0912345678",
                     "a@example.com", "X-" + "LONG" * 20, "PHOTO", "VERSION", "FN"]), SAID,
)  # fmt: skip
EXTRA = st.builds(ExtraRow, EXTRA_NAME, TEXT, st.sampled_from(["vcard", "csv", ""]))
CARDS = st.builds(
    ContactCard,
    kind=st.sampled_from(["person", "company"]),
    name=SAID,
    family_name=TEXT,
    given_name=TEXT,
    nickname=TEXT,
    salutation=TEXT,
    company=TEXT,
    department=TEXT,
    job_title=TEXT,
    remark=TEXT,
    phones=st.lists(phones(), max_size=3).map(tuple),
    emails=st.lists(st.builds(EmailRow, LABEL, SAID), max_size=3).map(tuple),
    addresses=st.lists(st.builds(AddressRow, LABEL, SAID, TEXT, TEXT), max_size=3).map(tuple),
    im=st.lists(st.builds(ImRow, LABEL, SAID), max_size=3).map(tuple),
    dates=st.lists(dates(), max_size=3).map(tuple),
    extra=st.lists(EXTRA, max_size=3).map(tuple),
)
GROUP = st.sampled_from(["VIP", "A/B", "A\\/B", "x, y", "a;b", "早餐/北區", "=1", "c\\\\d"])
CROWD = ContactCard(
    name="a",
    phones=tuple(PhoneRow("other", str(n)) for n in range(30, 60)),
    emails=tuple(EmailRow("", f"{n}@example.com") for n in range(30)),
)


@pytest.mark.parametrize("form", FORMS, ids=NAMES)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(cards=st.lists(st.tuples(CARDS, st.lists(GROUP, max_size=2)), min_size=1, max_size=4))
@example(cards=[(CROWD, ["x, y"]), (CROWD, [])])
@example(
    cards=[
        (ContactCard(name="x", given_name="\t"), []),
        (ContactCard(name="y", family_name=" "), []),
    ]
)
@example(cards=[(ContactCard(name="x", given_name="END:VCARD", salutation="END:VCARD"), [])])
@example(cards=[(ContactCard(name="王小明", given_name="王小明", salutation="COUNT"), [])])
@example(cards=[(ContactCard(name="x", given_name="END:VCARD", salutation="BEGIN:VCARD"), [])])
@example(cards=[(ContactCard(name="BEGIN:VCARD", remark="x\nBEGIN : VCARD\rbegin:vcard"), [])])
def test_whatever_a_contact_holds_comes_back_equal(tmp_path, form, cards):
    folder = tmp_path / "example"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with contextlib.closing(open_book(folder / "shop.kehu", create=True)) as book:
        for card, groups in cards:
            with book.writing("x"):
                ids = frozenset(ensure_group(book, path) for path in groups)
                made = {f: getattr(card, f) for f in card.__slots__ if f not in ("id", "group_ids")}
                create_contact(book, ContactCard(**made, group_ids=ids))
        assert out_and_in(book, folder, form) == essence(book, form[0] == "vcf")
