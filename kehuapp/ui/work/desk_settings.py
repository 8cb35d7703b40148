"""The settings of this desk: what each is called, where it is kept, what it may be.

The words of a choice are asked for when they are shown: one of the settings is the language.
"""

from PySide6.QtWidgets import QApplication

from kehuapp.book.list.list_orders import NAME_ORDERS
from kehuapp.book.staff.staff import rows_staff
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import OFF, ON
from kehuapp.ui.kit import theme
from kehuapp.ui.work import translations
from kehuapp.ui.work.desk import DeskSetting
from kehuapp.ui.work.session import Session

Choices = list[tuple[str, str]]  # (code, words)

_THEMES = {
    "system": QT_TRANSLATE_NOOP("Actions", "As the system"),
    "light": QT_TRANSLATE_NOOP("Actions", "Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "Dark"),
}


def theme_choices() -> Choices:
    """What the colours may follow."""
    return [(mode, translate("Actions", text)) for mode, text in _THEMES.items()]


def language_choices() -> Choices:
    """ "" or a code: a language is written in itself."""
    system = ("", translate("Actions", _THEMES["system"]))
    return [system, *((code, translations.NAMES[code]) for code in translations.LANGUAGES)]


def lock_choices() -> Choices:
    """After how many minutes a window may lock by itself."""
    return [
        ("0", translate("Lock", "Never")),
        *((str(n), translate("Lock", "After %n minute(s)", n=n)) for n in (5, 15, 30)),
    ]


def lock_setting(session: Session) -> DeskSetting:
    """Minutes, as a code."""
    preferences = session.preferences
    return DeskSetting(
        lambda: translate("Settings", "Lock by itself"),
        lambda: str(preferences.now().lock_minutes()),
        lambda code: preferences.set_lock_minutes(int(code)),
        lambda code: dict(lock_choices()).get(code, code),
    )


def theme_setting(session: Session) -> DeskSetting:
    """light, dark or system."""
    preferences = session.preferences

    def put(mode: str) -> None:
        preferences.set_theme(mode)
        theme.apply(_application(), mode)

    return DeskSetting(
        lambda: translate("Actions", "Appearance"),
        lambda: preferences.now().theme(),
        put,
        lambda mode: dict(theme_choices()).get(mode, mode),
    )


def language_setting(session: Session) -> DeskSetting:
    """A code, "" to follow the system."""
    preferences = session.preferences

    def put(language: str) -> None:
        preferences.set_language(language)
        translations.install(_application(), language)

    return DeskSetting(
        lambda: translate("Actions", "Language"),
        lambda: preferences.now().language(),
        put,
        lambda language: dict(language_choices()).get(language, language),
    )


def paper_setting(session: Session) -> DeskSetting:
    """The paper of what flows over pages, "" for the usual one of the shop's region."""
    preferences = session.preferences
    return DeskSetting(
        lambda: translate("Settings", "Paper"),
        lambda: preferences.now().paper(),
        preferences.set_paper,
        lambda paper: paper or translate("Settings", "As usual in the region"),
    )


def private_setting(session: Session) -> DeskSetting:
    """Whether a preview begins without private remarks."""
    preferences = session.preferences
    return DeskSetting(
        lambda: translate("Settings", "Hide private remarks at first"),
        lambda: preferences.now().hide_private(),
        preferences.set_hide_private,
        lambda on: translate(*(ON if on else OFF)),
    )


def names_choices() -> Choices:
    """How names can stand in lists; "" as is usual where the shop is."""
    usual = ("", translate("Settings", "As usual in the region"))
    return [usual, *((code, translate("ContactList", text)) for code, text in NAME_ORDERS.items())]


def names_setting(session: Session) -> DeskSetting:
    """How names stand in the lists of this book."""
    preferences, path = session.preferences, session.book.path
    return DeskSetting(
        lambda: translate("Settings", "Order of names"),
        lambda: preferences.now().list_setting(path, "names"),
        lambda order: preferences.set_list_setting(path, "names", order),
        lambda order: dict(names_choices()).get(order, order),
    )


def below_setting(session: Session) -> DeskSetting:
    """Whether groups of this book show the customers of their sub-groups as well."""
    preferences, path = session.preferences, session.book.path
    return DeskSetting(
        lambda: translate("Settings", "Groups include sub-groups"),
        lambda: not preferences.now().groups_own_only(path),
        lambda below: preferences.set_groups_own_only(path, not below),
        lambda on: translate(*(ON if on else OFF)),
    )


def staff_setting(session: Session) -> DeskSetting:
    """Who works at this desk, None for nobody."""

    def name_of(staff: int | None) -> str:
        names = {row.id: row.name for row in rows_staff(session.book)}
        return names.get(staff or 0) or translate("Settings", "nobody")

    return DeskSetting(
        lambda: translate("Settings", "Current user"),
        lambda: session.staff,
        session.choose_staff,
        name_of,
    )


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
