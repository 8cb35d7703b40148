"""Saves the table behind a chart: asks where, writes it in the worker, tells where it is."""

from pathlib import Path
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.charts.table import Table
from kehuapp.text.file_names import safe_name
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


def save_table(session: Session, table: Table) -> None:
    """Ask for a name, and write the table there as CSV."""
    from kehuapp.ui.kit.windows import choosing

    preferences = session.preferences
    name = translate(
        "Chart", "%1 (personal data).csv", safe_name(table.title, translate("Chart", "Table"))
    )
    chosen, _kind = choosing.ask_new_name(
        session.window,
        translate("Chart", "Save the table"),
        str(Path(preferences.last_folder("export")) / name),
        translate("SalesExport", "Table (*.csv)"),
    )
    if chosen:
        path = Path(chosen)
        preferences.set_last_folder("export", path)
        write_table(session, table, path if path.suffix else path.with_suffix(".csv"))


def write_table(session: Session, table: Table, path: Path) -> None:
    """Write it in the worker."""
    window = session.window
    assert window is not None
    numbers = frozenset(at for at, column in enumerate(table.columns) if column.is_number)
    label = translate("Export", "Writing %1…", path.name)

    def job(progress: tasks.Progress, cancelled: tasks.Cancelled) -> Any:
        from kehuapp.exchange.tables.figures_out import write_figures
        from kehuapp.exchange.write import Stopped

        def going_on(line: int) -> bool:
            progress(label, line, table.height)
            return not cancelled()

        try:
            return write_figures(path, table.lines(), numbers, going_on)
        except Stopped:
            return None

    def done(count: int | None) -> None:
        if count is not None:
            toast.tell_saved(window, path)

    def say(trouble: Trouble) -> None:
        toast.say(window, str(trouble))

    tasks.write_job(window, None, session.book, label, job, done, troubled=say)
