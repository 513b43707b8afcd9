"""How the game looks and speaks on this computer: settings, kept and applied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import system_theme
from game.errors import StoreError
from game.store import settings
from game.ui.metrics import TEXT_SCALES
from game.words import system_language, use

if TYPE_CHECKING:
    from game.ui.stage import Stage

THEMES = ("day", "night", "contrast")
PERCENT = 100


class Wardrobe:
    """The settings, on disk and on the stage."""

    def __init__(self, folder: Path, assets: Path, language: str | None = None) -> None:
        """Read the settings; broken ones fall back and are named in `problems`.

        A `language` asked for by name counts until another is chosen.
        """
        self.folder, self.assets, self._asked = folder, assets, language
        self.now, self.problems = settings.load(folder)

    @property
    def theme(self) -> str:
        """The theme to draw in; what the system wants where it can be known."""
        if self.now.theme in THEMES:
            return self.now.theme
        return "night" if system_theme.is_dark() else "day"

    @property
    def language(self) -> str:
        """The language to speak."""
        chosen = self._asked or self.now.language
        return system_language() if chosen == "system" else chosen

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return self.now.text_size / PERCENT

    def change(self, changes: Mapping[str, object], stage: Stage) -> None:
        """Change settings by name, store them and dress the stage."""
        if "language" in changes:
            self._asked = None
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        try:
            settings.save(self.folder, self.now)
        except StoreError as error:
            stage.toast(str(error))
        self.dress(stage)

    def dress(self, stage: Stage) -> None:
        """Let the stage look and speak as the settings say."""
        self.speak()
        stage.dress(theme=self.theme, text_scale=self.scale, calm=self.now.less_motion)
        stage.refresh()

    def speak(self) -> None:
        """Speak the language of the settings."""
        use(self.language, self.assets / "locale")

    def next_theme(self) -> Mapping[str, object]:
        """The theme after this one."""
        return {"theme": THEMES[(THEMES.index(self.theme) + 1) % len(THEMES)]}

    def text(self, how: str) -> Mapping[str, object]:
        """A text size bigger, smaller or the usual one."""
        sizes = [round(scale * PERCENT) for scale in TEXT_SCALES]
        if how == "reset":
            return {"text_size": PERCENT}
        here = min(range(len(sizes)), key=lambda n: abs(sizes[n] - self.now.text_size))
        step = 1 if how == "bigger" else -1
        return {"text_size": sizes[max(0, min(len(sizes) - 1, here + step))]}
