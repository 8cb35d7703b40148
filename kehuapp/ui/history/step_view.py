"""The list of steps: keys and mouse choose one; what is done with it is elsewhere."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from kehuapp.book.history.steps import HistoryStep
from kehuapp.ui.history.step_delegate import StepDelegate
from kehuapp.ui.history.step_rows import StepModel
from kehuapp.ui.kit.painting.rows import set_up_rows

_MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class StepView(QListView):
    """`chosen` carries the step with the keyboard, or None; `opened`: Enter or a double click."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: StepModel) -> None:
        super().__init__()
        self.steps = model
        self.setObjectName("history_steps")
        self.setModel(model)
        self.setItemDelegate(StepDelegate(self))
        set_up_rows(self)
        self.selectionModel().currentChanged.connect(lambda *_rows: self.chosen.emit(self.step()))
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def step(self) -> HistoryStep | None:
        """The step with the keyboard."""
        return self.steps.step(self.currentIndex().row())

    def choose_row(self, row: int) -> None:
        """Put the keyboard into a row; -1: into none."""
        index = self.steps.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def choose_first(self) -> None:
        """The newest step."""
        self.choose_row(1 if len(self.steps.rows) > 1 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            event.ignore()  # keys of the page
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _MOVES:
            super().keyPressEvent(event)
            if self.step() is None:  # a head
                self._step(-1 if key == Qt.Key.Key_End else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()  # no search by the letters typed

    def _step(self, way: int) -> None:
        at = self.currentIndex().row() + way
        while 0 <= at < len(self.steps.rows):
            if self.steps.step(at) is not None:
                self.choose_row(at)
                return
            at += way
        if way < 0:
            self.scrollToTop()  # the head of the first day
