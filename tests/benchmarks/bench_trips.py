"""Trips in a large shop: whom to visit in an area, and a trip of forty stops that is read.

Beside each the same by bare sqlite3: the customers of the area with their latest visit, the rows of
as many stops.
"""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)
sys.path.insert(0, str(Path(__file__).parent))
AREAS, STOPS = 200, 40


def benchmarks() -> Iterator[tuple]:
    from written_down import CUSTOMERS, TODAY, large_book

    from kehuapp.book.opening import open_book
    from kehuapp.book.settings import load_settings
    from kehuapp.book.trips import proposals, trips
    from kehuapp.book.visits.visits import Visit
    from kehuapp.ui.trips.trips_pane import ask_facts

    n = int(os.environ.get("KEHUAPP_BENCH_CUSTOMERS", CUSTOMERS))
    path = large_book(Path(FOLDER.name), n)
    open_book(path).close()
    bare = sqlite3.connect(path)
    bare.execute(f"UPDATE contact SET area = '第' || (id % {AREAS}) || '區'")
    bare.commit()
    book = open_book(path)
    day = f"{TODAY:%Y-%m-%d}"
    planned = [
        Visit(contact_id=one, starts_at=f"{day}T{8 + one // 4:02}:{one % 4 * 15:02}")
        for one in range(1, STOPS + 1)
    ]
    row = trips.TripRow(area="第7區", starts_on=day, ends_on=day)
    trip = trips.create_trip(book, row, planned).made
    settings = load_settings(book)

    def near() -> None:
        book.ask(proposals.ask_near("第7區", date.fromisoformat(day), settings.zone))

    def bare_near() -> None:
        bare.execute(
            "SELECT c.id, c.name, (SELECT max(i.at) FROM interaction AS i "
            "WHERE i.contact_id = c.id AND i.kind = 'visit' AND i.deleted_at IS NULL) "
            "FROM contact AS c WHERE c.area LIKE '%第7區%' OR EXISTS (SELECT 1 FROM address AS a "
            "WHERE a.contact_id = c.id AND a.text LIKE '%第7區%')"
        ).fetchall()

    def read() -> None:
        book.ask(ask_facts(settings, trip))

    def bare_read() -> None:
        bare.execute(
            "SELECT v.*, c.* FROM trip_stop AS v JOIN contact AS c ON c.id = v.contact_id "
            "WHERE v.trip_id = ?",
            (trip,),
        ).fetchall()

    yield "whom to visit in an area", n, near, bare_near
    yield "a trip of forty stops is read", STOPS, read, bare_read
    bare.close()
    book.close()
