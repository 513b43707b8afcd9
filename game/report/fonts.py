"""Where the fonts of a report are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fonts:
    """The TTF files of the three faces."""

    title: Path
    text: Path
    strong: Path
