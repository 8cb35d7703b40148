"""The tab with everything else known about a customer, as plain text to read and copy."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout

from kehuapp.book import summary
from kehuapp.book.contacts import AddressRow, DateRow, PhoneRow
from kehuapp.book.summary import Head
from kehuapp.text import words

Row = tuple[str, str]  # label, text


class Details(QScrollArea):
    """Sections of label and value; empty ones are not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_details(self, head: Head, today: date) -> None:
        """Show the customer."""
        page = QFrame()
        page.setProperty("panel", "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 14, 22, 22)
        column.setSpacing(4)
        for title, rows in self._sections(head, today):
            if rows:
                self._add_section(column, title, rows)
        column.addStretch(1)
        self.setWidget(page)

    def text(self) -> str:
        """Everything shown, line by line."""
        page = self.widget()
        labels = page.findChildren(QLabel) if page is not None else []
        return "\n".join(str(label.property("plain") or label.text()) for label in labels)

    def _sections(self, head: Head, today: date) -> list[tuple[str, list[Row]]]:
        card = head.card
        person = [
            (self.tr("Name"), card.name), (self.tr("Nickname"), card.nickname),
            (self.tr("Form of address"), card.salutation), (self.tr("Company"), card.company),
            (self.tr("Department"), card.department), (self.tr("Title"), card.job_title),
        ]  # fmt: skip
        reach = [
            (words.word(words.LABELS, p.label) or self.tr("Phone"), phone_words(p))
            for p in card.phones
        ]
        reach += [(self._named(self.tr("E-mail"), e.label), e.address) for e in card.emails]
        reach += [(i.service or self.tr("Messenger"), i.handle) for i in card.im]
        reach += [
            (self._named(self.tr("Address"), a.label), address_words(a)) for a in card.addresses
        ]
        reach.append((self.tr("Best time"), card.best_time))
        days = [(words.word(words.DATE_KINDS, row.kind), day_words(row)) for row in card.dates]
        upcoming = [each for each in summary.next_dates(card, today) if each.endswith("）")]
        if upcoming:
            days.append((self.tr("Next"), upcoming[0]))
        facts = [(words.word(words.TOPICS, fact.topic), fact.text) for fact in card.facts]
        shop = [
            (self.tr("Tier"), words.word(words.TIERS, card.tier)),
            (self.tr("Stage"), words.word(words.STAGES, card.stage)),
            (self.tr("Groups"), "\n".join(path.replace("/", " › ") for path in head.groups)),
            (self.tr("Area"), card.area), (self.tr("Owner"), head.owner),
            (self.tr("Source"), words.word(words.SOURCES, card.source)),
            (self.tr("Introduced by"), head.referrer),
            (self.tr("Do not contact"), self.tr("yes") if card.do_not_contact else ""),
        ]  # fmt: skip
        extra = [(row.name, row.value) for row in card.extra]
        sections = [
            (self.tr("Person"), person), (self.tr("Reach"), reach),
            (self.tr("Remark"), [("", card.remark)]), (self.tr("Days to remember"), days),
            (self.tr("Good to know"), facts), (self.tr("In the shop"), shop),
            (self.tr("Other fields"), extra),
        ]  # fmt: skip
        return [(title, [row for row in rows if row[1].strip()]) for title, rows in sections]

    def _named(self, what: str, label: str) -> str:
        named = words.word(words.LABELS, label)
        return f"{what} • {named}" if named else what

    def _add_section(self, column: QVBoxLayout, title: str, rows: list[Row]) -> None:
        heading = QLabel(title)
        heading.setProperty("role", "small")
        column.addSpacing(8)
        column.addWidget(heading)
        rule = QFrame()
        rule.setProperty("rule", "true")
        column.addWidget(rule)
        column.addSpacing(2)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 128)
        grid.setColumnStretch(1, 1)
        for place, (label, text) in enumerate(rows):
            if label:
                grid.addWidget(self._text(label[:60], "quiet", 128), place, 0)
                grid.addWidget(self._text(text), place, 1)
            else:
                grid.addWidget(self._text(text), place, 0, 1, 2)
        column.addLayout(grid)

    def _text(self, text: str, role: str = "", width: int = 0) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if width:
            label.setMaximumWidth(width)
        else:
            label.setMinimumWidth(60)
        label.setProperty("plain", text)
        # Word wrap knows no break in 10,000 letters without a blank: offer one now and then.
        label.setText(breakable(text))
        label.setAccessibleName(text[:300])
        return label


def phone_words(row: PhoneRow) -> str:
    """A number as written, with its extension."""
    if row.ext and row.ext not in row.raw:
        return f"{row.raw} #{row.ext}"
    return row.raw


def address_words(row: AddressRow) -> str:
    """Postcode and address."""
    return f"{row.postcode} {row.text}".strip()


def day_words(row: DateRow) -> str:
    """A day in words, with its year where the words leave it out."""
    said = summary.date_words(row)
    if row.year is None or row.month is None or str(row.year) in said:
        return said
    return f"{said} ({row.year})"


def breakable(text: str, run: int = 60) -> str:
    """The text with a zero-width break in every run of `run` characters without a blank."""
    pieces, since = [], 0
    for char in text:
        since = 0 if char.isspace() or ord(char) > 0x2E80 else since + 1
        pieces.append(char)
        if since == run:
            pieces.append("\u200b")
            since = 0
    return "".join(pieces)
