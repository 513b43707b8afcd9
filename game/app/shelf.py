"""The data, the decks and the session that is open; opened when first needed."""

from __future__ import annotations

import threading
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.app.calendar import wall_clock

if TYPE_CHECKING:
    from game.app.desk import Clock, Desk
    from game.app.solo.study import Study
    from game.core.deck import Deck
    from game.store.database import Database


class Shelf:
    """What the program keeps at hand.

    Attributes:
        folder: where all data is kept.
        assets: fonts, sounds and catalogues.
        scenarios: the decks that ship with the game.
        desk: the session that is open, or None.
        study: the practice that is open, or None.
        notices: what a person should know, such as damage that was mended.
    """

    def __init__(
        self, folder: Path, assets: Path, scenarios: Path, clock: Clock | None = None
    ) -> None:
        """Know the places; open nothing."""
        self.folder, self.assets, self.scenarios = folder, assets, scenarios
        self.desk: Desk | None = None
        self.study: Study | None = None
        self.notices: tuple[str, ...] = ()
        self._clock = clock
        self._reading = threading.Lock()
        self._decks: dict[Path, Deck] | None = None

    @property
    def clock(self) -> Clock:
        """Gives the time in milliseconds."""
        return self._clock or wall_clock

    @cached_property
    def db(self) -> Database:
        """The data."""
        from game.store.opening import open_database  # noqa: PLC0415 - not before it is needed

        return open_database(self.folder)

    @property
    def is_open(self) -> bool:
        """Whether the data was opened."""
        return "db" in self.__dict__

    @property
    def decks(self) -> dict[Path, Deck]:
        """All decks that can be played, by folder; read once, perhaps ahead in a thread."""
        from game.app.catalog import playable  # noqa: PLC0415 - reading YAML takes a while

        with self._reading:
            if self._decks is None:
                self._decks = playable(self.scenarios, self.folder)
            return self._decks

    def forget_decks(self) -> None:
        """Read the decks again when next asked for: a card was added, or a language chosen.

        Only decks that ship with the game are kept by the catalog, and those never change.
        """
        with self._reading:
            self._decks = None

    @property
    def table(self) -> Desk:
        """The session that is open.

        Raises:
            LookupError: there is none.
        """
        if self.desk is None:
            raise LookupError("no session is open")
        return self.desk

    @property
    def alone(self) -> Study:
        """The practice that is open.

        Raises:
            LookupError: there is none.
        """
        if self.study is None:
            raise LookupError("no practice is open")
        return self.study

    def sit(self, session: str) -> Desk:
        """Open a session."""
        from game.app.catalog import folder_of  # noqa: PLC0415 - as above
        from game.app.desk import Desk  # noqa: PLC0415 - as above

        self.desk = Desk(self.db, session, self.clock)
        self.desk.hold(since_last=True)
        self.desk.pictures = folder_of(self.desk.deck.id, self.scenarios, self.folder)
        return self.desk

    def close(self) -> None:
        """Put everything away."""
        self.leave()
        if self.is_open:
            self.db.close()

    def leave(self) -> None:
        """Put the session away; its clock stands still."""
        if self.desk is not None:
            self.desk.hold()
            self.desk.end()
        self.desk = None
