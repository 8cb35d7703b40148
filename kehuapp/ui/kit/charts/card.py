"""A card with a heading, a quiet line, and a chart below; what the chart is of is the page's."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Chart
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.charts.canvas import INSIDE
from kehuapp.ui.kit.charts.how import HowButton
from kehuapp.ui.kit.charts.view import ChartView
from kehuapp.ui.kit.labels import Elided

_PADDING = 18


class ChartCard(QFrame):
    """`opened` and `save_requested` are those of the chart."""

    opened = Signal(object)
    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.title, self.about = Elided("heading"), Elided("quiet")
        self.how = HowButton()
        self.turn, self.more = QToolButton(), QToolButton()
        self.view = ChartView()
        self._head = head = QHBoxLayout()
        head.setSpacing(4)
        head.setContentsMargins(INSIDE, 0, 0, 0)
        self.about.setContentsMargins(INSIDE, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.how)
        head.addWidget(self.turn)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING - INSIDE, 12, 12, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addSpacing(6)
        column.addWidget(self.view, 1)
        for button in (self.turn, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.turn.clicked.connect(self.view.turn)
        self.more.clicked.connect(self._show_menu)
        self.view.opened.connect(self.opened)
        self.view.save_requested.connect(self.save_requested)
        self.view.changed_sides.connect(self._dress)
        theme.watch().changed.connect(self._dress)
        self._dress()

    def show_chart(self, chart: Chart, about: str = "", otherwise: str = "") -> None:
        """Show a chart under its title; `otherwise` is said where there is nothing to draw."""
        self.title.show_text(chart.title)
        self.about.show_text(about)
        self.about.setVisible(bool(about))
        self._fit()
        self.view.show_chart(chart, otherwise)

    def show_sentence(self, title: str, sentence: str) -> None:
        """Show only a sentence."""
        self.title.show_text(title)
        self.about.hide()
        self.view.show_sentence(sentence)

    def explain(self, text: str) -> None:
        """What "How is this counted?" says; "" takes the button away."""
        self.how.explain(self.title.full_text(), text)

    def add_to_head(self, part: QWidget) -> None:
        """Put something of the page's own before the buttons: a choice, a link."""
        self._head.insertWidget(1, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The title goes before the words of the button."""
        room = self.width() - 2 * _PADDING - self.title.sizeHint().width()
        buttons = sum(one.sizeHint().width() + 4 for one in (self.turn, self.more))
        self.how.be_short(room - buttons < self.how.whole_width())

    def _show_menu(self) -> None:
        menu = self.view.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _dress(self) -> None:
        has_chart, is_table = self.view.has_chart(), self.view.is_table()
        quiet = theme.current().quiet
        self.turn.setIcon(icons.icon("chart-column" if is_table else "table", quiet, 16))
        self.more.setIcon(icons.icon("ellipsis", quiet, 16))
        for button in (self.turn, self.more):
            button.setVisible(has_chart)
        turn = (
            translate("Chart", "Show the chart")
            if is_table
            else translate("Chart", "Show the table")
        )
        self.turn.setToolTip(f"{turn} (T)")
        self.turn.setAccessibleName(turn)
        more = translate("Chart", "Copy or save the table")
        self.more.setToolTip(more)
        self.more.setAccessibleName(more)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
            self._fit()
        super().changeEvent(event)
