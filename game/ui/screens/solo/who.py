"""Who practises: a name of one's own, and a code that hides it from passing eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, grid, row
from game.ui.node import Edited, Flag, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.wishes import Enter, Make
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

NAME, CODE, OPEN = "profile:name", "profile:code", "profile:open"
LONGEST_NAME, LONGEST_CODE = 40, 20


class Person(Value):
    """A profile in the list."""

    id: str
    name: str
    hidden: bool


class Pick(Value):
    """Somebody pressed their name."""

    profile: str


class Who:
    """The profiles of this computer, and a new one."""

    name = "solo"

    def __init__(self, people: tuple[Person, ...]) -> None:
        """Show these."""
        self.people = people
        self.picked = ""
        self.words = {NAME: "", CODE: "", OPEN: ""}

    def view(self, look: Metrics) -> Node:
        """The list, then the form."""
        lead = t("Oefenen doe je voor jezelf. Niemand krijgt een cijfer, niemand kijkt mee.")
        return page(
            look,
            t("Zelf oefenen"),
            column(
                title(t("Wie oefent er?")),
                text(lead, style=Style.LEAD, color=Color.SOFT),
                gap=6,
            ),
            self._list() if self.people else None,
            self._new(),
            foot=footer(look, back_button()),
            key="solo",
        )

    def _list(self) -> Node:
        return grid(*(self._person(each) for each in self.people), min_column=420, gap=20)

    def _person(self, person: Person) -> Node:
        picture = icon("lock" if person.hidden else "user-circle", size=44, cut="duotone")
        name = text(verbatim(person.name), style=Style.STRONG).placed(grow=1)
        if person.id == self.picked and person.hidden:
            return panel(row(picture, name, gap=18), self._code(person), pad=26, gap=16)
        intent = Pick(person.id) if person.hidden else Ask(PRACTICE, Enter(person.id))
        card = panel(
            row(picture, name, icon("arrow-right", size=30), gap=18),
            pad=26,
            intent=intent,
            name=person.name,
            key=f"profile:{person.id}",
        )
        return card.flagged(Flag.FIRST, when=person is self.people[0] and not self.picked)

    def _code(self, person: Person) -> Node:
        enter = Ask(PRACTICE, Enter(person.id, self.words[OPEN]))
        return row(
            field(
                OPEN,
                t("Code"),
                self.words[OPEN],
                limit=LONGEST_CODE,
                submit=enter,
                bare=True,
                first=True,
            ).placed(grow=1, min_width=140),
            button(t("Open"), enter, key="profile:enter"),
            gap=14,
        )

    def _new(self) -> Node:
        make = Ask(PRACTICE, Make(self.words[NAME].strip(), self.words[CODE].strip()))
        ready = bool(self.words[NAME].strip())
        note = t(
            "Een code verbergt je profiel voor wie voorbijloopt. Hij versleutelt niets: wie bij "
            "de bestanden van deze computer kan, kan alles lezen. Kwijt is kwijt."
        )
        go = button(
            t("Begin met oefenen"),
            make,
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key="profile:make",
            disabled=not ready,
        )
        return panel(
            title(t("Nieuw profiel"), level=Level.PANEL),
            self._fields(make if ready else None),
            row(icon("info"), text(note, style=Style.SMALL).placed(grow=1), gap=14),
            row(go),
            tone=Tone.CARD,
            pad=36,
            gap=22,
        )

    def _fields(self, make: Ask | None) -> Node:
        name = field(
            NAME,
            t("Een naam voor jezelf"),
            self.words[NAME],
            placeholder=t("je naam, een bijnaam of een letter"),
            limit=LONGEST_NAME,
            submit=make,
            first=not self.people,
        )
        words = t("Code (mag leeg blijven)")
        code = field(CODE, words, self.words[CODE], limit=LONGEST_CODE, submit=make)
        return grid(name, code, columns=2, min_column=380, gap=24)

    def handle(self, intent: object) -> Outcome | None:
        """A name, a code, or a new profile."""
        if isinstance(intent, Edited) and intent.key in self.words:
            self.words[intent.key] = intent.text
        if isinstance(intent, Pick):
            self.picked, self.words[OPEN] = intent.profile, ""
        return intent if isinstance(intent, Outcome) else None
