"""Reading, validating and compiling a thousand cards, against PyYAML's C loader."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from game.decks.compiled import decode, encode
from game.decks.lint.run import lint
from game.decks.load import load
from tests.bench.row import Row, best

ROOT = Path(__file__).parents[2]
CARDS = 1000


def generated(folder: Path) -> Path:
    """A deck with a thousand cards of 63 lines, each under its own id."""
    source = ROOT / "scenarios/tour"
    deck = folder / "deck"
    (deck / "cards").mkdir(parents=True)
    for name in ("deck.yaml", "terms.yaml", "inspiration.yaml"):
        (deck / name).write_bytes((source / name).read_bytes())
    text = (source / "cards/een-uur-over.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")][:]
    for number in range(CARDS):
        body = "\n".join(lines).replace("id: een-uur-over", f"id: kaart-{number}", 1)
        (deck / f"cards/kaart-{number}.yaml").write_text(body, encoding="utf-8")
    return deck


def rows() -> Iterator[Row]:
    """Reading with validation, and lint as a row of its own."""
    with tempfile.TemporaryDirectory() as folder:
        deck = generated(Path(folder))
        texts = [path.read_bytes() for path in (deck / "cards").iterdir()]

        def plain() -> None:
            for text in texts:
                yaml.load(text, Loader=yaml.CSafeLoader)

        load(deck)
        floor, value = best(plain, 3), best(lambda: load(deck), 3)
        yield Row(
            "decks: read, validate and compile 1,000 cards; floor: yaml.load(CSafeLoader), warm",
            value,
            "s",
            floor,
            1.25,
        )
        loaded = load(deck)
        yield Row(
            "decks: lint of 1,000 cards without T01; floor: as above, warm",
            best(lambda: lint(loaded), 2),
            "s",
            floor,
        )
    yield _pinned()


def _pinned() -> Row:
    """A deck as a session keeps it, back from its bytes."""
    whole = load(ROOT / "scenarios/arbeidstoeleiding").deck
    if whole is None:
        raise RuntimeError("the deck cannot be read")
    data = encode(replace(whole, cards=(whole.cards * 2)[:60]))
    floor, value = best(lambda: json.loads(data), 5), best(lambda: decode(data), 5)
    name = "decks: 60 cards of a session back from their bytes; floor: json.loads, warm"
    return Row(name, 1000 * value, "ms", 1000 * floor, most=60)
