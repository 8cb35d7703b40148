"""The export dialog: who, what for, to which file; the writing is in exchange."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import settings
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import groups
from kehuapp.exchange import export_marks, write
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import listed, with_aside
from kehuapp.ui.exchange.closing_row import close_with
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import tasks, translations
from kehuapp.ui.work.session import Session

#: What for, in the order in which it is offered; a key is a profile of tables or an ending.
FORMS = {
    "vcf": QT_TRANSLATE_NOOP("Export", "A &phone: contact cards (.vcf)"),
    "google": QT_TRANSLATE_NOOP("Export", "&Google Contacts: a table (.csv)"),
    "outlook": QT_TRANSLATE_NOOP("Export", "&Outlook: a table (.csv)"),
    "excel": QT_TRANSLATE_NOOP("Export", "&Excel and others: a table (.csv)"),
    "json": QT_TRANSLATE_NOOP("Export", "E&verything, for other programs (.json)"),
}
VERSIONS = {
    "3.0": QT_TRANSLATE_NOOP("Export", "Version 3.0"),
    "2.1": QT_TRANSLATE_NOOP("Export", "Version 2.1 (old phones)"),
    "4.0": QT_TRANSLATE_NOOP("Export", "Version 4.0 (newest)"),
}
_ALL, _SELECTED, _GROUP = "all", "selected", "group"
_MOST_NAMES = 5


class ExportDialog(Dialog):
    """`exported(path, count, gone)` fires when the file is written; `gone` are names to delete on
    the phone by hand."""

    exported = Signal(object, int, list)

    def __init__(
        self,
        session: Session,
        group: int | None = None,
        parent: QWidget | None = None,
        selected: Sequence[int] = (),
        only_selected: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Export", "Export"))
        self.setMinimumWidth(460)
        self._session, self._book = session, session.book
        self._selected = list(selected)
        self._task: tasks.Task | None = None
        self.told: list[str] = []  # what no column of the written table says
        self._gone = export_marks.gone(session.book)
        self._build(group, only_selected)
        self._refresh()

    def _build(self, group: int | None, only_selected: bool) -> None:
        who = QLabel(translate("Export", "&Who"), self)
        self.who = self._build_who(group, only_selected)
        who.setBuddy(self.who)
        self.changed = QCheckBox(self)
        self.changed.setObjectName("changed")
        last = export_marks.last_export(self._book)
        if last:
            when = _local_words(last, settings.load_settings(self._book).zone)
            self.changed.setText(
                translate("Export", "Only what &changed since the last export (%1)", when)
            )
        self._has_last = bool(last)
        self.number = self._quiet("number")
        self.by_hand = self._quiet("by_hand")
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.hide()
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(8)
        column.addWidget(who)
        column.addWidget(self.who)
        column.addSpacing(8)
        column.addWidget(QLabel(translate("Export", "For which program"), self))
        self._add_forms(column)
        column.addSpacing(8)
        for widget in (self.changed, self.number, self.by_hand, self.error):
            column.addWidget(widget)
        self.save = close_with(self, column, translate("Export", "Save as…"), self.choose_file)
        self.who.currentIndexChanged.connect(self._refresh)
        self.changed.toggled.connect(self._refresh)
        self.formats.buttonToggled.connect(lambda _button, on: self._refresh() if on else None)

    def _quiet(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", "quiet")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _build_who(self, group: int | None, only_selected: bool) -> QComboBox:
        box = ChoiceBox(self)
        box.setObjectName("who")
        total = contacts.count_contacts(self._book)
        box.addItem(translate("Export", "All customers (%1)", f"{total:,}"), (_ALL, None))
        if len(self._selected) == 1:
            (card,) = contacts.load_contacts(self._book, self._selected) or (None,)
            if card is not None:
                box.addItem(translate("Export", "Only %1", card.title), (_SELECTED, None))
        elif self._selected:
            words = translate("Export", "%n selected customer(s)", n=len(self._selected))
            box.addItem(words, (_SELECTED, None))
        if only_selected and box.count() > 1:
            box.setCurrentIndex(1)
        paths = groups.paths_of(self._book)
        for row in groups.rows_groups(self._book):
            box.addItem(with_aside(paths[row.id], f"{row.count:,}"), (_GROUP, paths[row.id]))
            if row.id == group and not only_selected:
                box.setCurrentIndex(box.count() - 1)
        return box

    def _add_forms(self, column: QVBoxLayout) -> None:
        self.formats = QButtonGroup(self)
        colours = theme.current()
        ring = (
            "QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px;"
            f" border: 1px solid {colours.quiet}; background: {colours.panel}; }}"
            "QRadioButton::indicator:checked { width: 8px; height: 8px;"
            f" border: 4px solid {colours.jade_fill}; }}"
        )
        self.version = ChoiceBox(self)
        self.version.setObjectName("version")
        self.version.setAccessibleName(translate("Export", "Version"))
        for version, words in VERSIONS.items():
            self.version.addItem(translate("Export", words), version)
        for key, words in FORMS.items():
            button = QRadioButton(translate("Export", words), self)
            button.setObjectName(key)
            button.setStyleSheet(ring)
            button.setChecked(key == "vcf")
            self.formats.addButton(button)
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(button)
            row.addStretch(1)
            if key == "vcf":
                row.addWidget(self.version)
            column.addLayout(row)

    # What is chosen

    def form(self) -> str:
        """A key of FORMS."""
        button = self.formats.checkedButton()
        return button.objectName() if button else "vcf"

    def format(self) -> str:
        """The ending of the file: vcf, csv or json."""
        form = self.form()
        return form if form in ("vcf", "json") else "csv"

    def only_changed(self) -> bool:
        """Whether unchanged cards stay out."""
        return self._has_last and self.form() == "vcf" and self.changed.isChecked()

    def _who(self) -> tuple[str | None, list[int] | None]:
        """Group and ids as `write_file` takes them."""
        kind, path = self.who.currentData()
        return path if kind == _GROUP else None, self._selected if kind == _SELECTED else None

    def _names_gone(self) -> list[str]:
        """Whom to delete on the phone, where the file is for the phone's whole book."""
        whole = self.only_changed() or self.who.currentData()[0] == _ALL
        return self._gone if self.form() == "vcf" and whole else []

    def _refresh(self) -> None:
        for_phone = self.form() == "vcf"
        self.version.setEnabled(for_phone)
        self.changed.setVisible(for_phone and self._has_last)
        names = self._names_gone()
        self.by_hand.setVisible(bool(names))
        self.by_hand.setText(words_by_hand(names))
        self.by_hand.setToolTip("\n".join(names))
        self.error.hide()
        self._count()

    def _count(self) -> None:
        """Say how many will be written; counting what changed takes a while in a large book."""
        book, changed = self._book, self.only_changed()
        group, ids = self._who()
        self.number.setText(translate("Export", "Counting…"))

        def read(_progress: object, cancelled: tasks.Cancelled) -> int:
            chosen = ids if ids is not None else write.ids_to_write(book, group)
            return len(export_marks.changed_ids(book, chosen, cancelled) if changed else chosen)

        def show(count: int) -> None:
            self.number.setText(translate("Export", "%n customer(s) will be written.", n=count))

        def silent(_trouble: object) -> None:
            self.number.clear()

        tasks.read_latest(self, "count", book, read, show, troubled=silent)

    # Writing

    def choose_file(self) -> None:
        """Ask where to write, then write."""
        ending = self.format()
        day = settings.load_settings(self._book).today()
        name = translate("Export", "Customers %1 (personal data)", day.isoformat())
        preferences = self._session.preferences
        folder = Path(preferences.last_folder("export"))
        chosen, _ = choosing.ask_new_name(
            self, translate("Export", "Export"), str(folder / f"{name}.{ending}"), f"*.{ending}"
        )
        if chosen:
            path = Path(chosen)
            preferences.set_last_folder("export", path)
            self.export_to(path if path.suffix else path.with_suffix(f".{ending}"))

    def export_to(self, path: Path) -> None:
        """Write the file in the worker; a Trouble is said in the dialog."""
        if self._task is not None and self._task.is_running():
            return
        book, changed, names = self._book, self.only_changed(), self._names_gone()
        group, ids = self._who()
        version, form = self.version.currentData(), self.form()
        profile = form if self.format() == "csv" else "excel"
        language = translations.language()

        told = self.told = list[str]()

        def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> int | None:
            try:
                return write.write_file(
                    book,
                    path,
                    group,
                    ids,
                    version,
                    profile,
                    changed,
                    lambda at, total: progress("", at, total),
                    cancelled,
                    language,
                    told,
                )
            except write.Stopped:
                return None

        def done(count: int | None) -> None:
            if count == 0 and changed:
                say(translate("Export", "Nothing changed since the last export."))
                return
            self.exported.emit(path, count, names)
            self.accept()

        def say(words: object) -> None:
            again()
            self.error.setText(str(words))
            self.error.show()

        def again() -> None:
            self.save.setEnabled(True)

        self.error.hide()
        self.save.setEnabled(False)
        label = translate("Export", "Writing %1…", path.name)
        self._task = tasks.write_job(self, None, book, label, job, done, failed=again, troubled=say)

    def reject(self) -> None:
        """Leave; nothing is kept of a file that is being written."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def words_by_hand(names: Sequence[str]) -> str:
    """The sentence about customers that the phone has and the book has no longer; "" for none."""
    if not names:
        return ""
    said = listed(names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        said = translate("Export", "%1 and %2 more", said, len(names) - _MOST_NAMES)
    return translate("Export", "No longer in the book; delete on the phone by hand: %1", said)


def _local_words(instant: str, zone: str) -> str:
    """An instant (UTC) as the shop's clock shows it: ``22 Nov 2026, 14:05``."""
    moment = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    local = moment.astimezone(ZoneInfo(zone))
    # The pattern is translated: 22 Nov 2026, 2026年11月22日.
    date = QDate(local.year, local.month, local.day)
    day = QLocale().toString(date, translate("Export", "d MMM yyyy"))
    return f"{day}, {local:%H:%M}"
