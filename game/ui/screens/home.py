"""The first screen: three doors, and the session that was not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import assets
from game.ui.layout import column, grid, row, spacer, wrap
from game.ui.node import Flag, Node
from game.ui.outcome import Ask, Change, Open, Outcome
from game.ui.screens.door import Door, door
from game.ui.screens.moment import moment
from game.ui.screens.page import page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.capsule import Capsule
from game.ui.widgets.icon import icon
from game.ui.widgets.image import image
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from datetime import datetime

    from game.ui.metrics import Metrics

MOST_STRIPS = 3


class Unfinished(Value):
    """A session to go on with: where the group was, and when."""

    session: str
    group: str
    card: int
    cards: int
    step: str
    when: datetime


class HomeModel(Value):
    """What the first screen tells.

    Attributes:
        now: the local time.
        unfinished: sessions to go on with, the last one first.
        notices: what was restored, mended or cannot be written, in words.
        language: the language that is spoken.
        open_doors: doors that work already, besides the group session.
    """

    now: datetime
    unfinished: tuple[Unfinished, ...] = ()
    notices: tuple[str, ...] = ()
    language: str = "nl"
    open_doors: tuple[str, ...] = ()


class Seen(Value):
    """This notice was read."""

    notice: str


class Home:
    """Where everything begins."""

    name = "home"

    def __init__(self, model: HomeModel) -> None:
        """Show this; the app may give another model later."""
        self.model = model
        self._seen: set[str] = set()

    def view(self, look: Metrics) -> Node:
        """The title, the doors, and what was left open: first where not all is in view."""
        strips = self._strips()
        return page(
            look,
            "",
            self._above(look),
            self._hero(look),
            *(() if look.wide else strips),
            self._doors(),
            *(strips if look.wide else ()),
            tools=self._tools(look),
            key="home",
            gap=30,
        )

    def _tools(self, look: Metrics) -> tuple[Node, ...]:
        words, archive = t("Groepen en gegevens"), Open("archive")
        data = icon_button("folder-open", words, archive, key="archive")
        if look.wide:
            data = button(
                words, archive, kind=Kind.QUIET, icon="folder-open", key="archive", small=True
            )
        ideas = icon_button("lightbulb", t("Inspiratie"), Open("inspiration"), key="inspiration")
        gear = icon_button("gear", t("Instellingen"), Open("settings"), key="settings")
        return (data, ideas, self._language(), gear)

    def _language(self) -> Node:
        names = {"nl": "Nederlands", "en": "English"}
        rows = (
            button(name, Change({"language": code}), kind=Kind.QUIET, key=f"language:{code}")
            for code, name in names.items()
        )
        popup = panel(column(*rows, gap=4), pad=14).flagged(Flag.SHUT)
        code = self.model.language
        pill = button(code.upper(), None, key="language", small=True, popup=popup)
        name = t("Taal: {language}", language=names.get(code, code))
        return pill.but(name=name, paint=Capsule(live=True))

    def _open_notices(self) -> tuple[str, ...]:
        return tuple(notice for notice in self.model.notices if notice not in self._seen)

    def _above(self, look: Metrics) -> Node | None:
        """The notices; else some air when there is room for it."""
        notices = [_notice(words) for words in self._open_notices()]
        if notices:
            return column(*notices, gap=12)
        return spacer(4) if look.wide else None

    def _hero(self, look: Metrics) -> Node:
        level = Level.CARD if look.narrow else Level.HERO
        lead = t(
            "Dilemma’s uit de arbeidstoeleiding van nieuwkomers. "
            "Kies, luister, wissel van bril en weeg opnieuw."
        )
        words = column(
            title(t("Geen goed of fout.\nWel een goed gesprek."), level=level),
            text(lead, style=Style.LEAD, color=Color.SOFT).placed(max_width=1000),
            gap=16,
        )
        return row(words.placed(grow=1), _picture(), gap=36) if look.wide else words

    def _doors(self) -> Node:
        return grid(*(door(each) for each in self._three()), columns=3, min_column=340, gap=36)

    def _three(self) -> tuple[Door, ...]:
        group = t(
            "Intervisie op één gedeeld scherm. Drie tot twaalf deelnemers, 20 tot 120 minuten."
        )
        solo = t("In je eigen tempo. Zie gevolgen, andere brillen en wat onderzoek zegt.")
        make = t("Schrijf eigen kaarten, test ze, druk ze af en deel ze met collega’s.")
        return (
            Door("setup", "g", t("Groepssessie"), group, "users-three", Tone.LEFT, Color.LEFT),
            self._soon(
                Door("solo", "o", t("Zelf oefenen"), solo, "compass", Tone.RIGHT, Color.RIGHT)
            ),
            self._soon(Door("studio", "d", t("Decks maken"), make, "cards", Tone.PLUM, Color.PLUM)),
        )

    def _soon(self, door_: Door) -> Door:
        return door_ if door_.name in self.model.open_doors else door_.but(soon=True)

    def _strips(self) -> tuple[Node, ...]:
        return tuple(self._strip(each) for each in self.model.unfinished[:MOST_STRIPS])

    def _strip(self, left: Unfinished) -> Node:
        where = (
            t("kaart {n} van {all}", n=left.card, all=left.cards) if left.card else "",
            t("stap {step}", step=left.step) if left.step else "",
            moment(left.when, self.model.now),
        )
        name = t("Verder met {group}", group=left.group)
        words = wrap(
            text(name, style=Style.STRONG),
            text(" · ".join(filter(None, where)), color=Color.SOFT),
            gap=20,
            row_gap=4,
        )
        go = text(t("Verdergaan"), style=Style.BUTTON, color=Color.LEFT)
        return panel(
            row(
                icon("clock-counter-clockwise"),
                words.placed(grow=1),
                row(go, icon("arrow-right", size=30), gap=14),
                gap=22,
            ),
            pad=(36, 24),
            intent=Ask("resume", left.session),
            name=name,
            key=f"resume:{left.session}",
        )

    def handle(self, intent: object) -> Outcome | None:
        """A door, a session, or a notice that was read."""
        if isinstance(intent, Seen):
            self._seen.add(intent.notice)
        return intent if isinstance(intent, Outcome) else None


def _picture() -> Node:
    """People around a table, under the cord."""
    alt = t("Zes mensen praten aan een ronde tafel, onder een koord tussen twee palen.")
    return image(assets.path("images", "hero.svg"), alt, width=430, height=269)


def _notice(words: str) -> Node:
    shut = icon_button("x", t("Sluit deze melding"), Seen(words), key=f"seen:{words}")
    return panel(
        row(icon("info", cut="fill"), text(words).placed(grow=1), shut, gap=18),
        tone=Tone.NOTE,
        pad=(24, 14),
    )
