"""How large windows are: never larger than the room that the screen has; nothing is shown here."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

#: Pixels that a dialog leaves of the room, for its frame and so that one sees what it lies over.
LEFT_FREE = 60
#: With fewer lines the program's window takes them all.
FEW_LINES = 900


def room_of(window: QWidget) -> QRect:
    """What the screen of a window has without its panels."""
    return window.screen().availableGeometry()


def most(window: QWidget) -> QSize:
    """How large a dialog may be, without its frame."""
    return room_of(window).size() - QSize(LEFT_FREE, LEFT_FREE)


def fit(dialog: QWidget, wished: QSize) -> None:
    """Give a dialog the wished size, as far as there is room."""
    room = most(dialog)
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    if least.boundedTo(room) != least:
        # Else Qt would keep it as large as all that is in it, with its buttons off the screen.
        dialog.setMinimumSize(least.boundedTo(room))
    dialog.resize(wished.expandedTo(dialog.minimumSize()).boundedTo(room))


def show_main(window: QWidget) -> None:
    """Show the program's window: as it was left, if it still fits; on a low screen maximised."""
    room = room_of(window)
    frame = QSize(0, LEFT_FREE // 2)  # a guess: nobody knows it before the window is there
    fitting = window.size().boundedTo(room.size() - frame)
    if room.height() < FEW_LINES and fitting != window.size():
        window.showMaximized()
        return
    window.resize(fitting)
    window.show()
