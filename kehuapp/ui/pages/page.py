"""What a page is to the window that shows it; the pages themselves are beside this."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.work.session import Session


class Page(Protocol):
    """Joins panes and does nothing else; it keeps its state while another page is shown."""

    def widget(self) -> QWidget:
        """What is shown; always the same."""

    def activate(self, argument: object) -> None:
        """Be shown with this argument and take the keyboard; None: as it was left."""

    def where(self) -> object:
        """The argument that leads back to what is shown now."""

    def facts(self) -> set[str]:
        """Words that enable commands; set() where these would meet whom the list has selected.

        contact: about the session's current customer; contacts, several: about its selection;
        live, trash: these are not, or are, deleted; group: the place is a plain group.
        """

    def flush(self) -> None:
        """Save what is typed: another page comes, the book is backed up or the window closes."""


Lines = tuple[tuple[str, str, str], ...]  # (context, what it does, the key or what is typed)


class KeySection(NamedTuple):
    """Keys that work on a page, for the page of help; `title` is of the context "Keys"."""

    title: str
    lines: Lines


class PageSpec(NamedTuple):
    """A page before it is made; `title` is of the context "Actions".

    Without a `shortcut` it stands in no menu; `keys` tell the page of help what works on it. Of a
    page that takes long to make, `reads` names the modules that can be read piece by piece before,
    and `factory` makes it in steps, of which the last one gives it.
    """

    id: str
    title: str
    icon: str
    shortcut: str
    factory: Callable[[Session, Commands], Page | Iterator[Page | None]]
    is_in_sidebar: bool = False
    keys: Callable[[], Sequence[KeySection]] = tuple
    reads: tuple[str, ...] = ()
