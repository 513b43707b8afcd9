"""A small deck and a session on it, for tests of the rules."""

from __future__ import annotations

from game.core import events as e
from game.core.deck import (
    Card,
    Deck,
    Fact,
    Format,
    Insight,
    Interest,
    Lens,
    Option,
    Pole,
    Prompt,
    Step,
    Tension,
    Twist,
)
from game.core.engine import VERSION, apply
from game.core.state import State

PEOPLE = ("ayse", "bert", "dirk", "fatima")
FULL = [
    *("read", "ask", "vote", "reveal", "discuss", "counter"),
    *("revote", "decide", "consequence", "twist", "insight", "harvest"),
]


def option(name: str, lean: int) -> Option:
    """An option with a reason, a price and consequences."""
    effects = {"trust": (lean, 0)}
    return Option(name, f"Je kiest {name}.", lean, "Waarom", "Prijs", effects, "Kort", "Lang")


def card(number: int = 1, tension: str = "plan-grens") -> Card:
    """A card with every part; its options lean -2, 0 and 2."""
    leans = {"langs": -2, "brief": 0, "grens": 2}
    return Card(
        id=f"kaart-{number}",
        title=f"Kaart {number}",
        tension=tension,
        case="Yonas kwam drie keer niet.",
        question="Wat doe je?",
        facts=(Fact("thuis", "Is er thuis iets?", "Zijn vrouw is ziek."),),
        options=tuple(option(name, lean) for name, lean in leans.items()),
        lenses=(
            Lens("yonas", "Yonas", "user", "Ik werk 's nachts.", "Wie ben jij?", newcomer=True),
            Lens("school", "Taalschool", "student", "Hier is hij er wel.", "Wat doen wij?"),
        ),
        prompts={
            "ask": (Prompt("ask-1", "Wat weet je?"),),
            "discuss": (Prompt("discuss-1", "Wat nu?"),),
        },
        twist=Twist(
            "Hij komt", "Hij komt toch.", "Blijft het staan?", {"grens": {"trust": (-1, 0)}}
        ),
        insight=Insight("De wet kent vier graden."),
        facilitator="Laat stille stemmers eerst.",
    )


def form(name: str = "vol", phases: list[str] | None = None) -> Format:
    """A format with these phases, two minutes each."""
    steps = tuple(Step(phase, phase, phase.title(), 2) for phase in phases or FULL)
    return Format(name, name.title(), (3, 12), steps, case="either")


def deck(cards: int = 3) -> Deck:
    """Two tensions; all cards but the last belong to the first."""
    poles = Pole("Links", "gift", "valkuil"), Pole("Rechts", "gift", "valkuil")
    return Deck(
        id="klein",
        title="Klein",
        version="1",
        language="nl",
        tensions=(Tension("plan-grens", *poles, "gavel", "?"), Tension("b", *poles, "user", "?")),
        interests=(Interest("trust", "Vertrouwen", "heart", "?"),),
        cards=(*(card(n) for n in range(1, cards)), card(cards, "b")),
        formats=(form(), form("kort", ["read", "vote", "reveal", "revote", "compare"])),
    )


def started(of: Deck | None = None, settings: e.Settings | None = None) -> State:
    """A session with four people that agreed to the rules."""
    of = of or deck()
    events: list[e.Event] = [
        e.SessionStarted(
            deck="d",
            engine=VERSION,
            seed="s",
            format="vol",
            settings=settings or e.Settings(),
            at=1,
        ),
        *(e.Joined(who=who, at=2) for who in PEOPLE),
        e.RulesAgreed(at=3),
    ]
    return after(of, State(), *events)


def after(of: Deck, state: State, *events: e.Event) -> State:
    """The state after these events, each allowed."""
    for event in events:
        state = apply(of, state, event)
    return state


def at_vote(of: Deck, settings: e.Settings | None = None) -> State:
    """A session that stands at the first vote of card 1."""
    return after(
        of,
        started(of, settings),
        e.TensionChosen(tension="plan-grens", at=10),
        e.CardDrawn(card="kaart-1", format="vol", at=20),
        e.PhaseEntered(step="vote", at=30),
    )


def voted(of: Deck, choices: dict[str, str], settings: e.Settings | None = None) -> State:
    """A session whose first vote is revealed with these choices."""
    state = at_vote(of, settings)
    for number, who in enumerate(choices):
        state = apply(of, state, e.VoteCast(who=who, at=40 + number))
    ballots = tuple(e.Ballot(option, who) for who, option in choices.items())
    return after(
        of, state, e.Revealed(ballots=ballots, at=50), e.PhaseEntered(step="reveal", at=50)
    )
