"""The sections of a report and the whole of them, ready to be set."""

from __future__ import annotations

from dataclasses import dataclass

from game.report.block import Block


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with a heading; `eyebrow` stands above it in small letters."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    eyebrow: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A whole report; `about` are the lines below its title."""

    title: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]
    language: str
    footer: str
