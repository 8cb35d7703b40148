"""The keys of the customers' page, for the page of help: lists, the text box, reading."""

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.comments.writing import toolbar
from kehuapp.ui.pages.page import KeySection, Lines

_LIST: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Search by typing a part of the name"), ""),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open the customer"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Clear the search"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move to the trash"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Copy the number while its QR code is shown"), "Ctrl+C"),
)
_WRITING: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Save the comment"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Leave a changed comment as it was"), "Esc"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Next cell of a table"), "Tab"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Indent a list item, or less"), "Tab, Shift+Tab"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The next word found"), "F3"),
)
_HABITS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "List"), "-␣"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Numbered list"), "1.␣"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Check list"), "[]␣"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Heading"), "#␣"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Quotation"), ">␣"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Horizontal line"), "--- Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Back to what was typed"), "Ctrl+Z"),
)
_READING: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Find in the comments"), "Ctrl+Shift+F"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The one above or below"), "Up, Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The first, the last"), "Home, End"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change the comment"), "Enter, F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open what the timeline tells of"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move the comment to the trash"), "Del"),
)
_TIMELINE: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The entry above or below"), "Up, Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open what it tells of"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Copy the entry"), "Ctrl+C"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete the logged contact"), "Del"),
)
_CONTACT_LOG: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change the logged contact"), "Enter, F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete the logged contact"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Choose the kind while logging"), "Alt+1 … Alt+8"),
)


def sections() -> tuple[KeySection, ...]:
    """Each with its title; the tools of the text box tell their own keys."""
    tools = [("Tools", tool.text, tool.key) for tool in toolbar.TOOLS if tool.key]
    tools += [("Tools", text, key) for name, text, key in toolbar.MORE if name and key]
    return (
        KeySection(QT_TRANSLATE_NOOP("Keys", "In the list of customers"), _LIST),
        KeySection(QT_TRANSLATE_NOOP("Keys", "While writing a comment"), (*_WRITING, *tools)),
        KeySection(
            QT_TRANSLATE_NOOP("Keys", "Habits while typing, at the start of a line"), _HABITS
        ),
        KeySection(QT_TRANSLATE_NOOP("Keys", "While reading comments or the timeline"), _READING),
        KeySection(QT_TRANSLATE_NOOP("Keys", "In the timeline"), _TIMELINE),
        KeySection(QT_TRANSLATE_NOOP("Keys", "In the contact log"), _CONTACT_LOG),
    )
