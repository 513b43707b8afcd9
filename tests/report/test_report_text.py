"""Typed text made fit for a file, and words for codes."""

from __future__ import annotations

import pytest

from game.report import wording
from game.report.outcome import Effect
from game.report.text import clean, flowing, paragraphs


def test_what_no_file_takes_is_replaced() -> None:
    assert clean("a\x00b\ud800c\uffff\td\r\ne\rf") == "a\ufffdb\ufffdc\ufffd\td\ne\nf"
    assert clean("\u202eom\u2066") == "om"


def test_paragraphs_stand_between_empty_lines() -> None:
    assert paragraphs(" een\n twee \n\n \n\ndrie\n") == ("een\ntwee", "drie")
    assert paragraphs(" \n ") == ()
    assert flowing("een\ntwee\n\ndrie") == "een twee\n\ndrie"


@pytest.mark.parametrize(
    ("far", "words"),
    [
        (0.1, "dezelfde plek"),
        (0.5, "een stukje op naar Rechts"),
        (-1.5, "flink stuk op naar Links"),
    ],
)
def test_drift_in_words(far: float, words: str) -> None:
    assert words in wording.drift(far, ("Links", "Rechts"))


def test_people_in_words() -> None:
    assert wording.moved(0) == "Niemand veranderde van keuze."
    assert wording.moved(1) == "Eén persoon veranderde van keuze."
    assert wording.moved(3) == "3 mensen veranderden van keuze."
    assert wording.people(1) == "1 deelnemer"


def test_effects_in_words() -> None:
    found = (Effect("Vertrouwen", -2, 0), Effect("VN-normen", 1, 0))
    assert wording.effects(found, "soon") == "veel minder vertrouwen, meer VN-normen"
    assert wording.effects(found, "later") == "geen verschil"


def test_codes_nobody_knows_are_silent() -> None:
    assert (wording.agreement(None), wording.way("?")) == ("", "")
    assert wording.outcome("") == "niet besproken"


def test_numbers_in_words() -> None:
    assert wording.number(8.3, "nl") == "8,3"
    assert wording.number(8.3, "en") == "8.3"
