"""Inspiration: insights, questions, chances and approaches from practice, to wander through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Deck, Handle, Tension
from game.ui.layout import column, grid, row
from game.ui.node import Edited, Node
from game.ui.outcome import Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.phases.insight import kinds
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.choice import pills
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

WORD = "inspiration:word"
ALL = ""


class InField(Value):
    """Show what belongs to this tension; none shows all."""

    tension: str


class OfKind(Value):
    """Show this kind; none shows all."""

    kind: str


class Inspiration:
    """Everything a deck has to hold on to, by field, by kind, by word."""

    name = "inspiration"

    def __init__(self, deck: Deck, tension: str = ALL) -> None:
        """Begin with a tension, or with everything."""
        self.deck = deck
        self.tension, self.kind, self.word = tension, ALL, ""

    def view(self, look: Metrics) -> Node:
        """What to look for on top, what was found below it."""
        found = self.found()
        many = t("{n} keer iets om over te praten", n=len(found))
        lead = text(many, style=Style.LEAD, color=Color.SOFT)
        cards = (self._card(handle) for handle in found)
        return page(
            look,
            self.deck.title,
            column(title(t("Inspiratie")), lead, gap=6),
            self._choices(),
            grid(*cards, columns=2, min_column=560, gap=22) if found else self._nothing(),
            self._about(),
            foot=footer(look, back_button()),
            key="inspiration",
        )

    def found(self) -> tuple[Handle, ...]:
        """The items that fit what was chosen and typed."""
        return tuple(filter(self._fits, self.deck.inspiration))

    def _fits(self, handle: Handle) -> bool:
        word = self.word.strip().casefold()
        return (
            self.tension in (ALL, *handle.tensions)
            and self.kind in (ALL, handle.kind)
            and word in handle.text.casefold()
        )

    def _choices(self) -> Node:
        fields = [Choice(ALL, t("Alle spanningsvelden"), InField(ALL))]
        fields += [Choice(each.id, _name(each), InField(each.id)) for each in self.deck.tensions]
        every = Choice(ALL, t("alles"), OfKind(ALL))
        kinds_ = [Choice(kind, name, OfKind(kind), pic) for kind, (pic, name) in kinds().items()]
        where = select("inspiration:field", t("Spanningsveld"), fields, self.tension)
        word = field(WORD, t("Zoek een woord"), self.word, placeholder=t("bijvoorbeeld taal"))
        return column(
            row(where.placed(grow=1), word.placed(grow=1), gap=28),
            pills(t("Soort"), [every, *kinds_], self.kind, key="kind"),
            gap=20,
        )

    def _card(self, handle: Handle) -> Node:
        picture, name = kinds()[handle.kind]
        fields = [_name(each) for each in self.deck.tensions if each.id in handle.tensions]
        source = handle.source.title if handle.source else ""
        head = row(
            icon(picture, size=44, cut="duotone"),
            text(name, style=Style.LABEL, color=Color.LEFT).placed(grow=1),
            gap=16,
        )
        return panel(
            head,
            text(handle.text),
            text(" · ".join(fields), style=Style.FINE, color=Color.SOFT) if fields else None,
            text(source, style=Style.FINE, color=Color.SOFT) if source else None,
            pad=32,
            gap=12,
        )

    def _nothing(self) -> Node:
        words = t("Hier staat niets bij. Kies een ander veld, of een ander woord.")
        return panel(text(words), pad=32)

    def _about(self) -> Node | None:
        if not self.deck.credits:
            return None
        words = (text(part, style=Style.SMALL) for part in self.deck.credits.split("\n\n"))
        heading = text(t("Over dit deck"), style=Style.LABEL)
        return panel(heading, *words, tone=Tone.NOTE, pad=32, gap=10)

    def handle(self, intent: object) -> Outcome | None:
        """Another field, another kind, another word."""
        if isinstance(intent, InField):
            self.tension = intent.tension
        elif isinstance(intent, OfKind):
            self.kind = intent.kind
        elif isinstance(intent, Edited):
            self.word = intent.text
        return intent if isinstance(intent, Outcome) else None

    def escape(self) -> bool:
        """Escape first empties the search."""
        searching = bool(self.word)
        self.word = ""
        return searching


def _name(tension: Tension) -> str:
    return f"{tension.left.label} / {tension.right.label}"
