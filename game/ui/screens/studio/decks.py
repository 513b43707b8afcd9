"""The decks: one's own, those that were installed, and those that ship with the game."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, grid, row, stack, wrap
from game.ui.node import Align, Edited, Flag, Node
from game.ui.outcome import Ask, Open, Outcome
from game.ui.screens.confirm import No, Question, Yes, confirm
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.studio.findings import mark
from game.ui.screens.studio.intents import Over
from game.ui.screens.studio.records import FINE, INSTALLED, OWN, SHIPPED, DeckRow, DecksModel
from game.ui.screens.studio.told import Hush, Told, told_line
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

FROM = "package"


class Install(Value):
    """Install the package that was named."""


class Decks:
    """Where making begins."""

    name = "studio"

    def __init__(self, model: DecksModel, last: str = "") -> None:
        """Show these, at the deck with this key; the app gives another model after each change."""
        self.model, self._last = model, last
        self.told: Told | None = None
        self._from = ""
        self._question: Question | None = None

    def view(self, look: Metrics) -> Node:
        """New ones at the top, then the decks by kind."""
        whole = page(
            look,
            t("Decks maken"),
            title(t("Maak en deel je eigen kaarten")),
            None if self.model.read_only else self._begin(),
            self._kind(t("Van jou"), OWN, t("Hier komen de decks die je zelf maakt.")),
            self._kind(t("Geïnstalleerd"), INSTALLED),
            self._kind(t("Bij het spel"), SHIPPED),
            None if self.model.read_only else self._install(),
            text(
                t("Je decks staan in {folder}", folder=self.model.folder),
                style=Style.FINE,
                color=Color.SOFT,
            ),
            foot=self._foot(look),
            key="studio",
        )
        return stack(whole, confirm(self._question) if self._question else None)

    def _foot(self, look: Metrics) -> Node:
        """The way back, and what was done, in view wherever the page is scrolled."""
        bar = footer(look, back_button())
        if self.told is None:
            return bar
        side = 120 if look.wide else 28
        return column(column(told_line(self.told), pad=(side, 10)), bar)

    def _begin(self) -> Node:
        return grid(
            _way(
                t("Een nieuw deck"),
                t("In een kort gesprek: titel, spanningsvelden, belangen."),
                "plus",
                Open("studio_new"),
                "new",
            ),
            _way(
                t("Begin met de rondleiding"),
                t("Een deck met alles erin, om te veranderen en van te leren."),
                "compass",
                Ask("studio_from_tour"),
                "from-tour",
            ),
            columns=2,
            min_column=520,
            gap=24,
        )

    def _kind(self, name: str, kind: str, none: str = "") -> Node | None:
        found = [each for each in self.model.decks if each.kind == kind]
        if not found and not none:
            return None
        body = grid(*map(self._deck, found), columns=2, min_column=560, gap=20)
        empty = panel(text(none, color=Color.SOFT), pad=28)
        return column(title(name, level=Level.PANEL), body if found else empty, gap=14)

    def _deck(self, deck: DeckRow) -> Node:
        cards = tn("{n} kaart", "{n} kaarten", deck.cards)
        about = " · ".join(filter(None, (cards, deck.about)))
        words = column(
            text(verbatim(deck.title), style=Style.STRONG),
            text(verbatim(about), style=Style.SMALL, color=Color.SOFT),
            gap=2,
        )
        head = row(
            icon("cards", size=44, color=Color.PLUM, cut="duotone"),
            words.placed(grow=1),
            mark(deck.mark) if deck.mark != FINE else None,
            gap=20,
            align=Align.START,
        )
        return panel(head, wrap(*self._actions(deck), gap=10), pad=(30, 24), gap=16)

    def _actions(self, deck: DeckRow) -> list[Node]:
        """What can be done with a deck."""
        shows = t("Schrijf verder") if deck.kind == OWN else t("Bekijk")
        actions = [
            button(
                shows,
                Open("studio_deck", deck.key),
                key=f"open:{deck.key}",
                small=True,
                icon="pencil-simple" if deck.kind == OWN else "eye",
            ).flagged(Flag.FIRST, when=deck.key == self._last),
        ]
        if deck.kind != OWN and not self.model.read_only:
            actions.append(
                button(
                    t("Maak een eigen kopie"),
                    Ask("studio_copy", deck.key),
                    icon="copy",
                    key=f"copy:{deck.key}",
                    kind=Kind.QUIET,
                    small=True,
                )
            )
        if deck.kind != SHIPPED and not self.model.read_only:
            actions.append(
                button(
                    t("Haal weg"),
                    Over(deck.key),
                    icon="trash",
                    key=f"remove:{deck.key}",
                    kind=Kind.QUIET,
                    small=True,
                )
            )
        return actions

    def _install(self) -> Node:
        about = t(
            "Sleep een bestand dat eindigt op .dilemma naar dit venster, of vul in waar het staat."
        )
        go = button(
            t("Installeer"),
            Install(),
            icon="download-simple",
            key="install",
            disabled=not self._from.strip(),
        )
        return panel(
            title(t("Een deck van een collega"), level=Level.PANEL),
            text(about, style=Style.SMALL, color=Color.SOFT),
            row(
                field(
                    FROM,
                    t("Welk bestand?"),
                    self._from,
                    limit=1000,
                    bare=True,
                    submit=Install(),
                    placeholder=t("pad naar een bestand dat eindigt op .dilemma"),
                ).placed(grow=1),
                go,
                gap=16,
            ),
            pad=30,
            gap=14,
        )

    def handle(self, intent: object) -> Outcome | None:
        """A deck, a new one, or one to take away."""
        if isinstance(intent, Edited):
            self._from = intent.text
            return None
        if isinstance(intent, Install):
            return Ask("studio_install", self._from.strip()) if self._from.strip() else None
        if isinstance(intent, Hush):
            self.told = None
            return None
        if isinstance(intent, Over):
            self._question = self._ask_first(intent.what)
            return None
        if isinstance(intent, Yes | No):
            asked, self._question = self._question, None
            outcome = asked.outcome if asked and isinstance(intent, Yes) else None
            return outcome if isinstance(outcome, Outcome) else None
        return intent if isinstance(intent, Outcome) else None

    def _ask_first(self, key: str) -> Question | None:
        deck = next((each for each in self.model.decks if each.key == key), None)
        if deck is None:
            return None
        return Question(
            t("{deck} weghalen?", deck=deck.title),
            t(
                "Het deck gaat naar de map weggegooid. Je kunt het meteen weer terugzetten. "
                "Sessies die ermee gespeeld zijn, blijven."
            ),
            (tn("{n} kaart", "{n} kaarten", deck.cards),),
            t("Haal weg"),
            Ask("studio_remove", key),
        )

    def offer(self, path: str) -> None:
        """A package was dropped on the window: ask whether to install it."""
        self._from = path
        self._question = Question(
            t("Dit deck installeren?"),
            path,
            (t("Het kan alleen gespeeld worden; er wordt niets van uitgevoerd."),),
            t("Installeer"),
            Ask("studio_install", path),
            danger=False,
        )

    def escape(self) -> bool:
        """Escape: shut the question; False leaves the screen."""
        shut, self._question = self._question is not None, None
        return shut


def _way(name: str, about: str, picture: str, outcome: Outcome, key: str) -> Node:
    words = column(
        text(name, style=Style.STRONG), text(about, style=Style.SMALL, color=Color.SOFT), gap=4
    )
    line = row(
        icon(picture, size=46, color=Color.PLUM, cut="regular"),
        words.placed(grow=1),
        icon("caret-right", color=Color.PLUM),
        gap=22,
    )
    return panel(line, tone=Tone.PLUM, pad=(30, 24), intent=outcome, name=name, key=key)
