"""What is written, sent and practised: wishes that travel to the app in `Ask("practice", ...)`."""

from __future__ import annotations

from game.ui.value import Value


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
