"""What plays on a whole deck showed: beside the form, and as a table over it."""

from __future__ import annotations

from collections.abc import Iterator

from game.ui.layout import column, row, wrap
from game.ui.node import Node
from game.ui.outcome import Ask
from game.ui.screens.studio.intents import Over
from game.ui.screens.studio.plays import CardPlayed, DeckPlayed, HabitRow, Reached
from game.ui.screens.studio.reach import percent_of, scene_name, thousands
from game.ui.screens.studio.records import BenchModel
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.letter import letter
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.progress import progress
from game.ui.widgets.text import Style, text, verbatim
from game.words import t, tn


def deck_plays(model: BenchModel) -> Node:
    """Beside the deck's own page: begin, how far it is, and what stands out."""
    done = model.deck_played
    if done is None:
        return _begin(model)
    head = t("Elke kaart is {n} keer gespeeld", n=thousands(done.plays))
    if not done.ready:
        whole = len(model.deck.cards) if model.deck else 0
        head = t("{n} van {whole} kaarten gespeeld", n=len(done.cards), whole=whole)
    wait = None if done.ready else progress(done.plays / done.wanted, t("Bezig met spelen"))
    more = button(
        t("Bekijk alles"),
        Over("simulation"),
        kind=Kind.QUIET,
        key="simulation",
        small=True,
        disabled=not done.cards,
    )
    lines = _short(done) if done.ready else ()
    return panel(
        text(head, style=Style.LABEL, color=Color.SOFT), wait, *lines, row(more), pad=24, gap=10
    )


def _begin(model: BenchModel) -> Node:
    start = button(
        t("Speel 10.000 keer"),
        Ask("studio_simulate"),
        icon="shuffle",
        key="simulate",
        small=True,
        disabled=model.deck is None or not model.deck.cards,
    )
    words = t("Het spel speelt elke kaart zelf en telt wat er gebeurt.")
    return panel(text(words, style=Style.SMALL), row(start), pad=24, gap=12)


def _short(done: DeckPlayed) -> Iterator[Node]:
    """The two things that somebody wants to know first."""
    yield text(verbatim(done.verdict), style=Style.SMALL)
    dead = tn("Bij {n} keuze komt nooit iemand.", "Bij {n} keuzes komt nooit iemand.", done.dead)
    yield text(dead if done.dead else t("Elke keuze wordt bereikt."), style=Style.SMALL)


def deck_table(done: DeckPlayed) -> tuple[Node, ...]:
    """Habits over all cards, then every card with what was reached."""
    wait = progress(done.plays / done.wanted, t("Bezig met spelen"))
    return (
        *((*_short(done), _habits(done)) if done.ready else (wait,)),
        *map(_card, done.cards),
    )


def _habits(done: DeckPlayed) -> Node:
    rows = map(_habit, done.habits)
    label = t("Gewoontes die het beste uitpakken, over alle kaarten")
    return column(text(label, style=Style.LABEL), *rows, gap=6)


def _habit(habit: HabitRow) -> Node:
    wins = t("{n} van {cards}", n=habit.wins, cards=habit.cards)
    return row(
        text(verbatim(habit.name), style=Style.SMALL).placed(grow=1),
        text(wins, style=Style.SMALL_STRONG),
        gap=18,
    )


def _card(card: CardPlayed) -> Node:
    """One card: per scene the options with their share, and what stands out."""
    scenes = dict.fromkeys(each.scene for each in card.reached)
    head = wrap(
        text(verbatim(card.title), style=Style.STRONG),
        text(t("{minutes} minuten", minutes=card.minutes), style=Style.FINE, color=Color.SOFT),
        gap=18,
    )
    lines = (
        _scene(scene, [each for each in card.reached if each.scene == scene]) for scene in scenes
    )
    return panel(head, *lines, *map(_note, card.notes), tone=Tone.PLAIN, pad=(24, 18), gap=10)


def _scene(scene: str, reached: list[Reached]) -> Node:
    shares = (
        row(
            letter(each.letter, each.lean, size=34),
            text(percent_of(each), style=Style.SMALL),
            gap=10,
        )
        for each in reached
    )
    name = text(verbatim(scene_name(scene)), style=Style.FINE, color=Color.SOFT)
    return column(name, wrap(*shares, gap=26, row_gap=8), gap=4)


def _note(words: str) -> Node:
    sign = icon("warning", size=26, color=Color.RIGHT, cut="fill")
    return row(sign, text(verbatim(words), style=Style.SMALL).placed(grow=1), gap=10)
