"""The keys of the page of reviews and of its views, for the page of help; no view is loaded."""

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.pages.page import KeySection, Lines

_PAGE: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next view"), "Ctrl+PgDown"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "View before"), "Ctrl+PgUp"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save a table or a chart as a table"), "S"),
)
_MEETING: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Take the tier that is suggested"), "A"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Keep the tier"), "K"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Another tier: key, regular, prospect"), "1, 2, 3"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Decide later"), "U"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next, or previous suggestion"), "Right, Left"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "A reason in your own words"), "R"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Take back what was decided last"), "Ctrl+Z"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Show or fold who kept the tier"), "F"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Finish the meeting"), "Ctrl+Enter"),
)
_VALUE: Lines = (("Keys", QT_TRANSLATE_NOOP("Keys", "Make a list of them"), "L"),)
_TIME: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the customer, or the colleague's time"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Another colleague's time"), "Alt+W"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Make a list of those chosen, or of all shown"), "Alt+L"),
)
_MEETINGS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Correct a meeting"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete a meeting"), "Del"),
)
_LOST: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log a contact"), "L"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Write a task"), "P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Lost: cause and remedy"), "X"),
)
_SOURCES: Lines = (
    (
        "Keys",
        QT_TRANSLATE_NOOP("Keys", "Show the customers of a source, or the introducer"),
        "Enter",
    ),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Mark as thanked"), "G"),
)
_SERVICES: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Who has not received the service"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Who received the service"), "R"),
)
_AHEAD: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Show the customers of a week, or the customer"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Make a list of them"), "L"),
)
_COLLEAGUES: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Show the customers behind a line"), "Enter"),
)


def sections() -> tuple[KeySection, ...]:
    """All of them, each once."""
    views = (_MEETING, _VALUE, _TIME, _MEETINGS, _LOST, _SOURCES, _SERVICES, _AHEAD, _COLLEAGUES)
    lines = dict.fromkeys(line for part in (_PAGE, *views) for line in part)
    return (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of reviews"), tuple(lines)),)
