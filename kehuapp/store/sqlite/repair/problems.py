"""What can be wrong with a book, as values and in words; looking for it is in `checks`."""

from collections.abc import Iterable
from dataclasses import dataclass

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

#: Kinds of what is made from something else, and can be made anew.
DERIVED = ("index", "counter", "search", "rhythm", "bought")
#: Kinds that keep a book from being opened.
FATAL = ("header", "structure", "damaged")
#: Kinds that are mended when the book is opened: what was there is kept aside.
MENDED = ("value", "text", "key", "twice", "journal")


@dataclass(frozen=True)
class Problem:
    """`what` is one of the kinds in WORDS, `where` a table, a column, an index or a file."""

    what: str
    where: str
    count: int = 1
    said: str = ""  # the sentence, where the kind alone does not say it

    def sentence(self) -> str:
        """What it is, for whoever works with the book."""
        return self.said or translate("Check", WORDS[self.what], n=self.count)


WORDS = {
    "damaged": QT_TRANSLATE_NOOP("Check", "%n place(s) in the file are damaged."),
    "index": QT_TRANSLATE_NOOP("Check", "%n index(es) do not say the same as their tables."),
    "counter": QT_TRANSLATE_NOOP("Check", "%n table(s) would give a number a second time."),
    "value": QT_TRANSLATE_NOOP("Check", "%n value(s) are not what may stand there."),
    "text": QT_TRANSLATE_NOOP("Check", "%n text(s) hold characters that cannot be read."),
    "key": QT_TRANSLATE_NOOP("Check", "%n record(s) belong to something that is not there."),
    "twice": QT_TRANSLATE_NOOP("Check", "%n record(s) are there twice."),
    "missing": QT_TRANSLATE_NOOP("Check", "%n picture(s) or file(s) that are shown are missing."),
    "bytes": QT_TRANSLATE_NOOP("Check", "%n picture(s) or file(s) are not as they were added."),
    "journal": QT_TRANSLATE_NOOP("Check", "%n step(s) can no longer be undone or redone."),
    "search": QT_TRANSLATE_NOOP("Check", "%n record(s) would be found or sorted wrongly."),
    "rhythm": QT_TRANSLATE_NOOP("Check", "%n customer(s) would be due on a wrong day."),
    "bought": QT_TRANSLATE_NOOP("Check", "What %n customer(s) bought would be summed wrongly."),
    "draft": QT_TRANSLATE_NOOP("Check", "%n file(s) with what was being typed cannot be read."),
}
REPAIRED = {
    "index": QT_TRANSLATE_NOOP("Check", "%n index(es) were made anew."),
    "counter": QT_TRANSLATE_NOOP("Check", "%n counter(s) were set right."),
    "search": QT_TRANSLATE_NOOP("Check", "The search of %n record(s) was made anew."),
    "rhythm": QT_TRANSLATE_NOOP("Check", "The day on which %n customer(s) are due was set right."),
    "bought": QT_TRANSLATE_NOOP("Check", "What %n customer(s) bought is summed anew."),
    "mended": QT_TRANSLATE_NOOP(
        "Check", "%n value(s) or record(s) that could not be read were kept aside."
    ),
}


def summed(problems: Iterable[Problem]) -> list[Problem]:
    """One of each kind, with all that was found of it; sentences of their own stay."""
    found: dict[tuple[str, str], Problem] = {}
    for one in problems:
        key = one.what, one.said
        before = found.get(key)
        count = one.count + (before.count if before else 0)
        found[key] = Problem(one.what, one.where if before is None else "", count, one.said)
    return list(found.values())
