"""One clear line when the game cannot open here."""

from __future__ import annotations

import importlib
import sys
from types import SimpleNamespace

import pytest

from game.app import readiness


def importing(monkeypatch: pytest.MonkeyPatch, found: object) -> None:
    """Let an import of pygame give this."""

    def imported(_name: str) -> object:
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(importlib, "import_module", imported)


def test_without_pygame_it_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, ImportError("no pygame"))
    trouble = readiness.no_pygame()
    assert trouble is not None
    assert "pip install pygame-ce" in trouble


def test_the_other_pygame_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    importing(monkeypatch, SimpleNamespace())
    trouble = readiness.no_pygame()
    assert trouble is not None
    assert "pip uninstall pygame" in trouble


def test_with_the_right_pygame_there_is_nothing_to_say() -> None:
    assert readiness.no_pygame() is None


@pytest.mark.parametrize(
    ("platform", "environment", "ready"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"SDL_VIDEODRIVER": "dummy"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_needed_on_linux_only(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], *, ready: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    trouble = readiness.no_screen()
    assert (trouble is None) == ready
    assert ready or "demo --to" in str(trouble)
