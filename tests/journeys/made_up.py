"""Walks with what was made up through everything that reads the declarations; see test_made_up.

    python made_up.py FOLDER field|kinds

Runs on a copy of the program that knows one field or one kind of each sort more; it says "done"
at its end, and everything before is an assertion.
"""

import json
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kehuapp import kinds
from kehuapp.book import customer_file, summary, timeline
from kehuapp.book.activity import interactions
from kehuapp.book.conditions import condition_words, conditions
from kehuapp.book.conditions.conditions import Condition
from kehuapp.book.contacts import card_edits
from kehuapp.book.contacts.card import FIELDS, ContactCard, DateRow, FactRow
from kehuapp.book.contacts.contacts import create_contact, load_contact
from kehuapp.book.duplicates import merge, merging
from kehuapp.book.groups import groups
from kehuapp.book.list import list_columns
from kehuapp.book.opening import open_book
from kehuapp.book.search import search
from kehuapp.book.settings import load_settings
from kehuapp.book.staff import handovers
from kehuapp.book.timeline_words import tell_all
from kehuapp.exchange import export_marks
from kehuapp.exchange.customer_file.customer_file import write_customer
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.importing.known import load_records
from kehuapp.exchange.importing.merging import merge_into
from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import Record
from kehuapp.exchange.write import write_file
from kehuapp.rules import budget, cadence
from kehuapp.store.database import Book
from kehuapp.ui.activity.interaction_form import InteractionForm
from kehuapp.ui.card.card_details import Details
from kehuapp.ui.duplicates.merge_model import FIELD, MergeModel
from kehuapp.ui.editing.edit_clashes import ClashPanel
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_sections import DaysSection, FactsSection
from kehuapp.ui.exchange.preview_fields import CARD_FIELDS, field_title
from kehuapp.ui.filters import filter_fields
from kehuapp.ui.list.list_table import COLUMNS, ListView, title_of
from kehuapp.ui.timeline.entry_row import icon_name

TEA, OTHER = "Iron Goddess", "Oolong"


def walk_with_a_field(book: Book, folder: Path) -> None:
    """`favourite_tea`, a line among what is good to know."""
    contact = typed_in_the_form(book)
    assert TEA in details(book, contact)
    facts = customer_file.load_customer(book, contact)
    assert ("Favourite tea", TEA) in [line for one in facts.sections for line in one.lines]
    page = write_customer(book, contact, folder, "md", language="en")
    written = page if page.is_file() else next(page.glob("*.md"))
    assert TEA in written.read_text(encoding="utf-8")
    find_it(book, contact)
    choose_its_column(book, contact)
    ask_for_it(book, contact)
    clash(book, contact)
    out_and_in(book, contact, folder)
    merge_it(book, contact)


def typed_in_the_form(book: Book) -> int:
    dialog = EditDialog(book, ContactCard())
    changes = []
    dialog.written.connect(changes.append)
    dialog.form.name.setText("Ann Lee")
    section = dialog.form.open_section(FactsSection)
    section.lines["favourite_tea"].setText(TEA)
    assert "Favourite tea" in texts_of(section)
    dialog.accept()
    (contact,) = changes[0].contacts
    assert tea_of(load_contact(book, contact)) == TEA
    again = EditDialog(book, load_contact(book, contact))
    folded = again.form.section(FactsSection)
    assert folded.is_used() and TEA in folded.said()
    assert again.form.open_section(FactsSection).lines["favourite_tea"].text() == TEA
    return int(contact)


def tea_of(one: ContactCard | Record) -> str:
    """The field is none that a type checker knows."""
    return str(getattr(one, "favourite_tea"))  # noqa: B009


def with_tea(card: ContactCard, tea: str) -> ContactCard:
    """A customer who likes this tea."""
    values: dict[str, Any] = {"favourite_tea": tea}
    return replace(card, **values)


def texts_of(widget: QWidget) -> list[str]:
    """Everything that labels say in it."""
    return [label.text().replace("&", "") for label in widget.findChildren(QLabel)]


def details(book: Book, contact: int) -> str:
    settings = load_settings(book)
    shown = Details()
    shown.show_details(book, summary.load_head(book, contact, settings.today()), settings)
    return shown.toPlainText()


def find_it(book: Book, contact: int) -> None:
    (match,) = search.find_contacts(book, "goddess")
    assert (match.contact_id, match.field, match.excerpt) == (contact, "rest", TEA)
    found = search.mark(book, contact, "goddess")
    assert found is not None and found.field == "favourite_tea"


