"""What lies over the form: playing, sharing, and questions; pictures and paper by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from game.ui.layout import column, grid, row, wrap
from game.ui.node import Flag, Node
from game.ui.outcome import Ask
from game.ui.screens.studio.deck_table import deck_table
from game.ui.screens.studio.intents import Close, From, Said, Try
from game.ui.screens.studio.paper import folder, print_parts
from game.ui.screens.studio.picture_choice import pictures
from game.ui.screens.studio.preview import simulation_table
from game.ui.screens.studio.records import BenchModel
from game.ui.screens.studio.shut import shut
from game.ui.screens.studio.versions import both_versions
from game.ui.widgets.button import Kind, button
from game.ui.widgets.choice import Choice
from game.ui.widgets.dialog import dialog
from game.ui.widgets.field import field
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import select
from game.ui.widgets.text import Style, text, verbatim
from game.words import t

SHEET, REASON, CODE = "sheet", "reason", "code"
"""Keys of the fields in these dialogs."""

WIDE = 1240


def overlay(model: BenchModel, name: str, words: Mapping[str, str], step: str) -> Node | None:
    """The dialog of this name."""
    if model.both is not None:
        return both_versions(model.both)
    made: Callable[[], Node | None] | None = {
        "try": lambda: _try(model, step),
        "pictures": lambda: pictures(model, words),
        "print": lambda: print_parts(model, words),
        "share": lambda: _share(model, words),
        "sheet": lambda: _from_sheet(words),
        "simulation": lambda: _simulation(model),
        "drop": lambda: _drop(model),
        "note": lambda: _note(model),
        "silence": lambda: _silence(words),
    }.get(name)
    return made() if made else None


def _try(model: BenchModel, step: str) -> Node:
    form = model.deck.format_by_id.get("spanningsveld") if model.deck else None
    steps = form.steps if form else ()
    choices = [Choice(each.id, each.title, From(each.id)) for each in steps]
    first = step or (steps[0].id if steps else "")
    return dialog(
        t("Speel deze kaart"),
        _back(model.tried) if model.tried else None,
        grid(_group(choices, first), _alone(), columns=2, min_column=420, gap=22),
        actions=(shut(),),
        leave=Close(),
        width=WIDE,
    )


def _group(choices: Sequence[Choice], first: str) -> Node:
    return panel(
        text(t("Als groep"), style=Style.STRONG),
        text(t("Zes mensen spelen mee. Zij stemmen zelf; jij klikt door."), style=Style.SMALL),
        select("from", t("Vanaf welke stap?"), choices, first),
        row(
            button(
                t("Speel met de groep"),
                Try(first),
                kind=Kind.PLUM,
                icon="users-three",
                key="try:group",
            ).flagged(Flag.FIRST)
        ),
        tone=Tone.PLAIN,
        pad=24,
        gap=14,
    )


def _back(step: str) -> Node:
    return panel(
        text(t("Verder waar je was"), style=Style.STRONG),
        text(t("Bij {step}, met dezelfde keuzes.", step=step), style=Style.SMALL),
        row(button(t("Ga verder"), Try(again=True), icon="arrow-right", key="try:again")),
        tone=Tone.PLUM,
        pad=24,
        gap=14,
    )


def _alone() -> Node:
    return panel(
        text(t("Alleen"), style=Style.STRONG),
        text(t("Kies, zie de gevolgen en volg de vervolgen."), style=Style.SMALL),
        row(button(t("Speel alleen"), Try(alone=True), icon="user", key="try:alone")),
        tone=Tone.PLAIN,
        pad=24,
        gap=14,
    )


def _share(model: BenchModel, words: Mapping[str, str]) -> Node:
    pack = panel(
        text(t("Geef dit deck door"), style=Style.STRONG),
        text(t("Eén bestand dat een collega op het venster kan slepen."), style=Style.SMALL),
        folder(model, words),
        row(button(t("Maak het pakket"), Said("pack"), kind=Kind.PLUM, icon="export", key="pack")),
        tone=Tone.PLAIN,
        pad=24,
        gap=14,
    )
    return dialog(
        t("Deel dit deck"),
        grid(pack, *([_sheet(words)] if model.writable else []), columns=2, min_column=440, gap=22),
        actions=(shut(t("Terug")),),
        leave=Close(),
        width=WIDE,
    )


def _from_sheet(words: Mapping[str, str]) -> Node:
    """Only the spreadsheet, for who is adding cards."""
    return dialog(
        t("Kaarten erbij"), _sheet(words), actions=(shut(t("Terug")),), leave=Close(), width=WIDE
    )


def _sheet(words: Mapping[str, str]) -> Node:
    return panel(
        text(t("Kaarten uit een werkblad"), style=Style.STRONG),
        text(
            t("Een csv of xlsx met onze kolommen. Een leeg blad met uitleg maak je hier."),
            style=Style.SMALL,
        ),
        field(
            SHEET,
            t("Welk bestand?"),
            words.get(SHEET, ""),
            limit=1000,
            placeholder=t("pad naar een csv of xlsx"),
            submit=Said("sheet") if words.get(SHEET, "").strip() else None,
        ),
        wrap(
            button(
                t("Neem de kaarten over"),
                Said("sheet"),
                icon="download-simple",
                key="take-sheet",
                disabled=not words.get(SHEET, "").strip(),
            ),
            button(t("Maak een leeg blad"), Said("template"), kind=Kind.QUIET, key="template"),
            gap=12,
        ),
        tone=Tone.PLAIN,
        pad=24,
        gap=14,
    )


def _simulation(model: BenchModel) -> Node | None:
    if model.simulation is not None:
        shown = simulation_table(model.simulation)
    elif model.deck_played is not None:
        shown = deck_table(model.deck_played)
    else:
        return None
    return dialog(
        t("Wat het spelen liet zien"),
        column(*shown, gap=22),
        actions=(shut("" if model.file else t("Terug")),),
        leave=Close(),
        width=WIDE,
    )


def _silence(words: Mapping[str, str]) -> Node:
    """Why a finding may stay as it is; the reason stands in the card."""
    code, reason = words.get(CODE, ""), words.get(REASON, "")
    return dialog(
        t("{code} zo laten?", code=code),
        text(t("De opmerking blijft weg op deze kaart. Schrijf op waarom, voor wie na jou komt.")),
        field(REASON, t("Omdat …"), reason, limit=400, submit=Said("silence")),
        actions=(
            button(
                t("Laat zo"),
                Said("silence"),
                kind=Kind.PLUM,
                key="silence",
                disabled=not reason.strip(),
            ),
            shut(),
        ),
        leave=Close(),
    )


def _note(model: BenchModel) -> Node:
    """What came of a spreadsheet, cell by cell."""
    first, *rest = model.note or ("",)
    lines = (text(verbatim(line), style=Style.SMALL) for line in rest)
    return dialog(
        t("Uit het werkblad"),
        text(first, style=Style.STRONG),
        *lines,
        actions=(shut(),),
        leave=Close(),
        width=WIDE,
    )


def _drop(model: BenchModel) -> Node:
    card = next((each.title for each in model.cards if each.key == model.file), model.file)
    return dialog(
        t("“{card}” weggooien?", card=card),
        text(
            t(
                "De kaart gaat naar de map weggegooid van dit deck. "
                "Je kunt haar meteen weer terugzetten."
            )
        ),
        actions=(
            shut(t("Nee, terug")).flagged(Flag.FIRST),
            button(
                t("Gooi weg"), Ask("studio_drop_card", model.file), kind=Kind.DANGER, key="drop:yes"
            ),
        ),
        leave=Close(),
    )
