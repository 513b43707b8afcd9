"""What is played: the deck, the time, the format, and the cards that were read beforehand."""

from __future__ import annotations

from game.core.deck import Deck, Format
from game.ui.layout import column, row, wrap
from game.ui.node import Align, Flag, Node, Role
from game.ui.screens.setup.fitting import group_size
from game.ui.screens.setup.intents import Have, In, Play, Read, ShowAll
from game.ui.screens.setup.model import SetupModel
from game.ui.screens.setup.plan import Plan
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text
from game.words import t, tn

FEW_FORMATS = 5
MINUTES = (20, 30, 45, 60, 75, 90, 105, 120)

ICONS = {
    "spanningsveld": "arrows-left-right",
    "snelle-ronde": "lightning",
    "incidentmethode": "magnifying-glass",
    "vijfstappenmethode": "list-checks",
    "roddelmethode": "chats",
    "moreel-beraad": "scales",
    "cura": "heart",
    "perspectiefwisseling": "eyeglasses",
    "twee-stemmingen": "megaphone",
    "socratisch-gesprek": "question",
}


def what_column(model: SetupModel, plan: Plan, *, every: bool = False) -> Node:
    """Deck and time, then the formats."""
    deck = model.deck(plan.deck)
    notes = (text(words, style=Style.SMALL, color=Color.RIGHT) for words in model.problems)
    if deck is None:
        return column(_waiting(model), *notes, gap=16)
    picks = row(
        _deck(model, plan).placed(grow=2, min_width=320),
        _time(plan).placed(grow=1, min_width=200),
        gap=20,
        align=Align.START,
    )
    return column(picks, *notes, _read(deck, plan), _formats(deck, plan, every=every), gap=24)


def _waiting(model: SetupModel) -> Node:
    words = t("De decks worden gelezen …") if model.reading else t("Er is geen deck gevonden.")
    return panel(text(words), pad=36)


def _deck(model: SetupModel, plan: Plan) -> Node:
    choices = [Choice(choice.key, _named(choice.deck), Play(choice.key)) for choice in model.decks]
    keys = [choice.key for choice in model.decks]
    chosen = plan.deck if plan.deck in keys else keys[0]
    return select("deck", t("Deck"), choices, chosen)


def _named(deck: Deck) -> str:
    cards = tn("{n} kaart", "{n} kaarten", len(deck.cards))
    return t("{deck} · {cards}", deck=deck.title, cards=cards)


def _time(plan: Plan) -> Node:
    all_minutes = sorted({*MINUTES, plan.settings.minutes})
    choices = [Choice(str(n), t("{n} minuten", n=n), Have("minutes", n)) for n in all_minutes]
    return select("minutes", t("Tijd"), choices, str(plan.settings.minutes))


def _read(deck: Deck, plan: Plan) -> Node:
    picked = [card for card in plan.settings.picked if card in deck.card_by_id]
    words = t("Je kunt kaarten vooraf lezen en kiezen.")
    if picked:
        words = tn("{n} kaart vooraf gekozen.", "{n} kaarten vooraf gekozen.", len(picked))
    return wrap(
        button(t("Kaarten vooraf lezen"), Read(), icon="book-open", key="prepare", small=True),
        text(words, style=Style.SMALL, color=Color.SOFT),
        gap=16,
    )


def _formats(deck: Deck, plan: Plan, *, every: bool) -> Node:
    """The formats; the well-known ones first, the rest behind a button."""
    order = list(ICONS)
    forms = sorted(deck.formats, key=lambda f: order.index(f.id) if f.id in order else len(order))
    shown = [f for n, f in enumerate(forms) if every or n < FEW_FORMATS or f.id == plan.format]
    rows = (_format(form, plan) for form in shown)
    group = column(*rows, gap=14).but(role=Role.RADIO_GROUP, name=t("Werkvorm"), key="formats")
    rest = len(forms) - len(shown)
    return column(
        text(t("Werkvorm"), style=Style.LABEL),
        group.flagged(Flag.ARROWS),
        row(_more(rest)) if rest else None,
        gap=12,
    )


def _more(rest: int) -> Node:
    words = tn("Nog {n} werkvorm", "Nog {n} werkvormen", rest)
    return button(
        words, ShowAll(), kind=Kind.QUIET, icon="caret-down", key="formats:all", small=True
    )


def _format(form: Format, plan: Plan) -> Node:
    chosen = form.id == plan.format
    heading = row(
        text(form.title, style=Style.STRONG).placed(grow=1),
        text(_size(form), style=Style.SMALL, color=Color.SOFT),
        gap=16,
    )
    words = column(
        heading,
        text(form.summary, style=Style.SMALL, color=Color.SOFT),
        *(_when(form, plan) if chosen else ()),
        gap=4,
    )
    picture = icon(ICONS.get(form.id, "chats"), size=44, cut="duotone")
    line = row(picture, words.placed(grow=1), gap=24, align=Align.START)
    sheet = panel(
        line, pad=(28, 18), intent=In(form.id), chosen=chosen, name=form.title, key=f"in:{form.id}"
    )
    return sheet.but(role=Role.RADIO, value=f"{form.summary}, {_size(form)}")


def _size(form: Format) -> str:
    least, most = form.people
    return t("{n} min · {least} tot {most} mensen", n=form.minutes, least=least, most=most)


def _when(form: Format, plan: Plan) -> tuple[Node | None, ...]:
    size = group_size(form, len(plan.people))
    return (
        _line("check-circle", Color.MOSS, t("**Wel:** {when}", when=_lower(form.when)))
        if form.when
        else None,
        _line("x-circle", Color.RIGHT, t("**Niet:** {when}", when=_lower(form.not_when)))
        if form.not_when
        else None,
        panel(text(size, style=Style.SMALL), tone=Tone.NOTE, pad=(18, 10)) if size else None,
    )


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _line(picture: str, color: str, words: str) -> Node:
    return row(
        icon(picture, size=28, color=color),
        text(words, style=Style.SMALL).placed(grow=1),
        gap=12,
        align=Align.START,
        pad=(0, 6, 0, 0),
    )
