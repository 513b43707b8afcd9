"""Playing a whole deck in the studio: how far it is, the table, and the verdict on habits."""

from __future__ import annotations

from dataclasses import replace

from evening import SCENARIOS, Evening
from writing import bench_of, own_deck, shipped_deck

from game.app.studio.deck_plays import DeckPlays, deck_played
from game.core.deck import Deck
from game.core.simulate import habits
from game.core.simulate import simulate as plays_of
from game.decks.load import load
from game.ui.outcome import Ask
from game.ui.screens.studio import intents as i

WANTED = 200


def deck_of(name: str) -> Deck:
    """A deck that ships with the game."""
    deck = load(SCENARIOS / name, None, SCENARIOS).deck
    assert deck is not None
    return deck


def played(deck: Deck) -> DeckPlays:
    """All plays on it."""
    plays = DeckPlays(deck, WANTED)
    while plays.plays < WANTED:
        plays.run(0)
    return plays


def test_it_shows_what_simulate_shows_on_the_command_line() -> None:
    deck = deck_of("mens-en-omgeving")
    runners = {runner.track.card: runner for runner, _size in plays_of(deck, WANTED)}
    found = [runner.result() for runner in runners.values()]
    shown = deck_played(played(deck))
    assert [card.title for card in shown.cards] == [card.title for card in deck.cards]
    reach = [[(each.scene, each.share) for each in card.reached] for card in shown.cards]
    assert reach == [[(each.scene, each.share) for each in card.reach] for card in found]
    assert [row.wins for row in shown.habits] == [habit.wins for habit in habits(found)]


def test_a_habit_that_wins_everywhere_is_named() -> None:
    deck = deck_of("mens-en-omgeving")
    found = played(deck)
    winner = habits(found.results)[0].policy
    found.results = [
        each
        for each in found.results
        if any(r.policy == winner and r.total.most == each.best for r in each.results)
    ]
    assert deck_played(found).verdict.startswith("Eén gewoonte wint overal: ")


def test_with_few_cards_nothing_is_said_about_habits() -> None:
    deck = deck_of("mens-en-omgeving")
    shown = deck_played(played(replace(deck, cards=deck.cards[:2])))
    assert shown.verdict == "Er zijn te weinig kaarten om iets over gewoontes te zeggen."


def show_deck(game: Evening) -> None:
    """Open the deck's own page."""
    game.program.perform(bench_of(game).handle(i.ShowFile("")))
    game.turn()


def test_a_deck_is_played_from_its_own_page(game: Evening) -> None:
    studio = shipped_deck(game, "first-steps")
    show_deck(game)
    game.player.press("simulate")
    game.program.turn()
    game.turn()
    assert game.see("Bezig met spelen")
    while studio.plays.runner and studio.plays.runner.plays < 10_000:
        game.program.turn()
    game.turn()
    assert game.see("Elke kaart is 10.000 keer gespeeld")
    game.player.press("simulation")
    assert game.see("Gewoontes die het beste uitpakken, over alle kaarten")
    deck = studio.files.deck
    assert deck is not None
    assert game.see(deck.cards[-1].title)


def test_a_change_or_another_page_forgets_the_plays(game: Evening) -> None:
    studio = own_deck(game)
    show_deck(game)
    game.player.press("simulate")
    game.program.perform(Ask("studio_change", i.Put(("title",), "Anders")))
    assert studio.plays.runner is None
    game.player.press("simulate")
    game.program.perform(Ask("studio_show", studio.stems[0]))
    assert studio.plays.runner is None
