"""What a printer of this computer says of itself and what was last chosen of it; no painting."""

from typing import NamedTuple

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kehuapp.i18n import translate
from kehuapp.sheets.edges import Edges
from kehuapp.ui.printing import cups
from kehuapp.ui.work.preferences import Preferences

_DUPLEX = {
    "none": QPrinter.DuplexMode.DuplexNone,
    "long": QPrinter.DuplexMode.DuplexLongSide,
    "short": QPrinter.DuplexMode.DuplexShortSide,
}
_COLOUR = {"grey": QPrinter.ColorMode.GrayScale, "colour": QPrinter.ColorMode.Color}


class Hindrance(NamedTuple):
    """Why pages do not come out now; `waits` says that they would come out later."""

    words: str
    waits: bool


def has_printers() -> bool:
    """Whether any is set up."""
    return bool(QPrinterInfo.availablePrinterNames())


def hindrance(name: str) -> Hindrance | None:
    """What keeps a printer from printing now; None for all that is known.

    What the system prints on by itself tells less than what is known of its queues, so both are
    asked.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return Hindrance(
            translate("Printing", "%1 is not there any more. Choose another printer.", name), False
        )
    said = cups.find_queue(name)
    if said is None:
        if info.state() == QPrinter.PrinterState.Error:
            return _waiting(name)
        return None
    if not said.accepts:
        return Hindrance(
            translate("Printing", "%1 takes no pages at present. Choose another printer.", name),
            False,
        )
    reasons = " ".join(said.reasons)
    if "media-empty" in reasons or "media-needed" in reasons:
        return Hindrance(
            translate(
                "Printing", "%1 is out of paper. The pages wait there until it has some.", name
            ),
            True,
        )
    if said.is_stopped or "offline" in reasons or "shutdown" in reasons:
        return _waiting(name)
    return None


def _waiting(name: str) -> Hindrance:
    return Hindrance(
        translate(
            "Printing",
            "%1 is stopped or switched off. The pages wait there until it goes on.",
            name,
        ),
        True,
    )


def edges_of(printer: QPrinter) -> Edges:
    """What the printer cannot reach of the paper it is set to."""
    layout = QPageLayout(printer.pageLayout())
    layout.setUnits(QPageLayout.Unit.Millimeter)
    least = layout.minimumMargins()
    return Edges(least.left(), least.top(), least.right(), least.bottom())


def recall(printer: QPrinter, preferences: Preferences) -> None:
    """Set a printer as it was used last on this computer, as far as that one is still there."""
    name = preferences.printer_choice("name")
    if name and not QPrinterInfo.printerInfo(name).isNull():
        printer.setPrinterName(name)
    if (duplex := preferences.printer_choice("duplex")) in _DUPLEX:
        printer.setDuplex(_DUPLEX[duplex])
    if (colour := preferences.printer_choice("colour")) in _COLOUR:
        printer.setColorMode(_COLOUR[colour])


def remember(printer: QPrinter, preferences: Preferences) -> None:
    """Keep which printer was chosen, on which sides and in which colours it prints."""
    chosen = {
        "name": printer.printerName(),
        "duplex": next((k for k, mode in _DUPLEX.items() if mode == printer.duplex()), ""),
        "colour": next((k for k, mode in _COLOUR.items() if mode == printer.colorMode()), ""),
    }
    for what, value in chosen.items():
        preferences.set_printer_choice(what, value)
