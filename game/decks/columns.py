"""The columns of a spreadsheet with cards, and where each stands in a card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.decks.places import Path
from game.decks.wording.entry import _
from game.words import t

OPTIONS = "abcde"
LENSES = "1234"

TEXT, NUMBER, LINES, EFFECTS = "text", "number", "lines", "effects"
"""What a cell holds; `lines` are texts on lines of their own, `effects` one interest a line."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, where it stands in a card, what a cell holds, and what to write there."""

    name: str
    path: Path
    kind: str
    about: str
    needed: bool = False


_CARD = (
    Column("titel", ("title",), TEXT, _("Titel van de kaart, kort."), needed=True),
    Column(
        "veld",
        ("tension",),
        TEXT,
        _("Het spanningsveld: de namen van de twee polen, met een streepje ertussen."),
        needed=True,
    ),
    Column("niveau", ("level",), NUMBER, _("1 om te beginnen, 2 dieper, 3 complex.")),
    Column("minuten", ("minutes",), NUMBER, _("Hoe lang een groep bezig is, meestal 25.")),
    Column("waarschuwing", ("warning",), TEXT, _("Wat iemand moeilijk kan vinden. Mag leeg.")),
    Column("naam", ("person", "name"), TEXT, _("Verzonnen voornaam van de persoon.")),
    Column("leeftijd", ("person", "age"), NUMBER, _("Leeftijd in jaren.")),
    Column("geslacht", ("person", "gender"), TEXT, _("f (vrouw), m (man) of x.")),
    Column("herkomst", ("person", "origin"), TEXT, _("Land of streek van herkomst.")),
    Column("over", ("person", "about"), TEXT, _("Wie is dit, in een halve zin.")),
    Column("casus", ("case",), TEXT, _("De casus, 80 tot 140 woorden."), needed=True),
    Column("vraag", ("question",), TEXT, _("De vraag waarop de groep kiest."), needed=True),
)
_OPTION = (
    ("keuze", "label", TEXT, _("De keuze in één zin, vanuit “je”.")),
    ("plek", "lean", NUMBER, _("Plek op het koord: -2 linkerpool tot en met 2 rechterpool.")),
    ("waarom", "why", TEXT, _("Waarom deze keuze te verdedigen is.")),
    ("prijs", "price", TEXT, _("Wat deze keuze kost, en voor wie.")),
    ("effecten", "effects", EFFECTS, _("Eén belang per regel, zoals trust: -2, 1 (kort, lang).")),
    ("snel", "soon", TEXT, _("Wat er binnen drie maanden gebeurt.")),
    ("later", "later", TEXT, _("Hoe het na ongeveer twee jaar is.")),
)
_LENS = (
    ("bril", "who", _("Wie dit is. De eerste bril is die van de nieuwkomer.")),
    ("bril {n} zegt", "says", _("Een zin die deze persoon echt zou zeggen.")),
    ("bril {n} vraagt", "asks", _("Een vraag die deze persoon zou stellen.")),
)
_REST = (
    Column(
        "gespreksvragen",
        ("prompts", "discuss"),
        LINES,
        _("Vragen voor het gesprek, één per regel."),
    ),
    Column(
        "tegenvragen",
        ("prompts", "counter"),
        LINES,
        _("Vragen bij het tegenargument, één per regel."),
    ),
    Column("oogstvragen", ("prompts", "harvest"), LINES, _("Vragen bij de oogst, één per regel.")),
    Column("wending titel", ("twist", "title"), TEXT, _("De wending in een paar woorden.")),
    Column("wending", ("twist", "text"), TEXT, _("Wat er gebeurt na het besluit.")),
    Column("wending vraag", ("twist", "question"), TEXT, _("De vraag aan de groep.")),
    Column("inzicht", ("insight", "text"), TEXT, _("Wat wet en onderzoek zeggen.")),
    Column("tip", ("facilitator",), TEXT, _("Tip voor de spelleider.")),
)


def columns() -> tuple[Column, ...]:
    """All columns, from left to right."""
    found = (*_CARD, *_options(), *_lenses(), *_REST)
    return tuple(replace(column, about=t(column.about)) for column in found)


def _options() -> Iterator[Column]:
    for number, mark in enumerate(OPTIONS):
        for name, key, kind, about in _OPTION:
            needed = number < 2 and key in ("label", "lean")  # noqa: PLR2004 - a card has two
            yield Column(f"{name} {mark}", ("options", number, key), kind, about, needed)


def _lenses() -> Iterator[Column]:
    for number, mark in enumerate(LENSES):
        for name, key, about in _LENS:
            full = name.format(n=mark) if "{n}" in name else f"{name} {mark}"
            yield Column(full, ("lenses", number, key), TEXT, about)
