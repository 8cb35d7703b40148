"""The import window: files → what each would bring → done; reading and writing are in exchange."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kehuapp.book import settings
from kehuapp.book.groups import groups
from kehuapp.errors import Trouble
from kehuapp.exchange.importing.failures import build_unread
from kehuapp.exchange.importing.values import Answers
from kehuapp.exchange.read import FileRead
from kehuapp.exchange.sources import SHEET, Source
from kehuapp.exchange.tables.csv_in import as_customers
from kehuapp.i18n import translate
from kehuapp.ui.exchange import bars, import_jobs, word_questions
from kehuapp.ui.exchange.done_page import DonePage
from kehuapp.ui.exchange.import_frame import ImportFrame
from kehuapp.ui.exchange.import_jobs import Reading, Wish
from kehuapp.ui.exchange.preview_page import PreviewPage
from kehuapp.ui.exchange.start_page import StartPage
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_MOST_TROUBLES = 5


class ImportWindow(ImportFrame):
    """Sources one after the other; each that came in is told on the session."""

    imported = Signal(int, str, object)  # the step, the file, what was Unread or None
    show_requested = Signal(int, str)  # whom a step brought, from this file

    def __init__(
        self, session: Session, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.setObjectName("import_window")
        self.resize(1080, 700)
        self._settings = settings.load_settings(session.book)
        self._paths = [Path(path) for path in paths]  # chosen, not looked into yet
        self._waiting: list[Source] = []  # found, not opened yet
        self._opened = 0
        self._imported = 0
        self._troubles: list[str] = []  # of paths and sources that cannot be read, until shown
        self._reading: Reading | None = None
        self._wish: Wish | None = None  # what is being read, or was read last
        self._days: list[str] = []  # of a file in which a person said how days are written
        self._chose_columns = False
        self._stale = False  # a cell was corrected and the plan not made anew since
        self._build()
        self.show_step(0)
        if self._paths:
            self.next_file()

    # --- what it is made of -------------------------------------------------------------------

    def _build(self) -> None:
        self.start_page = StartPage(self)
        self.start_page.choose_requested.connect(self.choose_files)
        self.start_page.folder_requested.connect(self.choose_folder)
        self.start_page.files_dropped.connect(self.add_files)
        today = self._settings.today()
        self.preview_page = PreviewPage(
            groups.paths_of(self._book).values(),
            translate("Import", "Phone import %1", f"{today:%Y-%m}"),
            self,
        )
        self.preview_page.counts_changed.connect(self._show_buttons)
        self.preview_page.mapping_changed.connect(self._map)
        self.preview_page.edited.connect(self._plan_again)
        self.done_page = DonePage(self._preferences, self)
        self.done_page.show_requested.connect(self._show_imported)
        self.done_page.undo_requested.connect(self._undo)
        self.build_frame((self.start_page, self.preview_page, self.done_page))

    # --- where it stands ----------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        """Turn to a page; head and foot follow."""
        self.pages.setCurrentIndex(step)
        self.head.show_step(step)
        self._show_buttons()
        table = self.preview_page.table
        if step == 1 and not table.isAncestorOf(self.focusWidget() or self):
            table.setFocus()
        elif step == 2:
            self.go.setFocus()

    def _name(self) -> str:
        return self._wish.source.name if self._wish else ""

    def _which(self) -> str:
        """The name of what is shown, and which of how many it is."""
        of = self._opened + len(self._waiting)
        if of < 2:
            return self._name()
        return translate("Import", "%1 of %2: %3", self._opened, of, self._name())

    def _show_buttons(self) -> None:
        step, name, more = self.step(), self._name(), len(self._waiting)
        title = translate("Import", "Import")
        self.setWindowTitle(f"{title} — {name}" if name else title)
        sheet = self._wish is not None and self._wish.source.kind == SHEET
        self.head.encoding.setVisible(step == 1 and not sheet)
        next_words = translate("Import", "Next file (%n left)", n=more)
        self.go.setVisible(step != 0 or bool(more and not self.busy()))
        self.go.setDefault(not self.go.isHidden())
        self.say_in_foot("")
        if step == 0:
            self.back.setText(
                translate("Import", "Close") if self._opened else translate("Import", "Cancel")
            )
            self.go.setEnabled(not self.busy())
            self.go.setText(next_words)
        elif step == 1:
            self._show_apply()
        else:
            self.back.setText(translate("Import", "Choose another file…"))
            self.go.setEnabled(True)
            self.go.setText(next_words if more else translate("Import", "Close"))
        if step == 1:
            self.head.show_file(self._which(), self._detected())

    def _detected(self) -> str:
        if self._reading is None:
            return ""
        found = self._reading.preview.detected()
        if self._reading.wish.encoding is not None:
            return found  # what a person chose was not detected
        return translate("Import", "Detected: %1", found)

    def _show_apply(self) -> None:
        self.say_in_foot(
            translate("Import", "Can be undone in one go; the file itself is not changed.")
        )
        self.back.setText(translate("Import", "Back"))
        count = self.preview_page.to_write()
        self.go.setEnabled(not self.busy())
        self.go.setText(
            translate("Import", "Import %n row(s)", n=count)
            if count
            else translate("Import", "Nothing to import")
        )

    # --- files --------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files."""
        chosen, _ = choosing.ask_files(
            self,
            translate("Import", "Choose contacts files"),
            self._preferences.last_folder("import"),
            translate(
                "Import",
                "Contacts (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods "
                "*.zip);;All files (*)",
            ),
        )
        if chosen:
            self._preferences.set_last_folder("import", Path(chosen[0]))
            self.add_files([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder; all contacts files in it are read."""
        chosen = choosing.ask_folder(
            self,
            translate("Import", "Choose a folder with contacts files"),
            self._preferences.last_folder("import"),
        )
        if chosen:
            self._preferences.set_last_folder("import", Path(chosen) / "x")
            self.add_files([Path(chosen)])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files or folders behind those that wait, and begin if none is open."""
        self._paths += [Path(path) for path in paths]
        if self.step() != 1 and not self.busy():
            self.next_file()

    def next_file(self) -> None:
        """Read what waits next; close the window when there is nothing."""
        if self._paths:
            self._find()
        elif self._waiting:
            self._opened += 1
            self._reading, self._days = None, []
            self._chose_columns = self._stale = False
            self.preview_page.forget()
            wish = Wish(self._waiting.pop(0), self._settings.region)
            self._wish = wish
            self.start_page.show_reading(wish.source.name)
            self.show_step(0)
            self._read(wish)
        elif self._troubles:
            self._show_troubles()
        else:
            self.accept()

    def _find(self) -> None:
        paths, self._paths = self._paths, []

        def found(result: Any) -> None:
            sources, troubles = result
            self._waiting += sources
            self._troubles += troubles
            self.next_file()

        self.start_page.show_reading(paths[0].name)
        self.show_step(0)
        label = translate("Import", "Looking for contacts files…")
        self._run(label, import_jobs.find(paths), found, self._given_up)

    def _read(self, wish: Wish) -> None:
        def troubled(trouble: Trouble) -> None:
            self._troubles.append(str(trouble))
            if self._reading is not None:  # read again, in another way
                self._given_up()
                self.say_in_foot(self._troubles.pop(), error=True)
            else:
                self._wish = None
                self.next_file()

        label = translate("Import", "Reading %1…", wish.source.name)
        job = import_jobs.read(self._book, wish)
        self._run(label, job, self._show_reading, self._given_up, troubled, writes=wish.forget)

    def _run(
        self,
        label: str,
        job: tasks.Job[Any],
        done: Callable[[Any], None],
        failed: Callable[[], None],
        troubled: Callable[[Trouble], None] | None = None,
        writes: bool = False,
    ) -> None:
        self.run(label, job, done, failed, troubled, writes)
        self._show_buttons()

    def _show_troubles(self) -> None:
        """Nothing else is left to read: say what could not be."""
        said, self._troubles = self._troubles, []
        name = self._name() or translate("Import", "%n file(s) cannot be read", n=len(said))
        self._wish = None
        self.start_page.show_trouble(name, "\n".join(said[:_MOST_TROUBLES]), bool(self._imported))
        self.show_step(0)

    def _given_up(self) -> None:
        """Cancelled: what was shown before is shown again."""
        if self._reading is not None:
            self._wish = self._reading.wish
            self.show_step(1)
            return
        self._wish = None
        self.start_page.show_welcome()
        self.show_step(0)

    # --- looking through ----------------------------------------------------------------------

    def _show_reading(self, reading: Reading) -> None:
        old, self._reading = self._reading, reading
        preview = reading.preview
        self._wish = reading.wish
        self._stale = False
        if old is not None:
            preview.decide_like(old.preview)
        self.head.show_encoding(preview.encoding, reading.wish.encoding or "", self.read_as)
        self.preview_page.show_preview(preview, self._troubles)
        self._show_bars(reading)
        self.show_step(1)

    def _show_bars(self, reading: Reading) -> None:
        file, question = reading.preview.file, self.preview_page.question
        if file.doubtful:
            self._days = file.doubtful
            question.show_words(bars.order_question(file.doubtful), self._order_answers(""))
        elif self._days and file.date_order:
            words = bars.order_answered(self._days, file.date_order)
            question.show_words(words, self._order_answers(file.date_order), quiet=True)
        elif file.table is not None and not file.table.of_people and not file.records:
            words = translate("Import", "If these are customers after all: where are the names?")
            offered = as_customers(file.table)
            answers = [(name[:30].replace("&", "&&"), partial(self._map, m)) for name, m in offered]
            question.show_words(words if offered else "", answers)
        else:
            question.show_words("")
        page, values = self.preview_page, reading.preview.plan.values
        word_questions.show(page.word_question, page.word_answers, values, self.answer_words)
        forget = (translate("Import", "Forget"), self.forget_columns)
        words = translate("Import", "Columns as last time.") if reading.remembered else ""
        self.preview_page.remembered.show_words(words, [forget], quiet=True)

    def _order_answers(self, now: str) -> list[bars.Answer]:
        return [
            (words, partial(self.read_days, order))
            for order, words in bars.order_choices(self._days)
            if order != now
        ]

    def read_as(self, encoding: str) -> None:
        """Read the file again in an encoding; "" is the program's own judgement."""
        self._read_again(encoding=encoding or None, mapping=None)

    def read_days(self, order: str) -> None:
        """Read 12/4/1985 as dmy or mdy in the whole file."""
        self._chose_columns = True
        mapping = self._reading.preview.mapping if self._reading else None
        self._read_again(date_order=order, mapping=mapping)

    def answer_words(self, answers: Answers) -> None:
        """Take words of the file for what a person says; who is who is looked up anew."""
        if self._reading is None or self.busy():
            return
        self._reading = replace(self._reading, wish=replace(self._reading.wish, answers=answers))
        self._plan_again()

    def forget_columns(self) -> None:
        """Read the columns by their names, now and next time."""
        self._read_again(mapping=None, date_order=None, as_before=False, forget=True)

    def _map(self, mapping: Any) -> None:
        self._chose_columns = True
        self._read_again(mapping=mapping)

    def _read_again(self, **changes: Any) -> None:
        reading = self._reading
        if reading is None or self.busy():
            return
        kept: dict[str, Any] = {
            "forget": False,
            "edits": reading.preview.edits,
            "originals": reading.preview.originals,
        }
        self._wish = replace(reading.wish, **(kept | changes))
        self._read(self._wish)

    def _plan_again(self) -> None:
        """A cell was corrected: who is who is looked up anew."""
        self._stale = True
        if self._reading is None or self.busy():
            return  # when what runs has ended it is noticed
        self._stale = False

        def done(reading: Reading) -> None:
            again = self._stale
            self._show_reading(reading)
            if again:
                self._plan_again()

        def given_up() -> None:
            self._given_up()
            self._stale = True

        label = translate("Import", "Looking for people who are in the book already…")
        self._run(label, import_jobs.plan_again(self._book, self._reading), done, given_up)

    # --- writing ------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write what was decided: one transaction, one undo step."""
        if self._reading is None or self.busy():
            return
        if self._stale:  # looking through what a correction means was stopped
            self._plan_again()
            return
        preview = self._reading.preview
        if not self.preview_page.to_write():
            self._show_nothing(preview.file)
            return
        job = import_jobs.write(self._book, preview, self.preview_page.group(), self._chose_columns)
        label = translate("Import", "Importing %1…", preview.name)
        self._run(label, job, self._show_done, lambda: self.show_step(1), writes=True)

    def _show_done(self, result: Any) -> None:
        _changes, report, unread = result
        assert self._reading is not None
        file = self._reading.preview.file
        self._imported += 1
        self._step = report.step
        self._troubles = []  # they stood above the preview
        self.preview_page.add_group(self.preview_page.group())
        self.done_page.show_result(file.name, report, file.failed, unread)
        if self._waiting or self._paths:  # whoever went to see them would leave the others
            self.done_page.show_them.hide()
        self.show_step(2)
        if report.step is not None:  # nothing that was not there
            self.imported.emit(report.step, file.name, unread)

    def _show_nothing(self, file: FileRead) -> None:
        """Nothing is to be written: go on, but not past rows that could not be read."""
        self._troubles = []
        if not file.failed:
            self.next_file()
            return
        self._step = None
        self.done_page.show_result(file.name, None, file.failed, build_unread(file))
        self.show_step(2)

    def _show_imported(self) -> None:
        if self._step is not None:
            self.show_requested.emit(self._step, self._name())
            self.accept()

    def show_undone(self) -> None:
        self.done_page.show_undone()

    # --- buttons and keys ---------------------------------------------------------------------

    def go_on(self) -> None:
        if self.step() == 1:
            self.apply()
        else:
            self.next_file()

    def go_back(self) -> None:
        if self.step() == 0:
            self.reject()
        elif self.step() == 1:
            self._troubles = []
            self._reading = self._wish = None
            self.start_page.show_welcome()
            self.show_step(0)
        else:
            self.choose_files()
