"""What a person chose (files, a folder, a zip, a workbook) → what can be read in turn; no reading.

Cards of one folder or zip, or of several files chosen together, are one source: a phone that
writes a file for each contact is imported in one go. Each table, and each sheet of a workbook,
is a source of its own, because its columns are.
"""

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.ldif.ldif_lines import holds_entries
from kehuapp.exchange.tables import workbook_in
from kehuapp.exchange.tables.csv_headers import is_header
from kehuapp.exchange.tables.csv_lines import find_delimiter
from kehuapp.exchange.vcard.vcard_marks import holds_marks
from kehuapp.i18n import translate
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.text.words import listed

CARDS, TABLE, SHEET = "cards", "table", "sheet"
_MOST_FILES = 20_000
_NOTHING = b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"
_DEEPEST = 8  # folders inside folders
_BLOCK = 1 << 20
_HEAD = 1 << 16
_MARK = re.compile(rb":[ \t]*VCARD", re.I)
_PACKED = (".zip", ".rar", ".7z", ".gz", ".tar")
_TABLE_ENDINGS = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


@dataclass(frozen=True, slots=True)
class Part:
    """One file, or one member of a zip; `file` names it in messages, "" when it is the only one."""

    path: Path
    file: str
    opener: Callable[[], BinaryIO]

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return self.file or self.path.name

    def blocks(self, most: int = _BLOCK) -> Iterator[bytes]:
        """The bytes, a megabyte at a time; Trouble when it cannot be read or is too large."""
        size = 0
        with bytes_in.reading(self.name), self.opener() as file:
            while block := file.read(most):
                size += len(block)
                if size > bytes_in.MOST_BYTES:
                    raise bytes_in.too_large(self.name)
                yield block

    def head(self) -> bytes:
        """The first bytes that are not blank, by which its kind is known."""
        head = b""
        for block in self.blocks(_HEAD):
            head = block
            if block.strip(_NOTHING):
                break
        return head

    def whole(self) -> BinaryIO:
        """A file in which one may jump about, as workbooks need."""
        return io.BytesIO(b"".join(self.blocks()))


@dataclass(frozen=True, slots=True)
class Source:
    """Something to import in one go: cards (of one file or many), a table, or a sheet."""

    path: Path
    name: str
    kind: str
    parts: tuple[Part, ...]
    sheet: str = ""


def find_sources(
    paths: Sequence[Path | str], cancelled: Callable[[], bool] | None = None
) -> tuple[list[Source], list[Trouble]]:
    """What can be read of the chosen paths, in their order, and a sentence for what cannot."""
    sources: list[Source] = []
    troubles: list[Trouble] = []
    single_cards: list[Part] = []
    for path in map(Path, paths):
        try:
            found = _sources_of(path, cancelled or _never, troubles)
        except Trouble as trouble:
            troubles.append(trouble)
            continue
        if len(found) == 1 and found[0].kind == CARDS and not found[0].parts[0].file:
            single_cards += found[0].parts
        sources += found
    if len(single_cards) > 1:
        together = Source(
            single_cards[0].path,
            translate("Import", "%n file(s)", n=len(single_cards)),
            CARDS,
            tuple(Part(part.path, part.path.name, part.opener) for part in single_cards),
        )
        rest = [s for s in sources if not (s.kind == CARDS and s.parts[0] in single_cards)]
        sources = [together, *rest]
    return sources, troubles


def find_each(paths: Iterable[Path | str]) -> tuple[list[Source], list[Trouble]]:
    """As `find_sources`, but what each path holds is a source of its own: cards are not joined."""
    sources: list[Source] = []
    troubles: list[Trouble] = []
    for path in paths:
        found, refused = find_sources([path])
        sources += found
        troubles += refused
    return sources, troubles


def only_source(path: Path | str) -> Source:
    """The one source that a path holds; Trouble when there is none, or more than one."""
    sources, troubles = find_sources([path])
    if troubles:
        raise troubles[0]
    if len(sources) > 1:
        names = listed(source.name for source in sources[:5])
        raise Trouble(
            translate(
                "Import",
                "%1 holds several tables (%2). Import them one by one.",
                Path(path).name,
                names,
            )
        )
    return sources[0]


def _never() -> bool:
    return False


def holds_cards(head: bytes) -> bool:
    """Whether a file that begins so holds vCards, whatever its name."""
    if wide := bytes_in.guess_utf16(head):
        text = head.decode(wide, errors="ignore")
    elif _MARK.search(head) and not bytes_in.is_packed_or_binary(head):
        text = head.decode("utf-8", errors="replace")
    else:
        return False
    return holds_marks(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))


def _sources_of(path: Path, cancelled: Callable[[], bool], troubles: list[Trouble]) -> list[Source]:
    with bytes_in.reading(path.name):
        if path.is_dir():
            return _container(path, _parts_of_folder(path, troubles), cancelled, troubles)
        if path.exists() and not path.is_file():
            raise Trouble(
                translate(
                    "Import", "%1 is not a file. Choose a .vcf, .csv or .xlsx file.", path.name
                )
            )
        size = path.stat().st_size
    part = Part(path, "", partial(_open, path))
    head = part.head()
    if head.startswith(b"PK\x03\x04") and not workbook_in.is_workbook(head, part.whole):
        return _container(path, _parts_of_zip(path), cancelled, troubles)
    if size > bytes_in.MOST_BYTES:
        raise bytes_in.too_large(path.name)
    return _sources_of_part(part, head)


