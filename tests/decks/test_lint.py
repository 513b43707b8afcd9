"""Each rule of the lint: what it finds, and what it leaves alone."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from trial_deck import CARD, DECK, TERMS, changed, put

from game.core.deck import Card, Deck, Effects, Option
from game.decks.files import Loaded
from game.decks.lint.overflow import where
from game.decks.lint.run import Given, lint, lint_card, lint_deck
from game.decks.lint.texts import texts
from game.decks.load import load
from game.decks.new import NewDeck, NewTension, new_deck
from game.decks.text import render

TODAY = date(2026, 11, 22)
BOTH = "trust: [1, 1]\n      feasibility: [-1, 0]"
LONG = "Je zegt nee, legt de regel uit en vraagt of hij morgen weer komt."
PLACES = (
    "title origin about case question ask answer label why price soon later who says asks prompt "
    "twist followup insight facilitator"
)


def loaded(folder: Path, card: str = CARD, **files: str) -> Loaded:
    found = load(put(folder / "proef", sleutel=card, **files))
    assert not [problem for problem in found.problems if problem.severity == "error"]
    return found


def codes(found: Loaded, given: Given | None = None) -> list[str]:
    return [problem.code for problem in lint(found, given or Given())]


def test_the_trial_deck_is_without_remarks(tmp_path: Path) -> None:
    assert lint(loaded(tmp_path), Given(TODAY, lambda _where, _text: 1.0)) == ()


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("D01", [(BOTH, "trust: [-1, -1]\n      feasibility: [1, -1]")]),
        ("D02", [("trust: [-1, 0]", "trust: [0, 0]")]),
        ("D02", [('    price: "Farid voelt zich niet gezien."\n', "")]),
        ("D03", [(BOTH, "trust: [-1, 0]\n      feasibility: [1, 0]")]),
        ("D04", [("lean: 2", "lean: -1")]),
        ("D04", [("lean: 2", "lean: 0")]),
        ("D05", [(BOTH, "trust: [-1, 0]\n      feasibility: [-1, 2]")]),
        ("D06", [("      trust: [-1, 0]\nfollowups", "      trust: [0, 0]\nfollowups")]),
        ("P02", [('    soon: "Hij is blij."\n', "")]),
        ("P03", [("case: |", "minutes: 9\ncase: |")]),
        ("T04", [("Hij is blij.", "De BHVK is blij.")]),
        ("T05", [("Je geeft hem de sleutel mee.", "Je geeft hem gelukkig de sleutel mee.")]),
        ("T05", [("Je zegt nee en legt de regel uit.", LONG)]),
        ("V01", [("Hij is blij.", "Mail naar farid@werk.nl, zegt hij.")]),
    ],
)  # fmt: skip
def test_a_rule_finds_what_it_is_for(
    tmp_path: Path, code: str, changes: list[tuple[str, str]]
) -> None:
    assert set(codes(loaded(tmp_path, changed(CARD, *changes)))) == {code}


def test_options_that_trade_one_interest_for_another_are_a_dilemma(tmp_path: Path) -> None:
    card = changed(CARD, ("trust: [1, 1]", "trust: [-1, 1]"))
    assert "D01" not in codes(loaded(tmp_path, card))


def test_a_card_without_effects_only_needs_prices(tmp_path: Path) -> None:
    lines = [line for line in CARD.splitlines() if "[" not in line or "prompts" in line]
    text = "\n".join(line for line in lines if "effects:" not in line and "geven:" not in line)
    card = text.replace("prompts:\n", "prompts:\n  discuss: [x]\n")
    found = set(codes(loaded(tmp_path, card)))
    assert found == {"P01"}


def with_effects(deck: Deck, *effects: tuple[Effects, Effects]) -> Deck:
    """The deck with a copy of its card for each pair of effects."""
    card = deck.cards[0]
    return replace(
        deck,
        cards=tuple(
            replace(card, id=f"kaart-{n}", options=tuple(_put(card, pair)))
            for n, pair in enumerate(effects)
        ),
    )


def _put(card: Card, pair: tuple[Effects, Effects]) -> list[Option]:
    return [replace(o, effects=some) for o, some in zip(card.options, pair, strict=True)]


LEFT_BEST: tuple[Effects, Effects] = ({"trust": (2, 2), "feasibility": (-1, 0)}, {"trust": (1, 0)})
RIGHT_BEST: tuple[Effects, Effects] = ({"trust": (0, 0)}, {"feasibility": (2, 2), "trust": (0, -1)})
EQUAL: tuple[Effects, Effects] = ({"trust": (1, 0)}, {"feasibility": (1, 0)})


@pytest.mark.parametrize(
    ("cards", "habits"),
    [
        ([LEFT_BEST] * 3, ["altijd naar links", "altijd het beste voor Vertrouwen"]),
        ([RIGHT_BEST] * 3, ["altijd naar rechts", "altijd het beste voor Uitvoerbaarheid"]),
        ([LEFT_BEST, LEFT_BEST, RIGHT_BEST], []),
        ([LEFT_BEST] * 2, []),
    ],
)
def test_a_habit_that_wins_everywhere_is_found(
    tmp_path: Path, cards: list[tuple[Effects, Effects]], habits: list[str]
) -> None:
    found = loaded(tmp_path)
    assert found.deck is not None
    deck = with_effects(found.deck, *cards)
    problems = [p for p in lint(replace(found, deck=deck)) if p.code == "D07"]
    assert [p.params["habit"] for p in problems] == habits
    assert all(p.file == "deck.yaml" for p in problems)


STORY = """\
followups:
  - id: bellen
    text: "Farid belt."
    options:
      - {id: a, label: "Je luistert.", next: NEXT_A}
      - {id: b, label: "Je wacht.", next: NEXT_B}
  - id: bezoek
    text: "Je gaat langs."
    options:
      - {id: a, label: "Je belt aan.", next: NEXT_C}
      - {id: b, label: "Je gaat weer.", next: bellen}
