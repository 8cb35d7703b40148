"""What is said of the last backup, at the foot of the window and in Today."""

from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.store.backups.memory import Memory
from kehuapp.text import words


def last_words(known: Memory, settings: Settings, *, read_only: bool) -> str:
    """When the last backup was made, and whether one failed since; "" where there is none and none
    is to be made: of the sample, and of a book that is only read."""
    if not known.at:
        if settings.sample or read_only:
            return ""
        if known.trouble:
            return translate("Backup", "Backup failed; there is none yet")
        return translate("Backup", "No backup yet")
    then = words.local_instant(known.at, settings.zone)
    # The sample shop's calendar stands still, its backups do not.
    day = words.near_day(then.date(), max(settings.today(), then.date()))
    said = f"{day} {then:%H:%M}"
    if known.trouble:
        return translate("Backup", "Backup failed; the last one: %1", said)
    if known.second_trouble:
        return translate("Backup", "Last backup: %1; not in the second place", said)
    return translate("Backup", "Last backup: %1", said)


def second_failed(known: Memory) -> str:
    """Why the second place is there and has not got what it should."""
    return translate(
        "Backup", "The second place of the backups, %1: %2", known.second, known.second_trouble
    )


def all_troubles(known: Memory) -> str:
    """What is wrong with the backups, a line each."""
    lines = (known.trouble, second_failed(known) if known.second_trouble else "")
    return "\n".join(filter(None, lines))
