"""What somebody alone may see: the veiled card, and what came of it so far.

It gives the same View as the session of a group, so that the same parts of the screen
can show it: the ways of practising stand in for formats.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core import undo
from game.core.deck import Card, Deck, FollowUp, Format, Option, Step
from game.core.solo.phases import OPEN_PHASES, WAYS, phase_of
from game.core.solo.practice import Attempt, Practice
from game.core.solo.table import back, card_on, forward, scenes, steps, stuck
from game.core.state import Decision, Play, State, Verdict
from game.core.view import Table, View

ME = ("me",)


@dataclass(frozen=True, slots=True)
class Solo:
    """The card on the table of somebody alone.

    Attributes:
        table: the card and its step, as the parts of the screen know them.
        attempt: what was done with it.
        scenes: the follow-ups so far with what was chosen; only once they are reached.
        before: the attempt that is looked back at; only once the new choice is made.
        stuck: whether a choice has to be made before going on.
    """

    table: Table
    attempt: Attempt
    scenes: tuple[tuple[FollowUp, Option | None], ...]
    before: Attempt | None
    stuck: bool


def view(deck: Deck, state: State) -> View:
    """The practice as its owner may see it."""
    now = state.session
    practice = now.practice or Practice()
    found = solo(deck, practice)
    way = found.table.format if found else _format("practice", ())
    return View(
        settings=now.settings,
        format=way,
        started=now.started,
        agreed=True,
        closed=now.closed,
        present=ME,
        everyone=ME,
        chooser=None,
        tension=None,
        table=found.table if found else None,
        done=(),
        pitches=(),
        followed=(),
        timer=None,
        undo=undo.target(state) if found else None,
    )


def solo(deck: Deck, practice: Practice) -> Solo | None:
    """The card on the table; None when there is none."""
    card, attempt = card_on(deck, practice), practice.now
    if card is None or attempt is None:
        return None
    phase = phase_of(attempt.step)
    form = _format(attempt.way, steps(card, attempt))
    return Solo(
        table=_table(card, attempt, practice, form),
        attempt=attempt,
        scenes=tuple(scenes(card, attempt)) if phase in OPEN_PHASES else (),
        before=practice.attempt(attempt.of) if phase == "compare" else None,
        stuck=stuck(attempt),
    )


def _format(way: str, named: tuple[str, ...]) -> Format:
    each = tuple(Step(step, phase_of(step), "", 0) for step in named or WAYS[way])
    return Format(way, "", (1, 1), each)


def _table(card: Card, attempt: Attempt, practice: Practice, form: Format) -> Table:
    step = form.step(attempt.step) or form.steps[0]
    return Table(
        card=_veiled(card, attempt, step.phase),
        play=_play(card, attempt, practice),
        format=form,
        step=step,
        steps=form.steps,
        results=(),
        shift=None,
        round=None,
        forward=forward(card, attempt),
        back=back(card, attempt),
        seen_before=False,
    )


def _play(card: Card, attempt: Attempt, practice: Practice) -> Play:
    chosen = Decision(attempt.option, "one", attempt.words) if attempt.option else None
    stands = attempt.stands
    return Play(
        card=attempt.card,
        format=attempt.way,
        step=attempt.step,
        tension=card.tension,
        visited=attempt.visited,
        facts=attempt.facts,
        notes=practice.text("note", attempt.number),
        decision=chosen,
        twist_shown=attempt.twist_shown,
        verdict=None if stands is None else Verdict(stands, attempt.after),
        people=ME,
    )


def _veiled(card: Card, attempt: Attempt, phase: str) -> Card:
    facts = tuple(f if f.id in attempt.facts else replace(f, answer="") for f in card.facts)
    open_now = phase in OPEN_PHASES
    return replace(
        card,
        facts=facts,
        options=card.options if open_now else tuple(map(_bare, card.options)),
        twist=card.twist if attempt.twist_shown else None,
        insight=card.insight if open_now else None,
        facilitator="",
        followups=(),
    )


def _bare(option: Option) -> Option:
    """An option before the choice: what it says, not what it brings."""
    return Option(option.id, option.label, option.lean)
