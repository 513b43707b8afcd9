"""Setting up a group, by hand and by key."""

from __future__ import annotations

from pilot import Pilot
from samples import NORTH, PEOPLE, SETUP, stretched_deck

from game.core.events import Settings
from game.ui.node import Flag
from game.ui.outcome import Leave, Open
from game.ui.screens.prepare.preparation import Preparation
from game.ui.screens.setup.model import DeckChoice, SetupModel
from game.ui.screens.setup.plan import Plan
from game.ui.screens.setup.setup import Setup

BIG = (1920, 1080)


def drive(model: SetupModel = SETUP) -> tuple[Setup, Pilot]:
    screen = Setup(model)
    return screen, Pilot(screen, size=BIG)


def test_a_new_group_by_keyboard_alone() -> None:
    screen, pilot = drive(SetupModel(decks=SETUP.decks))
    assert pilot.focused == "Naam van de groep"
    pilot.type("Team Oost")
    while pilot.focused != "Nieuwe deelnemer":
        pilot.key("tab")
    pilot.type("Ayşe")
    pilot.key("enter")
    pilot.type("b")
    pilot.key("enter")
    assert pilot.see("Nog 1 deelnemer erbij.")
    pilot.key("enter")
    assert [member.name for member in screen.plan.people] == ["Ayşe", "B", "Egel"]
    pilot.keys("escape", "right")
    (outcome,) = [each for each in pilot.outcomes if each]
    assert isinstance(outcome, Open)
    assert outcome.door == "rules"
    assert isinstance(outcome.arg, Plan)
    assert (outcome.arg.name, outcome.arg.group, outcome.arg.deck) == ("Team Oost", "", "d1")


def test_what_is_missing_is_said_and_nothing_begins() -> None:
    _, pilot = drive()
    assert pilot.see("Geef de groep nog een naam.")
    assert Flag.DISABLED in pilot.find("Naar de spelregels").node.flags
    pilot.key("right")
    assert not any(pilot.outcomes)


def test_a_known_group_brings_its_people_and_its_choices() -> None:
    last = Plan(
        "Team Werk Noord", PEOPLE[:4], "d1", "snelle-ronde", Settings(60, "turn", sure=True)
    )
    known = NORTH.but(last=last, played=("kaart-1",))
    screen, pilot = drive(SetupModel((known,), SETUP.decks))
    pilot.press("Team Werk Noord")
    assert screen.plan.people == PEOPLE[:4]
    assert screen.plan.format == "snelle-ronde"
    pilot.press("Joost")
    pilot.press("Haal Bert weg")
    assert pilot.see("Bert")  # offered again
    pilot.press("Naar de spelregels")
    outcome = pilot.outcomes[-1]
    assert isinstance(outcome, Open)
    plan = outcome.arg
    assert isinstance(plan, Plan)
    assert plan.group == "g1"
    assert [member.id for member in plan.people] == ["p0", "p2", "p3", "p4"]
    assert plan.settings == Settings(60, "turn", sure=True, played=("kaart-1",))


def test_a_group_is_known_by_its_name() -> None:
    screen, pilot = drive()
    pilot.press("group")
    pilot.type("team werk noord")
    pilot.press("person")
    pilot.type("bert, Nieuw, Lies")
    pilot.key("enter")
    assert pilot.see("Ook van deze groep:")
    pilot.press("Naar de spelregels")
    plan = pilot.outcomes[-1]
    assert isinstance(plan, Open)
    assert isinstance(plan.arg, Plan)
    assert plan.arg.group == "g1"
    assert [member.id for member in plan.arg.people] == ["p1", "", "p5"]
    assert screen.plan.name == "team werk noord"


def test_groups_are_offered_while_typing() -> None:
    _, pilot = drive()
    pilot.press("group")
    pilot.type("zui")
    assert pilot.see("Team Zuid")
    assert not pilot.see("Team Werk Noord")


