"""The talk: facts, lenses, turns, prompts, arguments and notes."""

from __future__ import annotations

from collections.abc import Iterator

from game.core import events as e
from game.core.change import change
from game.core.deck import Deck
from game.core.rules.rule import Rule, card_of, play_of, refuse
from game.core.state import Argument, Session, Turn
from game.core.table import card_on, step_on

POLES = ("left", "right")

SURPRISE = "surprise-"
"""How the ids of prompts begin that no card has: the surprising ones."""


def _open_fact(_deck: Deck, session: Session, event: e.FactOpened) -> Session:
    play = play_of(session)
    return change(session, play=change(play, facts=(*play.facts, event.fact)))


def _check_fact(deck: Deck, session: Session, event: e.FactOpened) -> None:
    if event.fact not in [fact.id for fact in card_of(deck, session).facts]:
        refuse("unknown_fact", fact=event.fact)
    if event.fact in play_of(session).facts:
        refuse("already_open", fact=event.fact)


def _facts(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session)
    return (e.FactOpened(fact=fact.id) for fact in (card.facts if card else ()))


def _give_lens(_deck: Deck, session: Session, event: e.LensGiven) -> Session:
    play = play_of(session)
    lenses = {lens: who for lens, who in play.lenses.items() if lens != event.lens}
    if event.who is not None:
        lenses[event.lens] = event.who
    return change(session, play=change(play, lenses=lenses))


def _check_lens(deck: Deck, session: Session, event: e.LensGiven) -> None:
    if event.lens not in [lens.id for lens in card_of(deck, session).lenses]:
        refuse("unknown_lens", lens=event.lens)
    if event.who is not None and event.who not in session.present:
        refuse("not_here", who=event.who)


def _lenses(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session)
    for number, lens in enumerate(card.lenses if card and session.present else ()):
        who = session.present[number % len(session.present)]
        yield e.LensGiven(lens=lens.id, who=who)


def _start_turn(_deck: Deck, session: Session, event: e.TurnStarted) -> Session:
    play = play_of(session)
    if event.who is None:
        return change(session, play=change(play, turn=None))
    voiced = play.voiced
    if event.lens and event.lens not in voiced and play.lenses.get(event.lens) == event.who:
        voiced = (*voiced, event.lens)
    turn = Turn(event.who, event.lens, event.at, event.seconds)
    return change(session, play=change(play, turn=turn, voiced=voiced))


def _check_turn(deck: Deck, session: Session, event: e.TurnStarted) -> None:
    if event.who is not None and event.who not in session.present:
        refuse("not_here", who=event.who)
    if event.lens and event.lens not in [lens.id for lens in card_of(deck, session).lenses]:
        refuse("unknown_lens", lens=event.lens)


def _turns(_deck: Deck, session: Session) -> Iterator[e.Event]:
    lenses = session.play.lenses if session.play else {}
    return (e.TurnStarted(who=who, lens=lens) for lens, who in lenses.items())


def prompt_ids(deck: Deck, session: Session) -> tuple[str, ...]:
    """The questions of the card and of the step the group is in."""
    card, step = card_on(deck, session), step_on(deck, session)
    of_card = [p.id for prompts in card.prompts.values() for p in prompts] if card else []
    return (*of_card, *(p.id for p in (step.prompts if step else ())))


def _do_prompt(_deck: Deck, session: Session, event: e.PromptDone) -> Session:
    play = play_of(session)
    others = tuple(prompt for prompt in play.prompts if prompt != event.prompt)
    done = (*others, event.prompt) if event.done else others
    new = event.prompt.startswith(SURPRISE) and event.prompt not in play.drawn
    drawn = (*play.drawn, event.prompt) if new else play.drawn
    return change(session, play=change(play, prompts=done, drawn=drawn))


def _check_prompt(deck: Deck, session: Session, event: e.PromptDone) -> None:
    known = prompt_ids(deck, session) + play_of(session).prompts
    if event.prompt not in known and not event.prompt.startswith(SURPRISE):
        refuse("unknown_prompt", prompt=event.prompt)


def _prompts(deck: Deck, session: Session) -> Iterator[e.Event]:
    return (e.PromptDone(prompt=prompt) for prompt in prompt_ids(deck, session))


def _argue(_deck: Deck, session: Session, event: e.ArgumentGiven) -> Session:
    play = play_of(session)
    kept = tuple(argument for argument in play.arguments if argument.id != event.id)
    if event.text:
        new = Argument(
            event.id,
            event.pole,
            event.text,
            event.who,
            event.lens,
            event.against_own,
        )
        kept = (*kept, new)
    return change(session, play=change(play, arguments=kept))


def _check_argument(_deck: Deck, session: Session, event: e.ArgumentGiven) -> None:
    if event.pole not in POLES:
        refuse("unknown_pole", pole=event.pole)
    if event.who is not None and event.who not in session.everyone:
        refuse("not_here", who=event.who)


def _arguments(_deck: Deck, session: Session) -> Iterator[e.Event]:
    given = len(session.play.arguments) if session.play else 0
    for pole in POLES:
        who = session.present[given % len(session.present)] if session.present else None
        yield e.ArgumentGiven(id=f"a{given + 1}", pole=pole, text="…", who=who, against_own=True)


def _note(_deck: Deck, session: Session, event: e.NoteWritten) -> Session:
    return change(session, play=change(play_of(session), notes=event.text))


RULES: dict[type[e.Event], Rule] = {
    e.FactOpened: Rule(_open_fact, _check_fact, _facts),
    e.LensGiven: Rule(_give_lens, _check_lens, _lenses),
    e.TurnStarted: Rule(_start_turn, _check_turn, _turns),
    e.PromptDone: Rule(_do_prompt, _check_prompt, _prompts),
    e.ArgumentGiven: Rule(_argue, _check_argument, _arguments),
    e.NoteWritten: Rule(_note, offer=lambda _d, _s: (e.NoteWritten(text="…"),)),
}
