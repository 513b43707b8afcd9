"""A small deck with follow-ups, and somebody who practises with it."""

from __future__ import annotations

from dataclasses import replace

import small

from game.core import events as e
from game.core.deck import Card, Deck, FollowUp, Option, Term
from game.core.engine import VERSION, apply
from game.core.solo.phases import SOLO
from game.core.solo.practice import Practice
from game.core.state import State

WAY = ["read", "ask", "choose", "why", "lenses", "consequence"]
AFTER = ["twist", "insight", "take_along"]


def card(number: int = 1, tension: str = "plan-grens") -> Card:
    """A card of `small` whose first option leads to a scene, and that to a second one."""
    made = small.card(number, tension)
    first, *rest = made.options
    calls = FollowUp(
        "belt",
        "Hij belt.",
        (
            Option("op", "Je neemt op.", soon="Hij vertelt.", next="komt"),
            Option("niet", "Je wacht."),
        ),
    )
    comes = FollowUp(
        "komt",
        "Hij komt.",
        (Option("praten", "Je praat."), Option("terug", "Je belt weer.", next="belt")),
    )
    facts = tuple(replace(made.facts[0], id=f"feit-{n}") for n in range(3))
    options = (replace(first, next="belt"), *rest)
    return replace(made, options=options, followups=(calls, comes), facts=facts)


def deck(cards: int = 3) -> Deck:
    """The deck of `small` with these cards, and six terms."""
    terms = tuple(Term(f"term-{n}", f"Term {n}", f"Betekenis {n}.") for n in range(6))
    found = (*(card(n) for n in range(1, cards)), card(cards, "b"))
    return replace(small.deck(cards), cards=found, terms=terms)


def start(at: int = 1) -> e.SessionStarted:
    """The first event of a practice."""
    return e.SessionStarted(
        deck="d", engine=VERSION, seed="s", format=SOLO, settings=e.Settings(), at=at
    )


def after(of: Deck, state: State, *events: e.Event) -> State:
    """The state after these events, a second each."""
    for event in events:
        stamped = replace(event, at=event.at or state.at + 1000)
        state = apply(of, state, stamped)
    return state


def begun(of: Deck) -> State:
    """Somebody at home."""
    return apply(of, State(), start())


def drawn(of: Deck, way: str = "practice") -> State:
    """The first card on the table."""
    return after(of, begun(of), e.CardDrawn(card="kaart-1", format=way))


def at(of: Deck, step: str, option: str = "grens", state: State | None = None) -> State:
    """At this step, with this option chosen when it is past."""
    state = state or drawn(of)
    for each in [*WAY, *AFTER]:
        if practice(state).now.step == step:  # type: ignore[union-attr]
            return state
        if each == "choose":
            state = after(of, state, e.Chosen(option=option))
        following = [*WAY, *AFTER][[*WAY, *AFTER].index(each) + 1]
        state = after(of, state, e.PhaseEntered(step=following))
    return state


def practice(state: State) -> Practice:
    """The practice of a state."""
    assert state.session.practice is not None
    return state.session.practice


def played(of: Deck, state: State, card_: str, option: str = "grens") -> State:
    """A card played as quickly as the rules allow."""
    return after(
        of,
        state,
        e.CardDrawn(card=card_, format="practice"),
        e.PhaseEntered(step="ask"),
        e.PhaseEntered(step="choose"),
        e.Chosen(option=option),
        e.CardClosed(),
    )
