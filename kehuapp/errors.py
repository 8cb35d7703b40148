"""Failures that a person can act on; bugs are not here, they go to the crash dialog."""


class Trouble(Exception):
    """Something a person can act on; ``str()`` is one plain sentence in the reader's language."""


class BookTrouble(Trouble):
    """The book's file cannot be read or written now: the disk, another program or damage."""


class BookAway(BookTrouble):
    """The book is closed on purpose for a while: whoever did that shows it, and reads it anew."""


class BookLocked(BookTrouble):
    """The book has a password, and nobody said it yet."""


class BookLost(BookTrouble):
    """No file, or another one, stands under the name of the book that is open.

    `is_whole`: all of it can still be read, so that it can be saved; nothing more is written.
    """

    def __init__(self, sentence: str, is_whole: bool) -> None:
        super().__init__(sentence)
        self.is_whole = is_whole
