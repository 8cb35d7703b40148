"""The command that prints a list of customers' dates: birthdays of a month, or of coming days."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class DatesListCommands(QObject):
    """Asks what the list is to hold, and shows it before it is printed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def choose(self) -> Any:
        """Ask which dates, when and whose; then show the list."""
        from kehuapp.ui.printing.dates_list_form import DatesListForm

        session = self._session
        here = [(row.id, row.name) for row in rows_staff(session.book) if row.active]
        today = load_settings(session.book).today()
        chosen = DatesListForm(today, here, session.staff, session.window)
        chosen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen.accepted.connect(lambda: self.show(chosen.wanted(), chosen.kind_words()))
        chosen.open()
        return chosen

    def show(self, wanted: Any, kind: str) -> None:
        """Gather the list in the worker, then preview it."""
        from kehuapp.book.days.dates_list import load_dates_list

        book = self._session.book
        label = translate("DatesList", "Gathering the dates…")
        tasks.read_latest(
            self,
            "dates",
            book,
            lambda _progress, _cancelled: load_dates_list(book, wanted),
            lambda found: self.preview(found, kind),
            label=label,
        )

    def preview(self, found: Any, kind: str) -> Any:
        """Show the list as it comes out of the printer."""
        from kehuapp.sheets.dates_list import DayLine, DaysFacts, form
        from kehuapp.ui.printing.preview import SheetPreview

        lines = tuple(
            DayLine(
                one.row.on,
                one.lunar,
                one.row.name,
                one.company,
                one.row.tier,
                one.row.label,
                one.row.age,
                one.phone,
                one.owner,
            )
            for one in found.days
        )
        settings, wanted = found.settings, found.wanted
        facts = DaysFacts(
            settings.shop,
            found.staff,
            kind,
            wanted.first,
            wanted.last,
            settings.now(),
            lines,
            found.left_out,
            settings.sample,
        )
        preview = SheetPreview(
            lambda _private: form(facts), self._session.window, has_private=False
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()
        return preview


COMMANDS = (
    Command(
        "dates_print",
        QT_TRANSLATE_NOOP("Actions", "Print a list of dates…"),
        "Ctrl+Alt+Shift+B",
        "printer",
        DatesListCommands.choose,
    ),
)
