"""How easy a Dutch text reads: sentences, words, syllables and the score of Flesch-Douma.

Score = 206.84 - 0.93 x words per sentence - 77 x syllables per word (W.H. Douma, 1960).
Sixty and higher reads easily.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.words import t

_ABBREVIATION = re.compile(
    r"(?:[a-z]\.)+|(?:art|bijv|blz|bv|ca|cf|dhr|drs?|evt|excl|gem|incl|ing|ir|jl|max|mevr|min|mrs?"
    r"|ms|mw|nl|nrs?|prof|red|resp|st|tel|temp|vgl|vs|zgn)\."
)
"""Short forms whose point ends no sentence; "enz." and "etc." may end one."""

_CLOSING = "\"'”’»)]"
_SENTENCE_END = re.compile(rf"[.!?…]+[{re.escape(_CLOSING)}]*(?=\s|$)")
_PARAGRAPH = re.compile(r"\n\s*\n|\n\s*[-*•]\s+|^\s*[-*•]\s+")
_OPENING = "\"'“‘„«(["
_NUCLEUS = re.compile(
    "aai|ooi|oei|eeu|ieu|eau|aa|ee|éé|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouáàâäéèêëíìîïóòôöúùûü]|"
    "y(?![aeiou])"
)
_ENGLISH = re.compile("team|coach|deal|(?<=cas)e(?=load)|load|(?<=tim)e(?=r)|(?<=onlin)e")


EASY, MIDDLING = 70, 60
"""Scores from which a text reads easily, and well enough."""

FEWEST_WORDS = 30
"""Below this a score says little."""


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of a text; `score` is None for a text without words."""

    sentences: int
    words: int
    syllables: int

    @property
    def score(self) -> float | None:
        """The reading ease of Flesch-Douma, usually between 0 and 100."""
        if not self.words:
            return None
        per_sentence = self.words / max(1, self.sentences)
        return 206.84 - 0.93 * per_sentence - 77 * self.syllables / self.words

    @property
    def level(self) -> str:
        """How easily it reads, in words; nothing for a text of few words."""
        if self.score is None or self.words < FEWEST_WORDS:
            return ""
        levels = ((EASY, t("leest makkelijk")), (MIDDLING, t("leest redelijk")))
        found = (name for least, name in levels if self.score >= least)
        return next(found, t("leest moeilijk"))


def readability(text: str) -> Readability:
    """Count the sentences, words and syllables of a text."""
    said = sentences(text)
    spoken = [word for sentence in said for word in words(sentence)]
    return Readability(len(said), len(spoken), sum(map(syllables, spoken)))


def sentences(text: str) -> list[str]:
    """The sentences of a text; points of abbreviations and numbers end none."""
    return [
        sentence
        for paragraph in _PARAGRAPH.split(text)
        for sentence in _split(" ".join(paragraph.split()))
        if words(sentence)
    ]


def words(sentence: str) -> list[str]:
    """The words of a sentence without the marks around them; numbers count."""
    return [token for token in sentence.split() if any(map(str.isalnum, token))]


def syllables(word: str) -> int:
    """The syllables of a word, by its groups of vowels; at least one."""
    lower = word.lower()
    plain = _ENGLISH.sub(lambda found: "a" if len(found[0]) > 1 else "", lower)
    return max(1, len(_NUCLEUS.findall(plain)))


def _split(paragraph: str) -> Iterator[str]:
    """The sentences of one paragraph."""
    start = 0
    for end in _SENTENCE_END.finditer(paragraph):
        if _ends(paragraph, start, end):
            yield paragraph[start : end.end()].strip()
            start = end.end()
    yield paragraph[start:].strip()


def _ends(paragraph: str, start: int, end: re.Match[str]) -> bool:
    """Whether a sentence ends at this point."""
    after = paragraph[end.end() :].lstrip().lstrip(_OPENING)
    if after and after[0].islower():
        return False
    last = paragraph[start : end.end()].rstrip(_CLOSING).split(" ")[-1].lstrip(_OPENING)
    if _ABBREVIATION.fullmatch(last.lower()):
        return False
    initial = re.fullmatch(r"[A-Z]\.", last)
    listed = re.fullmatch(r"\d+\.", paragraph[start : end.end()].strip())
    return not after or not (initial or listed)
