"""How a copy that takes long tells how far it is and is broken off; what is copied is elsewhere."""

from collections.abc import Callable

from kehuapp.store.engine import Progress


class Cancelled(Exception):
    """Nobody wants it any more, or the program ends."""


def until(cancelled: Callable[[], bool], progress: Progress | None) -> Progress:
    """A report of how far it is, which raises Cancelled when that is so."""

    def report(done: int, total: int) -> None:
        if cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, total)

    return report


def counting(size: int, report: Progress) -> Callable[[int], None]:
    """Reports as parts of so many bytes come."""
    done = 0

    def count(length: int) -> None:
        nonlocal done
        done += length
        report(min(done, size), size)

    return count
