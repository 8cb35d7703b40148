"""Keeps the sign up that a book is open here, as long as its session lasts; asks nobody."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kehuapp.i18n import translate
from kehuapp.store.elsewhere import open_sign
from kehuapp.ui.kit import toast
from kehuapp.ui.work.session import Session


def watch(session: Session) -> None:
    """Put the sign up, renew it, and take it down at the end."""
    if not session.book.read_only:
        Presence(session)


class Presence(QObject):
    """One sign beside the book; the first time that another computer has one, that is said."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._is_told = False
        file = session.book.file
        sign = open_sign.make_sign(file, self._who())
        self._file, self._sign = file, sign
        timer = QTimer(self)
        timer.setInterval(open_sign.RENEWED_EACH * 1000)
        timer.timeout.connect(self.renew)
        timer.start()
        # Whoever has it open besides was asked about when it was opened.
        self._is_told = open_sign.put_up(file, sign) is not None

        def end() -> None:
            open_sign.take_down(file, sign)

        self.destroyed.connect(end)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.end)

    def _who(self) -> str:
        """Who works here, if that is known."""
        from kehuapp.book.staff.staff import rows_staff

        staff = self._session.staff
        rows = [] if staff is None else rows_staff(self._session.book)
        return next((row.name for row in rows if row.id == staff), "")

    def end(self) -> None:
        """Take the sign down."""
        open_sign.take_down(self._file, self._sign)

    def renew(self) -> None:
        """Say that it is open still; hear whether it is on another computer too."""
        other = open_sign.put_up(self._file, self._sign)
        if other is not None and not self._is_told:
            toast.say(
                self._session.window,
                translate(
                    "Elsewhere",
                    "%1 was opened on the computer %2 as well. Work on it from one computer at a "
                    "time: what one of them holds back can spoil it.",
                    self._file.name,
                    other.computer,
                ),
            )
        self._is_told = other is not None
