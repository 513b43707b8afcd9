"""What a view shows, and above all what it does not."""

from __future__ import annotations

import small

from game.core import events as e
from game.core.engine import apply
from game.core.state import State
from game.core.view import FACILITATOR, SCREEN, Table, view


def table(state: State, who: str = SCREEN) -> Table:
    found = view(small.deck(), state, who).table
    assert found is not None
    return found


def test_an_answer_opens_when_somebody_asks() -> None:
    deck = small.deck()
    state = apply(deck, small.at_vote(deck), e.PhaseEntered(step="ask"))
    card = table(state).card
    assert card is not None
    assert card.facts[0].answer == ""
    card = table(apply(deck, state, e.FactOpened(fact="thuis"))).card
    assert card is not None
    assert card.facts[0].answer == "Zijn vrouw is ziek."


def test_prices_twist_and_insight_are_hidden_while_people_vote() -> None:
    card = table(small.at_vote(small.deck())).card
    assert card is not None
    assert [(o.why, o.price, o.soon, dict(o.effects)) for o in card.options] == [
        ("", "", "", {})
    ] * 3
    assert card.twist is None
    assert card.insight is None


def test_prices_are_open_from_the_consequences_on() -> None:
    deck = small.deck()
    state = apply(deck, small.at_vote(deck), e.PhaseEntered(step="consequence"))
    card = table(state).card
    assert card is not None
    assert [option.price for option in card.options] == ["Prijs"] * 3


def test_only_the_facilitator_sees_the_note() -> None:
    state = small.at_vote(small.deck())
    screen, facilitator = table(state).card, table(state, FACILITATOR).card
    assert screen is not None
    assert facilitator is not None
    assert (screen.facilitator, facilitator.facilitator) == ("", "Laat stille stemmers eerst.")


def test_the_twist_shows_once_it_came() -> None:
    deck = small.deck()
    state = apply(deck, small.at_vote(deck), e.PhaseEntered(step="twist"))
    assert table(state).card is not None
    shown = table(apply(deck, state, e.TwistShown())).card
    assert shown is not None
    assert shown.twist is not None


def test_the_turn_to_choose_goes_round() -> None:
    deck = small.deck()
    state = small.at_vote(deck)
    assert view(deck, state, SCREEN).chooser == "ayse"
    assert view(deck, apply(deck, state, e.CardClosed()), SCREEN).chooser == "bert"


def test_a_card_that_is_done_has_its_measures() -> None:
    deck = small.deck()
    state = small.voted(deck, dict.fromkeys(small.PEOPLE, "langs"))
    done = view(deck, apply(deck, state, e.CardClosed()), SCREEN).done
    assert done[0].results[0] is not None
    assert done[0].results[0].label == "unanimous"
    assert done[0].points is not None
