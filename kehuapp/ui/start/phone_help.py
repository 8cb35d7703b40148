"""How contacts get out of a phone, in short steps for each kind; reading the files is elsewhere."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.kit.windows.dialog import Dialog

#: Kinds of phones and accounts; what their makers call a menu is said as they say it.
PHONES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "iPhone, iCloud"),
        (
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "On the iPhone: open Contacts, tap Lists, hold your finger on All Contacts and "
                "choose Export.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp", "Send the file (.vcf) to this computer, by mail for example."
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Or at a computer: open icloud.com/contacts, choose one person, press Ctrl+A (on a "
                "Mac Command+A) for all, then Export vCard.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "Huawei"),
        (
            QT_TRANSLATE_NOOP("PhoneHelp", "Open Contacts and tap the dots at the top right."),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Choose Settings, then Import/Export, then Export to storage. A file ending in "
                ".vcf is made.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp", "Bring it here with a cable, or find it in Files and send it."
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "Xiaomi"),
        (
            QT_TRANSLATE_NOOP("PhoneHelp", "Open Contacts and its settings."),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Choose Import/export contacts, then Export to storage. A file ending in .vcf is "
                "made.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp", "Bring it here with a cable, or find it in Files and send it."
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "Samsung"),
        (
            QT_TRANSLATE_NOOP(
                "PhoneHelp", "Open Contacts, tap the three lines, then Manage contacts."
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Choose Export contacts, to the internal storage. A file ending in .vcf is made.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp", "Bring it here with a cable, or find it in My Files and send it."
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "Google Contacts"),
        (
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "At a computer: open contacts.google.com and choose Export. Google CSV and vCard "
                "are both read here.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "In the app of an Android phone: tap Organise (or Fix & manage), then Export to "
                "file.",
            ),
        ),
    ),
    (
        "LINE",
        (
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "LINE gives out no list of friends: their numbers are not in it, and no program "
                "can fetch them.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Bring in the phone's own contacts, then write each customer's LINE name into the "
                "card, under chat account.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "What was said is worth keeping: copy messages or send yourself the chat history, "
                "and paste it as a comment.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PhoneHelp", "WeChat"),
        (
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "WeChat gives out no list of friends: their numbers are not in it, and no program "
                "can fetch them.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "Bring in the phone's own contacts, then write each customer's WeChat name into "
                "the card, under chat account.",
            ),
            QT_TRANSLATE_NOOP(
                "PhoneHelp",
                "What was said is worth keeping: copy the messages and paste them as a comment.",
            ),
        ),
    ),
)
_SIZE = (660, 400)


class PhoneHelp(Dialog):
    """The phones at the left, the steps of the chosen one at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("phone_help")
        self.setWindowTitle(translate("PhoneHelp", "Getting contacts out of a phone"))
        self.phones = QListWidget(self)
        self.phones.setProperty("panel", "sidebar")
        self.phones.setFixedWidth(180)
        self.phones.setAccessibleName(translate("PhoneHelp", "Which phone"))
        for name, _steps in PHONES:
            item = QListWidgetItem(translate("PhoneHelp", name), self.phones)
            item.setSizeHint(QSize(0, 34))
        self._steps = QVBoxLayout()
        self._steps.setContentsMargins(22, 18, 22, 18)
        self._steps.setSpacing(10)
        told = QWidget(self)
        told.setLayout(self._steps)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(told)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.phones)
        both.addWidget(scroll, 1)
        close = QPushButton(translate("PhoneHelp", "Close"), self)
        close.setProperty("primary", "true")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 12, 22, 14)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(both, 1)
        column.addWidget(rule(self))
        column.addLayout(foot)
        self.phones.currentRowChanged.connect(self._show)
        self.phones.setCurrentRow(0)
        self.resize(*_SIZE)

    def _show(self, row: int) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        name, steps = PHONES[row]
        heading = QLabel(translate("PhoneHelp", name), self)
        heading.setProperty("role", "heading")
        self._steps.addWidget(heading)
        for number, step in enumerate(steps, 1):
            label = QLabel(f"{number}.  {translate('PhoneHelp', step)}", self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._steps.addWidget(label)
        self._steps.addStretch(1)


def show_phone_help(parent: QWidget) -> PhoneHelp:
    """Open it in front of this window."""
    page = PhoneHelp(parent)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page.open()
    return page
