"""What a write changed, as one plain value; nobody is told here, that is the window's road."""

from dataclasses import dataclass

from kehuapp.i18n import QT_TRANSLATE_NOOP, step_label, translate

#: The label of the step of an import, by which the journal knows it.
IMPORT_LABEL = QT_TRANSLATE_NOOP("Step", "Import of %1")
#: The step of a change of this desk alone, which is in no journal (the desk's look, say).
DESK_STEP = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids touched by one step; `label` is already in the reader's language.

    No tuple, because a tuple comes out of a signal of Qt as a list.

    `members` came into `groups` or left them; nothing else of them changed, so they are not among
    `contacts`. `session` names what changed in the window and not in the book: staff, place,
    selection, current, search, destination, whose_day or desk. `origin` is "import" when a file
    was brought in. `came_back`: an undo, a redo or a way out of the trash, and the customers who
    are among the others again by it. `redo` is the step that was undone. `made` is the row that
    a verb of one row wrote.
    """

    contacts: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()
    comments: frozenset[int] = frozenset()
    members: frozenset[int] = frozenset()
    label: str = ""
    step: int | None = None
    origin: str = ""
    everything: bool = False
    session: str = ""
    came_back: frozenset[int] | None = None
    redo: int | None = None
    made: int | None = None

    def __post_init__(self) -> None:
        if self.step is None and isinstance(self.label, Done):
            object.__setattr__(self, "label", NothingDone(translate("Done", "Nothing was changed")))


class Done(str):
    """What is said of a step that was just done; of one that changed nothing it is never said."""

    __slots__ = ()


class NothingDone(str):
    """What is said of a step that changed nothing: there is nothing to undo either."""

    __slots__ = ()


def step_done(key: str, *values: object) -> Done:
    """What is said of a step that was just done; one that counts has its count first."""
    from kehuapp.steps import DONE  # not before something is written

    done = DONE.get(key)
    if done is None:
        return Done(step_label(key, *values))
    counts = "(s)" in done and values and isinstance(values[0], int)
    return Done(translate("Done", done, *values, n=int(str(values[0])) if counts else -1))
