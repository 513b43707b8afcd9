"""The bell at the end of a step and the rustle of a card; silence when sound cannot be had."""

from __future__ import annotations

from pathlib import Path

import pygame


class Sounds:
    """Sounds from a folder of .wav files, read when first heard."""

    def __init__(self, folder: Path) -> None:
        """Know the folder; open nothing."""
        self._folder = folder
        self._found: dict[str, pygame.mixer.Sound | None] = {}

    def play(self, name: str) -> None:
        """Play a sound once, without waiting for it."""
        if name not in self._found:
            self._found[name] = self._read(name)
        sound = self._found[name]
        if sound is not None:
            sound.play()

    def _read(self, name: str) -> pygame.mixer.Sound | None:
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init()
            return pygame.mixer.Sound(self._folder / f"{name}.wav")
        except (pygame.error, OSError):
            return None