def _container(
    path: Path, parts: Iterable[Part], cancelled: Callable[[], bool], troubles: list[Trouble]
) -> list[Source]:
    """All cards together, then the tables; one that cannot be read does not stop the others, and
    what is no contact file is passed over."""
    cards: list[Part] = []
    others: list[Source] = []
    for part in parts:
        if cancelled():
            break
        try:
            head = part.head()
            if holds_cards(head) or holds_entries(head):
                cards.append(part)
            elif part.file.lower().endswith(_PACKED):
                raise Trouble(
                    translate(
                        "Import",
                        "%1 is packed inside %2 and was not looked into. Unpack it first.",
                        part.file,
                        path.name,
                    )
                )
            elif part.file.lower().endswith(_TABLE_ENDINGS) and head.strip(_NOTHING):
                others += _sources_of_part(part, head)
        except Trouble as trouble:
            troubles.append(trouble)
    sources = [Source(path, path.name, CARDS, tuple(cards))] if cards else []
    if not sources and not others and not troubles:
        raise Trouble(
            translate(
                "Import",
                "There are no contact files in %1. Look for files that end in .vcf, .csv or .xlsx.",
                path.name,
            )
        )
    return sources + others


def _sources_of_part(part: Part, head: bytes) -> list[Source]:
    name = f"{part.path.name} › {part.file}" if part.file else part.path.name
    if workbook_in.is_workbook(head, part.whole):
        sheets = workbook_in.names_sheets(part.whole(), part.name)
        return [
            Source(
                part.path, f"{name} › {sheet}" if len(sheets) > 1 else name, SHEET, (part,), sheet
            )
            for sheet in sheets
        ]
    if holds_entries(head):
        return [Source(part.path, name, CARDS, (part,))]
    if not _is_table(head) and (holds_cards(head) or _holds_cards_later(part)):
        return [Source(part.path, name, CARDS, (part,))]
    bytes_in.refuse_binary(head, part.name)
    return [Source(part.path, name, TABLE, (part,))]


def _is_table(head: bytes) -> bool:
    """Whether the first line names columns: then a card below it is text in a cell."""
    text = head.decode(bytes_in.guess_encoding(head), errors="ignore").lstrip("\ufeff \r\n")
    first = text[:20_000].splitlines()[:1]
    if not first or ":" in first[0]:
        return False
    return is_header(next(csv.reader(first, delimiter=find_delimiter(first)), []))


def _holds_cards_later(part: Part) -> bool:
    """Whether cards come after a long beginning of something else."""
    end = b""
    for block in part.blocks():
        if _MARK.search(end + block) and holds_cards(end + block):
            return True
        end = block[-100:]
    return False


def _parts_of_folder(path: Path, troubles: list[Trouble]) -> Iterator[Part]:
    count = 0

    def refused(error: OSError) -> None:
        """What may not be looked into is said, and does not stop the rest."""
        place = Path(error.filename or path)
        name = path.name if place == path else str(place.relative_to(path))
        try:
            with bytes_in.reading(name):
                raise error
        except Trouble as trouble:
            troubles.append(trouble)

    with bytes_in.reading(path.name):
        for place, folders, names in os.walk(path, onerror=refused):
            folder = Path(place)
            folders[:] = sorted(n for n in folders if not n.startswith("."))
            if folders and len(folder.relative_to(path).parts) >= _DEEPEST:
                folders.clear()
                troubles.append(
                    Trouble(
                        translate(
                            "Import",
                            "%1 lies too deep and was not looked into. Choose it by itself.",
                            str(folder.relative_to(path)),
                        )
                    )
                )
            closed: list[OSError] = []
            for name in sorted(names):
                file = folder / name
                if name.startswith("."):
                    continue
                try:
                    if not file.is_file():
                        continue
                except PermissionError as error:
                    closed.append(error)
                    continue
                count += 1
                if count > _MOST_FILES:
                    raise _too_many(path)
                yield Part(file, str(file.relative_to(path)), partial(_open, file))
            if len(closed) == 1:
                refused(closed[0])
            elif closed:  # mostly of a folder that may not be entered
                troubles.append(_all_closed(folder, len(closed)))


def _all_closed(folder: Path, count: int) -> Trouble:
    return Trouble(
        translate(
            "Import",
            "%n file(s) in %1 may not be read. Copy them to a folder of your own and import the "
            "copies.",
            folder.name,
            n=count,
        )
    )


def _parts_of_zip(path: Path) -> Iterator[Part]:
    refuse_open_book(path)
    with bytes_in.reading(path.name):
        archive = zipfile.ZipFile(path)  # its parts hold it open as long as they live
        # Not is_dir, which fails on a member without a name.
        members = [m for m in archive.infolist() if not m.filename.endswith("/")]
    if len(members) > _MOST_FILES:
        raise _too_many(path)
    for member in sorted(members, key=_member_name):
        name = _member_name(member)
        if name.rpartition("/")[2].startswith(".") or name.startswith("__MACOSX/"):
            continue
        yield Part(path, name, partial(_open_member, archive, member))


def _open(path: Path) -> BinaryIO:
    refuse_open_book(path)
    return path.open("rb")


def _member_name(member: zipfile.ZipInfo) -> str:
    """The name as it was typed: old Windows writes it in the system's encoding, unmarked."""
    if member.flag_bits & 0x800 or member.filename.isascii():
        return member.filename
    try:
        raw = member.filename.encode("cp437")
    except UnicodeEncodeError:
        return member.filename
    return raw.decode(bytes_in.guess_encoding(raw), errors="replace")


def _open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> BinaryIO:
    return archive.open(member)  # type: ignore[return-value]


def _too_many(path: Path) -> Trouble:
    return Trouble(
        translate(
            "Import",
            "There are more than %1 files in %2. Choose a folder that holds only the contacts.",
            f"{_MOST_FILES:,}",
            path.name,
        )
    )
