"""What happened or went wrong, over the foot of the window, with Undo and perhaps more beside it.

One a window; what else can be done with a step is offered by whoever knows it.
"""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from kehuapp.changes import Changes, NothingDone
from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme

SECONDS = 12
SECONDS_ERROR = 30
SECONDS_SAVED = 20  # there is something to read and to choose
HEIGHT = 44
ABOVE = 16  # pixels between the toast and the edge it stands on
_BESIDE = 24  # pixels that stay free at both sides
_ICON = QSize(18, 18)
_MOST_CHARACTERS = 1000
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
#: What stands at the foot of a page and is worked with: no toast lies over it, in use or not.
KEPT_FREE = ("composer", "selection", "fill", "history_foot", "backups_foot")
#: The part of a page over which a toast lies, where the rest is all typed in.
GROUND = "toast_ground"


def say(parent: QWidget | None, text: str) -> None:
    """Tell a Trouble sentence: in the window's toast, without one in a box that blocks nothing."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.show_error(text)
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "", text, QMessageBox.StandardButton.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def tell(parent: QWidget | None, text: str) -> None:
    """Tell that something is done, where there is nothing to undo; silent without a toast."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.show_done(text)


def hint(parent: QWidget | None, text: str) -> None:
    """Tell why nothing was done, or what comes first: no tick beside it; silent without a toast."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.show_hint(text)


def remind(parent: QWidget | None, text: str, words: str, act: Callable[[], object]) -> None:
    """Tell of what waits, with a button that leads there; it stays until somebody dismisses it."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.show_reminder(text, words, act)


