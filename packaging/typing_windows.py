"""Pictures of the page that types visit sheets back in, with a sheet half typed and its photo."""

from collections.abc import Callable
from typing import Any

from kehuapp.store.database import Book


def typing_screens(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """A sheet half typed beside its photo, and the two windows of a visit that was not made."""
    from kehuapp.book.summary import load_visit_facts
    from kehuapp.book.visits.results import Clash
    from kehuapp.book.visits.sheets import load_sheet
    from kehuapp.book.visits.visits import VisitClash, find_next_visit, load_visit
    from kehuapp.ui.visits.outcome_form import OutcomeForm
    from kehuapp.ui.visits.visit_form import VisitForm
    from kehuapp.ui.work.session import SheetToType

    planned = (find_next_visit(book, one) for one in range(1, 61))
    found = next((one for one in planned if one is not None and one.materials), None)
    if found is None or found.id is None:
        return []
    contact, visit = found.contact_id, found.id

    def typing() -> object:
        window.session.go("typing", SheetToType(visit=visit))
        page = window.host.page("typing")
        form = page.typing.form
        facts = load_visit_facts(book, contact, visit_id=visit)
        item, promise = facts.sales[0].item, facts.materials[-1]
        form.result.setText("OK 3")
        form.need_when.setText("12/1")
        form.need_item.setText(item)
        form.need_amount.setText("20")
        form.saw_market.setChecked(True)
        form.saw_place.setChecked(True)
        form.arrived.setText("10:25")
        form.departed.setText("11:20")
        form.cost.setText("120")
        form.satisfaction.set_mark(4)
        form.promise.setText(promise)
        form.promise_on.setText("12/25")
        photo = _photo(facts, promise)
        page.photos.show_photos([("photo", photo)], page.kept_photos.places())
        form.promise.setFocus()
        page.photos.follow("promise")
        return window

    def outcome(kind: str) -> Callable[[], object]:
        def show() -> object:
            sheet = load_sheet(book, visit)
            return OutcomeForm(kind, sheet.visit, sheet.title, sheet.settings, window)

        return show

    def clash() -> object:
        """Two typed the same sheet: which is right is asked."""
        window.session.go("typing", SheetToType(visit=visit))
        pane = window.host.page("typing").typing
        pane.form.result.setText("OK 3")
        pane.form.arrived.setText("10:25")
        stored = load_sheet(book, visit)
        theirs = stored.typed._replace(result="OK 5", arrived="10:40")
        pane.ask_whose(Clash("", stored._replace(typed=theirs), ["result", "arrived"]))
        return window

    def visit_clash() -> object:
        opened = load_visit(book, visit)
        form = VisitForm(book, opened, window)
        form.place.setText("A1")
        form.tell_clash(VisitClash("", opened._replace(place="B2", confirmed=True), ["place"]))
        return form

    def search() -> object:
        """The code of a sheet is typed where customers are searched for."""
        window.commands.search.focus()
        code = load_visit_facts(book, contact, visit_id=visit).code
        window.commands.search.box.setText(code)
        return window

    return [
        ("typing-sheet", typing),
        ("typing-clash", clash),
        ("visit-clash", visit_clash),
        ("search-sheet", search),
        ("visit-missed", outcome("missed")),
        ("visit-moved", outcome("moved")),
    ]


def _photo(facts: Any, words: str) -> Any:
    """The sheet as somebody photographed it, filled by hand and a little askew."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from kehuapp.sheets.visit.sheet import form
    from kehuapp.ui.printing.paint import paint_page
    from kehuapp.ui.visits.sheet_places import read_places

    sheet = form(facts)
    image = QImage(1131, 1600, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(5386)
    image.setDotsPerMeterY(5386)
    image.fill(QColor("#b9a894"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.rotate(-0.6)
    painter.fillRect(QRectF(6, 12, 1110, 1580), QColor("#fbfbf8"))
    paint_page(sheet.pages[0], painter)
    painter.setPen(QColor("#2a3f8f"))
    font = painter.font()
    font.setPixelSize(30)
    font.setItalic(True)
    painter.setFont(font)
    for box, place in read_places(sheet).items():
        if box.startswith(("talk", "promise", "need_what", "arrived")) and box != "promise_on":
            left = 560 if box.startswith("talk") else 300
            said = "10:25" if box == "arrived" else words
            painter.drawText(QRectF(left, place.bottom * 1600 - 52, 500, 48), 0, said)
    painter.end()
    return image
