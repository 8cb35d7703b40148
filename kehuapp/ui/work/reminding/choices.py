"""The settings about reminders: they are this computer's, for it has the screen and the clock.

Whose reminders come, from when to when nobody is disturbed, whether names are told (customers see
the screen too), whether the icon stays when the window is closed, whether all begins at login.
"""

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import OFF, ON
from kehuapp.ui.work.desk import DeskSetting
from kehuapp.ui.work.reminding import at_login
from kehuapp.ui.work.session import Session

Choices = list[tuple[str, str]]  # (code, words)

#: What goes as long as nobody chose.
USUAL = {
    "on": "yes",
    "whose": "all",
    "names": "no",
    "before": "30",
    "quiet_from": str(20 * 60),
    "quiet_to": str(8 * 60),
    "keep_icon": "ask",
}
_TITLES = {
    "on": QT_TRANSLATE_NOOP("Settings", "Reminders"),
    "whose": QT_TRANSLATE_NOOP("Settings", "Remind of"),
    "names": QT_TRANSLATE_NOOP("Settings", "Show customers' names"),
    "before": QT_TRANSLATE_NOOP("Settings", "Before a visit"),
    "quiet_from": QT_TRANSLATE_NOOP("Settings", "Quiet from"),
    "quiet_to": QT_TRANSLATE_NOOP("Settings", "Quiet until"),
    "keep_icon": QT_TRANSLATE_NOOP("Settings", "When the window is closed"),
}
_WHOSE = {
    "mine": QT_TRANSLATE_NOOP("Settings", "What the current user looks after"),
    "all": QT_TRANSLATE_NOOP("Settings", "Everybody's"),
}
_KEEP = {
    "ask": QT_TRANSLATE_NOOP("Settings", "Ask once"),
    "yes": QT_TRANSLATE_NOOP("Settings", "Keep the icon and remind"),
    "no": QT_TRANSLATE_NOOP("Settings", "End the program"),
}
_BEFORE = ("0", "10", "15", "30", "60", "120")
_FROM, _UNTIL = range(17, 25), range(5, 13)  # hours


def title_of(name: str) -> str:
    """How a setting is called, in English, for whoever translates it."""
    return _TITLES[name]


def choices(name: str) -> Choices:
    """What one of them may be, in the language of now."""
    if name == "before":
        return [(code, _before_words(int(code))) for code in _BEFORE]
    if name in ("quiet_from", "quiet_to"):
        hours = _FROM if name == "quiet_from" else _UNTIL
        return [(str(hour * 60 % 1440), f"{hour % 24}:00") for hour in hours]
    table = {"whose": _WHOSE, "keep_icon": _KEEP}[name]
    return [(code, translate("Settings", text)) for code, text in table.items()]


def choice_setting(session: Session, name: str) -> DeskSetting:
    """One that is chosen from several."""
    preferences = session.preferences
    return DeskSetting(
        lambda: translate("Settings", _TITLES[name]),
        lambda: preferences.now().reminder(name) or USUAL[name],
        lambda code: preferences.set_reminder(name, code),
        lambda code: dict(choices(name)).get(code, code),
    )


def switch_setting(session: Session, name: str) -> DeskSetting:
    """One that is on or off."""
    preferences = session.preferences
    return DeskSetting(
        lambda: translate("Settings", _TITLES[name]),
        lambda: (preferences.now().reminder(name) or USUAL[name]) == "yes",
        lambda on: preferences.set_reminder(name, "yes" if on else "no"),
        lambda on: translate(*(ON if on else OFF)),
    )


LOGIN = QT_TRANSLATE_NOOP("Settings", "Start when I log in")


def login_setting(_session: Session) -> DeskSetting:
    """Whether the system starts the program, kept where the system looks for it."""

    def put(on: bool) -> None:
        try:
            at_login.switch(on)
        except OSError as error:
            raise Trouble(
                translate(
                    "Settings", "The system did not allow that: %1", error.strerror or str(error)
                )
            ) from error

    return DeskSetting(
        lambda: translate("Settings", LOGIN),
        at_login.is_on,
        put,
        lambda on: translate(*(ON if on else OFF)),
    )


def _before_words(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "No reminder")
    return translate("Settings", "%n minute(s) before", n=minutes)
