"""Logs what a broad `except` swallowed, without a word of a customer; it handles nothing."""

import logging
from types import TracebackType

_log = logging.getLogger("kehuapp")
#: What was logged: a file of damaged cards meets the same mistake with every one of them.
_logged: set[str] = set()


def log_swallowed(error: BaseException) -> None:
    """The kind of an error and where in our code it came from, once while the program runs.

    Its words are left out: they may quote a name, a number or a text of the file.
    """
    place = "?"
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] == "kehuapp":
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    said = f"{type(error).__name__} at {place}"
    if said not in _logged:
        _logged.add(said)
        _log.error("swallowed %s", said)
