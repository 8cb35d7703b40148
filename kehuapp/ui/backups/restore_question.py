"""What is asked once before a copy takes the place of the book: it names what is set aside."""

from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.book.compare.difference_words import new_words, others_words
from kehuapp.book.compare.differences import Comparison
from kehuapp.i18n import translate
from kehuapp.ui.backups.detail import brought_back
from kehuapp.ui.kit.form_dialog import FormDialog

_WIDTH = 480


class RestoreQuestion(FormDialog):
    """`when` is that of the copy; `book` what the file is called that is set aside, "" for none."""

    def __init__(
        self,
        when: str,
        book: str,
        found: Comparison | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restore_question")
        self.setWindowTitle(translate("Backups", "Restore?"))
        self.setMinimumWidth(_WIDTH)
        said = [(translate("Backups", "Restore the backup: %1", when), "heading")]
        if book:
            said.append(
                (
                    translate(
                        "Backups",
                        "%1 as it is now is set aside first, among the backups. Nothing is "
                        "overwritten.",
                        book,
                    ),
                    "",
                )
            )
        newer = new_words(brought_back(found), of_new=True) if found is not None else ""
        if newer:
            said.append(
                (
                    translate(
                        "Backups",
                        "Only in the present book: %1. You can bring them over then.",
                        newer,
                    ),
                    "quiet",
                )
            )
        if found is not None and (others := others_words(found)):
            said.append(
                (
                    translate("Backups", "%1. These become as they were in the backup.", others),
                    "quiet",
                )
            )
        for text, role in said:
            line = QLabel(text)
            line.setProperty("role", role)
            line.setWordWrap(True)
            self.body.addWidget(line)
        self.body.addStretch(1)
        self._save.setText(translate("Backups", "Restore this one"))
        self._save.setFocus()
        self.start()

    def value(self) -> None:
        """Nothing is typed here."""
