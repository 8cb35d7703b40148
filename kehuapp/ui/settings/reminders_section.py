"""The section about reminders; all of it is this computer's (ui.work.reminding)."""

from collections.abc import Callable

from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.settings.controls import ChoiceField, Control, Switch
from kehuapp.ui.settings.items import Section, SettingRow
from kehuapp.ui.work.desk import DeskSetting
from kehuapp.ui.work.reminding import choices as known
from kehuapp.ui.work.reminding import tray
from kehuapp.ui.work.session import Session

_ABOUT = {
    "on": QT_TRANSLATE_NOOP(
        "Settings", "Once a day what there is to do, and before each visit, beside the clock"
    ),
    "whose": QT_TRANSLATE_NOOP("Settings", "Whose customers and visits count"),
    "before": QT_TRANSLATE_NOOP("Settings", "How long before the appointment"),
    "quiet_from": QT_TRANSLATE_NOOP("Settings", "From then on nobody is disturbed"),
    "quiet_to": QT_TRANSLATE_NOOP("Settings", "What came meanwhile is told then"),
    "names": QT_TRANSLATE_NOOP("Settings", "Your customers can see the screen, too"),
    "keep_icon": QT_TRANSLATE_NOOP(
        "Settings", "The program can go on reminding you from beside the clock"
    ),
}
_ALSO = QT_TRANSLATE_NOOP("Settings", "notification, tray, icon, alarm, quiet hours, remind")


class RemindersSection(Section):
    """Each row acts at once."""

    NAME, ICON = "reminders", "clock"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Reminders")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._read_again = session, read_again
        self._rows: list[tuple[SettingRow, DeskSetting]] = []
        names = ["on", "whose", "before", "quiet_from", "quiet_to", "names"]
        has_place = tray.is_there()  # without one nothing waits beside the clock
        if has_place:
            names.append("keep_icon")
        for name in names:
            is_switch = name in ("on", "names")
            self._add(
                known.title_of(name),
                _ABOUT[name],
                (known.switch_setting if is_switch else known.choice_setting)(session, name),
                Switch() if is_switch else _choice(name),
            )
        login = known.login_setting(session)
        about = QT_TRANSLATE_NOOP("Settings", "It waits beside the clock, without a window")
        self._add(known.LOGIN, about, login, Switch())
        self._login = self._rows[-1][0]
        # Switched on elsewhere it can be switched off here.
        self._login.control.setEnabled(has_place or bool(login.read()))
        self._is_sample = False
        self.add_card(*(row for row, _setting in self._rows))
        self.retranslate()

    def row(self, title: str) -> SettingRow:
        """The row with this title, in the language of now."""
        return next(row for row, _ in self._rows if row.title.plain() == title)

    def show_set(self, now: WhatIsSet) -> None:
        """Show what this computer remembers."""
        if now.settings.sample != self._is_sample:
            self._is_sample = now.settings.sample
            self.retranslate()
        for row, setting in self._rows:
            row.live.show(setting.read())

    def retranslate(self) -> None:
        """Speak the language of now, and say where there is no place for an icon."""
        super().retranslate()
        if not tray.is_there():
            self._rows[0][0].about.say(
                translate(
                    "Settings",
                    "This desktop has no place for an icon: reminders come in the window",
                )
            )
            self._login.about.say(
                translate(
                    "Settings",
                    "Not on this desktop: it has no place for an icon in which to wait",
                )
            )
        if self._is_sample:
            self._rows[0][0].about.say(
                translate("Settings", "In the sample shop nothing reminds: its people are invented")
            )

    def _add(self, title: str, about: str, setting: DeskSetting, control: Control) -> None:
        def write(before: object, after: object) -> str:
            return self._session.desk.change(setting, before, after)

        row = SettingRow(title, about, _ALSO, control, write, self._read_again)
        self._rows.append((row, setting))


def _choice(name: str) -> ChoiceField:
    return ChoiceField(lambda: known.choices(name))
