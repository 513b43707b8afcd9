"""What is wrong while somebody writes: one card after each save, one text at each key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path as File
from typing import TYPE_CHECKING

from game.core.deck import Card, Deck, Prompt
from game.decks.files import CardFile
from game.decks.lint import abbreviation, hard, hint, long_sentence, overflow, private
from game.decks.lint.run import Given, lint_card
from game.decks.places import Path
from game.decks.problems import Finding, Problem, ordered
from game.decks.readability import readability
from game.decks.reader import Value
from game.decks.references import Names
from game.decks.subject import named

if TYPE_CHECKING:
    from pydantic import BaseModel

_TEXT_RULES: tuple[Callable[[Card, Deck], Iterator[Finding]], ...] = (
    long_sentence.rule,
    hard.rule,
    abbreviation.rule,
    hint.rule,
    private.rule,
)


@dataclass(frozen=True, slots=True)
class Proof:
    """A file with a card, and everything that is wrong in it or could be better."""

    file: CardFile
    problems: tuple[Problem, ...]

    def at(self, path: Path) -> tuple[Problem, ...]:
        """The problems of the field at this path (numbers in lists), and of what is inside it."""
        here = named(path, self.file.source.values)
        return tuple(each for each in self.problems if each.path[: len(here)] == here)


@dataclass(frozen=True, slots=True)
class Remarks:
    """What can be said about one text as it is typed.

    Attributes:
        words: how many there are.
        sentences: how many there are.
        score: reading ease of Flesch-Douma, None without words.
        letters: how many there are.
        most: how many letters fit in the field; None where there is no limit.
        findings: what the lint has to say about this text.
    """

    words: int
    sentences: int
    score: float | None
    letters: int
    most: int | None
    findings: tuple[Finding, ...] = ()

    @property
    def over(self) -> int:
        """How many letters too many."""
        return max(0, self.letters - self.most) if self.most else 0


def names_in(deck: Deck) -> Names:
    """What cards of this deck may name."""
    return Names(
        frozenset(deck.tension_by_id),
        frozenset(interest.id for interest in deck.interests),
        frozenset(handle.id for handle in deck.inspiration),
        frozenset(term.id for term in deck.terms),
    )


def proof(path: File, deck: Deck, given: Given = Given()) -> Proof:  # noqa: B008 - never changes
    """Read one card from its file and find all that is wrong in it."""
    from game.decks.cards import load_card  # noqa: PLC0415 - pydantic is slow to import

    file = load_card(path, path.parent.parent, names_in(deck))
    return Proof(file, ordered([*file.problems, *lint_card(file, deck, given)]))


def remarks(
    card: Card | None,
    deck: Deck,
    path: Path,
    text: str,
    given: Given = Given(),  # noqa: B008 - never changes
) -> Remarks:
    """What can be said about a text at this place of the last card that could be read.

    Without a card, or where the card has no such place yet, the lint has nothing to say.
    """
    counts = readability(text)
    tried = _with(card, path, text) if card and text.strip() else None
    findings = tuple(_findings(tried, deck, path, given)) if tried else ()
    most = _most(path)
    return Remarks(counts.words, counts.sentences, counts.score, len(text), most, findings)


def told(finding: Finding, file: CardFile) -> Problem:
    """A finding in words, at its place in the file as it was last read."""
    return file.source.problem(finding)


def _findings(card: Card, deck: Deck, path: Path, given: Given) -> Iterator[Finding]:
    for rule in _TEXT_RULES:
        yield from (found for found in rule(card, deck) if found.path == path)
    if given.measure:
        yield from (found for found in overflow.rule(card, given.measure) if found.path == path)


def _most(path: Path) -> int | None:
    """The longest text a field takes."""
    from game.decks.fields import models  # noqa: PLC0415 - pydantic is slow to import
    from game.decks.schema.shape import shape  # noqa: PLC0415 - as above

    model: type[BaseModel] = models()["card"]
    most = shape(model, path).get("maxLength")
    return int(most) if most else None


def _with(thing: Card, path: Path, text: str) -> Card | None:
    """The card with another text; None where it has no such place."""
    try:
        made: Card = _replaced(thing, path, text)
    except (KeyError, IndexError, TypeError, AttributeError):
        return None
    return made


def _replaced(thing: Value, path: Path, text: str) -> Value:
    if not path:
        return replace(thing, text=text) if isinstance(thing, Prompt) else text
    step, rest = path[0], path[1:]
    if isinstance(thing, Mapping):
        return {**thing, step: _replaced(thing[str(step)], rest, text)}
    if isinstance(thing, tuple) and isinstance(step, int):
        return (*thing[:step], _replaced(thing[step], rest, text), *thing[step + 1 :])
    if is_dataclass(thing) and not isinstance(thing, type):
        return replace(thing, **{str(step): _replaced(getattr(thing, str(step)), rest, text)})
    raise KeyError(step)
