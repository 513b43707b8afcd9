"""Where the fonts are, and the lines the store would write, for tests of the report."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from meeting import Meeting

from game.core.events import kind
from game.report.fonts import Fonts

FOLDER = Path(__file__).parents[2] / "assets" / "fonts"
FONTS = Fonts(
    FOLDER / "Fraunces_600SemiBold.ttf",
    FOLDER / "AtkinsonHyperlegibleNext_400Regular.ttf",
    FOLDER / "AtkinsonHyperlegibleNext_700Bold.ttf",
)

HOSTILE = (
    "<script>alert(1)</script> ]]> & \" ' {x} %s \N{GRINNING FACE}"
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER} \N{HEBREW LETTER SHIN}"
    "\N{RIGHT-TO-LEFT OVERRIDE}\N{ARABIC LETTER MEEM} \x00\x1b \ud800 \N{LATIN SMALL LIGATURE FI}"
    " Дмитрий \N{CJK UNIFIED IDEOGRAPH-6F22} =1+1"
)
"""What people type, and what they do not."""


def lines(held: Meeting) -> list[str]:
    """The events of a session as the store writes them."""
    return [
        json.dumps({"seq": seq, "kind": kind(type(event)), **asdict(event)})
        for seq, event in enumerate(held.log, 1)
    ]
