"""What decks share: inspiration.yaml and terms.yaml."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from game.decks.schema.insight import SourceModel
from game.decks.schema.values import Id, Line, Part, SchemaNumber, Text, Title


class HandleModel(Part):
    """Een handvat uit de praktijk."""

    id: Id = Field(description="Vaste naam, zoals d-016.")
    kind: Literal["insight", "question", "chance", "intervention", "signpost"] = Field(
        description="insight, question, chance, intervention of signpost."
    )
    text: Text = Field(description="De inhoud, in eigen woorden.")
    source: SourceModel | None = Field(None, description="Waar het vandaan komt.")
    tensions: list[Id] = Field(default_factory=list, description="Velden waar het bij hoort.")


class InspirationModel(Part):
    """De handvatten die kaarten kunnen noemen: inspiration.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    items: list[HandleModel] = Field(description="De handvatten.")


class TermModel(Part):
    """Een vakwoord met zijn betekenis."""

    id: Id = Field(description="Vaste naam van het woord.")
    term: Title = Field(description="Het woord voluit.")
    short: list[Title] = Field(default_factory=list, description="Afkortingen en andere vormen.")
    about: Text = Field(description="Wat het betekent, in gewone taal.")
    source: Line | None = Field(None, description="Waar de betekenis vandaan komt.")


class TermsModel(Part):
    """De woorden die kaarten uitleggen: terms.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    terms: list[TermModel] = Field(description="De woorden.")
