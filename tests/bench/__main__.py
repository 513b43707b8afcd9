"""`python -m tests.bench [--json] [--only NAME]`: measure, and print a table."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator

from tests.bench import decks, engine, practice, screens, start, store, studio, studio_screens
from tests.bench.row import Row

TOPICS = {
    "engine": engine.rows,
    "decks": decks.rows,
    "store": store.rows,
    "practice": practice.rows,
    "screens": screens.rows,
    "start": start.rows,
    "studio": studio.rows,
    "studio_screens": studio_screens.rows,
}


def measured(only: str) -> Iterator[Row]:
    """The rows of every topic, or of those whose name begins so."""
    for topic, rows in TOPICS.items():
        if topic.startswith(only):
            yield from rows()


def as_json(row: Row) -> dict[str, object]:
    """A row as an object."""
    return {
        "name": row.name,
        "value": row.value,
        "unit": row.unit,
        "floor": row.floor,
        "ratio": row.ratio,
        "target": row.wanted,
        "ok": row.ok,
    }


def line(row: Row) -> str:
    """A row as a line of the table."""
    floor = f"{row.floor:.4g}" if row.floor is not None else "-"
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else "-"
    value = f"{row.value:.4g} {row.unit}"
    ok = "ok" if row.ok else "SLOW"
    return f"{row.name:<86} {value:>16} {floor:>10} {ratio:>7}  {row.wanted:<28} {ok}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", default="", help=f"one of {', '.join(TOPICS)}")
    args = parser.parse_args()
    if args.json:
        print(json.dumps([as_json(row) for row in measured(args.only)], indent=1))  # noqa: T201
        return
    print(f"{'name':<86} {'value':>16} {'floor':>10} {'ratio':>7}  {'target':<28} ok")  # noqa: T201
    for row in measured(args.only):
        print(line(row), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
