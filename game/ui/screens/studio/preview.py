"""Beside the form: the card as the group will see it, what plays showed, and what can be done."""

from __future__ import annotations

from collections.abc import Iterator

from game.ui.layout import column, row, wrap
from game.ui.miniature import Sight, miniature
from game.ui.node import Node
from game.ui.outcome import Ask
from game.ui.screens.studio.deck_table import deck_plays
from game.ui.screens.studio.glance import Glance, glance
from game.ui.screens.studio.intents import Over, Sized, Try
from game.ui.screens.studio.plays import Policy, Reached, Simulation, Spread
from game.ui.screens.studio.reach import reach_row, scene_name, thousands
from game.ui.screens.studio.records import BenchModel
from game.ui.screens.studio.tabs import tabs
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.choice import Choice
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import panel
from game.ui.widgets.progress import progress
from game.ui.widgets.text import Rich, Span, Style, text
from game.words import figures, t

WINDOWS = {"projector": ((1920, 1080), 1.0), "small": ((1024, 600), 1.0)}
"""How large the screen is that the preview shows."""

CARD, YAML = "card", "yaml"


def preview_pane(model: BenchModel, sight: Sight | Glance | None, window: str, phase: str) -> Node:
    """The whole pane."""
    if window == YAML:
        return panel(_head(window), *highlighted(model.yaml), pad=24, gap=2)
    return column(
        _seen(model, sight, window, phase),
        _plays(model) if model.file else deck_plays(model),
        _actions(model),
        gap=22,
    )


def _seen(model: BenchModel, sight: Sight | Glance | None, window: str, phase: str) -> Node:
    head = _head(window)
    words = t("De kaart komt hier zodra die te spelen is.")
    if not model.file:
        words = t("Open een kaart om te zien hoe de groep die ziet.")
    shown = text(words, color=Color.SOFT)
    if sight is not None:
        name = t("Speel vanaf hier: {phase}", phase=phase)
        intent = Try(phase)
        shown = (
            glance(sight, name, intent=intent, key="preview")
            if isinstance(sight, Glance)
            else miniature(sight, name, intent=intent, key="preview")
        )
    old = None
    if sight is not None and model.file and model.card is None:
        old = text(t("Dit is de laatste versie die te spelen was."), style=Style.FINE)
    return panel(head, shown, old, pad=24, gap=12)


def _head(window: str) -> Node:
    """What stands beside the form: the card on a screen, or the file itself."""
    names = {CARD: t("Kaart"), "projector": t("Beamer"), "small": t("Klein"), YAML: "</>"}
    choices = [Choice(value, name, Sized(value)) for value, name in names.items()]
    words = t("Het bestand") if window == YAML else t("Zo ziet de groep het")
    return column(
        text(words, style=Style.LABEL, color=Color.SOFT),
        tabs(t("Wat staat hier?"), choices, window, key="window"),
        gap=6,
    )


def highlighted(yaml: str) -> Iterator[Node]:
    """A file in the colours of what it is: comments, keys, texts."""
    for line in yaml.splitlines():
        yield text(Rich(tuple(_spans(line)) or (Span(" "),)), style=Style.FINE, color=_ink(line))


def _ink(line: str) -> str:
    return Color.SOFT if line.lstrip().startswith("#") else Color.INK


def _spans(line: str) -> Iterator[Span]:
    """The key of a line stands out; room at its start stays."""
    bare = line.lstrip(" ")
    indent = "\u2003" * ((len(line) - len(bare)) // 2)
    key, colon, rest = bare.partition(":")
    plain = key.strip().removeprefix("- ")
    if colon and plain and " " not in plain and not bare.startswith("#"):
        yield Span(f"{indent}{key}:", strong=True)
        yield Span(rest)
    elif bare:
        yield Span(indent + bare)


def _plays(model: BenchModel) -> Node:
    done = model.simulation
    if done is None:
        start = button(
            t("Speel 10.000 keer"),
            Ask("studio_simulate"),
            icon="shuffle",
            key="simulate",
            small=True,
            disabled=model.card is None,
        )
        words = t("Het spel speelt de kaart zelf en telt wat er gebeurt.")
        return panel(text(words, style=Style.SMALL), row(start), pad=24, gap=12)
    head = text(
        t("{n} keer gespeeld", n=thousands(done.plays)), style=Style.LABEL, color=Color.SOFT
    )
    wait = None if done.ready else progress(done.plays / done.wanted, t("Bezig met spelen"))
    first = [each for each in done.reached if not each.scene]
    most = max((each.share for each in first), default=1)
    bars = (reach_row(each, most) for each in first)
    notes = (
        row(
            icon("warning", size=26, color=Color.RIGHT, cut="fill"),
            text(words, style=Style.SMALL).placed(grow=1),
            gap=10,
        )
        for words in done.notes
    )
    more = button(
        t("Bekijk alles"), Over("simulation"), kind=Kind.QUIET, key="simulation", small=True
    )
    return panel(head, wait, *bars, *notes, row(more), pad=24, gap=10)


def _actions(model: BenchModel) -> Node:
    play = None
    if model.file:
        play = button(
            t("Speel"),
            Over("try"),
            kind=Kind.PLUM,
            icon="play",
            key="try",
            small=True,
            disabled=model.card is None,
        )
    return wrap(
        play,
        button(t("Print"), Over("print"), icon="printer", key="print", small=True),
        button(t("Deel"), Over("share"), icon="share-network", key="share", small=True),
        gap=12,
    )


def simulation_table(done: Simulation) -> tuple[Node, ...]:
    """Everything the plays showed, as a table."""
    scenes = dict.fromkeys(each.scene for each in done.reached)
    reached = [
        column(
            text(scene_name(scene), style=Style.LABEL),
            *(
                column(reach_row(each), text(_told(each), style=Style.FINE, color=Color.SOFT))
                for each in done.reached
                if each.scene == scene
            ),
            gap=8,
        )
        for scene in scenes
    ]
    return (
        text(t("Minuten, alleen gespeeld: {minutes}", minutes=done.minutes)),
        *reached,
        column(
            text(t("Waar het op uitkomt"), style=Style.LABEL), *map(_spread, done.spread), gap=8
        ),
        column(
            text(t("Wie altijd hetzelfde doet"), style=Style.LABEL),
            *map(_policy, done.policies),
            gap=8,
        ),
        *(text(words) for words in done.notes),
    )


def _spread(each: Spread) -> Node:
    """What plays end with on an interest."""
    short = t("kort {least} … {most}", least=_n(each.short[0]), most=_n(each.short[2]))
    long = t("lang {least} … {most}", least=_n(each.long[0]), most=_n(each.long[2]))
    return row(
        icon(each.icon, size=28, color=Color.PLUM),
        text(each.name, style=Style.SMALL_STRONG).placed(grow=1),
        text(short, style=Style.SMALL),
        text(long, style=Style.SMALL),
        gap=18,
    )


def _policy(each: Policy) -> Node:
    """How a way of playing ends."""
    return row(
        text(each.name, style=Style.SMALL_STRONG).placed(grow=1),
        text(each.road, style=Style.SMALL, color=Color.SOFT),
        text(each.total, style=Style.SMALL),
        gap=18,
    )


def _told(each: Reached) -> str:
    return t("{label} (komt nooit voor)", label=each.label) if each.dead else each.label


def _n(number: float) -> str:
    return figures(f"{number:+g}".replace("-", "−")) if number else "0"
