"""An empty sheet to fill in, with our columns, an example and an explanation of each column."""

from __future__ import annotations

from pathlib import Path

from game.core.deck import Deck, Tension
from game.decks.columns import Column, columns
from game.decks.grid import csv_bytes, xlsx_bytes
from game.decks.samples import SHEET_CASE, SHEET_TITLE
from game.decks.saving import save
from game.errors import DeckError
from game.words import t


def poles(tension: Tension) -> str:
    """A tension by its poles."""
    return f"{tension.left.label} – {tension.right.label}"


def template(deck: Deck | None, suffix: str) -> bytes:
    """An empty sheet with our columns and an example; `.xlsx` explains them on a second sheet."""
    head = [column.name for column in columns()]
    example = [_example(column, deck) for column in columns()]
    if suffix == ".csv":
        return csv_bytes([head, example])
    if suffix != ".xlsx":
        raise DeckError(t("Kies een bestand dat eindigt op .xlsx of .csv."))
    notes = [[t("kolom"), t("wat schrijf je hier"), t("verplicht")]]
    notes += [[each.name, each.about, t("ja") if each.needed else ""] for each in columns()]
    if deck:
        notes += [["", "", ""]]
        notes += [[t("veld"), poles(x), ""] for x in deck.tensions]
        notes += [[t("belang"), f"{x.id}: {x.label}", ""] for x in deck.interests]
    return xlsx_bytes([head, example], notes)


def write_template(to: Path, deck: Deck | None = None) -> None:
    """Write an empty sheet."""
    save(to, template(deck, to.suffix.lower()))


def _example(column: Column, deck: Deck | None) -> str:
    """What the example row holds: only what every card needs."""
    words: dict[str, str] = {
        "titel": SHEET_TITLE,
        "veld": poles(deck.tensions[0]) if deck else "regels-maatwerk",
        "niveau": "1",
        "minuten": "25",
        "casus": SHEET_CASE,
        "vraag": "Wat doe je?",
        "keuze a": "Je kiest de ene kant.",
        "plek a": "-2",
        "keuze b": "Je kiest de andere kant.",
        "plek b": "2",
    }
    if deck and len(deck.interests) > 1:
        first, second = deck.interests[0].id, deck.interests[1].id
        words |= {"effecten a": f"{first}: 1, 0\n{second}: -1, 0"}
        words |= {"effecten b": f"{first}: -1, 0\n{second}: 1, 1"}
    return words.get(column.name, "")
