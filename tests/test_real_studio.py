"""The studio in a real window: a deck from nothing to played, printed and packed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Desktop, desktop, missing, wait
from tests.test_real_window import Duo, opened

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
]


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with desktop(tmp_path_factory.mktemp("screen")) as found:
        yield found


class Trainer:
    """Somebody with only a keyboard, or with a mouse and letters."""

    def __init__(self, duo: Duo, *, keys: bool) -> None:
        self.duo, self.keys = duo, keys

    def press(self, what: str) -> None:
        """Press it in the window and in its twin, once both look the same."""
        self.same(what)
        (self.duo.enter if self.keys else self.duo.click_on)(what)

    def fill(self, field: str, words: str) -> None:
        """Write over what is in a field, and leave it."""
        self.same(field)
        (self.duo.tab_to if self.keys else self.duo.click_on)(field)
        self.duo.key("ctrl+a")
        self.duo.type(words)
        self.duo.key("escape")

    def same(self, what: str) -> None:
        """Wait until the window shows what its twin shows."""
        self.duo.wait(1)
        self.duo.program.turn()
        self.duo.turn()
        wait(self.duo.looks_the_same, f"the screen before {what}")


def card_of(duo: Duo) -> Path:
    """The first card, where the window wrote it."""
    return duo.data / "decks" / "mijn-team" / "cards" / "mijn-eerste-kaart.yaml"


def holds(path: Path, words: str) -> bool:
    return path.exists() and words in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("keys", [True, False], ids=["keys", "mouse"])
def test_a_deck_from_nothing(keys: bool, at: Desktop, tmp_path: Path) -> None:  # noqa: FBT001
    with opened(at, tmp_path, None) as duo:
        trainer = Trainer(duo, keys=keys)
        begin(trainer)
        trainer.fill("at:title", "Te laat")
        wait(lambda: holds(card_of(duo), 'title: "Te laat"'), "the title in the file")
        trainer.press("part:options")
        trainer.fill("at:options/0/label", "Je belt eerst.")
        wait(lambda: holds(card_of(duo), 'label: "Je belt eerst."'), "the option in the file")
        play(trainer)
        give(trainer, tmp_path)
        duo.close_window()


def begin(trainer: Trainer) -> None:
    """A new deck with one field."""
    trainer.duo.key("d")
    trainer.press("new")
    trainer.fill("deck", "Mijn team")
    trainer.press("next")
    trainer.fill("left", "Ruimte")
    trainer.fill("right", "Grens")
    trainer.press("next")
    trainer.press("next")
    wait(lambda: card_of(trainer.duo).exists(), "the first card")


def play(trainer: Trainer) -> None:
    """Alone, to the end of the card."""
    trainer.press("try")
    trainer.press("try:alone")
    trainer.press("option:keuze-a")
    trainer.press("back")


def give(trainer: Trainer, folder: Path) -> None:
    """On paper and as a package; the twin's go elsewhere under the same name."""
    paper, package = folder / "mijn-team.pdf", folder / "mijn-team.dilemma"
    for key, path in (("make-pdf", paper), ("pack", package)):
        trainer.press("print" if key == "make-pdf" else "share")
        trainer.fill("folder", str(folder))
        trainer.press(key)
        wait(path.exists, path.name)
    assert paper.read_bytes().startswith(b"%PDF")
