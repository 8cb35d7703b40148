"""Sales: a new one for a customer, and correcting the name of an item; slips are typed in sales."""

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import CUSTOMERS, Session, Slips

_AT_ONCE = 400  # sales: changing a hundred takes a hundredth of a second


class SaleCommands:
    """What menus and keys do with sales."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def new(self, contact: int | None = None) -> None:
        """Begin a slip of this customer, or of the one whose card is shown."""
        session = self._session
        if contact is None and session.destination.page == CUSTOMERS:
            contact = session.current
        session.go("sales", Slips(contact=contact))

    def open(self, sale: int) -> None:
        """Show a sale on its day, to be changed."""
        from kehuapp.book.sales.days import find_slip

        if find_slip(self._session.book, sale) is None:  # of somebody in the trash, say
            said = translate("Sales", "This sale is no longer in the book.")
            toast.say(self._session.window, said)
            return
        self._session.go("sales", Slips(sale=sale))

    def delete(self, sale: int) -> None:
        """Delete a sale; it can be undone."""
        from kehuapp.book.sales.sales import delete_sale

        tasks.write(self._session, delete_sale, self._session.book, sale)

    def rename_item(self, item: str = "") -> None:
        """Correct the name of an item in every sale."""
        from PySide6.QtCore import Qt

        from kehuapp.ui.sales.item_form import ItemForm

        session = self._session
        if not item:
            said = translate("Sales", "Select a sale of the item first.")
            toast.hint(session.window, said)
            return
        form = ItemForm(session.book, item, session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.write = lambda: self._rename(item, form.name(), form.count)
        form.open()

    def _rename(self, item: str, name: str, count: int) -> str:
        """Write the name into so many sales, in the worker where that takes a moment."""
        from kehuapp.book.sales import items

        session = self._session
        if count <= _AT_ONCE:
            return tasks.attempt(session, items.rename_item, session.book, item, name)
        tasks.write_job(
            session.window,
            session,
            session.book,
            translate("Tasks", "Changing %n sales", n=count),
            lambda *_around: items.rename_item(session.book, item, name),
            cancellable=False,
        )
        return ""


COMMANDS = (
    Command(
        "sale_new",
        QT_TRANSLATE_NOOP("Actions", "New sale"),
        "Ctrl+Shift+S",
        "shopping-bag",
        SaleCommands.new,
    ),
)
