"""The templates that come with the program: a shop, a dealer, a pharmacy, somebody's home."""

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.visits.sheet_templates import KINDS, STANDARD, Part, SheetTemplate

NAMES = {
    "shop": QT_TRANSLATE_NOOP("SheetTemplates", "Shop"),
    "dealer": QT_TRANSLATE_NOOP("SheetTemplates", "Dealer"),
    "pharmacy": QT_TRANSLATE_NOOP("SheetTemplates", "Pharmacy"),
    "home": QT_TRANSLATE_NOOP("SheetTemplates", "Home"),
}
_QUESTIONS = {
    "shop": (),
    "dealer": (
        QT_TRANSLATE_NOOP("SheetTemplates", "How much of our goods is in stock, for how long?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "To which shops do they go on, and how much to each?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "What do our competitors offer dealers now?"),
    ),
    "pharmacy": (
        QT_TRANSLATE_NOOP("SheetTemplates", "Where do our goods stand, and how long do they keep?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "What do the pharmacists recommend, and why?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "What do people at the counter ask?"),
    ),
    "home": (
        QT_TRANSLATE_NOOP("SheetTemplates", "Who of the family uses it, and how often?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "When will it be used up?"),
        QT_TRANSLATE_NOOP("SheetTemplates", "Whom else do they know who might want it?"),
    ),
}
#: At somebody's home there is no market to look at.
_WITHOUT = {"home": ("stops",)}


def kind_name(kind: str) -> str:
    """What a kind of visit is called, "" for none."""
    return translate("SheetTemplates", NAMES[kind]) if kind in NAMES else ""


def templates() -> tuple[SheetTemplate, ...]:
    """All of them in the reader's language; that of a shop is the standard sheet."""
    return tuple(
        SheetTemplate(
            kind_name(kind),
            kind,
            tuple(
                Part(part.section, part.is_on and part.section not in _WITHOUT.get(kind, ()))
                for part in STANDARD.parts
            ),
            tuple(translate("SheetTemplates", one) for one in _QUESTIONS[kind]),
        )
        for kind in KINDS
    )
