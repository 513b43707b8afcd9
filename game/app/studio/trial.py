"""How the open card was tried last, so that a next trial goes on there."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.events import Event


@dataclass(slots=True)
class Trial:
    """A trial of the open card.

    Attributes:
        chosen: what was chosen when the card was tried alone, by id.
        step: where the group was when it was tried as a group.
        happened: all that happened up to there.
    """

    chosen: list[str] = field(default_factory=list)
    step: str = ""
    happened: tuple[Event, ...] = ()
