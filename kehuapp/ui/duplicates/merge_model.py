"""What a merge would give as an item model: rows of fields and lines, a column a customer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kehuapp.book.contacts.card import GROUPS, ROWS, merged_fields
from kehuapp.book.contacts.fields import DAYS, short_of
from kehuapp.book.duplicates import merge
from kehuapp.book.duplicates.merge import BOTH, Choices, Key, Line, Member
from kehuapp.i18n import translate
from kehuapp.ui.kit.guarded import guarded

PART, KEEP, FACT, FIELD, SECTION, LINE = "part", "keep", "fact", "field", "section", "line"
CELL_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """`what` is a field's name, a list's name or the key of a line."""

    kind: str
    what: Any = ""
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """`mark` radio, check or nothing; `on` chosen or ticked; `quiet` the same everywhere."""

    text: str
    mark: str = ""
    on: bool = False
    quiet: bool = False
    faded: bool = False
    struck: bool = False
    differs: bool = False
    heading: bool = False


class MergeModel(QAbstractTableModel):
    """Who takes part, who is kept, whose value each field takes and which lines are left out."""

    choices_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.members: list[Member] = []
        self.shorten: Callable[[str], str] = str  # a name to what a column has room for
        self._parts: set[int] = set()
        self.picked = False  # a person said who takes part
        self._keep = 0
        self._chosen: dict[str, int] = {}
        self._values: dict[str, int] = {}
        self._left_out: set[Key] = set()
        self._rows: list[Row] = []
        self._same: set[str] = set()

    # What is shown

    def show_members(self, members: Sequence[Member], lines: Sequence[Line], core: int) -> None:
        """Show these customers, of whom the first `core` take part."""
        self.beginResetModel()
        self.members = list(members)
        self._parts = {member.id for member in self.members[: max(core, 2)]}
        self._keep = merge.choose_kept(self._taking_part()) if self.members else 0
        self.picked = False
        self._chosen.clear()
        self._left_out.clear()
        self._rows = self._build_rows(lines) if self.members else []
        self._work_out()
        self.endResetModel()
        self.choices_changed.emit()

    def _build_rows(self, lines: Sequence[Line]) -> list[Row]:
        rows = [Row(KEEP), Row(FACT, "created")]
        if len(self.members) > 2:
            rows.insert(0, Row(PART))
        said = {name: [m.said(name) for m in self.members] for name in merge.FIELDS}
        rows += [
            Row(FIELD, name)
            for name in merge.FIELDS
            if any(said[name]) and not (name == "kind" and len(set(said[name])) == 1)
        ]
        for name in merge.LISTS:
            own = [line for line in lines if line.key[0] == name]
            if own:
                rows.append(Row(SECTION, name))
                rows += [Row(LINE, line.key, line) for line in own]
        return rows

    def _work_out(self) -> None:
        """The value of each field, now that somebody takes part or is kept."""
        parts = self._taking_part()
        if not parts:
            return
        self._values = merge.default_values(parts, self._keep)
        self._values |= {
            name: one for name, one in self._chosen.items() if one in self._parts or one == BOTH
        }
        self._same = {
            name for name in merge.FIELDS if len({member.said(name) for member in parts}) == 1
        }

    def _taking_part(self) -> list[Member]:
        return [member for member in self.members if member.id in self._parts]

    def parts(self) -> list[Member]:
        """Those who would be merged, the kept one first."""
        return sorted(self._taking_part(), key=lambda member: member.id != self._keep)

    def keep(self) -> int:
        """The customer who stays."""
        return self._keep

    def choices(self, keep_others: bool) -> Choices:
        """What `merge_contacts` is to be told."""
        return Choices(dict(self._values), frozenset(self._left_out), keep_others)

    def leaves_words(self) -> bool:
        """Whether something said by one of them is not chosen."""
        return any(
            name not in self._same
            and self._values.get(name) != BOTH
            and len({m.said(name) for m in self._taking_part() if m.said(name)}) > 1
            for name in merge.KEPT_FIELDS
        )

    # What is chosen

    def row(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def first_difference(self) -> int:
        """The row where there is something to choose first."""
        for place, row in enumerate(self._rows):
            if row.kind == FIELD and row.what not in self._same:
                return place
        return 0

    def chosen_column(self, place: int) -> int:
        """The column of what is chosen in a row; 0 for all of them or none."""
        row = self._rows[place]
        one = self._keep if row.kind == KEEP else self._values.get(row.what, 0)
        if row.kind not in (KEEP, FIELD):
            return 0
        return next((c for c, m in enumerate(self.members, start=1) if m.id == one), 0)

    def choose(self, place: int, column: int) -> None:
        """Take the value of this column; a remark that is the only one chosen: all remarks."""
        row = self._rows[place]
        member = self.members[column - 1] if 0 < column <= len(self.members) else None
        if row.kind == PART:
            self._toggle_part(member)
        elif row.kind == KEEP and member is not None and member.id in self._parts:
            self._keep = member.id
        elif row.kind == FIELD and (member is None or member.id in self._parts):
            if row.what == "remark" and (member is None or self._values["remark"] == member.id):
                self._chosen["remark"] = BOTH
            elif member is not None:
                self._chosen[row.what] = member.id
        elif row.kind == LINE:
            self._left_out ^= {row.what}
        self._tell()

    def step(self, place: int, by: int) -> None:
        """Choose the neighbour at the left or right of what is chosen."""
        row = self._rows[place]
        if row.kind not in (KEEP, FIELD):
            return
        columns = [c for c, m in enumerate(self.members, start=1) if m.id in self._parts]
        if row.what == "remark" and row.what not in self._same:
            columns.insert(0, 0)
        at = columns.index(self.chosen_column(place)) + by
        if 0 <= at < len(columns):
            self.choose(place, columns[at])

    def _toggle_part(self, member: Member | None) -> None:
        if member is None:
            return
        parts = self._parts ^ {member.id}
        if len(parts) < 2:
            return  # one alone cannot be merged
        self._parts, self.picked = parts, True
        if self._keep not in parts:
            self._keep = merge.choose_kept(self._taking_part())

    def _tell(self) -> None:
        self._work_out()
        self.dataChanged.emit(
            self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
        )
        self.choices_changed.emit()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.members) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 < section <= len(self.members):
            return None
        name = " ".join(self.members[section - 1].card.title.split())[:200]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shorten(name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return name
        return None

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self.cell(index.row(), index.column()).text.split())[:500]
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.cell(index.row(), index.column()).text
            return text[:2000] if len(text) > 12 or "\n" in text else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            chosen = translate("Merge", "chosen") if cell.on else ""
            return f"{cell.text[:500]} {chosen}".strip()
        return None

    def cell(self, place: int, column: int) -> Cell:
        """What stands in a cell and how it is marked."""
        row = self._rows[place]
        if column == 0:
            return self._label(row)
        member = self.members[column - 1]
        out = member.id not in self._parts
        if row.kind == PART:
            words = translate("Merge", "left as is") if out else translate("Merge", "merged")
            return Cell(words, "check", not out, faded=out)
        if row.kind == KEEP:
            kept = member.id == self._keep
            text = translate("Merge", "kept") if kept else translate("Merge", "to the trash")
            return Cell("" if out else text, "" if out else "radio", kept, not kept, out)
        if row.kind == FACT:
            return Cell(member.created_at[:10], quiet=True, faded=out)
        if row.kind == FIELD:
            text = member.said(row.what)
            if out or row.what in self._same:
                return Cell(text, quiet=True, faded=out)
            value = self._values[row.what]
            on = value in (member.id, BOTH)
            differs = bool(text) and not on and text != self._member(value).said(row.what)
            return Cell(text or "—", "radio", on, quiet=not text, differs=differs)
        if row.line is not None and member.id in row.line.ids:
            left = row.what in self._left_out
            return Cell(row.line.text, quiet=len(row.line.ids) > 1, faded=out, struck=left)
        return Cell("")

    def _member(self, contact: int) -> Member:
        return next(member for member in self.members if member.id == contact)

    def _label(self, row: Row) -> Cell:
        if row.kind == PART:
            return Cell(translate("Merge", "Merge"), heading=True)
        if row.kind == KEEP:
            return Cell(translate("Merge", "Keep"), heading=True)
        if row.kind == FACT:
            return Cell(translate("Merge", "In the book since"), quiet=True)
        if row.kind == FIELD:
            words = _field_words(row.what)
            if row.what == "remark" and self._values.get("remark") == BOTH:
                words = translate("Merge", "All remarks")
            return Cell(words, quiet=row.what in self._same)
        if row.kind == SECTION:
            return Cell(short_of(ROWS.get(row.what, GROUPS)), heading=True)
        label = row.line.label if row.line is not None else ""
        label = label or translate("CardFields", ROWS.get(row.what[0], GROUPS).line)
        return Cell(label, "check", row.what not in self._left_out, quiet=True)


def _field_words(name: str) -> str:
    """What a field is called beside its values."""
    one = merged_fields(name)[0]
    return translate("Merge", "%1 (days)", short_of(one)) if one.kind == DAYS else short_of(one)