def offer(parent: QWidget | None, step: int, text: str, act: Callable[[], object]) -> None:
    """Put one more button beside what is said of a step, as long as that is what is said."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.offer(step, text, act)


def give_way(parent: QWidget | None) -> None:
    """Have what stays until dismissed go: something else begins, and it would lie over that."""
    toast = _toast_of(parent)
    if toast is not None:
        toast.give_way()


def told_elsewhere(parent: QWidget | None, step: int | None) -> None:
    """Have what is said of a step go: a window above tells the same, with Undo beside it."""
    toast = _toast_of(parent)
    if toast is not None and step is not None and toast.step() == step:
        toast.clear()


def tell_saved(parent: QWidget | None, file: Path, opens: Path | None = None) -> None:
    """Tell where a file was saved, with opening it beside; silent without a toast.

    `opens` is what is opened instead of a folder that was saved.
    """
    toast = _toast_of(parent)
    if toast is not None:
        toast.show_saved(file, opens)


def make_room(part: QWidget) -> None:
    """Let what is said go above a part, one of `KEPT_FREE`, that has just come."""
    toast = _toast_of(part)
    if toast is not None:
        toast.place_later()


def _toast_of(widget: QWidget | None) -> "Toast | None":
    """The toast of the window `widget` is in; a modal dialog hides it, so it gets none."""
    if widget is None or widget.window().isModal():
        return None
    return widget.window().findChild(Toast)


class Toast(QFrame):
    """Lies over a stage, 16 pixels above its bottom or what is worked with, and goes in a while.

    It is a child of the window: a stack of pages raises the one that it shows over all else.
    """

    undo_requested = Signal(int)
    redo_requested = Signal(int)

    def __init__(self, stage: QWidget) -> None:
        """`lie_over` gives it another stage."""
        self._window = stage.window()
        super().__init__(self._window)
        self.setObjectName("toast")
        self.setProperty("toast", "true")
        self._stage = stage
        self.lie_over(stage)
        self._step: int | None = None
        self._redo: int | None = None
        self._is_error = self._is_hint = False
        self._seconds = SECONDS  # until it goes away; 0: when it is dismissed
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(6)
        self._offered: list[QPushButton] = []
        self._undo = QPushButton(self)
        self._undo.setObjectName("undo")
        self._undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self._undo.clicked.connect(self._ask_undo)
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whoever types goes on; Undo has a key
        self._close = QPushButton(self)
        self._close.setObjectName("dismiss")
        self._close.setProperty("quiet", "true")
        self._close.clicked.connect(self.clear)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.timeout.connect(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(10)
        self._file: Path | None = None
        self._open = QPushButton(self)
        self._open.setObjectName("open")
        self._open.clicked.connect(lambda: self._ask_open(self._file))
        self._open_folder = QPushButton(self)
        self._open_folder.setObjectName("open_folder")
        self._open_folder.clicked.connect(
            lambda: self._ask_open(self._file.parent if self._file else None)
        )
        for button in (self._open, self._open_folder):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addLayout(self._offers)
        for button in (self._undo, self._open, self._open_folder, self._close):
            row.addWidget(button)
        theme.watch().changed.connect(self._repaint)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._retranslate()
        self.clear()

    def lie_over(self, stage: QWidget) -> None:
        """Have this stage from now on; an error that is shown stays to be read."""
        self._stage = stage
        stage.installEventFilter(self)

    def text(self) -> str:
        """What it says now; "" when it is not there."""
        return self._text.text()

    def step(self) -> int | None:
        """The step that its Undo takes back."""
        return self._step

    def show_changes(self, changes: Changes) -> None:
        """Say what a write did, with Undo when it is a step and Redo when one was undone; an
        import's stays until dismissed, or until something else is begun."""
        if isinstance(changes.label, NothingDone):
            self.show_hint(changes.label)
        elif changes.label:
            self.show_done(changes.label, changes.step, stays=changes.origin == "import")
            self._offer_redo(changes.redo)

    def show_done(self, text: str, step: int | None = None, *, stays: bool = False) -> None:
        """Say that something is done; `step` is what Undo would take back."""
        self._show(text, step, error=False, seconds=0 if stays else SECONDS)

    def show_hint(self, text: str) -> None:
        """Say why nothing was done."""
        self._show(text, None, error=False, seconds=SECONDS, hint=True)

    def show_reminder(self, text: str, words: str, act: Callable[[], object]) -> None:
        """Say what waits, until it is dismissed or its button is pressed."""
        self._show(text, None, error=False, seconds=0, hint=True)

        def go() -> None:
            self.clear()
            act()

        self._offer(words, go)

    def show_saved(self, file: Path, opens: Path | None = None) -> None:
        """Say where a file or a folder was saved, and offer to open it or the folder it is in."""
        opens = opens or file
        words = translate("Toast", "%1 was saved in %2", file.name, str(file.parent))
        self._show(words, None, error=False, seconds=SECONDS_SAVED, file=opens)

    def show_error(self, text: str) -> None:
        """Say a sentence about something that went wrong."""
        self._show(text, None, error=True, seconds=SECONDS_ERROR)

    def offer(self, step: int, text: str, act: Callable[[], object]) -> None:
        """One more button beside what is said of this step; it goes with what is said."""
        if step == self._step:
            self._offer(text, act)

    def _offer(self, text: str, act: Callable[[], object]) -> None:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: act())
        self._offers.addWidget(button)
        self._offered.append(button)
        button.show()
        self._place()

    def offers(self) -> list[QPushButton]:
        """The buttons that were offered besides Undo."""
        return list(self._offered)

    def is_error(self) -> bool:
        """Whether what it says went wrong."""
        return self.isVisible() and self._is_error

    def give_way(self) -> None:
        """Go away if it would stay until dismissed: another page or import begins."""
        if self.isVisible() and not self._seconds:
            self.clear()

    def clear(self) -> None:
        """Go away."""
        self._timer.stop()
        self._text.clear()
        self._step = self._redo = None
        self._take_offers_away()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: QEvent) -> None:
        self._begin_to_go()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self.isVisible():
            if watched is self._stage:
                self._place()
            else:
                self.place_later()
        return super().eventFilter(watched, event)

    def _on_focus(self, *_widgets: object) -> None:
        # A dialog that is being deleted gives the focus away before the toast in it is gone.
        if shiboken6.isValid(self._window) and self.isVisible():
            self._place()

    def _begin_to_go(self) -> None:
        if self._seconds and self.isVisible():
            self._timer.start(self._seconds * 1000)

    def _take_offers_away(self) -> None:
        gone, self._offered = self._offered, []
        for button in gone:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()  # it may be the one that was pressed

    def _show(
        self,
        text: str,
        step: int | None,
        error: bool,
        seconds: int,
        file: Path | None = None,
        hint: bool = False,
    ) -> None:
        self._take_offers_away()
        self._file = file
        self._open.setVisible(file is not None)
        self._open_folder.setVisible(file is not None)
        self._step, self._is_error, self._seconds = step, error, seconds
        self._is_hint = hint
        self._redo = None
        self._retranslate()
        line = " ".join(text[:_MOST_CHARACTERS].split())  # it may quote what somebody typed
        self._text.setText(line)
        self._text.setToolTip(line)
        self._undo.setVisible(step is not None)
        self._repaint()
        self._timer.stop()
        self.show()
        self.raise_()
        self._place()
        if not self.underMouse():
            self._begin_to_go()

    def _offer_redo(self, step: int | None) -> None:
        """Let the button do again what was undone."""
        if step is None:
            return
        self._redo = step
        self._retranslate()
        self._undo.show()
        self._place()

    def _place(self) -> None:
        """In the middle, one line high where the stage is wide enough, else as high as it needs."""
        ground = self._ground()
        most = max(ground.width() - 2 * _BESIDE, 0)
        self._text.setWordWrap(False)
        width = self.sizeHint().width()
        if width > most:
            width = most
            self._text.setWordWrap(True)
        height = max(HEIGHT, self.heightForWidth(width), self.sizeHint().height())
        self.resize(width, height)
        left = max((ground.width() - width) // 2, 0)
        self.move(ground.x() + left, ground.y() + ground.height() - height - ABOVE)
        for part in sorted(self._parts_in_use(), key=QRect.bottom, reverse=True):
            if self.geometry().intersects(part):
                self.move(self.x(), max(part.top() - height - ABOVE, 0))

    def _ground(self) -> QRect:
        """Over what it lies, as the window sees it: the stage, or the part that offers itself."""
        for part in self._stage.findChildren(QWidget, GROUND):
            part.installEventFilter(self)  # once, however often it is said
            if part.isVisible():
                return QRect(part.mapTo(self._window, QPoint()), part.size())
        return QRect(self._stage.mapTo(self._window, QPoint()), self._stage.size())

    def place_later(self) -> None:
        """Look for the place again, once all is laid out."""
        if self.isVisible():
            self._moving.start(0)

    def _parts_in_use(self) -> list[QRect]:
        typed_in = self._typed_in()
        found = [] if typed_in is None else [typed_in]
        for name in KEPT_FREE:
            for part in self._stage.findChildren(QWidget, name):
                part.installEventFilter(self)  # once, however often it is said
                if part.isVisible():
                    found.append(QRect(part.mapTo(self._window, QPoint()), part.size()))
        return found

    def _typed_in(self) -> QRect | None:
        """Where somebody writes now: the box around it with the property `is_typed_in`."""
        widget = QApplication.focusWidget()
        if widget is None or not self._stage.isAncestorOf(widget):
            return None
        while widget is not None and widget is not self._stage:
            if widget.property("is_typed_in"):
                return QRect(widget.mapTo(self._window, QPoint()), widget.size())
            widget = widget.parentWidget()
        return None

    def _ask_undo(self) -> None:
        undo, redo = self._step, self._redo
        self.clear()
        if undo is not None:
            self.undo_requested.emit(undo)
        elif redo is not None:
            self.redo_requested.emit(redo)

    def _ask_open(self, file: Path | None) -> None:
        if file is None:
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.clear()
        else:
            self.show_error(translate("Toast", "No program here opens %1.", file.name))

    def _repaint(self) -> None:
        now = theme.current()
        name, colour = self._sign()
        self._picture.setPixmap(icons.icon(name, colour).pixmap(_ICON))
        self._close.setIcon(icons.icon("x", now.quiet))

    def _sign(self) -> tuple[str, str]:
        now = theme.current()
        if self._is_error:
            return "triangle-alert", now.vermilion
        return ("info", now.quiet) if self._is_hint else ("check", now.jade)

    def _retranslate(self) -> None:
        key, text = "Ctrl+Z", translate("Toast", "Undo")
        if self._redo is not None:
            key, text = "Ctrl+Shift+Z", translate("Toast", "Redo")
        shown = QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._undo.setText(f"{text}  {shown}")
        self._open.setText(translate("Toast", "Open"))
        self._open_folder.setText(translate("Toast", "Open folder"))
        self._close.setToolTip(translate("Toast", "Dismiss"))
        self._close.setAccessibleName(translate("Toast", "Dismiss"))
