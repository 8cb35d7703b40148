"""The line over the list: which place, how many, in which order, its buttons; it sorts nothing."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit import icons
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.list.list_sorting import SortButton

#: Places that do not follow the chosen order: what theirs is called, and told at length.
OWN_ORDERS = {
    "due": (
        QT_TRANSLATE_NOOP("ContactList", "Tier, longest ago"),
        QT_TRANSLATE_NOOP(
            "ContactList", "Key customers first, and of a tier those contacted longest ago"
        ),
    ),
    "visits": (
        QT_TRANSLATE_NOOP("ContactList", "Time of the visit"),
        QT_TRANSLATE_NOOP("ContactList", "The next visit first"),
    ),
}
_NARROWEST = 120  # pixels: whoever wants the list so narrow sees less of its head
_LEFT, _RIGHT = 14, 8
_GAP = 4  # pixels between name and count
_LEAST_COUNT = 40
_WIDE = 400  # pixels, from which on there is room to say that it is an order


class ListHead(QWidget):
    """The name gives way where it is narrow, the count after it."""

    def __init__(self, sorting: SortButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "all"
        self.name = Elided("quiet")
        self._count = Elided("quiet")
        self.sort_button = sorting
        self._own_order = Elided("quiet")
        self._own_order.setObjectName("own_order")
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 4, _RIGHT, 4)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addSpacing(_GAP)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._own_order)
        row.addWidget(self.sort_button)
        self.filter_button, self.table_button = QPushButton(self), QPushButton(self)
        for button in (self.filter_button, self.table_button):
            button.setProperty("quiet", "true")
            button.setCheckable(True)
            row.addWidget(button)

    def text(self) -> str:
        """Name and count, as they would stand where there is room."""
        return f"{self.name.full_text()} {self._count.full_text()}"

    def show_place(self, name: str, count: int) -> None:
        """Say what is shown, and how many that are."""
        words = translate("ContactList", "%n customer(s)", n=count)
        self.name.show_text(name, f"{name} · {words}")
        self._count.show_text(f"· {words}", f"{name} · {words}")
        self._keep_count()

    def show_order(self, kind: str) -> None:
        """Name the order: the chosen one, or that of a place of this kind."""
        self._kind = kind
        own, told = OWN_ORDERS.get(kind, ("", ""))
        self.sort_button.setVisible(not own)
        self._own_order.setVisible(bool(own))
        is_wide = self.width() >= _WIDE
        self.sort_button.show_wide(is_wide)
        if own:
            name = translate("ContactList", own)
            whole = translate("ContactList", "Sort: %1", name)
            self._own_order.show_text(whole if is_wide else name, translate("ContactList", told))

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.sort_button.retranslate()
        self.show_order(self._kind)
        for button, text in (
            (self.filter_button, translate("ContactList", "Filter")),
            (self.table_button, translate("ContactList", "Table with columns")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def repaint_icons(self) -> None:
        """Draw the icons in the colours of now."""
        self.filter_button.setIcon(icons.icon("sliders-horizontal"))
        self.table_button.setIcon(icons.icon("table"))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.show_order(self._kind)
        self._keep_count()

    def _keep_count(self) -> None:
        """The count is whole as long as there is room for it beside the least of the name; then it
        ends in dots as well."""
        others = (self.sort_button, self._own_order, self.filter_button, self.table_button)
        taken = sum(one.minimumSizeHint().width() for one in others if not one.isHidden())
        taken += _LEFT + _RIGHT + _GAP + self.name.minimumSizeHint().width()
        room = max(self.width() - taken, _LEAST_COUNT)
        self._count.setMinimumWidth(min(self._count.sizeHint().width(), room))
