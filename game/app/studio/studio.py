"""The studio: the deck that is written, its open file, and saving within a second."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.app.studio import order
from game.app.studio.beside import keep_beside
from game.app.studio.changes import Change, carry_out, write
from game.app.studio.files import DeckFiles, kind_of
from game.app.studio.plays import Plays
from game.app.studio.trial import Trial
from game.app.studio.typed import Typed
from game.app.studio.watch import Watch
from game.decks.edit import Editing, Outside, open_file
from game.decks.lint.run import Given
from game.errors import DeckError, SpanningsveldError
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.records import OWN
from game.words import t

RETRY_SECONDS = 3.0
"""What could not be saved, as on a full disk, is tried again after so long."""


class Studio:
    """One deck that is being written.

    Attributes:
        files: the deck's files, read and checked.
        kind: own, installed or shipped.
        file: the stem of the open card; "" is deck.yaml.
        stage: goes up when texts changed other than by writing in the form.
        conflict: two versions, when the open file changed outside while it was written here; it
            stays open until one is chosen.
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
        self.conflict: Outside | None = None
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

    @property
    def dirty(self) -> bool:
        """Whether the open file holds something that is not saved."""
        return self.file in self._open and self.editing.dirty

    def forget(self, stem: str) -> None:
        """A card is gone, with its steps back."""
        self._open.pop(stem, None)

    def show(self, stem: str) -> None:
        """Open another file, once what was typed in this one is written."""
        self.ready()
        stem = stem if stem in self.files.cards else ""
        if stem != self.file:
            self.trial = Trial()
            self.plays.stop()
        self.file, self.note = stem, ()
        self.stage += 1
        if stem:
            self.files.check(stem)
        self._watch.turn_to(self.files.path(stem))

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
        self._take_typed()
        self.editing.undo()
        self.stage += 1
        self.save()

    def redo(self) -> None:
        """One step forth again, and save."""
        self._take_typed()
        self.editing.redo()
        self.stage += 1
        self.save()

    def flush(self) -> None:
        """Write what was typed so far, and what could not be written before."""
        self._take_typed()
        self.save()

    def ready(self) -> None:
        """Write what was typed, before something else is done with the files.

        Raises:
            DeckError: of this file there are two versions; one must be chosen first.
        """
        self.flush()
        if self.conflict is not None:
            raise DeckError(t("Kies eerst welke versie blijft."))

    def save(self) -> None:
        """Write the open file, unless it changed outside; then both versions are shown."""
        if not self.dirty:
            return
        self._again = self._clock() + RETRY_SECONDS
        self.conflict = self.editing.save()
        if self.conflict is None:
            self.settled()

    def close(self) -> Path | None:
        """Save all there is; tells where it is when it could not go into its own file.

        Raises:
            SpanningsveldError: something could be kept nowhere.
        """
        try:
            self.flush()
        except SpanningsveldError:
            if not self.dirty:
                raise
        if self.conflict is None and not self.dirty:
            return None
        return keep_beside(self.editing.path, self.editing.text)

    def settle(self, which: str) -> Path | None:
        """One of two versions was chosen: mine, theirs, or both; tells where the other is kept."""
        self._take_typed()
        conflict, now = self.conflict, self.editing.outside()
        if conflict is None:
            return None
        if now is not None and now.theirs != conflict.theirs:
            self.conflict = now  # nobody chooses what they have not seen
            return None
        kept = keep_beside(self.editing.path, self.editing.text) if which == "both" else None
        if which == "mine":
            self.editing.save(over=True)
        else:
            self.editing.take(conflict.theirs)
        self.conflict = None
        self.stage += 1
        self.files.read()
        self.settled()
        return kept

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
        if not self.typed:
            return
        refused = write(self.editing, self.typed.take())
        if refused is not None:
            self.save()
            raise refused

    def _writable(self) -> None:
        if self.kind != OWN:
            raise DeckError(t("Dit deck kun je alleen bekijken. Maak er eerst een kopie van."))

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
        late = self.dirty and self.conflict is None and self._clock() >= self._again
        if late:
            self.save()
        return late

    def _look_outside(self) -> bool:
        """Whether the open file changed outside; an untouched one is simply read again."""
        if self.conflict is not None or not self._watch.changed:
            return False
        found = self.editing.outside()
        if found is None:
            return False
        if self.editing.can_undo or self.typed:
            self._take_typed()
            self.conflict = self.editing.outside()
            return True
        self.editing.take(found.theirs)
        self.stage += 1
        self.settled()
        return True

    def simulate(self) -> None:
        """Begin to play the open card, or all cards; `turn` goes on with it."""
        self.plays.begin(self.files, self.file)
