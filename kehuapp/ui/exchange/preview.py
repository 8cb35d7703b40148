"""What a file would bring, row by row, as the table shows it; choices are one byte a row."""

import re
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kehuapp.book.contacts import contacts
from kehuapp.exchange.importing import edits, import_plan
from kehuapp.exchange.importing.import_plan import LEAVE_OUT, MERGE, SKIP, ImportPlan
from kehuapp.exchange.importing.merging import Edits
from kehuapp.exchange.read import FileRead
from kehuapp.exchange.records import Failed, Record, Skipped
from kehuapp.exchange.tables.packed import Packed
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.exchange import outcomes
from kehuapp.ui.exchange.preview_fields import (
    CARD_FIELDS,
    RECORD_FIELDS,
    edits_text,
    field_title,
    record_text,
)

#: A spreadsheet's 1.38E+10: the digits are gone for good.
_LOST_DIGITS = re.compile(r"\d([.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)
_LINES = 1 << 40  # more lines than a file may have: a row's key is part × this + line
_KEPT = 150  # rows whose texts are kept: what a screen shows, and some around it
_LONGEST_SHOWN = 400


@dataclass(frozen=True, slots=True)
class Column:
    """`title` as the file (or we) call it; `field` where it goes; `place` in the file's row."""

    title: str
    field: str
    place: int = -1

    @property
    def where(self) -> int | str:
        """What a correction of a cell names: a column of the table or a field of the card."""
        return self.place if self.place >= 0 else self.field


class Preview:
    """One reading of one source together with the plan made from it."""

    def __init__(self, book: Book, file_read: FileRead, plan: ImportPlan) -> None:
        self.file = file_read
        self.plan = plan
        self.name = file_read.name
        self.encoding = file_read.encoding
        self.mapping = file_read.mapping
        unread = plan.unread_numbers()
        self.warnings = [*file_read.warnings, *plan.values.notes(), *([unread] if unread else ())]
        self.duplicates = MERGE  # the one choice for all sure duplicates
        #: Corrections of a person, and what the file says there.
        self.edits: dict[edits.Where, str] = {}
        self.originals: dict[edits.Where, str] = {}
        self._book = book
        self._names = _Names(book, plan)
        self._texts: OrderedDict[int, tuple[str, ...]] = OrderedDict()
        self._order_rows()
        table = file_read.table
        self.columns = self._card_columns() if table is None else self._table_columns()

    def _order_rows(self) -> None:
        """The rows in the order of the file: a key, a place and a state each."""
        parts = {part.file: n for n, part in enumerate(self.file.source.parts)}
        keys, places, states = array("q"), array("i"), bytearray()
        for place, record in enumerate(self.file.records):
            decision = self.plan.decisions[place]
            noticed = bool(record.warnings) or bool(decision.warnings and not decision.maybe)
            keys.append(parts.get(record.file, 0) * _LINES + record.line)
            places.append(place)
            states.append(outcomes.state_of(decision, noticed))
        others: list[tuple[int, int, Failed | Skipped]] = []
        others += ((outcomes.UNREADABLE, n, row) for n, row in enumerate(self.file.failed))
        others += ((outcomes.NOBODY, n, row) for n, row in enumerate(self.file.skipped))
        for kind, place, other in others:
            keys.append(parts.get(other.file, 0) * _LINES + other.line)
            places.append(-1 - place)
            states.append(kind)
        if len(keys) > len(self.file.records):
            order = sorted(range(len(keys)), key=keys.__getitem__)
            keys = array("q", map(keys.__getitem__, order))
            places = array("i", map(places.__getitem__, order))
            states = bytearray(map(states.__getitem__, order))
        self.keys, self._places, self._states = keys, places, states

    def _card_columns(self) -> list[Column]:
        used = [f for f in CARD_FIELDS if f == "name" or RECORD_FIELDS[f] in self.file.fields]
        return [Column(field_title(field), field) for field in used]

    def _table_columns(self) -> list[Column]:
        """The columns in which something stands; Google's tables are mostly empty ones."""
        table = self.file.table
        assert table is not None
        empty = set(range(len(table.headers)))
        for _line, cells in table.rows:
            filled = [n for n in empty if n < len(cells) and cells[n] and not cells[n].isspace()]
            empty.difference_update(filled)
            if not empty:
                break
        return [
            Column(header or translate("Import", "Column %1", place + 1), target, place)
            for place, (header, target) in enumerate(zip(table.headers, table.mapping, strict=True))
            if place not in empty
        ]

    def __len__(self) -> int:
        return len(self.keys)

    # --- a row --------------------------------------------------------------------------------

    def action(self, row: int) -> str:
        """create, merge, skip or leave_out; "" for a line that brings nobody."""
        return outcomes.action_of(self._states[row])

    def actions(self, row: int) -> tuple[str, ...]:
        """What can be decided for a row."""
        return outcomes.CHOICES[outcomes.kind_of(self._states[row])]

    def outcome(self, row: int) -> str:
        """What will happen, as the first column says it."""
        return outcomes.outcome_of(self._states[row])

    def reason(self, row: int) -> str:
        """Where it stands, what is to be noticed, and why what will happen will happen."""
        place = self._places[row]
        if place < 0:
            return self.across(row)
        record, decision = self.file.records[place], self.plan.decisions[place]
        said = list(record.warnings)
        if not decision.maybe:
            said += decision.warnings_if(self.action(row))
        why = self._why(row, place, record)
        return _at_start(record, " · ".join([*dict.fromkeys(said), why]))

    def _why(self, row: int, place: int, record: Record) -> str:
        action, kind = self.action(row), outcomes.kind_of(self._states[row])
        reason = self.plan.decisions[place].reason
        target = self.target(row)
        if action == LEAVE_OUT:
            return translate("Import", "left out by you")
        if kind == outcomes.NEW or not target:
            return translate("Import", "a new customer")
        if kind == outcomes.SAME:
            return (
                reason if action == SKIP else translate("Import", "added as new beside %1", target)
            )
        gets = import_plan.find_edits(self._book, self.plan, place) or Edits()
        if kind == outcomes.MAYBE:
            reason = _in_common(record, gets, target)
        news = edits_text(gets)
        if action == MERGE:
            if not news:
                return translate("Import", "%1; nothing new for %2", reason, target)
            return translate("Import", "%1; %2 gets: %3", reason, target, news)
        if action == SKIP:
            return translate("Import", "%1; skipped, %2 stays as is", reason, target)
        if kind == outcomes.MAYBE and news:
            return translate(
                "Import", "%1; added as new. A merge would give %2: %3", reason, target, news
            )
        return translate("Import", "%1; added as new", reason)

    def target(self, row: int) -> str:
        """The name of the customer a row may be merged with; "" without one."""
        place = self._places[row]
        if place < 0:
            return ""
        decision = self.plan.decisions[place]
        if decision.target is not None:
            return self._names.name(decision.target)
        return self.file.records[decision.twin].title if decision.twin is not None else ""

    def across(self, row: int) -> str:
        """What stands across a row that brings nobody; "" for an ordinary one."""
        place = self._places[row]
        if place >= 0:
            return ""
        if outcomes.kind_of(self._states[row]) == outcomes.UNREADABLE:
            failed = self.file.failed[-1 - place]
            return _at_start(failed, failed.reason)
        skipped = self.file.skipped[-1 - place]
        return _at_start(skipped, skipped.reason)

    # --- a cell -------------------------------------------------------------------------------

    def cell(self, row: int, column: int) -> str:
        """What stands in a cell on one line: the file's own text, or the values of the field."""
        texts = self._texts.get(row)
        if texts is None:
            texts = self._texts[row] = tuple(
                " ".join(text[:_LONGEST_SHOWN].split()) for text in self._row_texts(row)
            )
            if len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        return texts[column] if column < len(texts) else ""

    def whole_cell(self, row: int, column: int) -> str:
        """The same with its line ends, to be edited."""
        texts = self._row_texts(row)
        return texts[column] if column < len(texts) else ""

    def _row_texts(self, row: int) -> Sequence[str]:
        place = self._places[row]
        if place < 0:
            return ()
        table = self.file.table
        if table is None:
            record = self.file.records[place]
            return [record_text(record, column.field) for column in self.columns]
        _line, cells = table.rows[table.place_of_line(self.keys[row] % _LINES)]
        return [cells[c.place] if c.place < len(cells) else "" for c in self.columns]

    def side(self, row: int, column: int) -> tuple[str, bool]:
        """A quiet remark behind a cell, and whether the cell itself is struck out."""
        wanted = self.columns[column]
        if wanted.place >= 0 and wanted.field.startswith("phone"):
            if _LOST_DIGITS.fullmatch(self.cell(row, column)):
                words = translate("Import", "digits lost by the spreadsheet: not kept")
                return words, True
        elif wanted.field == "name" and self.outcome(row) in ("merge", "maybe"):
            name, sign = self.target(row), "→" if self.outcome(row) == "merge" else "≈"
            return (f"{sign} {name}" if name and name != self.cell(row, column) else ""), False
        return "", False

    # --- corrections --------------------------------------------------------------------------

    def is_editable(self, row: int, column: int) -> bool:
        """Whether a person can correct a cell before the import."""
        wanted = self.columns[column]
        return self._places[row] >= 0 and (wanted.place >= 0 or wanted.field in edits.EDITABLE)

    def edit(self, row: int, column: int, text: str) -> None:
        """Correct a cell; Trouble when it cannot be understood. The plan must then be made anew."""
        where = self._where(row, column)
        before = self.whole_cell(row, column)
        edits.edit(self.file, self._places[row], where[2], text)
        self.originals.setdefault(where, before)
        if text == self.originals[where]:
            self.edits.pop(where, None)
        else:
            self.edits[where] = text
        self._texts.clear()

    def original(self, row: int, column: int) -> str | None:
        """What the file says in a cell that a person corrected; None for others."""
        if not self.edits or self._places[row] < 0:
            return None
        where = self._where(row, column)
        return self.originals.get(where, "") if where in self.edits else None

    def _where(self, row: int, column: int) -> edits.Where:
        part, line = divmod(self.keys[row], _LINES)
        return self.file.source.parts[part].file, line, self.columns[column].where

    # --- decisions ----------------------------------------------------------------------------

    def decide(self, rows: Iterable[int], wish: str) -> None:
        """Decide for rows: an action, or back or toggle (see outcomes.decided)."""
        states = self._states
        after = [
            outcomes.decided(state, wish, self._proposed(outcomes.kind_of(state)))
            for state in range(256)
        ]
        for row in rows:
            states[row] = after[states[row]]

    def _proposed(self, kind: int) -> str:
        if kind == outcomes.SURE:
            return self.duplicates
        return (*outcomes.CHOICES.get(kind, ()), "")[0]

    def decide_duplicates(self, action: str) -> None:
        """Decide for every sure duplicate; left out ones stay out."""
        self.duplicates = action
        self._states = outcomes.decide_sure(self._states, action)

    def decide_like(self, other: "Preview") -> None:
        """Decide again as in another reading, by the lines of the file, where that makes sense."""
        if other.duplicates != MERGE:
            self.decide_duplicates(other.duplicates)
        chosen = {
            key: outcomes.action_of(state)
            for key, state in zip(other.keys, other._states, strict=True)
            if outcomes.action_of(state) != other._proposed(outcomes.kind_of(state))
        }
        rows: dict[str, list[int]] = {}
        for row, key in enumerate(self.keys) if chosen else ():
            if key in chosen:
                rows.setdefault(chosen[key], []).append(row)
        for action, some in rows.items():
            self.decide(some, action)

    # --- all of it ----------------------------------------------------------------------------

    def rows_in(self, name: str) -> Sequence[int]:
        """The rows that a chip of that name counts; all for ""."""
        if not name:
            return range(len(self.keys))
        return array("i", outcomes.rows_in_chip(self._states, name))

    def row_of_key(self, key: int) -> int:
        """Where the row of a key stands, or the one that comes after."""
        return min(bisect_left(self.keys, key), max(0, len(self.keys) - 1))

    def counts(self) -> dict[str, int]:
        """How many rows each chip counts; "sure" are those the one choice for all decides."""
        return outcomes.count_chips(self._states)

    def to_write(self, joining: bool) -> int:
        """How many rows would be written; `joining` when all are added to a group."""
        return outcomes.count_written(self._states, joining)

    def plan_for(
        self, book: Book, group: str, cancelled: Callable[[], bool] = lambda: False
    ) -> ImportPlan:
        """The plan to apply, with what was decided. With a group it is made anew: who is unchanged
        joins it, too."""
        plan = self.plan
        if group:
            answers = self.plan.values.answers
            plan = import_plan.build_plan(
                book, self.file, group=group, cancelled=cancelled, answers=answers
            )
            if len(plan.decisions) < len(self.plan.decisions):
                return plan  # cancelled; it is thrown away
        for place, state in zip(self._places, self._states, strict=True):
            action = outcomes.action_of(state)
            joins = group and action == SKIP and outcomes.kind_of(state) == outcomes.SAME
            if place >= 0 and not joins and plan.decisions[place].action != action:
                plan.decisions[place].choose(action)
        return plan

    def detected(self) -> str:
        """Producer, format, encoding and delimiter in words."""
        file = self.file
        if file.table is None:
            return (
                f"{file.format.replace('vcard', 'vCard').replace('ldif', 'LDIF')} · {file.encoding}"
            )
        if file.format == "excel":
            said = [f"{file.producer} Excel".strip()]
        else:
            names = {
                ",": translate("Import", "comma"),
                ";": translate("Import", "semicolon"),
                "\t": translate("Import", "tab"),
                "|": translate("Import", "bar"),
            }
            mark = file.table.delimiter
            said = [f"{file.producer} CSV".strip(), file.encoding, names.get(mark, mark)]
        if not file.table.has_header:
            said.append(translate("Import", "no header"))
        return " · ".join(said)

    def mapping_with(self, column: int, target: str) -> list[str]:
        """The mapping of all columns of the file with another target for a shown one."""
        assert self.mapping is not None
        mapping = list(self.mapping)
        mapping[self.columns[column].place] = target
        return mapping


class _Names:
    """The names of the customers that a plan mentions, read once and kept small."""

    def __init__(self, book: Book, plan: ImportPlan) -> None:
        targets = {d.target for d in plan.decisions if d.target is not None}
        self._ids = array("q", sorted(targets))
        self._names: Packed[str] = Packed(lambda name: (name,), str)
        for start in range(0, len(self._ids), 500):
            some = self._ids[start : start + 500].tolist()
            names = contacts.names_of(book, some)
            for contact in some:
                self._names.append(names.get(contact, ""))

    def name(self, contact: int) -> str:
        at = bisect_left(self._ids, contact)
        return self._names[at] if at < len(self._ids) and self._ids[at] == contact else ""


def _at_start(one: Record | Failed | Skipped, words: str) -> str:
    """Where it stands in front; "line 12" begins the sentence, the name of a file stays."""
    where = one.where if one.file else one.where[:1].upper() + one.where[1:]
    return translate("Import", "%1: %2", where, words)


def _in_common(record: Record, gets: Edits, target: str) -> str:
    """Why somebody may be the same person, said by what a merge would not add."""
    if len(gets.phones) < len(record.phones):
        return translate("Import", "same number as %1", target)
    if len(gets.emails) < len(record.emails):
        return translate("Import", "same e-mail as %1", target)
    if record.company and "company" not in gets.values and not _keeps_both(record.company, gets):
        return translate("Import", "same name and company as %1", target)
    return translate("Import", "the same name as %1, and nothing else to tell by", target)


def _keeps_both(value: str, gets: Edits) -> bool:
    """Whether the book says something else than this text of the file."""
    return any(other == value for _ours, other in gets.kept)
