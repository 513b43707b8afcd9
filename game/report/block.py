"""The pieces a report is written in; HTML and PDF each know how to set every kind."""

from __future__ import annotations

from dataclasses import dataclass

from game.report.drawing import Drawing
from game.report.votes import Choice


@dataclass(frozen=True, slots=True)
class Text:
    """A text of one or more paragraphs; `style` is body, lead, strong or small."""

    text: str
    style: str = "body"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """Places to read on: a text and the address it leads to, which is followed if it is safe."""

    links: tuple[tuple[str, str], ...]

    @staticmethod
    def safe(url: str) -> bool:
        """Whether an address is one of the web, and nothing that runs."""
        return url.startswith(("https://", "http://"))


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a row of headings; `widths` are shares of the page."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Ballots:
    """The options of a card with the counts of each round."""

    title: str
    rounds: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as wide as the page."""

    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Tiles:
    """A few numbers worth a look, each with its words."""

    tiles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What was said for one pole."""

    pole: str
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """Both poles beside each other."""

    left: Side
    right: Side


@dataclass(frozen=True, slots=True)
class Panel:
    """Texts that belong together on a ground of their own: decision, twist or note."""

    role: str
    texts: tuple[Text, ...]


Block = Text | Heading | Bullets | Links | Grid | Ballots | Picture | Tiles | Sides | Panel
