"""The window: opened with care for slow machines and dense screens."""

from __future__ import annotations

import os
from pathlib import Path

# SDL reads these when pygame is imported: drawing by the processor, without a copy through a
# graphics card that is not there (0.8 ms instead of 17), and real pixels on dense screens.
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "Spanningsveld")

import pygame

from game.ui.geometry import Rect

TITLE = "Spanningsveld"
FIRST_SIZE = (1280, 720)
LEAST_SIZE = (800, 480)


class Window:
    """The window on the desktop, and the clipboard and keyboard that come with it."""

    def __init__(self, size: tuple[int, int] = FIRST_SIZE, *, fullscreen: bool = False) -> None:
        """Open it. Starts only what is used of SDL: picture and fonts, no sound."""
        pygame.display.init()
        pygame.font.init()
        self._window = pygame.Window(TITLE, size, resizable=True)
        self._window.minimum_size = LEAST_SIZE
        self.fullscreen = False
        if fullscreen:
            self.toggle_fullscreen()
        pygame.key.set_repeat(400, 35)
        pygame.key.start_text_input()

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on; another one after every change of size."""
        return self._window.get_surface()

    def show(self) -> None:
        """Bring what was drawn to the screen."""
        self._window.flip()

    def toggle_fullscreen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.fullscreen = not self.fullscreen
        if self.fullscreen:
            self._window.set_fullscreen(desktop=True)
        else:
            self._window.set_windowed()

    def fill(self, on: bool) -> None:  # noqa: FBT001 - it is the whole question
        """Fill the screen or not, whichever it was."""
        if on != self.fullscreen:
            self.toggle_fullscreen()

    def icon(self, picture: Path) -> None:
        """Give the window its icon."""
        self._window.set_icon(pygame.image.load(picture))

    def close(self) -> None:
        """Close it."""
        self._window.destroy()
        pygame.display.quit()

    # -- a `texts.Host`

    def paste(self) -> str:
        """The text on the clipboard; nothing when there is none."""
        try:
            return pygame.scrap.get_text()
        except pygame.error:
            return ""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        pygame.scrap.put_text(text)

    def write_at(self, caret: Rect | None) -> None:
        """Let input methods show what they offer beside the caret.

        Letters come in all the time: when the window is slow, those that somebody types on
        entering a field are there before the field can ask for them.
        """
        if caret is not None:
            pygame.key.set_text_input_rect(pygame.Rect(caret))
