"""A small deck of our own and a group that plays it, for tests of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.core import events as e
from game.core import mirror
from game.core.deck import (
    Card,
    Deck,
    Format,
    Insight,
    Interest,
    Law,
    Lens,
    Option,
    Pole,
    Prompt,
    Source,
    Step,
    Tension,
    Twist,
)
from game.core.engine import VERSION, apply
from game.core.state import State
from game.core.view import FACILITATOR, View, view

START = 1_795_344_300_000
"""22 November 2026, 10:45 in Amsterdam."""

LABELS = (
    *("Qamar", "Zwaantje", "Jozua", "Ebru", "Wubbo", "Xandra"),
    *("Öykü", "Tjitske", "Fenna", "Gijsbert", "Hanzo", "Ilkay"),
)
NAMES = {f"person-{number}": label for number, label in enumerate(LABELS, 1)}
"""Labels that no text of the deck holds, so that a search for them means something."""

PHASES = (
    *("read", "vote", "reveal", "discuss", "counter", "revote"),
    *("decide", "consequence", "twist", "insight", "harvest"),
)


def card(name: str, tension: str) -> Card:
    """A card with every part of which the report tells."""
    return Card(
        id=name,
        title=f"De kaart {name}",
        tension=tension,
        case="Farid komt niet.",
        question="Welke stap zet je?",
        options=(
            Option("langs", "Je gaat bij hem langs.", -2, "Omdat", "Tijd", {"trust": (2, 1)}),
            Option("brief", "Je stuurt een brief.", 0, "Omdat", "Kil", {"trust": (0, -1)}),
            Option(
                "grens",
                "Je start de boete.",
                2,
                "Omdat",
                "Schaamte",
                {"trust": (-2, -1), "rules": (1, 0)},
                "Hij zegt niets meer.",
                "Hij vertelde het nooit.",
            ),
        ),
        lenses=(
            Lens("farid", "Farid", "user", "Ik ben moe.", "Wie ben jij?", newcomer=True),
            Lens("school", "De taalschool", "student", "Hij is slim.", "Wat nu?"),
        ),
        prompts={"discuss": (Prompt("discuss-1", "Wanneer is iets verwijtbaar?"),)},
        twist=Twist("Hij komt toch", "Op dag vier komt hij wel.", "Blijft het besluit staan?"),
        insight=Insight(
            "De wet kent vier graden.",
            (Source("Besluit inburgering", "https://wetten.overheid.nl/", "2026-04-02"),),
        ),
        law=Law("2026-07-01", "2026-11-22"),
    )


def form(name: str = "vol", phases: Sequence[str] = PHASES, title: str = "Spanningsveld") -> Format:
    """A format with these phases."""
    steps = tuple(Step(phase, phase, phase.title(), 2) for phase in phases)
    return Format(name, title, (3, 12), steps, case="either")


def deck(*, left: str = "Ontwikkelplan", right: str = "Sanctie") -> Deck:
    """Three tensions, four cards; nobody plays the last tension."""
    tensions = (
        Tension("plan", Pole(left, "", ""), Pole(right, "", ""), "gavel", "?"),
        Tension("taal", Pole("Taal eerst", "", ""), Pole("Werk eerst", "", ""), "user", "?"),
        Tension("open", Pole("Regels", "", ""), Pole("Maatwerk", "", ""), "scales", "?"),
    )
    return Deck(
        id="klein",
        title="Klein deck",
        version="1.2.3",
        language="nl",
        tensions=tensions,
        interests=(
            Interest("trust", "Vertrouwen", "heart", "?"),
            Interest("rules", "Rechtmatigheid", "shield", "?"),
        ),
        cards=(card("een", "plan"), card("twee", "plan"), card("drie", "taal")),
        formats=(form(), form("kort", ("read", "vote", "reveal", "revote"), "Snelle ronde")),
        credits="Vrij naar een bordspel van KIS.",
        license="CC-BY-SA-4.0",
        authors=("Spanningsveld",),
    )


class Meeting:
    """A session that is played event by event."""

    def __init__(
        self, people: int = 4, settings: e.Settings | None = None, of: Deck | None = None
    ) -> None:
        """Let this many people sit down."""
        self.deck, self.state = of or deck(), State(at=START - 1000)
        self.log: list[e.Event] = []
        self.who = tuple(NAMES)[:people]
        self.first: tuple[e.Ballot, ...] = ()
        chosen = settings or e.Settings()
        start = e.SessionStarted(deck="d", engine=VERSION, seed="s", format="vol", settings=chosen)
        self.do(start, *(e.Joined(who=who) for who in self.who), e.RulesAgreed())

    @property
    def view(self) -> View:
        """What the report gets."""
        return view(self.deck, self.state, FACILITATOR)

    def do(self, *events: e.Event) -> None:
        """Let these happen, a second apart."""
        for event in events:
            stamped = replace(event, at=self.state.at + 1000)
            self.state = apply(self.deck, self.state, stamped)
            self.log.append(stamped)

    def draw(self, name: str, form: str = "vol") -> None:
        """Lay this card on the table."""
        tension = self.deck.card_by_id[name].tension if name else self.deck.tensions[0].id
        self.do(e.TensionChosen(tension=tension), e.CardDrawn(card=name, format=form))

    def vote(self, step: str, options: Sequence[str], other: str = "") -> None:
        """Everybody votes, in the order of the group, and the round is opened."""
        self.do(e.PhaseEntered(step=step))
        ballots = tuple(
            e.Ballot(option, who, other if option == "other" else "")
            for who, option in zip(self.who, options, strict=False)
        )
        self.do(*(e.VoteCast(who=ballot.who or "") for ballot in ballots))
        self.do(self._revealed(ballots))

    def _revealed(self, ballots: tuple[e.Ballot, ...]) -> e.Revealed:
        if not self.state.session.settings.anonymous:
            return e.Revealed(ballots=ballots)
        flow = mirror.flow_of(self.first, ballots) if self.first else None
        self.first = ballots
        bare = tuple(replace(ballot, who=None) for ballot in ballots)
        return e.Revealed(ballots=tuple(sorted(bare, key=lambda each: each.option)), flow=flow)

    def talk(self) -> None:
        """A talk with a lens, arguments for both poles, a question and a note."""
        one, two = self.who[:2]
        self.do(
            e.PhaseEntered(step="discuss"),
            e.LensGiven(lens="farid", who=one),
            e.TurnStarted(who=one, lens="farid"),
            e.PromptDone(prompt="discuss-1"),
            e.PromptDone(prompt="surprise-3", done=False),
            e.PromptDone(prompt="surprise-3"),
            e.ArgumentGiven(id="a1", pole="left", text="Eerst begrijpen.", who=one, lens="farid"),
            e.ArgumentGiven(id="a2", pole="right", text="Duidelijk.", who=two, against_own=True),
            e.NoteWritten(text="Wij willen eerst bellen.\n\nDaarna pas een brief."),
        )

    def end(self, option: str = "grens", *, stands: bool = False, text: str = "") -> None:
        """Decide, see the twist, and bring in the harvest."""
        self.do(
            e.PhaseEntered(step="decide"),
            e.Decided(option=option, how="majority", text=text),
            e.PhaseEntered(step="twist"),
            e.TwistShown(),
            e.Reconsidered(stands=stands, option=None if stands else "langs", text="Toch bellen."),
            e.PhaseEntered(step="harvest"),
            e.TakeawayAdded(id="t1", text="Vraag door."),
            e.ActionAdded(id="x1", what="Teamlijn herschrijven", who="het team", when="december"),
            e.SignalAdded(id="s1", text="De boete helpt niet."),
            e.CardClosed(),
        )

    def play(self, name: str, before: Sequence[str], after: Sequence[str]) -> None:
        """A whole card of the deck."""
        self.draw(name)
        self.first = ()
        self.vote("vote", before)
        self.talk()
        self.vote("revote", after)
        self.end()

    def own_case(self, texts: Mapping[str, str]) -> None:
        """The group's own case, decided on something else."""
        self.draw("")
        case = e.OwnCaseWritten(
            case="own-1",
            title=texts["title"],
            text=texts["text"],
            question=texts["question"],
            options=(texts["one"], texts["two"]),
        )
        self.do(case)
        self.first = ()
        self.vote("vote", ("o1", "other", "o2", "pass"), other=texts["other"])
        self.do(e.PhaseEntered(step="discuss"), e.NoteWritten(text=texts["note"]))
        self.do(
            e.PhaseEntered(step="decide"),
            e.Decided(option="other", how="trial", text=texts["decided"]),
            e.CardClosed(),
        )


def usual(people: int = 4, settings: e.Settings | None = None) -> Meeting:
    """A group that moved from camps to agreement on one card and played one more."""
    held = Meeting(people, settings)
    held.play("een", ("langs", "langs", "grens", "grens"), ("grens", "langs", "grens", "grens"))
    held.play("drie", ("langs", "brief", "brief", "pass"), ("brief", "brief", "brief", "brief"))
    return held
