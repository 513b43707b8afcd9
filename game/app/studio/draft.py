"""One open file of the deck: saved within a second, and settled when it changed outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.app.studio.beside import keep_beside
from game.app.studio.changes import Change, carry_out, write
from game.app.studio.typed import Typed
from game.app.studio.watch import Watch
from game.decks.edit import Outside, open_file
from game.errors import DeckError, SpanningsveldError
from game.ui.screens.studio import intents as i
from game.words import t

RETRY_SECONDS = 3.0
"""What could not be saved, as on a full disk, is tried again after so long."""


class Draft:
    """A file that is open; its steps back stay while the studio is open.

    Attributes:
        editing: its text.
        typed: what is being typed and is not in the text yet.
        conflict: two versions, when the file changed outside while it was written here.
        stage: goes up when texts changed other than by writing in the form.
    """

    def __init__(
        self, path: Path, model: str, clock: Callable[[], float], settled: Callable[[], None]
    ) -> None:
        """Open a file; `clock` gives seconds, and `settled` hears that form and file agree.

        Raises:
            DeckError: it cannot be read at all.
        """
        self.editing = open_file(path, model)
        self.typed = Typed(clock)
        self.conflict: Outside | None = None
        self.stage = 0
        self._clock, self._tell_settled = clock, settled
        self._watch = Watch(path, clock)
        self._again = 0.0

    # -- writing

    def change(self, change: Change) -> None:
        """Carry out one change and save it."""
        if isinstance(change, i.Put):
            self.typed.drop(change.path)
        self._take_typed()
        carry_out(self.editing, change)
        if not isinstance(change, i.Put) or not isinstance(change.value, str):
            self.stage += 1
        self.save()

    def replace(self, text: str) -> None:
        """Take over the YAML as somebody wrote it."""
        self._take_typed()
        self.editing.replace(text)
        self.stage += 1
        self.save()

    def undo(self) -> None:
        """One step back, and save."""
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

    # -- saving

    def flush(self) -> None:
        """Write what was typed so far, and what could not be written before."""
        self._take_typed()
        self.save()

    def ready(self) -> None:
        """Write what was typed, before something else is done with the files.

        Raises:
            DeckError: there are two versions; one must be chosen first.
        """
        self.flush()
        if self.conflict is not None:
            raise DeckError(t("Kies eerst welke versie blijft."))

    def save(self) -> None:
        """Write the file, unless it changed outside; then both versions are shown."""
        if not self.editing.dirty:
            return
        self._again = self._clock() + RETRY_SECONDS
        self.conflict = self.editing.save()
        if self.conflict is None:
            self._settled()

    def close(self) -> Path | None:
        """Save all there is; tells where it is when it could not go into its own file.

        Raises:
            SpanningsveldError: something could be kept nowhere.
        """
        try:
            self.flush()
        except SpanningsveldError:
            if not self.editing.dirty:
                raise
        if self.conflict is None and not self.editing.dirty:
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
        self._settled()
        return kept

    def _take_typed(self) -> None:
        """Put all that was typed in its place; what cannot go there is told."""
        if not self.typed:
            return
        refused = write(self.editing, self.typed.take())
        if refused is not None:
            self.save()
            raise refused

    def _settled(self) -> None:
        self._watch.saw()
        self._tell_settled()

    # -- time passes

    def turn(self) -> bool:
        """Save what waited long enough, and look outside; True when there is news."""
        saved = self._save_in_time()
        return self._look_outside() or saved

    def _save_in_time(self) -> bool:
        if self.typed.ripe:
            self.flush()
            return True
        late = self.editing.dirty and self.conflict is None and self._clock() >= self._again
        if late:
            self.save()
        return late

    def _look_outside(self) -> bool:
        """Whether the file changed outside; an untouched one is simply read again."""
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
        self._settled()
        return True
