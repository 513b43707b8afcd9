"""A card: one dilemma with everything that is needed to play it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from game.decks.schema.insight import InsightModel, LawModel
from game.decks.schema.values import (
    EffectsOf,
    Icon,
    Id,
    Line,
    MaybeLine,
    MaybeText,
    Part,
    Picture,
    SchemaNumber,
    Score,
    Text,
    Title,
)


class PersonModel(Part):
    """De verzonnen persoon over wie de kaart gaat."""

    name: Title = Field(description="Voornaam. Verzonnen, nooit van een echt mens.")
    age: Annotated[int, Field(ge=0, le=120)] = Field(description="Leeftijd in jaren.")
    gender: Literal["f", "m", "x"] = Field(description="f (vrouw), m (man) of x.")
    origin: Title = Field(description="Land of streek van herkomst.")
    about: Line = Field(description="Wie is dit, in een halve zin na de naam.")
    portrait: Picture | None = Field(None, description="Bestand van het portret, in het deck.")
    alt: Line | None = Field(None, description="Wat er op het portret te zien is.")


class FactModel(Part):
    """Een feit dat pas opengaat als iemand ernaar vraagt."""

    id: Id = Field(description="Vaste naam van het feit.")
    ask: Line = Field(description="De vraag die een deelnemer kan stellen.")
    answer: Line = Field(description="Het antwoord dat dan opengaat.")


class OptionModel(Part):
    """Een keuze die te verdedigen is en iets kost."""

    id: Id = Field(description="Vaste naam van de keuze; niet other of pass.")
    label: Line = Field(description="De keuze in één zin, vanuit 'je'.")
    lean: Score = Field(description="Plek op het koord: -2 linkerpool tot en met 2 rechterpool.")
    why: MaybeLine = Field("", description="Waarom deze keuze te verdedigen is.")
    price: MaybeLine = Field("", description="Wat deze keuze kost, en voor wie.")
    effects: EffectsOf = Field(
        default_factory=dict,
        description="Per belang [kort, lang], elk -2 tot en met 2. Weglaten is [0, 0].",
    )
    soon: MaybeLine = Field("", description="Wat er binnen drie maanden gebeurt.")
    later: MaybeLine = Field("", description="Wat er na ongeveer twee jaar is.")
    next: Id | None = Field(None, description="Alleen oefenen: id van het vervolg, of null.")


class LensModel(Part):
    """Een bril: iemand die erbij betrokken is."""

    id: Id = Field(description="Vaste naam van de bril.")
    who: Title = Field(description="Wie dit is, zoals het op de bril staat.")
    newcomer: bool = Field(
        default=False, description="true bij de nieuwkomer: precies één per kaart."
    )
    icon: Icon = Field(description="Naam van een pictogram uit assets/icons.")
    says: Line = Field(description="Een zin die deze persoon echt zou zeggen.")
    asks: Line = Field(description="Een vraag die deze persoon zou stellen.")


class TwistModel(Part):
    """Een nieuw feit na het besluit."""

    title: Title = Field(description="De wending in een paar woorden.")
    text: Text = Field(description="Wat er gebeurt.")
    question: Line = Field(description="De vraag aan de groep.")
    effects: dict[Id, EffectsOf] = Field(
        default_factory=dict,
        description="Per keuze de effecten die boven op die van de keuze zelf komen.",
    )


class FollowUpOptionModel(Part):
    """Een keuze in een vervolg."""

    id: Id = Field(description="Vaste naam van de keuze; niet other of pass.")
    label: Line = Field(description="De keuze in één zin, vanuit 'je'.")
    lean: Score | None = Field(None, description="Plek op het koord, als dat iets zegt.")
    why: MaybeLine = Field("", description="Waarom deze keuze te verdedigen is.")
    price: MaybeLine = Field("", description="Wat deze keuze kost.")
    effects: EffectsOf = Field(default_factory=dict, description="Per belang [kort, lang].")
    soon: MaybeLine = Field("", description="Wat er dan gebeurt.")
    later: MaybeLine = Field("", description="Wat er na ongeveer twee jaar is.")
    next: Id | None = Field(None, description="Id van het volgende vervolg, of null.")


class FollowUpModel(Part):
    """Een volgende scène, alleen bij oefenen."""

    id: Id = Field(description="Vaste naam van het vervolg.")
    text: Text = Field(description="Wat er nu gebeurt.")
    options: Annotated[list[FollowUpOptionModel], Field(min_length=2, max_length=5)] = Field(
        description="Twee tot vijf keuzes."
    )


class SilenceModel(Part):
    """Een opmerking van de controle die hier niet hoeft, met de reden."""

    code: Annotated[str, Field(pattern=r"^[A-Z][0-9]{2,3}$")] = Field(
        description="Code van de opmerking, zoals T02."
    )
    reason: Line = Field(description="Waarom die opmerking hier niet geldt.")


class PromptsModel(Part):
    """Vragen voor het gesprek, per fase."""

    ask: list[Line] = Field(
        default_factory=list, max_length=30, description="Bij de vragen over feiten."
    )
    discuss: list[Line] = Field(default_factory=list, max_length=30, description="Bij het gesprek.")
    counter: list[Line] = Field(
        default_factory=list, max_length=30, description="Bij het tegenargument."
    )
    harvest: list[Line] = Field(default_factory=list, max_length=30, description="Bij de oogst.")


class CardModel(Part):
    """Een kaart: één dilemma in één bestand, cards/<id>.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    id: Id = Field(description="Vaste naam van de kaart; verandert nooit na publicatie.")
    revision: Annotated[int, Field(ge=1)] = Field(1, description="Eén hoger bij elke wijziging.")
    title: Title = Field(description="Titel van de kaart.")
    tension: Id = Field(description="Id van het spanningsveld in deck.yaml.")
    level: Annotated[int, Field(ge=1, le=3)] = Field(1, description="1 start, 2 dieper, 3 complex.")
    minutes: Annotated[int, Field(ge=5, le=120)] = Field(25, description="Hoe lang het duurt.")
    review: Literal["legal"] | None = Field(None, description="legal: een jurist kijkt nog mee.")
    warning: Line | None = Field(None, description="Wat iemand zwaar kan vinden; vooraf getoond.")
    tags: list[Title] = Field(
        default_factory=list, max_length=30, description="Woorden om op te zoeken."
    )
    person: PersonModel | None = Field(None, description="De persoon over wie het gaat.")
    case: Text = Field(description="De casus, 80 tot 140 woorden.")
    question: Line = Field(description="De vraag waarop de groep kiest.")
    facts: list[FactModel] = Field(
        default_factory=list, max_length=20, description="Feiten om naar te vragen."
    )
    options: Annotated[list[OptionModel], Field(min_length=2, max_length=5)] = Field(
        description="Twee tot vijf keuzes."
    )
    lenses: list[LensModel] = Field(default_factory=list, max_length=20, description="De brillen.")
    prompts: PromptsModel = Field(
        default_factory=PromptsModel, description="Vragen voor het gesprek, per fase."
    )
    twist: TwistModel | None = Field(None, description="De wending.")
    followups: list[FollowUpModel] = Field(
        default_factory=list, max_length=60, description="Alleen oefenen."
    )
    insight: InsightModel | None = Field(None, description="Wat wet en onderzoek zeggen.")
    handles: list[Id] = Field(
        default_factory=list, max_length=100, description="Ids uit inspiration.yaml."
    )
    terms: list[Id] = Field(default_factory=list, max_length=100, description="Ids uit terms.yaml.")
    law: LawModel | None = Field(None, description="Wanneer de wet is nagekeken.")
    silence: list[SilenceModel] = Field(
        default_factory=list, max_length=30, description="Wat stil mag blijven."
    )
    facilitator: MaybeText = Field("", description="Tip voor de spelleider.")
