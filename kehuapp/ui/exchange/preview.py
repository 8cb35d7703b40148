"""What a file would bring, row by row, as the table shows it; the decisions live in the plan."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kehuapp.exchange import import_plan
from kehuapp.exchange.import_plan import CREATE, LEAVE_OUT, MERGE, SKIP, ImportPlan
from kehuapp.exchange.read import FileRead
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.exchange.preview_fields import CARD_FIELDS, edits_text, field_title, record_text

#: A spreadsheet's 1.38E+10: the digits are gone for good.
_LOST_DIGITS = re.compile(r"\d([.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """`title` as the file (or we) call it; `field` where it goes; `place` in the file's row."""

    title: str
    field: str
    place: int = -1


@dataclass(frozen=True, slots=True)
class Row:
    """A record (`decision` is its place in the plan), or a line that brings nobody, and why."""

    line: int
    decision: int = -1
    why: str = ""
    failed: bool = False


class Preview:
    """One reading of one file together with the plan made from it."""

    def __init__(self, file_read: FileRead, plan: ImportPlan, names: Mapping[int, str]) -> None:
        self.file = file_read
        self.plan = plan
        self.name = file_read.path.name
        self.encoding = file_read.encoding
        self.mapping = file_read.mapping
        self.warnings = list(file_read.warnings)
        self._names = names
        self._first = [decision.action for decision in plan.decisions]
        self._proposed = list(self._first)
        self._rows = self._order_rows()
        table = file_read.table
        self._cells = {line: cells for line, cells in table.rows} if table else {}
        self.columns = self._card_columns() if table is None else self._table_columns()

    def _order_rows(self) -> list[Row]:
        rows = [
            Row(decision.record.line, place) for place, decision in enumerate(self.plan.decisions)
        ]
        rows += [Row(line, why=why, failed=True) for line, why, _text, _file in self.file.failed]
        rows += [Row(line, why=why) for line, why, _file in self.file.skipped]
        return sorted(rows, key=lambda row: row.line)

    def _card_columns(self) -> list[Column]:
        used = [
            field for field in CARD_FIELDS
            if any(record_text(record, field) for record in self.file.records)
        ]  # fmt: skip
        return [Column(field_title(field), field) for field in used or ["name"]]

    def _table_columns(self) -> list[Column]:
        """The columns in which something stands; Google's tables are mostly empty ones."""
        assert self.file.headers is not None and self.mapping is not None
        filled: set[int] = set()
        for cells in self._cells.values():
            filled.update(place for place, cell in enumerate(cells) if cell.strip())
        return [
            Column(header or translate("Import", "Column %1", place + 1), target, place)
            for place, (header, target) in enumerate(
                zip(self.file.headers, self.mapping, strict=True)
            )
            if place in filled
        ]

    def __len__(self) -> int:
        return len(self._rows)

    # --- a row --------------------------------------------------------------------------------

    def line(self, row: int) -> int:
        """Where it stands in the file, from 1."""
        return self._rows[row].line

    def action(self, row: int) -> str:
        """create, merge, skip or leave_out; "" for a line that brings nobody."""
        place = self._rows[row].decision
        return self.plan.decisions[place].action if place >= 0 else ""

    def actions(self, row: int) -> tuple[str, ...]:
        """What can be decided for a row."""
        place = self._rows[row].decision
        if place < 0:
            return ()
        if self._is_same(place):
            return ("skip", "create", "leave_out")
        if self._first[place] == MERGE:
            return ("merge", "skip", "create", "leave_out")
        return ("create", "leave_out")

    def outcome(self, row: int) -> str:
        """What will happen, as the first column says it."""
        place = self._rows[row].decision
        if place < 0:
            return "unreadable" if self._rows[row].failed else "skip"
        decision = self.plan.decisions[place]
        if decision.action == LEAVE_OUT:
            return "left"
        if decision.action == SKIP:
            return "same" if self._is_same(place) else "skip"
        if decision.action == MERGE:
            return "merge"
        return "notice" if decision.warnings else "new"

    def reason(self, row: int) -> str:
        """Why, in a sentence."""
        place = self._rows[row].decision
        if place < 0:
            return translate("Import", "Line %1: %2", self._rows[row].line, self._rows[row].why)
        decision = self.plan.decisions[place]
        why = self._why(row, place)
        if not decision.warnings:
            return translate("Import", "Line %1: %2", decision.record.line, why)
        said = list(dict.fromkeys(decision.warnings))  # these name the line themselves
        return " · ".join([*said, why] if decision.action == MERGE else said)

    def _why(self, row: int, place: int) -> str:
        decision = self.plan.decisions[place]
        target = self.target(row)
        if decision.action == LEAVE_OUT:
            return translate("Import", "left out by you")
        if decision.action == MERGE:
            news = edits_text(decision.edits) if decision.edits else ""
            return translate("Import", "%1; %2 gets: %3", decision.reason, target, news)
        if decision.action == CREATE and target:
            return translate("Import", "added as new beside %1", target)
        if decision.action == CREATE:
            return translate("Import", "a new customer")
        return decision.reason

    def target(self, row: int) -> str:
        """The name of the customer a row may be merged with; "" without one."""
        place = self._rows[row].decision
        if place < 0:
            return ""
        decision = self.plan.decisions[place]
        if decision.target is not None:
            return self._names.get(decision.target, "")
        return self.plan.decisions[decision.twin].record.title if decision.twin is not None else ""

    def across(self, row: int) -> str:
        """What stands across a row that brings nobody; "" for an ordinary one."""
        return self.reason(row) if self._rows[row].decision < 0 else ""

    def cell(self, row: int, column: int) -> str:
        """What stands in a cell: the file's own text, for cards the values of the field."""
        found, wanted = self._rows[row], self.columns[column]
        if found.decision < 0:
            return ""
        if wanted.place < 0:
            return record_text(self.plan.decisions[found.decision].record, wanted.field)
        cells = self._cells.get(found.line, [])
        return " ".join(cells[wanted.place].split()) if wanted.place < len(cells) else ""

    def side(self, row: int, column: int) -> tuple[str, bool]:
        """A quiet remark behind a cell, and whether the cell itself is struck out."""
        wanted = self.columns[column]
        if wanted.place >= 0 and wanted.field.startswith("phone"):
            if _LOST_DIGITS.fullmatch(self.cell(row, column)):
                words = translate("Import", "digits lost by the spreadsheet: not kept")
                return words, True
        elif wanted.field == "name" and self.outcome(row) == "merge":
            name = self.target(row)
            return ("→ " + name if name and name != self.cell(row, column) else ""), False
        return "", False

    # --- decisions ----------------------------------------------------------------------------

    def decide(self, row: int, action: str) -> None:
        """Decide for a row; "back" is what was proposed."""
        place = self._rows[row].decision
        if place >= 0:
            chosen = self._proposed[place] if action == "back" else action
            self.plan.decisions[place].action = chosen

    def decide_duplicates(self, action: str) -> None:
        """Decide for every row with a customer it may be the same as; left out ones stay out."""
        for place, decision in enumerate(self.plan.decisions):
            if self._is_duplicate(place):
                self._proposed[place] = action
                if decision.action != "leave_out":
                    decision.action = action

    def decide_lines(self, decisions: Mapping[int, str]) -> None:
        """Decide again as before, by the lines of the file, where that still makes sense."""
        if not decisions:
            return
        for row, found in enumerate(self._rows):
            action = decisions.get(found.line)
            if action == "back" or action in self.actions(row):
                self.decide(row, str(action))

    def _is_same(self, place: int) -> bool:
        return self._first[place] == SKIP

    def _is_duplicate(self, place: int) -> bool:
        return self._first[place] == MERGE

    # --- all of it ----------------------------------------------------------------------------

    def rows_in(self, name: str) -> list[int]:
        """The rows that a chip of that name counts; all for ""."""
        if not name:
            return list(range(len(self._rows)))
        return [row for row in range(len(self._rows)) if name in self._kinds(row)]

    def counts(self) -> Counter[str]:
        """How many rows each chip counts; "duplicates" are those the one choice for all decides."""
        counts: Counter[str] = Counter()
        for row in range(len(self._rows)):
            counts.update(self._kinds(row))
        return counts

    def _kinds(self, row: int) -> list[str]:
        outcome = self.outcome(row)
        place = self._rows[row].decision
        if place < 0:
            return ["unreadable" if self._rows[row].failed else "same"]
        kinds = ["new"] if outcome == "notice" else [] if outcome == "skip" else [outcome]
        if self._is_duplicate(place):
            kinds.append("duplicates")
            if outcome in ("skip", "new", "notice"):
                kinds.append("merge")
        if outcome != "left" and self.plan.decisions[place].warnings:
            kinds.append("notice")
        return kinds

    def to_write(self, joining: bool) -> int:
        """How many rows would be written; `joining` when all are added to a group."""
        return sum(
            decision.action in (CREATE, MERGE)
            or (joining and decision.action == SKIP and self._is_same(place))
            for place, decision in enumerate(self.plan.decisions)
        )

    def plan_for(self, book: Book, group: str) -> ImportPlan:
        """The plan to apply. With a group it is made anew: who is unchanged joins it, too."""
        if not group:
            return self.plan
        plan = import_plan.build_plan(book, self.file, group=group)
        for place, (old, new) in enumerate(zip(self.plan.decisions, plan.decisions, strict=True)):
            if old.action != SKIP or not self._is_same(place):
                new.action = old.action
        return plan

    def detected(self) -> str:
        """Format and delimiter in words; the encoding has its own button."""
        said = [self.file.format.replace("vcard", "vCard").replace("csv", "CSV")]
        if self.file.table is not None:
            names = {
                ",": translate("Import", "comma"), ";": translate("Import", "semicolon"),
                "\t": translate("Import", "tab"), "|": translate("Import", "bar"),
            }  # fmt: skip
            said.append(self.encoding)
            said.append(names.get(self.file.table.delimiter, self.file.table.delimiter))
            if not self.file.table.has_header:
                said.append(translate("Import", "no header"))
        else:
            said.append(self.encoding)
        return " · ".join(said)

    def mapping_with(self, column: int, target: str) -> list[str]:
        """The mapping of all columns of the file with another target for a shown one."""
        assert self.mapping is not None
        mapping = list(self.mapping)
        mapping[self.columns[column].place] = target
        return mapping


def build_preview(book: Book, file_read: FileRead, plan: ImportPlan) -> Preview:
    """A preview with the names of the customers it mentions, read once."""
    targets = {d.target for d in plan.decisions if d.target is not None}
    names: dict[int, str] = {}
    wanted = sorted(targets)
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        marks = ", ".join("?" * len(some))
        names.update(book.query(f"SELECT id, name FROM contact WHERE id IN ({marks})", some))
    return Preview(file_read, plan, names)
