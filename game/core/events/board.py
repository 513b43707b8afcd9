"""Events of the board: a tension, a card and its steps, a case of one's own."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionChosen(Event):
    """A tension was picked on the board."""

    tension: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDrawn(Event):
    """A card lies on the table, drawn by chance or chosen, to be played in a format."""

    card: str
    format: str
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSwapped(Event):
    """The card does not fit this group and goes back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardClosed(Event):
    """The group is done with the card and goes back to the board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePitched(Event):
    """Somebody offers a case of their own, in a few words."""

    case: str
    title: str
    who: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChosen(Event):
    """The group picked one of the cases that were offered."""

    case: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCaseWritten(Event):
    """The group's own case, to be played like any card."""

    case: str
    title: str
    text: str
    question: str
    options: tuple[str, ...] = ()
    tension: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseEntered(Event):
    """The group went to this step of its format, forward or back."""

    step: str
