"""What was chosen about reminders on this computer, as the rules take it; nothing is shown."""

from kehuapp.rules.reminding import Told, Wishes
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.reminding.choices import USUAL


def chosen(preferences: Preferences, name: str) -> str:
    """What was chosen of one thing, else what is usual."""
    return preferences.reminder(name) or USUAL[name]


def load_wishes(preferences: Preferences) -> Wishes:
    """When to remind."""
    quiet_from, quiet_to, before = (
        int(chosen(preferences, name)) for name in ("quiet_from", "quiet_to", "before")
    )
    return Wishes(chosen(preferences, "on") == "yes", quiet_from, quiet_to, before)


def read_told(words: list[str]) -> Told:
    """What was told, as it is kept: the day, then the appointments."""
    return Told(words[0], frozenset(words[1:])) if words else Told()


def write_told(told: Told) -> list[str]:
    """The same to be kept."""
    return [told.day, *sorted(told.appointments)] if told.day else []
