"""The window of everything that is printed of customers: the kinds, their choices, the pages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.greetings.compose import usual_occasion
from kehuapp.book.greetings.gifts import ask_rounds
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.greetings import year_of
from kehuapp.rules.paper_facts import LeftOut
from kehuapp.sheets.form import PAPERS, Form
from kehuapp.sheets.labels.envelopes import usual_envelope
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.printing.paper.making import make, title_of
from kehuapp.ui.printing.paper.options import WITH_PAPER, Known, Options, Whom
from kehuapp.ui.printing.paper.wishes import KINDS, Made, Titles
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_SIDE = 300
_NAMED = 4  # of those who are left out
_SOON = 120  # milliseconds after the last choice
_REMEMBERED = ("whose", "order", "labels", "envelope", "dates", "span")


class PaperWindow(SheetPreview):
    """Shows what is chosen as it comes out; `whom` are the customers to choose from, the first of
    them is meant unless a kind is rather about another."""

    def __init__(
        self,
        session: Session,
        whom: Sequence[Whom],
        titles: Titles,
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        settings = load_settings(session.book)
        preferences = session.preferences
        paper = preferences.paper() or ("Letter" if settings.region in ("US", "CA") else "A4")
        super().__init__(
            lambda _private: Form("", ()),
            parent,
            paper=paper if paper in PAPERS else "A4",
            has_private=False,
            hide_private=preferences.hide_private(),
            book=session.book,
        )
        self._session, self._titles = session, titles
        self._made: Made | None = None
        self.options = Options(_known(session, settings, whom, titles), self)
        # The row above the pages keeps its height where no paper can be chosen.
        policy = self.paper.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.paper.setSizePolicy(policy)
        self.options.envelope.set_code(usual_envelope(settings.region))
        self.kinds = self._make_kinds()
        self.put_left(self._make_side())
        self._recall()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.make_pages)
        self.options.changed.connect(self._soon.start)
        self.paper_requested.connect(self._choose_paper)
        self.hide_private.toggled.connect(lambda _on: self._soon.start())
        self.kinds.currentRowChanged.connect(self._show_kind)
        self.choose_kind(kind or preferences.paper_choice("kind"))
        self.resize(1180, 760)
        self.setWindowTitle(self.tr("Print"))
        self.kinds.setFocus()

    def _make_kinds(self) -> QListWidget:
        kinds = QListWidget(self)
        kinds.setAccessibleName(self.tr("What to print"))
        kinds.setFrameShape(QFrame.Shape.NoFrame)
        kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kinds.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for kind in KINDS:
            entry = QListWidgetItem(title_of(kind), kinds)
            entry.setData(Qt.ItemDataRole.UserRole, kind)
        row = kinds.sizeHintForRow(0)
        kinds.setFixedHeight(row * kinds.count() + 2 * kinds.frameWidth() + 4)
        return kinds

    def _make_side(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(self.kinds)
        column.addWidget(self.options, 1)
        side = QScrollArea(self)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setWidget(inside)
        side.setFixedWidth(_SIDE)
        return side

    # Choosing

    def kind(self) -> str:
        """What is chosen."""
        return str(self.kinds.currentItem().data(Qt.ItemDataRole.UserRole))

    def choose_kind(self, kind: str) -> None:
        """Choose what is printed."""
        row = list(KINDS).index(kind) if kind in KINDS else 0
        if self.kinds.currentRow() == row:
            self._show_kind(row)
        self.kinds.setCurrentRow(row)

    def _show_kind(self, _row: int) -> None:
        kind = self.kind()
        self.options.show_kind(kind)
        self.paper.setVisible(kind in WITH_PAPER)
        self.hide_private.setVisible(kind == "handover")
        self.make_pages()

    def _choose_paper(self, paper: str) -> None:
        self._session.preferences.set_paper(paper)
        self._soon.start()

    def _recall(self) -> None:
        preferences, options = self._session.preferences, self.options
        for name in ("order", "envelope", "dates", "span"):
            box = getattr(options, name)
            said = preferences.paper_choice(name)
            if said and box.findData(said) >= 0:
                box.set_code(said)
        if said := preferences.paper_choice("labels"):
            options.choose_sheet(said)
        if said := preferences.paper_choice("columns"):
            options.tick_columns(said.split())
        options.upright.setChecked(preferences.paper_choice("upright") == "yes")
        options.boxes.setChecked(preferences.paper_choice("boxes") != "no")

    def _remember(self) -> None:
        preferences, options = self._session.preferences, self.options
        for name in ("order", "envelope", "dates", "span"):
            preferences.set_paper_choice(name, getattr(options, name).code())
        preferences.set_paper_choice("kind", self.kind())
        preferences.set_paper_choice("labels", options.sheet_name())
        preferences.set_paper_choice("columns", " ".join(options.chosen_columns()))
        preferences.set_paper_choice("upright", "yes" if options.upright.isChecked() else "")
        preferences.set_paper_choice("boxes", "" if options.boxes.isChecked() else "no")

    # Making

    def make_pages(self) -> None:
        """Read and lay out in the worker what is chosen now, then show it."""
        self._soon.stop()
        self._remember()
        book, titles = self._session.book, self._titles
        wish = self.options.wish(self.kind(), self.paper.currentText())
        wish = wish._replace(private=not self.hide_private.isChecked())

        def read(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Made | None:
            return make(book, wish, titles, progress, cancelled)

        tasks.read_latest(
            self,
            "paper",
            book,
            read,
            self._show_made,
            troubled=self._show_trouble,
            label=translate("CustomerFile", "Laying out the pages…"),
        )

    def made(self) -> Made | None:
        """What is shown; None as long as nothing is."""
        return self._made

    def _show_made(self, made: Made | None) -> None:
        if made is None:
            return
        self._made = made
        self.show_form(made.form)
        self.view.setAccessibleName(made.form.title)
        self.say(told(made))
        for button in (self.print, self.save):
            button.setEnabled(bool(made.form.pages))

    def _show_trouble(self, trouble: Trouble) -> None:
        self._show_made(Made(Form("", ()), 0))
        self.note.say(str(trouble), grave=True)


def _known(session: Session, settings: Settings, whom: Sequence[Whom], titles: Titles) -> Known:
    staff, rounds = session.book.ask(together(ask_staff(), ask_rounds()))
    comes = usual_occasion(settings)
    gifts = [(occasion, year) for occasion, year, _count in rounds]
    if not gifts:
        gifts = [(comes, year_of(comes, settings.today()))]
    here = [(row.id, row.name) for row in staff if row.active]
    return Known(whom, titles, here, gifts, settings.today())


def told(made: Made) -> str:
    """How many are on the pages, and who is not."""
    if not made.printed and not made.left_out and made.form.pages:
        return ""  # the page says so itself
    said = [
        translate("Paper", "%n customer(s) on these pages.", n=made.printed)
        if made.printed
        else translate("Paper", "Nobody is left to print.")
    ]
    for text, rows in (
        (
            translate("Paper", "%n left out: %1.", _named(made.left_out), n=len(made.left_out)),
            made.left_out,
        ),
        (
            translate("Paper", "%n shortened: %1.", _named(made.shortened), n=len(made.shortened)),
            made.shortened,
        ),
    ):
        if rows:
            said.append(text)
    if made.more:
        said.append(translate("Paper", "%n more had no room.", n=made.more))
    return " ".join(said) if len(said) > 1 or not made.printed else ""


def _named(rows: Sequence[LeftOut]) -> str:
    reasons: dict[str, list[str]] = {}
    for row in rows:
        reasons.setdefault(row.reason, []).append(row.name)
    parts = []
    for reason, names in reasons.items():
        some = words.listed(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
        parts.append(translate("Paper", "%1 (%2): %3", reason, len(names), some))
    return words.said_together(parts)
