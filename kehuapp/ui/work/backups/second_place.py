"""The setting of the second place of a book's backups on this desk; bringing them there is not."""

from kehuapp.i18n import translate
from kehuapp.store.backups.memory import recall, remember
from kehuapp.store.stamps import utc_now
from kehuapp.ui.work.desk import DeskSetting
from kehuapp.ui.work.session import Session


def second_setting(session: Session) -> DeskSetting:
    """A folder, "" for none."""
    file = session.book.file

    def put(folder: str) -> None:
        since = utc_now() if folder else ""
        remember(
            file,
            second=folder,
            second_since=since,
            second_at="",
            second_away="",
            second_trouble="",
        )

    return DeskSetting(
        lambda: translate("Settings", "Second place of the backups"),
        lambda: recall(file).second,
        put,
        lambda folder: folder or translate("Settings", "None"),
    )
