"""The stage: holds one screen's tree, its focus, scrolls and texts, and the drawn picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from game.ui import focus as focusing
from game.ui import layers
from game.ui.attention import Attention
from game.ui.composer import Composer
from game.ui.easel import Easel
from game.ui.keyboard import Keyboard
from game.ui.look import Look
from game.ui.memory import Memory
from game.ui.node import Flag
from game.ui.pointer import Pointer
from game.ui.scene import State
from game.ui.screen import Screen
from game.ui.scrolling import Scrolling
from game.ui.texts import Host, NoWindow, Texts

if TYPE_CHECKING:
    from game.ui.scene import Item, Track

__all__ = ["Screen", "Stage"]

TOAST_SECONDS = 4.0
SCROLL_MARGIN = 40


def _ignore(_: object) -> None:
    """Nobody listens."""


class Stage:
    """Shows one screen at a time.

    Attributes:
        screen: the one that is shown.
        scene: everything on it now, flat.
        look: what the screen knows of window and reader.
        focus: who has the keyboard; "" is nobody.
        ring: whether the focus shows: after a key, not after a click.
        hover, pressed: who is under the pointer, and held down.
        opened: who has its popup open.
        scrolling: how far everything is scrolled.
        texts: what is written in the fields.
        blanked: whether the screen is black, so that people look at each other.
        now: the time of the last picture, in seconds.
        command: gets commands that no node answers to.
    """

    focus = hover = pressed = opened = ""
    ring = blanked = False
    now = 0.0
    _toast_ends = 0.0
    _stale_view = _stale_scene = _undrawn = True

    def __init__(
        self,
        surface: pygame.Surface,
        *,
        theme: str = "day",
        text_scale: float = 1.0,
        calm: bool = False,
        host: Host | None = None,
        on_outcome: Callable[[object], None] = _ignore,
        on_command: Callable[[str], None] = _ignore,
    ) -> None:
        """Draw on a surface.

        Args:
            surface: the window's, or any other for pictures.
            theme: a name of `theme.THEMES`.
            text_scale: the reader's text size, 0.8 to 2.0.
            calm: without motion.
            host: clipboard and keyboard of the window.
            on_outcome: gets what `Screen.handle` returned.
            on_command: gets commands no node answers to, such as "help" or "bigger".
        """
        self.screen: Screen | None = None
        self.look = Look(surface.get_size(), text_scale, theme=theme, calm=calm)
        self.host = host or NoWindow()
        self.texts = Texts(self.host, self.look)
        self.pointer, self.keyboard = Pointer(self), Keyboard(self)
        self.scrolling = Scrolling()
        self._outcome, self.command = on_outcome, on_command
        self._easel = Easel(surface, theme)
        self._composer = Composer(self.look, self.texts)
        self._memory = Memory()
        self._attention = Attention()
        self._sent: list[object] = []
        self.scene = self._composer.scene(State({}, "", "", "", {}), "", 0.0)

    # -- what the app does

    def tell(self, on_outcome: Callable[[object], None], on_command: Callable[[str], None]) -> None:
        """Tell these from now on what screens ask and which keys nobody answered to."""
        self._outcome, self.command = on_outcome, on_command

    def show(self, screen: Screen) -> None:
        """Show another screen, at the place where people left it.

        Tokens that are on both hop to their new place.
        """
        self.settle()
        self.refresh()
        if screen is self.screen:
            return
        if self.screen is not None:
            self._memory.leave(self.screen, self.focus, self.scrolling.places)
        self.screen = screen
        self.focus = self.hover = self.pressed = self.opened = ""
        self._attention.start()
        self.texts.forget()
        spot = self._memory.back(screen)
        self.scrolling.places = spot.places
        self.compose()
        start = self.scene.find(spot.focus) or focusing.first(self.scene, any_stop=False)
        self.focus_on(start, ring=self.ring)

    def refresh(self) -> None:
        """View the screen again: something it shows has changed."""
        self._stale_view = True

    def repaint(self) -> None:
        """Compose the picture again: pointer, focus or scroll changed."""
        self._stale_scene = True

    def resize(self, surface: pygame.Surface) -> None:
        """Draw on this surface from now on; what has the focus stays in view."""
        self._easel.use(surface)
        self._composer.motions.settle()
        self._stale_view = True
        self.compose()
        item = self.scene.find(self.focus)
        if item is not None:
            self.focus_on(item, ring=self.ring)

    def dress(
        self,
        *,
        theme: str | None = None,
        text_scale: float | None = None,
        calm: bool | None = None,
    ) -> None:
        """Change the theme, the text size, or whether things move."""
        look = self.look
        look.text_scale = look.text_scale if text_scale is None else text_scale
        look.calm = look.calm if calm is None else calm
        look.theme = theme or look.theme
        self._easel.dress(look.theme)
        self.resize(self.surface)

    def toast(self, words: str) -> None:
        """Say something for a few seconds, without asking for anything."""
        self._composer.toast, self._toast_ends = words, self.now + TOAST_SECONDS
        self.repaint()

    def feed(self, event: pygame.event.Event) -> list[object]:
        """Take an event of the window; returns the intents it led to."""
        self._sent = []
        self.compose()
        if not self.keyboard.take(event):
            self.pointer.take(event)
        return self._sent

    def frame(self, now: float) -> bool:
        """Draw what changed; returns whether anything was."""
        if self.surface.get_size() != self.look.window:
            self.resize(self.surface)
        self._pass_time(now)
        self.compose()
        if not self._undrawn:
            return False
        self._undrawn = False
        self._stale_scene = self._composer.motions.moving
        item = self.scene.find(self.focus) if self.ring else None
        picture = layers.picture(self.scene, item, self.look, blank=self.blanked)
        if self.scene.ticks:
            picture = layers.after(picture, int(now) - int(self.look.now))
        return self._easel.draw(picture, self.look)

    @property
    def moving(self) -> bool:
        """Whether something is on its way, so that frames must come quickly."""
        return self._composer.motions.moving

    @property
    def surface(self) -> pygame.Surface:
        """The picture."""
        return self._easel.surface

    # -- what keyboard and pointer do

    def press(self, item: Item) -> None:
        """Press something: its popup opens, or its intent goes to the screen."""
        node = item.node
        if Flag.DISABLED in node.flags:
            return
        if node.popup is not None:
            self.open_popup("" if self.opened == item.who else item.who)
            return
        if item.shuts:
            self.open_popup("")
        if node.intent is not None:
            self.send(node.intent)

    def send(self, intent: object) -> None:
        """Hand an intent to the screen, and its outcome to the app."""
        self._sent.append(intent)
        if self.screen is not None:
            outcome = self.screen.handle(intent)
            still = getattr(self.screen, "still", None)
            if still is None or not still(intent):
                self.refresh()
            self._outcome(outcome)

    def open_popup(self, who: str) -> None:
        """Open the popup of an item; "" closes the one that is open."""
        self.opened = who
        self.repaint()

    def focus_on(self, item: Item | None, *, ring: bool = True, scroll: bool = True) -> None:
        """Give the keyboard to an item, in view; None takes it from all.

        Nothing scrolls under a mouse button that goes down: it would come up elsewhere.
        """
        who = item.who if item else ""
        if who != self.focus:
            self.settle()
        self.focus, self.ring = who, ring
        if item is not None and scroll:
            self.scrolling.show(item, self.scene.tracks, self.look.px(SCROLL_MARGIN))
        if item is not None and item.node.edit is not None:
            self.texts.show_caret(item)
        else:
            self.host.write_at(None)
        self.repaint()

    def scroll(self, track: Track, to: int) -> bool:
        """Scroll something; False when it is there already."""
        self.repaint()
        return self.scrolling.move(track, to)

    def compose(self) -> None:
        """Bring the scene up to date, without drawing."""
        if self.screen is None or not (self._stale_view or self._stale_scene):
            return
        if self._stale_view:
            self._view(self.screen)
        self._build()
        moves, item = self._attention.follow(self.scene, self.focus)
        if moves:
            self.focus_on(item, ring=self.ring)
            self._build()
        self._stale_view = self._stale_scene = False
        self._undrawn = True

    # -- inside

    def _view(self, screen: Screen) -> None:
        old, size = self.look, self.surface.get_size()
        self.look = Look(size, old.text_scale, now=self.now, theme=old.theme, calm=old.calm)
        self.look.follow(old)
        self._composer.view(screen, self.look)

    def _build(self) -> None:
        writings = self.texts.writings(self.focus)
        state = State(self.scrolling.places, self.hover, self.pressed, self.focus, writings)
        before, self.scene = self.scene, self._composer.scene(state, self.opened, self.now)
        if self.focus and self.scene.find(self.focus) is None:
            self.focus = focusing.heir(before, self.scene, self.focus) if self.ring else ""
        if self.opened and not self.scene.dialog.startswith("popup "):
            self.opened = ""

    def settle(self, who: str = "") -> None:
        """Tell the screen that the text of a field is final, as when it is left."""
        edited = self.texts.settle(who or self.focus)
        if edited is not None:
            self.send(edited)

    def _pass_time(self, now: float) -> None:
        last, self.now = self.now, now
        self.texts.now = now
        self.keyboard.forget()
        for edited in self.texts.due():
            self.send(edited)
        if self._composer.toast and now >= self._toast_ends:
            self._composer.toast = ""
            self.repaint()
        if self.scene.ticks and int(now) != int(last):
            self._undrawn = True
            if int(now) - int(self.look.now) >= self.scene.ticks:  # it can tell no more
                self.refresh()
