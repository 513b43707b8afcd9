"""Can the game open here? If not, one clear line with what to do."""

from __future__ import annotations

import importlib
import os
import sys

from game.words import t


def no_pygame() -> str | None:
    """What is wrong with pygame, or None."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        pygame = importlib.import_module("pygame")
    except ImportError:
        return t("Het spel heeft pygame-ce nodig. Typ: {command}", command="pip install pygame-ce")
    if not getattr(pygame, "IS_CE", False):
        commands = "pip uninstall pygame, pip install --force-reinstall pygame-ce"
        return t("Hier staat pygame in plaats van pygame-ce. Typ: {command}", command=commands)
    return None


def no_screen() -> str | None:
    """That there is no screen to open a window on, or None."""
    if sys.platform != "linux" or os.environ.get("SDL_VIDEODRIVER"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return t(
        "Er is hier geen beeldscherm. Wil je het spel toch zien? Typ: {command}",
        command="python main.py demo --to demo",
    )
