"""The deck's own file: deck.yaml."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.decks.schema.values import (
    Icon,
    Id,
    Language,
    Line,
    MaybeLine,
    MaybeText,
    Part,
    SchemaNumber,
    Text,
    Title,
)

MOST_TENSIONS = 12


class InterestModel(Part):
    """Een belang dat keuzes helpen of schaden."""

    id: Id = Field(description="Vaste naam van het belang, zoals trust.")
    label: Title = Field(description="Hoe het op het scherm staat.")
    icon: Icon = Field(description="Naam van een pictogram uit assets/icons.")
    about: Line = Field(description="Wat dit belang betekent, in één of twee zinnen.")


class PoleModel(Part):
    """Een kant van een spanningsveld."""

    label: Title = Field(description="Naam van de pool.")
    gift: Line = Field(description="Wat deze kant brengt.")
    pitfall: Line = Field(description="Waar deze kant misgaat.")


class TensionModel(Part):
    """Een spanningsveld: twee polen die allebei te verdedigen zijn."""

    id: Id = Field(description="Vaste naam van het veld.")
    left: PoleModel = Field(description="De linkerpool (lean -2).")
    right: PoleModel = Field(description="De rechterpool (lean 2).")
    icon: Icon = Field(description="Naam van een pictogram uit assets/icons.")
    about: Text = Field(description="Waar het wringt.")
    source: Line | None = Field(None, description="Waar dit thema eerder genoemd is, of null.")


class DeckModel(Part):
    """Het deck zelf: deck.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    id: Id = Field(description="Vaste naam van het deck; gelijk aan de map.")
    title: Title = Field(description="Titel van het deck.")
    version: Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+){0,2}$")] = Field(
        description='Versie tussen aanhalingstekens, zoals "1.0.0".'
    )
    language: Language = Field(description="Taal van de teksten, zoals nl of en.")
    license: MaybeLine = Field("", description="Licentie, zoals CC-BY-SA-4.0.")
    authors: list[Title] = Field(default_factory=list, description="Wie het schreven.")
    credits: MaybeText = Field("", description="Dank, bronnen en wat lezers moeten weten.")
    job_title: MaybeLine = Field("", description="Eén woord voor de professional.")
    library: Annotated[str, Field(max_length=200)] | None = Field(
        None, description='Map met gedeelde termen en handvatten, zoals "../library".'
    )
    interests: Annotated[list[InterestModel], Field(max_length=12)] = Field(
        default_factory=list, description="De belangen waarop keuzes iets doen."
    )
    tensions: Annotated[list[TensionModel], Field(min_length=3, max_length=MOST_TENSIONS)] = Field(
        description="Drie tot twaalf spanningsvelden."
    )
