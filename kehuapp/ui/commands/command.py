"""What a command is: words, key, icon, when it can be used, what it calls; none is listed here."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

Subject = TypeVar("Subject")

#: What commands about the current customer need, and those about the selected ones.
ONE = ("contact", "live")
SELECTED = ("contacts", "live")


class Command(NamedTuple, Generic[Subject]):
    """`run` is told the subject the command belongs to; `needs` are facts that must all hold.

    A key that several systems use otherwise may be given with others: "Alt+Left, Back".
    """

    id: str
    text: str  # of the context "Actions"
    shortcut: str
    icon: str
    run: Callable[[Subject], object]
    needs: tuple[str, ...] = ()


class Submenu(NamedTuple):
    """Commands that stand together one step further in a menu; `title` is of the context
    "Actions", `entries` are ids."""

    title: str
    icon: str
    entries: tuple[str, ...]


#: What a menu holds: ids of commands, None for a line, sub-menus.
Entries = Iterable["str | Submenu | None"]

Bound = tuple[Command[Any], Callable[[], object]]


def bound(table: Iterable[Command[Subject]], subject: Subject) -> Iterator[Bound]:
    """Each command of a table with what it calls on `subject`."""
    for command in table:
        yield command, partial(command.run, subject)
