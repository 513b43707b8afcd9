from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from trial_deck import CARD, FORMAT, changed

from game.decks.reader import Value, parse
from game.decks.schema import CardModel, FormatModel
from game.decks.source import Source
from game.decks.text import render
from game.decks.validate import validated


def codes(text: str) -> list[tuple[str, int]]:
    source = Source("cards/sleutel.yaml", text, parse(text).values)
    return [(problem.code, problem.line) for problem in validated(source, CardModel)[1]]


def test_a_good_card_gives_a_model_and_no_problems() -> None:
    source = Source("x.yaml", CARD, parse(CARD).values)
    model, problems = validated(source, CardModel)
    assert model is not None
    assert (model.id, problems) == ("sleutel", [])


def test_all_that_is_wrong_is_found_at_once() -> None:
    text = changed(
        CARD,
        ('title: "De sleutel"', "title: 7"),
        ("age: 41", 'age: "41"'),
        ('question: "Wat doe je?"\n', ""),
        ("lean: -2", "lean: 3"),
        ("trust: [-1, 0]", "trust: [-1]"),
        ("newcomer: true", "newcomer: ja"),
        ("  counter: [", "  contre: ["),
        ('valid_on: "2026-07-01"', 'valid_on: "2026-02-30"'),
    )
    found = {code for code, _line in codes(text)}
    assert found == {"K202", "K203", "K204", "K205", "K206", "K201", "K214", "K215"}


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("question:", "vraag:", "question"),
        ("options:", "keuzes:", "options"),
        ("gender: m", "gendre: m", "gender"),
        ("    ask:", "    vraag:", "ask"),
        ("    label:", "    lable:", "label"),
    ],
)
def test_a_wrong_key_gets_a_suggestion(old: str, new: str, hint: str) -> None:
    text = changed(CARD, (old, new))
    source = Source("x.yaml", text, parse(text).values)
    unknown = [p for p in validated(source, CardModel)[1] if p.code == "K201"]
    assert unknown[0].do.startswith(f"Bedoelde je '{hint}'? ")


def test_a_phase_that_does_not_exist_gets_the_list_of_phases() -> None:
    text = changed(FORMAT, ("phase: vote", "phase: voet"))
    source = Source("formats/kort.yaml", text, parse(text).values)
    problem = validated(source, FormatModel)[1][0]
    assert problem.code == "K314"
    assert "revote" in problem.why
    assert problem.do.startswith("Bedoelde je 'vote'?")


def test_a_file_of_a_later_version_is_not_read_any_further() -> None:
    text = changed(CARD, ("schema: 1", "schema: 99"), ("title:", "kop:"))
    assert codes(text) == [("K217", 1)]


@pytest.mark.parametrize(
    "day", ["2026-13-01", "2026-1-1", "20260101", "2026-W01-1", "gisteren", ""]
)
def test_a_day_is_a_day(day: str) -> None:
    found = codes(changed(CARD, ('checked_on: "2026-11-22"', f'checked_on: "{day}"')))
    assert [code for code, _line in found] == ["K214"]


@pytest.mark.parametrize(
    ("moment", "right"),
    [
        ("2026", True),
        ("2026-07", True),
        ("2026-07-31", True),
        ("2026-7", False),
        ("juli", False),
        ("2026-00", False),
    ],
)
def test_a_source_has_a_year_a_month_or_a_day(moment: str, right: bool) -> None:  # noqa: FBT001
    found = codes(changed(CARD, ('date: "2026-07"', f'date: "{moment}"')))
    assert not found if right else [code for code, _ in found] == ["K214"]


ODD: list[Any] = [
    None,
    True,
    0,
    -9,
    1.5,
    10**17,
    "",
    " ",
    "x" * 7000,
    [],
    {},
    [None],
    {"x": 1},
    [[1]],
]


def ways(value: Value, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [way, *(deep for key, held in inner for deep in ways(held, (*way, key)))]


def test_any_value_anywhere_gives_problems_that_can_be_said_and_never_a_crash() -> None:
    chance = random.Random(3)  # noqa: S311 - the same damage every time
    whole = parse(CARD).values
    for way in ways(whole):
        for odd in chance.sample(ODD, 6) if way else ():
            values = copy.deepcopy(whole)
            place: Any = values
            for step in way[:-1]:
                place = place[step]
            place[way[-1]] = odd
            model, problems = validated(Source("x.yaml", CARD, values), CardModel)
            assert (model is None) == bool(problems)
            assert all(render(problem) for problem in problems)
            assert "K219" not in {p.code for p in problems} or way[-1] in ("icon", "code"), way
