"""What makes a control act at once: it shows what is kept, keeps what is wished, says why not."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from kehuapp.ui.kit.form_dialog import show_note
from kehuapp.ui.settings.controls import Control, NumberField, TextField

#: Keeps a new value if the old one is still kept; a sentence when that cannot be.
Write = Callable[[object, object], str]


class Live:
    """One control and the note below it; `read_again` shows anew what is kept, everywhere."""

    def __init__(
        self,
        control: Control,
        note: QLabel,
        write: Write,
        read_again: Callable[[], object],
        check: Callable[[object], str] = lambda _value: "",
    ) -> None:
        self.control = control
        self._note = note
        self._write = write
        self._read_again = read_again
        self._check = check
        self._shown: object = None
        control.wished.connect(self._take)
        if isinstance(control, TextField):
            control.taken_back.connect(self._take_back)

    def show(self, value: object) -> None:
        """Show what is kept, unless somebody is typing something else."""
        if not self.control.is_typed():
            if value != self._shown:
                self._say("")
            self._shown = value
            self.control.show_value(value)

    def commit(self) -> None:
        """Keep what was typed: the page is left."""
        self.control.commit()

    def _take(self, wish: object) -> None:
        sentence = self._complaint(wish)
        if sentence:
            self._say(sentence, is_wrong=True)
            return
        self._say("")
        if wish == self._shown:
            self.control.show_value(wish)  # blanks around it go
            return
        sentence = self._write(self._shown, wish)
        self._read_again()
        if sentence:
            self.control.show_value(self._shown)
            self._say(sentence)

    def _complaint(self, wish: object) -> str:
        if wish is None and isinstance(self.control, NumberField):
            return self.control.complaint()
        return self._check(wish)

    def _take_back(self) -> None:
        self._say("")
        self.control.show_value(self._shown)

    def _say(self, sentence: str, is_wrong: bool = False) -> None:
        show_note(self._note, sentence)
        if isinstance(self.control, TextField):
            self.control.show_error(is_wrong)
