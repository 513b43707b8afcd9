"""What a deck holds once it has been read and checked: values that never change.

A deck names its content by id, never by position. Leans run from -2 (left pole)
to +2 (right pole). Effects run from -2 to +2 for the short term (three months)
and the long term (about two years).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Effects = Mapping[str, tuple[int, int]]
"""Interest id -> (short, long); an interest that is left out is (0, 0)."""

OTHER = "other"
"""The option id of "anders, namelijk"; no deck may use it."""

PASS = "pass"  # noqa: S105 - the option id of "ik pas", not a secret
"""The option id of "ik pas"; no deck may use it."""


@dataclass(frozen=True, slots=True)
class Interest:
    """A stake that options help or harm, such as trust."""

    id: str
    label: str
    icon: str
    about: str


@dataclass(frozen=True, slots=True)
class Pole:
    """One end of a tension: its name, what it gives and where it goes wrong."""

    label: str
    gift: str
    pitfall: str


@dataclass(frozen=True, slots=True)
class Tension:
    """A spanningsveld: two poles that can both be defended."""

    id: str
    left: Pole
    right: Pole
    icon: str
    about: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """The fictional newcomer a card is about. Gender is f, m or x."""

    name: str
    age: int
    gender: str
    origin: str
    about: str
    portrait: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A question about the case, with an answer that opens when somebody asks."""

    id: str
    ask: str
    answer: str


@dataclass(frozen=True, slots=True)
class Option:
    """A step the consultant can take; each has a reason and a price."""

    id: str
    label: str
    lean: int | None = None
    why: str = ""
    price: str = ""
    effects: Effects = field(default_factory=dict)
    soon: str = ""
    later: str = ""
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Lens:
    """A bril: somebody involved, what they would say and what they would ask."""

    id: str
    who: str
    icon: str
    says: str
    asks: str
    newcomer: bool = False


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question for the talk. Its id is its phase and number: `discuss-1`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Twist:
    """A new fact after the decision; its effects come on top of the option's own."""

    title: str
    text: str
    question: str
    effects: Mapping[str, Effects] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A next scene with options of its own, for somebody who practises alone."""

    id: str
    text: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from."""

    title: str
    url: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Insight:
    """What law and research say, with the sources."""

    text: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Law:
    """The day the law was as the card says, and the day somebody checked (ISO)."""

    valid_on: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class Card:
    """A dilemma with all its parts; a part that is empty skips its phase."""

    id: str
    title: str
    tension: str
    case: str
    question: str
    revision: int = 1
    level: int = 1
    minutes: int = 25
    review: str | None = None
    warning: str | None = None
    tags: tuple[str, ...] = ()
    person: Person | None = None
    facts: tuple[Fact, ...] = ()
    options: tuple[Option, ...] = ()
    lenses: tuple[Lens, ...] = ()
    prompts: Mapping[str, tuple[Prompt, ...]] = field(default_factory=dict)
    twist: Twist | None = None
    followups: tuple[FollowUp, ...] = ()
    insight: Insight | None = None
    handles: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    law: Law | None = None
    facilitator: str = ""

    def option(self, option: str | None) -> Option | None:
        """The option with this id; None for "anders", "ik pas" and unknown ids."""
        return next((o for o in self.options if o.id == option), None)

    def letter(self, option: str) -> str:
        """A, B, C ... as people see it on their hand cards; the next one is "anders"."""
        ids = [o.id for o in self.options]
        return chr(ord("A") + (ids.index(option) if option in ids else len(ids)))


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the trade with its meaning, and the short forms it goes by."""

    id: str
    term: str
    about: str
    short: tuple[str, ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Handle:
    """A handvat: an insight, question, chance, intervention or signpost from practice."""

    id: str
    kind: str
    text: str
    source: Source | None = None
    tensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session format: a phase with its own title and minutes."""

    id: str
    phase: str
    title: str
    minutes: int
    speaks: str = "all"
    listens: str | None = None
    prompts: tuple[Prompt, ...] = ()
    script: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A werkvorm: steps, for how many people, and the weights of the points."""

    id: str
    title: str
    people: tuple[int, int]
    steps: tuple[Step, ...]
    summary: str = ""
    when: str = ""
    not_when: str = ""
    case: str = "card"
    points: Mapping[str, float] = field(default_factory=dict)
    source: str | None = None
    minutes: int = field(init=False, compare=False)
    step_by_id: Mapping[str, Step] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Add the minutes of one case, and index the steps, since both are asked often."""
        object.__setattr__(self, "minutes", sum(step.minutes for step in self.steps))
        object.__setattr__(self, "step_by_id", {step.id: step for step in self.steps})

    def step(self, step: str) -> Step | None:
        """The step with this id."""
        return self.step_by_id.get(step)


@dataclass(frozen=True, slots=True)
class Deck:
    """All a session plays with: tensions, cards, terms, handles and formats."""

    id: str
    title: str
    version: str
    language: str
    tensions: tuple[Tension, ...]
    interests: tuple[Interest, ...] = ()
    cards: tuple[Card, ...] = ()
    terms: tuple[Term, ...] = ()
    inspiration: tuple[Handle, ...] = ()
    formats: tuple[Format, ...] = ()
    license: str = ""
    authors: tuple[str, ...] = ()
    credits: str = ""
    job_title: str = ""
    card_by_id: Mapping[str, Card] = field(init=False, repr=False, compare=False)
    format_by_id: Mapping[str, Format] = field(init=False, repr=False, compare=False)
    tension_by_id: Mapping[str, Tension] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index by id, since every event names content by id."""
        object.__setattr__(self, "card_by_id", {c.id: c for c in self.cards})
        object.__setattr__(self, "format_by_id", {f.id: f for f in self.formats})
        object.__setattr__(self, "tension_by_id", {t.id: t for t in self.tensions})
