"""Cards from a spreadsheet: every row a card, every problem named by its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path as File

from game.core.deck import Deck
from game.decks.columns import EFFECTS, LINES, NUMBER, Column, columns
from game.decks.fragment import document
from game.decks.grid import column_letter, read_grid
from game.decks.load import load
from game.decks.nearly import nearly
from game.decks.new import slug
from game.decks.places import Path
from game.decks.problems import Problem
from game.decks.proof import proof
from game.decks.reader import Value
from game.decks.saving import save
from game.decks.sheet_template import poles, write_template
from game.errors import DeckError
from game.words import t

__all__ = ["CellProblem", "Imported", "import_cards", "write_template"]

_NUMBER = re.compile(r"[-+−]?[0-9]+")
_EFFECT = re.compile(
    r"\s*(?P<name>[^:=]+?)\s*[:=]\s*(?P<short>[-+−]?\d)\s*[,;/ ]\s*(?P<long>[-+−]?\d)\s*"
)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Something wrong in a cell, such as F7, and what to do about it."""

    cell: str
    column: str
    what: str
    do: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return f"{self.cell} ({self.column})  {self.what}  {self.do}"


@dataclass(frozen=True, slots=True)
class Imported:
    """The cards that were made, and what is wrong in the rows that were not."""

    cards: tuple[File, ...]
    problems: tuple[CellProblem, ...]


def import_cards(path: File, folder: File) -> Imported:
    """Make a card of every row without errors, in the deck in this folder.

    A card whose id is taken is not touched: its row is a problem.

    Raises:
        DeckError: the sheet or the deck cannot be read.
    """
    loaded = load(folder)
    if loaded.deck is None:
        raise DeckError(t("In {folder} is geen deck dat gelezen kan worden.", folder=folder))
    grid = read_grid(path)
    head = grid[0] if grid else []
    found = dict(_named(head))
    problems = [*_missing(found), *_unknown(head, found)]
    whole = all(column.name in found for column in columns() if column.needed)
    cards: list[File] = []
    for row, cells in enumerate(grid[1:], 2):
        if any(cells) and whole:
            made, wrong = _row(_Row(row, cells, found), loaded.deck, folder)
            cards += made
            problems += wrong
    return Imported(tuple(cards), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the sheet."""

    number: int
    cells: Sequence[str]
    places: Mapping[str, int]

    def cell(self, column: Column) -> str:
        place = self.places.get(column.name, -1)
        return self.cells[place] if 0 <= place < len(self.cells) else ""

    def problem(self, column: Column, what: str, do: str) -> CellProblem:
        place = self.places.get(column.name, 0)
        return CellProblem(f"{column_letter(place)}{self.number}", column.name, what, do)


def _named(head: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Our columns, and where they stand."""
    known = {column.name for column in columns()}
    for place, name in enumerate(head):
        if _plain(name) in known:
            yield _plain(name), place


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("_", " ").split())


def _missing(found: Mapping[str, int]) -> Iterator[CellProblem]:
    """Columns that every sheet needs."""
    for column in columns():
        if column.needed and column.name not in found:
            what = t("De kolom “{name}” ontbreekt.", name=column.name)
            yield CellProblem("A1", column.name, what, t("Zet deze naam op de eerste regel."))


def _unknown(head: Sequence[str], found: Mapping[str, int]) -> Iterator[CellProblem]:
    """Columns that are not ours, with the one that was probably meant."""
    known = [column.name for column in columns()]
    for place, name in enumerate(head):
        if name and _plain(name) not in found:
            meant = nearly(_plain(name), known)
            do = (
                t("Bedoelde je “{name}”?", name=meant)
                if meant
                else t("Deze kolom wordt overgeslagen.")
            )
            what = t("De kolom “{name}” is onbekend.", name=name)
            yield CellProblem(f"{column_letter(place)}1", name, what, do)


def _row(row: _Row, deck: Deck, folder: File) -> tuple[list[File], list[CellProblem]]:
    """The card of a row as a file, or what is wrong in it."""
    values, problems = _values(row, deck)
    title = values.get("title", "")
    path = folder / "cards" / f"{slug(str(title))}.yaml"
    if path.exists():
        what = t("Er is al een kaart met de naam {name}.", name=path.stem)
        problems.append(row.problem(columns()[0], what, t("Kies een andere titel.")))
    if problems:
        return [], problems
    save(path, _yaml({"schema": 1, "id": path.stem, "revision": 1, **values}))
    wrong = [p for p in proof(path, deck).file.problems if p.severity == "error"]
    if wrong:
        path.unlink()
        return [], [_told(row, problem, values) for problem in wrong]
    return [path], []


def _values(row: _Row, deck: Deck) -> tuple[dict[str, Value], list[CellProblem]]:
    """What stands in a row, as the values of a card."""
    values: dict[str, Value] = {}
    problems: list[CellProblem] = []
    for column in columns():
        text = row.cell(column)
        if not text:
            if column.needed:
                what = t("Deze cel is leeg.")
                problems.append(row.problem(column, what, column.about))
            continue
        value = _value(row, column, text, deck, problems)
        _put(values, column.path, value)
    return _finished(values), problems


