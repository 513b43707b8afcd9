"""What may stand in the files of a deck: pydantic models with Dutch descriptions."""

from game.decks.schema.card import CardModel
from game.decks.schema.deck import DeckModel
from game.decks.schema.format import PHASES, FormatModel
from game.decks.schema.library import InspirationModel, TermsModel
from game.decks.schema.translation import CardTextModel, DeckTextModel

__all__ = [
    "PHASES",
    "CardModel",
    "CardTextModel",
    "DeckModel",
    "DeckTextModel",
    "FormatModel",
    "InspirationModel",
    "TermsModel",
]