"""


@pytest.mark.parametrize(
    ("a", "b", "c", "found"),
    [
        ("bezoek", "null", "null", set()),
        ("null", "null", "null", {"F02"}),
        ("bezoek", "bellen", "null", set()),
        ("bezoek", "bezoek", "bellen", {"F03"}),
        ("bellen", "bellen", "null", {"F03"}),
        ("niets", "bezoek", "null", {"F01"}),
    ],
)
def test_a_story_can_be_followed_to_its_end(
    tmp_path: Path, a: str, b: str, c: str, found: set[str]
) -> None:
    story = STORY.replace("NEXT_A", a).replace("NEXT_B", b).replace("NEXT_C", c)
    start, end = CARD.index("followups:"), CARD.index("insight:")
    deck = load(put(tmp_path / "proef", sleutel=CARD[:start] + story + CARD[end:]))
    problems = [*deck.problems, *lint(deck)]
    assert {problem.code for problem in problems} == found


def test_prompts_may_come_from_the_format(tmp_path: Path) -> None:
    (tmp_path / "formats").mkdir()
    form = (
        'schema: 1\nid: kort\ntitle: "Kort"\npeople: [2, 8]\nsteps:\n'
        '  - {phase: discuss, title: "Gesprek", minutes: 5, prompts: ["Wat viel op?"]}\n'
        '  - {phase: harvest, title: "Oogst", minutes: 5}\n'
    )
    (tmp_path / "formats/kort.yaml").write_text(form, encoding="utf-8")
    start, end = CARD.index("prompts:"), CARD.index("twist:")
    folder = put(tmp_path / "proef", sleutel=CARD[:start] + CARD[end:])
    phases = [p.params["phase"] for p in lint(load(folder, tmp_path / "formats"))]
    assert phases == ["harvest"]
    assert len(lint(load(folder))) == 4


def test_an_abbreviation_is_explained_by_a_term_or_on_the_card(tmp_path: Path) -> None:
    card = changed(CARD, ("Hij is blij.", "De MAP (module) is klaar. WhatsApp werkt."))
    assert codes(loaded(tmp_path / "a", card)) == []
    card = changed(CARD, ("Hij is blij.", "De MAP is klaar."))
    assert codes(loaded(tmp_path / "b", card)) == ["T04"]
    assert codes(loaded(tmp_path / "c", card, terms=TERMS)) == []


def test_a_long_sentence_is_found_where_it_begins(tmp_path: Path) -> None:
    long = "Dan " + "en dan " * 10 + "stopt het."
    card = changed(CARD, ("Dat mag niet van de regels.", f"Dat mag niet.\n  {long}"))
    problem = next(p for p in lint(loaded(tmp_path, card)) if p.code == "T02")
    assert problem.source.strip().startswith("Dan en dan")
    assert problem.column == 3
    assert problem.params["count"] == 23


def test_reading_ease_is_for_dutch_only(tmp_path: Path) -> None:
    hard = "Gemeentelijke beleidsverantwoordelijkheden vereisen interpretatie. " * 10
    card = changed(CARD, ("Dat mag niet van de regels.", hard))
    assert codes(loaded(tmp_path / "a", card)) == ["T03"]
    english = changed(DECK, ("language: nl", "language: en"))
    assert codes(loaded(tmp_path / "b", card, deck=english)) == []


def test_texts_are_measured_by_who_knows_the_font(tmp_path: Path) -> None:
    found = loaded(tmp_path)
    fills = {"case": 1.9, "label": 1.1}
    problems = lint(found, Given(measure=lambda place, _text: fills.get(place, 0.5)))
    assert {p.code for p in problems} == {"T01"}
    assert {p.path[-1] for p in problems} == {"label"}
    assert {p.params["percent"] for p in problems} == {110}


def test_every_text_has_a_place_on_the_screen(tmp_path: Path) -> None:
    deck = loaded(tmp_path).deck
    assert deck is not None
    places = {where(path) for path, _text in texts(deck.cards[0])}
    assert places == set(PLACES.split())


def test_a_law_that_nobody_checked_for_a_year_is_old(tmp_path: Path) -> None:
    found = loaded(tmp_path)
    assert codes(found, Given(today=date(2027, 11, 22))) == []
    assert codes(found, Given(today=date(2027, 11, 24))) == ["L01"]


def test_a_card_is_held_against_the_version_before(tmp_path: Path) -> None:
    before = loaded(tmp_path / "a").deck
    assert before is not None
    same = loaded(tmp_path / "b")
    assert codes(same, Given(earlier=before)) == []
    other = loaded(tmp_path / "c", changed(CARD, ("Hij is blij.", "Hij lacht.")))
    assert codes(other, Given(earlier=before)) == ["X02"]
    raised = changed(
        CARD, ("Hij is blij.", "Hij lacht."), ("id: sleutel", "id: sleutel\nrevision: 2")
    )
    assert codes(loaded(tmp_path / "d", raised), Given(earlier=before)) == []
    renamed = loaded(tmp_path / "e", changed(CARD, ("id: sleutel", "id: lokaal")))
    assert codes(renamed, Given(earlier=before)) == ["X01"]
    case = "Farid wil de sleutel van het lokaal lenen. Dat mag niet van de regels."
    reused = changed(CARD, ("De sleutel", "Te laat"), (case, "Selam komt elke week een uur later."))
    assert codes(loaded(tmp_path / "f", reused), Given(earlier=before)) == ["X02", "X01"]


def test_what_is_kept_silent_is_not_said(tmp_path: Path) -> None:
    card = changed(CARD, ("Hij is blij.", "De BHVK is blij."))
    quiet = card + 'silence:\n  - {code: T04, reason: "Zo heet het hier."}\n'
    assert codes(loaded(tmp_path, quiet)) == []


@pytest.mark.parametrize(
    ("code", "found"), [("D05", ["S01"]), ("T01", []), ("L01", []), ("X02", [])]
)
def test_a_silence_without_effect_is_named_if_it_could_have_had_one(
    tmp_path: Path, code: str, found: list[str]
) -> None:
    card = CARD + f'silence:\n  - {{code: {code}, reason: "Zo hoort het."}}\n'
    assert codes(loaded(tmp_path, card)) == found


def test_an_error_cannot_be_kept_silent(tmp_path: Path) -> None:
    card = changed(CARD, ("next: bellen", "next: niets"))
    quiet = card + 'silence:\n  - {code: F01, reason: "Later."}\n'
    deck = load(put(tmp_path / "proef", sleutel=quiet)).deck
    assert deck is not None
    assert deck.cards == ()


def test_one_card_is_linted_for_the_studio(tmp_path: Path) -> None:
    found = loaded(tmp_path, changed(CARD, ("Hij is blij.", "De BHVK is blij.")))
    assert found.deck is not None
    assert [p.code for p in lint_card(found.cards[0], found.deck)] == ["T04"]
    assert lint_card(replace(found.cards[0], card=None), found.deck) == []


def test_without_a_deck_there_is_nothing_to_lint(tmp_path: Path) -> None:
    assert lint(load(tmp_path)) == ()


def test_a_damaged_card_never_makes_the_check_crash(tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311 - the same damage every time
    lines = CARD.splitlines()
    for _ in range(150):
        damaged = list(lines)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(damaged))
            kind = chance.choice(("drop", "double", "swap", "cut"))
            if kind == "drop":
                del damaged[place]
            elif kind == "double":
                damaged.insert(place, damaged[place])
            elif kind == "swap":
                damaged[place] = chance.choice(lines)
            else:
                damaged[place] = damaged[place][: chance.randrange(len(damaged[place]) + 1)]
        found = load(put(tmp_path / "proef", sleutel="\n".join(damaged)))
        assert all(render(problem) for problem in (*found.problems, *lint(found, Given(TODAY))))


def test_poles_of_a_new_deck_still_have_their_sample_texts(tmp_path: Path) -> None:
    tour = Path(__file__).parents[2] / "scenarios/tour"
    made = new_deck(tmp_path, NewDeck("Nieuw", (NewTension("Snel", "Zorgvuldig"),)), tour)
    found = load(made)
    assert found.deck is not None
    places = {problem.path[2:] for problem in lint_deck(found.source, found.deck)}
    assert ("left", "gift") in places
    assert ("about",) in places
    text = (made / "deck.yaml").read_text("utf-8").replace("Wat Snel goed maakt.", "Je wint tijd.")
    (made / "deck.yaml").write_text(text, "utf-8")
    found = load(made)
    assert found.deck is not None
    left = [p for p in lint_deck(found.source, found.deck) if p.path[2:] == ("left", "gift")]
    assert left == []
