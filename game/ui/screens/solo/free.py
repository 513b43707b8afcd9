"""Free choice: cards by tension, level, minutes, or words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, grid, row
from game.ui.node import Edited, Node
from game.ui.outcome import Open, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.home import marks
from game.ui.screens.solo.lines import CardLine
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.choice import pills
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice, select
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

SEARCH = "solo:search"
LEVELS = ("", "1", "2", "3")
MINUTES = ("", "8", "10", "12")


class Narrow(Value):
    """Show only cards of this tension, level or so many minutes; "" shows all."""

    what: str
    value: str


class Free:
    """All cards, and ways to find one."""

    name = "solo_choose"

    def __init__(self, lines: tuple[CardLine, ...]) -> None:
        """Begin with all."""
        self.lines = lines
        self.narrow = {"tension": "", "level": "", "minutes": ""}
        self.words = ""

    def view(self, look: Metrics) -> Node:
        """The ways to find one, then the cards."""
        found = self.found()
        count = tn("{n} kaart", "{n} kaarten", len(found))
        return page(
            look,
            t("Zelf oefenen"),
            title(t("Kies zelf een kaart")),
            self._narrowed(),
            text(count, style=Style.SMALL, color=Color.SOFT),
            grid(*map(_card, found), min_column=560, gap=18),
            foot=footer(look, back_button()),
            key="solo_choose",
        )

    def found(self) -> list[CardLine]:
        """The cards that fit."""
        return [line for line in self.lines if self._fits(line)]

    def _fits(self, line: CardLine) -> bool:
        narrow, card = self.narrow, line.card
        text_of = " ".join((card.title, card.case, *card.tags)).casefold()
        return (
            narrow["tension"] in ("", card.tension)
            and narrow["level"] in ("", str(card.level))
            and (not narrow["minutes"] or line.minutes <= int(narrow["minutes"]))
            and all(word in text_of for word in self.words.casefold().split())
        )

    def _narrowed(self) -> Node:
        tensions = {line.tension.id: line.tension for line in self.lines if line.tension}
        names = {key: f"{it.left.label} / {it.right.label}" for key, it in tensions.items()}
        choices = [
            Choice("", t("alle spanningsvelden"), Narrow("tension", "")),
            *(Choice(key, name, Narrow("tension", key)) for key, name in names.items()),
        ]
        levels = [
            Choice(n, t("niveau {n}", n=n) if n else t("alle"), Narrow("level", n)) for n in LEVELS
        ]
        minutes = [
            Choice(n, t("tot {n} min", n=n) if n else t("alle"), Narrow("minutes", n))
            for n in MINUTES
        ]
        return panel(
            grid(
                select("tension", t("Spanningsveld"), choices, self.narrow["tension"]),
                field(SEARCH, t("Zoek op een woord"), self.words, limit=60),
                columns=2,
                min_column=380,
                gap=24,
            ),
            grid(
                pills(t("Niveau"), levels, self.narrow["level"], key="level"),
                pills(t("Tijd"), minutes, self.narrow["minutes"], key="minutes"),
                columns=2,
                min_column=460,
                gap=24,
            ),
            pad=32,
            gap=20,
        )

    def handle(self, intent: object) -> Outcome | None:
        """Show fewer cards, or take one."""
        if isinstance(intent, Narrow):
            self.narrow[intent.what] = intent.value
        if isinstance(intent, Edited) and intent.key == SEARCH:
            self.words = intent.text
        return intent if isinstance(intent, Outcome) else None


def _card(line: CardLine) -> Node:
    return panel(
        row(
            column(text(line.card.title, style=Style.STRONG), marks(line), gap=10).placed(grow=1),
            icon("arrow-right", size=28),
            gap=18,
        ),
        pad=(28, 22),
        intent=Open("solo_begin", line.card.id),
        name=line.card.title,
        key=f"card:{line.card.id}",
    )
