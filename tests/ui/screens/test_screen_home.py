"""The first screen: doors, what was left open, notices."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pilot import Pilot
from samples import HOME, YESTERDAY

from game.ui.outcome import Ask, Change, Open, Toast
from game.ui.screens.home import Home, Unfinished

ROOT = Path(__file__).parents[3]


def test_the_door_to_a_group_session_opens() -> None:
    pilot = Pilot(Home(HOME))
    assert pilot.see("Wel een goed gesprek.")
    pilot.press("Groepssessie")
    pilot.key("g")
    assert pilot.outcomes == [Open("setup"), Open("setup")]


def test_a_door_that_is_not_there_yet_says_so() -> None:
    pilot = Pilot(Home(HOME))
    pilot.key("o")
    pilot.press("Decks maken, komt eraan")
    assert pilot.outcomes == [Toast("Zelf oefenen komt eraan."), Toast("Decks maken komt eraan.")]


def test_a_door_that_is_open_leads_somewhere() -> None:
    pilot = Pilot(Home(HOME.but(open_doors=("solo",))))
    pilot.key("o")
    assert pilot.outcomes == [Open("solo")]


def test_an_unfinished_session_is_offered() -> None:
    pilot = Pilot(Home(HOME))
    assert pilot.see("kaart 3 van 4 · stap Gesprek · gisteren 15:42")
    pilot.press("Verder met Team Werk Noord")
    assert pilot.outcomes == [Ask("resume", "s1")]


def test_a_session_that_waits_is_in_view_in_a_small_window_with_large_text() -> None:
    pilot = Pilot(Home(HOME), size=(1024, 600), text_scale=1.5)
    item = pilot.find("Verder met Team Werk Noord")
    assert item.rect.clip(item.clip) == item.rect


def test_a_session_that_has_no_card_yet_is_offered_too() -> None:
    fresh = Unfinished("s2", "Team Zuid", 0, 0, "", YESTERDAY)
    pilot = Pilot(Home(HOME.but(unfinished=(fresh,))))
    assert pilot.see("gisteren 15:42")
    assert not pilot.see("kaart 0")


def test_the_language_is_a_press_away() -> None:
    pilot = Pilot(Home(HOME), size=(1920, 1080))
    pilot.press("Taal: Nederlands")
    pilot.press("English")
    assert pilot.outcomes == [Change({"language": "en"})]


def test_a_notice_is_there_until_it_was_read() -> None:
    pilot = Pilot(Home(HOME.but(notices=("De back-up is teruggezet.",))))
    assert pilot.see("De back-up is teruggezet.")
    pilot.press("Sluit deze melding")
    assert not pilot.see("De back-up is teruggezet.")


def test_settings_and_data_are_in_the_top_bar() -> None:
    pilot = Pilot(Home(HOME), size=(1920, 1080))
    pilot.press("Instellingen")
    pilot.press("Groepen en gegevens")
    assert pilot.outcomes == [Open("settings"), Open("archive")]


def test_the_first_screen_needs_no_rules_of_the_game() -> None:
    """The start is fast because nothing heavy is imported for it."""
    program = (
        "import sys; import game.ui.screens.home; "
        "print([m for m in sys.modules if m.startswith('game.core')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