def choose_its_column(book: Book, contact: int) -> None:
    assert "favourite_tea" in COLUMNS and title_of("favourite_tea") == "Favourite tea"
    assert "Favourite tea" in [one.text() for one in ListView().column_menu().actions()]
    cells = list_columns.rows_cells(book, [contact], ["favourite_tea"])
    assert cells == {contact: {"favourite_tea": TEA}}


def ask_for_it(book: Book, contact: int) -> None:
    other = next(iter(create_contact(book, ContactCard(name="Bob Chen")).contacts))
    tree = Condition("favourite_tea", "contains", "iron")
    assert "favourite_tea" in filter_fields.FIELDS
    assert filter_fields.field_name("favourite_tea") == "Favourite tea"
    assert conditions.words(book, tree) == "Favourite tea contains iron"
    groups.create_smart_group(book, "Tea drinkers", tree)
    (group,) = [row.id for row in groups.rows_groups_plain(book, smart=True) if row.is_smart]
    assert groups.load_conditions(book, group) == tree
    assert groups.count_smart(book, [group]) == {group: 1}
    where, values = conditions.sql_where(book, tree, load_settings(book).today())
    assert book.query(f"SELECT c.id FROM contact AS c WHERE {where}", values) == [(contact,)]
    where, values = conditions.sql_where(
        book, Condition("favourite_tea", "empty"), load_settings(book).today()
    )
    assert book.query(f"SELECT c.id FROM contact AS c WHERE {where}", values) == [(other,)]


def clash(book: Book, contact: int) -> None:
    stored = load_contact(book, contact)
    opened, typed = (with_tea(stored, tea) for tea in ("", OTHER))
    assert card_edits.find_clashes(opened, typed, stored) == ["favourite_tea"]
    panel = ClashPanel(EditDialog(book, stored), book, typed, stored, ["favourite_tea"])
    assert panel.mine["favourite_tea"].text() == f"Mine: {OTHER}"
    assert "Favourite tea" in texts_of(panel)
    kept = card_edits.unpack_card(json.loads(json.dumps(card_edits.pack_card(typed))))
    assert kept == typed


