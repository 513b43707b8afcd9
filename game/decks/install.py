"""Decks of others: installing, updating without losing what was changed here, and removing.

An installed deck is a folder with the deck's files and `.installed.json`, which holds the hash of
every file as it was installed. An update looks at three versions of each file: as it was installed,
as it is here now, and as it is in the package.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from game.atomic import settle
from game.decks import surgery
from game.decks.load import load
from game.decks.package import Package
from game.decks.saving import save
from game.errors import DeckError, FolderError
from game.words import t

RECORD = ".installed.json"
BUSY = ".busy"
"""The folder in which decks stand on their way in or out."""

_OLD, _GONE = ".old", ".gone"
NEW_SUFFIX = ".nieuw"

ADDED, UPDATED, REMOVED, SAME = "added", "updated", "removed", "same"
KEPT, BOTH, MINE, THEIRS = "kept", "both", "mine", "theirs"
"""What becomes of a file; the last three can be chosen where both versions changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one file of an installed deck.

    `both` says that it was changed here and in the package: `mine` stays in its place, and `theirs`
    comes beside it, a card as a card of its own.
    """

    path: str
    fate: str
    mine: bytes | None = None
    theirs: bytes | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What installing a package does."""

    deck: str
    new: bool
    changes: tuple[Change, ...]

    @property
    def conflicts(self) -> tuple[Change, ...]:
        """The files that changed here and in the package."""
        return tuple(change for change in self.changes if change.fate == BOTH)


@dataclass(frozen=True, slots=True)
class Installed:
    """A deck that was installed, and what became of each file."""

    folder: Path
    plan: Plan


@dataclass(frozen=True, slots=True)
class InstalledDeck:
    """A deck that was installed before."""

    id: str
    folder: Path
    changed: bool


def own(folder: Path) -> bool:
    """Whether this is a deck of one's own, which nobody installs over."""
    return folder.exists() and not (folder / RECORD).exists()


def plan(package: Package, decks: Path) -> Plan:
    """What becomes of each file when this package is installed.

    Raises:
        DeckError: a deck of one's own has this id.
    """
    deck = package.manifest.deck
    folder = decks / deck
    if not folder.exists():
        files = package.manifest.files
        return Plan(deck, new=True, changes=tuple(Change(name, ADDED) for name in files))
    base = _record(folder)
    if base is None:
        raise DeckError(t("Je hebt zelf al een deck met de naam {name}.", name=deck))
    return Plan(deck, new=False, changes=tuple(_changes(package, folder, base)))


def _changes(package: Package, folder: Path, base: Mapping[str, str]) -> Iterator[Change]:
    """Each file of the package and of the last version, held against the one that is here."""
    entries = package.manifest.files
    theirs = dict(package.files())
    for name in sorted({*entries, *base}):
        old, new = base.get(name), entries[name].sha256 if name in entries else None
        mine = _bytes(folder / name)
        here = sha256(mine).hexdigest() if mine is not None else None
        fate = _fate(old, here, new)
        if fate == BOTH:
            yield Change(name, fate, mine, theirs.get(name))
        else:
            yield Change(name, fate)


def _fate(old: str | None, here: str | None, new: str | None) -> str:
    """What becomes of a file, by its hash at the last install, here and in the package."""
    if here == new:
        return SAME
    if new == old:
        return KEPT
    if here == old:
        return REMOVED if new is None else ADDED if here is None else UPDATED
    return KEPT if new is None else BOTH if here is not None else ADDED


def install(package: Package, decks: Path, chosen: Mapping[str, str] | None = None) -> Installed:
    """Install or update a deck: all of it, or nothing.

    Args:
        package: what was looked at.
        decks: the folder with the decks of this person.
        chosen: path -> `mine`, `theirs` or `both`, where both versions changed.

    Raises:
        DeckError: the package holds no deck that can be played.
        FolderError: the folder cannot be written.
    """
    _sweep(decks)
    todo = plan(package, decks)
    folder = decks / todo.deck
    try:
        (decks / BUSY).mkdir(parents=True, exist_ok=True)
        fresh = Path(mkdtemp(prefix=f"{todo.deck}-", dir=decks / BUSY))
    except OSError as error:
        raise FolderError(t("In {folder} kan niets worden bewaard.", folder=decks)) from error
    try:
        if not todo.new:
            shutil.copytree(folder, fresh, dirs_exist_ok=True)
        _fill(fresh, package, todo, chosen or {})
        _hold(fresh, todo.deck)
        _swap(fresh, folder)
    except OSError as error:
        raise FolderError(t("In {folder} kan niets worden bewaard.", folder=decks)) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return Installed(folder, todo)


