"""Reading the words out of html; which tags part or hide words says `html`, which asks."""

from collections.abc import Set
from html.parser import HTMLParser


def read_words(html: str, *, silent: Set[str], blocks: Set[str], void: Set[str]) -> str:
    """The words alone, a new line where a block or a void tag begins; lists keep their marks."""
    reader = _Reader(silent, blocks, void)
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)


class _Reader(HTMLParser):
    def __init__(self, silent: Set[str], blocks: Set[str], void: Set[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.silent_tags = silent
        self.blocks = blocks
        self.breaks = blocks | void - {"img"}
        self.parts: list[str] = []
        self.silent = 0
        self.lists: list[int | None] = []  # the next number, None in a list without numbers

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.silent_tags:
            self.silent += 1
        elif tag in self.breaks:
            if not (tag in ("p", "div") and self.parts and self.parts[-1] in ("• ", "☑ ", "☐ ")):
                self.parts.append("\n")  # a paragraph in a list item stays beside its mark
        elif tag in ("td", "th"):
            self.parts.append("\t")
        if tag in ("ul", "ol"):
            self.lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self.parts.append(self._mark(dict(attrs).get("class")))

    def _mark(self, state: str | None) -> str:
        if state in ("checked", "unchecked"):
            return "☑ " if state == "checked" else "☐ "
        number = self.lists[-1] if self.lists else None
        if number is None:
            return "• "
        self.lists[-1] = number + 1
        return f"{number}. "

    def handle_endtag(self, tag: str) -> None:
        if tag in self.silent_tags:
            self.silent = max(0, self.silent - 1)
        elif tag in self.blocks:
            self.parts.append("\n")
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data.replace("\n", " "))
