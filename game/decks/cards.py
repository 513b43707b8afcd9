"""The cards of a deck, each from its own file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from game.core.deck import Card
from game.decks.assemble import card as assembled
from game.decks.files import CardFile
from game.decks.lint import endless, lost_next
from game.decks.problems import Finding, Problem, blocking
from game.decks.references import Names, card_references
from game.decks.schema import CardModel
from game.decks.source import Source, open_source
from game.decks.validate import MOST_FINDINGS, validated
from game.decks.wording import LINT


def load_cards(folder: Path, names: Names) -> tuple[CardFile, ...]:
    """All cards of a deck; of two with the same id the first stays."""
    first: dict[str, str] = {}
    return tuple(
        _once(load_card(path, folder, names), first) for path in card_paths(folder / "cards")
    )


def load_card(path: Path, folder: Path, names: Names) -> CardFile:
    """A card from its file, held against the names in the deck."""
    source, problems = open_source(path, folder)
    model, invalid = validated(source, CardModel)
    problems += invalid
    if model is None:
        return CardFile(source, None, tuple(problems))
    card = assembled(model)
    findings = islice(_findings(card, names, path, folder), MOST_FINDINGS)
    problems += map(source.problem, findings)
    silence = {item.code: number for number, item in enumerate(model.silence)}
    problems += map(source.problem, _unknown_codes(silence))
    return CardFile(source, None if blocking(problems) else card, tuple(problems), silence)


def card_paths(folder: Path) -> list[Path]:
    """The files with cards, by name; translations have a language in theirs."""
    return sorted(path for path in folder.glob("*.yaml") if "." not in path.stem)


def skipped(folder: Path) -> Iterator[Problem]:
    """Files among the cards that are read by nobody."""
    for path in sorted(folder.glob("*")):
        hidden = path.name.startswith(".") or path.name.endswith("~")
        if path.suffix != ".yaml" and not hidden:
            yield Source(f"cards/{path.name}").problem(Finding("K321", (), {"name": path.name}))


def _findings(card: Card, names: Names, path: Path, folder: Path) -> Iterator[Finding]:
    """What a card gets wrong about other files, and where its story gets stuck."""
    yield from card_references(card, names)
    yield from lost_next.rule(card)
    yield from endless.rule(card)
    if path.stem != card.id:
        yield Finding("K311", ("id",), {"stem": path.stem, "name": card.id})
    portrait = card.person and card.person.portrait
    if portrait and not (folder / portrait).is_file():
        yield Finding("K312", ("person", "portrait"), {"name": portrait})


def _unknown_codes(silence: dict[str, int]) -> Iterator[Finding]:
    """Silences for codes that the lint does not have."""
    for code, number in silence.items():
        if code not in LINT:
            yield Finding("K316", ("silence", number, "code"), {"name": code})


def _once(file: CardFile, first: dict[str, str]) -> CardFile:
    """The file itself, or with a problem if its id is taken."""
    if file.card is None:
        return file
    other = first.setdefault(file.card.id, file.source.file)
    if other == file.source.file:
        return file
    params = {"name": file.card.id, "other": other}
    twice = file.source.problem(Finding("K310", ("id",), params))
    return CardFile(file.source, None, (*file.problems, twice), file.silence)
