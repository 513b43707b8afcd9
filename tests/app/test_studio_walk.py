"""A trainer from nothing to a card that is played, printed and packed: by keys, and by clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from evening import SCENARIOS, Evening, evening
from writing import pass_time, studio_of

from game.app.studio.demo import run_studio_demo
from game.decks.check import check
from game.decks.package import look

ASSETS = SCENARIOS.parent / "assets"
Press = Callable[[str], None]


class Hands:
    """Somebody with only a keyboard, or only a mouse (and letters to write with)."""

    def __init__(self, game: Evening, *, keys: bool) -> None:
        self.game, self.keys = game, keys

    def press(self, what: str) -> None:
        (self.game.enter if self.keys else self.game.click_on)(what)

    def fill(self, field: str, words: str) -> None:
        (self.game.tab_to if self.keys else self.game.click_on)(field)
        self.game.key("ctrl+a")
        self.game.type(words)

    def slide(self, stop: str) -> None:
        """With keys: arrows, that follow at once."""
        (self.game.tab_to if self.keys else self.game.click_on)(stop)


@pytest.mark.parametrize("keys", [True, False], ids=["keys", "clicks"])
def test_from_nothing_to_played_printed_and_packed(keys: bool, tmp_path: Path) -> None:  # noqa: FBT001
    with evening(tmp_path / "data", (1920, 1080)) as game:
        hands = Hands(game, keys=keys)
        make(hands)
        play(hands)
        give(hands, tmp_path)
        folder = studio_of(game).folder
    package = look(tmp_path / "mijn-team.dilemma")
    assert package.manifest.deck == "mijn-team"
    assert (tmp_path / "mijn-team.pdf").read_bytes().startswith(b"%PDF")
    assert check(folder, SCENARIOS / "formats").ok


def make(hands: Hands) -> None:
    """A deck with one field, and its first card."""
    game = hands.game
    if hands.keys:
        game.key("d")
    else:
        game.click_on("door:studio")
    assert game.screen == "studio"
    hands.press("new")
    hands.fill("deck", "Mijn team")
    hands.press("next")
    hands.fill("left", "Ruimte")
    hands.fill("right", "Grens")
    hands.press("next")
    hands.press("interest:feasibility")
    hands.press("next")
    assert game.screen == "studio_deck"
    hands.fill("at:title", "Te laat")
    hands.fill("at:case", "Noor komt te laat. De werkgever belt jou.")
    pass_time(game, 1)
    assert game.see("Te laat")
    hands.press("part:options")
    hands.fill("at:options/0/label", "Je belt Noor eerst.")
    pass_time(game, 1)  # its sample warning goes, and the form below it moves up
    hands.slide("slide:options/0/effects/trust:0:1")
    values = studio_of(game).draft.editing.values()
    assert values["case"].startswith("Noor komt te laat.")
    assert values["options"][0]["effects"]["trust"] == [1, 0]
    assert "feasibility" not in [each["id"] for each in deck_values(game)["interests"]]


def deck_values(game: Evening) -> dict[str, list[dict[str, str]]]:
    """What is in deck.yaml."""
    from game.decks.edit import open_file  # noqa: PLC0415 - beside its only use

    return dict(open_file(studio_of(game).folder / "deck.yaml", "deck").values())


def play(hands: Hands) -> None:
    """Alone, and as a group from the second vote on."""
    game = hands.game
    hands.press("try")
    hands.press("try:alone")
    assert game.screen == "studio_alone"
    hands.press("option:keuze-a")
    assert game.see("Dit is het einde van de kaart.")
    hands.press("back")
    hands.press("try")
    hands.press("from")
    hands.press("from:revote")
    hands.press("try:group")
    assert game.screen == "play"
    assert game.phase == "revote"
    assert game.see("6 van 6 gestemd")
    hands.press("forward")
    assert game.phase == "decide"
    game.key("escape")
    assert game.screen == "studio_deck"


def give(hands: Hands, folder: Path) -> None:
    """On paper, and as a package."""
    hands.press("print")
    hands.fill("folder", str(folder))
    hands.press("make-pdf")
    hands.press("share")
    hands.fill("folder", str(folder))
    hands.press("pack")


def test_the_demo_leaves_pictures_deck_package_and_paper(tmp_path: Path) -> None:
    left = run_studio_demo(tmp_path, ASSETS, SCENARIOS)
    assert all(path.exists() for path in left)
    assert {path.suffix for path in left} == {".png", ".dilemma", ".pdf", ""}
    assert check(tmp_path / "eerste-gesprekken", SCENARIOS / "formats").ok


def test_a_finding_is_silenced_with_a_reason(game: Evening) -> None:
    from writing import own_deck, write  # noqa: PLC0415 - beside its only use

    studio = own_deck(game)
    write(game, "at:question", " Bel 06-12345678.")
    pass_time(game, 1)
    game.click_on("quiet:V01:question")
    game.click_on("reason")
    game.type("Een verzonnen nummer.")
    game.key("enter")
    assert studio.draft.editing.values()["silence"][-1] == {
        "code": "V01",
        "reason": "Een verzonnen nummer.",
    }
    assert not game.keys_of("explain:V01")
    assert not game.stage.scene.dialog


def test_f1_on_a_finding_opens_its_page(game: Evening) -> None:
    from writing import own_deck, write  # noqa: PLC0415 - beside its only use

    own_deck(game)
    write(game, "at:question", " Bel 06-12345678.")
    pass_time(game, 1)
    game.key("f1")
    assert game.screen == "studio_help"
    assert game.see("V01 · Lijkt op een persoonsgegeven")
    game.key("escape")
    assert game.screen == "studio_deck"
    game.tab_to("explain:V01:question")
    game.key("f1")
    assert game.screen == "studio_help"
    game.key("escape")
    game.tab_to("at:title")
    game.key("f1")
    assert game.screen == "keys"
