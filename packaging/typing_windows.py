"""Pictures of the page that types visit sheets back in, with a sheet half typed and its photo."""

from collections.abc import Callable
from typing import Any

from kehuapp.store.database import Book


def typing_screens(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """A sheet half typed beside its photo, and the two windows of a visit that was not made."""
    from kehuapp.book.visits.results import load_sheet
    from kehuapp.book.visits.visits import find_next_visit
    from kehuapp.ui.visits.outcome_form import OutcomeForm
    from kehuapp.ui.work.session import SheetToType

    planned = [find_next_visit(book, one) for one in range(1, 61)]
    visit = next((one.id for one in planned if one is not None and one.materials), None)
    if visit is None:
        return []

    def typing() -> object:
        window.session.go("typing", SheetToType(visit=visit))
        page = window.host.page("typing")
        form = page.typing.form
        text = "高山烏龍" if form.width() else ""
        form.result.setText("OK 3")
        form.need_when.setText("12/1")
        form.need_item.setText(text)
        form.need_amount.setText("20")
        form.saw_market.setChecked(True)
        form.saw_place.setChecked(True)
        form.arrived.setText("10:25")
        form.departed.setText("11:20")
        form.cost.setText("120")
        form.satisfaction.set_mark(4)
        form.promise.setText(text)
        form.promise_on.setText("12/25")
        page.photos.show_photos([("photo", _photo())])
        form.promise.setFocus()
        page.photos.follow("promise")
        return window

    def outcome(kind: str) -> Callable[[], object]:
        def show() -> object:
            sheet = load_sheet(book, visit)
            return OutcomeForm(kind, sheet.visit, sheet.title, sheet.settings, window)

        return show

    return [
        ("typing-sheet", typing),
        ("visit-missed", outcome("missed")),
        ("visit-moved", outcome("moved")),
    ]


def _photo() -> Any:
    """A sheet photographed by hand, a little askew."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(1131, 1600, QImage.Format.Format_RGB32)
    image.fill(QColor("#b9a894"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.rotate(-1)
    painter.fillRect(QRectF(30, 40, 1060, 1530), QColor("#fbfbf8"))
    painter.setPen(QColor("#333333"))
    for at in range(12):
        painter.drawRect(QRectF(80, 120 + at * 118, 960, 100))
        painter.drawLine(110, 180 + at * 118, 900, 180 + at * 118)
    painter.setPen(QColor("#2a3f8f"))
    font = painter.font()
    font.setPixelSize(34)
    font.setItalic(True)
    painter.setFont(font)
    for at in range(4, 12):
        spot = QRectF(130, 130 + at * 118, 800, 50)
        painter.drawText(spot, Qt.AlignmentFlag.AlignLeft, "10:25 – 11:20   ✓   12/25")
    painter.end()
    return image
