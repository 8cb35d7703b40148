"""A customer's file as Markdown: one text to read, to keep, to bring into a note program."""

from kehuapp.book.customer_file import CommentFact, CustomerFacts, Section, Table
from kehuapp.exchange.customer_file.customer_html import (
    comment_head,
    comments_title,
    pinned_words,
    written_at,
)
from kehuapp.exchange.customer_file.rich_html import Places
from kehuapp.exchange.customer_file.rich_markdown import escaped, render_markdown, table
from kehuapp.i18n import translate
from kehuapp.text.rich_text import read_blocks
from kehuapp.text.words import label_and, private_words, with_aside


def page_begin(facts: CustomerFacts, photo: str) -> str:
    """Everything above the comments; `photo` is its address, or ""."""
    marks = list(facts.marks)
    if facts.sample_data:
        marks.append(translate("Sheet", "Sample data"))
    parts = [
        f"# {_line(facts.title)}",
        f"![]({photo})" if photo else "",
        _line(facts.standing),
        f"**{_line(' · '.join(marks))}**" if marks else "",
        _line(written_at(facts)),
        *(_section(section) for section in facts.sections),
        f"## {_line(comments_title(facts))}" if facts.comments else "",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def comment_part(comment: CommentFact, places: Places) -> str:
    """One comment with its head."""
    pin = f"★ {pinned_words()} · " if comment.pinned else ""
    body = render_markdown(read_blocks(comment.html), places)
    return f"\n### {pin}{_line(comment_head(comment))}\n" + (f"\n{body}\n" if body else "")


def page_end(facts: CustomerFacts) -> str:
    """The tables below the comments, and the end."""
    return "".join(_table(one) for one in facts.tables) + f"\n---\n\n{_line(private_words())}\n"


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _lines(text: str) -> str:
    return "\\\n  ".join(_line(line) for line in text.split("\n") if line.strip())


def _section(section: Section) -> str:
    told = ["- " + label_and(_line(label), _lines(text)) for label, text in section.lines]
    return "\n".join([f"## {_line(section.title)}", "", *told])


def _table(one: Table) -> str:
    rows = [
        ["\n".join(_line(line) for line in cell.split("\n")) for cell in row] for row in one.rows
    ]
    columns = [_line(name) for name in one.columns]
    title = with_aside(_line(one.title), f"{len(one.rows):,}")
    return f"\n## {title}\n\n{table(columns, rows, one.right)}\n"
