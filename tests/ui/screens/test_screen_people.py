"""Coming late, leaving early, another name."""

from __future__ import annotations

from pilot import Pilot
from samples import Table

from game.core.events import Joined, Left
from game.ui.outcome import Ask, Do, Leave, Toast
from game.ui.screens.people_screen import People, PeopleModel
from game.ui.screens.setup.plan import Member
from game.ui.sitting import Face

SVEN = Face("sven", "Sven", "SV", 4)


def drive(*gone: str) -> Pilot:
    table = Table()
    table.happen(*(Left(who=who, at=5) for who in gone))
    return Pilot(People(PeopleModel(table, (SVEN,))), size=(1920, 1080))


def test_somebody_leaves_and_comes_back() -> None:
    pilot = drive("dirk")
    assert pilot.see("3 deelnemers")
    pilot.press("Gaat weg: Bert")
    pilot.press("Is er weer: Dirk")
    pilot.press("Doet mee: Sven")
    assert pilot.outcomes == [
        Do((Left(who="bert"),)),
        Do((Joined(who="dirk"),)),
        Do((Joined(who="sven"),)),
    ]


def test_the_last_one_may_leave_too() -> None:
    pilot = drive("dirk", "bert", "ayse")
    pilot.press("Gaat weg: Fatima")
    assert pilot.outcomes == [Do((Left(who="fatima"),))]


def test_somebody_new_is_welcome() -> None:
    pilot = drive()
    pilot.press("newcomer")
    pilot.type("Noor")
    pilot.key("enter")
    pilot.key("enter")
    asked = [outcome for outcome in pilot.outcomes if outcome]
    assert asked == [
        Ask("welcome", Member("Noor", color=5)),
        Ask("welcome", Member("Egel", "animal", color=5)),
    ]


def test_a_name_that_is_taken_is_not_given_again() -> None:
    pilot = drive("dirk")
    pilot.press("newcomer")
    pilot.type("dirk")
    pilot.key("enter")
    pilot.press("Andere naam: Bert")
    pilot.press("new-name")
    pilot.key("ctrl+a")
    pilot.type("Sven")
    pilot.key("enter")
    asked = [outcome for outcome in pilot.outcomes if outcome]
    assert asked == [
        Toast("dirk is er al. Zet er een letter achter."),
        Toast("Sven is er al. Zet er een letter achter."),
    ]


def test_somebody_is_called_otherwise() -> None:
    pilot = drive()
    pilot.press("Andere naam: Bert")
    pilot.press("new-name")
    pilot.key("ctrl+a")
    pilot.type("Berta")
    pilot.press("Neem deze naam")
    assert pilot.outcomes[-1] == Ask("rename_person", ("bert", "Berta"))
    pilot.press("Terug naar het spel")
    assert pilot.outcomes[-1] == Leave()
