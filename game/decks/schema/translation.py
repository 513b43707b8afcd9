"""A translation beside a card or deck: the same ids, and texts only."""

from __future__ import annotations

from pydantic import Field

from game.decks.schema.card import PromptsModel
from game.decks.schema.values import Id, Line, Part, SchemaNumber, Text, Title


class PersonTextModel(Part):
    """De persoon, vertaald."""

    origin: Title | None = Field(None, description="Land of streek van herkomst.")
    about: Line | None = Field(None, description="Wie is dit.")
    alt: Line | None = Field(None, description="Wat er op het portret te zien is.")


class FactTextModel(Part):
    """Een feit, vertaald."""

    id: Id = Field(description="Id van het feit op de kaart.")
    ask: Line | None = Field(None, description="De vraag.")
    answer: Line | None = Field(None, description="Het antwoord.")


class OptionTextModel(Part):
    """Een keuze, vertaald."""

    id: Id = Field(description="Id van de keuze op de kaart.")
    label: Line | None = Field(None, description="De keuze in één zin.")
    why: Line | None = Field(None, description="Waarom deze keuze te verdedigen is.")
    price: Line | None = Field(None, description="Wat deze keuze kost.")
    soon: Line | None = Field(None, description="Binnen drie maanden.")
    later: Line | None = Field(None, description="Na ongeveer twee jaar.")


class LensTextModel(Part):
    """Een bril, vertaald."""

    id: Id = Field(description="Id van de bril op de kaart.")
    who: Title | None = Field(None, description="Wie dit is.")
    says: Line | None = Field(None, description="Wat die zegt.")
    asks: Line | None = Field(None, description="Wat die vraagt.")


class TwistTextModel(Part):
    """De wending, vertaald."""

    title: Title | None = Field(None, description="De wending in een paar woorden.")
    text: Text | None = Field(None, description="Wat er gebeurt.")
    question: Line | None = Field(None, description="De vraag aan de groep.")


class FollowUpTextModel(Part):
    """Een vervolg, vertaald."""

    id: Id = Field(description="Id van het vervolg op de kaart.")
    text: Text | None = Field(None, description="Wat er nu gebeurt.")
    options: list[OptionTextModel] = Field(default_factory=list, description="De keuzes.")


class InsightTextModel(Part):
    """Het inzicht, vertaald."""

    text: Text | None = Field(None, description="De inhoud.")


class CardTextModel(Part):
    """De vertaling van een kaart: cards/<id>.<taal>.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    id: Id = Field(description="Id van de kaart.")
    title: Title | None = Field(None, description="Titel van de kaart.")
    warning: Line | None = Field(None, description="Wat iemand zwaar kan vinden.")
    tags: list[Title] | None = Field(None, description="Woorden om op te zoeken.")
    person: PersonTextModel | None = Field(None, description="De persoon.")
    case: Text | None = Field(None, description="De casus.")
    question: Line | None = Field(None, description="De vraag.")
    facts: list[FactTextModel] = Field(default_factory=list, description="De feiten.")
    options: list[OptionTextModel] = Field(default_factory=list, description="De keuzes.")
    lenses: list[LensTextModel] = Field(default_factory=list, description="De brillen.")
    prompts: PromptsModel | None = Field(None, description="De vragen, evenveel per fase.")
    twist: TwistTextModel | None = Field(None, description="De wending.")
    followups: list[FollowUpTextModel] = Field(default_factory=list, description="De vervolgen.")
    insight: InsightTextModel | None = Field(None, description="Het inzicht.")
    facilitator: Text | None = Field(None, description="Tip voor de spelleider.")


class PoleTextModel(Part):
    """Een pool, vertaald."""

    label: Title | None = Field(None, description="Naam van de pool.")
    gift: Line | None = Field(None, description="Wat deze kant brengt.")
    pitfall: Line | None = Field(None, description="Waar deze kant misgaat.")


class TensionTextModel(Part):
    """Een spanningsveld, vertaald."""

    id: Id = Field(description="Id van het veld.")
    left: PoleTextModel | None = Field(None, description="De linkerpool.")
    right: PoleTextModel | None = Field(None, description="De rechterpool.")
    about: Text | None = Field(None, description="Waar het wringt.")


class InterestTextModel(Part):
    """Een belang, vertaald."""

    id: Id = Field(description="Id van het belang.")
    label: Title | None = Field(None, description="Hoe het op het scherm staat.")
    about: Line | None = Field(None, description="Wat dit belang betekent.")


class DeckTextModel(Part):
    """De vertaling van het deck zelf: deck.<taal>.yaml."""

    schema_: SchemaNumber = Field(alias="schema", description="Versie van de vorm: nu 1.")
    id: Id = Field(description="Id van het deck.")
    title: Title | None = Field(None, description="Titel van het deck.")
    credits: Text | None = Field(None, description="Dank en bronnen.")
    job_title: Title | None = Field(None, description="Woord voor de professional.")
    interests: list[InterestTextModel] = Field(default_factory=list, description="De belangen.")
    tensions: list[TensionTextModel] = Field(default_factory=list, description="De velden.")
