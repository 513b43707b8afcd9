"""Golden logs: sessions whose every state is known for ever.

`python -m tests.golden` makes the logs that are not there yet and writes the hashes of all
states anew. Only do so when a rule changed on purpose; the events of a log never change.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests/data/logs"
LETTERS = 16
"""How many letters of a hash are kept: enough to notice, short enough to look at."""

sys.path.insert(0, str(ROOT / "tests/core"))

import small  # noqa: E402 - from the folder of tests

from game.core import chance, undo  # noqa: E402
from game.core import events as e  # noqa: E402
from game.core.bot import Bot  # noqa: E402
from game.core.deck import Deck, Step  # noqa: E402
from game.core.engine import apply, fold, legal  # noqa: E402
from game.core.state import State  # noqa: E402
from game.decks import compiled  # noqa: E402
from game.store import codec  # noqa: E402

STEPS = 260
"""Events of a walk."""

Log = list[e.Event]


# Reading a log


def stored(name: str) -> dict[str, Any]:
    """A golden log: the digest of its deck, its events, and the hashes of its states."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return found


def names() -> list[str]:
    """All golden logs there are."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def pinned(digest: str) -> bytes:
    """The compiled deck of a log."""
    return (FOLDER / f"{digest[:LETTERS]}.deck").read_bytes()


def hashes(deck: Deck, events: list[list[Any]]) -> Iterator[str]:
    """The hash of the state after each event."""
    state = State()
    for number, (at, kind, body) in enumerate(events, 1):
        state = fold(deck, state, codec.decode((number, at, kind, body)))
        yield hashed(state)


def hashed(state: State) -> str:
    """The hash of a state without the way back; a new field at its default changes nothing."""
    text = json.dumps(plain(state), sort_keys=True, ensure_ascii=False)
    return sha256(text.encode()).hexdigest()[:LETTERS]


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of a state
    """A value as JSON has it, without fields at their default."""
    if isinstance(value, type):
        return e.kind(value)
    if is_dataclass(value):
        held = ((part, getattr(value, part.name)) for part in fields(value) if part.compare)
        return {part.name: plain(kept) for part, kept in held if kept != _default(part)}
    if isinstance(value, Mapping):
        return {key: plain(held) for key, held in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [plain(each) for each in value] if isinstance(value, tuple) else value


def _default(part: Field[Any]) -> object:
    if part.default is not MISSING:
        return part.default
    return part.default_factory() if part.default_factory is not MISSING else MISSING


# Making a log


def deck() -> Deck:
    """The small deck, with a format in which people bring a case."""
    found = small.deck()
    phases = ("look_back", "pitch", "choose_case", "ask", "talk", "vote", "reveal", "harvest")
    own = replace(
        small.form("inbreng"),
        steps=tuple(Step(phase, phase, phase.title(), 5) for phase in phases),
        case="own",
    )
    return replace(found, formats=(*found.formats, own))


def opening(settings: e.Settings, form: str = "vol") -> Log:
    """How a session begins."""
    start = e.SessionStarted(deck="d", engine=1, seed="s", format=form, settings=settings)
    return [start, *(e.Joined(who=who) for who in small.PEOPLE), e.RulesAgreed()]


def bot_game(settings: e.Settings, seed: str) -> Log:
    """Two cards, as a bot plays them."""
    start, log = State(), stamped(opening(settings))
    for event in log:
        start = apply(deck(), start, event)
    bot = Bot(deck(), start, seed)
    for tension in ("plan-grens", "b"):
        list(bot.play_card(tension))
    return [*log, *bot.log, e.SessionClosed(at=bot.state.at + 1000)]


def stamped(events: Log) -> Log:
    """Events a second apart."""
    return [replace(event, at=1000 * number) for number, event in enumerate(events, 1)]


def mended() -> Log:
    """People who come and go, changed and corrected votes, undo past a reveal, a swap."""
    first = (e.Ballot("langs", "ayse"), e.Ballot("grens", "bert"), e.Ballot("other", "dirk", "?"))
    again = (e.Ballot("brief", "ayse"), e.Ballot("brief", "bert"), e.Ballot("pass", "dirk"))
    log = [
        *opening(e.Settings(points=True)),
        e.TensionChosen(tension="b"),
        e.TensionChosen(tension="plan-grens"),
        e.CardDrawn(card="kaart-2", format="vol"),
        e.CardSwapped(),
        e.CardDrawn(card="kaart-1", format="vol", chosen=True),
        e.Left(who="fatima"),
        e.PhaseEntered(step="vote"),
        e.VoteCast(who="ayse"),
        e.VoteCast(who="bert"),
        e.VoteWithdrawn(who="bert"),
        e.VoteCast(who="dirk"),
        e.VoteCast(who="bert"),
        e.Revealed(ballots=first),
        e.PhaseEntered(step="reveal"),
        e.VoteCorrected(who="bert", option="brief"),
        e.Reverted(to=17),
        e.VoteCast(who="ayse"),
        e.VoteCast(who="bert"),
        e.VoteCast(who="dirk"),
        e.Revealed(ballots=again),
        e.Joined(who="fatima"),
        e.Paused(),
        e.Resumed(),
        e.TimerSet(seconds=90),
        e.NoteWritten(text="Wie belt?"),
        e.CardClosed(),
        e.Reverted(to=31),
        e.CardClosed(),
        e.Redacted(event=31),
        e.SessionClosed(),
        e.ActionFollowedUp(action="s0/x1", outcome="done", text="Gebeld"),
    ]
    return stamped(log)


def own_case() -> Log:
    """A case of the group's own, offered, chosen and written."""
    log = [
        *opening(e.Settings(voting="turn", anonymous=True), "inbreng"),
        e.CardDrawn(card="", format="inbreng"),
        e.ActionFollowedUp(action="s0/x1", outcome="partly"),
        e.PhaseEntered(step="pitch"),
        e.CasePitched(case="pitch-1", title="Niemand belde"),
        e.CasePitched(case="pitch-2", title="De lege stoel", who="bert"),
        e.PhaseEntered(step="choose_case"),
        e.CaseChosen(case="pitch-2"),
        e.OwnCaseWritten(case="own-1", title="x", text="Iemand kwam niet.", question="Wat nu?"),
        e.OwnCaseWritten(
            case="own-1", title="Stoel", text="Leeg.", question="?", options=("Bel", "Wacht")
        ),
        e.PhaseEntered(step="talk"),
        e.ArgumentGiven(id="a1", pole="left", text="Snel", who="ayse", against_own=True),
        e.PromptDone(prompt="surprise-3"),
        e.PromptDone(prompt="surprise-3", done=False),
        e.PhaseEntered(step="vote"),
        *(e.VoteCast(who=who) for who in small.PEOPLE),
        e.Revealed(ballots=(*[e.Ballot("o1")] * 3, e.Ballot("other", text="Allebei"))),
        e.PhaseEntered(step="harvest"),
        e.TakeawayAdded(id="t1", text="Bel dezelfde dag"),
        e.ActionAdded(id="x1", what="Lijst", who="Lies", when="maandag"),
        e.ActionAdded(id="x1", what="Lijst maken", who="Lies", when="maandag"),
        e.SignalAdded(id="s1", text="Geen avondles"),
        e.SignalAdded(id="s1", text=""),
        e.CardClosed(),
    ]
    return stamped(log)


