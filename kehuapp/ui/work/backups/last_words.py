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
    return translate("Backup", "Last backup: %1", said)
