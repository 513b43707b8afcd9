"""What is kept: groups with their people and sessions, and where the data lives."""

from __future__ import annotations

from datetime import datetime

from game.ui.value import Value


class SessionRecord(Value):
    """A session: when it was, with which deck, how many cards, and whether it can go on."""

    id: str
    when: datetime
    deck: str
    cards: int
    unfinished: bool = False


class PersonRecord(Value):
    """Somebody of a group."""

    id: str
    name: str


class GroupRecord(Value):
    """A group; sessions are in order, the newest first."""

    id: str
    name: str
    people: tuple[PersonRecord, ...] = ()
    sessions: tuple[SessionRecord, ...] = ()

    def session(self, session: str) -> SessionRecord | None:
        """The session with this id."""
        return next((each for each in self.sessions if each.id == session), None)


class Search(Value):
    """A name to look for in the texts of a session."""

    session: str
    words: str


class Found(Value):
    """Texts in which the name of a search occurs."""

    search: Search
    texts: tuple[str, ...] = ()


class Lingering(Value):
    """A name that was forgotten, but still stands in texts of these sessions."""

    name: str
    sessions: tuple[str, ...] = ()


class BackupRecord(Value):
    """A backup: its file, and when it was made."""

    file: str
    when: datetime


class ArchiveModel(Value):
    """All that is kept here.

    Attributes:
        now: the local time.
        groups: the group that played last first; sessions without a group stand in one
            with an empty id.
        folder: where the data lives.
        carry_to: the folder that is offered for a file with all data.
        leftovers: damaged files set aside earlier that may still hold what was forgotten.
        found: what the last search found.
        lingering: what is left to strike out after somebody was forgotten.
        read_only: whether another window is writing.
        backups: the newest ones first.
    """

    now: datetime
    groups: tuple[GroupRecord, ...] = ()
    folder: str = ""
    carry_to: str = ""
    leftovers: tuple[str, ...] = ()
    found: Found | None = None
    lingering: Lingering | None = None
    read_only: bool = False
    backups: tuple[BackupRecord, ...] = ()

    def group(self, group: str) -> GroupRecord | None:
        """The group with this id."""
        return next((each for each in self.groups if each.id == group), None)

    def group_of(self, session: str) -> GroupRecord | None:
        """The group that a session belongs to."""
        return next((group for group in self.groups if group.session(session)), None)
