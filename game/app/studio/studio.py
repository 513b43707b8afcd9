"""The studio: the deck that is written, its open file, and saving within a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.app.studio import cards, order
from game.app.studio.changes import Change, carry_out, write
from game.app.studio.files import DeckFiles, kind_of
from game.app.studio.plays import Plays
from game.app.studio.trial import Trial
from game.app.studio.typed import Typed
from game.app.studio.watch import Watch
from game.decks.edit import Editing, Outside, open_file
from game.decks.lint.run import Given
from game.errors import DeckError
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.records import OWN

RETRY_SECONDS = 3.0
"""What could not be saved, as on a full disk, is tried again after so long."""


class Studio:
    """One deck that is being written.

    Attributes:
        files: the deck's files, read and checked.
        kind: own, installed or shipped.
        file: the stem of the open card; "" is deck.yaml.
        stage: goes up when texts changed other than by writing in the form.
        both: two versions, when the open file changed outside while it was written here.
        typed: what is being typed and is not in the file yet.
        plays: plays on the open card or on all cards.
        trial: how the open card was tried last.
        note: what came of a spreadsheet.
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
        self.typed, self.plays, self.trial = Typed(clock), Plays(), Trial()
        self.note: tuple[str, ...] = ()
        self._clock, self._watch = clock, Watch(clock)
        self._open: dict[str, Editing] = {}
        self._again = 0.0
        self._was_busy = False
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
            self.trial = Trial()
            self.plays.stop()
        self.file, self.note = stem, ()
        self.stage += 1
        if stem:
            self.files.check(stem)
        self._watch.saw(self.files.path(stem))

    # -- writing

    def change(self, change: Change) -> None:
        """Carry out one change and save it."""
        self._writable()
        if isinstance(change, i.Put):
            self.typed.drop(change.path)
        self._take_typed()
        carry_out(self.editing, change)
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
        if self.typed:
            self._take_typed()
            self.save()

    def save(self) -> None:
        """Write the open file, unless it changed outside; then both versions are shown."""
        if not self.editing.dirty:
            return
        self._again = self._clock() + RETRY_SECONDS
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
        self.typed.take()
        self.stage += 1
        self.settled()

    def settled(self) -> None:
        """The file is as the form shows it: check it again."""
        self._watch.saw(self.files.path(self.file))
        self.plays.stop()
        if self.file:
            self.files.check(self.file)
        else:
            self.files.read()

    def _take_typed(self) -> None:
        """Put all that was typed in its place; what cannot go there is told."""
        refused = write(self.editing, self.typed.take())
        if refused is not None:
            self.save()
            raise refused

    def _writable(self) -> None:
        if self.kind != OWN:
            raise DeckError("read only")

    # -- time passes

    def turn(self) -> bool:
        """Save what waited long enough, look outside, play on; True when there is news."""
        news = self._save_in_time()
        news |= self._look_outside()
        news |= self._was_busy and not self.typed.busy
        self._was_busy = self.typed.busy
        return (not self.typed and self.plays.go_on()) or news

    def _save_in_time(self) -> bool:
        """Save what was typed when it is time, and what could not be saved before."""
        if self.typed.ripe:
            self.flush()
            return True
        late = self.editing.dirty and self.both is None and self._clock() >= self._again
        if late:
            self.save()
        return late

    def _look_outside(self) -> bool:
        """Whether the open file changed outside; an untouched one is simply read again."""
        if self.both is not None or not self._watch.changed:
            return False
        found = self.editing.outside()
        if found is None:
            return False
        if self.editing.can_undo or self.typed:
            self.both = found
            return True
        self.editing.take(found.theirs)
        self.stage += 1
        self.settled()
        return True

    def simulate(self) -> None:
        """Begin to play the open card, or all cards; `turn` goes on with it."""
        self.plays.begin(self.files, self.file)
