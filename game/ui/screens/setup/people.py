"""Who takes part: adding, removing and remembering people; no name twice."""

from __future__ import annotations

import re

from game.ui.screens.nickname import LETTERS, animals, colours, free
from game.ui.screens.setup.plan import MOST_PEOPLE, Member

COLORS = 12
_BETWEEN = re.compile(r"[,;\n]")

People = tuple[Member, ...]


def typed(people: People, words: str) -> People:
    """With the names that were typed; several may stand with a comma between them."""
    names = [" ".join(part.split()) for part in _BETWEEN.split(words)]
    for name in filter(None, names):
        kind = "letter" if len(name) == 1 and name.isalpha() else "name"
        people = added(people, Member(name.upper() if kind == "letter" else name, kind))
    return people


def nameless(people: People, kind: str) -> People:
    """With one more letter, animal or colour."""
    taken = [member.name for member in people]
    if kind == "colour":
        return added(people, _coloured(people))
    words = tuple(LETTERS) if kind == "letter" else animals()
    return added(people, Member(free(words, taken), kind))


def newcomer(people: People, words: str) -> Member | None:
    """Somebody who comes in late, an animal when no name is given; None if the name is taken."""
    named = typed((), words)
    animal = Member(free(animals(), [member.name for member in people]), "animal")
    member = named[0] if named else animal
    if here(people, member.name):
        return None
    return member.but(color=_free_color({other.color for other in people}))


def added(people: People, member: Member) -> People:
    """With somebody more, unless they are there already or there is no room."""
    if len(people) >= MOST_PEOPLE or here(people, member.name):
        return people
    used = {other.color for other in people}
    wanted = member.color if member.id or member.kind == "colour" else _free_color(used)
    color = wanted if wanted not in used else _free_color(used)
    return (*people, member.but(color=color))


def without(people: People, name: str) -> People:
    """With everybody but this person."""
    return tuple(member for member in people if member.name != name)


def here(people: People, name: str) -> bool:
    """Whether somebody has this name."""
    return name.casefold() in {member.name.casefold() for member in people}


def known_again(people: People, known: People) -> People:
    """The same people; who the group knows is the one it knows."""
    by_name = {member.name.casefold(): member for member in known}
    return tuple(
        member.but(id=by_name[member.name.casefold()].id)
        if member.name.casefold() in by_name
        else member.but(id="")
        for member in people
    )


def _coloured(people: People) -> Member:
    used = {member.color for member in people}
    names = colours()
    number = next(
        (n for n, name in enumerate(names) if n not in used and not here(people, name)), 0
    )
    taken = [member.name for member in people]
    return Member(free(names[number:] + names[:number], taken), "colour", number)


def _free_color(used: set[int]) -> int:
    return next((color for color in range(COLORS) if color not in used), 0)
