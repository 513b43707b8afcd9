"""Two letters for everybody on a token, no two the same while that can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def initials(names: Iterable[str]) -> tuple[str, ...]:
    """The letters of these people, in their order: "Ayşe" is AY, "Dirk de Wit" is DW."""
    taken: set[str] = set()
    found = []
    for name in names:
        forms = list(_forms(name))
        chosen = next((form for form in forms if form not in taken), forms[0] if forms else "")
        taken.add(chosen)
        found.append(chosen)
    return tuple(found)


def _forms(name: str) -> Iterator[str]:
    """Letters a name may go by, best first."""
    words = ["".join(c for c in word if c.isalnum()) for word in name.split()]
    words = [word for word in words if word]
    if not words:
        return
    first = words[0]
    if len(words) > 1:
        yield (first[0] + words[-1][0]).upper()
    yield first[:2].upper()
    yield from ((first[0] + other).upper() for other in "".join(words)[2:])
    yield from (f"{first[0].upper()}{number}" for number in range(2, 10))
