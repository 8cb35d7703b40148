"""What is asked before a customer is erased for good, and said after it; nothing is done here."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.trash.erasing import Erased, Traces
from kehuapp.book.trash.mentions import MOST, Mention
from kehuapp.i18n import translate
from kehuapp.ui.deleted.deleted_words import counted, table_words
from kehuapp.ui.kit.form_dialog import FormDialog, line
from kehuapp.ui.kit.labels import one_line
from kehuapp.ui.kit.windows.dialog import BODY, Dialog

_WIDTH = 560
_ROWS = 5  # of the list that are seen at once


class EraseDialog(FormDialog):
    """Says what goes and what stays; the name is typed to mean it."""

    SCROLLS = False
    export_requested = Signal()

    def __init__(self, traces: Traces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("erase")
        self.setWindowTitle(translate("Erasing", "Erase for good"))
        self.setMinimumWidth(_WIDTH)
        self._name = " ".join(traces.name.split())
        self.body.addWidget(
            _said(translate("Erasing", "Erase %1 for good?", traces.name), "heading")
        )
        self.body.addWidget(
            _said(translate("Erasing", "This leaves the book: %1.", counted(traces.rows)))
        )
        self.body.addWidget(
            _said(
                translate(
                    "Erasing",
                    "It cannot be undone, and steps that were about this customer cannot be undone "
                    "any more. Backups are named afterwards.",
                )
            )
        )
        _add_mentions(self.body, traces.mentions)
        self.export = QPushButton(translate("Erasing", "Export the customer first…"))
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self.export_requested)
        self.body.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        self.typed = line()
        self.add_field(translate("Erasing", "Type the name to confirm: %1", self._name), self.typed)
        self.typed.textChanged.connect(self.look_again)
        self._save.setText(translate("Erasing", "Erase for good"))
        self.typed.setFocus()
        self.start()

    def value(self) -> None:
        """What is typed confirms; nothing of it is kept."""

    def accept(self) -> None:
        """Not as long as the name is not typed: the keyboard goes back to where it is."""
        super().accept()
        if self.isVisible():
            self.typed.setFocus()

    def missing(self) -> str:
        if " ".join(self.typed.text().split()) == self._name:
            return ""
        return translate("Erasing", "The name is not typed like this yet.")


class ErasedNote(Dialog):
    """What went, which backups still hold the customer, and where else they are named."""

    thin_requested = Signal(object)  # the paths

    def __init__(
        self, erased: Erased, copies: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("erased")
        self.setModal(True)
        self.setWindowTitle(translate("Erasing", "Erased for good"))
        self.setMinimumWidth(_WIDTH)
        self._copies = list(copies)
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(12)
        column.addWidget(_said(translate("Erasing", "Erased: %1", erased.traces.name), "heading"))
        for sentence in sentences(erased):
            column.addWidget(_said(sentence))
        self.about_copies = _said("")
        column.addWidget(self.about_copies)
        self.list = _list(str(path) for path in copies)
        self.list.setAccessibleName(translate("Erasing", "Backups that still hold them"))
        self.list.setVisible(bool(copies))
        column.addWidget(self.list)
        _add_mentions(column, erased.traces.mentions)
        self.thin = QPushButton()
        self.thin.setObjectName("thin")
        self.thin.clicked.connect(lambda: self.thin_requested.emit(self._copies))
        self.leave = QPushButton(translate("Erasing", "Close"))
        self.leave.setProperty("primary", "true")
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.accept)
        self.set_content(column, (self.thin, self.leave), scrolls=False)
        self._say_copies()
        self.leave.setFocus()

    def show_left(self, left: Sequence[Path]) -> None:
        """After the copies were deleted: those that could not be."""
        self._copies = list(left)
        self.list.clear()
        self.list.addItems([str(path) for path in left])
        self.list.setVisible(bool(left))
        self._say_copies()

    def _say_copies(self) -> None:
        count = len(self._copies)
        self.thin.setVisible(bool(count))
        self.thin.setText(translate("Erasing", "Delete %n of these copies", n=count))
        if count:
            self.about_copies.setText(
                translate(
                    "Erasing",
                    "%n backup(s) still hold this customer. Deleted, they can bring back nothing "
                    "else either; sticks and other computers were not looked through.",
                    n=count,
                )
            )
        else:
            self.about_copies.setText(
                translate(
                    "Erasing",
                    "No backup that was found holds this customer; sticks and other computers "
                    "were not looked through.",
                )
            )


def sentences(erased: Erased) -> list[str]:
    """What there is to say of an erasing, beside backups and who else names the customer."""
    said = []
    if erased.steps:
        said.append(translate("Erasing", "%n step(s) can no longer be undone.", n=erased.steps))
    done = erased.finished
    if done.typed:
        said.append(translate("Erasing", "%n piece(s) of unsaved typing went too.", n=done.typed))
    if not done.is_done:
        said.append(
            translate(
                "Erasing",
                "What is being typed about them could not be taken out just now: it goes when the "
                "book is opened again.",
            )
        )
    elif done.is_named_in_drafts:
        said.append(translate("Erasing", "Something that is being typed about others names them."))
    if done.is_done and not done.is_wiped:
        said.append(
            translate(
                "Erasing",
                "The file could not be packed anew just now, so traces may be left in its gaps: "
                "close the book everywhere and open it again.",
            )
        )
    return said


def _add_mentions(column: QVBoxLayout, mentions: Sequence[Mention]) -> None:
    if not mentions:
        return
    many = len(mentions)
    sentence = translate("Erasing", "Named in %n other text(s), which stay as they are:", n=many)
    if many == MOST:
        sentence = translate(
            "Erasing", "Named in other texts, which stay as they are; the first %1:", many
        )
    column.addWidget(_said(sentence))
    column.addWidget(
        _list(
            " · ".join(
                filter(None, (table_words(one.table), one_line(one.customer, 30), one.excerpt))
            )
            for one in mentions
        )
    )


def _said(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _list(texts: Iterable[str]) -> QListWidget:
    made = QListWidget()
    # The end of a path says which file it is: it stays, however long the path.
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.addItems(list(texts))
    for at in range(made.count()):
        made.item(at).setToolTip(made.item(at).text())
    made.ensurePolished()  # its rows are as high as the style makes them
    made.setFixedHeight(
        min(_ROWS, max(1, made.count())) * max(24, made.sizeHintForRow(0)) + 2 * made.frameWidth()
    )
    return made
