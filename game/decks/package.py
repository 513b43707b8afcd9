"""A deck as one file that can be shared: `.dilemma`, a zip with a manifest.

The same deck gives the same bytes on every computer. A package is read by its manifest, a file at
a time and never more than it says; what is not in the manifest is not read at all.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from game.decks import manifest as manifests
from game.decks.contents import contents
from game.decks.manifest import MOST_BYTES, MOST_FILES, Entry, Manifest, manifest_of
from game.decks.pictures import harmless
from game.decks.problems import blocking
from game.decks.saving import save
from game.errors import DeckError
from game.words import t

SUFFIX = ".dilemma"
MOST_RATIO = 100
_MOST_MANIFEST = 1024 * 1024
_MOST_INDEX = 1024 * 1024
_SMALL = 100_000
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ValueError,
    RuntimeError,
    EOFError,
    OverflowError,
)
"""What the zip library raises for a zip that is broken, on purpose or not."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was made."""

    data: bytes
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was looked at and can be installed."""

    path: Path
    manifest: Manifest

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Its files one by one, each held against the manifest.

        Raises:
            DeckError: a file is not what the manifest says.
        """
        with _opened(self.path) as archive:
            for name, entry in self.manifest.files.items():
                yield name, _read(archive, name, entry)


def pack(folder: Path, root: Path | None = None) -> Packed:
    """A deck as a package, with what it uses of a shared library.

    Raises:
        DeckError: the deck has errors.
    """
    files, loaded = contents(folder, root)
    if blocking(loaded.problems):
        raise DeckError(t("In dit deck zitten nog fouten. Kijk het eerst na met “check”."))
    assert loaded.deck is not None  # noqa: S101 - contents refuses a folder without a deck
    deck = loaded.deck
    made = manifest_of(deck.id, deck.title, deck.version, files)
    manifests.parse(made.as_bytes())
    for name, data in files.items():
        _hold_picture(name, data)
    return Packed(_zipped({manifests.NAME: made.as_bytes(), **files}), made)


def write_package(folder: Path, to: Path, root: Path | None = None) -> Packed:
    """Pack a deck into a file."""
    packed = pack(folder, root)
    save(to, packed.data)
    return packed


def look(path: Path) -> Package:
    """A package, after reading every file in it once.

    Raises:
        DeckError: it is no package, is broken, or is not safe.
    """
    with _opened(path) as archive:
        index = _index(archive)
        if manifests.NAME not in index:
            raise DeckError(t("{path} is geen pakket met een deck.", path=path.name))
        found = manifests.parse(_bytes(archive, manifests.NAME, _MOST_MANIFEST))
        package = Package(path, found)
        for name in found.files:
            if name not in index:
                raise DeckError(t("In dit pakket ontbreekt {name}.", name=name))
    for name, data in package.files():
        _hold_picture(name, data)
    return package


def _hold_picture(name: str, data: bytes) -> None:
    if name.startswith("images/") and not harmless(name, data):
        raise DeckError(t("Deze afbeelding kan niet veilig worden getoond: {name}.", name=name))


def _zipped(files: dict[str, bytes]) -> bytes:
    """A zip without dates or names of computers.

    Nothing in it is compressed: libraries that compress differ from computer to computer, and
    would give other bytes for the same deck.
    """
    paper = BytesIO()
    with zipfile.ZipFile(paper, "w") as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return paper.getvalue()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip, if its index is no longer than that of a deck; all its troubles in our words."""
    try:
        _hold_index(path)
        with zipfile.ZipFile(path) as archive:
            yield archive
    except DeckError:
        raise
    except OSError as error:
        raise DeckError(t("{path} kan niet worden geopend.", path=path)) from error
    except _BROKEN as error:
        raise DeckError(
            t("{path} is beschadigd, of geen pakket met een deck.", path=path.name)
        ) from error


def _hold_index(path: Path) -> None:
    """Refuse a zip with a giant index before anything reads it."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise DeckError(t("Dit pakket is te groot: hooguit 200 MB."))
    with path.open("rb") as file:
        file.seek(max(0, size - 65_557))
        end = file.read()
    at = end.rfind(b"PK\x05\x06")
    count = int.from_bytes(end[at + 10 : at + 12], "little")
    length = int.from_bytes(end[at + 12 : at + 16], "little")
    if at < 0 or b"PK\x06\x07" in end[max(0, at - 20) : at]:
        raise DeckError(t("{path} is beschadigd, of geen pakket met een deck.", path=path.name))
    if count > MOST_FILES + 1 or length > _MOST_INDEX:
        raise DeckError(t("In dit pakket zit geen deck, of te veel bestanden."))


def _index(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """What is in the zip, after refusing bombs, secrets and doubles."""
    infos = archive.infolist()
    packed = sum(info.compress_size for info in infos)
    whole = sum(info.file_size for info in infos)
    if len(infos) > MOST_FILES + 1 or whole > MOST_BYTES:
        raise DeckError(t("In dit pakket zit geen deck, of te veel bestanden."))
    if whole > MOST_RATIO * packed + _SMALL:
        raise DeckError(t("Dit pakket is niet te vertrouwen: het wordt veel groter bij uitpakken."))
    if len({info.filename.casefold() for info in infos}) < len(infos):
        raise DeckError(t("In dit pakket hebben twee bestanden dezelfde naam."))
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise DeckError(t("Dit pakket is versleuteld. Vraag om een gewoon pakket."))
    return {info.filename: info for info in infos}


def _read(archive: zipfile.ZipFile, name: str, entry: Entry) -> bytes:
    data = _bytes(archive, name, entry.size)
    if len(data) != entry.size or sha256(data).hexdigest() != entry.sha256:
        raise DeckError(t("{name} in dit pakket is veranderd of beschadigd.", name=name))
    return data


def _bytes(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """The bytes of a file, never many more than this."""
    try:
        info = archive.getinfo(name)
    except KeyError as error:
        raise DeckError(t("In dit pakket ontbreekt {name}.", name=name)) from error
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DeckError(t("{path} is beschadigd, of geen pakket met een deck.", path=name))
    with archive.open(info) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise DeckError(t("Een bestand in dit pakket is te groot: {name}.", name=name))
    return data
