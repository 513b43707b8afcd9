"""The mouse: what it is over, presses, drags and the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.widgets.scrollbar import SHORTEST, thumb_of

if TYPE_CHECKING:
    from game.ui.geometry import Rect
    from game.ui.scene import Item, Track
    from game.ui.stage import Stage

LEFT_BUTTON = 1
WHEEL_STEP, WHEEL_LINES = 110, 3
TWICE_SECONDS = 0.4


class Pointer:
    """The mouse of a stage.

    Attributes:
        point: where it is.
    """

    __slots__ = ("_clicked", "_dragged", "_grip", "_stage", "point")

    def __init__(self, stage: Stage) -> None:
        """Belong to a stage."""
        self._stage = stage
        self.point = (-1, -1)
        self._dragged = ""  # the field in which text is being selected, or "bar ..."
        self._grip = 0
        self._clicked = (-1.0, (-1, -1))

    def take(self, event: pygame.event.Event) -> None:
        """Take an event of the mouse; others are left alone."""
        if event.type == pygame.MOUSEMOTION:
            self._move(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == LEFT_BUTTON:
            self._down(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == LEFT_BUTTON:
            self._up(event.pos)
        elif event.type == pygame.MOUSEWHEEL:
            self._wheel(getattr(event, "precise_y", event.y))

    def leave(self) -> None:
        """The mouse left the window."""
        self.point = (-1, -1)
        if self._stage.hover:
            self._stage.hover = ""
            self._stage.repaint()

    def hit(self, point: tuple[int, int]) -> Item | None:
        """What can be pressed at a point, the uppermost."""
        for item in reversed(self._stage.scene.reachable()):
            if item.node.pressable and item.shown.holds(point):
                return item
        return None

    def _track_at(self, point: tuple[int, int]) -> Track | None:
        scene = self._stage.scene
        for track in scene.tracks.values():
            if track.dialog == scene.dialog and track.most and track.bar.grown(4).holds(point):
                return track
        return None

    def _move(self, point: tuple[int, int]) -> None:
        self.point = point
        stage = self._stage
        if self._dragged:
            self._drag(point)
            return
        track = self._track_at(point)
        item = self.hit(point)
        over = f"bar {track.who}" if track else item.who if item else ""
        if over != stage.hover:
            stage.hover = over
            stage.repaint()

    def _down(self, point: tuple[int, int]) -> None:
        stage = self._stage
        self._move(point)
        if stage.blanked:
            stage.blanked = False
            stage.repaint()
            return
        track = self._track_at(point)
        if track is not None:
            self._grab(track, point)
            return
        item = self.hit(point)
        if item is None:
            self._down_on_nothing()
            return
        stage.pressed = item.who
        stage.focus_on(item, ring=False, scroll=False)
        if item.node.edit is not None:
            self._click_text(item, point)

    def _down_on_nothing(self) -> None:
        """A click beside a popup closes it; elsewhere it takes the focus from a text."""
        if self._stage.opened:
            self._stage.open_popup("")
        else:
            self._stage.focus_on(None)

    def _click_text(self, item: Item, point: tuple[int, int]) -> None:
        stage = self._stage
        now = stage.now
        last, where = self._clicked
        near = abs(where[0] - point[0]) + abs(where[1] - point[1]) <= stage.look.px(10)
        self._clicked = (now, point)
        self._dragged = item.who
        selecting = (
            bool(pygame.key.get_mods() & pygame.KMOD_SHIFT) if pygame.display.get_init() else False
        )
        twice = near and now - last < TWICE_SECONDS
        stage.texts.click(item, point, selecting=selecting, twice=twice)
        stage.repaint()

    def _up(self, point: tuple[int, int]) -> None:
        stage = self._stage
        pressed, stage.pressed, self._dragged = stage.pressed, "", ""
        stage.repaint()
        item = self.hit(point)
        if item is not None and item.who == pressed and item.node.edit is None:
            stage.press(item)

    def _grab(self, track: Track, point: tuple[int, int]) -> None:
        """Take the thumb; a click beside it brings it there first."""
        stage = self._stage
        thumb = self._thumb(track)
        self._grip = point[1] - thumb.y if thumb.holds(point) else thumb.h // 2
        self._dragged = stage.pressed = f"bar {track.who}"
        self._drag(point)

    def _drag(self, point: tuple[int, int]) -> None:
        stage = self._stage
        if not self._dragged.startswith("bar "):
            item = stage.scene.find(self._dragged)
            if item is not None and item.node.edit is not None:
                stage.texts.drag(item, point)
                stage.repaint()
            return
        track = stage.scene.tracks.get(self._dragged.removeprefix("bar "))
        if track is None:
            return
        free = max(1, track.bar.h - self._thumb(track).h)
        share = (point[1] - self._grip - track.bar.y) / free
        stage.scroll(track, round(share * track.most))

    def _thumb(self, track: Track) -> Rect:
        stage = self._stage
        now = stage.scrolling.place(track)
        first, last = now / track.content, (now + track.view.h) / track.content
        return thumb_of(track.bar, first, last, stage.look.px(SHORTEST))

    def _wheel(self, notches: float) -> None:
        """Scroll the innermost thing under the pointer that still can."""
        stage, scene = self._stage, self._stage.scene
        by = round(-notches * stage.look.px(WHEEL_STEP))
        item = self.hit(self.point)
        if item is not None and item.node.edit is not None:
            lines = -1 if notches > 0 else 1
            if stage.texts.scroll(item, lines * WHEEL_LINES):
                stage.repaint()
                return
        for track in reversed(scene.tracks.values()):
            if track.dialog == scene.dialog and track.view.holds(self.point):
                now = stage.scrolling.place(track)
                if stage.scroll(track, now + by):
                    return
