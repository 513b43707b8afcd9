"""The panel of who takes part: the group's name, its people, and ways to add somebody."""

from __future__ import annotations

from game.ui.layout import column, row, wrap
from game.ui.node import Node
from game.ui.screens.initials import initials
from game.ui.screens.setup import people
from game.ui.screens.setup.intents import AddNameless, AddTyped, Drop, Invite, TakeGroup
from game.ui.screens.setup.model import KnownGroup
from game.ui.screens.setup.plan import MOST_PEOPLE, Plan
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button
from game.ui.widgets.chip import chip
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.token import token
from game.words import t

GROUP, PERSON = "group", "person"
"""The keys of the two fields."""

LONGEST_NAME = 40
MOST_OFFERED = 4


class Who(Value):
    """What the panel shows.

    Attributes:
        plan: what was chosen so far.
        typed: what stands in the field of a new name.
        word: what went wrong with the last name.
        groups: known groups to offer.
        known: the group of this name, if it was here before.
    """

    plan: Plan
    typed: str = ""
    word: str = ""
    groups: tuple[KnownGroup, ...] = ()
    known: KnownGroup | None = None


def who_panel(who: Who) -> Node:
    """All of it."""
    return panel(
        column(
            field(
                GROUP,
                t("Naam van de groep"),
                who.plan.name,
                placeholder=t("bijvoorbeeld Team Werk Noord"),
                limit=80,
                first=True,
            ),
            _groups(who),
            gap=14,
        ),
        column(_heading(who), _chips(who), _known(who), _new(who), gap=16),
        pad=36,
        gap=28,
    )


def offered(groups: tuple[KnownGroup, ...], plan: Plan) -> tuple[KnownGroup, ...]:
    """Known groups that fit what was typed; not the one that is already here."""
    words = plan.name.strip().casefold()
    found = (group for group in groups if words in group.name.casefold())
    return tuple(group for group in found if not _all_here(group, plan))[:MOST_OFFERED]


def _all_here(group: KnownGroup, plan: Plan) -> bool:
    same = group.name.casefold() == plan.name.strip().casefold()
    return same and bool(plan.people)


def _groups(who: Who) -> Node | None:
    groups = offered(who.groups, who.plan)
    if not groups:
        return None
    buttons = (
        button(
            group.name,
            TakeGroup(group.id),
            icon="users-three",
            key=f"group:{group.id}",
            small=True,
        )
        for group in groups
    )
    lead = text(t("Was hier eerder:"), style=Style.SMALL, color=Color.SOFT)
    return wrap(lead, *buttons, gap=12)


def _heading(who: Who) -> Node:
    hint = t("een naam mag, een letter is genoeg")
    many = len(who.plan.people)
    count = t("{n} van {most}", n=many, most=MOST_PEOPLE) if many else ""
    return wrap(
        text(t("Deelnemers"), style=Style.LABEL),
        text(" · ".join(filter(None, (hint, count))), style=Style.SMALL, color=Color.SOFT),
        gap=14,
        row_gap=2,
    )


def _chips(who: Who) -> Node | None:
    members = who.plan.people
    if not members:
        return None
    letters = initials(member.name for member in members)
    return wrap(
        *(
            chip(
                token(two, member.color, size=44, name=member.name, key=f"who:{member.name}"),
                member.name,
                remove=Drop(member.name),
            )
            for member, two in zip(members, letters, strict=True)
        ),
        gap=14,
    )


def _known(who: Who) -> Node | None:
    known = who.known.people if who.known else ()
    away = [member for member in known if not people.here(who.plan.people, member.name)]
    if not away or len(who.plan.people) >= MOST_PEOPLE:
        return None
    lead = text(t("Ook van deze groep:"), style=Style.SMALL, color=Color.SOFT)
    buttons = (
        button(m.name, Invite(m.name), icon="plus", key=f"invite:{m.id}", small=True) for m in away
    )
    return wrap(lead, *buttons, gap=12)


def _new(who: Who) -> Node:
    if len(who.plan.people) >= MOST_PEOPLE:
        return text(t("De groep is vol: twaalf mensen."), style=Style.SMALL, color=Color.SOFT)
    line = row(
        field(
            PERSON,
            t("Nieuwe deelnemer"),
            who.typed,
            placeholder=t("nieuwe naam of letter"),
            limit=400,
            submit=AddTyped(),
            bare=True,
        ).placed(grow=1, min_width=260),
        button(t("Voeg toe"), AddTyped(), icon="plus", key="add:typed"),
        gap=16,
    )
    word = text(who.word, style=Style.SMALL, color=Color.RIGHT) if who.word else None
    return column(line, word, _nameless(), gap=12)


def _nameless() -> Node:
    kinds = {"letter": t("letter"), "animal": t("dier"), "colour": t("kleur")}
    lead = text(t("Zonder naam:"), style=Style.SMALL, color=Color.SOFT)
    buttons = (
        button(name, AddNameless(kind), kind=Kind.QUIET, icon="plus", key=f"add:{kind}", small=True)
        for kind, name in kinds.items()
    )
    return wrap(lead, *buttons, gap=6)
