"""The facts of a customer that screens and sheets ask for at once."""

from kehuapp.book.comments.comments import create_comment, pin_comment
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.summary import load_visit_facts
from kehuapp.store.database import Book

TABLE = "<table><tr><th>Tea</th><th>Price</th></tr><tr><td>Oolong</td><td>1200</td></tr></table>"


def test_a_sheet_leaves_the_tables_of_comments_out(book: Book) -> None:
    """In one line its cells would be glued words."""
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    create_comment(book, ann, TABLE)
    create_comment(book, ann, f"{TABLE}<p>Wants spring tea</p>{TABLE}")
    create_comment(book, ann, "<p>No table here</p>")
    pinned = create_comment(book, ann, f"<p>Never on Monday</p>{TABLE}<p>Likes dogs</p>")
    pin_comment(book, min(pinned.comments), True)
    facts = load_visit_facts(book, ann)
    assert sorted(facts.comments) == ["No table here", "Wants spring tea"]
    assert facts.pinned == "Never on Monday Likes dogs"
