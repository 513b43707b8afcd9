"""What lies on the table: the card, its steps, and which of them can be played."""

from __future__ import annotations

from collections.abc import Callable

from game.core.deck import Card, Deck, Format, Step
from game.core.phases import PHASES, VOTES
from game.core.state import Play, Round, Session


def find_card(deck: Deck, session: Session, card: str) -> Card | None:
    """A card of the deck, or a case the group wrote itself."""
    found = deck.card_by_id.get(card)
    return found or next((own for own in session.own if own.id == card), None)


def card_on(deck: Deck, session: Session) -> Card | None:
    """The card that is being played."""
    return find_card(deck, session, session.play.card) if session.play else None


def format_on(deck: Deck, session: Session) -> Format:
    """The format of the card on the table, or of the session."""
    return deck.format_by_id[session.play.format if session.play else session.format]


def step_on(deck: Deck, session: Session) -> Step | None:
    """The step the group is in."""
    return format_on(deck, session).step(session.play.step) if session.play else None


def vote_steps(form: Format) -> tuple[str, ...]:
    """The ids of the steps with a vote, in order: round 0, 1 ..."""
    return tuple(step.id for step in form.steps if step.phase in VOTES)


def round_of(form: Format, step: str) -> int | None:
    """The number of the round that this step is, or that came last before it."""
    number: int | None = None
    for each in form.steps:
        if each.phase in VOTES:
            number = 0 if number is None else number + 1
        if each.id == step:
            return number
    return None


def round_on(deck: Deck, session: Session) -> Round | None:
    """The round of the step the group is in."""
    if session.play is None:
        return None
    number = round_of(format_on(deck, session), session.play.step)
    return None if number is None else session.play.rounds[number]


def _has(need: str, card: Card | None, form: Format, step: Step, play: Play) -> bool:
    if need == "result":
        number = round_of(form, step.id)
        return number is not None and play.rounds[number].ballots is not None
    if need == "questions":
        return bool(step.prompts) or (card is not None and _has_questions(card))
    return card is not None and bool(_PARTS[need](card))


def _has_questions(card: Card) -> bool:
    return bool(card.facts or card.prompts.get("ask"))


_PARTS: dict[str, Callable[[Card], object]] = {
    "card": lambda card: card,
    "options": lambda card: len(card.options) > 1,
    "consequences": lambda card: any(o.effects or o.soon or o.later for o in card.options),
    "twist": lambda card: card.twist,
    "insight": lambda card: card.insight or card.handles,
}


def playable(deck: Deck, session: Session, step: Step) -> bool:
    """Whether the card has what this step needs; a step without it is skipped."""
    if session.play is None:
        return False
    card, form = card_on(deck, session), format_on(deck, session)
    return all(_has(need, card, form, step, session.play) for need in PHASES[step.phase].needs)


def _first(deck: Deck, session: Session, steps: tuple[Step, ...]) -> str | None:
    return next((step.id for step in steps if playable(deck, session, step)), None)


def _place(form: Format, step: str) -> int:
    return next((n for n, each in enumerate(form.steps) if each.id == step), -1)


def forward(deck: Deck, session: Session) -> str | None:
    """The next step that can be played; None at the end of the card."""
    if session.play is None:
        return None
    form = format_on(deck, session)
    return _first(deck, session, form.steps[_place(form, session.play.step) + 1 :])


def back(deck: Deck, session: Session) -> str | None:
    """The step before this one that can be played; None at the start of the card."""
    if session.play is None:
        return None
    form = format_on(deck, session)
    return _first(deck, session, form.steps[: _place(form, session.play.step)][::-1])


def start_step(deck: Deck, form: Format, card: Card | None) -> str:
    """The step a card begins with in this format."""
    blank = Session(format=form.id, play=_blank(form, card), own=(card,) if card else ())
    return _first(deck, blank, form.steps) or form.steps[0].id


def _blank(form: Format, card: Card | None) -> Play:
    return Play(
        card=card.id if card else "",
        format=form.id,
        step="",
        rounds=tuple(Round() for _ in vote_steps(form)),
    )
