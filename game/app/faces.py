"""How people look on the screen: two letters and one of twelve colours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from game.store.people import Person
from game.ui.screens.initials import initials
from game.ui.sitting import Face
from game.words import t

GREY = 11


def faces_of(people: Iterable[Person]) -> Mapping[str, Face]:
    """Everybody of a group by id; somebody who was forgotten has no name."""
    known = tuple(people)
    names = [person.label or t("Deelnemer {n}", n=person.position + 1) for person in known]
    found: dict[str, Face] = defaultdict(nameless_face)
    for person, name, letters in zip(known, names, initials(names), strict=True):
        found[person.id] = Face(person.id, name, letters, person.colour)
    return found


def absent(faces: Mapping[str, Face], everyone: Iterable[str]) -> tuple[Face, ...]:
    """People of the group who never took part in this session."""
    took_part = set(everyone)
    return tuple(face for face in faces.values() if face.id and face.id not in took_part)


def nameless_face() -> Face:
    """Somebody who was forgotten."""
    return Face("", t("iemand"), "", GREY)
