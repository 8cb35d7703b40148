"""Who stands in the book twice: found in the worker, merged one after the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.duplicates import duplicates, merge, merging
from kehuapp.book.duplicates.duplicates import Cluster
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.duplicates.cluster_list import ClusterList
from kehuapp.ui.duplicates.merge_page import MergePage
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_WORDS_WIDTH = 460
_MOST_AGAIN = 20  # clusters looked at again one by one after a change elsewhere


class DuplicatesPane(QFrame):
    """`show_ids` and `show_all` in; `done` when the customers that were chosen are merged."""

    done = Signal(object)  # the customer in whom those that were chosen live on; None: gone
    cancelled = Signal()  # those that were chosen are not merged

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicates")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its keys work while it says something
        self._session = session
        self._book = session.book
        self._ids: list[int] = []
        self._own = False
        self._merged = 0
        self._is_searched = False
        self._is_stale = False  # the pair, which was changed elsewhere
        self._saying: Callable[[], tuple[str, str, str]] | None = None
        self._build()
        session.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.list = ClusterList()
        self.page = MergePage()
        self.list.current_changed.connect(self._show_cluster)
        self.page.merge_requested.connect(self.merge)
        self.page.apart_requested.connect(self.keep_apart)
        self.page.skip_requested.connect(self.list.go_on)
        self.page.cancel_requested.connect(self.cancelled)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list.setMinimumWidth(220)
        self.page.setMinimumWidth(440)
        for pane in (self.list, self.page):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([330, 750])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.empty = EmptyPlace()
        self.empty.action.clicked.connect(self.search)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        for keys, verb in (
            ("Ctrl+Return", self.merge),
            ("Ctrl+Enter", self.merge),
            ("Ctrl+D", self.keep_apart),
            ("Ctrl+Down", self.list.go_on),
            ("F5", self.search),
        ):
            key = QShortcut(QKeySequence.fromString(keys), self, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_all(self) -> None:
        """Show who stands in the book twice, as it was left when it was looked through before."""
        if self._ids or not self._is_searched:
            self._ids = []
            self._show_parts()
            self.search()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show just these customers side by side, as they were left if they are shown already."""
        if list(ids) == self._ids and not self._is_stale:
            return
        tasks.forget(self, "search")
        self._ids, self._is_searched, self._is_stale = list(ids), False, False
        self._show_parts()
        self.pages.setCurrentIndex(0)
        if not self._show_ids():
            self.show_all()

    def take_focus(self) -> None:
        """Put the keyboard on what is to be decided, or where one is told that nothing is."""
        (self.page.table if self.pages.currentIndex() == 0 else self).setFocus()

    def ids(self) -> tuple[int, ...]:
        """Who is shown side by side, when they were chosen; () for whom the book was searched."""
        return tuple(self._ids)

    def _show_parts(self) -> None:
        for part in (self.list, self.page.apart, self.page.skip):
            part.setVisible(not self._ids)
        self.page.cancel.setVisible(bool(self._ids))  # else Skip, and the list stays

    # Finding

    def search(self) -> None:
        """Look through the whole book anew."""
        if self._ids:
            return
        self._is_searched = True
        if not self.list.clusters():
            self._say(lambda: (translate("Duplicates", "Looking through the book…"), "", ""))
        book, place = self._book, self.list.place()
        label = translate("Duplicates", "Looking for duplicates")

        def read(progress: tasks.Progress, cancelled: tasks.Cancelled) -> list[Cluster] | None:
            return duplicates.find_duplicates(book, cancelled, progress)

        def take(found: list[Cluster] | None) -> None:
            self._found(found or [], place)

        tasks.read_latest(self, "search", book, read, take, failed=self._stopped, label=label)

    def _found(self, clusters: list[Cluster], at: int) -> None:
        if self._ids:
            return  # chosen customers are shown meanwhile
        self.list.show_clusters(clusters, at)
        if self.hasFocus():  # it waited here
            self.take_focus()

    def _stopped(self) -> None:
        if not self._ids and not self.list.clusters():
            self._say(
                lambda: (
                    translate("Duplicates", "The search was stopped"),
                    "",
                    translate("Duplicates", "Search again"),
                )
            )

    def _say(self, saying: Callable[[], tuple[str, str, str]]) -> None:
        """Say this instead of a cluster: a title, a quiet line and a button, "" for none."""
        self._say_again(saying)
        has_keyboard = self.page.isAncestorOf(self.focusWidget() or self)
        self.pages.setCurrentIndex(1)
        if has_keyboard:
            self.setFocus()

    def _say_again(self, saying: Callable[[], tuple[str, str, str]]) -> None:
        self._saying = saying
        said = saying()
        self.setAccessibleName(said[0])
        self.empty.say("users", *said)

    # Showing

    def _show_cluster(self, cluster: Cluster | None) -> None:
        if cluster is None:
            merged = self._merged
            self._say(lambda: _nothing_is_left(merged))
            return
        self.pages.setCurrentIndex(0)
        why = [reason.words() for reason in cluster.reasons]
        shown, core = cluster.ids[: merge.MOST], min(cluster.core, merge.MOST)
        self._show_members(shown, core, cluster.count, why)

    def _show_ids(self) -> bool:
        why = [translate("Duplicates", "Choose what the merged customer keeps.")]
        return self._show_members(self._ids[: merge.MOST], len(self._ids), len(self._ids), why)

    def _show_members(self, ids: Sequence[int], core: int, count: int, why: Sequence[str]) -> bool:
        """Show customers side by side; False when fewer than two are left."""
        members = merge.load_members(self._book, ids)
        if len(members) < 2:
            return False
        count -= len(ids) - len(members)
        self.page.show_members(members, merge.united_lines(self._book, members), core, count, why)
        return True

    # What follows from the window

    def hideEvent(self, event: QHideEvent) -> None:
        if tasks.is_reading(self, "search"):  # no dialog of it over another page
            tasks.forget(self, "search")
            self._is_searched = False
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.page.retranslate()
            self.list.retranslate()
            if self._saying is not None:
                self._say_again(self._saying)
        super().changeEvent(event)

    # Answering

    def merge(self) -> None:
        """Merge those who take part; the next cluster comes."""
        parts = [member.id for member in self.page.model.parts()]
        if not self.page.isVisible() or len(parts) < 2:
            return
        changes = self._write(
            merging.merge_contacts, self._book, parts[0], parts[1:], self.page.choices()
        )
        if changes is None:
            return
        self._merged += len(parts) - 1
        if self._ids:
            self._ids = []  # nobody comes back to them
            self.done.emit(parts[0])
        else:
            self._go_on(set(parts[1:]))

    def keep_apart(self) -> None:
        """Remember that nobody here is another of them, or only those who were picked."""
        cluster = self.list.current()
        if cluster is None or self._ids or not self.page.isVisible():
            return
        ids = [one.id for one in merge.load_members(self._book, cluster.ids)]
        if self.page.model.picked:
            ids = [member.id for member in self.page.model.parts()]
        if len(ids) > 1 and self._write(duplicates.keep_apart, self._book, ids) is not None:
            self._go_on(set())

    def _write(self, verb: Callable[..., Changes], *args: Any) -> Changes | None:
        try:
            changes = verb(*args)
        except Trouble as trouble:
            toast.say(self, str(trouble))
            return None
        self._own = True
        try:
            self._session.changed.emit(changes)
        finally:
            self._own = False
        return changes

    def _go_on(self, gone: set[int]) -> None:
        """What is left of the cluster that was answered, else the next one."""
        done = self.list.current()
        if done is None:
            return
        place = self.list.place()
        left = [one for one in done.ids if one not in gone]
        again = duplicates.find_duplicates(self._book, only=left) if len(left) > 1 else []
        clusters = self.list.clusters()
        at = clusters.index(done)
        clusters[at : at + 1] = again or []
        self.list.show_clusters(_without(clusters, gone), place)
        if done.count > len(done.ids) or tasks.is_reading(self, "search"):
            self.search()  # more of them than were named, or found as it was before

    def _on_changed(self, changes: Changes) -> None:
        """Somebody else wrote: the main window, or an undo there."""
        if self._own or changes.session:
            return
        if self._ids:
            if changes.everything or changes.contacts & set(self._ids):
                self._is_stale = True
                when_shown(self, self._look_at_pair)
        elif self._is_searched:
            self._take_changes(changes)

    def _look_at_pair(self) -> None:
        if self._ids and self._is_stale:
            self._is_stale = False
            if not self._show_ids():
                self._ids = []
                self.done.emit(None)

    def _take_changes(self, changes: Changes) -> None:
        if not self.isVisible():
            if changes.everything or changes.contacts:
                tasks.forget(self, "search")
                self._is_searched = False  # who comes here again has the book looked through
        elif changes.everything or (changes.contacts and tasks.is_reading(self, "search")):
            self._merged = 0
            self.search()
        else:
            self._look_again(changes.contacts)

    def _look_again(self, changed: frozenset[int]) -> None:
        """Customers were written elsewhere: do they still look alike, are they still there?"""
        clusters, place = self.list.clusters(), self.list.place()
        touched = [c for c in clusters if changed.intersection(c.ids)]
        if len(touched) > _MOST_AGAIN:
            self.search()
        elif touched:
            for cluster in touched:
                at = clusters.index(cluster)
                again = duplicates.find_duplicates(self._book, only=cluster.ids)
                clusters[at : at + 1] = again or []
            self.list.show_clusters(clusters, place)


def _nothing_is_left(merged: int) -> tuple[str, str, str]:
    if not merged:
        words = translate(
            "Duplicates",
            "Numbers, e-mails, names and companies were compared: everybody seems to be in the "
            "book once.",
        )
        return translate("Duplicates", "No duplicates"), words, ""
    words = translate(
        "Duplicates",
        "%n customer(s) were merged into others. Nobody else seems to stand in the book twice.",
        n=merged,
    )
    return translate("Duplicates", "All done"), words, translate("Duplicates", "Search again")


def _without(clusters: Sequence[Cluster], gone: set[int]) -> list[Cluster]:
    """Clusters that still have two people; one may stand in a sure and in a doubtful one."""
    found = []
    for cluster in clusters:
        ids = tuple(one for one in cluster.ids if one not in gone)
        if len(ids) > 1:
            count = cluster.count - len(cluster.ids) + len(ids)
            found.append(replace(cluster, ids=ids, count=count))
    return found
