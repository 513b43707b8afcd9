from __future__ import annotations

import re

import pytest

from game.decks.explain import CODES, page
from game.decks.wording import STAGES, WORDING

HEADS = {"nl": ("Wat", "Waarom", "Doe"), "en": ("What", "Why", "Do")}


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_page_in_both_languages(code: str) -> None:
    for language, heads in HEADS.items():
        text = page(code, language)
        assert text is not None
        assert text.startswith(f"# {code} · ")
        assert all(f"**{head}.** " in text for head in heads)
        assert text.count("```yaml") == 2
        assert not re.search(r"\{[a-z]+\}", text)
    assert page(code, "nl") != page(code, "en")


@pytest.mark.parametrize("code", CODES)
def test_the_page_has_the_title_of_the_message(code: str) -> None:
    text = page(code.lower())
    assert text is not None
    assert text.splitlines()[0] == f"# {code} · {WORDING[code].title}"


def test_an_unknown_code_has_no_page() -> None:
    assert page("K999") is None
    assert page("../../README") is None


def test_every_code_has_a_stage() -> None:
    assert all((code[:2] if code[0] == "K" else code[0]) in STAGES for code in CODES)
