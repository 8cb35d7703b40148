"""The facts of a customer that screens and sheets ask for at once."""

from kehuapp.book.activity.batches import BatchRow, create_batch
from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.activity.pledges import PledgeRow, create_pledge
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


def test_a_sheet_says_which_service_and_which_gathering(book: Book) -> None:
    ann = min(create_contact(book, ContactCard(name="Ann")).contacts)
    care = create_pledge(book, PledgeRow(name="Tea samples")).made
    at = "2026-11-0{}T03:00:00Z".format
    create_interaction(book, InteractionRow(None, ann, at=at(1), kind="service", pledge_id=care))
    create_batch(book, BatchRow(title="Tea party", at=at(2), summary="Spring teas", came=(ann,)))
    create_interaction(
        book, InteractionRow(None, ann, at=at(3), kind="gift", pledge_id=care, summary="Oolong")
    )
    facts = load_visit_facts(book, ann)
    assert [one.summary for one in facts.contacts] == [
        "Tea samples · Oolong",
        "Tea party · Spring teas",
        "Tea samples",
    ]
    assert facts.last_gift.endswith("Tea samples · Oolong")