def _fill(fresh: Path, package: Package, todo: Plan, chosen: Mapping[str, str]) -> None:
    """Put the files of the package where they belong."""
    fates = {change.path: change.fate for change in todo.changes}
    for name, data in package.files():
        fate = fates[name]
        choice = chosen.get(name, BOTH) if fate == BOTH else fate
        if choice in (ADDED, UPDATED, THEIRS):
            save(fresh / name, data)
        elif choice == BOTH:
            _beside(fresh, name, data)
    for name, fate in fates.items():
        if fate == REMOVED:
            (fresh / name).unlink(missing_ok=True)
    record = {name: entry.sha256 for name, entry in package.manifest.files.items()}
    save(fresh / RECORD, json.dumps(record, indent=1, sort_keys=True).encode())


def _beside(fresh: Path, name: str, data: bytes) -> None:
    """Put the version of the package beside the one that is here; a card under its own id."""
    path = fresh / name
    if path.parent.name != "cards" or "." in path.stem:
        save(path.with_name(path.name + NEW_SUFFIX), data)
        return
    number = 1
    while (
        other := path.with_name(f"{path.stem}-nieuw{number if number > 1 else ''}.yaml")
    ).exists():
        number += 1
    text = surgery.put(data.decode("utf-8-sig"), ("id",), other.stem)
    save(other, text.encode())


def _hold(fresh: Path, deck: str) -> None:
    """Refuse what cannot be played, and what leans on other folders."""
    loaded = load(fresh, None, fresh)
    if loaded.deck is None or not loaded.deck.cards or loaded.deck.id != deck:
        raise DeckError(t("In dit pakket zit geen deck dat gespeeld kan worden."))
    if (loaded.source.values or {}).get("library"):
        raise DeckError(t("Dit deck verwijst naar een map buiten het pakket."))


def _swap(fresh: Path, folder: Path) -> None:
    """Put the new folder in place of the old one."""
    old = folder.parent / BUSY / f"{folder.name}{_OLD}"
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    try:
        fresh.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    settle(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def remove(decks: Path, deck: str) -> None:
    """Take an installed deck away; sessions keep the copy they were played with.

    Raises:
        DeckError: it was not installed.
        FolderError: it cannot be moved, as when another program has a file of it open.
    """
    folder = decks / deck
    if _record(folder) is None:
        raise DeckError(t("Er is geen geïnstalleerd deck met de naam {name}.", name=deck))
    gone = decks / BUSY / f"{deck}{_GONE}"
    try:
        gone.parent.mkdir(exist_ok=True)
        shutil.rmtree(gone, ignore_errors=True)
        folder.rename(gone)
    except OSError as error:
        words = t(
            "Het deck {name} kan niet weg. Sluit wat ervan open is, en probeer het opnieuw.",
            name=deck,
        )
        raise FolderError(words) from error
    shutil.rmtree(gone, ignore_errors=True)


def recover(decks: Path) -> None:
    """Bring back a deck that stood aside when an update was broken off."""
    for path in (decks / BUSY).glob(f"*{_OLD}"):
        if not (decks / path.stem).exists():
            with suppress(OSError):
                path.rename(decks / path.stem)


def _sweep(decks: Path) -> None:
    """Take away what was left when an install was broken off."""
    recover(decks)
    for path in (decks / BUSY).glob("*"):
        shutil.rmtree(path, ignore_errors=True)


def installed(decks: Path) -> tuple[InstalledDeck, ...]:
    """The decks that were installed, and whether anything in them was changed here."""
    folders = (path.parent for path in sorted(decks.glob(f"*/{RECORD}")))
    return tuple(InstalledDeck(f.name, f, _changed(f)) for f in folders)


def _changed(folder: Path) -> bool:
    record = _record(folder) or {}
    here = {name: _bytes(folder / name) for name in record}
    return any(data is None or sha256(data).hexdigest() != record[n] for n, data in here.items())


def _record(folder: Path) -> Mapping[str, str] | None:
    """Path -> hash at the last install; None for a deck that was not installed."""
    try:
        values = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return {str(k): str(v) for k, v in values.items()} if isinstance(values, dict) else None


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
