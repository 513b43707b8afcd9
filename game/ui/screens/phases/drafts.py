"""Words in fields that are not on the table yet."""

from __future__ import annotations

from collections.abc import Iterable


class Drafts:
    """What stands in the fields; it stays there until the table holds it.

    A full disk then loses nothing: the words are still in their field.
    """

    def __init__(self) -> None:
        """Begin with empty fields."""
        self._words: dict[str, str] = {}
        self._sent: dict[str, str] = {}

    def write(self, field: str, words: str) -> None:
        """Somebody types."""
        self._words[field] = words

    def raw(self, field: str) -> str:
        """The words as they were typed."""
        return self._words.get(field, "")

    def words(self, field: str) -> str:
        """The words without the spaces around them."""
        return self.raw(field).strip()

    def send(self, key: str, *fields: str) -> None:
        """These fields were sent to the table, which will know them under this id."""
        self._sent |= dict.fromkeys(fields, key)

    def settle(self, known: Iterable[str]) -> bool:
        """Empty the fields whose words are on the table; returns whether there were any."""
        ids = set(known)
        kept = [field for field, key in self._sent.items() if key in ids]
        for field in kept:
            del self._sent[field]
            self._words.pop(field, None)
        return bool(kept)
