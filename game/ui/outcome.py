"""What a screen asks for after a press: values that the app carries out.

A screen never changes the stack of screens, the log or a file itself. `handle`
returns one of these, or None when only the screen itself changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.ui.value import Value

if TYPE_CHECKING:
    from game.core.events import Ballot, Event


class Outcome(Value):
    """Something the app is asked to do."""


# Which screen


class Open(Outcome):
    """Put the screen behind this door on top, made with `arg`."""

    door: str
    arg: object = None


class Swap(Outcome):
    """Put the screen behind this door in the place of this one."""

    door: str
    arg: object = None


class Leave(Outcome):
    """Go back to the screen below this one."""


class Home(Outcome):
    """Go to the first screen."""


class Quit(Outcome):
    """Close the program."""


class Toast(Outcome):
    """Show a short text for a few seconds."""

    text: str


class Change(Outcome):
    """Change settings of the program, by name: theme, text_size, language ..."""

    settings: Mapping[str, object]


# The session on the table


class Do(Outcome):
    """Let these events happen, together: one undo takes them all back.

    Attributes:
        onward: whether the group goes to the next step after it.
    """

    events: tuple[Event, ...]
    onward: bool = False


class Cast(Outcome):
    """Put a ballot in the box; the log learns only who voted."""

    ballot: Ballot


class TakeBack(Outcome):
    """Take somebody's ballot out of the box."""

    who: str


class Count(Outcome):
    """How many hands went up for each option, in an anonymous round of hand cards."""

    counts: Mapping[str, int]


class Reveal(Outcome):
    """Open the box and show the result."""


class Forward(Outcome):
    """Go to the next step, or close the card after the last."""


class Backward(Outcome):
    """Go to the step before, or to the board."""


class Undo(Outcome):
    """Take the last step of the session back."""


class Ask(Outcome):
    """Anything else the app can do, by name: `begin`, `resume`, `export`, `forget` ..."""

    name: str
    arg: object = None
