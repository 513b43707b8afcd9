"""What law and research say on a card, with where it comes from and when it was so."""

from __future__ import annotations

from pydantic import Field

from game.decks.schema.values import Day, Line, Link, Moment, Part, Text


class SourceModel(Part):
    """Waar een bewering vandaan komt."""

    title: Line = Field(description="Naam van de wet, het onderzoek of het artikel.")
    url: Link = Field(description="Adres op het web, met https:// ervoor.")
    date: Moment | None = Field(None, description="Jaar, maand of dag, zoals 2026-04-02.")


class InsightModel(Part):
    """Wat wet en onderzoek zeggen."""

    text: Text = Field(description="De inhoud, in eigen woorden.")
    sources: list[SourceModel] = Field(
        default_factory=list, max_length=30, description="De bronnen."
    )


class LawModel(Part):
    """Wanneer de wet zo was, en wanneer iemand dat naging."""

    valid_on: Day = Field(description="Dag waarop de wet luidt zoals de kaart zegt.")
    checked_on: Day = Field(description="Dag waarop iemand dat heeft nagekeken.")
