"""What was found, beside the field it is about."""

from __future__ import annotations

from collections.abc import Iterable

from game.ui.layout import column, row
from game.ui.node import Align, Node
from game.ui.screens.studio.intents import Explain, Quiet
from game.ui.screens.studio.records import ADVICE, ERROR, FINE, WARNING, Path, Remark
from game.ui.theme import Color
from game.ui.widgets.button import icon_button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.words import t

MARKS = {
    ERROR: ("x-circle", Color.RIGHT),
    WARNING: ("warning", Color.RIGHT),
    ADVICE: ("lightbulb", Color.PLUM),
    FINE: ("check", Color.MOSS),
}
"""How bad something is: an icon and its colour."""

MAY_BE_SILENT = "DPTAVL"
"""First letters of codes that a writer may silence with a reason."""

ORDER = (ERROR, WARNING, ADVICE, FINE)


def worst(severities: Iterable[str]) -> str:
    """The worst of these; nothing is fine."""
    found = set(severities)
    return next((severity for severity in ORDER if severity in found), FINE)


def mark(severity: str, size: float = 30) -> Node:
    """A small mark with a name for who cannot see it."""
    names = {
        ERROR: t("met een fout"),
        WARNING: t("met een waarschuwing"),
        ADVICE: t("met een tip"),
        FINE: t("in orde"),
    }
    name, color = MARKS[severity]
    cut = "regular" if severity == FINE else "fill"
    return icon(name, size=size, color=color, cut=cut, alt=names[severity])  # type: ignore[arg-type]


def _quiet(remark: Remark) -> Node:
    words = t("Laat {code} zo, met een reden", code=remark.code)
    key = f"quiet:{remark.code}:{'/'.join(map(str, remark.path))}"
    return icon_button("bell-slash", words, Quiet(remark.code), key=key, size=28)


def remark_panel(remark: Remark, *, quiet: bool = False) -> Node:
    """One finding: what it is, what to do, and a button to its help page.

    With `quiet` also one that lets it be silent, for what may be.
    """
    name, color = MARKS[remark.severity]
    tone = Tone.PLUM if remark.severity == ADVICE else Tone.RIGHT
    words = column(
        text(remark.title, style=Style.SMALL_STRONG),
        text(verbatim(remark.what), style=Style.SMALL) if remark.what else None,
        text(verbatim(remark.do), style=Style.SMALL),
        gap=2,
    )
    more = icon_button(
        "question",
        t("Uitleg bij {code}", code=remark.code),
        Explain(remark.code),
        key=f"explain:{remark.code}:{'/'.join(map(str, remark.path))}",
        size=28,
    )
    line = row(
        icon(name, size=30, color=color, cut="fill"),
        words.placed(grow=1),
        _quiet(remark) if quiet and remark.code[0] in MAY_BE_SILENT else None,
        more,
        gap=16,
        align=Align.START,
    )
    return panel(line, tone=tone, pad=(22, 16))


def about(remarks: Iterable[Remark], path: Path, *, inside: bool = False) -> tuple[Remark, ...]:
    """The findings at a path; with `inside` also those deeper."""
    size = len(path)
    return tuple(
        remark
        for remark in remarks
        if remark.path == path or (inside and remark.path[:size] == path)
    )
