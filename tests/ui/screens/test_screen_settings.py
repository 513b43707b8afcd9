"""Settings apply at once, and show it."""

from __future__ import annotations

from pilot import Pilot

from game.ui.node import Flag
from game.ui.outcome import Change, Leave
from game.ui.screens.settings import Settings, SettingsModel


def test_every_choice_is_a_change() -> None:
    pilot = Pilot(Settings(SettingsModel()), size=(1920, 1080))
    for name in ("nacht", "150 %", "Minder beweging", "Geluid", "English", "Volledig scherm (F11)"):
        pilot.press(name)
    assert pilot.outcomes == [
        Change({"theme": "night"}),
        Change({"text_size": 150}),
        Change({"less_motion": True}),
        Change({"sound": True}),
        Change({"language": "en"}),
        Change({"full_screen": True}),
    ]


def test_what_was_chosen_is_shown_and_can_be_undone() -> None:
    pilot = Pilot(Settings(SettingsModel(sound=True)), size=(1920, 1080))
    assert Flag.CHECKED in pilot.find("Geluid").node.flags
    pilot.press("Geluid")
    assert Flag.CHECKED not in pilot.find("Geluid").node.flags
    pilot.key("left")
    assert pilot.outcomes == [Change({"sound": False}), Leave()]
