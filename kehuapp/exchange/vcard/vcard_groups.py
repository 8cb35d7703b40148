"""Cards of groups, as Apple and vCard 4.0 write them: their members get the group."""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from kehuapp.book.groups.groups import join_path
from kehuapp.exchange.records import Record

#: Extra fields that hold an identity of the card beside its UID.
_IDENTITIES = ("UID", "X-ABUID")


class GroupCard(NamedTuple):
    """The name of a group and its members: `urn:uuid:…`, `mailto:…`, `tel:…` or a bare UID."""

    name: str
    members: tuple[str, ...]


class Joining:
    """What the members of groups get, wherever in the file they stand."""

    def __init__(self, groups: Collection[GroupCard]) -> None:
        self._wanted: dict[str, list[int]] = defaultdict(list)
        self._paths = [join_path([group.name]) for group in groups]
        self._found: list[set[str]] = [set() for _group in groups]
        for number, group in enumerate(groups):
            for member in group.members:
                self._wanted[_plain(member)].append(number)

    def join(self, record: Record) -> Record:
        """The record in the groups that name it."""
        joined: dict[str, None] = {}
        for name in _names_of(record):
            for number in self._wanted.get(name, ()):
                self._found[number].add(name)
                joined[self._paths[number]] = None
        if joined:
            record.groups = list(dict.fromkeys((*record.groups, *joined)))
        return record

    def counts(self) -> list[int]:
        """How many members of each group were there."""
        return [len(names) for names in self._found]


def _plain(member: str) -> str:
    text = member.strip().lower()
    for scheme in ("urn:uuid:", "uuid:", "mailto:", "tel:"):
        text = text.removeprefix(scheme)
    return text.removesuffix(":abperson")


def _names_of(record: Record) -> list[str]:
    """All by which a group may name a card."""
    names = [record.uid, *(address for _label, address in record.emails)]
    names += (number for phone in record.phones for number in phone[1:3] if number)
    names.append(f"name:{record.name}")
    names += (value for name, value in record.extra if name in _IDENTITIES)
    return [_plain(name) for name in dict.fromkeys(names) if name]