def out_and_in(book: Book, contact: int, folder: Path) -> None:
    for name, language in (("en.csv", "en"), ("tw.csv", "zh_TW"), ("a.vcf", "en")):
        path = folder / name
        write_file(book, path, contact_ids=[contact], language=language)
        other = open_book(folder / f"{name}.kehu", create=True)
        read = read_file(path, "TW")
        assert tea_of(next(iter(read.records))) == TEA
        apply(other, build_plan(other, read))
        there = load_contact(other, 1)
        assert tea_of(there) == TEA and not there.extra
        other.close()
    header = (folder / "tw.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert "最愛的茶" in header.split(",")
    write_file(book, folder / "a.json", contact_ids=[contact])
    assert json.loads((folder / "a.json").read_text(encoding="utf-8"))[0]["favourite_tea"] == TEA
    assert field_title("favourite_tea") == "Favourite tea" and "favourite_tea" in CARD_FIELDS
    table = folder / "other.csv"
    table.write_text(f"Name,Mobile,Favourite tea\nDee Ho,04-0000-0099,{OTHER}\n", "utf-8")
    (record,) = read_file(table, "TW").records
    assert (tea_of(record), record.extra) == (OTHER, [])
    known = load_records(book, [contact], {})[contact]
    assert tea_of(known) == TEA
    record.name = known.name
    edits = merge_into(known, record)
    assert ("favourite_tea", OTHER) in edits.extra and not edits.values
    card = load_contact(book, contact)
    digests = {export_marks.digest_of(one, {}) for one in (card, with_tea(card, ""))}
    assert len(digests) == 2


def merge_it(book: Book, contact: int) -> None:
    twin = with_tea(ContactCard(name="Ann Lee", facts=(FactRow("hobby", "tea"),)), OTHER)
    (other,) = create_contact(book, twin).contacts
    members = merge.load_members(book, [contact, other])
    model = MergeModel()
    model.show_members(members, merge.united_lines(book, members), 2)
    rows = [model.row(place) for place in range(model.rowCount())]
    (place,) = [
        at for at, row in enumerate(rows) if (row.kind, row.what) == (FIELD, "favourite_tea")
    ]
    said = [model.cell(place, column).text for column in range(3)]
    assert said == ["Favourite tea", TEA, OTHER]
    assert model.leaves_words()
    merging.merge_contacts(book, contact, [other])
    united = load_contact(book, contact)
    assert tea_of(united) == TEA
    assert [(row.name, row.value) for row in united.extra] == [("favourite_tea", OTHER)]


def walk_with_kinds(book: Book, folder: Path) -> None:
    """`tea_time`, a way to meet, and `name_day`, a day to remember."""
    settings = load_settings(book)
    today = settings.today()
    soon = today + timedelta(days=3)
    (contact,) = create_contact(book, ContactCard(name="Ann Lee", tier="key")).contacts
    a_kind_of_contact(book, contact)
    dialog = EditDialog(book, load_contact(book, contact))
    days = dialog.form.open_section(DaysSection).dates
    day = DateRow("name_day", "gregorian", 1980, soon.month, soon.day)
    days.append(day)
    box = days.rows()[0].choice
    assert box.code() == "name_day" and box.currentText() == "Name day"
    dialog.accept()
    assert load_contact(book, contact).dates == (day,)
    assert "Name day" in details(book, contact)
    entries = timeline.load_timeline(book, contact).entries
    (coming,) = [one for one in entries if one.source == "date" and one.when >= str(today)]
    assert icon_name(coming) == "star" and tell_all(book, [coming], settings)[0].title == "Name day"
    assert "Name day" in summary.load_visit_facts(book, contact).dates[0]
    cells = list_columns.rows_cells(book, [contact], ["name_day"])
    assert cells[contact]["name_day"] and title_of("name_day") == "Name day"
    tree = Condition("name_day", "within", 5)
    assert conditions.words(book, tree) == "Name day in the next 5 day(s)"
    assert "name_day" in filter_fields.FIELDS and "tea_time" in filter_fields.FIELDS
    for one in (tree, Condition("name_day", "month", soon.month), Condition("tea_time", "has")):
        conditions.check(one)
        where, values = conditions.sql_where(book, one, today)
        assert book.query(f"SELECT c.id FROM contact AS c WHERE {where}", values) == [(contact,)]
        assert condition_words.say(book, one.field, one.op, one.value)
    for name in ("a.csv", "a.vcf"):
        write_file(book, folder / name, contact_ids=[contact])
        read = read_file(folder / name, "TW")
        assert next(iter(read.records)).dates == [(*day[:7],)]
    assert "Name day" in (folder / "a.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(
        ","
    )
    table = folder / "other.csv"
    table.write_text(f"Name,Name day\nDee Ho,{soon}\n", "utf-8")
    (record,) = read_file(table, "TW").records
    assert record.dates == [("name_day", "gregorian", soon.year, soon.month, soon.day, False, "")]
    assert field_title("date:name_day") == "Name day"


def a_kind_of_contact(book: Book, contact: int) -> None:
    form = InteractionForm(book, contact, None)
    form.kind.set_code("tea_time")
    assert form.kind.buttons["tea_time"].text() == "Tea together"
    interactions.create_interaction(
        book, interactions.InteractionRow(contact_id=contact, kind="tea_time", summary="Talked")
    )
    entries = timeline.load_timeline(book, contact).entries
    (met,) = [one for one in entries if one.source == "contact"]
    assert icon_name(met) == "gift"
    assert tell_all(book, [met], load_settings(book))[0].title == "Tea together"
    spent = budget.build_budget([("key", "tea_time", None, 1)], {"key": 60}, {"key": 1})
    assert spent.minutes == 45
    assert cadence.counts_as_pestering("tea_time", "out", "sale")
    assert sum(one.spent for one in handovers.workload(book)) == 45
    assert "Tea together" in str(summary.load_visit_facts(book, contact))
    told = customer_file.load_customer(book, contact).tables[0].rows
    assert told[0][1] == "Tea together"


def main() -> None:
    """One of the two walks."""
    folder = Path(sys.argv[1])
    application = QApplication([])
    book = open_book(folder / "shop.kehu", create=True)
    if sys.argv[2] == "field":
        assert FIELDS["favourite_tea"].label == "Favourite tea"
        walk_with_a_field(book, folder)
    else:
        assert {"tea_time"} < {*kinds.INTERACTION_KINDS}
        walk_with_kinds(book, folder)
    book.close()
    application.processEvents()
    print("done")


if __name__ == "__main__":
    main()
