"""What the screens of practising alone ask of the app; each travels in `Ask("practice", ...)`."""

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


class Write(Value):
    """Write an entry of the journal in its chapter; without one, a new entry."""

    text: str
    place: str = "journal"
    chapter: str = ""
    entry: str = ""
    named: bool = False
    done: bool = False


class Erase(Value):
    """Delete an entry for good."""

    chapter: str
    entry: str


class Export(Value):
    """Write the journal to a file: md or pdf."""

    form: str


class Practised(Value):
    """A term was asked, and answered right or wrong."""

    term: str
    right: bool
    side: str


class Send(Value):
    """Write a preparation without names into this folder."""

    folder: str
    chosen: tuple[tuple[str, str, bool], ...]


class Load(Value):
    """Count the preparations in this folder for the group at the table."""

    folder: str


class Unlock(Value):
    """Show the questions of a profile to the group."""

    profile: str
    code: str = ""
