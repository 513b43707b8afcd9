from __future__ import annotations

import json

from game.decks.problems import Finding, Problem, blocking, ordered
from game.decks.source import Source
from game.decks.text import render, render_all, summary

TEXT = "id: sleutel\noptions:\n  - id: grens\n    effects:\n      trust: [-2, -5]\n"
VALUES = {"id": "sleutel", "options": [{"id": "grens", "effects": {"trust": [-2, -5]}}]}
SOURCE = Source("cards/sleutel.yaml", TEXT, VALUES)
FINDING = Finding(
    "K203", ("options", 0, "effects", "trust", 1), {"value": "-5", "least": -2, "most": 2}
)


def test_a_problem_is_shown_at_its_place_with_what_why_and_what_to_do() -> None:
    assert render(SOURCE.problem(FINDING)) == (
        "cards/sleutel.yaml:5:19  fout K203  Getal te groot of te klein\n"
        "  5 |       trust: [-2, -5]\n"
        "    |                   ^^\n"
        "  Wat     'trust' (lange termijn) bij keuze 'grens' is -5.\n"
        "  Waarom  Hier past een getal van -2 tot en met 2; zo bepaalt één waarde nooit alles.\n"
        "  Doe     Kies een getal van -2 tot en met 2."
    )


def test_a_near_miss_is_suggested() -> None:
    problem = Problem("K201", "deck.yaml", path=("vraag",), params={"nearly": "question"})
    assert problem.do.startswith("Bedoelde je 'question'? ")


def test_of_a_long_line_only_the_part_that_matters_is_shown() -> None:
    text = "a: " + "x" * 300 + " needle " + "y" * 300
    source = Source("x.yaml", text, {"a": text[3:]})
    lines = render(
        source.problem(Finding("V01", ("a",), {"kind": "k", "name": "n"}, near="needle"))
    )
    shown, marks = lines.splitlines()[1:3]
    assert len(shown) < 120
    assert shown[marks.index("^") :].startswith("needle")


def test_words_that_are_looked_for_are_found_in_a_text_of_many_lines() -> None:
    source = Source("x.yaml", "a: 1\ncase: |\n  one\n  two three\n", {"case": "one\ntwo three"})
    found = source.problem(Finding("T02", ("case",), {"count": 1, "start": ""}, near="two three"))
    assert (found.line, found.column, found.end) == (4, 3, 12)


def test_causes_come_before_consequences_and_decks_before_cards() -> None:
    problems = [
        Problem("T02", "a/cards/x.yaml", 1),
        Problem("K302", "a/cards/x.yaml", 9),
        Problem("K202", "a/cards/x.yaml", 20),
        Problem("K202", "b/deck.yaml", 1),
        Problem("K202", "a/deck.yaml", 1),
        Problem("K202", "a/deck.yaml", 1),
    ]
    assert [(p.file, p.code) for p in ordered(problems)] == [
        ("a/deck.yaml", "K202"),
        ("a/cards/x.yaml", "K202"),
        ("a/cards/x.yaml", "K302"),
        ("a/cards/x.yaml", "T02"),
        ("b/deck.yaml", "K202"),
    ]


def test_only_errors_block() -> None:
    assert blocking([Problem("K202", "x")])
    assert not blocking([Problem("T02", "x"), Problem("T03", "x")])


def test_names_can_count_from_higher_up() -> None:
    assert Problem("K202", "../library/terms.yaml").within("tour").file == "library/terms.yaml"


def test_json_holds_all_and_is_plain() -> None:
    found = json.loads(json.dumps(SOURCE.problem(FINDING).as_json()))
    assert found["code"] == "K203"
    assert found["severity"] == "error"
    assert found["line"] == 5
    assert found["what"].startswith("'trust'")


def test_the_summary_counts() -> None:
    assert summary([]) == "Niets gevonden: alles klopt."
    problems = [Problem("K202", "x"), Problem("A01", "x"), Problem("A01", "x", 2)]
    assert summary(problems) == "1 fout, 2 waarschuwingen, 0 adviezen"
    assert render_all(problems).count("\n\n") == 2