def walk(seed: str) -> Log:
    """A long way through whatever is allowed, with many undos."""
    log, state = stamped(opening(e.Settings(points=True))), State()
    for event in log:
        state = apply(deck(), state, event)
    for number in range(STEPS):
        chosen = replace(_anything(state, seed, number), at=state.at + 1000)
        state = apply(deck(), state, chosen)
        log.append(chosen)
    return log


def _anything(state: State, seed: str, number: int) -> e.Event:
    """One of the things that are allowed, by chance."""
    roll = chance.number(seed, str(number), "what")
    back = undo.target(state)
    if back is not None and roll < 0.1:
        return e.Reverted(to=back)
    offers = [
        offer
        for offer in legal(deck(), state, "facilitator")
        if not isinstance(offer, e.SessionClosed | e.CardClosed | e.Left)
        or chance.number(seed, str(number), e.kind(type(offer))) < 0.1
    ]
    kinds = sorted({e.kind(type(offer)) for offer in offers})
    kind = kinds[int(chance.number(seed, str(number), "kind") * len(kinds))]
    found = [offer for offer in offers if e.kind(type(offer)) == kind]
    return found[int(chance.number(seed, str(number), "which") * len(found))]


RECIPES: dict[str, Callable[[], list[e.Event]]] = {
    "hands": lambda: bot_game(e.Settings(points=True), "hands"),
    "anonymous": lambda: bot_game(e.Settings(voting="turn", anonymous=True), "anonymous"),
    "certain": lambda: bot_game(e.Settings(voting="turn", sure=True, points=True), "certain"),
    "mended": mended,
    "own-case": own_case,
    "walk-1": lambda: walk("walk-1"),
    "walk-2": lambda: walk("walk-2"),
}
"""How the logs were made, the first time."""


def main() -> None:
    """Make what is missing, and hash everything anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    data = compiled.encode(deck())
    for name in sorted({*RECIPES, *names()}):
        if (FOLDER / f"{name}.json").exists():
            digest, events = stored(name)["deck"], stored(name)["events"]
        else:
            digest = compiled.digest(data)
            (FOLDER / f"{digest[:LETTERS]}.deck").write_bytes(data)
            events = [[event.at, *codec.encode(event)] for event in RECIPES[name]()]
        states = list(hashes(compiled.decode(pinned(digest)), events))
        told = {"deck": digest, "events": events, "states": states}
        text = json.dumps(told, ensure_ascii=False, indent=0)
        (FOLDER / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
