"""Words that are nearly right: `questoin`, or the Dutch `vraag`, for `question`."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

DUTCH = {
    "aanpak": "handles",
    "achtergrond": "about",
    "afloop": "later",
    "antwoord": "answer",
    "auteurs": "authors",
    "begrippen": "terms",
    "belangen": "interests",
    "beschrijving": "about",
    "bijschrift": "alt",
    "brillen": "lenses",
    "bril": "lenses",
    "bron": "source",
    "bronnen": "sources",
    "casus": "case",
    "cadeau": "gift",
    "datum": "date",
    "duur": "minutes",
    "effect": "effects",
    "effecten": "effects",
    "fase": "phase",
    "feit": "facts",
    "feiten": "facts",
    "functie": "job_title",
    "geslacht": "gender",
    "gevolgen": "effects",
    "gewicht": "points",
    "handvatten": "handles",
    "herkomst": "origin",
    "inzicht": "insight",
    "keuze": "options",
    "keuzes": "options",
    "koord": "lean",
    "land": "origin",
    "leeftijd": "age",
    "licentie": "license",
    "links": "left",
    "luistert": "listens",
    "mensen": "people",
    "minuten": "minutes",
    "naam": "name",
    "nieuwkomer": "newcomer",
    "niveau": "level",
    "onderschrift": "alt",
    "opties": "options",
    "optie": "options",
    "persoon": "person",
    "pictogram": "icon",
    "icoon": "icon",
    "plek": "lean",
    "portret": "portrait",
    "plaatje": "portrait",
    "prijs": "price",
    "punten": "points",
    "rechts": "right",
    "reden": "reason",
    "revisie": "revision",
    "spanningsveld": "tension",
    "spanningsvelden": "tensions",
    "spelleider": "facilitator",
    "spreekt": "speaks",
    "stappen": "steps",
    "stil": "silence",
    "stilte": "silence",
    "straks": "soon",
    "taal": "language",
    "tekst": "text",
    "termen": "terms",
    "titel": "title",
    "valkuil": "pitfall",
    "veld": "tension",
    "velden": "tensions",
    "versie": "version",
    "vervolg": "next",
    "vervolgen": "followups",
    "volgende": "next",
    "vraag": "question",
    "vragen": "prompts",
    "waarom": "why",
    "waarschuwing": "warning",
    "wanneer": "when",
    "wending": "twist",
    "werkvorm": "format",
    "wet": "law",
    "wie": "who",
    "woorden": "terms",
    "zegt": "says",
}
"""Dutch words that people use as keys, and the key they mean."""

ELSEWHERE = {"about": "text", "question": "ask", "text": "about", "who": "name", "name": "who"}
"""A second thought, where the first key has no place."""


def nearly(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    words = list(known)
    dutch = DUTCH.get(word.lower().rstrip(":"), "")
    for meant in (word.lower(), dutch, ELSEWHERE.get(dutch, "")):
        if meant in words:
            return meant
    close = get_close_matches(word.lower(), words, n=1, cutoff=0.7)
    return close[0] if close else None
