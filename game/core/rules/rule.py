"""A row of the rules: when an event is refused, what it changes, what is on offer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

from game.core.deck import Card, Deck
from game.core.events import Event
from game.core.state import Play, Session
from game.core.table import card_on
from game.errors import Rejected


def nothing_to_check(_deck: Deck, _session: Session, _event: Any) -> None:  # noqa: ANN401
    """The phase already says when this is allowed."""


def nothing_on_offer(_deck: Deck, _session: Session) -> Iterable[Event]:
    """Nothing that buttons or bots need to be told."""
    return ()


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind of event works.

    `fold` gives the session after the event; `check` raises Rejected; `offer` names
    the events of this kind that could be asked for now (`legal` checks them).
    The event is of the rule's own kind, so it is typed as Any here.
    """

    fold: Callable[[Deck, Session, Any], Session]
    check: Callable[[Deck, Session, Any], None] = nothing_to_check
    offer: Callable[[Deck, Session], Iterable[Event]] = nothing_on_offer


def refuse(code: str, **params: object) -> NoReturn:
    """Say why not."""
    raise Rejected(code, **params)


def play_of(session: Session) -> Play:
    """The card on the table; refused when there is none."""
    return session.play or refuse("no_card")


def card_of(deck: Deck, session: Session) -> Card:
    """The text of the card on the table; refused when there is none."""
    return card_on(deck, session) or refuse("no_card")
