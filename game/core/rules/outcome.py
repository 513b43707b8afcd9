"""What comes of a card: the decision, the twist, and what the group takes along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.core import events as e
from game.core.change import change
from game.core.deck import OTHER, Deck
from game.core.rules.rule import Rule, card_of, play_of, refuse
from game.core.state import Action, Decision, Session, Verdict
from game.core.table import card_on

WAYS = ("", "consensus", "majority", "one", "trial")
"""How a group may decide; "" is that it did not say."""
"""How a group decides: all agree, most agree, somebody cuts the knot, or to try it."""


def _decide(_deck: Deck, session: Session, event: e.Decided) -> Session:
    decision = Decision(event.option, event.how, event.text)
    return change(session, play=change(play_of(session), decision=decision, verdict=None))


def _check_decide(deck: Deck, session: Session, event: e.Decided) -> None:
    if event.how not in WAYS:
        refuse("unknown_way", how=event.how)
    if event.option != OTHER and card_of(deck, session).option(event.option) is None:
        refuse("unknown_option", option=event.option)


def _decisions(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session)
    options = [option.id for option in card.options] if card else []
    return (e.Decided(option=option, how=how) for option in (*options, OTHER) for how in WAYS)


def _show_twist(_deck: Deck, session: Session, _event: e.TwistShown) -> Session:
    return change(session, play=change(play_of(session), twist_shown=True))


def _reconsider(_deck: Deck, session: Session, event: e.Reconsidered) -> Session:
    verdict = Verdict(event.stands, event.option, event.text)
    return change(session, play=change(play_of(session), verdict=verdict))


def _check_reconsider(deck: Deck, session: Session, event: e.Reconsidered) -> None:
    play = play_of(session)
    if not play.twist_shown:
        refuse("twist_not_shown")
    known = event.option in (None, OTHER) or card_of(deck, session).option(event.option)
    if not known:
        refuse("unknown_option", option=event.option)


def _verdicts(deck: Deck, session: Session) -> Iterator[e.Event]:
    card = card_on(deck, session)
    yield e.Reconsidered(stands=True)
    for option in card.options if card else ():
        yield e.Reconsidered(stands=False, option=option.id)


def _changed(texts: Mapping[str, str], key: str, text: str) -> dict[str, str]:
    """These texts with one changed; an empty text drops it."""
    return {k: v for k, v in {**texts, key: text}.items() if v}


def _take(_deck: Deck, session: Session, event: e.TakeawayAdded) -> Session:
    play = play_of(session)
    takeaways = _changed(play.takeaways, event.id, event.text)
    return change(session, play=change(play, takeaways=takeaways))


def _signal(_deck: Deck, session: Session, event: e.SignalAdded) -> Session:
    play = play_of(session)
    return change(session, play=change(play, signals=_changed(play.signals, event.id, event.text)))


def _act(_deck: Deck, session: Session, event: e.ActionAdded) -> Session:
    play = play_of(session)
    actions = {action.id: action for action in play.actions}
    actions[event.id] = Action(event.id, event.what, event.who, event.when)
    kept = tuple(action for action in actions.values() if action.what)
    return change(session, play=change(play, actions=kept))


RULES: dict[type[e.Event], Rule] = {
    e.Decided: Rule(_decide, _check_decide, _decisions),
    e.TwistShown: Rule(_show_twist, offer=lambda _d, _s: (e.TwistShown(),)),
    e.Reconsidered: Rule(_reconsider, _check_reconsider, _verdicts),
    e.TakeawayAdded: Rule(_take, offer=lambda _d, _s: (e.TakeawayAdded(id="t1", text="…"),)),
    e.ActionAdded: Rule(
        _act,
        offer=lambda _d, _s: (e.ActionAdded(id="x1", what="…", who="…", when="…"),),
    ),
    e.SignalAdded: Rule(_signal, offer=lambda _d, _s: (e.SignalAdded(id="s1", text="…"),)),
}
