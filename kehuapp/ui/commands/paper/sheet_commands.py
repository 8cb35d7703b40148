"""The commands that print visit sheets: of customers, of a trip, of nobody; and their templates."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.book.sheets.sheet_templates import TemplateRow
    from kehuapp.rules.visits.sheet_templates import SheetTemplate
    from kehuapp.rules.visits.visit_facts import VisitFacts
    from kehuapp.sheets.form import Form
    from kehuapp.ui.printing.sheets.visit_preview import VisitPreview


class SheetCommands(QObject):
    """Each opens the preview, or the editor of a template above it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def print_customers(self, contact_ids: Sequence[int]) -> None:
        """The sheets of customers, each of the next visit."""
        from kehuapp.book.summary import load_visit_facts

        book, desk = self._session.book, self._desk()
        self._preview(lambda: [load_visit_facts(book, one, desk) for one in contact_ids])

    def print_stops(self, facts: "list[VisitFacts]", trip_id: int | None = None) -> None:
        """The sheets of stops, in their order, with the cover of a trip before them."""
        from kehuapp.book.trips.paper import load_trip_facts
        from kehuapp.sheets.visit.cover import cover

        book = self._session.book
        read = (lambda: cover(load_trip_facts(book, trip_id))) if trip_id is not None else None
        self._preview(lambda: facts, read)

    def print_blank(self) -> None:
        """A sheet of nobody, for whom one meets on the way."""
        from kehuapp.book.settings import load_settings
        from kehuapp.rules.visits.visit_facts import blank_facts

        settings = load_settings(self._session.book)
        desk, sample = self._desk(), settings.sample
        self._preview(lambda: [blank_facts(settings.shop, settings.now(), desk, sample)])

    def _desk(self) -> str:
        from kehuapp.book.staff import staff

        known = {row.id: row.name for row in staff.rows_staff(self._session.book)}
        return known.get(self._session.staff, "") if self._session.staff is not None else ""

    def _preview(
        self,
        read: "Callable[[], list[VisitFacts]]",
        read_cover: "Callable[[], Form] | None" = None,
    ) -> None:
        # Printing is loaded when it is first needed.
        from dataclasses import replace

        from kehuapp.book.sheets.sheet_templates import find_printed, is_mixed, rows_templates
        from kehuapp.sheets.visit.sheet import forms
        from kehuapp.store.pictures import find_picture
        from kehuapp.ui.printing.sheets.visit_preview import VisitPreview

        try:
            facts = read()
            first = read_cover() if read_cover else None
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return
        if not facts:
            return

        book = self._session.book

        def picture(name: str) -> bytes | None:
            return find_picture(book, name)

        def make(private: bool, size: str, template: "SheetTemplate") -> "Form":
            made = forms(facts, private, size=size, template=template, pictures=picture)
            if first is None:
                return made
            return replace(made, title=first.title, pages=first.pages + made.pages)

        visits = [one.visit_id for one in facts if one.visit_id is not None]
        preview = VisitPreview(
            make,
            rows_templates(book),
            self._session.window,
            hide_private=self._session.preferences.hide_private(),
            book=book,
            printed=find_printed(book, visits),
        )
        if is_mixed(book, visits):
            preview.say(
                translate(
                    "VisitPreview",
                    "These sheets were printed from different templates before. Here all of them "
                    "are made from one.",
                )
            )
        preview.edit_requested.connect(lambda row: self._edit(preview, row, facts[0]))
        preview.went_out.connect(lambda: self._note_printed(visits, preview.chosen().template))
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.open()

    def _note_printed(self, visit_ids: "list[int]", template: "SheetTemplate") -> None:
        """What is asked on paper is asked again when it is typed back."""
        from kehuapp.book.sheets.sheet_templates import note_printed

        if visit_ids:
            tasks.write(self._session, note_printed, self._session.book, visit_ids, template)

    def _edit(self, preview: "VisitPreview", row: "TemplateRow", facts: "VisitFacts") -> None:
        from kehuapp.book.sheets import sheet_templates
        from kehuapp.sheets.visit.sheet import forms
        from kehuapp.store.pictures import find_picture
        from kehuapp.ui.printing.sheets.template_editor import TemplateEditor

        session, name = self._session, [row.template.name]

        def save(template: "SheetTemplate", as_new: bool) -> str:
            name[0] = template.name
            if row.id is None or as_new:
                verb = sheet_templates.create_template
                return tasks.attempt(session, verb, session.book, template)
            verb_of_old = sheet_templates.update_template
            return tasks.attempt(session, verb_of_old, session.book, row.id, template, row.template)

        def delete() -> str:
            return tasks.attempt(session, sheet_templates.delete_template, session.book, row.id)

        def make(template: "SheetTemplate") -> "Form":
            return forms(
                [facts], template=template, pictures=lambda name: find_picture(session.book, name)
            )

        editor = TemplateEditor(row, make, save, delete, preview)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.accepted.connect(
            lambda: preview.show_templates(sheet_templates.rows_templates(session.book), name[0])
        )
        editor.open()


COMMANDS = (
    Command(
        "sheet_blank",
        QT_TRANSLATE_NOOP("Actions", "Print a blank visit sheet…"),
        "Ctrl+Shift+F10",
        "printer",
        SheetCommands.print_blank,
    ),
)
