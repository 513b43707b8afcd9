"""What the parts of a deck say about each other, and whether it is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.deck import OTHER, PASS, Card, Effects, FollowUp, Format, Option
from game.decks.nearly import nearly
from game.decks.places import Path
from game.decks.problems import Finding, Params

if TYPE_CHECKING:
    from game.decks.schema import DeckModel


@dataclass(frozen=True, slots=True)
class Names:
    """The ids a card may name; None where the file with them could not be read."""

    tensions: frozenset[str] | None = None
    interests: frozenset[str] | None = None
    handles: frozenset[str] | None = None
    terms: frozenset[str] | None = None


def card_references(card: Card, names: Names) -> Iterator[Finding]:
    """All references of a card that lead nowhere or twice to the same."""
    for rule in _RULES:
        yield from rule(card, names)


def format_references(form: Format) -> Iterator[Finding]:
    """Steps with the same id, and phases before the phase they need."""
    yield from _twice(("steps",), [step.id for step in form.steps])
    seen: set[str] = set()
    for number, step in enumerate(form.steps):
        needs = _NEEDS.get(step.phase)
        if needs and needs not in seen:
            params = {"name": step.phase, "needs": needs}
            yield Finding("K315", ("steps", number, "phase"), params)
        seen.add(step.phase)


def deck_references(model: DeckModel) -> Iterator[Finding]:
    """Tensions or interests with the same id."""
    yield from _twice(("tensions",), [tension.id for tension in model.tensions])
    yield from _twice(("interests",), [interest.id for interest in model.interests])


def library_references(key: str, ids: Iterable[str]) -> Iterator[Finding]:
    """Items of a shared file with the same id."""
    yield from _twice((key,), ids)


_NEEDS = {
    "reveal": "vote",
    "compare": "vote",
    "choose_case": "pitch",
}
"""A phase and the phase that must have been before it."""


def _twice(path: Path, ids: Iterable[str]) -> Iterator[Finding]:
    """Every id that was there before."""
    seen: Counter[str] = Counter()
    for number, identity in enumerate(ids):
        seen[identity] += 1
        if seen[identity] > 1:
            yield Finding("K309", (*path, number, "id"), {"name": identity})


def _unknown(code: str, path: Path, name: str, known: Iterable[str]) -> Finding:
    """A name that leads nowhere, with the one that was probably meant."""
    meant = nearly(name, sorted(known))
    params: Params = {"name": name, "nearly": meant} if meant else {"name": name}
    return Finding(code, path, params)


def _tension(card: Card, names: Names) -> Iterator[Finding]:
    """The tension is one of the deck's."""
    if names.tensions is not None and card.tension not in names.tensions:
        yield _unknown("K301", ("tension",), card.tension, names.tensions)


def _effects(card: Card, names: Names) -> Iterator[Finding]:
    """Every interest in effects is one of the deck's."""
    if names.interests is None:
        return
    for path, effects in _all_effects(card):
        for name in effects.keys() - names.interests:
            found = _unknown("K302", (*path, name), name, names.interests)
            yield Finding(found.code, found.path, found.params, key=True)


def _all_effects(card: Card) -> Iterator[tuple[Path, Effects]]:
    """Every place with effects: options, follow-ups and the twist."""
    for path, option in all_options(card):
        yield (*path, "effects"), option.effects
    for option_id, effects in card.twist.effects.items() if card.twist else ():
        yield ("twist", "effects", option_id), effects


def all_options(card: Card) -> Iterator[tuple[Path, Option]]:
    """The options of the card itself and of its follow-ups, with their paths."""
    for number, option in enumerate(card.options):
        yield ("options", number), option
    for scene, followup in enumerate(card.followups):
        for number, option in enumerate(followup.options):
            yield ("followups", scene, "options", number), option


def _handles(card: Card, names: Names) -> Iterator[Finding]:
    """Every handle is in inspiration.yaml."""
    if names.handles is not None:
        for number, name in enumerate(card.handles):
            if name not in names.handles:
                yield _unknown("K303", ("handles", number), name, names.handles)


def _terms(card: Card, names: Names) -> Iterator[Finding]:
    """Every term is in terms.yaml."""
    if names.terms is not None:
        for number, name in enumerate(card.terms):
            if name not in names.terms:
                yield _unknown("K304", ("terms", number), name, names.terms)


def _newcomer(card: Card, _names: Names) -> Iterator[Finding]:
    """Exactly one lens is the newcomer's."""
    count = sum(lens.newcomer for lens in card.lenses)
    if card.lenses and count != 1:
        yield Finding("K306", ("lenses",), {"count": count}, key=True)


def _twist(card: Card, _names: Names) -> Iterator[Finding]:
    """The twist names options of this card."""
    known = [option.id for option in card.options]
    for name in card.twist.effects if card.twist else ():
        if name not in known:
            found = _unknown("K307", ("twist", "effects", name), name, known)
            yield Finding(found.code, found.path, found.params, key=True)


def _reserved(card: Card, _names: Names) -> Iterator[Finding]:
    """No option takes the name of "anders" or "ik pas"."""
    for path, option in all_options(card):
        if option.id in (OTHER, PASS):
            yield Finding("K308", (*path, "id"), {"name": option.id})


def _ids(card: Card, _names: Names) -> Iterator[Finding]:
    """Within a list every id is there once."""
    yield from _twice(("options",), [option.id for option in card.options])
    yield from _twice(("facts",), [fact.id for fact in card.facts])
    yield from _twice(("lenses",), [lens.id for lens in card.lenses])
    yield from _twice(("followups",), [followup.id for followup in card.followups])
    for number, followup in enumerate(card.followups):
        yield from _scene(number, followup)


def _scene(number: int, followup: FollowUp) -> Iterator[Finding]:
    """Within a follow-up every option's id is there once."""
    ids = [option.id for option in followup.options]
    yield from _twice(("followups", number, "options"), ids)


_RULES: tuple[Callable[[Card, Names], Iterator[Finding]], ...] = (
    _tension,
    _effects,
    _handles,
    _terms,
    _newcomer,
    _twist,
    _reserved,
    _ids,
)
