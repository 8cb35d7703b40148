"""What is to be done for a customer by a day: promises, help, follow-ups."""

from kehuapp.book.contacts.contacts import title_of_live
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book, under_lock


@under_lock
def create_task(
    book: Book, contact_id: int, text: str, due_on: str = "", staff_id: int | None = None
) -> Changes:
    """Write down what was promised; `due_on` is a local ISO day, "" for some day."""
    label = QT_TRANSLATE_NOOP("Step", "New task for %1: %2")
    told = text.strip()
    if not told:
        raise Trouble(translate("Tasks", "Say what is to be done."))
    said = (title_of_live(book, contact_id), told)
    with book.writing(label, *said) as step:
        task_id = tables.Task.insert(
            contact=contact_id, staff=staff_id, text=told, due_on=due_on
        ).execute()
    return Changes(
        contacts=frozenset({contact_id}),
        label=step_done(label, *said),
        step=step.id,
        made=task_id,
    )
