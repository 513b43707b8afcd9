"""From a screen's tree to the scene that is painted: laid out, with popup and toast on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import layers
from game.ui.geometry import Rect
from game.ui.measure import place
from game.ui.motion import Motions
from game.ui.scene import Scene, State

if TYPE_CHECKING:
    from game.ui.look import Look
    from game.ui.measure import Placed
    from game.ui.screen import Screen
    from game.ui.texts import Texts


class Composer:
    """Composes scenes of one screen after another.

    Attributes:
        motions: what is on its way from picture to picture.
        toast: the message that floats over the screen; "" is none.
    """

    __slots__ = ("_look", "_new_view", "_texts", "_tree", "motions", "toast")

    def __init__(self, look: Look, texts: Texts) -> None:
        """Compose nothing yet."""
        self._look = look
        self._texts = texts
        self._tree: Placed | None = None
        self._new_view = False
        self.motions = Motions()
        self.toast = ""

    def view(self, screen: Screen, look: Look) -> None:
        """Ask a screen what is on it, and lay that out."""
        self._look = self._texts.ctx = look
        self._tree = place(screen.view(look), Rect(0, 0, *look.window), look)
        self._texts.meet(placed.node for placed in self._tree.walk())
        self.motions.calm = look.calm
        self._new_view = True

    def scene(self, state: State, opened: str, now: float) -> Scene:
        """The scene as it is now, with the popup of `opened` if it has one."""
        self.motions.begin(now, new_view=self._new_view)
        self._new_view = False
        scene = Scene(self._look, state, self.motions.step)
        if self._tree is not None:
            scene.add(self._tree)
        self._texts.meet(layers.open_popup(scene, opened, self._look))
        if self.toast:
            scene.add(layers.toast(self.toast, self._look))
        return scene
