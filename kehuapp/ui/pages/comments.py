"""The page of all comments: its argument is all, inbox or trash."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.work.session import Session


class CommentsPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.comments.all_pane import AllCommentsPane

        self.comments = AllCommentsPane(session)
        back = commands.actions.action("back")
        self.comments.writer.editor.left.connect(back.trigger)  # Esc where nothing is written
        self.frame = PageFrame(self.comments, lambda: (translate("Comments", "All comments"), ""))

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show a part of the comments; None: as they were left."""
        if isinstance(argument, str) and argument != self.comments.part():
            self.comments.show_part(argument)
        self.comments.take_focus()

    def where(self) -> str:
        """The part that is shown."""
        return self.comments.part()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Save the note that is being typed."""
        self.comments.flush()
