"""The photos of a sheet beside the form: dropped or chosen, turned, looked at one by one.

Keeping them is whoever is asked; nobody reads what is written on them.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QTransform
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme, toast
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.visits.photo_view import PhotoView
from kehuapp.ui.visits.sheet_places import Place

KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff"
NOWHERE: Mapping[str, Place] = MappingProxyType({})
_HEAD = 46  # pixels


class SheetPhotos(QWidget):
    """`files_chosen` has paths; `turned` and `removed` the photo (its SHA-256) that is shown."""

    files_chosen = Signal(object)  # Sequence[Path]
    turned = Signal(str, object)  # QImage
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName(toast.GROUND)  # beside it all is typed in
        self._photos: list[tuple[str, QImage]] = []
        self._at = 0
        self._places: Mapping[str, Place] = NOWHERE
        self._box = ""
        self.view = PhotoView()
        self.view.setObjectName("sheet_photo")
        self.name = Elided("quiet")
        self.percent = QLabel()
        self.percent.setProperty("role", "quiet")
        self.percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("400%"))
        self.out, self.into, self.turn, self.remove, self.add = (QToolButton() for _ in range(5))
        self.before, self.after = QToolButton(), QToolButton()
        self.where = QLabel()
        self.where.setProperty("role", "small")
        self.empty = EmptyPlace()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self.empty.action.setObjectName("choose_photos")
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        theme.watch().changed.connect(self.retranslate)
        self.retranslate()

    def show_photos(
        self, photos: Sequence[tuple[str, QImage]], places: Mapping[str, Place] = NOWHERE
    ) -> None:
        """These, in their order; the one that was shown stays while it is among them. `places`:
        where on the page each box is."""
        self._places = places
        known = [name for name, _image in photos]
        shown = self.current()
        self._photos = list(photos)
        if shown not in known:
            self._at = max(0, min(self._at, len(known) - 1))
        else:
            self._at = known.index(shown)
        self._show()

    def current(self) -> str:
        """The photo that is shown, "" for none."""
        return self._photos[self._at][0] if self._photos else ""

    def follow(self, box: str) -> None:
        """Bring the place of a box before the eye."""
        self._box = box
        self.view.follow(self._places.get(box))
        self._say()

    def ask_files(self) -> None:
        """Let somebody choose photos."""
        kinds = translate("TypeBack", "Photos (%1)", KINDS)
        title = translate("TypeBack", "Photos of the sheet")
        names, _kind = choosing.ask_files(self, title, kinds=kinds)
        if names:
            self.files_chosen.emit([Path(name) for name in names])

    def step(self, by: int) -> None:
        """The next photo, or the one before."""
        if self._photos:
            self._at = (self._at + by) % len(self._photos)
            self._show()

    def turn_it(self) -> None:
        """A quarter to the right."""
        if self._photos:
            name, image = self._photos[self._at]
            self.turned.emit(name, image.transformed(QTransform().rotate(90)))

    def _show(self) -> None:
        image = self._photos[self._at][1] if self._photos else QImage()
        self.view.show_image(image)
        self.view.follow(self._places.get(self._box))
        self.stack.setCurrentWidget(self.view if self._photos else self.empty)
        self._say()

    def _say(self) -> None:
        has, many = bool(self._photos), len(self._photos) > 1
        said = translate("TypeBack", "Photo %1 of %2", self._at + 1, len(self._photos))
        self.name.show_text(said if has else translate("TypeBack", "Photos of the sheet"))
        for part in (self.out, self.into, self.turn, self.remove, self.add, self.percent):
            part.setVisible(has)
        self.before.setVisible(many)
        self.after.setVisible(many)
        self.percent.setText(f"{round(self.view.zoom() * 100)}%" if has else "")
        self.where.setVisible(has)

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        for part in (self.before, self.after, self.turn, self.out, self.percent, self.into,
                     self.add, self.remove):  # fmt: skip
            row.addWidget(part)
        self.where.setContentsMargins(16, 6, 16, 6)
        self.where.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.where)

    def _connect(self) -> None:
        for button, act in (
            (self.before, lambda: self.step(-1)),
            (self.after, lambda: self.step(1)),
            (self.out, lambda: self.view.zoom_by(-1)),
            (self.into, lambda: self.view.zoom_by(1)),
            (self.turn, self.turn_it),
            (self.add, self.ask_files),
            (self.remove, lambda: self.removed.emit(self.current())),
        ):
            button.clicked.connect(lambda _on=False, act=act: act())
        self.empty.action.clicked.connect(lambda: self.ask_files())
        self.view.zoomed.connect(self._say)

    # Files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_urls(event.mimeData().urls())
        event.acceptProposedAction()

    def take_urls(self, urls: Sequence[QUrl]) -> None:
        """Keep what was dropped."""
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.files_chosen.emit(paths)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Speak the language of now, in the colours of now."""
        for button, icon, text in (
            (self.before, "chevron-left", translate("TypeBack", "The photo before")),
            (self.after, "chevron-right", translate("TypeBack", "The next photo")),
            (self.out, "zoom-out", translate("TypeBack", "Smaller (Ctrl+-)")),
            (self.into, "zoom-in", translate("TypeBack", "Larger (Ctrl++)")),
            (self.turn, "redo-2", translate("TypeBack", "Turn to the right")),
            (self.add, "plus", translate("TypeBack", "Add photos")),
            (self.remove, "trash-2", translate("TypeBack", "Remove this photo")),
        ):
            button.setIcon(icons.icon(icon, size=18))
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.empty.say(
            "image",
            translate("TypeBack", "No photo of the sheet"),
            translate(
                "TypeBack",
                "You can type from the paper. Photos that you drop here stay with the visit.",
            ),
            translate("TypeBack", "Choose photos…"),
        )
        self.where.setText(
            translate("TypeBack", "The photo follows the box you are in. Draw it to its place by "
                      "hand if it is off.")
        )  # fmt: skip
        self._say()
