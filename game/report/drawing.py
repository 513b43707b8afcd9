"""A drawing as values: shapes in units of their own, with y going down.

Whoever draws (SVG, PDF) looks up the colour of a role in `colours` and knows the faces
`text`, `strong` and `title`. A drawing says in words what it shows.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `dash` is the length of dashes and gaps, 0 for none."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    width: float
    dash: float = 0


@dataclass(frozen=True, slots=True)
class Circle:
    """A round; without a stroke its `width` is 0."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = "ink"
    width: float = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners; x and y are its top left."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: str


@dataclass(frozen=True, slots=True)
class Band:
    """A ribbon from left to right that swings from one height to another.

    `y1` and `y2` are the tops of its ends; it is as thick everywhere.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float
    fill: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text on its baseline; `anchor` is start, middle or end."""

    x: float
    y: float
    text: str
    size: float
    fill: str
    anchor: str = "start"
    face: str = "text"


Shape = Line | Circle | Box | Band | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from back to front, with a name and what they show in words."""

    id: str
    title: str
    about: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
