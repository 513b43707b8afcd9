"""A whole session through the real screens: by keys alone, by clicks alone, with a remote."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from evening import PEOPLE, SCENARIOS, Evening, draw, evening, set_up
from table_bot import TableBot

from game.core import events as e
from game.store import log

PATHS = (SCENARIOS / "formats").glob("*.yaml")
FORMATS = sorted(path.stem for path in PATHS if "." not in path.stem)
HOUSE = [
    *("read", "ask", "vote", "reveal", "discuss", "counter"),
    *("revote", "decide", "consequence", "twist", "insight", "harvest"),
]
CARD = "drie-keer-niet-gekomen"


def happened(game: Evening, kind: type[e.Event]) -> list[e.Event]:
    """What is in the log, of this kind."""
    return [x for x in log.read(game.desk.db, game.desk.row.id) if isinstance(x, kind)]


def by_keys(game: Evening) -> list[str]:
    """One card in the house format with nothing but keys; the phases it came through."""
    seen = []
    while game.phase:
        seen.append(game.phase)
        KEYS.get(game.phase, lambda _game: None)(game)
        game.key("pagedown")
        while game.phase == seen[-1] and game.screen == "play":  # it scrolls first
            game.key("pagedown")
    return seen


def ask_by_keys(game: Evening) -> None:
    game.enter(game.keys_of("fact:")[0])


def vote_by_keys(game: Evening) -> None:
    for letter in ("a", "b", "a", "c"):
        game.key(letter)


def discuss_by_keys(game: Evening) -> None:
    game.key("1")  # a lens
    game.enter("Geef deze bril aan …")
    game.key("enter")  # the first person
    game.enter(game.keys_of("speak:")[0])
    game.enter(game.keys_of("argue:")[0])
    game.tab_to("argument")
    game.type("Zonder vertrouwen komt niemand verder")
    game.key("enter")
    game.key("n")
    game.type("Bellen, dan pas schrijven.")
    game.key("escape")


def counter_by_keys(game: Evening) -> None:
    game.fill(game.keys_of("counter:")[0], "Zo weet hij niet waar de grens ligt.")
    game.key("escape")


def harvest_by_keys(game: Evening) -> None:
    game.fill("what", "Alle brieven naar B1")
    game.key("tab")
    game.type("Lies")
    game.key("tab")
    game.type("voor 1 december")
    game.key("enter")
    game.fill("takeaway", "Eerst bellen")
    game.key("escape")  # kept on leaving, also without "voeg toe"


KEYS = {
    "ask": ask_by_keys,
    "vote": vote_by_keys,
    "revote": vote_by_keys,
    "discuss": discuss_by_keys,
    "counter": counter_by_keys,
    "decide": lambda game: game.key("a"),
    "twist": lambda game: game.keys("enter", "1", "b"),
    "harvest": harvest_by_keys,
}


def test_a_whole_session_with_the_keyboard_alone(game: Evening) -> None:
    game.key("g")
    game.fill("Naam van de groep", "Team Oost")
    for name in PEOPLE:
        game.fill("Nieuwe deelnemer", name)
        game.key("enter")
    game.keys("escape", "right", "enter")
    assert game.screen == "board"
    game.key("2")
    game.key("right")
    if game.stage.scene.dialog:  # a warning
        game.tab_to("Speel deze kaart")
        game.key("enter")
    assert by_keys(game) == HOUSE
    play = game.desk.view.done[0].play
    assert [round_.ballots is not None for round_ in play.rounds] == [True, True]
    assert len(play.facts) == 1
    assert len(play.voiced) == 1
    assert play.notes == "Bellen, dan pas schrijven."
    assert [argument.against_own for argument in play.arguments] == [False, True]
    assert play.decision is not None
    assert play.verdict is not None
    assert not play.verdict.stands
    assert [(a.what, a.who, a.when) for a in play.actions] == [
        ("Alle brieven naar B1", "Lies", "voor 1 december")
    ]
    assert list(play.takeaways.values()) == ["Eerst bellen"]
    game.enter("Sessie afronden")
    assert game.screen == "closing"
    game.enter("Verslag (webpagina)")
    (report,) = (game.program.shelf.folder / "reports").iterdir()
    assert "Alle brieven naar B1" in report.read_text(encoding="utf-8")
    game.key("right")
    assert game.screen == "home"
    assert not game.keys_of("resume:")


def vote_by_clicks(game: Evening) -> None:
    for number, who in enumerate(reversed(game.desk.view.present)):
        game.click_on(f"seat:{who}")
        game.click_on(game.keys_of("option:")[number % 3])


def discuss_by_clicks(game: Evening) -> None:
    game.click_on(game.keys_of("lens:")[1])
    game.click_on(game.keys_of("give:")[0])
    game.click_on(game.keys_of("pick:")[2])
    game.click_on(game.keys_of("speak:")[0])
    game.click_on("stop-turn")
    game.click_on(game.keys_of("check ")[0])
    game.click_on("surprise")


def twist_by_clicks(game: Evening) -> None:
    game.click_on("turn")
    game.click_on("stays")


CLICKS = {
    "ask": lambda game: game.click_on(game.keys_of("fact:")[0]),
    "vote": vote_by_clicks,
    "revote": vote_by_clicks,
    "discuss": discuss_by_clicks,
    "decide": lambda game: game.click_on(game.keys_of("option:")[0]),
    "twist": twist_by_clicks,
}


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)], ids=str)
def test_a_whole_session_with_the_mouse_alone(tmp_path: Path, size: tuple[int, int]) -> None:
    """But for the group's name, which somebody has to type."""
    with evening(tmp_path, size) as game:
        game.click_on("door:setup")
        game.click_on("group")
        game.type("Team Zuid")
        for kind in ("letter", "animal", "colour", "letter"):
            game.click_on(f"add:{kind}")
        game.click_on("go")
        game.click_on("agree")
        spots = game.keys_of("spot ")
        game.click_on(spots[0])
        game.click_on("choose")
        game.click_on(game.keys_of("card:")[0])
        seen = []
        while game.phase:
            seen.append(game.phase)
            CLICKS.get(game.phase, lambda _game: None)(game)
            game.click_on("forward")
        assert seen == HOUSE
        assert len(happened(game, e.VoteCast)) == 2 * len(game.desk.view.present)
        game.click_on("close")
        for kind in ("csv", "pdf"):
            game.click_on(f"export:{kind}")
        game.click_on("finish")
        assert game.screen == "home"
        found = sorted(path.suffix for path in (tmp_path / "reports").iterdir())
        assert found == [".csv", ".pdf"]


