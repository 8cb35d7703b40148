"""The customer's photo in the form: chosen, dropped or pasted, cut square, taken out again."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts.card_edits import NEW_PHOTO
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.store.pictures import MOST_BYTES, find_picture, why_unreadable
from kehuapp.store.sqlite.held import refuse_open_book
from kehuapp.text.words import TierLooks
from kehuapp.ui.editing.photo_crop import CropDialog, read_image
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.avatar import Avatar
from kehuapp.ui.kit.form_dialog import note, show_note
from kehuapp.ui.kit.images import png_bytes
from kehuapp.ui.kit.windows import choosing

_KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.heic"


class PhotoField(QWidget):
    """`photo()` is the stored one's name, NEW_PHOTO with `data()`, or None."""

    changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        book: Book,
        card: ContactCard,
        looks: TierLooks,
        data: bytes | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._name, self._tier = card.title if card.name or card.company else "", card.tier
        self._looks = looks
        self._photo, self._data = card.photo, data
        stored = find_picture(book, card.photo) if card.photo and data is None else data
        self.avatar = Avatar()
        self._show(stored)
        self.choose = self._button(self.tr("Photo…"), "image")
        self.choose.setToolTip(
            self.tr("Choose a picture, drop one here, or paste one (%1)").replace(
                "%1", "Ctrl+Alt+V"
            )
        )
        self.choose.clicked.connect(self._ask_file)
        self.remove = self._button("", "trash-2")
        self.remove.setToolTip(self.tr("Remove the photo"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.clicked.connect(self._take_out)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.avatar)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.note = note()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
        self.remove.setVisible(self._photo is not None)
        QShortcut(QKeySequence.fromString("Ctrl+Alt+V"), self, self.paste)

    def photo(self) -> str | None:
        """What the card says of the photo."""
        return self._photo

    def data(self) -> bytes | None:
        """The picture that is not in the book yet."""
        return self._data if self._photo == NEW_PHOTO else None

    def show_name(self, name: str, tier: str | None) -> None:
        """Without a photo, the first character stands in the circle."""
        is_other = (name[:1], tier) != (self._name[:1], self._tier)
        self._name, self._tier = name, tier
        if is_other and self._photo is None:
            self._show(None)

    def stops(self) -> list[QWidget]:
        """What the Tab key visits."""
        return [self.choose, self.remove]

    def take(self, data: bytes) -> None:
        """Cut a picture square and take it; say softly when it cannot be read."""
        image = read_image(data) if len(data) <= MOST_BYTES else None
        if image is None:
            show_note(self.note, why_unreadable(data))
            return
        show_note(self.note, "")
        dialog = CropDialog(image, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(dialog.data()))
        dialog.open()

    def paste(self) -> None:
        """Take the picture from the clipboard."""
        if not self._take_from(QApplication.clipboard().mimeData()):
            show_note(self.note, self.tr("There is no picture to paste."))

    def _show(self, data: bytes | None) -> None:
        colour = self._looks.colour(self._tier)
        self.avatar.show_person(self._name, self._tier, colour, data)

    def _keep(self, data: bytes) -> None:
        self._photo, self._data = NEW_PHOTO, data
        self._show(data)
        self.remove.show()
        self.changed.emit()

    def _take_out(self) -> None:
        self._photo = self._data = None
        self._show(None)
        self.remove.hide()
        self.choose.setFocus()
        self.changed.emit()

    def _ask_file(self) -> None:
        kinds = f"{self.tr('Pictures')} ({_KINDS})"
        name, _kind = choosing.ask_file(self, self.tr("Photo"), kinds=kinds)
        if name:
            self._take_file(Path(name))

    def _take_file(self, file: Path) -> bool:
        try:
            if file.stat().st_size > MOST_BYTES:
                show_note(self.note, self.tr("This picture is too large."))
                return True
            refuse_open_book(file)
            data = file.read_bytes()
        except (OSError, Trouble):
            show_note(self.note, self.tr("This file cannot be read."))
            return True
        self.take(data)
        return True

    def _take_from(self, mime: QMimeData | None) -> bool:
        if mime is None:  # an empty clipboard
            return False
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            return self._take_file(files[0])
        if mime.hasImage():
            image = mime.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.take(png_bytes(image))
                return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take_from(event.mimeData()):
            event.acceptProposedAction()

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", "true")
        button.setIcon(icons.icon(icon, theme.current().quiet, 14))
        return button
