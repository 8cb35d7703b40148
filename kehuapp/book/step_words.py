"""How labels of steps and refusals say a value: short, and in the language of whoever reads them.

A pair (context, text) is translated when the label is read; what the shop wrote stays as it is.
"""

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

StepText = str | tuple[str, str]

ON = ("Settings", QT_TRANSLATE_NOOP("Settings", "on"))
OFF = ("Settings", QT_TRANSLATE_NOOP("Settings", "off"))
EMPTY = ("Settings", QT_TRANSLATE_NOOP("Settings", "(empty)"))
_LONGEST = 40  # characters


def step_text(text: str) -> StepText:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    if not line:
        return EMPTY
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def changed_meanwhile(value: object) -> str:
    """The sentence about a setting that another window or program changed to `value`."""
    return translate(
        "Settings",
        "This was changed somewhere else meanwhile: it is now %1. Nothing was overwritten; "
        "change it again if you like.",
        value,
    )
