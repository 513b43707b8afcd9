"""Who is here: somebody leaves, comes late, comes back, or is called otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import Joined, Left
from game.ui.layout import column, grid, row
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Ask, Do, Leave, Outcome, Toast
from game.ui.screens.page import footer, page
from game.ui.screens.people import face_token
from game.ui.screens.setup.people import here, newcomer
from game.ui.screens.setup.plan import Member
from game.ui.sitting import Face, Sitting
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MOST_PEOPLE = 12
NEW, NAME = "newcomer", "new-name"
"""The keys of the two fields."""


class PeopleModel(Value):
    """The session, and people of the group who did not take part in it yet."""

    sitting: Sitting
    known: tuple[Face, ...] = ()


class Rename(Value):
    """Call this person otherwise."""

    who: str


class Named(Value):
    """The new name is as it should be."""


class Welcome(Value):
    """Somebody new comes in, with the name in the field."""


class People:
    """The people at the table; a session that goes on needs no minimum."""

    name = "people"

    def __init__(self, model: PeopleModel) -> None:
        """Sit down at the table; the app may give another model later."""
        self.model = model
        self._renaming = ""
        self._words = {NEW: "", NAME: ""}

    @property
    def sitting(self) -> Sitting:
        """The session."""
        return self.model.sitting

    @property
    def present(self) -> tuple[str, ...]:
        """Who is here, by id."""
        return self.sitting.view.present

    def view(self, look: Metrics) -> Node:
        """Who is here, who is not, and a place for somebody new."""
        lead = t("Iedereen mag later komen of eerder weg. Rondes gaan door met wie er is.")
        done = button(
            t("Terug naar het spel"),
            Leave(),
            kind=Kind.PRIMARY,
            icon="arrow-left",
            key="back",
            hotkey="back",
        )
        heading = column(
            title(t("Wie is erbij?")), text(lead, style=Style.LEAD, color=Color.SOFT), gap=6
        )
        return page(
            look,
            self.sitting.group,
            heading,
            grid(
                self._here(),
                column(self._new(), self._away(), gap=24),
                columns=2,
                min_column=640,
            ),
            foot=footer(look, done),
            key="people",
        )

    def _here(self) -> Node:
        heading = tn("{n} deelnemer", "{n} deelnemers", len(self.present))
        rows = (self._row(self.sitting.faces[who]) for who in self.present)
        return panel(title(heading, level=Level.PANEL), *rows, pad=36, gap=14)

    def _row(self, face: Face) -> Node:
        if face.id == self._renaming:
            return self._name_field(face)
        rename = button(
            t("Andere naam"),
            Rename(face.id),
            kind=Kind.QUIET,
            icon="pencil-simple",
            key=f"rename:{face.id}",
            small=True,
        )
        leave = button(
            t("Gaat weg"),
            Do((Left(who=face.id),)),
            icon="door-open",
            key=f"left:{face.id}",
            small=True,
        )
        return row(_face(face), _for(rename, face), _for(leave, face), gap=16)

    def _name_field(self, face: Face) -> Node:
        line = field(
            NAME,
            t("Nieuwe naam voor {name}", name=face.name),
            self._words[NAME],
            limit=40,
            submit=Named(),
        )
        done = button(t("Neem deze naam"), Named(), kind=Kind.PRIMARY, key="named", small=True)
        return row(
            face_token(face, 52), line.placed(grow=1, min_width=260), done, gap=16, align=Align.END
        )

    def _away(self) -> Node | None:
        """Who left, and who of the group was not here yet."""
        gone = (who for who in self.sitting.view.everyone if who not in self.present)
        away = [self.sitting.faces[who] for who in gone]
        away += [face for face in self.model.known if face.id not in self.sitting.view.everyone]
        if not away:
            return None
        rows = (row(_face(face), _for(self._come(face), face), gap=16) for face in away)
        return panel(title(t("Nu niet erbij"), level=Level.PANEL), *rows, pad=36, gap=14)

    def _come(self, face: Face) -> Node:
        again = face.id in self.sitting.view.everyone
        return button(
            t("Is er weer") if again else t("Doet mee"),
            Do((Joined(who=face.id),)),
            icon="plus",
            key=f"joined:{face.id}",
            small=True,
            disabled=self._full,
        )

    @property
    def _full(self) -> bool:
        return len(self.present) >= MOST_PEOPLE

    def _new(self) -> Node:
        if self._full:
            return panel(text(t("De groep is vol: twaalf mensen.")), pad=28)
        line = row(
            field(
                NEW,
                t("Er komt iemand bij"),
                self._words[NEW],
                placeholder=t("naam, letter, of laat het leeg"),
                limit=40,
                submit=Welcome(),
            ).placed(grow=1, min_width=260),
            button(t("Voeg toe"), Welcome(), icon="plus", key="welcome"),
            gap=16,
            align=Align.END,
        )
        return panel(line, pad=36)

    def handle(self, intent: object) -> Outcome | None:
        """Somebody comes, goes, or is called otherwise."""
        if isinstance(intent, Edited):
            self._words[intent.key] = intent.text
        elif isinstance(intent, Rename):
            self._renaming = intent.who
            self._words[NAME] = self.sitting.faces[intent.who].name
        elif isinstance(intent, Named):
            return self._named()
        elif isinstance(intent, Welcome):
            return self._welcome()
        return intent if isinstance(intent, Outcome) else None

    def _welcome(self) -> Outcome:
        words, self._words[NEW] = self._words[NEW].strip(), ""
        member = newcomer(self._everybody(), words)
        return Ask("welcome", member) if member else _taken(words)

    def _everybody(self) -> tuple[Member, ...]:
        """All names that are taken: who is or was here, and who is known."""
        faces = [self.sitting.faces[who] for who in self.sitting.view.everyone]
        return tuple(Member(face.name, color=face.color) for face in (*faces, *self.model.known))

    def _named(self) -> Outcome | None:
        who, words = self._renaming, " ".join(self._words[NAME].split())
        self._renaming, old = "", self.sitting.faces[who].name
        if not words or words == old:
            return None
        others = tuple(member for member in self._everybody() if member.name != old)
        return _taken(words) if here(others, words) else Ask("rename_person", (who, words))


def _taken(name: str) -> Toast:
    return Toast(t("{name} is er al. Zet er een letter achter.", name=name))


def _face(face: Face) -> Node:
    name = text(verbatim(face.name), style=Style.STRONG).placed(grow=1)
    return row(face_token(face, 52, key=f"here:{face.id}"), name, gap=18).placed(grow=1)


def _for(node: Node, face: Face) -> Node:
    """A button that a screen reader tells apart from those of others."""
    return node.but(name=f"{node.name}: {face.name}")
