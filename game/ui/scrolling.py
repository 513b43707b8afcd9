"""How far everything is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.ui.scene import Item, Track


class Scrolling:
    """The place of everything that scrolls.

    Attributes:
        places: real pixels from the top, by who scrolls.
    """

    __slots__ = ("places",)

    def __init__(self) -> None:
        """Everything is at its top."""
        self.places: dict[str, int] = {}

    def place(self, track: Track) -> int:
        """How far something is scrolled; never past its end."""
        return min(track.most, self.places.get(track.who, 0))

    def move(self, track: Track, to: int) -> bool:
        """Scroll something; False when it is there already."""
        old = self.place(track)
        self.places[track.who] = max(0, min(track.most, to))
        return self.places[track.who] != old

    def show(self, item: Item, tracks: Mapping[str, Track], margin: int) -> bool:
        """Scroll whatever is around an item until it shows; returns whether anything moved."""
        moved = False
        top, bottom = item.rect.y - margin, item.rect.bottom + margin
        for track in (tracks[who] for who in item.scrolls):
            past = min(bottom - track.view.bottom, top - track.view.y)
            before = top - track.view.y
            by = past if past > 0 else min(0, before)
            moved |= self.move(track, self.place(track) + by) if by else False
        return moved
