"""Failures that a person can act on; bugs are not here, they go to the crash dialog."""


class Trouble(Exception):
    """Something a person can act on; ``str()`` is one plain sentence in the reader's language."""


class BookTrouble(Trouble):
    """The book's file cannot be read or written now: the disk, another program or damage."""
