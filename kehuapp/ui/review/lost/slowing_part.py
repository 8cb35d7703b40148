"""Who buys later than usual: filters, the table, and what can be done with one of them."""

from datetime import date

from kehuapp.book.review.lost.losing import Losing
from kehuapp.book.review.lost.slowing import AtRisk
from kehuapp.i18n import translate
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.figure_table import Column, Ink, section_of
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.lost.doing_part import DoingPart

_NOBODY = "nobody"  # no id of a colleague
_COLOURS: dict[str, Ink] = {"perhaps_lost": "vermilion", "dormant": "gold"}


class SlowingPart(DoingPart):
    """`show_losing` in; wishes out."""

    def __init__(self) -> None:
        self._looks = TierLooks()
        self.state, self.tier, self.owner = CodeBox({}), CodeBox({}), CodeBox({})
        super().__init__("LPX", dict.fromkeys((self.state, self.tier, self.owner), 5))

    def show_losing(self, found: Losing, looks: TierLooks) -> None:
        """Show these figures, with the filters as they were."""
        self._found, self._looks = found, looks
        people = found.slowing.people
        owners = {one.card.owner_id for one in people}
        staff = [(str(one), name) for one, name in found.staff.items() if one in owners]
        if None in owners:
            staff.append((_NOBODY, translate("Losing", "Nobody")))
        for box, none, choices in (
            (
                self.state,
                translate("Losing", "Every state"),
                [(code, said.word(said.STATES, code)) for code in said.STATES],
            ),
            (
                self.tier,
                translate("Losing", "Every tier"),
                [(tier, words.tier_word(looks, tier)) for tier in words.TIERS],
            ),
            (self.owner, translate("Losing", "Every colleague"), staff),
        ):
            chosen = box.code()
            box.clear()
            box.addItem(none, "")
            for code, text in choices:
                box.addItem(text, code)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self._name_all()
        self._fill()

    def shown(self) -> list[AtRisk]:
        """Those whom the filters leave."""
        if self._found is None:
            return []
        state, tier, owner = self.state.code(), self.tier.code(), self.owner.code()
        return [
            one
            for one in self._found.slowing.people
            if (not state or one.state == state)
            and (not tier or one.card.tier == tier)
            and (not owner or str(one.card.owner_id or _NOBODY) == owner)
        ]

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        today = found.today
        return [
            Column(translate("Losing", "Customer"), 170, lambda one: said.called(one.card)),
            Column(
                translate("Losing", "State"), 86, lambda one: said.word(said.STATES, one.state),
                colour=lambda one: _COLOURS.get(one.state, ""),
            ),
            Column(translate("Losing", "How late"), 118, said.late),
            Column(translate("Losing", "Usual gap"), 164, said.gap),
            Column(
                translate("Losing", "Last purchase"), 90,
                lambda one: said.last_bought(one, today),
                hint=lambda one: str(date.fromordinal(one.last)),
            ),
            Column(
                translate("Losing", "Colleague"), 78,
                lambda one: said.colleague(found, one.card.owner_id),
            ),
            Column(
                translate("Losing", "Last contact"), 90,
                lambda one: said.contacted(one.card, today), hint=lambda one: one.card.contacted,
            ),
            Column(
                translate("Losing", "This period"), 80, lambda one: said.money(found, one.value),
                is_number=True,
            ),
            Column(
                translate("Losing", "Before that"), 80, lambda one: said.money(found, one.before),
                is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """What is shown, for paper."""
        assert self._found is not None
        title, sentence = (
            translate("Losing", "Slowing and dormant"),
            said.slowing_sentence(self._found),
        )
        return [section_of(title, sentence, self._columns(), self.shown())]

    def _list_name(self) -> str:
        state = self.state.code()
        if state:
            return said.word(said.STATES, state)
        return translate("Losing", "Slowing and dormant")

    def _name_all(self) -> None:
        for box, name in (
            (self.state, translate("Losing", "State")),
            (self.tier, translate("Losing", "Tier")),
            (self.owner, translate("Losing", "Colleague")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.table.setAccessibleName(translate("Losing", "Customers who buy later than usual"))
        self._say(translate("Losing", "Set lost…"))
