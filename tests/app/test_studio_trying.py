"""Trying a card while it is written: as a group from any step, alone, and again after an edit."""

from __future__ import annotations

import pytest
from evening import Evening
from writing import bench_of, own_deck, pass_time, studio_of

from game.app.studio.rehearsal import Player
from game.core.deck import OTHER
from game.core.state import State
from game.core.table import step_on
from game.store import sessions
from game.ui.outcome import Ask
from game.ui.screens.studio import intents as i

STEPS = [
    *("read", "ask", "vote", "reveal", "discuss", "counter"),
    *("revote", "decide", "consequence", "twist", "insight", "harvest"),
]


def try_from(game: Evening, step: str) -> None:
    """Play the open card as a group."""
    game.program.perform(bench_of(game).handle(i.Try(step)))
    game.turn()


@pytest.mark.parametrize("step", STEPS)
def test_a_group_of_bots_starts_at_any_step_and_plays_to_the_end(step: str, game: Evening) -> None:
    own_deck(game)
    try_from(game, step)
    assert game.phase == step
    for _ in range(30):
        if game.screen != "play":
            break
        game.player.press("forward")
    assert game.screen == "studio_deck"
    assert game.program.shelf.desk is None


def test_a_trial_leaves_nothing_behind(game: Evening) -> None:
    own_deck(game)
    try_from(game, "discuss")
    folder = game.desk.db.folder
    assert folder.exists()
    game.key("escape")
    assert not folder.exists()
    assert not sessions.every(game.program.shelf.db)


def test_after_an_edit_the_group_is_where_it_was(game: Evening) -> None:
    own_deck(game)
    try_from(game, "decide")
    votes = [each.ballots for each in game.desk.state.session.play.rounds]  # type: ignore[union-attr]
    game.key("escape")
    pass_time(game, 0.2)
    game.program.perform(Ask("studio_change", i.Put(("options", 0, "label"), "Iets anders.")))
    game.player.press("try")
    assert game.see("Bij Besluit, met dezelfde keuzes.")
    game.player.press("try:again")
    assert game.phase == "decide"
    play = game.desk.state.session.play
    assert play is not None
    assert [each.ballots for each in play.rounds] == votes
    assert game.see("Iets anders.")


def test_an_option_that_is_gone_brings_the_group_back_to_before_it(game: Evening) -> None:
    own_deck(game)
    try_from(game, "decide")
    game.key("escape")
    game.program.perform(Ask("studio_change", i.Removed(("options", 0))))
    game.program.perform(bench_of(game).handle(i.Try(again=True)))
    game.turn()
    assert game.screen == "play"
    assert step_on(game.desk.deck, game.desk.state.session) is not None


def test_alone_the_path_holds_after_an_edit(game: Evening) -> None:
    studio = own_deck(game)
    game.player.press("try")
    game.player.press("try:alone")
    followed = next(o.id for o in studio.files.card(studio.file).options if o.next)  # type: ignore[union-attr]
    game.player.press(f"option:{followed}")
    game.player.press_first("option:")
    path = list(studio.trial.chosen)
    assert len(path) == 2
    game.player.press("back")
    game.program.perform(Ask("studio_change", i.Put(("followups", 0, "text"), "Nieuw vervolg.")))
    game.player.press("try")
    game.player.press("try:alone")
    assert studio.trial.chosen == path
    game.player.press("step-back")
    assert studio.trial.chosen == path[:1]
    assert game.see("Nieuw vervolg.")


def test_alone_a_choice_that_is_gone_is_forgotten(game: Evening) -> None:
    studio = own_deck(game)
    studio.trial.chosen[:] = ["bestaat-niet", "ook-niet"]
    game.player.press("try")
    game.player.press("try:alone")
    assert studio.trial.chosen == []


def test_plays_go_on_while_people_write_and_stop_at_ten_thousand(game: Evening) -> None:
    studio = own_deck(game)
    game.player.press("simulate")
    pass_time(game, 0.3)
    assert game.see("Bezig met spelen")
    for _ in range(300):
        game.program.turn()
    assert studio.plays.runner is not None
    assert studio.plays.runner.plays == 10_000
    pass_time(game, 0.1)
    assert game.see("10.000 keer gespeeld")
    game.player.press("simulation")
    assert game.see("Wie altijd hetzelfde doet")
    game.key("escape")
    game.program.perform(Ask("studio_change", i.Put(("level",), 3)))
    assert studio_of(game).plays.runner is None


@pytest.mark.parametrize("step", ["read", "reveal", "consequence"])
def test_a_trial_has_the_whole_time_of_its_step_and_says_what_it_is(
    step: str, game: Evening
) -> None:
    own_deck(game)
    try_from(game, step)
    assert not game.see("De tijd is")
    timer = game.desk.state.session.timer
    assert timer is None or timer.started == game.time
    assert game.see("Proefspelen")
    game.key("escape")
    game.wait(3600)
    game.program.perform(bench_of(game).handle(i.Try(again=True)))
    game.turn()
    assert game.phase == step
    assert not game.see("De tijd is")


def test_who_wants_something_else_says_so_in_words(game: Evening) -> None:
    own_deck(game)
    try_from(game, "decide")
    play = game.desk.state.session.play
    assert play is not None
    texts = {each.text for found in play.rounds for each in found.ballots or ()}
    assert "…" not in texts


def test_bots_have_words_for_something_else(game: Evening) -> None:
    studio = own_deck(game)
    deck, card = studio.files.deck, studio.files.card(studio.file)
    assert deck is not None
    assert card is not None
    found = [
        each.text
        for number in range(300)
        for each in [Player(deck, State(), str(number)).ballot(card, "p1")]
        if each.option == OTHER
    ]
    assert set(found) == {"een eigen voorstel"}
