"""The studio: the deck that is written, and which file of it is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.app.studio import order
from game.app.studio.draft import Draft
from game.app.studio.files import DeckFiles, kind_of
from game.app.studio.plays import Plays
from game.app.studio.trial import Trial
from game.decks.lint.run import Given
from game.errors import DeckError
from game.ui.screens.studio.records import OWN
from game.words import t


class Studio:
    """One deck that is being written.

    Attributes:
        files: the deck's files, read and checked.
        kind: own, installed or shipped.
        file: the stem of the open card; "" is deck.yaml.
        draft: the open file; it stays open while two versions of it wait for a choice.
        plays: plays on the open card or on all cards.
        trial: how the open card was tried last.
        note: what came of a spreadsheet.
    """

    draft: Draft

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
        self.plays, self.trial = Plays(), Trial()
        self.note: tuple[str, ...] = ()
        self._clock = clock
        self._drafts: dict[str, Draft] = {}
        self._was_busy = False
        self._open(next(iter(self.stems), ""))

    @property
    def folder(self) -> Path:
        """Where the deck is."""
        return self.files.folder

    @property
    def stems(self) -> list[str]:
        """The cards, in the order of the writer."""
        return order.ordered(self.folder, self.files.cards)

    @property
    def writing(self) -> Draft:
        """The open file, to be changed.

        Raises:
            DeckError: the deck is not one's own.
        """
        if self.kind != OWN:
            raise DeckError(t("Dit deck kun je alleen bekijken. Maak er eerst een kopie van."))
        return self.draft

    def show(self, stem: str) -> None:
        """Open another file, once what was typed in this one is written.

        Raises:
            DeckError: of this one there are two versions, or the other cannot be read.
        """
        self.draft.ready()
        self._open(stem if stem in self.files.cards else "")

    def _open(self, stem: str) -> None:
        if stem not in self._drafts:
            model, path = "card" if stem else "deck", self.files.path(stem)
            self._drafts[stem] = Draft(path, model, self._clock, self._settled)
        if stem != self.file:
            self.trial = Trial()
            self.plays.stop()
        self.draft, self.file, self.note = self._drafts[stem], stem, ()
        self.draft.stage += 1
        if stem:
            self.files.check(stem)

    def forget(self, stem: str) -> None:
        """A card is gone, with its steps back."""
        self._drafts.pop(stem, None)

    def settle(self, which: str) -> Path | None:
        """One of two versions was chosen: mine, theirs, or both; tells where the other is kept."""
        kept = self.draft.settle(which)
        if kept is not None:
            self.files.read()
        return kept

    def _settled(self) -> None:
        """The open file is as the form shows it: check it again."""
        self.plays.stop()
        if self.file:
            self.files.check(self.file)
        else:
            self.files.read()

    def simulate(self) -> None:
        """Begin to play the open card, or all cards; `turn` goes on with it."""
        self.plays.begin(self.files, self.file)

    def turn(self) -> bool:
        """A moment passed: save, look outside, play on; True when there is news."""
        news = self.draft.turn()
        busy = self.draft.typed.busy
        paused, self._was_busy = self._was_busy and not busy, busy
        played = not self.draft.typed and self.plays.go_on()
        return news or paused or played
