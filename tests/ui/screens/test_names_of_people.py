"""Initials and nicknames: nobody is called as somebody else."""

from __future__ import annotations

from game.ui.screens.initials import initials
from game.ui.screens.nickname import animals, colours, free
from game.ui.screens.setup.people import (
    COLORS,
    added,
    here,
    known_again,
    nameless,
    typed,
    without,
)
from game.ui.screens.setup.plan import MOST_PEOPLE, Member


def test_initials_are_two_letters_and_differ() -> None:
    assert initials(["Ayşe", "Dirk de Wit", "A", ""]) == ("AY", "DW", "A", "")
    anna, anne, annie = initials(["Anna", "Anne", "Annie"])
    assert (anna, anne, annie) == ("AN", "AE", "AI")
    assert len(set(initials(["Bo"] * 4))) == 4


def test_a_name_is_free_until_somebody_has_it() -> None:
    assert free(("Egel", "Otter"), ["egel"]) == "Otter"
    assert free(("Egel",), ["Egel", "Egel 2"]) == "Egel 3"


def test_there_are_enough_animals_and_colours_for_everybody() -> None:
    assert len(set(animals())) >= MOST_PEOPLE
    assert len(set(colours())) == COLORS


def test_names_are_typed_one_by_one_or_with_commas() -> None:
    people = typed((), " Ayşe,  Dirk de  Wit ;b")
    assert [(m.name, m.kind) for m in people] == [
        ("Ayşe", "name"),
        ("Dirk de Wit", "name"),
        ("B", "letter"),
    ]
    assert [m.color for m in people] == [0, 1, 2]
    assert typed(people, "ayşe") == people


def test_somebody_without_a_name_is_a_letter_an_animal_or_a_colour() -> None:
    people = nameless(nameless(nameless((), "animal"), "letter"), "colour")
    assert [(m.name, m.kind) for m in people] == [
        ("Egel", "animal"),
        ("A", "letter"),
        ("Groen", "colour"),
    ]
    assert people[2].color == colours().index("Groen")


def test_a_colour_that_nobody_wears_can_be_the_name_of_all_twelve() -> None:
    people: tuple[Member, ...] = ()
    for _ in range(MOST_PEOPLE + 2):
        people = nameless(people, "colour")
    assert [m.name for m in people] == list(colours())
    assert [m.color for m in people] == list(range(COLORS))


def test_a_group_is_full_at_twelve() -> None:
    full = typed((), ",".join(f"n{i}" for i in range(20)))
    assert len(full) == MOST_PEOPLE
    assert added(full, Member("Nog een")) == full


def test_who_comes_back_keeps_id_and_colour() -> None:
    known = (Member("Bert", color=7, id="p7"), Member("Lies", color=0, id="p0"))
    people = added(typed((), "Joost"), known[0])
    assert people[1] == known[0]
    assert added(people, known[1])[2].color == 1  # Joost wears 0 already
    again = known_again(typed((), "bert, Nieuw"), known)
    assert [m.id for m in again] == ["p7", ""]


def test_somebody_is_taken_out() -> None:
    people = typed((), "Ayşe, Bert")
    assert not here(without(people, "Ayşe"), "Ayşe")
