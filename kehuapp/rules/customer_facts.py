"""What a customer's file says, as plain values; gathered in book/customer_file."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of label ("" for none) and words, which may have several lines."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`right` are the places of the columns with figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CommentFact:
    """`dated` in the shop's own time; `about` is the visit or the contact it tells of."""

    dated: datetime
    author: str
    pinned: bool
    about: str
    html: str


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """A customer without the comments, which may be thousands; `photo` is a picture's name."""

    id: int
    title: str
    shop: str
    printed_at: datetime
    standing: str = ""
    marks: tuple[str, ...] = ()
    photo: str = ""
    sections: tuple[Section, ...] = ()
    tables: tuple[Table, ...] = ()
    comments: int = 0
    sample_data: bool = False
