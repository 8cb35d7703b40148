"""Names and pictures of the places in the sidebar; what they hold is the book's matter."""

from collections.abc import Iterable

from kehuapp.book.list.contact_list import Place
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks

ALL = Place("all")
DUE = Place("due")
VISITS = Place("visits")
TRASH = Place("trash")

ICONS = {
    "all": "users",
    "due": "phone",
    "visits": "calendar-days",
    "trash": "trash-2",
    "group": "folder",
    "import": "download",
    "those": "users",
}
#: Kinds that one looks at on the way: Esc leads back from them.
VISITED = ("import", "those")
#: A group that fills itself.
SMART_ICON = "sliders-horizontal"

_TITLES = {
    "all": QT_TRANSLATE_NOOP("Places", "All customers"),
    "due": QT_TRANSLATE_NOOP("Places", "To contact"),
    "visits": QT_TRANSLATE_NOOP("Places", "Visits"),
    "trash": QT_TRANSLATE_NOOP("Places", "Trash"),
}


def group(group_id: int) -> Place:
    """The place of a group."""
    return Place("group", group_id=group_id)


def tier(code: str) -> Place:
    """The place of a tier."""
    return Place("tier", tier=code)


def imported(step: int, name: str) -> Place:
    """The place of whom an import of this file brought."""
    return Place("import", step=step, name=name)


def those(ids: Iterable[int], name: str) -> Place:
    """The place of these customers, who are called so."""
    return Place("those", name=name, ids=tuple(ids))


def title(place: Place, looks: TierLooks) -> str:
    """What the place is called on the screen; a group's name is in the book, so it has none."""
    if place.kind == "tier":
        return words.tier_word(looks, place.tier)
    if place.kind == "import":
        return translate("Places", "From %1", place.name)
    if place.kind == "those":
        return place.name
    return translate("Places", _TITLES[place.kind]) if place.kind in _TITLES else ""