def test_nobody_gets_a_name_twice() -> None:
    screen, pilot = drive()
    pilot.press("person")
    pilot.type("Dirk")
    pilot.key("enter")
    pilot.type("dirk")
    pilot.key("enter")
    assert pilot.see("dirk is er al.")
    assert len(screen.plan.people) == 1


def test_letters_animals_and_colours_are_a_press_each() -> None:
    screen, pilot = drive()
    for kind in ("letter", "dier", "kleur", "dier"):
        pilot.press(kind)
    assert [m.name for m in screen.plan.people] == ["A", "Egel", "Groen", "Otter"]


def test_certainty_is_asked_in_turn_only() -> None:
    screen, pilot = drive()
    assert not pilot.see("Vraag hoe zeker")
    pilot.press("om de beurt")
    pilot.press("Vraag hoe zeker iemand is, en hoeveel anderen hetzelfde kiezen")
    assert screen.plan.settings.sure
    pilot.press("Anoniem stemmen")
    pilot.press("Gesprekspunten")
    pilot.press("Namen in het verslag")
    settings = screen.plan.settings
    assert settings.anonymous
    assert settings.points
    assert settings.names_in_report


def test_time_and_format_say_how_many_cards_fit() -> None:
    screen, pilot = drive()
    pilot.press("Team Werk Noord")
    assert pilot.see("3 kaarten passen in 90 minuten")
    pilot.press("Tijd")
    pilot.press("60 minuten")
    assert pilot.see("1 kaart past in 60 minuten")
    pilot.press("Snelle ronde")
    assert pilot.see("4 kaarten passen in 60 minuten")
    assert screen.plan.settings.minutes == 60


def test_a_format_tells_when_and_when_not_once_it_is_chosen() -> None:
    _, pilot = drive()
    pilot.press("Team Zuid")
    pilot.press("Incidentmethode")
    assert pilot.see("Wel: een team wil een casus goed doorpraten.")
    assert pilot.see("Niet: er is minder dan een kwartier.")
    assert pilot.see("past het best bij 4 tot 10 mensen")


def test_cards_that_were_picked_go_along() -> None:
    screen, pilot = drive()
    pilot.press("Team Werk Noord")
    pilot.press("Kaarten vooraf lezen")
    outcome = pilot.outcomes[-1]
    assert isinstance(outcome, Open)
    assert isinstance(outcome.arg, Preparation)
    outcome.arg.keep(("kaart-2", "weg"))
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.see("1 kaart vooraf gekozen.")
    pilot.press("Naar de spelregels")
    ready = pilot.outcomes[-1]
    assert isinstance(ready, Open)
    assert isinstance(ready.arg, Plan)
    assert ready.arg.settings.picked == ("kaart-2",)
    assert screen.plan.settings.played == ()


def test_another_deck_keeps_the_format_when_it_has_it() -> None:
    deck = stretched_deck()
    other = DeckChoice("d2", type(deck)("x", "Ander deck", "1", "nl", deck.tensions))
    screen, pilot = drive(SetupModel(decks=(*SETUP.decks, other)))
    pilot.press("Deck")
    pilot.press("Ander deck · 0 kaarten")
    assert (screen.plan.deck, screen.plan.format) == ("d2", "")


def test_decks_that_are_still_read_are_waited_for() -> None:
    _, pilot = drive(SetupModel(reading=True))
    assert pilot.see("De decks worden gelezen …")


def test_everything_is_still_there_after_another_model() -> None:
    screen, pilot = drive(SetupModel(reading=True))
    pilot.press("group")
    pilot.type("Oost")
    screen.model = SETUP
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.see("Oost")
    assert pilot.see("Arbeidstoeleiding · 3 kaarten")


def test_back_leaves() -> None:
    _, pilot = drive()
    pilot.keys("escape", "left")
    assert pilot.outcomes[-1:] == [Leave()]
