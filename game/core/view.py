"""What somebody may see: the big screen and the participants, or the facilitator.

Screens, bots, exports and reports get a View and never the state. Hiding is the
default: an answer shows once it was asked for, a price once the group decided, the
twist once it came, and the facilitator's note to the facilitator alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.core import undo
from game.core.deck import Card, Deck, Format, Option, Step
from game.core.events import Settings
from game.core.mirror import Result, Shift, results, shift
from game.core.phases import OPEN_PHASES, PHASES
from game.core.points import Points, points
from game.core.state import FollowUpOnAction, Pitch, Play, Session, State, Timer
from game.core.table import (
    back,
    card_on,
    find_card,
    format_on,
    forward,
    playable,
    round_of,
    step_on,
)

FACILITATOR = "facilitator"
SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class Table:
    """The card on the table: veiled text, what was done with it, and where to go.

    `round` is the number of the vote this step is or follows; `seen_before` says
    that an undo brought people back before a result they know.
    """

    card: Card | None
    play: Play
    format: Format
    step: Step
    steps: tuple[Step, ...]
    results: tuple[Result | None, ...]
    shift: Shift | None
    round: int | None
    forward: str | None
    back: str | None
    seen_before: bool


@dataclass(frozen=True, slots=True)
class Played:
    """A card that is done, with nothing left to hide."""

    card: Card
    play: Play
    format: Format
    results: tuple[Result | None, ...]
    shift: Shift | None
    points: Points | None


@dataclass(frozen=True, slots=True)
class View:
    """A session as somebody may see it."""

    settings: Settings
    format: Format
    started: int
    agreed: bool
    closed: bool
    present: tuple[str, ...]
    everyone: tuple[str, ...]
    chooser: str | None
    tension: str | None
    table: Table | None
    done: tuple[Played, ...]
    pitches: tuple[Pitch, ...]
    followed: tuple[FollowUpOnAction, ...]
    timer: Timer | None
    undo: int | None
    prepared: tuple[tuple[str, int, int], ...] = ()


def view(deck: Deck, state: State, who: str) -> View:
    """The session as `who` may see it.

    Args:
        deck: the deck of the session.
        state: where the session is.
        who: `facilitator`, `screen`, or a participant's id.
    """
    now = state.session
    return View(
        settings=now.settings,
        format=deck.format_by_id[now.format],
        started=now.started,
        agreed=now.agreed,
        closed=now.closed,
        present=now.present,
        everyone=now.everyone,
        chooser=now.present[len(now.done) % len(now.present)] if now.present else None,
        tension=now.tension,
        table=_table(deck, state, who),
        done=tuple(played(deck, now, play) for play in now.done),
        pitches=now.pitches,
        followed=now.followed,
        timer=now.timer,
        undo=undo.target(state),
        prepared=now.prepared,
    )


def played(deck: Deck, session: Session, play: Play) -> Played:
    """A card that is done, with its measures and points."""
    card = find_card(deck, session, play.card) or Card(play.card, "", "", "", "")
    form = deck.format_by_id[play.format]
    people = len(play.people)
    return Played(
        card,
        play,
        form,
        results(card, play),
        shift(card, play),
        points(card, form, play, people),
    )


def _table(deck: Deck, state: State, who: str) -> Table | None:
    now = state.session
    step = step_on(deck, now)
    if now.play is None or step is None:
        return None
    card, form = card_on(deck, now), format_on(deck, now)
    number = round_of(form, step.id)
    return Table(
        card=_veiled(card, now.play, step, who) if card else None,
        play=now.play,
        format=form,
        step=step,
        steps=tuple(each for each in form.steps if each.id == step.id or _shown(deck, now, each)),
        results=results(card, now.play) if card else (),
        shift=shift(card, now.play) if card else None,
        round=number,
        forward=forward(deck, now),
        back=back(deck, now),
        seen_before=_seen_before(state, now.play, number),
    )


def _shown(deck: Deck, now: Session, step: Step) -> bool:
    """Whether the rail names a step: a result that is still to come counts."""
    to_come = "result" in PHASES[step.phase].needs or not (now.play and now.play.card)
    return to_come or playable(deck, now, step)


def _seen_before(state: State, play: Play, number: int | None) -> bool:
    if number is None or play.rounds[number].ballots is not None:
        return False
    return f"{play.card}/{number}" in state.seen


def _veiled(card: Card, play: Play, step: Step, who: str) -> Card:
    facts = tuple(f if f.id in play.facts else replace(f, answer="") for f in card.facts)
    open_now = step.phase in OPEN_PHASES
    return replace(
        card,
        facts=facts,
        options=card.options if open_now else tuple(map(_bare, card.options)),
        twist=card.twist if play.twist_shown else None,
        insight=card.insight if open_now else None,
        facilitator=card.facilitator if who == FACILITATOR else "",
        followups=(),
    )


def _bare(option: Option) -> Option:
    """An option as people vote on it: what it says, not what it brings."""
    return Option(option.id, option.label, option.lean)
