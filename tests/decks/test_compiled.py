from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from trial_deck import INSPIRATION, TERMS, put

from game.core.deck import Deck
from game.decks.compiled import decode, digest, encode
from game.decks.load import load
from game.errors import DeckError

SCENARIOS = Path(__file__).parent.parent.parent / "scenarios"


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    loaded = load(put(tmp_path / "proef", terms=TERMS, inspiration=INSPIRATION))
    assert loaded.deck is not None
    return loaded.deck


def test_a_deck_comes_back_as_it_was(deck: Deck) -> None:
    again = decode(encode(deck))
    assert again == deck
    assert again.card_by_id["sleutel"] == again.cards[0]
    assert encode(again) == encode(deck)


def test_the_same_deck_has_the_same_bytes_in_another_process(deck: Deck, tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; import sys; from game.decks.load import load;"
        "from game.decks.compiled import digest, encode;"
        "print(digest(encode(load(Path(sys.argv[1])).deck)))"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "proef")]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert printed.strip() == digest(encode(deck))


def test_another_deck_has_another_digest(deck: Deck) -> None:
    assert digest(encode(replace(deck, title="x"))) != digest(encode(deck))
    assert len(digest(b"")) == 64


def test_fields_of_a_later_version_are_left_out(deck: Deck) -> None:
    content = json.loads(encode(deck))
    content["deck"]["mood"] = "x"
    content["deck"]["cards"][0]["options"][0]["colour"] = [1]
    assert decode(json.dumps(content).encode()) == deck


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"version":99,"deck":{}}',
        b'{"version":1,"deck":{}}',
        b"\xff",
        b"[" * 9999,
    ],
)
def test_bytes_that_hold_no_deck_are_refused(data: bytes) -> None:
    with pytest.raises(DeckError):
        decode(data)


def test_decoding_needs_neither_yaml_nor_pydantic(deck: Deck, tmp_path: Path) -> None:
    file = tmp_path / "deck.json"
    file.write_bytes(encode(deck))
    program = (
        "import sys; from pathlib import Path; from game.decks.compiled import decode;"
        "decode(Path(sys.argv[1]).read_bytes());"
        "assert not {'pydantic', 'yaml'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(file)], check=True)