@pytest.mark.parametrize("on", ["right", "pagedown"])
def test_the_main_line_with_a_presenter_remote(game: Evening, on: str) -> None:
    """From the rules to the board again with one button; votes that were entered are opened."""
    set_up(game)
    game.key("2")
    draw(game, CARD)
    seen = [game.phase]
    for _ in range(60):
        if not game.phase:
            break
        if game.phase in ("vote", "revote"):
            vote_by_clicks(game)
            game.stage.focus_on(None)
        game.key(on)
        if game.phase != seen[-1]:
            seen.append(game.phase)
    assert seen == [*HOUSE, ""]
    assert game.screen == "board"


def test_the_remote_goes_back_too(game: Evening) -> None:
    """A card that was only looked at goes back to the board; one that was begun stays."""
    set_up(game)
    draw(game, CARD)
    game.key("pageup")
    assert game.screen == "board"
    draw(game, CARD)
    game.keys("right", "right")
    assert game.phase == "vote"
    for key in ("left", "pageup", "left", "left"):
        game.key(key)
    assert game.phase == "read"


@pytest.mark.parametrize(
    ("form", "voting"), [*zip(FORMATS, cycle(("hands", "turn"))), ("spanningsveld", "hands")]
)
def test_every_format_plays_to_its_end_on_the_screens(
    tmp_path: Path, form: str, voting: str
) -> None:
    with evening(tmp_path, (1024, 600)) as game:
        set_up(game, people=(*PEOPLE, "Joost", "Lies"), voting=voting, points=True)
        bot = TableBot(game, f"{form}/{voting}")
        bot.play_in(form)
        assert game.screen == "board"
        steps = {step.id for step in game.desk.deck.format_by_id[form].steps}
        assert set(bot.seen) - {"board"} <= steps
        assert bot.seen[-2] == game.desk.deck.format_by_id[form].steps[-1].id
        game.player.press("close")
        voted = any(any(done.results) for done in game.desk.view.done)
        assert game.see("Onze spanningskaart" if voted else "Terugblik op jullie gesprek")
