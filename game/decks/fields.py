"""The order in which the fields of a part of a file stand, by the models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from game.decks.places import Path

if TYPE_CHECKING:
    from pydantic import BaseModel


def order(model: str, path: Path) -> Sequence[str]:
    """The order in which the fields of a part stand."""
    from game.decks.schema.shape import keys, shape  # noqa: PLC0415 - pydantic is slow to import

    return keys(shape(models()[model], path))


@cache
def models() -> Mapping[str, type[BaseModel]]:
    """The model of each kind of file."""
    from game.decks import schema  # noqa: PLC0415 - pydantic is slow to import

    return {
        "card": schema.CardModel,
        "deck": schema.DeckModel,
        "format": schema.FormatModel,
        "terms": schema.TermsModel,
        "inspiration": schema.InspirationModel,
    }
