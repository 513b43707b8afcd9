"""The tension map in words: beside each cord, and for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

from game.report import wording
from game.report.report import Row
from game.report.votes import Stand
from game.words import t

_MIDDLE = 0.25
_NEARER = 0.75
_CLOSE = 1.5


def told(stand: Stand) -> tuple[str, ...]:
    """How divided the group was and is; below four voters only that they spoke of it."""
    before, after = wording.agreement(stand.label_before), wording.agreement(stand.label_after)
    if before and after:
        return t("eerst {label}", label=before), t("nu {label}", label=after)
    return (after or before or t("besproken"),)


def about(rows: tuple[Row, ...]) -> str:
    """The whole map in sentences."""
    return " ".join(_sentence(row, stand) for row in rows for stand in _stands(row))


def _stands(row: Row) -> tuple[Stand | None, ...]:
    return tuple(stand for _, stand in row.stands) or (None,)


def _sentence(row: Row, stand: Stand | None) -> str:
    poles = t("{left} tegenover {right}", left=row.left, right=row.right)
    if stand is None:
        return t("{poles}: nog open.", poles=poles)
    places = "; ".join(_places(row, stand)) or t("besproken")
    return t("{poles}: {places}.", poles=poles, places=places)


def _places(row: Row, stand: Stand) -> Iterator[str]:
    if stand.before is not None:
        yield t("eerst {place}", place=_place(stand.before, stand.label_before, row))
    if stand.after is not None:
        yield t("daarna {place}", place=_place(stand.after, stand.label_after, row))


def _place(at: float, label: str | None, row: Row) -> str:
    """Where the group stood, and how divided it was."""
    return ", ".join(filter(None, (_where(at, row), wording.agreement(label))))


def _where(at: float, row: Row) -> str:
    pole = row.left if at < 0 else row.right
    bounds = (
        (_MIDDLE, t("in het midden")),
        (_NEARER, t("iets meer bij {pole}", pole=pole)),
        (_CLOSE, t("dichter bij {pole}", pole=pole)),
    )
    return next((words for end, words in bounds if abs(at) < end), t("dicht bij {pole}", pole=pole))
