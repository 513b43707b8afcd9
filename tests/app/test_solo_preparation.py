"""The bridge to the group: files without names, and counts from three on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import solo_small

from game.app.solo import preparation
from game.app.solo.group_choice import group_choice
from game.core import events as e
from game.errors import FolderError, UsageError
from game.store import decks, log, sessions
from game.store.database import Database
from game.store.opening import open_database

DECK = solo_small.deck()
CARD = DECK.cards[0]


def test_a_preparation_says_nothing_of_who_wrote_it(tmp_path: Path) -> None:
    path = preparation.write(tmp_path, DECK, (("kaart-1", "grens", True),))
    assert json.loads(path.read_text("utf-8")) == {
        "format": 1,
        "deck": "klein",
        "cards": [{"card": "kaart-1", "option": "grens", "doubt": True}],
    }
    assert "sanne" not in path.name.lower()


def test_three_or_more_are_counted(tmp_path: Path) -> None:
    for doubt in (True, False, True):
        preparation.write(tmp_path, DECK, (("kaart-1", "grens", doubt), ("kaart-2", "langs", True)))
    preparation.write(tmp_path, DECK, (("kaart-1", "other", False), ("kaart-3", "langs", True)))
    assert preparation.counted(tmp_path, DECK) == (("kaart-1", 4, 2), ("kaart-2", 3, 3))


def test_two_are_too_few(tmp_path: Path) -> None:
    for _ in range(2):
        preparation.write(tmp_path, DECK, (("kaart-1", "grens", True),))
    with pytest.raises(UsageError, match="drie"):
        preparation.counted(tmp_path, DECK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format": 1, "deck": "ander", "cards": [{"card": "kaart-1"}]}',
        '{"format": 2, "deck": "klein", "cards": []}',
        '{"format": 1, "deck": "klein", "cards": 7}',
        '{"format": 1, "deck": "klein", "cards": [7, {"card": []}, {"card": "weg"}]}',
        '{"format": 1, "deck": "klein", "cards": [{"card": "kaart-1", "option": "x", "doubt": 1}]}',
        "x" * 70_000,
        "[" * 60_000,
    ],
)
def test_a_file_that_cannot_be_trusted_says_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / f"x{preparation.SUFFIX}"
    path.write_text(text, encoding="utf-8")
    assert preparation.read(path, DECK) == {}


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    with pytest.raises(FolderError, match="bestand"):
        preparation.write(tmp_path / "bestand", DECK, ())


def group(db: Database, votes: str, *, anonymous: bool = False) -> None:
    """A group that voted on the first card: a letter for each person."""
    names = {"l": "langs", "b": "brief", "g": "grens", "p": "pass"}
    decks.pin(db, "d" * 64, b"deck")
    row = sessions.begin(db, deck="d" * 64, title="Team", at=1)
    settings = e.Settings(anonymous=anonymous)
    who = None if anonymous else "p"
    ballots = tuple(
        e.Ballot(names[vote], f"{who}{n}" if who else None) for n, vote in enumerate(votes)
    )
    log.append(
        db,
        row.id,
        (
            e.SessionStarted(deck="d", engine=1, seed="s", format="vol", settings=settings, at=1),
            e.CardDrawn(card="kaart-1", format="vol", at=2),
            e.Revealed(ballots=ballots, at=3),
        ),
    )


def test_how_a_group_chose_is_told_from_five_ballots_on(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        group(db, "llgg")
        assert group_choice(db, CARD) == ()
        group(db, "llgbp")
        assert group_choice(db, CARD) == (("langs", 2), ("brief", 1), ("grens", 1))
        assert group_choice(db, DECK.cards[1]) == ()


def test_an_anonymous_round_is_never_told(tmp_path: Path) -> None:
    with open_database(tmp_path) as db:
        group(db, "llggbb", anonymous=True)
        assert group_choice(db, CARD) == ()
