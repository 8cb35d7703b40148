"""What was changed of this desk (its look, language, paper, who works at it), and taking it back.

Nothing of it is in the book. It is undone in its turn among the book's steps, by the same key, as
long as the window shows this book. Which settings there are is in `desk_settings`.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from kehuapp.changes import DESK_STEP, Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store import journal
from kehuapp.store.database import Book
from kehuapp.store.journal import StepRow
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import changed_meanwhile


class DeskSetting(NamedTuple):
    """How one setting of this computer is read and put, and how it is called and said."""

    title: Callable[[], str]
    read: Callable[[], Any]
    put: Callable[[Any], object]
    say: Callable[[Any], str]


class DeskChange(NamedTuple):
    """One change, and when; `latest` is the book's latest step of that moment, 0 for none."""

    setting: DeskSetting
    before: Any
    after: Any
    at: str
    latest: int

    def words(self) -> str:
        """From what to what, in the language of now."""
        setting = self.setting
        before, after = setting.say(self.before), setting.say(self.after)
        return translate("Desk", "%1: %2 → %3", setting.title(), before, after)


class Desk:
    """One a session, which passes on what is told."""

    def __init__(self, book: Book, tell: Callable[[Changes], object]) -> None:
        self._book = book
        self._tell = tell
        self._done: list[DeskChange] = []
        self._undone: list[DeskChange] = []

    def change(self, setting: DeskSetting, before: Any, after: Any) -> str:
        """Put it at once; a sentence when it is no longer as `before`: another window or program
        changed it, and nothing is written over."""
        sentence = self._put(setting, before, after)
        if not sentence:
            step = journal.find_undoable(self._book)
            change = DeskChange(setting, before, after, utc_now(), step.id if step else 0)
            self._done.append(change)
            self._undone.clear()
            self._tell(Changes(session="desk", label=change.words(), step=DESK_STEP))
        return sentence

    def find_undoable(self) -> StepRow | None:
        """What is undone next: a change of this desk, whose id is DESK_STEP, or a step of the
        book."""
        step = journal.find_undoable(self._book)
        if self._done and (step is None or step.id <= self._done[-1].latest):
            return _row(self._done[-1], "done")
        return step

    def find_redoable(self) -> StepRow | None:
        """What is done again next; no change of this desk once a step was done since."""
        step = journal.find_redoable(self._book)
        if not self._undone:
            return step
        change, latest = self._undone[-1], journal.find_undoable(self._book)
        is_next = step is None or step.id > change.latest
        if is_next and (latest is None or latest.id <= change.latest):
            return _row(change, "undone")
        return step

    def undo(self) -> str:
        """Take the latest change back; a sentence when that cannot be."""
        change = self._done.pop()
        sentence = self._put(change.setting, change.after, change.before)
        if not sentence:
            self._undone.append(change)
            said = translate("BookCommands", "Undone: %1", change.words())
            self._tell(Changes(session="desk", label=said))
        return sentence

    def redo(self) -> str:
        """Do the latest change again that was taken back; a sentence when that cannot be."""
        change = self._undone.pop()
        sentence = self._put(change.setting, change.before, change.after)
        if not sentence:
            self._done.append(change)
            said = translate("BookCommands", "Redone: %1", change.words())
            self._tell(Changes(session="desk", label=said, step=DESK_STEP))
        return sentence

    def _put(self, setting: DeskSetting, before: Any, after: Any) -> str:
        now = setting.read()
        if now != before:
            return changed_meanwhile(setting.say(now))
        try:
            setting.put(after)
        except Trouble as trouble:
            return str(trouble)
        return ""


def _row(change: DeskChange, state: str) -> StepRow:
    return StepRow(DESK_STEP, change.words(), change.at, state)
