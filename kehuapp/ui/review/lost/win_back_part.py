"""Whom to win back: who can be now, and of whom the cause or the remedy comes first."""

from kehuapp.book.review.lost.losing import Losing
from kehuapp.book.review.lost.remedies import WinBack
from kehuapp.i18n import translate
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.review.figure_table import Column, Ink, section_of
from kehuapp.ui.review.lost import losing_words as said
from kehuapp.ui.review.lost.doing_part import DoingPart

_COLOURS: dict[str, Ink] = {"chase": "jade", "cause": "gold", "remedy": "gold"}


class WinBackPart(DoingPart):
    """`show_losing` in; wishes out."""

    def __init__(self) -> None:
        self.step = CodeBox({})
        super().__init__("XLP", {self.step: 12})

    def show_losing(self, found: Losing) -> None:
        """Show these, with the filter as it was."""
        self._found = found
        chosen = self.step.code()
        self.step.clear()
        self.step.addItem(translate("Losing", "Every step"), "")
        for code in said.STEPS:
            self.step.addItem(said.word(said.STEPS, code), code)
        self.step.setCurrentIndex(max(self.step.findData(chosen), 0))
        self.step.setAccessibleName(translate("Losing", "Next step"))
        self.step.setToolTip(translate("Losing", "Next step"))
        self.table.setAccessibleName(translate("Losing", "Lost customers"))
        self._say(translate("Losing", "Cause and remedy…"))
        self._fill()

    def shown(self) -> list[WinBack]:
        """Those whom the filter leaves."""
        if self._found is None:
            return []
        step = self.step.code()
        return [one for one in self._found.win_backs if not step or one.step == step]

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        today = found.today
        return [
            Column(translate("Losing", "Customer"), 170, lambda one: said.called(one.card)),
            Column(
                translate("Losing", "Next step"), 170, said.step_text,
                colour=lambda one: _COLOURS.get(one.step, ""),
            ),
            Column(
                translate("Losing", "Cause"), 146,
                lambda one: words.word(words.LOSS_CAUSES, one.loss.cause) if one.loss else "",
                hint=lambda one: one.loss.detail if one.loss else "",
            ),
            Column(
                translate("Losing", "Remedy"), 190,
                lambda one: one.loss.remedy if one.loss else "",
            ),
            Column(
                translate("Losing", "Remedy done"), 96,
                lambda one: said.day(one.loss.remedy_done_on, today) if one.loss else "",
            ),
            Column(
                translate("Losing", "Lost since"), 96,
                lambda one: said.day(one.loss.lost_on, today) if one.loss else "",
            ),
            Column(
                translate("Losing", "Colleague"), 90,
                lambda one: said.colleague(found, one.card.owner_id),
            ),
            Column(
                translate("Losing", "Brought"), 96, lambda one: said.money(found, one.stake),
                is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """What is shown, for paper."""
        assert self._found is not None
        title, sentence = translate("Losing", "Winning back"), said.win_back_sentence(self._found)
        return [section_of(title, sentence, self._columns(), self.shown())]

    def _list_name(self) -> str:
        step = self.step.code()
        return said.word(said.STEPS, step) if step else translate("Losing", "Winning back")
