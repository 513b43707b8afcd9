from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from trial_deck import CARD, DECK, FORMAT, INSPIRATION, TERMS, changed, put

from game.core.deck import Deck
from game.decks.files import Loaded
from game.decks.load import load
from game.decks.text import render_all


def codes(loaded: Loaded) -> list[str]:
    return [problem.code for problem in loaded.problems]


def deck_of(loaded: Loaded) -> Deck:
    assert loaded.deck is not None
    return loaded.deck


def test_a_deck_is_read_with_everything_in_it(tmp_path: Path) -> None:
    folder = put(tmp_path / "proef", terms=TERMS, inspiration=INSPIRATION)
    (tmp_path / "formats").mkdir()
    (tmp_path / "formats/kort.yaml").write_text(FORMAT, encoding="utf-8")
    loaded = load(folder, tmp_path / "formats")
    deck = deck_of(loaded)
    card = deck.card_by_id["sleutel"]
    assert loaded.problems == ()
    assert (deck.title, deck.version, len(deck.tensions)) == ("Proefdeck", "1.0.0", 3)
    assert card.case == "Farid wil de sleutel van het lokaal lenen. Dat mag niet van de regels."
    assert card.options[0].effects == {"trust": (-1, 0), "feasibility": (1, 0)}
    assert [p.id for p in card.prompts["discuss"]] == ["discuss-1", "discuss-2"]
    assert card.followups[0].options[0].lean is None
    assert card.twist is not None
    assert card.twist.effects == {"geven": {"trust": (-1, 0)}}
    assert deck.terms[0].short == ("MAP",)
    assert deck.inspiration[0].tensions == ("regels-maatwerk",)


def test_a_step_is_named_for_its_phase_and_its_prompts_for_the_step(tmp_path: Path) -> None:
    (tmp_path / "formats").mkdir()
    (tmp_path / "formats/kort.yaml").write_text(FORMAT, encoding="utf-8")
    form = deck_of(load(put(tmp_path / "proef"), tmp_path / "formats")).formats[0]
    assert [step.id for step in form.steps] == ["read", "vote", "reveal", "ronde"]
    assert form.steps[3].prompts[0].id == "step-ronde-1"
    assert form.steps[3].listens == "owner"
    assert form.people == (2, 8)
    assert form.points["action"] == 0.5


def test_two_steps_of_the_same_phase_need_an_id(tmp_path: Path) -> None:
    (tmp_path / "formats").mkdir()
    twice = FORMAT + '  - {phase: read, title: "Nog eens", minutes: 1}\n'
    (tmp_path / "formats/kort.yaml").write_text(twice, encoding="utf-8")
    loaded = load(put(tmp_path / "proef"), tmp_path / "formats")
    assert codes(loaded) == ["K309"]
    assert deck_of(loaded).formats == ()


def test_one_bad_card_never_blocks_the_rest(tmp_path: Path) -> None:
    good = changed(CARD, ("id: sleutel", "id: lokaal"))
    loaded = load(put(tmp_path / "proef", sleutel="title: [", lokaal=good, leeg="", los="- x"))
    assert [card.id for card in deck_of(loaded).cards] == ["lokaal"]
    assert sorted(codes(loaded)) == ["K108", "K117", "K118"]


def test_a_broken_deck_file_still_shows_what_is_wrong_in_the_cards(tmp_path: Path) -> None:
    card = changed(CARD, ("lean: 2", "lean: 7"), ("tension: regels-maatwerk", "tension: x"))
    loaded = load(put(tmp_path / "proef", deck="schema: 1\n", sleutel=card))
    assert loaded.deck is None
    assert "K203" in codes(loaded)
    assert "K301" not in codes(loaded)


def test_a_folder_without_a_deck_is_said_to_be_none(tmp_path: Path) -> None:
    assert codes(load(tmp_path)) == ["K313"]
    assert codes(load(tmp_path / "nothing")) == ["K313"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ([("tension: regels-maatwerk", "tension: anders")], "K301"),
        ([("trust: [1, 0]", "hope: [1, 0]")], "K302"),
        ([("    newcomer: true\n", "")], "K306"),
        ([("    geven:\n", "    gevne:\n")], "K307"),
        ([("- id: luisteren", "- id: other")], "K308"),
        ([("- id: wachten", "- id: luisteren")], "K309"),
        ([("next: bellen", "next: balen")], "F01"),
    ],
)
def test_a_reference_that_leads_nowhere_blocks_its_card(
    tmp_path: Path, changes: list[tuple[str, str]], code: str
) -> None:
    loaded = load(put(tmp_path / "proef", sleutel=changed(CARD, *changes)))
    assert codes(loaded) == [code]
    assert deck_of(loaded).cards == ()


