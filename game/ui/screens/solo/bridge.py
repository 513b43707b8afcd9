"""The bridge to the group: a preparation without names, and the counts of three or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, row, stack
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.writings import Load, Send
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.check import check
from game.ui.widgets.field import field
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.pill import pill
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

FOLDER = "bridge:folder"
LONGEST_PATH = 400


class Prepared(Value):
    """A card that was practised: what was chosen, and whether there was doubt."""

    card: str
    title: str
    option: str
    label: str
    doubt: bool


class SendModel(Value):
    """What can be sent, and the folder it goes to."""

    cards: tuple[Prepared, ...]
    folder: str


class Turn(Value):
    """Take this card along, or leave it out."""

    card: str


class SendPreparation:
    """Choose cards and write the file."""

    name = "solo_send"

    def __init__(self, model: SendModel) -> None:
        """Nothing is taken along yet."""
        self.model = model
        self.taken: set[str] = set()
        self.folder = model.folder

    def view(self, look: Metrics) -> Node:
        """What it is, the cards, and the folder."""
        lead = t(
            "Een klein bestand voor de spelleider: welke kaart, welke keuze en of je twijfelde. "
            "Geen naam, geen zinnen. Het telt pas mee als er drie of meer zijn."
        )
        return page(
            look,
            t("Zelf oefenen"),
            column(
                title(t("Voorbereiding voor je team")),
                text(lead, style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            self._cards(),
            panel(field(FOLDER, t("Bewaar in deze map"), self.folder, limit=LONGEST_PATH), pad=32),
            foot=footer(look, back_button(), None, self._write()),
            key="solo_send",
        )

    def _cards(self) -> Node:
        if not self.model.cards:
            return panel(text(t("Oefen eerst een kaart. Dan kun je hem hier meesturen.")), pad=36)
        rows = (
            check(
                f"{each.title}: {each.label}" + (f" ({t('twijfel')})" if each.doubt else ""),
                each.card in self.taken,
                Turn(each.card),
                key=f"take:{each.card}",
            )
            for each in self.model.cards
        )
        return panel(title(t("Welke kaarten?"), level=Level.PANEL), *rows, pad=36, gap=10)

    def _write(self) -> Node:
        chosen = tuple(
            (each.card, each.option, each.doubt)
            for each in self.model.cards
            if each.card in self.taken
        )
        return button(
            t("Maak het bestand"),
            Ask(PRACTICE, Send(self.folder, chosen)),
            kind=Kind.PRIMARY,
            icon="export",
            key="send",
            hotkey="forward",
            disabled=not chosen or not self.folder.strip(),
        )

    def handle(self, intent: object) -> Outcome | None:
        """Cards, a folder, and the file."""
        if isinstance(intent, Turn):
            self.taken ^= {intent.card}
        if isinstance(intent, Edited) and intent.key == FOLDER:
            self.folder = intent.text
        return intent if isinstance(intent, Outcome) else None


class LoadModel(Value):
    """How many files were found in the folder for this deck; -1 before anybody looked."""

    folder: str
    loaded: tuple[tuple[str, int, int], ...] = ()


class LoadPreparation:
    """The facilitator lets the game count the preparations of the group."""

    name = "solo_load"

    def __init__(self, model: LoadModel) -> None:
        """Show the folder."""
        self.model = model
        self.folder = model.folder

    def view(self, look: Metrics) -> Node:
        """The folder, and what was counted."""
        lead = t(
            "Zet de bestanden van de deelnemers samen in een map. Bij drie of meer toont het "
            "bord per kaart hoeveel van jullie twijfelden. Alleen aantallen."
        )
        load = button(
            t("Tel ze"),
            Ask(PRACTICE, Load(self.folder)),
            kind=Kind.PRIMARY,
            key="load",
            disabled=not self.folder.strip(),
        )
        line = row(
            field(FOLDER, t("Map met voorbereidingen"), self.folder, limit=LONGEST_PATH).placed(
                grow=1, min_width=300
            ),
            load,
            gap=18,
            align=Align.END,
        )
        whole = page(
            look,
            t("Voorbereiding"),
            column(
                title(t("Wat bereidden jullie voor?")),
                text(lead, style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            panel(line, pad=36),
            self._loaded(),
            foot=footer(look, back_button()),
            key="solo_load",
        )
        return stack(whole)

    def _loaded(self) -> Node | None:
        rows = [
            row(text(card, style=Style.STRONG).placed(grow=1), doubted(people, doubts), gap=18)
            for card, people, doubts in self.model.loaded
        ]
        return panel(*rows, tone=Tone.GAIN, pad=36, gap=14) if rows else None

    def handle(self, intent: object) -> Outcome | None:
        """Another folder, or count."""
        if isinstance(intent, Edited) and intent.key == FOLDER:
            self.folder = intent.text
        return intent if isinstance(intent, Outcome) else None


def doubted(people: int, doubts: int) -> Node:
    """How many prepared a card and how many of them doubted, as a mark."""
    words = tn(
        "{n} van jullie twijfelde hier ({all} bereidden voor)",
        "{n} van jullie twijfelden hier ({all} bereidden voor)",
        doubts,
        all=people,
    )
    return pill(words, icon="users-three", tone=Tone.PLUM)
