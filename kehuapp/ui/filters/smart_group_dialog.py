"""The form of a smart group: its name, its conditions and how many fit; saving is elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kehuapp.book.conditions.conditions import Tree
from kehuapp.book.list import contact_list
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.filters.filter_bar import FilterBar
from kehuapp.ui.kit.form_dialog import FormDialog, line
from kehuapp.ui.work import tasks


class SmartGroupDialog(FormDialog):
    """Starts from a name and conditions, both empty for a new group; read it with `value`."""

    def __init__(
        self, book: Book, name: str = "", tree: Tree | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("smart_group_dialog")
        self.setMinimumWidth(440)
        self.setWindowTitle(
            translate("Filter", "Smart group") if name else translate("Filter", "New smart group")
        )
        self._book = book
        self.name = line(name, translate("Filter", "Such as: no order for three months"))
        self.name.setMaxLength(100)
        self.bar = FilterBar(book, can_save=False)
        self.bar.show_tree(tree)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.bar)
        self.count = QLabel()
        self.count.setObjectName("count")
        self.count.setProperty("role", "quiet")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.add_field(translate("Filter", "Name"), self.name)
        self.add_field(translate("Filter", "Shows whom these fit"), self.bar, 0, card)
        self.body.addWidget(self.count)
        self.body.addStretch(1)
        self.bar.filter_changed.connect(self._count)
        self._count()
        self.start()
        (self.bar.add if name else self.name).setFocus()

    def value(self) -> tuple[str, Tree | None]:
        """The name and the conditions."""
        return self.name.text().strip(), self.bar.tree()

    def missing(self) -> str:
        name, tree = self.value()
        if not name:
            return translate("Filter", "A group needs a name.")
        if tree is None:
            return translate("Filter", "Add at least one condition.")
        return ""

    def _count(self, *_args: object) -> None:
        """Say how many fit, counted in the worker."""
        book, tree = self._book, self.bar.tree()
        if tree is None:
            tasks.forget(self, "count")
            self.count.setText("")
            return

        def read(_progress: object, _cancelled: object) -> int:
            return len(contact_list.ids_contacts(book, contact_list.Place(), conditions=tree))

        def show(found: int) -> None:
            self.count.setText(translate("ContactList", "%n customer(s)", n=found))

        def say(trouble: Trouble) -> None:
            self.count.setText(str(trouble))

        tasks.read_latest(self, "count", book, read, show, troubled=say)
