"""The form of a night on a trip: where one sleeps; writing it is not its matter."""

from PySide6.QtWidgets import QWidget

from kehuapp.book.trips.trips import Lodging
from kehuapp.i18n import translate
from kehuapp.ui.kit.form_dialog import FormDialog, line


class LodgingForm(FormDialog):
    """After it was accepted: lodging()."""

    def __init__(self, lodging: Lodging, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lodging_form")
        self._night = lodging.night_on
        self.setWindowTitle(translate("Trips", "Lodging, night of %1", day))
        self.name, self.phone, self.note = (line(text) for text in lodging[1:])
        for text, field in (
            (translate("Trips", "Name of the house"), self.name),
            (translate("Trips", "Phone"), self.phone),
            (translate("Trips", "Note (rooms, price, address)"), self.note),
        ):
            field.setMaxLength(200)
            self.add_field(text, field)
        self.setMinimumWidth(420)
        self.name.setFocus()
        self.start()

    def lodging(self) -> Lodging:
        """As it is written."""
        said = (field.text().strip() for field in (self.name, self.phone, self.note))
        return Lodging(self._night, *said)

    def value(self) -> Lodging:
        return self.lodging()
