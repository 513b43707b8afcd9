"""How the bench looks: the cards of a deck, a form over the open one, and the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, frame, frame_of_panes, row, scroll, stack
from game.ui.miniature import Sight
from game.ui.node import Node
from game.ui.outcome import Ask, Leave
from game.ui.screens.head import head
from game.ui.screens.play import Play
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.card_list import SEARCH, card_list
from game.ui.screens.studio.form import Form, marks_of
from game.ui.screens.studio.glance import Glance
from game.ui.screens.studio.overlays import overlay
from game.ui.screens.studio.parts import YAML, Part, card_parts, deck_parts
from game.ui.screens.studio.preview import CARD, WINDOWS, preview_pane
from game.ui.screens.studio.records import BenchModel, Path
from game.ui.screens.studio.tabs import tabs
from game.ui.screens.studio.told import Told, told_line
from game.ui.screens.studio.yaml_part import TEXT, yaml_part
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.choice import Choice
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.panes import panes
from game.ui.widgets.text import text
from game.words import t

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.deck import Card
    from game.ui.metrics import Metrics

LIST_WIDTH, PREVIEW_WIDTH = 430, 580
ROOMS = ((3, 66), (2, 48))
"""From how many letters across there is room for so many panes."""

_SEVERE = ("error", "warning")


class BenchView:
    """How a deck that is written looks; `bench.Bench` does what people ask."""

    name = "studio_deck"

    def __init__(self, model: BenchModel) -> None:
        """Show this; after each change the app gives another model."""
        self._model = model
        self.told: Told | None = None
        self._drafts: dict[Path, str] = {}
        self._typed: dict[Path, str] = {}
        self._beside = ("", "", "")
        self._kept: dict[str, tuple[object, Node]] = {}
        self._picks: dict[str, int] = {}
        self._parts = {"card": "case", "deck": "deck"}
        self._pane = "form"
        self._window = CARD
        self._over = ""
        self._words: dict[str, str] = {}
        self._step = ""
        self._seen: tuple[tuple[Card | None, str, str], Sight | Glance] | None = None
        self._written = ""

    # -- the model

    @property
    def model(self) -> BenchModel:
        """What is shown."""
        return self._model

    @model.setter
    def model(self, model: BenchModel) -> None:
        """Show this from now on; what is written stays where the file has not changed."""
        old, self._model = self._model, model
        if model.file != old.file:
            self._picks.clear()
            self._seen = None
            self._over = ""
        if model.note and model.note != old.note:
            self._over = "note"
        if model.file != old.file or model.stage != old.stage:
            self._drafts.clear()
            self._words.pop(TEXT, None)

    @property
    def parts(self) -> dict[str, Part]:
        """The parts of the open file."""
        return card_parts() if self._model.file else deck_parts()

    @property
    def part(self) -> str:
        """The part of the form that is open."""
        return self._parts["card" if self._model.file else "deck"]

    # -- the picture

    def view(self, look: Metrics) -> Node:
        """Three panes beside each other, two, or one at a time: as many as there is room for."""
        room = next((n for n, least in ROOMS if look.ems >= least), 1)
        whole = {3: self._three, 2: self._two, 1: self._one}[room](look)
        return stack(whole, overlay(self._model, self._over, self._words, self._step))

    def _three(self, look: Metrics) -> Node:
        body = panes(
            self._list_pane(),
            self._form_sheet(),
            self._preview_pane(),
            widths=(LIST_WIDTH, None, PREVIEW_WIDTH),
            pad=(56, 0, 56, 36),
        )
        return frame_of_panes(self._head(look, told_line(self.told)), body, Node(), key="studio")

    def _two(self, look: Metrics) -> Node:
        """The list or the form, and the preview beside it."""
        shown = self._list_pane() if self._pane == "cards" else self._form_sheet()
        body = panes(
            shown,
            self._preview_pane(),
            widths=(None, PREVIEW_WIDTH),
            pad=(28, 0, 28, 24),
        )
        choose = column(self._pane_tabs("cards", "form"), pad=(28, 0, 28, 10))
        top = column(self._head(look, told_line(self.told)), choose)
        return frame_of_panes(top, body, Node(), key="studio two")

    def _pane_tabs(self, *shown: str) -> Node:
        names = {"cards": t("Kaarten"), "form": t("Schrijven"), "preview": t("Bekijken")}
        choices = [Choice(value, names[value], i.ShowPane(value)) for value in shown]
        chosen = self._pane if self._pane in shown else "form"
        return tabs(t("Wat wil je zien?"), choices, chosen, key="pane")

    def _list_pane(self) -> Node:
        model, words = self._model, self._words.get(SEARCH, "")
        key = (model.cards, model.file, model.kind, words)
        return self._keep(
            "list",
            key,
            lambda: card_list(model, words, scrolls=True),
        )

    def _preview_pane(self) -> Node:
        model = self._model
        place = (model.file, self.part, self._window)
        if model.busy and "preview" in self._kept and place == self._beside:
            return self._kept["preview"][1]
        self._beside = place
        deck = (model.deck.tensions, model.deck.interests) if model.deck else None
        shown = model.yaml if self._window == YAML else model.card
        key = (shown, deck, model.simulation, model.deck_played, place)
        return self._keep(
            "preview",
            key,
            lambda: scroll(self._preview(), "preview pane"),
        )

    def _keep(self, name: str, key: object, make: Callable[[], Node]) -> Node:
        """A pane that is the same as before stays the same node, which costs nothing."""
        if name not in self._kept or self._kept[name][0] != key:
            self._kept[name] = (key, make())
        return self._kept[name][1]

    def _one(self, look: Metrics) -> Node:
        shown: dict[str, Callable[[], Node]] = {
            "cards": lambda: card_list(self._model, self._words.get(SEARCH, ""), scrolls=False),
            "form": lambda: panel(*self._form_body(), pad=28, gap=18),
            "preview": self._preview,
        }
        body = column(
            told_line(self.told),
            self._pane_tabs("cards", "form", "preview"),
            shown[self._pane](),
            gap=16,
            pad=(28, 0, 28, 36),
        )
        return frame(self._head(look), body, key=f"studio:{self._pane}:{self._model.file}")

    def _head(self, look: Metrics, told: Node | None = None) -> Node:
        model = self._model
        tools = (
            icon_button(
                "arrow-counter-clockwise",
                t("Maak ongedaan"),
                Ask("studio_undo") if model.can_undo else None,
                key="undo",
                hotkey="undo",
            )
            if model.can_undo
            else None,
            icon_button(
                "arrows-clockwise",
                t("Doe opnieuw"),
                Ask("studio_redo") if model.can_redo else None,
                key="redo",
                hotkey="redo",
            )
            if model.can_redo
            else None,
            icon_button("arrow-left", t("Terug naar de decks"), Leave(), key="back", hotkey="back"),
        )
        where = t("Decks maken · {deck}", deck=model.title)
        bar = head(where, *(tool for tool in tools if tool), narrow=not look.wide)
        side = 56 if look.wide else 28
        pad = (side, 24 if look.wide else 14, side, 18)
        return column(bar, self._banner(), told, gap=12, pad=pad)

    def _banner(self) -> Node | None:
        if self._model.writable:
            return None
        words = t("Dit deck hoort niet bij jouw eigen decks. Je kunt het bekijken en spelen.")
        copy = button(
            t("Maak een eigen kopie"),
            Ask("studio_copy", self._model.key),
            kind=Kind.PLUM,
            icon="copy",
            key="copy-deck",
            small=True,
        )
        line = row(icon("lock", color=Color.PLUM), text(words).placed(grow=1), copy, gap=18)
        return panel(line, tone=Tone.PLUM, pad=(24, 12))

    # -- the form

    def _form_sheet(self) -> Node:
        key = f"form:{self._model.file}:{self.part}"
        tabs_, *rows = self._form_body()
        body = scroll(column(*rows, gap=20, pad=(6, 4)), key, ground=Color.CARD)
        return panel(tabs_, body, pad=(30, 24), gap=16)

    def _form_body(self) -> tuple[Node | None, ...]:
        return (self._tabs(), *self._fields())

    def _tabs(self) -> Node:
        remarks = self._model.remarks
        choices = [
            Choice(
                name,
                part.name,
                i.ShowPart(name),
                icon="warning" if marks_of(remarks, part.keys) in _SEVERE else "",
            )
            for name, part in self.parts.items()
        ]
        choices.append(Choice(YAML, "</>", i.ShowPart(YAML)))
        return tabs(t("Onderdelen"), choices, self.part, key="part")

    def _fields(self) -> tuple[Node | None, ...]:
        if self.part == YAML:
            return yaml_part(self._model, self._words.get(TEXT, self._model.yaml))
        form = Form(self._model, self._drafts, self._picks)
        return self.parts[self.part].fields(form)

    # -- the preview

    def _preview(self) -> Node:
        phase = self.parts[self.part].phase if self.part in self.parts else "read"
        return preview_pane(self._model, self._sight(phase), self._window, phase)

    def _sight(self, phase: str) -> Sight | Glance | None:
        """The card in this phase; the last one that could be played while it cannot."""
        key = (self._model.card, phase, self._window)
        if self._seen is None or self._seen[0] != key:
            made = self._made(phase)
            if made is None:
                return self._seen[1] if self._seen else None
            self._seen = (key, made)
        return self._seen[1]

    def _made(self, phase: str) -> Sight | Glance | None:
        if self._model.card is None or self._window not in (CARD, *WINDOWS):
            return None
        sitting = self._model.showing(phase)
        if self._window == CARD:
            return Glance(sitting, self._written) if sitting else None
        return Sight(Play(sitting), *WINDOWS[self._window]) if sitting else None
