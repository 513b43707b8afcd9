"""Reading cards beforehand, and picking some."""

from __future__ import annotations

from pilot import Pilot
from samples import stretched_deck

from game.ui.outcome import Leave
from game.ui.screens.prepare.preparation import Preparation
from game.ui.screens.prepare.prepare import Prepare


def drive() -> tuple[Pilot, list[tuple[str, ...]]]:
    kept: list[tuple[str, ...]] = []
    model = Preparation(stretched_deck(), ("kaart-1",), ("kaart-2",), kept.append)
    return Pilot(Prepare(model), size=(1920, 1080)), kept


def test_the_list_tells_of_each_card() -> None:
    pilot, _ = drive()
    assert pilot.see("Alleen voor de spelleider.")
    assert pilot.see("niveau 1 · 25 minuten")
    assert pilot.see("eerder gespeeld")
    assert pilot.see("1 kaart gekozen")


def test_a_pick_is_kept_at_once() -> None:
    pilot, kept = drive()
    pilot.press("Kaart 1")
    pilot.press("Kaart 2")
    assert kept == [("kaart-2", "kaart-1"), ("kaart-1",)]
    assert pilot.see("1 kaart gekozen")
    pilot.press("Klaar met kiezen")
    assert pilot.outcomes[-1] == Leave()


def test_a_card_is_read_in_full() -> None:
    pilot, kept = drive()
    pilot.press("Lees Kaart 1")
    for words in (
        "Yonas kwam drie keer niet.",
        "Laat stille stemmers eerst.",
        "Zijn vrouw is ziek.",
        "De wending: Hij komt",
        "De wet kent vier graden.",
        "Prijs",
    ):
        assert pilot.see(words), words
    pilot.press("Kies deze kaart")
    assert kept == [("kaart-2", "kaart-1")]


def test_reading_goes_on_to_the_next_card_and_back_to_the_list() -> None:
    pilot, _ = drive()
    pilot.press("Lees Kaart 1")
    pilot.key("right")
    assert pilot.see("Kaart 2")
    pilot.keys("left", "left")
    assert pilot.see("Kaart 3")
    pilot.press("Alle kaarten")
    assert pilot.see("Welke kaarten passen bij deze groep?")


def test_one_tension_can_be_looked_at_alone() -> None:
    pilot, _ = drive()
    pilot.press("tension")
    screen = pilot.stage.screen
    assert isinstance(screen, Prepare)
    pilot.press("tension:b")
    assert [card.id for card in screen.cards] == ["kaart-3"]


def test_escape_goes_from_the_card_to_the_list_first() -> None:
    pilot, _ = drive()
    screen = pilot.stage.screen
    assert isinstance(screen, Prepare)
    pilot.press("Lees Kaart 1")
    assert screen.escape()
    assert not screen.escape()
