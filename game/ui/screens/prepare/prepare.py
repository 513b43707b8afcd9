"""The cards of a deck before the session: for the facilitator's eyes only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Card, Deck
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.prepare.card_list import card_list, cards_of, tension_choice
from game.ui.screens.prepare.card_page import card_page
from game.ui.screens.prepare.preparation import Look, Only, Pick, Preparation
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Prepare:
    """A list of cards, and one card in full."""

    name = "prepare"

    def __init__(self, model: Preparation) -> None:
        """Begin with the list."""
        self.model = model
        self.picked = model.picked
        self._card = ""
        self._tension = ""

    @property
    def deck(self) -> Deck:
        """The deck that is read."""
        return self.model.deck

    @property
    def card(self) -> Card | None:
        """The card that is read in full."""
        return self.deck.card_by_id.get(self._card)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards in the order of the list."""
        return cards_of(self.deck, self._tension)

    def view(self, look: Metrics) -> Node:
        """The list, or the card."""
        return self._list(look) if self.card is None else self._reading(look, self.card)

    def _list(self, look: Metrics) -> Node:
        heading = column(
            title(t("Welke kaarten passen bij deze groep?")),
            text(
                t("Zet een vinkje bij een kaart. Gekozen kaarten komen het eerst aan de beurt."),
                style=Style.LEAD,
                color=Color.SOFT,
            ),
            gap=6,
        )
        done = button(
            t("Klaar met kiezen"),
            back_button().intent,
            kind=Kind.PRIMARY,
            icon_after="check",
            key="done",
        )
        many = tn("{n} kaart gekozen", "{n} kaarten gekozen", len(self.picked))
        return page(
            look,
            t("Kaarten vooraf lezen · {deck}", deck=self.deck.title),
            _eyes_only(),
            heading,
            tension_choice(self.deck, self._tension),
            card_list(self),
            foot=footer(look, back_button(), text(many, color=Color.SOFT, middle=True), done),
            key="prepare",
        )

    def _reading(self, look: Metrics, card: Card) -> Node:
        return page(
            look,
            self.deck.title,
            _eyes_only(),
            card_page(self.deck, card, played=card.id in self.model.played),
            foot=self._foot(look, card),
            key=f"prepare:{card.id}",
        )

    def _foot(self, look: Metrics, card: Card) -> Node:
        taken = card.id in self.picked
        words = t("Haal weg uit gekozen") if taken else t("Kies deze kaart")
        pick = button(
            words,
            Pick(card.id),
            kind=Kind.SECONDARY if taken else Kind.PRIMARY,
            icon="check-circle" if taken else "plus",
            key="pick",
        )
        steps = row(self._step(card, -1), self._step(card, 1), gap=8)
        back = button(t("Alle kaarten"), Look(), icon="list", key="list")
        return footer(look, back, None, row(steps, pick, gap=24))

    def _step(self, card: Card, by: int) -> Node:
        """To the card before or after this one."""
        cards = self.cards if card in self.cards else self.deck.cards
        to = cards[(cards.index(card) + by) % len(cards)]
        if by < 0:
            name, picture, hotkey = t("Vorige kaart"), "arrow-left", "back"
        else:
            name, picture, hotkey = t("Volgende kaart"), "arrow-right", "forward"
        return icon_button(picture, name, Look(to.id), key=f"step:{picture}", hotkey=hotkey)

    def handle(self, intent: object) -> Outcome | None:
        """Read, pick, or back with what was picked."""
        if isinstance(intent, Look):
            self._card = intent.card
        elif isinstance(intent, Only):
            self._tension = intent.tension
        elif isinstance(intent, Pick):
            self._pick(intent.card)
        return intent if isinstance(intent, Outcome) else None

    def _pick(self, card: str) -> None:
        rest = tuple(other for other in self.picked if other != card)
        self.picked = rest if card in self.picked else (*self.picked, card)
        self.model.keep(self.picked)

    def escape(self) -> bool:
        """Escape: from the card to the list; False leaves the screen."""
        was, self._card = bool(self._card), ""
        return was


def _eyes_only() -> Node:
    words = t("Alleen voor de spelleider. Hier staat alles, ook de gevolgen en de wending.")
    line = row(
        icon("eye-slash", color=Color.PLUM), text(words, style=Style.SMALL).placed(grow=1), gap=18
    )
    return panel(line, tone=Tone.PLUM, pad=(24, 14))