def _value(row: _Row, column: Column, text: str, deck: Deck, problems: list[CellProblem]) -> Value:
    """The value of a cell by its kind."""
    if column.kind == NUMBER:
        if _NUMBER.fullmatch(text):
            return int(text.replace("−", "-"))
        problems.append(
            row.problem(column, t("“{said}” is geen getal.", said=text[:40]), column.about)
        )
        return 0
    if column.kind == LINES:
        return [line.strip() for line in text.splitlines() if line.strip()]
    if column.path == ("tension",):
        return _tension(row, column, text, deck, problems)
    if column.kind == EFFECTS:
        return dict(_effects(row, column, text, deck, problems))
    return text


def _tension(row: _Row, column: Column, text: str, deck: Deck, problems: list[CellProblem]) -> str:
    """The id of a tension, by its id or its poles."""
    ids = {_bare(word): x.id for x in deck.tensions for word in (x.id, poles(x))}
    if _bare(text) in ids:
        return ids[_bare(text)]
    what = t("“{name}” is geen spanningsveld van dit deck.", name=text[:60])
    known = ", ".join(map(poles, deck.tensions))
    problems.append(row.problem(column, what, t("Kies uit: {known}.", known=known)))
    return text


def _bare(name: str) -> str:
    """A name without its marks: people write poles with a dash, a slash or nothing between."""
    return " ".join(re.findall(r"\w+", name.lower()))


def _effects(
    row: _Row, column: Column, text: str, deck: Deck, problems: list[CellProblem]
) -> Iterator[tuple[str, list[int]]]:
    """Interest -> short and long, by its id or its name."""
    ids = {word.lower(): each.id for each in deck.interests for word in (each.id, each.label)}
    for line in filter(str.strip, text.splitlines()):
        found = _EFFECT.fullmatch(line)
        name = found["name"].lower() if found else ""
        if found is None:
            what = t("“{said}” is niet te lezen als een effect.", said=line.strip()[:40])
            problems.append(
                row.problem(column, what, t("Schrijf zo: {example}.", example="trust: -2, 1"))
            )
        elif name not in ids:
            what = t("“{name}” is geen belang van dit deck.", name=found["name"])
            meant = nearly(name, sorted(ids))
            known = ", ".join(each.id for each in deck.interests)
            do = (
                t("Bedoelde je “{name}”?", name=meant)
                if meant
                else t("Kies uit: {known}.", known=known)
            )
            problems.append(row.problem(column, what, do))
        else:
            yield ids[name], [int(found[key].replace("−", "-")) for key in ("short", "long")]


def _put(values: dict[str, Value], path: Path, value: Value) -> None:
    """Put a value at a path; numbers are kept as keys until the end."""
    here: Value = values
    for step in path[:-1]:
        here = here.setdefault(step, {})
    here[path[-1]] = value


def _finished(values: dict[str, Value]) -> dict[str, Value]:
    """Options and lenses as lists, with ids and icons of their own."""
    for key, make in (("options", _option), ("lenses", _lens)):
        parts = values.get(key, {})
        values[key] = [make(number, parts[at]) for number, at in enumerate(sorted(parts))]
    return values


def _option(number: int, part: Mapping[str, Value]) -> dict[str, Value]:
    return {"id": f"keuze-{chr(ord('a') + number)}", **part}


def _lens(number: int, part: Mapping[str, Value]) -> dict[str, Value]:
    who = str(part.get("who", ""))
    newcomer = {"newcomer": True} if number == 0 else {}
    ordered = {"id": f"{slug(who)}-{number + 1}", "who": who, **newcomer}
    return {**ordered, "icon": "users" if number else "user", **part}


def _told(row: _Row, problem: Problem, values: Mapping[str, Value]) -> CellProblem:
    """A problem of the card, at the cell it came from."""
    path = _numbered(problem.path, values)
    near = [c for c in columns() if c.path == path[: len(c.path)] or path == c.path[: len(path)]]
    return row.problem(near[0] if near else columns()[0], problem.what, problem.do)


def _numbered(path: Path, values: Mapping[str, Value]) -> Path:
    """A path with numbers again where a problem names things by their id."""
    found: list[str | int] = []
    here: Value = values
    for step in path:
        if isinstance(here, list) and isinstance(step, str):
            step = next((n for n, item in enumerate(here) if item.get("id") == step), 0)  # noqa: PLW2901
        found.append(step)
        try:
            here = here[step]
        except (KeyError, IndexError, TypeError):
            here = None
    return tuple(found)


def _yaml(values: Mapping[str, Value]) -> bytes:
    from game.decks.fields import order  # noqa: PLC0415 - pydantic is slow to import

    ranks = list(order("card", ()))
    return document({key: values[key] for key in sorted(values, key=ranks.index)})