def test_the_first_of_two_equal_ids_stays(tmp_path: Path) -> None:
    loaded = load(put(tmp_path / "proef", tweede=changed(CARD, ("De sleutel", "Tweede"))))
    assert [card.title for card in deck_of(loaded).cards] == ["De sleutel"]
    assert "K310" in codes(loaded)


def test_a_library_may_lie_beside_the_deck_and_no_further(tmp_path: Path) -> None:
    scenarios = tmp_path / "scenarios"
    (scenarios / "library").mkdir(parents=True)
    (scenarios / "library/terms.yaml").write_text(TERMS, encoding="utf-8")
    (tmp_path / "secret").mkdir()
    shared = DECK + 'library: "../library"\n'
    card = CARD + 'terms: ["map"]\n'
    loaded = load(put(scenarios / "proef", deck=shared, sleutel=card))
    assert loaded.problems == ()
    assert deck_of(loaded).terms[0].id == "map"
    outside = DECK + 'library: "../../secret"\n'
    assert codes(load(put(scenarios / "proef", deck=outside, sleutel=card))) == ["K305"]
    assert codes(load(put(scenarios / "proef", deck=outside), root=tmp_path)) == []


def test_a_link_does_not_lead_out_of_the_root(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    folder = put(tmp_path / "scenarios/proef", deck=DECK + 'library: "../library"\n')
    (tmp_path / "scenarios/library").symlink_to(tmp_path / "secret")
    assert codes(load(folder)) == ["K305"]


def test_a_broken_library_is_reported_once_and_not_for_every_card(tmp_path: Path) -> None:
    card = CARD + 'terms: ["map"]\nhandles: ["d-001"]\n'
    loaded = load(put(tmp_path / "proef", terms="terms: [", inspiration="", sleutel=card))
    assert codes(loaded) == ["K117", "K108"]
    assert len(deck_of(loaded).cards) == 1


def test_the_deck_goes_its_own_file_before_the_shared_one(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library/terms.yaml").write_text(TERMS.replace("MAP", "XYZ"), encoding="utf-8")
    deck = DECK + 'library: "../library"\n'
    loaded = load(put(tmp_path / "proef", deck=deck, terms=TERMS))
    assert deck_of(loaded).terms[0].short == ("MAP",)


def test_files_that_are_no_cards_are_named(tmp_path: Path) -> None:
    folder = put(tmp_path / "proef")
    (folder / "cards/oud.yml").write_text(CARD, encoding="utf-8")
    (folder / "cards/.DS_Store").write_bytes(b"x")
    (folder / "cards/sleutel.yaml~").write_text(CARD, encoding="utf-8")
    loaded = load(folder)
    assert [(p.code, p.file) for p in loaded.problems] == [("K321", "cards/oud.yml")]


def test_the_file_of_a_card_is_found_by_its_id(tmp_path: Path) -> None:
    loaded = load(put(tmp_path / "proef"))
    file = loaded.file("sleutel")
    assert file is not None
    assert file.source.file == "cards/sleutel.yaml"
    assert loaded.file("x") is None


def test_importing_costs_no_pydantic_and_no_yaml() -> None:
    program = (
        "import sys, game.decks.load, game.decks.check, game.decks.compiled, game.decks.text,"
        " game.decks.explain, game.decks.translated, game.decks.personal;"
        "assert not {'pydantic', 'yaml', 'pygame'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    "extra",
    [
        "".join(f"sleutel{n}: 1\n" for n in range(14_000)),
        f"handles: [{'d-0, ' * 40_000}]\n",
        f"handles: [{', '.join(f'd-{n}' for n in range(99))}]\n",
        "tags: [" + "x, " * 60_000 + "]\n",
        "x" * 200_000 + ": 1\n",
        "tension: " + "x" * 200_000 + "\n",
        "lenses:\n" + "  - {}\n" * 25_000,
        "a: {a: {a: {a: [" + "{b: c}, " * 25_000 + "]}}}\n",
    ],
    ids=range(8),
)
def test_a_hostile_card_is_refused_in_time(tmp_path: Path, extra: str) -> None:
    card = CARD.replace("lenses:", "lenzen:") if extra.startswith("lenses") else CARD
    began = time.monotonic()
    loaded = load(put(tmp_path / "proef", inspiration=INSPIRATION, sleutel=card + extra))
    assert render_all(loaded.problems)
    assert time.monotonic() - began < 2
    assert 1 <= len(loaded.problems) <= 102
    assert deck_of(loaded).cards == ()
