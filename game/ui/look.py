"""What a screen may know of the window and its reader when it says what to show."""

from __future__ import annotations

from game.ui.metrics import Metrics


class Look(Metrics):
    """Sizes, time and taste.

    Attributes:
        now: seconds on the clock that the loop hands to the stage.
        theme: "day", "night" or "contrast".
        calm: whether motion is off.
    """

    __slots__ = ("calm", "now", "theme")

    def __init__(
        self,
        window: tuple[int, int],
        text_scale: float = 1.0,
        *,
        now: float = 0.0,
        theme: str = "day",
        calm: bool = False,
    ) -> None:
        """Hold what the stage knows."""
        super().__init__(window, text_scale)
        self.now = now
        self.theme = theme
        self.calm = calm
