"""What presses in the archive mean, besides what the app is asked."""

from __future__ import annotations

from game.ui.value import Value


class ShowGroup(Value):
    """Show this group."""

    group: str


class ShowSearch(Value):
    """Look for a name in the texts of this session; perhaps this one."""

    session: str
    words: str = ""


class Back(Value):
    """One page up."""


class LookFor(Value):
    """Look for the name in the field."""


class Pack(Value):
    """Write all data to a file in the folder in the field."""


class TakeIn(Value):
    """Take in the file in the field, after a question."""


class ForgetSession(Value):
    """Delete this session for good, after a question."""

    session: str


class ForgetGroup(Value):
    """Delete this group for good, after a question."""

    group: str


class ForgetPerson(Value):
    """Erase this person's name for good, after a question."""

    person: str


class Strike(Value):
    """Strike the found name out, after a question."""


class Restore(Value):
    """Put this backup back, after a question."""

    file: str


class Discard(Value):
    """Delete damaged files that were set aside, after a question."""
