"""The window that brings in sales: a file → what it would bring → done; reading is in exchange."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.exchange.sales.sale_unread import build_unread
from kehuapp.exchange.sales.sales_read import Buyer, check_correction
from kehuapp.exchange.sales.sales_run import CREATE, LEFT, NEW
from kehuapp.exchange.sources import SHEET, Source, find_sources
from kehuapp.i18n import translate
from kehuapp.ui.exchange.import_frame import CHECK, DONE, FILE, ImportFrame
from kehuapp.ui.exchange.sales import sales_jobs
from kehuapp.ui.exchange.sales.sales_dialogs import ColumnsDialog, PersonDialog
from kehuapp.ui.exchange.sales.sales_done import SalesDone
from kehuapp.ui.exchange.sales.sales_jobs import Reading, Wish
from kehuapp.ui.exchange.sales.sales_preview import SalesPreview
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work.session import Session


class SalesWindow(ImportFrame):
    """Files one after the other; each that came in is told on the session."""

    def __init__(
        self, session: Session, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.setObjectName("sales_window")
        self.resize(1080, 680)
        self._settings = load_settings(session.book)
        self._waiting: list[Source] = []
        self._troubles: list[str] = []
        self._reading: Reading | None = None
        self._wish: Wish | None = None  # what is being read, or was read last
        self._chose_columns = False
        self._build()
        self.show_step(FILE)
        if paths:
            self.add_files(paths)

    def _build(self) -> None:
        self.start = QFrame(self)
        self.said = QLabel(self.start)
        self.said.setObjectName("said")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(translate("SalesImport", "Choose a file…"), self.start)
        self.choose.setObjectName("choose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self.choose_files())
        inside = QVBoxLayout(self.start)
        inside.setContentsMargins(60, 0, 60, 0)
        inside.addStretch(2)
        inside.addWidget(self.said)
        inside.addSpacing(14)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        self.preview = SalesPreview(self)
        self.preview.columns_requested.connect(self.choose_columns)
        self.preview.order_chosen.connect(self.read_days)
        self.preview.forget_requested.connect(self.forget_columns)
        self.preview.edit_requested.connect(self.correct)
        self.preview.fixed_touched.connect(self._say_fixed)
        self.preview.who.answered.connect(self.answer)
        self.preview.who.search_requested.connect(self.search)
        self.preview.who.new_requested.connect(self.make_all_new)
        self.done_page = SalesDone(self._preferences, self)
        self.done_page.undo.clicked.connect(lambda: self._undo())
        self.build_frame((self.start, self.preview, self.done_page))

    # --- where it stands ----------------------------------------------------------------------

    def show_step(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.head.show_step(step)
        name = self._reading.wish.source.name if self._reading else ""
        title = translate("SalesImport", "Import sales")
        self.setWindowTitle(f"{title} — {name}" if name and step else title)
        is_table = self._reading is not None and self._reading.wish.source.kind != SHEET
        self.head.encoding.setVisible(step == CHECK and is_table)
        self.go.setVisible(step != FILE)
        self.say_in_foot("")
        if step == FILE:
            self.back.setText(translate("Import", "Cancel"))
            self.said.setText(
                "\n".join(self._troubles)
                or translate(
                    "SalesImport",
                    "Choose a table of sales from the till, from Excel or from another program "
                    "(.csv, .xlsx).\nIt needs the day, the customer and the amount.",
                )
            )
            self.choose.setFocus()
        elif step == CHECK:
            self._show_check()
        else:
            self.back.setText(translate("Import", "Choose another file…"))
            more = len(self._waiting)
            words = translate("Import", "Next file (%n left)", n=more)
            self.go.setText(words if more else translate("Import", "Close"))
            self.go.setEnabled(True)
            self.go.setFocus()
        (self.choose if step == FILE else self.go).setDefault(True)

    def _show_check(self) -> None:
        reading = self._reading
        assert reading is not None
        encoding = reading.table.encoding
        self.head.show_file(reading.wish.source.name, encoding)
        self.head.show_encoding(encoding, reading.wish.encoding, self.read_as)
        self.back.setText(translate("Import", "Back"))
        self.say_in_foot(
            translate(
                "SalesImport",
                "F2 corrects a cell. The import can be undone in one go; the file itself is not "
                "changed.",
            )
            if reading.report is not None
            else ""
        )
        count = reading.report.plan.count(CREATE) if reading.report else 0
        self.go.setText(
            translate("SalesImport", "Import %n sale(s)", n=count)
            if count
            else translate("Import", "Nothing to import")
        )
        self.go.setEnabled(bool(count) or self._has_answers())
        self.preview.take_focus()

    def _has_answers(self) -> bool:
        return bool(
            self._reading and self._reading.report and self._reading.report.plan.count(LEFT)
        )

    # --- files --------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files."""
        chosen, _ = choosing.ask_files(
            self,
            translate("SalesImport", "Choose a file…"),
            self._preferences.last_folder("import"),
            translate(
                "SalesImport",
                "Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;All files (*)",
            ),
        )
        if chosen:
            self._preferences.set_last_folder("import", Path(chosen[0]))
            self.add_files([Path(name) for name in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files behind those that wait, and begin if none is looked at."""
        files = [Path(path) for path in paths]

        def find(_progress: Any, cancelled: Callable[[], bool]) -> Any:
            return find_sources(files, cancelled)

        def found(result: Any) -> None:
            sources, troubles = result
            self._waiting += sources
            self._troubles = [str(trouble) for trouble in troubles]
            self.next_file()

        self.run(translate("SalesImport", "Looking for tables…"), find, found, self._given_up)

    def next_file(self) -> None:
        """Read what waits next; without any say what could not be read, or leave."""
        if self._waiting:
            self._reading = None
            self._chose_columns = False
            self.preview.forget()
            self._read(Wish(self._waiting.pop(0)))
        elif self._troubles or self.step() == FILE:
            self._reading = None
            self.show_step(FILE)
        else:
            self.accept()

    def _read(self, wish: Wish, old: Reading | None = None) -> None:
        def troubled(trouble: Trouble) -> None:
            if self._reading is not None:
                self._given_up()
                self.say_in_foot(str(trouble), error=True)
                return
            self._troubles.append(str(trouble))
            self.next_file()

        self._wish = wish
        same = old is not None and old.wish.encoding == wish.encoding
        table = old.table if same and old is not None else None
        job = sales_jobs.look(self._book, wish, table)
        label = translate("Import", "Reading %1…", wish.source.name)
        self.run(label, job, self._show_reading, self._given_up, troubled, writes=wish.forget)

    def _given_up(self) -> None:
        """Cancelled: what was shown before is shown again."""
        if self._reading is None:
            self.show_step(FILE)
            return
        self._wish = self._reading.wish
        self.preview.show_reading(self._reading)
        self.show_step(CHECK)

    def _show_reading(self, reading: Reading) -> None:
        self._reading, self._wish = reading, reading.wish
        self._step = None
        self.preview.show_reading(reading)
        self.show_step(CHECK)

    def read_as(self, encoding: str) -> None:
        """Read the file again in an encoding; "" is the program's own judgement."""
        self._read_again(encoding=encoding, mapping=None)

    def choose_columns(self) -> None:
        """Ask what the columns hold, and read the file like that."""
        if self._reading is None or self.busy():
            return
        dialog = ColumnsDialog(self._reading.table, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._map(tuple(dialog.mapping())))
        dialog.open()

    def _map(self, mapping: Sequence[str]) -> None:
        self._chose_columns = True
        self._read_again(mapping=mapping)

    def read_days(self, order: str) -> None:
        """Read 5/4/2024 as dmy or mdy in the whole file."""
        self._chose_columns = True
        self._read_again(order=order)

    def forget_columns(self) -> None:
        """Read the columns by their names, now and next time."""
        self._chose_columns = False
        self._read_again(mapping=None, order="", as_before=False, forget=True)

    def _read_again(self, **changes: Any) -> None:
        if self._reading is not None and not self.busy():
            kept = {"forget": False}
            self._read(replace(self._reading.wish, **(kept | changes)), self._reading)

    def correct(self, line: int, column: int, text: str) -> None:
        """Let a cell say something else, if it can be read; the file is read anew by that."""
        reading, wish = self._reading, self._wish
        if reading is None or reading.read is None or wish is None or self.is_writing():
            return
        try:
            today, zone = self._settings.today(), self._settings.zone
            check_correction(reading.read, today, zone, line, column, text)
        except Trouble as trouble:
            self.preview.refuse(line, column, text, str(trouble))
            self.say_in_foot(str(trouble), error=True)
            return
        corrected = {**wish.corrected, (line, column): text}
        written = reading.table.written_in(line)
        if text == (written[column] if column < len(written) else ""):
            del corrected[line, column]
        self.preview.model.write_over(line, column, text)
        # What is read just now is left off: the next reading has both corrections.
        self._read(replace(wish, corrected=corrected, forget=False), reading)

    def _say_fixed(self) -> None:
        self.say_in_foot(
            translate("Import", "This cannot be changed here. Change it after the import.")
        )

    # --- whose they are -----------------------------------------------------------------------

    def answer(self, buyer: Buyer, answer: int) -> None:
        """Take the sales of a name for those of a customer, of a new one, or of nobody."""
        self._answer({buyer: answer})

    def make_all_new(self) -> None:
        """Make a customer of each name of whom nobody is called like that."""
        reading = self._reading
        if reading is None or reading.read is None or reading.report is None:
            return
        plan = reading.report.plan
        self._answer(
            {
                buyer: NEW
                for buyer, match in zip(reading.read.buyers, plan.matches, strict=True)
                if match.contact is None and not match.candidates and buyer.title
            }
        )

    def search(self, buyer: Buyer) -> None:
        """Let somebody find the customer."""
        dialog = PersonDialog(self._book, buyer.title.split("\n")[0], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take() -> None:
            contact = dialog.contact()
            if contact is not None:
                self.answer(buyer, contact)

        dialog.accepted.connect(take)
        dialog.open()

    def _answer(self, answers: dict[Buyer, int]) -> None:
        reading, before = self._reading, self._wish
        if reading is None or reading.read is None or before is None or self.is_writing():
            return
        wish = replace(before, answers={**before.answers, **answers}, forget=False)
        if self.busy():  # a correction is read just now: both count
            self._read(wish, reading)
            return
        self._wish = wish
        job = sales_jobs.match_again(self._book, reading, wish)
        label = translate("SalesImport", "Looking for the customers…")
        self.run(label, job, self._show_reading, self._given_up)

    # --- writing ------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write the sales: one transaction, one undo step."""
        reading = self._reading
        if reading is None or reading.read is None or self.busy():
            return
        if refused := self.preview.insist():
            self.say_in_foot(refused, error=True)
            return

        label = translate("Import", "Importing %1…", reading.wish.source.name)
        job = sales_jobs.write(self._book, reading, self._chose_columns)
        self.go.setEnabled(False)
        self.run(label, job, self._show_done, lambda: self.show_step(CHECK), writes=True)

    def _show_done(self, result: Any) -> None:
        _changes, report = result
        self._step = report.step
        self.done_page.show_result(report, build_unread(report))
        self.show_step(DONE)

    def show_undone(self) -> None:
        self.done_page.show_undone()

    # --- buttons and keys ---------------------------------------------------------------------

    def go_on(self) -> None:
        if self.step() == CHECK:
            self.apply()
        else:
            self.next_file()

    def go_back(self) -> None:
        if self.step() == FILE:
            self.reject()
        elif self.step() == CHECK:
            self._reading, self._troubles = None, []
            self.show_step(FILE)
        else:
            self.choose_files()
