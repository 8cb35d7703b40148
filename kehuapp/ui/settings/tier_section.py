"""The section about the three tiers: how the time is shared, how often each is contacted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QPushButton

from kehuapp.book.tiers.tiers import TierPolicyRow, looks_of, update_tier_policies
from kehuapp.book.what_is_set import WhatIsSet
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.form_dialog import note, show_note
from kehuapp.ui.kit.labels import Elided, rule
from kehuapp.ui.settings.controls import HEIGHT, NumberField
from kehuapp.ui.settings.items import GAP, SIDE, Card, Item, MarkedLabel, Section
from kehuapp.ui.settings.live import Live
from kehuapp.ui.settings.share_bar import OVER, Part, ShareBar, Shares
from kehuapp.ui.settings.tier_form import TierForm
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

MOST_DAYS = 3650
_NARROWEST = 216  # pixels of a tier's card; with less room they stand below each other

_MANY = 10_000  # customers of a tier; of more it is written in the worker


class TierSection(Section):
    """The bar, then a card for each tier."""

    NAME, ICON = "tiers", "star"
    TITLE = QT_TRANSLATE_NOOP("Settings", "Tiers")

    def __init__(self, session: Session, read_again: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._read_again = session, read_again
        self._policies: dict[str, TierPolicyRow] = {}
        self._customers: Mapping[str, int] = {}
        self.time = _Time(self._keep_shares, self._preview)
        self.add_card(self.time)
        self.tiers = {tier: _Tier(tier, self._keep, read_again) for tier in words.TIERS}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP)
        for tier, item in self.tiers.items():
            item.change.clicked.connect(partial(self.open_form, tier))
            self._row.addWidget(Card([item]), 1)
        self.column.addLayout(self._row)
        theme.watch().changed.connect(self._repaint)
        self.retranslate()

    def show_set(self, now: WhatIsSet) -> None:
        """Show what is kept."""
        self._policies, self._customers = now.policies, now.customers
        looks = looks_of(now.policies)
        for tier, item in self.tiers.items():
            policy = now.policies.get(tier) or TierPolicyRow(tier)
            item.show_policy(policy, words.tier_word(looks, tier), now.customers.get(tier, 0))
        self._show_bar()

    def open_form(self, tier: str, *_clicked: object) -> TierForm:
        """Change name, colour and terms of a tier."""
        form = TierForm(self._policies, tier, self._session.window)

        def write() -> str:
            sentence = self._keep(form.row(), form.opened)
            if sentence:
                form.go_over(self._policies[tier])
            return sentence

        form.write = write
        form.finished.connect(form.deleteLater)
        form.open()
        return form

    def commit(self) -> None:
        super().commit()
        self.time.bar.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= len(self.tiers) * (_NARROWEST + GAP)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def retranslate(self) -> None:
        super().retranslate()
        if self._policies:
            self._show_bar()

    def _keep(self, row: TierPolicyRow, opened: TierPolicyRow) -> str:
        days, count = _days(row) != _days(opened), self._customers.get(row.tier, 0)
        if days and count > _MANY:  # when each is due is made anew
            book = self._session.book
            tasks.write_job(
                self,
                self._session,
                book,
                translate("Tasks", "Changing %n customers", n=count),
                lambda _progress, _cancelled: update_tier_policies(book, [row], [opened]),
                lambda _changes: self._read_again(),
                failed=self._read_again,
                cancellable=False,
            )
            return ""
        sentence = self._write([row], [opened])
        self._read_again()
        return sentence

    def _write(self, rows: list[TierPolicyRow], opened: list[TierPolicyRow]) -> str:
        return tasks.attempt(self._session, update_tier_policies, self._session.book, rows, opened)

    def _keep_shares(self, shares: Shares) -> None:
        opened = [self._policies[tier] for tier in words.TIERS]
        rows = [row._replace(time_share=share) for row, share in zip(opened, shares, strict=True)]
        sentence = self._write(rows, opened)
        self._read_again()
        show_note(self.time.note, sentence)

    def _preview(self, shares: Shares) -> None:
        show_note(self.time.note, "")
        for item, share in zip(self.tiers.values(), shares, strict=True):
            item.show_share(share)

    def _show_bar(self) -> None:
        looks, now = looks_of(self._policies), theme.current()
        self.time.bar.show_parts(
            [
                Part(
                    theme.tier_mark(tier),
                    words.tier_word(looks, tier),
                    theme.tier_colours(now, tier, looks.colour(tier))[0],
                    now.panel,
                )
                for tier in words.TIERS
            ]
        )
        names = [words.tier_word(looks, tier) for tier in words.TIERS]
        shares = [self._policies[tier].time_share for tier in words.TIERS if tier in self._policies]
        if len(shares) == len(words.TIERS):
            self.time.show_shares(shares, names)

    def _repaint(self) -> None:
        for item in self.tiers.values():
            item.repaint_tier()
        self.time.repaint_icon()
        if self._policies:
            self._show_bar()


class _Time(Item):
    """How the time is shared."""

    def __init__(
        self, keep: Callable[[Shares], object], preview: Callable[[Shares], object]
    ) -> None:
        super().__init__(
            [
                QT_TRANSLATE_NOOP("Settings", "How the time is shared"),
                QT_TRANSLATE_NOOP(
                    "Settings", "Drag a boundary, or use ← →: what one gets, its neighbour gives"
                ),
                QT_TRANSLATE_NOOP("Settings", "percent, budget, share of the time"),
            ]
        )
        self.title, self.about = MarkedLabel("heading"), MarkedLabel("quiet")
        self.title.setWordWrap(False)
        self.bar, self.note = ShareBar(), note()
        self._check, self._total = QLabel(), QLabel()
        self._shares: Sequence[int] = ()
        head = QHBoxLayout()
        head.setContentsMargins(OVER, 0, OVER, 0)
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self._check)
        head.addWidget(self._total)
        self.inside.setContentsMargins(SIDE - OVER, 14, SIDE - OVER, 14)
        self.inside.setSpacing(8)
        self.inside.addLayout(head)
        self.inside.addWidget(self.bar)
        self.note.setContentsMargins(OVER, 0, OVER, 0)
        self.inside.addWidget(self.note)
        self.bar.moved.connect(preview)
        self.bar.settled.connect(keep)

    def show_shares(self, shares: Sequence[int], names: Sequence[str]) -> None:
        """Show how the time is shared, unless somebody is just changing it."""
        self._shares = shares
        if not self.bar.is_moving():
            first, second = max(0, min(shares[0], 100)), max(0, min(shares[0] + shares[1], 100))
            self.bar.show_shares((first, max(first, second) - first, 100 - max(first, second)))
        for handle, left, right in zip(self.bar.handles, names, names[1:], strict=False):
            handle.setAccessibleName(
                translate("Settings", "Boundary between %1 and %2, in percent", left, right)
            )
        self.repaint_icon()

    def repaint_icon(self) -> None:
        """Say whether it adds up to 100 %, as a book that others wrote into may not."""
        total, now = sum(self._shares), theme.current()
        fits = total == 100
        self._total.setText(translate("Settings", "Together %1%", total))
        self._total.setStyleSheet(f"color: {now.jade if fits else now.vermilion}; font-weight: 600")
        name = "check" if fits else "triangle-alert"
        self._check.setPixmap(icons.icon(name, now.jade if fits else now.vermilion).pixmap(16, 16))

    def retranslate(self) -> None:
        self.title.say(translate("Settings", "How the time is shared"))
        self.about.say(
            translate("Settings", "Drag a boundary, or use ← →: what one gets, its neighbour gives")
        )
        self.repaint_icon()


class _Tier(Item):
    """One tier: how many there are, its share, how often they are contacted."""

    def __init__(
        self,
        tier: str,
        keep: Callable[[TierPolicyRow, TierPolicyRow], str],
        read_again: Callable[[], object],
    ) -> None:
        super().__init__(
            [
                QT_TRANSLATE_NOOP("Settings", "Contact every"),
                QT_TRANSLATE_NOOP("Settings", "Shortest gap"),
                QT_TRANSLATE_NOOP("Settings", "Name, colour and terms"),
                QT_TRANSLATE_NOOP("Settings", "rhythm, due, cadence, days, price, service"),
            ]
        )
        self.tier, self._policy, self._keep = tier, TierPolicyRow(tier), keep
        self._name_words = ""
        self._icon, self.name, self._count = QLabel(), Elided("heading"), QLabel()
        self._icon.setMinimumSize(28, 28)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setProperty("role", "quiet")
        self.share, self._of_time = QLabel(), QLabel()
        self._of_time.setProperty("role", "quiet")

        def days() -> str:
            return translate("Settings", "days")

        self.due, self.pause = NumberField(1, MOST_DAYS, days), NumberField(0, MOST_DAYS, days)
        self._due_words, self._pause_words, self._more = (MarkedLabel() for _ in range(3))
        self._more.setProperty("role", "quiet")
        self.due_note, self.pause_note = note(), note()
        self.change = QPushButton()
        self.change.setProperty("link", "true")
        self.change.setFixedHeight(HEIGHT)
        self.change.setCursor(Qt.CursorShape.PointingHandCursor)
        self.change.setAutoDefault(False)
        self._lay_out()
        self._lives = (
            Live(self.due, self.due_note, partial(self._write, "due_days"), read_again,
                 self._check_due),
            Live(self.pause, self.pause_note, partial(self._write, "min_gap_days"), read_again,
                 self._check_pause),
        )  # fmt: skip

    def lives(self) -> Sequence[Live]:
        return self._lives

    def texts(self) -> Iterable[str]:
        yield from super().texts()
        yield from (self._name_words, words.our_tier_name(self.tier), self.tier)

    def show_policy(self, policy: TierPolicyRow, name: str, count: int) -> None:
        """Show what is kept of it."""
        self._policy, self._name_words = policy, name
        self.name.show_text(name)
        self._count.setText(translate("Settings", "%n here", n=count))
        for live, days in zip(self._lives, (policy.due_days, policy.min_gap_days), strict=True):
            live.show(days)
        self.show_share(policy.time_share)
        self.repaint_tier()
        self.retranslate()

    def show_share(self, share: int) -> None:
        """Show which share of the time it gets."""
        self.share.setText(f"{share}%")

    def repaint_tier(self) -> None:
        """Draw mark and share in the colours of the tier."""
        text, soft = theme.tier_colours(theme.current(), self.tier, self._policy.colour)
        self._icon.setText(theme.tier_mark(self.tier))
        self._icon.setStyleSheet(f"background: {soft}; color: {text}; border-radius: 6px;")
        size = theme.points(1.9)
        self.share.setStyleSheet(f"color: {text}; font-size: {size}pt; font-weight: 600;")

    def retranslate(self) -> None:
        self._of_time.setText(translate("Settings", "of the time"))
        due, pause = translate("Settings", "Contact every"), translate("Settings", "Shortest gap")
        self._due_words.say(due)
        self._pause_words.say(pause)
        self._more.say(translate("Settings", "Name, colour and terms"))
        self.change.setText(translate("Settings", "Change…"))
        for field, said in ((self.due, due), (self.pause, pause)):
            field.retranslate()
            field.setAccessibleName(f"{self._name_words}: {said}")
        self.change.setAccessibleName(f"{self._name_words}: {self._more.plain()}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self.name, 1)
        head.addWidget(self._count)
        share = QHBoxLayout()
        share.setSpacing(6)
        share.addWidget(self.share, 0, Qt.AlignmentFlag.AlignBaseline)
        share.addWidget(self._of_time, 0, Qt.AlignmentFlag.AlignBaseline)
        share.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for at, (said, field, below) in enumerate(
            (
                (self._due_words, self.due, self.due_note),
                (self._pause_words, self.pause, self.pause_note),
            )
        ):
            grid.addWidget(said, 2 * at, 0)
            grid.addWidget(field, 2 * at, 1)
            grid.addWidget(below, 2 * at + 1, 0, 1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self._more, 1)
        foot.addWidget(self.change)
        self.inside.setContentsMargins(16, 14, 16, 10)
        self.inside.setSpacing(8)
        self.inside.addLayout(head)
        self.inside.addLayout(share)
        self.inside.addLayout(grid)
        self.inside.addStretch(1)  # a note in one card moves nothing in its neighbours
        self.inside.addWidget(rule())
        self.inside.addLayout(foot)

    def _write(self, field: str, before: object, after: object) -> str:
        was, wished = ({field: value} for value in (before, after))
        opened = self._policy._replace(**was)  # type: ignore[arg-type]
        return self._keep(opened._replace(**wished), opened)  # type: ignore[arg-type]

    def _check_due(self, days: object) -> str:
        if isinstance(days, int) and days < self._policy.min_gap_days:
            return translate(
                "Settings",
                "This cannot be less than the shortest gap (%1 days).",
                self._policy.min_gap_days,
            )
        return ""

    def _check_pause(self, days: object) -> str:
        if isinstance(days, int) and days > self._policy.due_days:
            return translate(
                "Settings",
                "This cannot be more than the days between two contacts (%1).",
                self._policy.due_days,
            )
        return ""


def _days(row: TierPolicyRow) -> tuple[int, int]:
    return row.due_days, row.min_gap_days
