"""The page of the history; its argument is a `StepsOf`: whose steps, or all."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.history.drawer import WIDTH
from kehuapp.ui.history.history_pane import HistoryPane, StepsOf
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Choose a step"), "↑ ↓"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Undo the step, or redo it"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the step, or close it"), "Enter, Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Only one customer's steps"), "F4"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of the history"), _KEYS),)
_LEAST_LIST = 440  # pixels that the drawer leaves to the list


class HistoryPage(QObject):
    """A pane in the frame of a page, and its drawer beside that."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self.history = pane = HistoryPane(session)
        self.frame = PageFrame(pane, lambda: (translate("History", "History"), pane.about()))
        self.frame.go_to_the_edge()
        self.hint = QLabel()
        self.hint.setProperty("role", "small")
        self.frame.add_button(self.hint)
        self._both = _Both(self)
        pane.counted.connect(self.frame.retranslate)
        pane.undo_wished.connect(commands.history.undo)
        pane.undo_one_wished.connect(commands.history.undo_one)
        pane.redo_wished.connect(commands.history.redo)
        pane.customer_requested.connect(session.go_to_customer)
        pane.listen_on(self._both)
        self.retranslate()

    def widget(self) -> QWidget:
        """The frame and the drawer."""
        return self._both

    def activate(self, argument: object) -> None:
        """Show these customers' steps; None: as it was left."""
        if isinstance(argument, StepsOf):
            self.history.show_steps_of(argument)
        self.history.take_focus()

    def where(self) -> StepsOf:
        """Whose steps are shown."""
        return self.history.where()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.hint.setText(translate("History", "↑ ↓ choose a step"))


class _Both(QWidget):
    """The list and the drawer; both get narrower where there is little room."""

    def __init__(self, page: HistoryPage) -> None:
        super().__init__()
        self._page = page
        self._drawer = page.history.drawer
        self._line = rule()
        self._line.setProperty("rule", "vertical")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(page.frame, 1)
        row.addWidget(self._line)
        row.addWidget(self._drawer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawer.setFixedWidth(max(300, min(WIDTH, self.width() - _LEAST_LIST)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._page.retranslate()
        super().changeEvent(event)
