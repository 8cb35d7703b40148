"""The commands that print lists, labels, envelopes and more: all of them through one window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.work import places
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.printing.paper.options import Whom
    from kehuapp.ui.printing.paper.paper_window import PaperWindow


class PaperCommands(QObject):
    """Opens the window of paper: for whoever is selected, shown in the list, or given."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def open(
        self,
        kind: str = "",
        contact_ids: Sequence[int] | None = None,
        staff_id: int | None = None,
    ) -> "PaperWindow":
        """Show the window with a kind in front ("": the one of last time).

        These customers, if any are given, are the first choice; of a list by colleague it shows
        that of this one.
        """
        from kehuapp.ui.list.list_table import COLUMNS, title_of
        from kehuapp.ui.printing.paper.paper_window import PaperWindow

        titles = {key: title_of(key) for key in COLUMNS}
        whom = self._whom(contact_ids, prefers_selection=kind in ("labels", "card", "handover"))
        parent = QApplication.activeModalWidget() or self._session.window
        window = PaperWindow(self._session, whom, titles, kind, parent)
        if staff_id is not None:
            window.options.whose.set_code(str(staff_id))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()
        return window

    def open_any(self) -> None:
        """Whatever was printed last time."""
        self.open()

    def print_labels(self, contact_ids: Sequence[int]) -> None:
        """Address labels of these."""
        self.open("labels", contact_ids)

    def print_selected_labels(self) -> None:
        """Address labels of those who are selected."""
        self.open("labels")

    def print_dates(self) -> None:
        """Birthdays and other dates that come."""
        self.open("birthdays")

    def print_gifts(self, occasion: str, year: int, states: Sequence[str]) -> None:
        """The gifts of an occasion and year that are so far."""
        window = self.open("gifts")
        window.options.choose_gifts(occasion, year, states)

    def _whom(self, contact_ids: Sequence[int] | None, prefers_selection: bool) -> "list[Whom]":
        from kehuapp.book.groups.groups import load_name
        from kehuapp.ui.printing.paper.options import Whom

        session = self._session
        selected, listed, place = session.selection, session.listed, session.place
        name = (
            load_name(session.book, place.group_id)
            if place.group_id
            else places.title(place, session.looks)
        )
        chosen = translate("Paper", "Chosen customers")
        everybody = Whom("all", translate("Paper", "All customers"), None)
        found = []
        if contact_ids is not None:
            title = translate("Paper", "%1 (%2)", chosen, f"{len(contact_ids):,}")
            found.append(Whom("given", title, tuple(contact_ids), chosen))
        selection = Whom(
            "selected",
            translate("Paper", "Selected (%1)", f"{len(selected):,}"),
            selected,
            chosen,
        )
        shown = Whom(
            "listed",
            translate("Paper", "As listed: %1 (%2)", name, f"{len(listed):,}"),
            listed,
            name,
        )
        if len(selected) > 1 or (selected and prefers_selection):
            found += [selection, shown]
        else:
            found += [shown, *([selection] if selected else [])]
        return [*found, everybody]


COMMANDS = (
    Command(
        "paper",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        "Ctrl+F10",
        "printer",
        PaperCommands.open_any,
    ),
    Command(
        "labels_print",
        QT_TRANSLATE_NOOP("Actions", "Print address labels…"),
        "Ctrl+Alt+Shift+L",
        "printer",
        PaperCommands.print_selected_labels,
        ("contacts", "live"),
    ),
    Command(
        "dates_print",
        QT_TRANSLATE_NOOP("Actions", "Print a list of dates…"),
        "Ctrl+Alt+Shift+B",
        "printer",
        PaperCommands.print_dates,
    ),
)
