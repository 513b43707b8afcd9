"""Who practises and which card: wishes that travel to the app in `Ask("practice", ...)`."""

from __future__ import annotations

from game.ui.value import Value


class Enter(Value):
    """Open somebody's practice, with the code that was typed."""

    profile: str
    code: str = ""


class Make(Value):
    """Make a new profile and open it."""

    name: str
    code: str = ""


class Rename(Value):
    """Give the open profile another name, and another code; None keeps it, "" takes it away."""

    name: str
    code: str | None = None


class Forget(Value):
    """Delete the open profile with all its practice, for good."""


class PickDeck(Value):
    """Practise with another deck."""

    deck: str


class Draw(Value):
    """Put a card on the table: in the way of practice or of CURA."""

    card: str
    way: str = "practice"


class LookBackAt(Value):
    """Put a card on the table again, as it was in that chapter."""

    chapter: str
    card: str
