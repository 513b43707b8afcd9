"""Every error people can cause, drawn as a tree.

    SpanningsveldError
    +-- Rejected            the rules do not allow this event now
    +-- DeckError           a deck cannot be read at all
    +-- StoreError          the data cannot be read or written
    |   +-- FolderError     the folder cannot be written
    |   +-- DamagedError    the data does not match its own chain
    |   +-- BusyError       another window is writing
    +-- UsageError          a command was called with the wrong words

Whoever raises one says what, where, why and how to mend it.
"""

from __future__ import annotations


class SpanningsveldError(Exception):
    """Something a person can understand and mend."""


class Rejected(SpanningsveldError):  # noqa: N818 - the engine's answer, not a fault
    """The rules do not allow this event now.

    Attributes:
        code: a stable name of the reason, such as `vote_closed`.
        params: what the reason is about.
    """

    def __init__(self, code: str, **params: object) -> None:
        """Name the reason and what it is about."""
        super().__init__(code, params)
        self.code = code
        self.params = params


class DeckError(SpanningsveldError):
    """A deck cannot be read at all."""


class StoreError(SpanningsveldError):
    """The data cannot be read or written."""


class FolderError(StoreError):
    """The folder cannot be written."""


class DamagedError(StoreError):
    """The data does not match its own chain of hashes.

    Attributes:
        last_good: the number of the last event of the session that can be trusted.
    """

    def __init__(self, message: str, last_good: int = 0) -> None:
        """Say what is damaged, and up to where a log is good."""
        super().__init__(message)
        self.last_good = last_good


class BusyError(StoreError):
    """Another window is writing."""


class UsageError(SpanningsveldError):
    """A command was called with words it does not know."""
