"""Conversation points in words: how a group talked, never what it chose."""

from __future__ import annotations

from collections.abc import Iterator

from game.report import wording
from game.report.block import Block, Bullets, Heading, Text
from game.report.card_report import CardReport
from game.words import language, t, tn

_WELL = 0.8
_FAIRLY = 0.5


def points_blocks(card: CardReport) -> Iterator[Block]:
    """The points of a card with what each part stands on; nothing without points."""
    if card.points is None:
        return
    total = wording.number(card.points.total, language())
    yield Heading(t("Gesprekspunten"))
    yield Text(t("{total} van de 10, voor hoe jullie het gesprek voerden.", total=total))
    yield Bullets(tuple(_part(name, share, card) for name, share in card.points.parts.items()))


def _part(name: str, share: float, card: CardReport) -> str:
    parts = {
        "perspectives": _perspectives,
        "balance": _balance,
        "counter": _counter,
    }
    if name in parts:
        return parts[name](card)
    return _prediction(share) if name == "prediction" else _action(share)


def _perspectives(card: CardReport) -> str:
    talk = card.talk
    return t("Brillen: {n} van de {all} gehoord.", n=talk.voiced, all=len(talk.lenses))


def _balance(card: CardReport) -> str:
    left, right = len(card.talk.for_pole("left")), len(card.talk.for_pole("right"))
    return t("Evenwicht: {left} en {right} argumenten voor beide kanten.", left=left, right=right)


def _counter(card: CardReport) -> str:
    n = sum(said.against_own for said in card.talk.arguments)
    return tn(
        "Tegenspraak: {n} argument tegen een eigen keuze in.",
        "Tegenspraak: {n} argumenten tegen een eigen keuze in.",
        n,
    )


def _prediction(share: float) -> str:
    if share >= _WELL:
        return t("Voorspellen: jullie schatten elkaar goed in.")
    if share >= _FAIRLY:
        return t("Voorspellen: jullie schatten elkaar redelijk in.")
    return t("Voorspellen: jullie verrasten elkaar.")


def _action(share: float) -> str:
    if share >= 1:
        return t("Afspraak: met wat, wie en wanneer.")
    if share > 0:
        return t("Afspraak: gemaakt, nog zonder wie of wanneer.")
    return t("Afspraak: niet gemaakt.")
