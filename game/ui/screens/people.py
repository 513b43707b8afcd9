"""People as tokens: who they are on the screen, alone and in rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.ui.layout import column, row, wrap
from game.ui.node import Flag, Node
from game.ui.sitting import Face, Sitting
from game.ui.widgets.button import Kind, button
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.token import token


def face_token(face: Face, size: int = 52, key: str = "") -> Node:
    """Somebody's coloured disc with two letters."""
    return token(face.initials, face.color, size=size, name=face.name, key=key)


def faces_of(sitting: Sitting, ids: Iterable[str]) -> list[Face]:
    """These people, in this order."""
    return [sitting.faces[who] for who in ids]


def tokens(sitting: Sitting, ids: Iterable[str], prefix: str = "", size: int = 52) -> Node:
    """People beside each other; with a prefix their tokens move from place to place."""
    return wrap(
        *(
            face_token(face, size, key=f"{prefix}{face.id}" if prefix else "")
            for face in faces_of(sitting, ids)
        ),
        gap=8,
    )


def choose_person(
    sitting: Sitting,
    ids: Iterable[str],
    intent: Callable[[str], object],
    title: str,
) -> Node:
    """A small menu of people; a press shuts it."""
    rows = (
        row(
            face_token(face, 40),
            button(face.name, intent(face.id), kind=Kind.QUIET, key=f"pick:{title}:{face.id}"),
            gap=8,
        )
        for face in faces_of(sitting, ids)
    )
    return panel(text(title, style=Style.SMALL), column(*rows, gap=2), pad=16).flagged(Flag.SHUT)
