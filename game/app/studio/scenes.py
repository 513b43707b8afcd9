"""Drawn scenes that ship with the game, with what is on them."""

from __future__ import annotations

from pathlib import Path

from game.ui.screens.studio.records import Portrait
from game.words import t

FOLDER = Path("images") / "scenes"


def scenes(assets: Path) -> tuple[Portrait, ...]:
    """The scenes, in the language of the game."""
    return tuple(Portrait(assets / FOLDER / f"{name}.svg", alt) for name, alt in _told().items())


def _told() -> dict[str, str]:
    """What is on each scene, for who does not see it."""
    return {
        "office-desk": t("Een bureau met een laptop, en aan beide kanten een stoel."),
        "classroom": t("Een leslokaal met een schoolbord en vijf tafels."),
        "workshop-bench": t("Een werkbank met gereedschap aan de muur."),
        "kitchen": t("Een keuken met een pan op het fornuis."),
        "warehouse": t("Een stelling met dozen in een magazijn."),
        "letter": t("Een brief die uit een envelop komt."),
        "front-door": t("Een voordeur met een stoep en een plant ernaast."),
        "bus-stop": t("Een bushalte met een bankje onder een afdak."),
        "phone": t("Een telefoon met een nieuw bericht."),
        "park-bench": t("Een bank onder een boom in het park, met een tas erop."),
    }
