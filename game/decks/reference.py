"""The reference for writers and the JSON Schema for editors, made from the models."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from game.decks.schema import (
    CardModel,
    CardTextModel,
    DeckModel,
    DeckTextModel,
    FormatModel,
    InspirationModel,
    TermsModel,
)
from game.decks.schema.shape import Shape, plain

Way = tuple[str, ...]
"""The keys that lead to a part."""

FILES: tuple[tuple[str, type[BaseModel]], ...] = (
    ("Een kaart: `cards/<id>.yaml`", CardModel),
    ("Het deck: `deck.yaml`", DeckModel),
    ("Een werkvorm: `formats/<id>.yaml`", FormatModel),
    ("De woorden: `terms.yaml`", TermsModel),
    ("De handvatten: `inspiration.yaml`", InspirationModel),
    ("Een vertaling van een kaart: `cards/<id>.<taal>.yaml`", CardTextModel),
    ("Een vertaling van het deck: `deck.<taal>.yaml`", DeckTextModel),
)
SCHEMAS: dict[str, type[BaseModel]] = {
    "card.schema.json": CardModel,
    "deck.schema.json": DeckModel,
    "format.schema.json": FormatModel,
}
_INTRODUCTION = """\
# Alle velden

Deze pagina is gemaakt uit het spel zelf (`python -m game.decks.reference scenarios`). Verander
hem niet met de hand. Een voorbeeld met elk veld staat in `scenarios/tour`.

Namen van velden zijn Engels, teksten in de taal van het deck. Zet teksten tussen
aanhalingstekens, of gebruik een blok met `|`. Een vaste naam (id) heeft kleine letters, cijfers en
streepjes. Wat niet verplicht is, mag weg.
"""
_HEADER = "| veld | verplicht | wat | vorm |\n|---|---|---|---|"
_FORMS = {
    "string": "tekst",
    "integer": "getal",
    "number": "getal",
    "boolean": "true of false",
    "array": "lijst",
    "object": "velden",
}


def reference() -> str:
    """REFERENCE.md: every field of every file."""
    parts = [_INTRODUCTION, *(_of_file(title, model) for title, model in FILES)]
    return "\n".join(parts)


def json_schemas() -> dict[str, str]:
    """File name -> JSON Schema with Dutch descriptions."""
    return {name: _schema_text(model) for name, model in SCHEMAS.items()}


def write(scenarios: Path) -> None:
    """Write the reference and the schemas into the folder with scenarios."""
    for name, text in {"REFERENCE.md": reference(), **json_schemas()}.items():
        (scenarios / name).write_text(text, encoding="utf-8", newline="\n")


def _schema_text(model: type[BaseModel]) -> str:
    """A JSON Schema as editors read it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _of_file(title: str, model: type[BaseModel]) -> str:
    """A chapter: the file's own fields, and those of each of its parts."""
    root = model.model_json_schema()
    tables = [f"## {title}\n", *_table(root, root)]
    for way, part in _parts(root, root, ()):
        tables += [f"\n### `{'.'.join(way)}`: {part['description']}\n", *_table(part, root)]
    return "\n".join(tables) + "\n"


def _parts(
    part: Shape, root: Shape, way: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Shape]]:
    """Every part with fields of its own, in the order of the file."""
    for name, field in part["properties"].items():
        inner = plain(field, root)
        inner = plain(inner.get("items", inner), root)
        if "properties" in inner:
            yield (*way, name), inner
            yield from _parts(inner, root, (*way, name))


def _table(part: Shape, root: Shape) -> Iterator[str]:
    """A row for each field."""
    yield _HEADER
    for name, field in part["properties"].items():
        needed = "ja" if name in part.get("required", ()) else ""
        about = field.get("description") or plain(field, root).get("description", "")
        yield f"| `{name}` | {needed} | {about} | {_form(field, root)} |"


def _form(field: Shape, root: Shape) -> str:
    """What a value looks like: its kind, its limits and what is chosen from."""
    inner = plain(field, root)
    words = [_FORMS.get(str(inner.get("type")), "tekst"), *_limits(inner)]
    chosen = inner.get("enum") or [inner[key] for key in ("const",) if key in inner]
    if chosen:
        words = [", ".join(f"`{value}`" for value in chosen)]
    nothing = any(choice.get("type") == "null" for choice in field.get("anyOf", ()))
    return " ".join(words) + (" of null" if nothing else "")


def _limits(inner: Shape) -> Iterator[str]:
    """From and up to what, in words."""
    if "minimum" in inner and "maximum" in inner:
        yield f"van {inner['minimum']} tot en met {inner['maximum']}"
    if "minItems" in inner and "maxItems" in inner:
        yield f"van {inner['minItems']} tot en met {inner['maxItems']}"
    if inner.get("type") == "string" and "maxLength" in inner:
        yield f"tot {inner['maxLength']} tekens"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
