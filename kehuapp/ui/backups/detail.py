"""One copy beside the book: its figures then and now, who differs, what a restore would do."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.compare.difference_words import new_words, others_words
from kehuapp.book.compare.differences import Comparison, Count, Difference
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.backups.copy_rows import CopyRow, reason_words, size_words, state_words
from kehuapp.ui.backups.difference_table import DifferenceTable
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.flow_layout import FlowLayout
from kehuapp.ui.kit.labels import Elided, rule
from kehuapp.ui.kit.menu_buttons import fill_choices, give_menu
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.work.session import Session

_SIDE = 18
_LARGE = 24  # the height of a line, in pixels, from which letters are large
_FIGURES = (
    ("contact", QT_TRANSLATE_NOOP("Backups", "Customers")),
    ("comment", QT_TRANSLATE_NOOP("Backups", "Comments")),
    ("interaction", QT_TRANSLATE_NOOP("Backups", "Contact log")),
    ("sale", QT_TRANSLATE_NOOP("Backups", "Sales")),
    ("trip_stop", QT_TRANSLATE_NOOP("Backups", "Visits")),
)
#: Which of those who differ are shown, and by which states.
_SHOWN = {
    "all": (),
    "changed": ("changed",),
    "added": ("added", "imported", "back"),
    "deleted": ("deleted", "gone"),
}


def brought_back(found: Comparison) -> dict[str, int]:
    """What is there now alone, and could be brought over after a restore."""
    return {table: count.new for table, count in found.counts.items()}


def _pad(part: QWidget, usual: int) -> int:
    """So many pixels around something; few where letters are large, so that no words are cut."""
    return usual if part.fontMetrics().height() < _LARGE else usual // 3


class Figure(QWidget):
    """How many there were and are of something."""

    def __init__(self, table: str, label: str) -> None:
        super().__init__()
        self.table, self._label = table, label
        self.name, self.figures = QLabel(), QLabel()
        self.name.setProperty("role", "small")
        self.figures.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        above = _pad(self, 10)
        column.setContentsMargins(_SIDE, above, 8, above)
        column.setSpacing(3)
        column.addWidget(self.name)
        column.addWidget(self.figures)

    def show_count(self, count: Count | None) -> None:
        """Show it; None: it is not known yet."""
        self.name.setText(translate("Backups", self._label))
        if count is None:
            self.figures.setText("…")
            self.figures.setAccessibleName("")
            return
        quiet = theme.current().quiet
        self.figures.setText(
            f"<b>{count.then:,}</b> <span style='color:{quiet}'>→ {count.now:,}</span>"
        )
        said = translate("Backups", "%1 → %2", f"{count.then:,}", f"{count.now:,}")
        self.figures.setAccessibleName(said)


class Detail(QFrame):
    """What is known of the chosen copy; its buttons are wishes."""

    look_requested = Signal()
    restore_requested = Signal()
    bring_requested = Signal()
    back_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._row: CopyRow | None = None
        self._filter = "all"
        self.setObjectName("copy_detail")
        self.setProperty("card", "true")
        self.title, self.chip, self.about = QLabel(), QLabel(), Elided("quiet")
        self.title.setProperty("role", "heading")
        self.chip.setProperty("chip", "plain")
        self.look = KeyButton("Enter")
        self.restore = KeyButton("Ctrl+Enter")
        self.restore.setProperty("primary", "true")
        self.bring, self.leave = QPushButton(), KeyButton("Esc")
        self.leave.setProperty("quiet", "true")
        for button in (self.look, self.restore, self.bring, self.leave):
            button.setAutoDefault(False)
            button.setIconSize(QSize(16, 16))
        self.figures = [Figure(table, label) for table, label in _FIGURES]
        self.table = DifferenceTable()
        self.table.setMinimumHeight(12)  # where letters are large, one scrolls
        self.strip_words, self.strip_about = QLabel(), Elided()
        self.strip_icon = QLabel()
        self.filter = QPushButton()
        self.filter.setProperty("quiet", "true")
        self._menu = QMenu(self)
        give_menu(self.filter, self._menu)
        self._menu.aboutToShow.connect(self._fill_filter)
        self.effect = QLabel()
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.none = QLabel()
        self.none.setProperty("role", "quiet")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setWordWrap(True)
        self._lay_out()
        self.look.clicked.connect(self.look_requested)
        self.restore.clicked.connect(self.restore_requested)
        self.bring.clicked.connect(self.bring_requested)
        self.leave.clicked.connect(self.back_requested)
        self.table.bring_requested.connect(self.bring_requested)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        figures = QWidget()
        row = QHBoxLayout(figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for figure in self.figures:
            row.addWidget(figure, 1)
        column.addWidget(figures)
        self.strip = QFrame()
        self.strip.setProperty("strip", "slate")
        inside = QHBoxLayout(self.strip)
        inside.setContentsMargins(_SIDE, _pad(self, 4), 8, _pad(self, 4))
        inside.setSpacing(8)
        inside.addWidget(self.strip_icon)
        inside.addWidget(self.strip_words)
        inside.addWidget(self.strip_about, 1)
        inside.addWidget(self.filter)
        column.addWidget(self.strip)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)
        column.addWidget(rule())
        column.addWidget(self._foot())

    def _head(self) -> QGridLayout:
        head = QGridLayout()
        head.setContentsMargins(_SIDE, _pad(self, 14), _SIDE, _pad(self, 12))
        head.setVerticalSpacing(4)
        first = FlowLayout(10)
        first.addWidget(self.title)
        first.addWidget(self.chip)
        head.addLayout(first, 0, 0)
        head.addWidget(self.about, 1, 0)
        head.addWidget(self.look, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.setColumnStretch(0, 1)
        return head

    def _foot(self) -> QWidget:
        part = QWidget()
        part.setObjectName("backups_foot")
        foot = QVBoxLayout(part)
        foot.setContentsMargins(_SIDE, _pad(self, 12), _SIDE, _pad(self, 14))
        foot.setSpacing(_pad(self, 12))
        foot.addWidget(self.effect)
        row = FlowLayout()
        for button in (self.restore, self.bring, self.leave):
            row.addWidget(button)
        foot.addLayout(row)
        return part

    def show_row(self, row: CopyRow | None) -> None:
        """Show a copy as far as it is known."""
        self._row = row
        self.retranslate()

    def comparison(self) -> Comparison | None:
        """What differs, as far as it is known."""
        known = self._row.known if self._row is not None else None
        return known.comparison if known is not None else None

    def current(self) -> Difference | None:
        """The customer who is chosen in the table."""
        return self.table.current() if self.comparison() is not None else None

    def retranslate(self) -> None:
        """Say all of it in the language and the colours of now."""
        self.look.setText(translate("Backups", "Open read-only"))
        self.restore.setText(translate("Backups", "Restore this one…"))
        self.bring.setText(translate("Backups", "Only bring back customers…"))
        self.bring.setToolTip(translate("Backups", "Key: B"))
        self.leave.setText(translate("Backups", "Back"))
        now = theme.current()
        self.look.setIcon(icons.icon("eye"))
        self.restore.setIcon(icons.icon("history", now.on_fill))
        ratio = self.devicePixelRatioF()
        self.strip_icon.setPixmap(icons.pixmap("eye", now.slate, 16, ratio))
        self.table.model_.show_titles(translate("Backups", "Then"), translate("Backups", "Now"))
        row = self._row
        self.setVisible(row is not None)
        if row is not None:
            self._say(row)

    def _say(self, row: CopyRow) -> None:
        known, found = row.known, self.comparison()
        self.title.setText(f"{row.day} {row.time}")
        reason = reason_words(row.copy.reason)
        self.chip.setText(reason)
        self.chip.setVisible(bool(reason))
        said = [size_words(row.copy.size), row.copy.path.name]
        if known is not None and not known.inside.trouble:
            said.insert(0, translate("Backups", "%n customer(s)", n=known.inside.customers))
            said.insert(2, translate("Backups", "whole, just checked"))
        self.about.show_text(" · ".join(said), str(row.copy.path))
        for figure in self.figures:
            figure.show_count(found.counts.get(figure.table, Count()) if found else None)
        self._say_differing(row)
        is_good = known is not None and not known.inside.trouble
        self.look.setEnabled(is_good or row.is_locked)
        self.restore.setEnabled(is_good)
        self.bring.setEnabled(bool(found and found.differing))
        self.effect.setText(self._effect(found) if is_good else state_words(row))

    def _say_differing(self, row: CopyRow) -> None:
        found = self.comparison()
        differing = found.differing if found else ()
        states = _SHOWN[self._filter]
        shown = [one for one in differing if not states or one.state in states]
        self.table.show_rows(shown, self._session.looks)
        self.strip_words.setText(f"<b>{translate('Backups', 'Read-only: as it was then')}</b>")
        others = others_words(found) if found else ""
        told = translate("Backups", "%n customer(s) not the same as now", n=len(differing))
        self.strip_about.show_text(" · ".join(filter(None, (told, others))) if found else "")
        self.filter.setText(dict(self._filters())[self._filter])
        self.filter.setVisible(bool(differing))
        self.table.setVisible(bool(shown))
        self.none.setVisible(not shown)
        if row.known is None:
            said = translate("Backups", "Being checked and compared …")
        elif found is None:
            said = state_words(row)
        elif differing:
            said = translate("Backups", "Nobody of these differs.")
        else:
            said = translate("Backups", "All customers are the same as now.")
            said = "\n".join(filter(None, (said, others)))
        self.none.setText(said)

    def _effect(self, found: Comparison | None) -> str:
        told = new_words(brought_back(found), of_new=True) if found else ""
        if told:
            return translate(
                "Backups",
                "What a restore does: the present book is set aside first, nothing is "
                "overwritten. Afterwards you choose what to bring over: %1.",
                told,
            )
        return translate(
            "Backups",
            "What a restore does: the present book is set aside first, nothing is overwritten.",
        )

    def _filters(self) -> list[tuple[str, str]]:
        return [
            ("all", translate("Backups", "All that differ")),
            ("changed", translate("Backups", "Changed since")),
            ("added", translate("Backups", "Added since")),
            ("deleted", translate("Backups", "Deleted since")),
        ]

    def _fill_filter(self) -> None:
        fill_choices(self._menu, self._filters(), self._filter, self._choose_filter)

    def _choose_filter(self, key: str) -> None:
        self._filter = key
        self.retranslate()
