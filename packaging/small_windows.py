"""The windows that open over others for a moment: asking, telling, choosing; for screens.py."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kehuapp.errors import BookLost
from kehuapp.store.database import Book

Table = list[tuple[str, Callable[[], object]]]


def windows(window: Any, book: Book, contact: int, away: Path) -> Table:
    """(name, what makes it and gives it back) of each; whoever asks shows it."""
    return [
        *_of_the_program(window, away),
        *_of_troubles(window, away),
        *_of_comments(window, book, contact),
        *_of_choosing(window, book, contact),
        *_of_the_calendar(window, book, contact, away),
    ]


def _of_the_program(window: Any, away: Path) -> Table:
    from kehuapp.ui.exchange.export_dialog import ExportDialog
    from kehuapp.ui.shell.about import show_about
    from kehuapp.ui.work.progress_dialog import ProgressDialog

    def progress() -> object:
        dialog = ProgressDialog(window.tr("Writing the pages…"), True, window)
        dialog.show_progress("客戶.csv", 30, 100)
        return dialog

    return [
        ("about", lambda: show_about(window, away / "示範茶行.kehu")),
        ("export", lambda: ExportDialog(window.session, parent=window)),
        ("progress", progress),
    ]


def _of_troubles(window: Any, away: Path) -> Table:
    from kehuapp.i18n import translate
    from kehuapp.ui.commands.keeping.start_dialog import StartDialog
    from kehuapp.ui.commands.lost_dialog import LostDialog
    from kehuapp.ui.work.crash_dialog import CrashDialog

    def crash() -> object:
        try:
            raise RuntimeError("示範")
        except RuntimeError as error:
            return CrashDialog("place", error, window)

    def start() -> object:
        book = away / "gone.kehu"
        words = translate(
            "Start",
            "The program ended while it was opening %1 the last time, so it is not opened again "
            "unasked. Try once more, or open a copy of it.",
            book.name,
        )
        return StartDialog(words, window.preferences, book, True)

    words = translate("Unreadable", "The customer book")
    return [
        ("crash", crash),
        ("start", start),
        *_of_checks(window),
        ("lost", lambda: LostDialog(BookLost(words, is_whole=True), window)),
    ]


def _of_checks(window: Any) -> Table:
    from kehuapp.book.checking.check import Repaired, Report
    from kehuapp.book.checking.saving import sentences
    from kehuapp.store.sqlite.repair.problems import Problem
    from kehuapp.store.sqlite.repair.salvage import Salvaged
    from kehuapp.ui.checking import outcome_dialog

    name = "示範茶行.kehu"
    wrong = [Problem("search", "contact_search", 3), Problem("index", "phone_contact_id")]
    damaged = Report([Problem("damaged", "file", 2)])
    whole = Report([], [Repaired("search", 3), Repaired("index", 1)])
    counts = {"contact": 58, "comment": 41, "interaction": 702, "sale": 480, "phone": 61}
    found = Salvaged(counts, {"comment": 1}, {"contact": 2, "sale": None}, {"contact": 2})
    lines = sentences(found, Path(name))
    return [
        ("check", lambda: outcome_dialog.checked(name, Report(wrong), window)),
        ("check-whole", lambda: outcome_dialog.checked(name, whole, window)),
        ("check-damaged", lambda: outcome_dialog.checked(name, damaged, window)),
        ("salvaged", lambda: outcome_dialog.saved(lines, False, window)),
    ]


def _of_comments(window: Any, book: Book, contact: int) -> Table:
    from datetime import datetime

    from PySide6.QtGui import QColor, QImage

    from kehuapp.book.comments.comments import rows_comments
    from kehuapp.book.settings import load_settings
    from kehuapp.ui.comments.date_dialog import DateDialog
    from kehuapp.ui.comments.move_form import MoveForm
    from kehuapp.ui.comments.picture_dialog import PictureDialog
    from kehuapp.ui.comments.tie_form import TieForm
    from kehuapp.ui.comments.versions_dialog import VersionsDialog
    from kehuapp.ui.editing.photo_crop import CropDialog
    from kehuapp.ui.work.pictures import Pictures

    today = load_settings(book).today()
    row = rows_comments(book, contact)[0]
    picture = QImage(900, 700, QImage.Format.Format_RGB32)
    picture.fill(QColor("#d9ece8"))

    def calendar() -> object:
        from kehuapp.ui.kit.days.day_field import DayField

        field = DayField(today, today, "TW")
        field.setParent(window)
        field.open_calendar()
        popup = field.popup
        assert popup is not None
        popup.destroyed.connect(field.deleteLater)
        return popup

    return [
        ("comment-date", lambda: DateDialog(datetime(2026, 11, 20, 9, 30), today, "TW", window)),
        ("comment-move", lambda: MoveForm(book, row, window)),
        ("comment-tie", lambda: TieForm(book, row, window)),
        (
            "comment-versions",
            lambda: VersionsDialog(window.session, row.id, Pictures(book), window),
        ),
        ("picture", lambda: PictureDialog(picture, window)),
        ("photo", lambda: CropDialog(picture, window)),
        ("calendar", calendar),
    ]


def _of_choosing(window: Any, book: Book, contact: int) -> Table:
    from kehuapp.book.conditions.conditions import FIELDS, Any_, Condition
    from kehuapp.book.groups.groups import paths_of
    from kehuapp.i18n import translate
    from kehuapp.ui.filters.filter_bar import BracketDialog
    from kehuapp.ui.filters.filter_fields import ConditionEditor
    from kehuapp.ui.groups.group_picker import GroupPicker
    from kehuapp.ui.kit.windows.line_dialog import LineDialog

    either = Any_((Condition("tier", "in", ("key", "regular")), Condition("phone", "none")))

    def line() -> object:
        title, label = translate("Staff", "Add a colleague"), translate("Staff", "Name")
        return LineDialog(title, label, parent=window)

    def editor(field: str) -> Callable[[], object]:
        def make() -> object:
            made = ConditionEditor(book, field, None, window)
            made.adjustSize()
            return made

        return make

    paths = list(paths_of(book).items())
    return [
        ("line", line),
        ("bracket", lambda: BracketDialog(book, either, 1, window)),
        ("group-picker", lambda: GroupPicker(translate("Staff", "Name"), paths, window)),
        *((f"condition-{field}", editor(field)) for field in FIELDS),
    ]


def _of_the_calendar(window: Any, book: Book, contact: int, away: Path) -> Table:
    """For whom a visit is, what goes out, what a phone's calendar brings, and a month on paper."""
    from kehuapp.book.contacts.contacts import load_contact
    from kehuapp.book.settings import load_settings
    from kehuapp.exchange.calendar.calendar_out import default_span
    from kehuapp.i18n import translate
    from kehuapp.ui.calendar.export_form import ExportForm
    from kehuapp.ui.calendar.who_form import WhoForm
    from kehuapp.ui.exchange.calendar.calendar_window import CalendarWindow
    from kehuapp.ui.printing.preview import SheetPreview

    name = load_contact(book, contact).title
    told = (
        ("20261201T100000", name),
        ("20261202T143000", "牙醫"),
        (";VALUE=DATE:20270412", f"{name}的生日"),
        (";VALUE=DATE:20261225", "聖誕節"),
        ("20261301T100000", "?"),
    )
    events = "".join(
        f"BEGIN:VEVENT\r\nDTSTART{'' if at[0] == ';' else ':'}{at}\r\nSUMMARY:{said}\r\n"
        "END:VEVENT\r\n"
        for at, said in told
    )
    phone = away / "phone.ics"
    phone.write_text(f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n", encoding="utf-8")

    def paper() -> object:
        pane = window.host.page("calendar").pane
        pane.refresh()
        form = pane.paper()
        return SheetPreview(lambda _private: form, window, has_private=False)

    def who() -> object:
        form = WhoForm(book, translate("CalendarPage", "Plan a visit"), window)
        form.search.person.setText(name[:1])
        form.search.look()
        return form

    span = default_span(load_settings(book).today())
    return [
        ("calendar-who", who),
        ("calendar-export", lambda: ExportForm(book, span, window)),
        ("calendar-import", lambda: CalendarWindow(window.session, phone, window)),
        ("calendar-print", paper),
    ]
