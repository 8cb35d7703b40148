"""The photos of the sheet that is typed, read from the book and kept in it; sheet_photos shows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kehuapp.book.visits import photos
from kehuapp.book.visits.sheets import Sheet
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.ui.kit import toast
from kehuapp.ui.visits.sheet_photos import SheetPhotos
from kehuapp.ui.visits.sheet_places import Place, read_places
from kehuapp.ui.work import tasks
from kehuapp.ui.work.pictures import nothing
from kehuapp.ui.work.session import Session


class KeptPhotos(QObject):
    """Fills the panel with the photos of one sheet, and does what is wished for there."""

    def __init__(self, session: Session, panel: SheetPhotos) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._sheet: Sheet | None = None
        self._template: SheetTemplate | None = None
        panel.files_chosen.connect(self.add)
        panel.turned.connect(self.turn)
        panel.removed.connect(self.remove)

    def show_sheet(self, sheet: Sheet | None, template: SheetTemplate) -> None:
        """Show the photos of this sheet, which was printed from that template."""
        self._sheet, self._template = sheet, template
        self.read()

    def read(self) -> None:
        """Read them again."""
        found = self._photos()
        self._panel.show_photos(found, self.places() if found else {})

    def _photos(self) -> list[tuple[str, QImage]]:
        from kehuapp.store.pictures import find_picture

        if (visit := self._visit()) is None:
            return []
        book = self._session.book
        found = []
        for sha256 in book.ask(photos.ask_photos(visit)):
            image = QImage.fromData(find_picture(book, sha256) or b"")
            found.append((sha256, image if not image.isNull() else nothing()))
        return found

    def places(self) -> dict[str, Place]:
        """Where on the printed sheet each box is, as it would be printed now."""
        from kehuapp.book.summary import load_visit_facts
        from kehuapp.sheets.visit.sheet import form

        if self._sheet is None or self._template is None or (visit := self._visit()) is None:
            return {}
        contact = self._sheet.visit.contact_id
        try:
            facts = load_visit_facts(self._session.book, contact, visit_id=visit)
        except Trouble:  # the customer went meanwhile
            return {}
        is_small = self._session.preferences.paper_choice("sheet_size") in ("a5", "two")
        size = "a5" if is_small else "a4"
        template = self._template
        return read_places(form(facts, size=size, template=template), template.numbers())

    def add(self, paths: Sequence[Path]) -> None:
        """Keep photos with the visit; scaling them is the worker's."""
        visit, book = self._visit(), self._session.book
        if visit is None:
            said = (
                translate("TypeBack", "Type the code of the sheet first, then drop its photo.")
                if self._sheet is None
                else translate("TypeBack", "Save the sheet first, then drop its photo.")
            )
            toast.hint(self._panel, said)
            return

        def job(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Changes:
            return photos.add_photos(book, visit, [photos.read_photo(path) for path in paths])

        label = translate("TypeBack", "Keeping %n photo(s)", n=len(paths))
        tasks.write_job(
            self._panel, self._session, book, label, job, lambda _changes: self.read(),
            cancellable=False,
        )  # fmt: skip

    def turn(self, sha256: str, image: QImage) -> None:
        """Keep a photo as it lies now."""
        from kehuapp.ui.kit.images import jpeg_bytes

        if (visit := self._visit()) is not None:
            data, book = jpeg_bytes(image), self._session.book
            tasks.write(self._session, photos.replace_photo, book, visit, sha256, data)
            self.read()

    def remove(self, sha256: str) -> None:
        """The photo is of another sheet."""
        if (visit := self._visit()) is not None and sha256:
            tasks.write(self._session, photos.remove_photo, self._session.book, visit, sha256)
            self.read()

    def _visit(self) -> int | None:
        return self._sheet.visit.id if self._sheet is not None else None
