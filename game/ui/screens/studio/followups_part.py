"""Vervolg: scenes for somebody who practises alone, as a small tree and as a form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.ui.layout import row, wrap
from game.ui.node import Node
from game.ui.screens.studio.effects import effect_rows, option_badge
from game.ui.screens.studio.form import TEXT_LIMIT, Form, fresh
from game.ui.screens.studio.intents import Pick
from game.ui.screens.studio.options_part import follow, letters, option_fields
from game.ui.theme import Color
from game.ui.widgets.branches import Spot, branches
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text
from game.words import t

MOST_COLUMNS = 4
LETTERS = 24


def followups_part(form: Form) -> tuple[Node | None, ...]:
    """The tree, then the scene that is looked at."""
    scenes = form.many("followups")
    n = form.picked("followups", len(scenes))
    names = [str(k + 1) for k in range(len(scenes))]
    return (
        text(t("Dit ziet alleen wie zelf oefent: wat gebeurt er na de keuze?"), style=Style.SMALL),
        _tree(form, scenes, n) if scenes else None,
        form.chooser(("followups",), t("Vervolg"), names, blank(scenes), t("Vervolg erbij")),
        *(_scene(form, scenes, n) if scenes else ()),
        *form.rest("followups"),
    )


def blank(scenes: list[Any]) -> dict[str, Any]:
    """A new follow-up."""
    options = [
        {
            "id": f"stap-{n}",
            "label": t("Beschrijf hier wat je doet."),
            "soon": t("Er gebeurt iets."),
        }
        for n in (1, 2)
    ]
    return {"id": fresh("vervolg", scenes), "text": t("Wat gebeurt er nu?"), "options": options}


def _scene(form: Form, scenes: list[Any], n: int) -> tuple[Node | None, ...]:
    path = ("followups", n)
    options = form.many(*path, "options")
    name = f"followups/{n}/options"
    k = form.picked(name, len(options))
    head = row(
        text(t("Vervolg {n}", n=n + 1), style=Style.STRONG).placed(grow=1),
        form.handles(("followups",), len(scenes), n),
        gap=12,
    )
    new = {"id": fresh("stap", options), "label": t("Beschrijf hier wat je doet.")}
    return (
        head,
        form.area((*path, "text"), t("Wat gebeurt er nu?"), 4, limit=TEXT_LIMIT),
        form.chooser((*path, "options"), t("Keuzes"), letters(options), new, t("Keuze erbij")),
        *(_option(form, (*path, "options"), options, k) if options else ()),
    )


def _option(
    form: Form, path: tuple[str | int, ...], options: list[Any], k: int
) -> tuple[Node | None, ...]:
    return (
        row(
            option_badge(k, options[k]),
            text(t("Keuze {letter}", letter=chr(ord("A") + k)), style=Style.STRONG).placed(grow=1),
            form.handles(path, len(options), k),
            gap=14,
        ),
        *option_fields(form, (*path, k)),
        follow(form, (*path, k)),
        effect_rows(form, (*path, k, "effects")),
    )


# -- the picture


def _tree(form: Form, scenes: list[Any], chosen: int) -> Node:
    """The card at the left; every scene one column on from where it is reached."""
    ids = [str(each.get("id")) if isinstance(each, Mapping) else "" for each in scenes]
    ways = [_targets(form.many("options"), ids)]
    ways += [
        _targets(each.get("options") if isinstance(each, Mapping) else [], ids) for each in scenes
    ]
    spots = _spots(ways)
    lines = sorted({(start, stop + 1) for start, found in enumerate(ways) for stop in found})
    boxes = [_box(t("De casus"), form.many("options"), None, chosen=False)]
    for n, scene in enumerate(scenes):
        words = str(scene.get("text") or ids[n]) if isinstance(scene, Mapping) else "?"
        lost = n + 1 not in {stop for _, stop in lines}
        options = scene.get("options") if isinstance(scene, Mapping) else []
        made = _box(
            _short(words), options or [], Pick("followups", n), chosen=n == chosen, lost=lost
        )
        boxes.append(made.keyed(f"scene:{n}"))
    return branches(boxes, spots, lines, t("Wat op wat volgt"))


def _targets(options: Any, ids: list[str]) -> list[int]:  # noqa: ANN401 - a file holds anything
    """The numbers of the scenes that options lead to."""
    found = [each.get("next") for each in options or [] if isinstance(each, Mapping)]
    return [ids.index(each) for each in found if each in ids]


def _spots(ways: list[list[int]]) -> list[Spot]:
    """Breadth first: the column is how many choices it takes to come there."""
    depth = {0: 0}
    queue = [0]
    while queue:
        here = queue.pop(0)
        for target in ways[here]:
            if target + 1 not in depth:
                depth[target + 1] = min(depth[here] + 1, MOST_COLUMNS - 1)
                queue.append(target + 1)
    used: dict[int, int] = {}
    spots = []
    for n in range(len(ways)):
        column = depth.get(n, 1)
        row_ = used.get(column, 0)
        used[column] = row_ + 1
        spots.append((column, row_))
    return spots


def _box(
    words: str, options: list[Any], intent: object, *, chosen: bool, lost: bool = False
) -> Node:
    badges = wrap(*(option_badge(n, each, 26) for n, each in enumerate(options)), gap=6)
    head = row(
        icon("warning", size=24, color=Color.RIGHT, alt=t("niets leidt hierheen"))
        if lost
        else None,
        text(words, style=Style.FINE).placed(grow=1),
        gap=8,
    )
    tone = Tone.PLUM if chosen else Tone.PLAIN
    return panel(
        head, badges, tone=tone, pad=12, gap=6, intent=intent, name=words if intent else ""
    )


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LETTERS else flat[:LETTERS].rsplit(" ", 1)[0] + " …"
