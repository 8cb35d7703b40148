"""The keys by which a meeting is decided: they work wherever no text is being typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kehuapp.text.words import TIERS
from kehuapp.ui.review.meeting import doing
from kehuapp.ui.review.meeting.running import RunningMeeting

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
}
_TIERS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), TIERS, strict=True))


def act(meeting: RunningMeeting, event: QKeyEvent) -> bool:
    """Do what a key says; False for one that says nothing here."""
    if _is_finish(event):
        doing.finish(meeting)
        return True
    if is_take_back(meeting, event):
        return meeting.take_back()
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not meeting.people():
        return False
    key = Qt.Key(event.key())
    if key in _STEPS:
        meeting.step(_STEPS[key])
    elif key in _TIERS:
        meeting.decide(_TIERS[key])
    elif key == Qt.Key.Key_A:
        meeting.take()
    elif key == Qt.Key.Key_K:
        meeting.keep_tier()
    elif key == Qt.Key.Key_U:
        meeting.undecide()
    elif key == Qt.Key.Key_F:
        meeting.fold(meeting.is_unfolded)
    else:
        return False
    return True


def is_take_back(meeting: RunningMeeting, event: QEvent) -> bool:
    """Whether Ctrl+Z is about a decision, which is no step of the book yet."""
    return (
        isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
        and meeting.can_take_back()
    )


def _is_finish(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and held == Qt.KeyboardModifier.ControlModifier
