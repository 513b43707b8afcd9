"""Golden logs of practice: the same events give the same state at every step, for ever.

`python tests/core/test_solo_golden.py` writes them anew, when a rule changed on purpose.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).parents[1] / "data/logs/solo"
CASES = ("a-card", "follow-ups", "cura-and-look-back", "journal-and-terms")


def fingerprints(name: str) -> list[str]:
    """The hash of the practice after each event of a golden log."""
    import solo_small  # noqa: PLC0415 - only where the folder of tests is on the path

    from game.core.engine import fold  # noqa: PLC0415 - as above
    from game.core.state import State  # noqa: PLC0415 - as above
    from game.store import codec  # noqa: PLC0415 - as above

    deck, state, found = solo_small.deck(), State(), []
    for number, (at, kind, body) in enumerate(read(name)["events"], 1):
        state = fold(deck, state, codec.decode((number, at, kind, body)))
        found.append(sha256(repr(state.session.practice).encode()).hexdigest()[:16])
    return found


def read(name: str) -> dict[str, Any]:
    """A golden log: its events, and the hashes they should give."""
    found: dict[str, Any] = json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("name", CASES)
def test_a_log_gives_the_states_it_always_gave(name: str) -> None:
    assert fingerprints(name) == read(name)["states"]


if __name__ == "__main__":
    for path in sorted(GOLDEN.glob("*.json")):
        events = read(path.stem)["events"]
        told = {"events": events, "states": fingerprints(path.stem)}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
