from __future__ import annotations

import pytest

from game.decks.places import Path
from game.decks.subject import named, subject

VALUES = {"options": [{"id": "grens", "effects": {"trust": [-2, -5]}}, {"label": "x"}]}


def test_items_of_lists_are_named_by_their_id() -> None:
    path: Path = ("options", 0, "effects", "trust", 1)
    assert named(path, VALUES) == ("options", "grens", "effects", "trust", 1)
    assert named(("options", 1, "label"), VALUES) == ("options", 1, "label")
    assert named(("gone", 3), VALUES) == ("gone", 3)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ((), "Dit bestand"),
        (("title",), "'title'"),
        (("options", "grens", "effects", "trust", 1), "'trust' (lange termijn) bij keuze 'grens'"),
        (("options", "grens", "effects", "trust"), "'trust' bij keuze 'grens'"),
        (("options", 1, "label"), "'label' bij keuze 2"),
        (("prompts", "discuss", 0), "Nummer 1 van 'discuss' bij de gespreksvragen"),
        (("person", "age"), "'age' bij de persoon"),
        (
            ("followups", "bellen", "options", "wachten", "label"),
            "'label' bij keuze 'wachten' bij vervolg 'bellen'",
        ),
        (
            ("twist", "effects", "grens", "trust", 0),
            "'trust' (korte termijn) bij keuze 'grens' in de wending",
        ),
        (
            ("tensions", "regels", "left", "gift"),
            "'gift' bij de linkerpool bij spanningsveld 'regels'",
        ),
        (("insight", "sources", 0, "url"), "'url' bij bron 1 bij het inzicht"),
    ],
)
def test_a_path_is_said_as_people_say_it(path: Path, words: str) -> None:
    assert subject(path) == words
