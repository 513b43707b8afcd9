"""The English catalogue says all that the code says, and says it in English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.catalog import Message

from game.decks.load import load
from tests import catalogue

FILES = sorted(catalogue.LOCALE.glob("*/LC_MESSAGES/*.po"))
FORMATS = sorted(
    path for path in catalogue.ROOT.glob("scenarios/formats/*.yaml") if "." not in path.stem
)
EACH = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%\(\w+\)[a-z]|%[a-z]")
SAME = frozenset(
    """+1 min|3 complex|Begin|CODE|Code|Deck|Indigo|Jade|Later|Menu|Open|Otter|Print|Salamander|
    Start|YAML|complex|letter|man|± {n} min|{n} min|{subject} is '{name}'.|
    {subject} is {value}.""".replace("\n    ", "").split("|")
)
"""Texts that are the same in both languages."""


@cache
def messages(path: Path) -> tuple[Message, ...]:
    return tuple(message for message in catalogue.stored(path) if message.id)


def pairs(path: Path) -> Iterator[tuple[str, str]]:
    """Every form of every text that has words, beside them."""
    for message in messages(path):
        if catalogue.whole(message):
            yield from zip(forms(message.id), forms(message.string), strict=True)


def forms(text: str | Sequence[str] | None) -> Sequence[str]:
    """A text alone, or its singular and plural."""
    return (text,) if isinstance(text, str) else text or ()


def test_all_texts_of_the_code_have_english_and_no_others_are_kept() -> None:
    now = [message for message in catalogue.updated() if message.id]
    assert [message.id for message in now if not catalogue.whole(message)] == []
    assert {message.id for message in messages(catalogue.PO)} == {message.id for message in now}


@EACH
def test_a_mo_file_is_what_its_po_file_says(path: Path) -> None:
    assert path.with_suffix(".mo").read_bytes() == catalogue.compiled(path)


@EACH
def test_a_po_file_has_no_dates_and_nothing_left_to_fill_in(path: Path) -> None:
    head = path.read_text(encoding="utf-8")[:1000]
    assert not any(word in head for word in ("Date:", "ORGANIZATION", "EMAIL", "#, fuzzy"))


@EACH
def test_placeholders_and_marks_are_the_same_in_both_languages(path: Path) -> None:
    for dutch, words in pairs(path):
        assert sorted(PLACEHOLDER.findall(words)) == sorted(PLACEHOLDER.findall(dutch)), dutch
        for mark in ("**", "\n", "{{", "}}", "“", "”", "…", " · "):
            assert words.count(mark) == dutch.count(mark), dutch
        assert words[:1].isspace() == dutch[:1].isspace(), dutch
        assert words[-1:].isspace() == dutch[-1:].isspace(), dutch
        assert "'" not in words or "'" in dutch, dutch


def test_english_is_not_dutch() -> None:
    same = {dutch for dutch, words in pairs(catalogue.PO) if dutch == words}
    told = {text for text in same if re.search(r"[A-Za-z]{2}", PLACEHOLDER.sub("", text))}
    assert told - SAME == set()


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.stem)
def test_a_session_format_is_the_same_in_english_but_for_its_words(path: Path) -> None:
    dutch, english = (
        yaml.safe_load(each.read_text(encoding="utf-8"))
        for each in (path, path.with_name(f"{path.stem}.en.yaml"))
    )
    assert without_words(dutch) == without_words(english)


def test_a_deck_in_english_has_its_session_formats_in_english() -> None:
    folder = catalogue.ROOT / "scenarios"
    deck = load(folder / "first-steps", folder / "formats").deck
    assert deck is not None
    assert deck.format_by_id["snelle-ronde"].title == "Quick round"
    assert deck.format_by_id["snelle-ronde"].steps[1].title == "Vote"


def without_words(form: dict[str, Any]) -> dict[str, Any]:
    """What a format does; of its words only whether they are there."""
    steps = [
        {**step, **{key: bool(step.get(key)) for key in ("title", "script")}}
        | {"prompts": len(step.get("prompts", ()))}
        for step in form["steps"]
    ]
    words = {key: bool(form[key]) for key in ("title", "summary", "when", "not_when", "source")}
    return {**form, **words, "steps": steps}
