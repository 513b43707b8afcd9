"""How large things are in this window, for this reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.ui.geometry import Rect
    from game.ui.measure import Placed
    from game.ui.node import Node

DESIGN_HEIGHT = 1080
NARROWEST_DESIGN = 1440
SMALLEST_TEXT = 15
BODY = 28
WIDE_EMS, NARROW_EMS = 58, 40
TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Metrics:
    """Turns logical units into real pixels, and remembers what was measured.

    One logical unit is one pixel of the mock-ups (1920 x 1080). Layouts and
    painters get this as `ctx`.

    Attributes:
        window: size of the window in real pixels.
        text_scale: the reader's own text size, 0.8 to 2.0.
        unit: real pixels of one logical unit.
        measured: sizes of nodes measured in this pass; only `measure` uses it.
        placed: nodes that were laid out in this pass, by where; as above.
        before: both of the pass before, for nodes that a screen shows again.
    """

    __slots__ = ("before", "measured", "placed", "text_scale", "unit", "window")

    def __init__(self, window: tuple[int, int], text_scale: float = 1.0) -> None:
        """Work out the unit from the window's size."""
        width, height = window
        self.window = window
        self.text_scale = text_scale
        self.unit = min(height / DESIGN_HEIGHT, width / NARROWEST_DESIGN)
        self.measured: dict[tuple[int, int], tuple[Node, tuple[int, int]]] = {}
        self.placed: dict[tuple[int, Rect], Placed] = {}
        self.before: Metrics | None = None

    def follow(self, before: Metrics) -> None:
        """Use again what was measured in the pass before, where window and text are the same."""
        if (before.window, before.text_scale) == (self.window, self.text_scale):
            before.before = None
            self.before = before

    def px(self, units: float) -> int:
        """Real pixels of a length; anything above zero is at least one pixel."""
        return max(1, round(units * self.unit)) if units > 0 else round(units * self.unit)

    def text_px(self, units: float) -> int:
        """Real pixels of a text size, which follows the reader's text size."""
        return max(SMALLEST_TEXT, round(units * self.unit * self.text_scale))

    def with_text(self, units: float) -> int:
        """Real pixels of a length that grows along with the text beside it."""
        return max(1, round(self.text_px(BODY) * units / BODY))

    @property
    def ems(self) -> float:
        """How many body letters' heights fit across the window."""
        return self.window[0] / self.text_px(BODY)

    @property
    def wide(self) -> bool:
        """Room for a rail, a middle and an aside."""
        return self.ems >= WIDE_EMS

    @property
    def narrow(self) -> bool:
        """Room for one column only."""
        return self.ems < NARROW_EMS
