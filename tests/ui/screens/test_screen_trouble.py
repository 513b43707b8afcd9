"""After a crash, and before something that cannot be undone."""

from __future__ import annotations

from pilot import Pilot
from samples import TROUBLE

from game.ui.outcome import Ask, Home, Leave, Quit
from game.ui.screens.confirm import Confirm, Question
from game.ui.screens.trouble import Trouble, TroubleModel


def test_nothing_is_lost_and_the_session_is_offered() -> None:
    pilot = Pilot(Trouble(TROUBLE))
    assert pilot.see("Er is niets verloren.")
    assert pilot.see(TROUBLE.rescue)
    pilot.key("enter")
    pilot.press("Afsluiten")
    assert pilot.outcomes == [Ask("resume", "s1"), Quit()]


def test_without_anything_known_it_goes_to_the_first_screen() -> None:
    pilot = Pilot(Trouble(TroubleModel()))
    pilot.press("Verder")
    assert pilot.outcomes == [Home()]


def test_a_question_on_a_screen_of_its_own() -> None:
    question = Question("Stoppen?", "De stand is bewaard.", (), "Stop", Quit(), danger=False)
    pilot = Pilot(Confirm(question))
    assert pilot.see("De stand is bewaard.")
    pilot.key("escape")
    pilot.key("enter")
    pilot.press("Nee, terug")
    assert pilot.outcomes == [Leave(), Quit(), Leave()]
