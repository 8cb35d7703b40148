"""The section about the shop: its name, where it is, what its book keeps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kehuapp.book.settings import (
    OPENS_WITH,
    UNDO_DAYS,
    ZONES,
    Settings,
    system_zone,
    update_settings,
    zone_of,
)
from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.settings.controls import ChoiceField, Switch, TextField
from kehuapp.ui.settings.items import Section, SettingRow
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class ShopSection(Section):
    """Each row changes one setting of the book."""

    NAME, ICON = "shop", "building-2"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Shop")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session = session
        self._settings = Settings()
        self.shop = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Name of the shop"),
            QT_TRANSLATE_NOOP("Settings", "Stands on printed sheets and in exported files"),
            QT_TRANSLATE_NOOP("Settings", "company, store, title"),
            TextField(),
            lambda before, name: self._keep({"shop": before}, {"shop": name}),
            read_again,
        )
        self.address = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Address of the shop"),
            QT_TRANSLATE_NOOP("Settings", "The sender on envelopes, the postcode in front"),
            QT_TRANSLATE_NOOP("Settings", "sender, street, envelope"),
            TextField(),
            lambda before, text: self._keep({"address": before}, {"address": text}),
            read_again,
        )
        self.region = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Region"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Decides how numbers without a country are read, and dates, currency and clock",
            ),
            QT_TRANSLATE_NOOP("Settings", "country, place, time zone, phone numbers"),
            ChoiceField(
                lambda: [(code, translate("Regions", name)) for code, name in words.REGIONS.items()]
            ),
            self._keep_region,
            read_again,
        )
        zones = ChoiceField(self._zones)
        self._offer_zones = zones.retranslate  # another one than before may be the book's
        self.zone = self._zone_row(zones, read_again)
        self.currency = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Currency"),
            QT_TRANSLATE_NOOP("Settings", "Of all amounts in this book; nothing is converted"),
            QT_TRANSLATE_NOOP("Settings", "money, dollars"),
            ChoiceField(
                lambda: [
                    (code, translate("Currencies", name)) for code, name in words.CURRENCIES.items()
                ]
            ),
            lambda before, code: self._keep({"currency": before}, {"currency": code}),
            read_again,
        )
        self.originals = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Keep large pictures as they came"),
            QT_TRANSLATE_NOOP(
                "Settings", "Beside the smaller ones that are shown; the book grows faster"
            ),
            QT_TRANSLATE_NOOP("Settings", "photos, originals, size"),
            Switch(),
            lambda before, on: self._keep({"keep_originals": before}, {"keep_originals": on}),
            read_again,
        )
        self.opens = SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Page at the start"),
            QT_TRANSLATE_NOOP(
                "Settings", "What the program opens with, as soon as there are customers"
            ),
            QT_TRANSLATE_NOOP("Settings", "first page, morning, start, home"),
            ChoiceField(lambda: [(code, translate(*name)) for code, name in OPENS_WITH.items()]),
            lambda before, code: self._keep({"opens_with": before}, {"opens_with": code}),
            read_again,
        )
        self.undo_days = self._undo_row(read_again)
        self.add_card(
            self.shop,
            self.address,
            self.region,
            self.zone,
            self.currency,
            self.originals,
            self.opens,
            self.undo_days,
        )
        self.retranslate()

    def _zone_row(self, zones: ChoiceField, read_again: Callable[[], object]) -> SettingRow:
        return SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Time zone"),
            QT_TRANSLATE_NOOP(
                "Settings", "By this clock the shop's today, appointments and hours are told"
            ),
            QT_TRANSLATE_NOOP("Settings", "clock, hours, time difference, now"),
            zones,
            lambda before, zone: self._keep({"zone": before}, {"zone": zone}),
            read_again,
        )

    def _undo_row(self, read_again: Callable[[], object]) -> SettingRow:
        return SettingRow(
            QT_TRANSLATE_NOOP("Settings", "Keep what can be undone for"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "Older steps stay listed but can no longer be undone, so that the book stays small",
            ),
            QT_TRANSLATE_NOOP("Settings", "undo, history, old steps, space, file size"),
            ChoiceField(lambda: [(days, translate(*name)) for days, name in UNDO_DAYS.items()]),
            lambda before, days: self._keep({"undo_days": before}, {"undo_days": days}),
            read_again,
        )

    def show_set(self, now: WhatIsSet) -> None:
        """Show what is kept."""
        self._settings = now.settings
        self.shop.live.show(now.settings.shop)
        self.address.live.show(now.settings.address)
        self.region.live.show(now.settings.region)
        self._offer_zones()
        self.zone.live.show(now.settings.zone)
        self.currency.live.show(now.settings.currency)
        self.originals.live.show(now.settings.keep_originals)
        self.opens.live.show(now.settings.opens_with)
        self.undo_days.live.show(now.settings.undo_days)

    def _zones(self) -> list[tuple[str, str]]:
        """The zones of the regions, the computer's and the book's own, each with its clock."""
        known = dict.fromkeys((*ZONES.values(), zone_of("TW", system_zone()), self._settings.zone))
        return [
            (zone, words.with_aside(zone, f"{datetime.now(ZoneInfo(zone)):%H:%M}"))
            for zone in known
        ]

    def _keep_region(self, before: object, region: object) -> str:
        if region not in ZONES:
            return ""
        opened = replace(self._settings, region=str(before))
        return tasks.attempt(
            self._session, update_settings, self._session.book, opened.moved_to(str(region)), opened
        )

    def _keep(self, before: dict[str, object], after: dict[str, object]) -> str:
        opened = replace(self._settings, **before)  # type: ignore[arg-type]
        wished = replace(self._settings, **after)  # type: ignore[arg-type]
        return tasks.attempt(self._session, update_settings, self._session.book, wished, opened)
