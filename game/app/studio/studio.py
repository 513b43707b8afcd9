"""The studio: the deck that is written, its open file, and saving within a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from game.app.studio import cards, order
from game.app.studio.deck_plays import DeckPlays, begun
from game.app.studio.files import DeckFiles, kind_of
from game.app.studio.pointers import pointers
from game.core.events import Event
from game.core.simulate import Runner
from game.decks.edit import Editing, Outside, open_file
from game.decks.lint.run import Given
from game.errors import DeckError, SpanningsveldError
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.records import OWN

QUIET_SECONDS, BREATH_SECONDS = 0.35, 0.06
SOON_SECONDS, LATEST_SECONDS = 0.6, 0.9
"""A text is written when its writer pauses; soon in a breath between keys; at last in any case."""

POLL_SECONDS = PREVIEW_SECONDS = 0.5
RETRY_SECONDS = 3.0
"""What could not be saved, as on a full disk, is tried again after so long."""

PLAYS, BITE = 10_000, 400

Path_ = tuple[str | int, ...]


class Studio:
    """One deck that is being written.

    Attributes:
        files: the deck's files, read and checked.
        kind: own, installed or shipped.
        file: the stem of the open card; "" is deck.yaml.
        stage: goes up when texts changed other than by writing in the form.
        both: two versions, when the open file changed outside while it was written here.
        runner: plays on the open card or all cards, while somebody asked for them.
        chosen: what was chosen when the card was tried alone, by id.
        step: where the group was when the card was tried, and what happened up to there.
    """

    def __init__(
        self,
        folder: Path,
        scenarios: Path,
        given: Given,
        clock: Callable[[], float],
    ) -> None:
        """Open a deck, with its first card; `clock` gives seconds."""
        self.files = DeckFiles(folder, scenarios, given)
        self.kind = kind_of(folder, scenarios)
        self.file = ""
        self.stage = 0
        self.both: Outside | None = None
        self.runner: Runner | DeckPlays | None = None
        self.chosen: list[str] = []
        self.step = ""
        self.happened: tuple[Event, ...] = ()
        self.note: tuple[str, ...] = ()
        self._clock = clock
        self._open: dict[str, Editing] = {}
        self._typed: dict[Path_, str] = {}
        self._first = self._last = 0.0
        self._polled = 0.0
        self._was_busy = False
        self._stamp: tuple[int, int] | None = None
        self.show(next(iter(self.stems), ""))

    # -- which file

    @property
    def folder(self) -> Path:
        """Where the deck is."""
        return self.files.folder

    @property
    def stems(self) -> list[str]:
        """The cards, in the order of the writer."""
        return order.ordered(self.folder, self.files.cards)

    @property
    def editing(self) -> Editing:
        """The open file; each file keeps its own steps back while the studio is open."""
        if self.file not in self._open:
            model = "card" if self.file else "deck"
            self._open[self.file] = open_file(self.files.path(self.file), model)
        return self._open[self.file]

    def forget(self, stem: str) -> None:
        """A card is gone, with its steps back."""
        self._open.pop(stem, None)

    def show(self, stem: str) -> None:
        """Open another file; what was typed in this one is written first."""
        self.flush()
        stem = stem if stem in self.files.cards else ""
        if stem != self.file:
            self.chosen.clear()
            self.runner, self.step, self.happened = None, "", ()
        self.file, self.note = stem, ()
        self.stage += 1
        if stem:
            self.files.check(stem)
        self._stamp = self._stat()

    # -- writing

    def type(self, path: Path_, text: str) -> None:
        """Somebody is writing here; it reaches the file within a second."""
        if not self._typed:
            self._first = self._clock()
        self._typed[path] = text
        self._last = self._clock()

    def change(self, change: i.Put | i.Added | i.Moved | i.Removed) -> None:
        """Carry out one change and save it."""
        self._writable()
        if isinstance(change, i.Put):
            self._typed.pop(change.path, None)
        self._take_typed()
        if isinstance(change, i.Put):
            self._put(change.path, change.value)
        elif isinstance(change, i.Added):
            self.editing.add(change.path, change.item)
        elif isinstance(change, i.Moved):
            self.editing.move(change.path, change.old, change.new)
        else:
            self._remove(change.path)
        if not isinstance(change, i.Put) or not isinstance(change.value, str):
            self.stage += 1
        self.save()

    def replace(self, text: str) -> None:
        """Take over the YAML as somebody wrote it."""
        self._writable()
        self._take_typed()
        self.editing.replace(text)
        self.stage += 1
        self.save()

    def undo(self) -> None:
        """One step back in the open file, and save."""
        self.flush()
        self.editing.undo()
        self.stage += 1
        self.save()

    def redo(self) -> None:
        """One step forth again, and save."""
        self.flush()
        self.editing.redo()
        self.stage += 1
        self.save()

    def flush(self) -> None:
        """Write what was typed so far."""
        if self._typed:
            self._take_typed()
            self.save()

    def save(self) -> None:
        """Write the open file, unless it changed outside; then both versions are shown."""
        if not self.editing.dirty:
            return
        self.both = self.editing.save()
        if self.both is None:
            self.settled()

    def settle(self, which: str) -> None:
        """One of two versions was chosen: mine, theirs, or both."""
        both, self.both = self.both, None
        if both is None:
            return
        if which == "both" and self.file:
            cards.keep_beside(self, both.mine)
        if which == "mine":
            self.editing.save(over=True)
        else:
            self.editing.take(both.theirs)
        self._typed.clear()
        self.stage += 1
        self.settled()

    def settled(self) -> None:
        """The file is as the form shows it: check it again."""
        self._stamp = self._stat()
        self.runner = None
        if self.file:
            self.files.check(self.file)
        else:
            self.files.read()

    def _put(self, path: Path_, value: Any) -> None:  # noqa: ANN401 - a file holds anything
        """A text that was emptied where nothing stood stays away."""
        if value == "" and self.editing.get(path) is None:
            return
        self.editing.set(path, value)

    def _remove(self, path: Path_) -> None:
        """Take something out, with what points at it: a twist's effects, the way to a scene."""
        for loose, value in pointers(self.editing.values(), path):
            if value is None:
                self.editing.remove(loose)
            else:
                self.editing.set(loose, None)
        self.editing.remove(path)

    def _take_typed(self) -> None:
        """Put all that was typed in its place; one text that cannot go there stops no other."""
        typed, self._typed = self._typed, {}
        refused: SpanningsveldError | None = None
        for path, text in typed.items():
            try:
                self._put(path, text)
            except SpanningsveldError as error:
                refused = error
        if refused is not None:
            self.save()
            raise refused

    def _writable(self) -> None:
        if self.kind != OWN:
            raise DeckError("read only")

    # -- time passes

    def turn(self) -> bool:
        """Save what waited long enough, look outside, play on; True when there is news."""
        now = self._clock()
        news = False
        if self._typed and self._waited(now):
            self.flush()
            news = True
        elif self.editing.dirty and self.both is None and now - self._last >= RETRY_SECONDS:
            self._last = now
            self.save()
            news = True
        if now - self._polled >= POLL_SECONDS:
            self._polled = now
            news |= self._look_outside()
        if self._was_busy and not self.busy:
            news = True
        self._was_busy = self.busy
        return self._play_on() or news

    @property
    def busy(self) -> bool:
        """Whether somebody is typing right now: what is drawn beside the form waits."""
        return self._last > 0 and self._clock() - self._last < PREVIEW_SECONDS

    def _waited(self, now: float) -> bool:
        """Whether what was typed waited long enough; not between two quick keys, if it can be."""
        quiet, waiting = now - self._last, now - self._first
        return (
            quiet >= QUIET_SECONDS
            or (waiting >= SOON_SECONDS and quiet >= BREATH_SECONDS)
            or waiting >= LATEST_SECONDS
        )

    def _look_outside(self) -> bool:
        """Whether the open file changed outside; an untouched one is simply read again."""
        if self.both is not None or self._stat() == self._stamp:
            return False
        self._stamp = self._stat()
        found = self.editing.outside()
        if found is None:
            return False
        if self.editing.can_undo or self._typed:
            self.both = found
            return True
        self.editing.take(found.theirs)
        self.stage += 1
        self.settled()
        return True

    def _stat(self) -> tuple[int, int] | None:
        try:
            found = self.files.path(self.file).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    # -- playing by itself

    def simulate(self) -> None:
        """Begin to play the open card, or all cards; `turn` goes on with it."""
        self.runner = begun(self.files, self.file, PLAYS)

    def _play_on(self) -> bool:
        if self.runner is None or self.runner.plays >= PLAYS or self._typed:
            return False
        self.runner.run(min(BITE, PLAYS - self.runner.plays))
        return True
