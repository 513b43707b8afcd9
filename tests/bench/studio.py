"""What writers wait for: a change, a check, a save, plays, paper, a package."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

from game.core.simulate import Runner
from game.decks.edit import open_file
from game.decks.load import load
from game.decks.package import look, write_package
from game.decks.proof import proof, remarks
from game.report.fonts import Fonts
from game.report.print_deck import print_deck
from tests.bench.row import Row, best, percentile

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "scenarios"
TOUR = SCENARIOS / "tour"
CARD = TOUR / "cards/alles-een-keer.yaml"
PLAYS = 20_000


def rows() -> Iterator[Row]:
    """Every row."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _writing(Path(folder))
        yield from _sharing(Path(folder))
    yield _plays()
    yield from _paper()


def _writing(folder: Path) -> Iterator[Row]:
    """One card: a change, a save, a check, a text as it is typed."""
    copy = folder / CARD.name
    shutil.copy(CARD, copy)
    editing = open_file(copy)
    data = CARD.read_bytes()
    floor = best(lambda: yaml.load(data, Loader=yaml.CSafeLoader))
    times = []
    for number in range(60):
        start = time.perf_counter()
        editing.set(("minutes",), 5 + number)
        times.append(time.perf_counter() - start)
    changed = percentile(times, 0.95)
    yield Row(
        "studio: one change in a card of 230 lines, p95, warm; floor: yaml.load(CSafeLoader) of it",
        changed * 1000,
        "ms",
        floor * 1000,
        most=30,
    )
    deck = load(TOUR).deck
    assert deck is not None
    yield Row(
        "studio: check a card after a save, without T01, warm; floor: as above",
        best(lambda: proof(CARD, deck)) * 1000,
        "ms",
        floor * 1000,
        most=50,
    )
    card = deck.card_by_id["alles-een-keer"]
    text = card.case * 3
    yield Row(
        "studio: remarks on a text of 2,000 letters as it is typed, without T01, warm",
        best(lambda: remarks(card, deck, ("case",), text)) * 1000,
        "ms",
        most=10,
    )


def _sharing(folder: Path) -> Iterator[Row]:
    """A package of the largest deck."""
    to = folder / "deck.dilemma"
    source = SCENARIOS / "arbeidstoeleiding"
    yield Row(
        "studio: pack 44 cards with portraits, warm",
        best(lambda: write_package(source, to, SCENARIOS), 2),
        "s",
    )
    yield Row("studio: look at that package with every hash, warm", best(lambda: look(to), 3), "s")


def _plays() -> Row:
    """Plays on the card with the most follow-ups."""
    deck = load(SCENARIOS / "arbeidstoeleiding", None, SCENARIOS).deck
    assert deck is not None
    card = max(deck.cards, key=lambda card: len(card.followups))
    runner = Runner(card, deck)

    def play() -> None:
        runner.run(PLAYS // 2)
        runner.result()

    seconds = best(play, 3)
    return Row("studio: plays a second on one card, one core", PLAYS / seconds, "/s", least=20_000)


def _paper() -> Iterator[Row]:
    """The cards of the largest deck, and all of it."""
    source = SCENARIOS / "arbeidstoeleiding"
    deck = load(source, SCENARIOS / "formats", SCENARIOS).deck
    assert deck is not None
    fonts = ROOT / "assets/fonts"
    faces = Fonts(
        fonts / "Fraunces_600SemiBold.ttf",
        fonts / "AtkinsonHyperlegibleNext_400Regular.ttf",
        fonts / "AtkinsonHyperlegibleNext_700Bold.ttf",
    )
    icons = ROOT / "assets/icons"
    forty = best(lambda: print_deck(deck, faces, icons, source, ["cards"]), 2)
    yield Row(
        "studio: print 40 cards with portraits and codes, warm",
        forty * 40 / len(deck.cards),
        "s",
        most=1.5,
    )
    whole = best(lambda: print_deck(deck, faces, icons, source), 2)
    yield Row("studio: print cards, board, voting cards and booklet of that deck, warm", whole, "s")
