"""Choosing one group among many by typing a part of its path; what is done with it is elsewhere."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.text.folding import fold
from kehuapp.ui.kit.windows.dialog import Dialog

#: Up to so many groups a menu is quicker.
FEW = 30
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GroupPicker(Dialog):
    """Shows (id, path) in order; arrows and Enter or a click choose, Esc leaves."""

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        choices: Sequence[tuple[int, str]],
        parent: QWidget | None = None,
        inside: Collection[int] = (),
    ) -> None:
        """Groups `inside` of which they are have a tick."""
        super().__init__(parent)
        self.setObjectName("group_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self.resize(420, 460)
        self._choices = [(group, path, fold(path)) for group, path in choices]
        self._inside = inside
        self._shown: list[int] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("A part of the name"))
        self.search.setAccessibleName(self.tr("A part of the name"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(100)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._choose)
        self.search.installEventFilter(self)
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setProperty("card", "true")
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._none = QLabel(self.tr("No group has this name."), self)
        self._none.setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.search, self._none, self.list):
            column.addWidget(widget)
        self._show("")
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVING
        ):
            self.list.keyPressEvent(event)  # the keyboard itself stays in the text
            return True
        return super().eventFilter(watched, event)

    def _show(self, text: str) -> None:
        wanted = fold(text).split()
        found = [one for one in self._choices if all(part in one[2] for part in wanted)]
        self._shown = [group for group, _path, _folded in found]
        self._model.setStringList(
            [f"✓  {path}" if group in self._inside else path for group, path, _folded in found]
        )
        self.list.setCurrentIndex(self._model.index(0))
        self._none.setVisible(not found)

    def _choose(self, *_args: object) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._shown) or self.result() == QDialog.DialogCode.Accepted:
            return
        group = self._shown[row]
        self.accept()
        self.chosen.emit(group)
