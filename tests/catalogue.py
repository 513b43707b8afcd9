"""Keep the English catalogue in step with the Dutch texts in the code.

`python -m tests.catalogue` writes new texts into the .po file (with no English yet), drops
those that are gone, and compiles every .mo. `missing()` names what has no English.
"""

from __future__ import annotations

import ast
import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "assets/locale"
PO = LOCALE / "en/LC_MESSAGES/spanningsveld.po"
KEYWORDS = {"t": 1, "_": 1, "tn": 2}
"""What marks a text, and how many forms of it follow."""
COMMENT = "# The English of Spanningsveld. The Dutch stands in the code."


class Plain(Catalog):
    """A catalogue whose header says only what gettext needs, so that files stay the same."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header: no dates and no names of tools."""
        plural = self.plural_forms
        return [
            ("Language", str(self.locale)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("Plural-Forms", plural),
        ]


def extracted() -> Iterator[str | tuple[str, ...]]:
    """Every text in the code; with a singular and a plural where it counts."""
    for module in sorted(ROOT.glob("game/**/*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            text = _marked(node)
            if text:
                yield text[0] if len(text) == 1 else text


def _marked(node: ast.AST) -> tuple[str, ...]:
    """The texts of a call that marks them; empty for anything else."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return ()
    count = KEYWORDS.get(node.func.id, 0)
    parts = [part.value for part in node.args[:count] if isinstance(part, ast.Constant)]
    texts = tuple(part for part in parts if isinstance(part, str) and part)
    return texts if len(texts) == count else ()


def stored(path: Path = PO) -> Catalog:
    """A catalogue as it is in the repository."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, domain=path.stem)


def updated() -> Catalog:
    """All texts of the code, and no others, with the English that is there."""
    found = Plain(locale="en", domain="spanningsveld", fuzzy=False, header_comment=COMMENT)
    for text in extracted():
        found.add(text)
    if PO.exists():
        old = {_key(message.id): message for message in stored()}
        for message in found:
            if message.id and _key(message.id) in old:
                _translate(message, old[_key(message.id)])
    return found


def _key(text: str | tuple[str, ...] | list[str]) -> str:
    return text if isinstance(text, str) else text[0]


def _translate(message: Message, old: Message) -> None:
    """Take the words over when they have as many forms as are asked for."""
    if isinstance(message.id, str) == isinstance(old.id, str):
        message.string = old.string


def missing() -> list[str]:
    """Texts of the code that have no English."""
    return [_key(message.id) for message in updated() if message.id and not whole(message)]


def whole(message: Message) -> bool:
    """Whether every form of a message has its words."""
    string = message.string
    return bool(string) if isinstance(string, str) or string is None else all(string)


def written(catalog: Catalog) -> bytes:
    """The .po file of a catalogue."""
    out = io.BytesIO()
    write_po(out, catalog, width=96, no_location=True, sort_output=True)
    return out.getvalue()


def compiled(path: Path) -> bytes:
    """The .mo file of a .po file."""
    out = io.BytesIO()
    plain = Plain(locale=path.parent.parent.name, domain=path.stem, fuzzy=False)
    for message in stored(path):
        if message.id and whole(message):
            plain[message.id] = message
    write_mo(out, plain)
    return out.getvalue()


def main() -> None:
    """Bring the files up to date."""
    PO.write_bytes(written(updated()))
    for path in LOCALE.glob("*/LC_MESSAGES/*.po"):
        path.with_suffix(".mo").write_bytes(compiled(path))
    for text in missing():
        print(f"no English: {text}")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
