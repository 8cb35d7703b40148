"""The messages of a trip: composed for each, copied, logged when sent, in the shop's own words."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from kehuapp.book.contacts import bulk
from kehuapp.book.greetings.templates import rows_templates
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.trips import messages, stops, trips
from kehuapp.book.visits.visits import Visit
from kehuapp.text import words
from kehuapp.ui.greetings.trip_messages import MessageWords, TripMessages
from kehuapp.ui.work.preferences import Preferences
from kehuapp.ui.work.session import Session


def trip_in(shop) -> int:
    update_settings(shop, replace(load_settings(shop), shop="茶行"))
    bulk.set_area(shop, [1, 2, 3], "大安區")
    planned = [Visit(contact_id=1, starts_at="2026-12-10T10:30", place="店裡")]
    row = trips.TripRow(area="大安區", starts_on="2026-12-10", ends_on="2026-12-10")
    return trips.create_trip(shop, row, planned).made


def test_whom_one_visits_hears_before_and_who_is_near_on_arrival(shop):
    trip = trip_in(shop)
    [before] = messages.load_messages(shop, trip, messages.BEFORE)
    assert before.contact_id == 1 and "10:30" in before.text and "{" not in before.text
    near = messages.load_messages(shop, trip, messages.ARRIVAL)
    assert {one.contact_id for one in near} == {2, 3}
    assert all("大安區" in one.text and "10:30" not in one.text for one in near)
    shop.execute("UPDATE contact SET do_not_contact = 1 WHERE id = 1")
    [left_out] = messages.load_messages(shop, trip, messages.BEFORE)
    assert left_out.left_out and not left_out.text
    usual = messages.load_words(shop, messages.BEFORE, "en")
    messages.keep_words(shop, usual._replace(body="See you {day}"), usual)
    assert messages.load_words(shop, messages.BEFORE, "en").body == "See you {day}"


def test_who_has_confirmed_is_thanked_and_not_asked(shop):
    trip = trip_in(shop)
    [asked] = messages.load_messages(shop, trip, messages.BEFORE)
    stop = shop.query("SELECT id FROM trip_stop")[0][0]
    stops.confirm_stop(shop, stop)
    [thanked] = messages.load_messages(shop, trip, messages.BEFORE)
    assert (asked.words, thanked.words) == (messages.BEFORE, messages.CONFIRMED)
    assert thanked.text != asked.text and "10:30" in thanked.text and "{" not in thanked.text
    assert "？" not in thanked.text and "?" not in thanked.text
    # Sent is sent, whichever words it had.
    messages.log_message(shop, trip, messages.BEFORE, 1, thanked.text)
    stops.confirm_stop(shop, stop, False)
    assert messages.load_messages(shop, trip, messages.BEFORE)[0].sent_at
    # The words of the one are no greetings for everybody.
    own = messages.load_words(shop, messages.CONFIRMED, "zh_TW")
    messages.keep_words(shop, own._replace(body="謝謝，{day}見"), own)
    assert all(row.occasion not in words.TRIP_MESSAGES for row in rows_templates(shop))


def test_one_after_another(shop, qtbot):
    trip = trips.load_trip(shop, trip_in(shop))
    place = QWidget()
    qtbot.addWidget(place)
    window = TripMessages(Session(shop, Preferences(), place), trip)
    qtbot.addWidget(window)
    window.show()
    window.copy.click()
    assert "10:30" in QApplication.clipboard().text()
    window.text.setPlainText("明天見")
    window.sent.click()
    newest = "SELECT kind, summary, occasion FROM interaction ORDER BY id DESC LIMIT 1"
    assert shop.query(newest) == [("message", "明天見", "trip_before")]
    assert window._messages[0].sent_at
    window.which[messages.ARRIVAL].click()
    assert len(window._messages) == 2
    form = MessageWords(window._words(), window)
    qtbot.addWidget(form)
    form.text.setPlainText("{unknown}")
    assert form.missing()
    form.text.setPlainText("{area}見")
    assert form.missing() == ""
