"""The kinds of values that fields are made of."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+([-_][a-z0-9]+)*$"
PICTURE_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*\.(svg|png|jpg|jpeg)$"


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Part(BaseModel):
    """A mapping with fixed keys: no key too many, no value of another kind."""

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
    )


def _day(text: str) -> str:
    """A day of the calendar, as year-month-day."""
    try:
        if _DAY.fullmatch(text):
            dt.date.fromisoformat(text)
            return text
    except ValueError:
        pass
    raise PydanticCustomError("day", "no day")


def _moment(text: str) -> str:
    """A year, a month of a year or a day."""
    _day(text + "2026-01-01"[len(text) :] if text[:4].isdigit() else "")
    return text


Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=64)]
Text = Annotated[str, Field(min_length=1, max_length=6000)]
Line = Annotated[str, Field(min_length=1, max_length=400)]
MaybeText = Annotated[str, Field(max_length=6000)]
MaybeLine = Annotated[str, Field(max_length=400)]
Title = Annotated[str, Field(min_length=1, max_length=120)]
Icon = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Picture = Annotated[str, Field(pattern=PICTURE_PATTERN, max_length=120)]
Link = Annotated[str, Field(pattern=r"^https?://\S+$", max_length=500)]
Day = Annotated[str, AfterValidator(_day), Field(json_schema_extra={"format": "date"})]
Moment = Annotated[str, AfterValidator(_moment)]
Score = Annotated[int, Field(ge=-2, le=2)]
ShortLong = Annotated[list[Score], Field(min_length=2, max_length=2)]
EffectsOf = dict[Id, ShortLong]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
SchemaNumber = Annotated[int, Field(ge=1)]
