"""The tab with whom a customer belongs to: relations, company, who introduced whom; it only reads.

What a link wishes is sent out with its id; writing is in ui/relation_commands.
"""

from PySide6.QtCore import Signal

from kehuapp.book import relations
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.relations import CompanyPeople, IntroducedRow, ReferralTree
from kehuapp.book.settings import Settings
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.card.card_page import Line, Page, Section

MOST = 300  # relations that are shown
ALL_OPEN = 40  # a tree of so many is shown whole; of a larger one the first generation


class People(Page):
    """`show_people` in; what is wished about a customer or a relation out."""

    contact_requested = Signal(int)
    relation_add_requested = Signal()
    relation_delete_requested = Signal(int)
    link_requested = Signal(int, object)  # a company, and a list of ids of its people
    unlink_requested = Signal(int)
    reward_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._card = ContactCard()
        self._live = True
        self._currency = ""
        self._people = CompanyPeople()
        self._rows: list[relations.RelationRow] = []
        self._company: list[relations.PersonRow] = []
        self._called: relations.PersonRow | None = None  # a company they may belong to
        self._tree: ReferralTree | None = None
        self._turned: set[int] = set()  # whose branch is not as it is by default
        self.followed.connect(self._follow)

    def show_people(self, book: Book, card: ContactCard, settings: Settings) -> None:
        """Show the customer."""
        same = card.id == self._card.id
        if not same:
            self._turned.clear()
        self._card, self._live = card, not card.deleted
        self._currency = settings.currency
        found = relations.load_people(book, card)
        self._rows, self._people, self._company, self._called, self._tree = found
        self._show(keep_place=same)

    def ids(self) -> set[int]:
        """Everybody named here."""
        people = (*self._people.linked, *self._people.same, *self._company)
        chain = (*self._tree.above, *self._tree.below) if self._tree else ()
        return (
            {row.contact_id for row in self._rows}
            | {row.id for row in people}
            | {row.id for row in chain}
        )

    def _show(self, keep_place: bool) -> None:
        self.show_sections(
            [
                Section(self.tr("Relations"), self._relations(), "left"),
                Section(self.tr("Company"), self._of_company(), "right"),
                Section(self.tr("People of this company"), self._of_people(), "right"),
                Section(self.tr("Who introduced whom"), self._introductions()),
            ],
            keep_place,
        )

    def _relations(self) -> tuple[Line, ...]:
        lines = [
            Line(
                words.word(words.RELATIONS, row.kind),
                row.name,
                link=f"contact:{row.contact_id}",
                after=" · ".join(filter(None, (row.about, row.note))),
                links=((self.tr("Remove"), f"relation:{row.id}"),) if self._live else (),
                takes_away=True,
            )
            for row in self._rows[:MOST]
        ]
        if len(self._rows) > MOST:
            more = self.tr("and %n more", "", len(self._rows) - MOST)
            lines.append(Line("", more, mark="quiet"))
        if not lines:
            said = self.tr(
                "Nobody yet: family, friends and colleagues who are customers too belong here."
            )
            lines.append(Line("", said, mark="quiet"))
        if self._live:
            lines.append(Line("", links=((self.tr("Add a relation… (Ctrl+Alt+R)"), "add:0"),)))
        return tuple(lines)

    def _of_company(self) -> tuple[Line, ...]:
        """The company that a person belongs to."""
        if self._called is not None and self._live:
            said = self.tr("%1 is in the book too").replace("%1", self._called.name)
            belongs = (self.tr("Belongs to it"), f"belong:{self._called.id}")
            return (Line("", said, mark="quiet", links=(belongs,)),)
        away = ((self.tr("Remove"), f"unlink:{self._card.id}"),) if self._live else ()
        return tuple(
            Line(
                "",
                row.name,
                link=f"contact:{row.id}",
                after=row.about,
                links=away,
                takes_away=True,
            )
            for row in self._company
        )

    def _of_people(self) -> tuple[Line, ...]:
        lines = [
            Line(
                "",
                row.name,
                link=f"contact:{row.id}",
                after=row.about,
                links=((self.tr("Remove"), f"unlink:{row.id}"),) if self._live else (),
                takes_away=True,
            )
            for row in self._people.linked
        ]
        same = self._people.same
        if same and self._live:
            names = words.listed(row.name for row in same[:3]) + ("…" if len(same) > 3 else "")
            said = self.tr("%n customer(s) write this company", "", len(same))
            lines.append(
                Line("", said, after=names, mark="quiet", links=((self.tr("Link them"), "link:0"),))
            )
        elif not lines and self._card.kind == "company":
            said = self.tr(
                "Nobody is linked yet. Who writes this company in their card is offered here."
            )
            lines.append(Line("", said, mark="quiet"))
        return tuple(lines)

    # The chain of introductions

    def _introductions(self) -> tuple[Line, ...]:
        tree = self._tree
        if tree is None or not (tree.above or tree.below or tree.loop):
            said = self.tr("Nobody introduced this customer, who introduced nobody.")
            return (Line("", said, mark="quiet"),)
        lines: list[Line] = []
        if tree.loop:
            ring = self.tr(
                "These customers introduced one another in a ring. "
                "Change who introduced one of them."
            )
            lines.append(Line("", ring, mark="warning"))
        if tree.below:
            whole = sum(row.bought for row in tree.below)
            said = self.tr("%n customer(s) introduced, directly or not", "", len(tree.below))
            if tree.more:
                said += self.tr(" (there are more)")
            if whole:
                amount = words.money(whole, self._currency)
                said += " · " + self.tr("bought %1").replace("%1", amount)
            lines.append(Line("", said, mark="quiet"))
        lines += [self._node(row, place) for place, row in enumerate(tree.above)]
        start = len(tree.above)
        lines.append(self._node(tree.own, start, own=True))
        lines += self._below(tree, start)
        return tuple(lines)

    def _below(self, tree: ReferralTree, start: int) -> list[Line]:
        """The branches that are open; how many hang on each stands beside a closed one."""
        lines: list[Line] = []
        counts = _counts(tree)
        closed_at: int | None = None
        for row in tree.below:
            if closed_at is not None and row.depth > closed_at:
                continue
            closed_at = None
            count = counts.get(row.id, 0)
            is_open = (len(tree.below) <= ALL_OPEN) != (row.id in self._turned)
            if count and not is_open:
                closed_at = row.depth
            mark = ("▾" if is_open else "▸", f"fold:{row.id}") if count else ("", "")
            hidden = 0 if is_open else count
            lines.append(self._node(row, start + row.depth, before=mark, hidden=hidden))
        return lines

    def _node(
        self,
        row: IntroducedRow,
        depth: int,
        own: bool = False,
        before: tuple[str, str] = ("", ""),
        hidden: int = 0,
    ) -> Line:
        facts = [self.tr("introduced %n", "", hidden)] if hidden else []
        if row.deleted:
            facts.append(self.tr("in the trash"))
        if row.bought:
            amount = words.money(row.bought, self._currency)
            facts.append(self.tr("bought %1").replace("%1", amount))
        links: tuple[tuple[str, str], ...] = ()
        if row.referrer_id is not None:
            if row.reward:
                facts.append(self.tr("thank-you: %1").replace("%1", row.reward))
            if row.reward_given_on:
                facts.append(
                    self.tr("given %1").replace("%1", words.written_day(row.reward_given_on))
                )
            elif not row.deleted and self._live:
                links = ((self.tr("Mark as thanked today"), f"reward:{row.id}"),)
        gone = own or row.deleted
        return Line(
            "",
            row.name,
            link="" if gone else f"contact:{row.id}",
            after=" · ".join(facts),
            links=links,
            depth=min(depth, 8) + 1,
            mark="bold" if own else "",
            before=before,
        )

    def _follow(self, link: str) -> None:
        wish, _colon, number = link.partition(":")
        value = int(number)
        if wish == "fold":
            self._turned ^= {value}
            self._show(keep_place=True)
        elif wish == "add":
            self.relation_add_requested.emit()
        elif wish == "link":
            self.link_requested.emit(self._card.id, [row.id for row in self._people.same])
        elif wish == "belong":
            self.link_requested.emit(value, [self._card.id])
        else:
            {
                "contact": self.contact_requested,
                "relation": self.relation_delete_requested,
                "unlink": self.unlink_requested,
                "reward": self.reward_requested,
            }[wish].emit(value)


def _counts(tree: ReferralTree) -> dict[int, int]:
    """How many hang on each, directly or not."""
    counts: dict[int, int] = {}
    path: list[IntroducedRow] = []
    for row in tree.below:
        while path and path[-1].depth >= row.depth:
            path.pop()
        for above in path:
            counts[above.id] = counts.get(above.id, 0) + 1
        path.append(row)
    return counts
