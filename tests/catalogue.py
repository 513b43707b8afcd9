"""Keep the English catalogue in step with the Dutch texts in the code.

`python -m tests.catalogue` writes new texts into the .po file (with no English yet), drops
those that are gone, and compiles the .mo. `missing()` names what has no English.
"""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "assets/locale/en/LC_MESSAGES"
PO, MO = FOLDER / "spanningsveld.po", FOLDER / "spanningsveld.mo"
KEYWORDS = {"t": None, "tn": (1, 2), "_": None}


def extracted() -> Catalog:
    """Every text in the code, as a catalogue without English."""
    found = Catalog(locale="en", project="Spanningsveld", domain="spanningsveld", fuzzy=False)
    texts = extract_from_dir(str(ROOT / "game"), [("**.py", "python")], keywords=KEYWORDS)
    for _file, _line, message, _comments, _context in texts:
        found.add(message)
    return found


def stored() -> Catalog:
    """The catalogue as it is in the repository."""
    with PO.open("rb") as file:
        return read_po(file, locale="en", domain="spanningsveld")


def updated() -> Catalog:
    """The stored catalogue with all texts of the code, and no others."""
    now = stored() if PO.exists() else extracted()
    now.update(extracted(), no_fuzzy_matching=True)
    now.obsolete.clear()
    return now


def missing() -> list[str]:
    """Texts of the code that have no English."""
    return [str(message.id) for message in updated() if message.id and not _whole(message.string)]


def _whole(string: str | tuple[str | None, ...] | list[str | None] | None) -> bool:
    return bool(string) if isinstance(string, str) or string is None else all(string)


def compiled(catalog: Catalog) -> bytes:
    """The .mo file of a catalogue."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def main() -> None:
    """Bring the files up to date."""
    catalog = updated()
    with PO.open("wb") as file:
        write_po(file, catalog, width=96, omit_header=False, no_location=True, sort_output=True)
    MO.write_bytes(compiled(stored()))
    for text in missing():
        print(f"no English: {text}")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
