"""A session format (werkvorm): formats/<id>.yaml."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from game.decks.schema.values import Id, Line, MaybeLine, MaybeText, Part, SchemaNumber, Title

Phase = Literal[
    "read",
    "ask",
    "vote",
    "reveal",
    "discuss",
    "counter",
    "revote",
    "decide",
    "compare",
    "consequence",
    "twist",
    "insight",
    "harvest",
    "talk",
    "pitch",
    "choose_case",
    "look_back",
]
PHASES: tuple[str, ...] = get_args(Phase)

Weight = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]


def _ascending(people: list[int]) -> list[int]:
    """From the smallest group to the largest."""
    if people[0] > people[1]:
        raise PydanticCustomError("ascending", "the first is larger")
    return people


class StepModel(Part):
    """Een stap van een werkvorm."""

    id: Id | None = Field(None, description="Vaste naam; zonder is het de naam van de fase.")
    phase: Phase = Field(description="De fase, zoals read, vote, discuss of talk.")
    title: Title = Field(description="Hoe de stap op het scherm heet.")
    minutes: Annotated[int, Field(ge=1, le=120)] = Field(description="Hoe lang de stap duurt.")
    speaks: Literal["all", "owner", "others", "in_turn", "pairs", "lens"] = Field(
        "all", description="Wie er praat."
    )
    listens: Literal["all", "owner", "others"] | None = Field(
        None, description="Wie alleen luistert."
    )
    prompts: list[Line] = Field(default_factory=list, description="Vragen bij deze stap.")
    script: MaybeText = Field("", description="Wat de spelleider zegt en doet.")


class PointsModel(Part):
    """Gewichten van de gesprekspunten."""

    perspectives: Weight = Field(0.0, description="Perspectieven gehoord.")
    balance: Weight = Field(0.0, description="Argumenten voor beide polen.")
    counter: Weight = Field(0.0, description="Tegenargumenten genoemd.")
    prediction: Weight = Field(0.0, description="Elkaar goed ingeschat.")
    action: Weight = Field(0.0, description="Een actie afgesproken.")


class FormatModel(Part):
    """Een werkvorm: de stappen van een sessie."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    id: Id = Field(description="Vaste naam van de werkvorm.")
    title: Title = Field(description="Titel van de werkvorm.")
    summary: MaybeLine = Field("", description="De werkvorm in één zin.")
    people: Annotated[
        list[Annotated[int, Field(ge=1, le=200)]],
        Field(min_length=2, max_length=2),
        AfterValidator(_ascending),
    ] = Field(description="Van hoeveel tot hoeveel mensen, zoals [3, 12].")
    when: MaybeLine = Field("", description="Wanneer deze werkvorm past.")
    not_when: MaybeLine = Field("", description="Wanneer niet.")
    case: Literal["own", "card", "either"] = Field(
        "card", description="Een kaart (card), een eigen casus (own) of beide (either)."
    )
    points: PointsModel | None = Field(None, description="Gewichten van de gesprekspunten.")
    source: Line | None = Field(None, description="Waar de werkvorm vandaan komt.")
    steps: Annotated[list[StepModel], Field(min_length=1, max_length=30)] = Field(
        description="De stappen, in volgorde."
    )
