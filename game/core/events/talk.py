"""The talk: facts, lenses, turns, prompts, arguments and notes."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class FactOpened(Event):
    """Somebody asked, so the answer opens."""

    fact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LensGiven(Event):
    """Somebody speaks from this lens; `who` None takes it back."""

    lens: str
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnStarted(Event):
    """Somebody has the floor, perhaps behind a lens; `who` None ends the turn."""

    who: str | None
    lens: str | None = None
    seconds: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptDone(Event):
    """The group discussed a question, or ticks it open again."""

    prompt: str
    done: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentGiven(Event):
    """An argument for a pole (left, right), perhaps against one's own choice."""

    id: str
    pole: str
    text: str = ""
    who: str | None = None
    lens: str | None = None
    against_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten(Event):
    """The group's notes on the card, the whole text as it is now."""

    text: str
