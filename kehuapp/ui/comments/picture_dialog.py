"""A picture of a comment, as large as the screen allows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.windows.dialog import Dialog


class PictureDialog(Dialog):
    """A click or Esc closes it."""

    save_requested = Signal()

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Comments", "Picture"))
        room = self.screen().availableSize() * 0.85 - QSize(24, 100)
        shown = image
        if image.width() > room.width() or image.height() > room.height():
            shown = image.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        label = QLabel(self)
        label.setPixmap(QPixmap.fromImage(shown))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        save = QPushButton(translate("Comments", "Save the picture as…"))
        save.setProperty("quiet", "true")
        save.setObjectName("save")
        save.setAutoDefault(False)
        save.clicked.connect(self.save_requested)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.accept()
        else:
            super().keyPressEvent(event)
