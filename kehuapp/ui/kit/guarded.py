"""What Qt calls of ours while it paints must not raise; what is then said is not known here."""

import functools
import sys
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def guarded(override: F) -> F:
    """An override of Qt's that tells the program's hook of an error, and answers None.

    PySide keeps an error that goes through Qt until Qt's own caller is back in Python: meanwhile
    the next row is painted with an error pending, which ends the process.
    """

    @functools.wraps(override)
    def answer(*args: Any, **named: Any) -> Any:
        try:
            return override(*args, **named)
        except Exception as error:
            # The error is kept until it is shown: a painter in its frames must not be.
            traceback.clear_frames(error.__traceback__)
            sys.excepthook(type(error), error, error.__traceback__)
            return None

    return answer  # type: ignore[return-value]
