"""How people look on the screen: two letters and one of twelve colours."""

from __future__ import annotations

from game.store.groups import Person
from game.ui.sitting import Face
from game.words import t


def initials(name: str) -> str:
    """Two letters for a token: of two words their first ones, else the first two."""
    words = name.split()
    letters = words[0][:1] + words[-1][:1] if len(words) > 1 else name[:2]
    return letters.upper()


def face_of(person: Person) -> Face:
    """Somebody of a group."""
    name = person.label or t("Deelnemer {n}", n=person.position + 1)
    return Face(person.id, name, initials(name), person.colour)


def nameless_face() -> Face:
    """Somebody who was forgotten."""
    return Face("", t("iemand"), "", 11)
