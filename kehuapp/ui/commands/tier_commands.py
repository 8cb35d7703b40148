"""The commands about tiers, stages and losses: each opens its form and calls one verb."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from kehuapp.book.contacts import contacts
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers import losses, tiers
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words
from kehuapp.ui.commands.bulk_commands import pop_up
from kehuapp.ui.commands.command import ONE, SELECTED, Command
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class TierCommands(QObject):
    """Works on one customer, or the ones that are selected."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    # Tiers

    def change(self, what: str, contact: int) -> None:
        """Change the tier, the stage or the loss of the customer whose card is shown."""
        verbs = {"tier": self.choose_tier, "stage": self.choose_stage, "loss": self.edit_loss}
        verbs[what](contact)

    def choose_tier(self, contact: int | None = None) -> None:
        """Say how much care a customer, or the selected ones, get, and why if one likes."""
        from kehuapp.ui.activity.tier_choice import NONE, TierChoice

        ids = self._chosen(contact)
        title = self._title(ids)
        if not title:
            return
        now = ""  # what thousands have in common is not worth the wait
        if len(ids) <= tasks.SOON:
            found = tiers.find_tiers(self._session.book, ids)
            now = (found.pop() or NONE) if len(found) == 1 else ""
        form = TierChoice(title, now, self._session.looks, self._session.window)
        form.write = lambda: self._try_all(
            ids, tiers.change_tier, ids, form.tier(), form.reason.text(), self._session.staff
        )
        self._open(form)

    # Stages and losses

    def choose_stage(self, contact: int | None = None) -> None:
        """Say whether somebody, or the selected people, have bought; lost ones are asked about."""
        ids = self._chosen(contact)
        choices: list[tuple[str, Callable[[], object]]] = [
            (words.word(words.STAGES, stage), partial(self._set_stage, ids, stage))
            for stage in words.STAGES
            if stage != "lost"
        ]
        lost = translate("TierCommands", "%1…", words.word(words.STAGES, "lost"))
        choices.append((lost, partial(self.lose, ids)))
        pop_up(self._session.window, choices)

    def _set_stage(self, ids: Sequence[int], stage: str) -> None:
        tasks.write_many(self._session, len(ids), losses.set_stage, self._session.book, ids, stage)

    def edit_loss(self, contact: int | None = None) -> None:
        """Why the current customer is lost and what becomes of it; who is not is set lost by it."""
        contact = contact or self._session.current
        if contact is not None:
            self.lose([contact])

    def lose(
        self, ids: Sequence[int], write: Callable[[losses.LossRow], object] | None = None
    ) -> None:
        """Ask once why these customers are lost, then set them so.

        `write` does that instead, when there is more to write.
        """
        from kehuapp.ui.activity.loss_form import LossForm

        title = self._title(ids)
        if not title:
            return
        book = self._session.book
        settings = load_settings(book)
        today = settings.today()
        known = None
        if len(ids) == 1 and contacts.load_contact(book, ids[0]).stage == "lost":
            known = losses.find_open_loss(book, ids[0])
        loss = known or losses.LossRow(
            contact_id=ids[0], staff_id=self._session.staff, lost_on=today.isoformat()
        )
        # Above the form from which it was asked, which waits for the answer.
        parent = QApplication.activeModalWidget() or self._session.window
        form = LossForm(title, loss, today, settings.region, parent)

        def keep() -> str:
            nonlocal known
            if known is None:
                return self._try_all(ids, losses.lose_contacts, ids, form.loss())
            sentence = self._try(losses.update_loss, form.loss(), known)
            # Saved once more, it goes over what somebody else wrote.
            known = losses.find_loss(book, ids[0], known.id) or known
            return sentence

        if write is None:
            form.write = keep
        else:
            form.accepted.connect(lambda: write(form.loss()))
        self._open(form)

    def keep_card(
        self,
        card: contacts.ContactCard,
        before: str,
        write: Callable[[contacts.ContactCard, losses.LossRow | None], object],
    ) -> None:
        """`write` an edited customer whose stage was `before`; who became lost is asked about.

        On Cancel nothing is written: one is back in the form, with all that was typed.
        """
        if card.id is None or card.stage != "lost" or before == "lost":
            write(card, None)
        else:
            self.lose([card.id], lambda loss: write(card, loss))

    # Mechanics

    def _chosen(self, contact: int | None) -> list[int]:
        return list(self._session.selection) if contact is None else [contact]

    def _title(self, ids: Sequence[int]) -> str:
        """Who is meant; "" for nobody, or for one who is gone, which is said."""
        if len(ids) != 1:
            return translate("TierCommands", "%n customers", n=len(ids)) if ids else ""
        try:
            return contacts.load_contact(self._session.book, ids[0]).title[:40]
        except Trouble as trouble:
            toast.say(self._session.window, str(trouble))
            return ""

    def _try(self, verb: Callable[..., Changes], *args: object) -> str:
        """Write from a form that stays open when that cannot be: the sentence to say in it."""
        return tasks.attempt(self._session, verb, self._session.book, *args)

    def _try_all(self, ids: Sequence[int], verb: Callable[..., Changes], *args: object) -> str:
        """The same of many: thousands are written behind the form, which closes."""
        if len(ids) <= tasks.SOON:
            return self._try(verb, *args)
        tasks.write_many(self._session, len(ids), verb, self._session.book, *args)
        return ""

    def _open(self, form: QDialog) -> None:
        form.finished.connect(form.deleteLater)
        form.open()


COMMANDS = (
    Command(
        "tier_set",
        QT_TRANSLATE_NOOP("Actions", "Set the tier…"),
        "Ctrl+Alt+T",
        "star",
        TierCommands.choose_tier,
        SELECTED,
    ),
    Command(
        "stage_set",
        QT_TRANSLATE_NOOP("Actions", "Set the stage…"),
        "Ctrl+Alt+K",
        "list-checks",
        TierCommands.choose_stage,
        SELECTED,
    ),
    Command(
        "loss_edit",
        QT_TRANSLATE_NOOP("Actions", "Lost: cause and remedy…"),
        "Ctrl+Alt+X",
        "list-checks",
        TierCommands.edit_loss,
        ONE,
    ),
)
