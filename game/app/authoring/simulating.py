"""`main.py simulate`: plays with a progress bar; Ctrl+C leaves what is done."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.deck import Deck
from game.core.findings import CardResult, Habit
from game.core.policies import BEST, LEAST_USED, LEFT, MIDDLE, RANDOM, RIGHT
from game.core.simulate import Runner, habits
from game.core.simulate import simulate as plays_of
from game.decks.load import load
from game.errors import UsageError
from game.words import t

if TYPE_CHECKING:
    from game.app.authoring.commands import Desk

OK = 0
_BAR = 30


def simulate(args: Namespace, desk: Desk) -> int:
    """Play the cards, and say what the plays show.

    Raises:
        UsageError: there is no such deck or card, or nothing to play.
    """
    if args.runs < 1:
        raise UsageError(t("Speel minstens één keer: --runs 1."))
    deck = _deck(args.deck, desk)
    runners: dict[str, Runner] = {}
    stopped = False
    try:
        _played(deck, args, runners)
    except KeyboardInterrupt:
        stopped = True
    _bar(0, 0)
    results = [runner.result() for runner in runners.values()]
    desk.say(
        _json(results, stopped=stopped)
        if args.format == "json"
        else _text(deck, results, stopped=stopped)
    )
    return OK


def _played(deck: Deck, args: Namespace, runners: dict[str, Runner]) -> None:
    done, whole = 0, args.runs * len(deck.cards)
    for runner, size in plays_of(deck, args.runs, args.seed):
        runners[runner.track.card] = runner
        done += size
        _bar(done, whole)


def _deck(name: str, desk: Desk) -> Deck:
    """The deck, or the deck with nothing but the one card that was named."""
    path = Path(name)
    folder = (
        path.parent.parent if path.is_file() and path.parent.name == "cards" else desk.folder(name)
    )
    deck = load(folder, None, desk.root(folder)).deck
    cards = deck.cards if deck else ()
    if path.is_file() and path.suffix == ".yaml" and path.name != "deck.yaml":
        cards = tuple(card for card in cards if card.id == path.stem)
    if deck is None or not cards:
        raise UsageError(t("In {path} is geen kaart die gespeeld kan worden.", path=name))
    return replace(deck, cards=cards)


def _bar(done: int, whole: int) -> None:
    """How far it is, where somebody is watching; 0 of 0 wipes it."""
    if not sys.stderr.isatty():
        return
    share = done / whole if whole else 0
    filled = "#" * int(share * _BAR)
    words = f"\r[{filled:<{_BAR}}] {share:4.0%} " if whole else f"\r{' ' * (_BAR + 12)}\r"
    sys.stderr.write(words)
    sys.stderr.flush()


def _json(results: Sequence[CardResult], *, stopped: bool) -> str:
    found = {
        "stopped": stopped,
        "cards": [asdict(result) for result in results],
        "habits": [{**asdict(habit), "everywhere": habit.everywhere} for habit in habits(results)],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _text(deck: Deck, results: Sequence[CardResult], *, stopped: bool) -> str:
    lines = [line for result in results for line in _card(deck, result)]
    if len(results) > 1:
        lines += _habits(deck, habits(results))
    if stopped:
        lines.append(t("Gestopt. Dit is wat er al gespeeld was."))
    return "\n".join(lines)


def _card(deck: Deck, result: CardResult) -> Iterator[str]:
    """What one card shows."""
    card = deck.card_by_id[result.card]
    yield f"{card.title} ({card.id})"
    minutes = result.minutes
    yield "  " + t(
        "{n} keer door toeval; alleen oefenen duurt {least:.0f} tot {most:.0f} minuten",
        n=result.plays,
        least=minutes.least,
        most=max(1, minutes.most),
    )
    for reach in result.reach:
        place = f"{reach.scene} › {reach.option}" if reach.scene else reach.option
        mark = t("  niemand komt hier") if reach.dead else ""
        yield f"  {reach.share:5.0%} {'#' * round(reach.share * 20):<20} {place}{mark}"
    for spread in result.spread:
        label = next((i.label for i in deck.interests if i.id == spread.interest), spread.interest)
        short, long = spread.short, spread.long
        yield "  " + t(
            "{label}: kort {a:+.0f} tot {b:+.0f} (gemiddeld {c:+.1f}), "
            "lang {d:+.0f} tot {e:+.0f} ({f:+.1f})",
            label=label,
            a=short.least,
            b=short.most,
            c=short.mean + 0.0,
            d=long.least,
            e=long.most,
            f=long.mean + 0.0,
        )
    for each in result.results:
        low, mean, high = each.total.least, each.total.mean, each.total.most
        yield f"  {_policy(deck, each.policy):<52} {low:+.0f} … {mean:+.1f} … {high:+.0f}"
    if result.endless:
        yield "  " + t("Let op: een vervolg leidt steeds weer naar zichzelf.")
    yield ""


def _habits(deck: Deck, found: Sequence[Habit]) -> Iterator[str]:
    """Whether one habit wins everywhere."""
    yield t("Gewoontes die het beste uitpakken, over alle kaarten")
    for habit in found:
        yield f"  {habit.wins:3} {t('van')} {habit.cards:<3} {_policy(deck, habit.policy)}"
    winners = [_policy(deck, habit.policy) for habit in found if habit.everywhere]
    if winners:
        yield t("Eén gewoonte wint overal: {name}. Geef die ergens een prijs.", name=winners[0])
    else:
        yield t("Geen gewoonte wint overal.")


def _policy(deck: Deck, name: str) -> str:
    """A policy in words."""
    if name.startswith(BEST):
        interest = name.removeprefix(BEST)
        label = next((i.label for i in deck.interests if i.id == interest), interest)
        return t("altijd het beste voor {interest}", interest=label)
    return {
        RANDOM: t("toeval"),
        LEAST_USED: t("wat het minst gekozen is"),
        LEFT: t("altijd naar links"),
        RIGHT: t("altijd naar rechts"),
        MIDDLE: t("altijd het midden"),
    }[name]
