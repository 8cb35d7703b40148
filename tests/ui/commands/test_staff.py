"""Adding a colleague adds one: who is at the desk stays, but for the very first, who is told."""

from kehuapp.book.staff import staff
from kehuapp.store.database import Book
from kehuapp.ui.shell.main_window import MainWindow


def ids(book: Book) -> dict[str, int]:
    return {row.name: row.id for row in staff.rows_staff(book)}


def test_only_the_first_is_at_the_desk_by_being_added(window: MainWindow, shop: Book) -> None:
    window.commands.staff.create_staff("Fang")
    assert window.session.staff == ids(shop)["Fang"]
    assert window.toast.text() == "Added to the staff: Fang, who is the current user now"
    assert window.toast.step() is not None
    window.commands.staff.create_staff("Guo")
    assert window.session.staff == ids(shop)["Fang"]
    assert window.toast.text() == "Added to the staff: Guo"


def test_nobody_takes_the_place_of_who_left(window: MainWindow, shop: Book) -> None:
    for name in ("Fang", "Guo"):
        window.commands.staff.create_staff(name)
    fang = ids(shop)["Fang"]
    window.session.changed.emit(staff.update_staff(shop, fang, "Fang", active=False))
    assert window.session.staff is None
    window.commands.staff.create_staff("Mei")
    assert window.session.staff is None


def test_where_nobody_is_chosen_a_second_one_is_not(window: MainWindow, shop: Book) -> None:
    window.commands.staff.create_staff("Fang")
    window.session.choose_staff(None)
    window.commands.staff.create_staff("Guo")
    assert window.session.staff is None
    window.commands.staff.refresh()
    assert window.session.staff is None


def test_undone_and_added_anew_the_first_is_the_first(window: MainWindow, shop: Book) -> None:
    window.commands.staff.create_staff("Fang")
    window.commands.books.undo()
    assert window.session.staff is None
    window.commands.books.redo()
    assert window.session.staff == ids(shop)["Fang"]
