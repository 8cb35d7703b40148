"""What happens to a row of an import, in one byte: what it is, what was chosen, whether noticed.

A hundred thousand rows are then counted, filtered and decided by bytes.translate and
itertools.compress, without a loop of ours; the words and colours are in preview_model.
"""

from collections import Counter
from collections.abc import Callable
from itertools import compress

from kehuapp.exchange.importing.import_plan import CREATE, LEAVE_OUT, MERGE, SKIP, Decision

#: What a row is, whatever is chosen for it. SURE and MAYBE have somebody to merge with; SAME
#: would change nothing; NOBODY and UNREADABLE bring no person.
NEW, SURE, MAYBE, SAME, NOBODY, UNREADABLE = range(6)
#: What can be chosen, the proposal first.
CHOICES: dict[int, tuple[str, ...]] = {
    NEW: (CREATE, LEAVE_OUT),
    SURE: (MERGE, SKIP, CREATE, LEAVE_OUT),
    MAYBE: (CREATE, MERGE, SKIP, LEAVE_OUT),
    SAME: (SKIP, CREATE, LEAVE_OUT),
    NOBODY: (),
    UNREADABLE: (),
}
_ACTIONS = (CREATE, MERGE, SKIP, LEAVE_OUT)
_NOTICED = 1 << 5
_STATES = range(1 << 6)


def state_of(decision: Decision, noticed: bool) -> int:
    """The byte of a decision as the plan proposes it."""
    kind = MAYBE if decision.maybe else {CREATE: NEW, MERGE: SURE}.get(decision.action, SAME)
    return with_action(kind | (_NOTICED if noticed else 0), decision.action)


def kind_of(state: int) -> int:
    """What the row is."""
    return state & 7


def action_of(state: int) -> str:
    """What was chosen; "" for a row that brings nobody."""
    return _ACTIONS[state >> 3 & 3] if CHOICES.get(state & 7) else ""


def with_action(state: int, action: str) -> int:
    """The same row with another choice."""
    return state & ~(3 << 3) | _ACTIONS.index(action) << 3


def decided(state: int, wish: str, proposed: str) -> int:
    """The same row after a wish: an action, "back" to what was proposed, "toggle" (leave out or
    back); as it is when that makes no sense for it."""
    choices, action = CHOICES.get(state & 7, ()), action_of(state)
    if wish == "toggle":
        wish = "back" if action == LEAVE_OUT else LEAVE_OUT
    if wish == "back":
        wish = proposed
    return with_action(state, wish) if wish in choices else state


def outcome_of(state: int) -> str:
    """What will happen, as the first column says it."""
    kind, action = kind_of(state), action_of(state)
    if not action:
        return "unreadable" if kind == UNREADABLE else "skip"
    if action == LEAVE_OUT:
        return "left"
    if action == SKIP:
        return "same" if kind == SAME else "skip"
    if action == MERGE:
        return "merge"
    if kind == MAYBE:
        return "maybe"
    return "notice" if state & _NOTICED else "new"


def chips_of(state: int) -> tuple[str, ...]:
    """The chips that count a row: one for what it is, and the notice beside it."""
    kind, action = kind_of(state), action_of(state)
    if not action:
        return ("unreadable",) if kind == UNREADABLE else ("nobody",)
    if action == LEAVE_OUT:
        return ("left",)
    if kind == SAME and action == CREATE:
        kind = NEW
    chip = {NEW: "new", SURE: "merge", MAYBE: "maybe", SAME: "same"}[kind]
    return (chip, "notice") if state & _NOTICED else (chip,)


def _mask(test: Callable[[int], bool]) -> bytes:
    """For each state whether it passes a test."""
    valid = [state for state in _STATES if state & 7 in CHOICES]
    return bytes(state in valid and test(state) for state in range(256))


def _counts_in(name: str) -> bytes:
    return _mask(lambda state: name in chips_of(state))


_CHIPS = ("new", "merge", "maybe", "same", "nobody", "unreadable", "left", "notice")
_IN_CHIP = {name: _counts_in(name) for name in _CHIPS}
_WRITTEN = _mask(lambda state: action_of(state) in (CREATE, MERGE))
_WRITTEN_OR_JOINING = _mask(
    lambda state: (
        action_of(state) in (CREATE, MERGE) or (kind_of(state) == SAME and action_of(state) == SKIP)
    )
)
_SURE = _mask(lambda state: kind_of(state) == SURE)


def rows_in_chip(states: bytes | bytearray, name: str) -> compress:
    """The rows that a chip counts."""
    return compress(range(len(states)), states.translate(_IN_CHIP[name]))


def count_chips(states: bytes | bytearray) -> dict[str, int]:
    """How many rows each chip counts; "sure" are those that one choice for all decides."""
    counts: Counter[str] = Counter()
    for state, count in Counter(states).items():
        for name in chips_of(state):
            counts[name] += count
        if kind_of(state) == SURE:
            counts["sure"] += count
    return counts


def count_written(states: bytes | bytearray, joining: bool) -> int:
    """How many rows would be written; `joining` when all are added to a group."""
    return states.translate(_WRITTEN_OR_JOINING if joining else _WRITTEN).count(1)


def decide_sure(states: bytearray, action: str) -> bytearray:
    """The same rows with one choice for all sure duplicates; who is left out stays out."""
    table = bytes(
        with_action(state, action) if _SURE[state] and action_of(state) != LEAVE_OUT else state
        for state in range(256)
    )
    return states.translate(table)
