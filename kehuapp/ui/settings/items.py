"""What the page of settings is made of: sections of cards, cards of items, found by their words."""

import html
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import translate
from kehuapp.text.folding import fold, fold_places
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.form_dialog import note
from kehuapp.ui.kit.labels import rule
from kehuapp.ui.settings.controls import HEIGHT, Control
from kehuapp.ui.settings.live import Live, Write

SIDE, ROW = 18, 52  # pixels: left and right in a card, least height of a row
GAP = 14  # between cards


class MarkedLabel(QLabel):
    """Plain text in which words can be marked, as the list marks what was searched for."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setWordWrap(True)
        self._plain = ""
        self._words: Sequence[str] = ()

    def say(self, text: str) -> None:
        """Show this text."""
        self._plain = text
        self._show()

    def plain(self) -> str:
        """The text without marks."""
        return self._plain

    def mark(self, words: Sequence[str]) -> None:
        """Mark these folded words wherever they stand."""
        self._words = words
        self._show()

    def _show(self) -> None:
        spans = _spans(self._plain, self._words) if self._words else []
        if not spans:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._plain)
            return
        now = theme.current()
        style = f"background-color:{now.gold_soft}; text-decoration:underline"
        parts, at = [], 0
        for start, end in spans:
            marked = html.escape(self._plain[start:end])
            parts += [html.escape(self._plain[at:start]), f'<span style="{style}">{marked}</span>']
            at = end
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText("".join([*parts, html.escape(self._plain[at:])]))


def _spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words stand in a text, in order, none over another."""
    folded, places = fold_places(text)
    found = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            found.append((places[at][0], places[at + len(word) - 1][1]))
            at = folded.find(word, at + len(word))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
        else:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
    return kept


class Item(QFrame):
    """One thing that can be set, or that belongs together, with a line above it if not the first.

    `sources` are texts of the context "Settings": they are searched in English as well.
    """

    def __init__(self, sources: Iterable[str] = ()) -> None:
        super().__init__()
        self._sources = tuple(sources)
        self.line = rule(self)
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(SIDE, 8, SIDE, 8)
        self.inside.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.line)
        whole.addLayout(self.inside, 1)

    def lives(self) -> Sequence[Live]:
        """Its controls."""
        return ()

    def texts(self) -> Iterable[str]:
        """All that it is found by."""
        yield from self._sources
        yield from (translate("Settings", text) for text in self._sources)
        yield from (label.plain() for label in self.findChildren(MarkedLabel))

    def matches(self, words: Sequence[str], of_section: Iterable[str]) -> bool:
        """Whether each of these folded words stands in what it says, or in the section's title."""
        said = fold("\n".join([*self.texts(), *of_section]))
        return all(word in said for word in words)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these folded words in what it says."""
        for label in self.findChildren(MarkedLabel):
            label.mark(words)

    def retranslate(self) -> None:
        """Speak the language of now."""


class Row(Item):
    """A title and a quiet explanation at the left, one control at the right.

    The texts are sources of the context "Settings"; `also` are other words that one may look for.
    """

    def __init__(self, title: str, about: str, also: str, control: QWidget) -> None:
        super().__init__([text for text in (title, about, also) if text])
        self._said = title, about
        self.control = control
        self.title, self.about, self.note = MarkedLabel(), MarkedLabel("quiet"), note()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for label in (self.title, self.about, self.note):
            words.addWidget(label)
        words.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addLayout(words, 1)
        across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.inside.addLayout(across)
        self.setMinimumHeight(ROW)
        self.retranslate()

    def retranslate(self) -> None:
        title, about = (translate("Settings", text) if text else "" for text in self._said)
        self.title.say(title)
        self.about.say(about)
        self.about.setVisible(bool(about))
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(about)


class SettingRow(Row):
    """A row whose control acts at once."""

    def __init__(
        self,
        title: str,
        about: str,
        also: str,
        control: Control,
        write: Write,
        read_again: Callable[[], object],
        check: Callable[[object], str] = lambda _value: "",
    ) -> None:
        super().__init__(title, about, also, control)
        self.live = Live(control, self.note, write, read_again, check)

    def lives(self) -> Sequence[Live]:
        return (self.live,)

    def retranslate(self) -> None:
        super().retranslate()
        self.control.retranslate()  # type: ignore[attr-defined]


class ButtonRow(Row):
    """A row with a button that leads elsewhere; `words` is a source, `keys` its key."""

    def __init__(self, title: str, about: str, also: str, words: str, keys: str = "") -> None:
        self._words, self._keys = words, keys
        self.button = QPushButton()
        self.button.setFixedHeight(HEIGHT)
        self.button.setAutoDefault(False)
        super().__init__(title, about, also, self.button)

    def retranslate(self) -> None:
        super().retranslate()
        self.button.setText(translate("Settings", self._words))
        self.button.setToolTip(self._keys)


class Card(QFrame):
    """Items below each other on one panel."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.items: list[Item] = []
        for item in items:
            self.put(len(self.items), item)

    def put(self, place: int, item: Item) -> None:
        """Put an item at a place."""
        self.items.insert(place, item)
        self._column.insertWidget(place, item)
        self.draw_lines()

    def take(self, item: Item) -> None:
        """Take an item away for good."""
        self.items.remove(item)
        self._column.removeWidget(item)
        item.setParent(None)  # it is in no section any more
        item.deleteLater()
        self.draw_lines()

    def draw_lines(self) -> None:
        """A line above each item that is shown, but not above the first."""
        shown = [item for item in self.items if not item.isHidden()]
        for item in shown:
            item.line.setVisible(item is not shown[0])


class Section(QWidget):
    """Cards under one title, a source, which is shown while several sections are."""

    NAME, TITLE, ICON = "", "", ""

    def __init__(self) -> None:
        super().__init__()
        self.heading = MarkedLabel("heading")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.heading)

    @classmethod
    def title(cls) -> str:
        """How it is called in the language of now."""
        return translate("Settings", cls.TITLE)

    def show_set(self, now: WhatIsSet) -> None:
        """Show what is kept."""
        raise NotImplementedError

    def add_card(self, *items: Item) -> Card:
        """Put one more card below the others."""
        card = Card(items)
        self.column.addWidget(card)
        return card

    def items(self) -> list[Item]:
        """All of its items, from top to bottom."""
        return self.findChildren(Item)

    def show_all(self) -> None:
        """Show all items, without marks and without the title."""
        self._show({item: True for item in self.items()}, ())
        self.heading.hide()

    def show_found(self, words: Sequence[str]) -> int:
        """Show only the items in which these folded words are found, marked; how many."""
        of_section = (self.TITLE, self.title())
        found = {item: item.matches(words, of_section) for item in self.items()}
        self._show(found, words)
        self.heading.mark(words)
        self.heading.show()
        return sum(found.values())

    def _show(self, wanted: dict[Item, bool], words: Sequence[str]) -> None:
        for item, is_wanted in wanted.items():
            item.setVisible(is_wanted)
            item.mark(words if is_wanted else ())
        for card in self.findChildren(Card):
            card.setVisible(any(not item.isHidden() for item in card.items))
            card.draw_lines()

    def commit(self) -> None:
        """Keep what was typed."""
        for item in self.items():
            for live in item.lives():
                live.commit()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.heading.say(self.title())
        for item in self.items():
            item.retranslate()
