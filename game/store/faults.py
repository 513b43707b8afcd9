"""What goes wrong in SQLite or on the disk, said in one line that a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from game.errors import BusyError, DamagedError, FolderError, StoreError
from game.words import t

PRIMARY = 0xFF
"""The bits of an SQLite code that say what kind of error it is."""


def full(folder: Path) -> StoreError:
    """The disk is full."""
    text = t(
        "De schijf is vol: {folder}. Maak ruimte en probeer het opnieuw; "
        "wat al bewaard was, is er nog.",
        folder=folder,
    )
    return FolderError(text)


def unwritable(folder: Path) -> StoreError:
    """Nothing can be written here."""
    text = t(
        "In deze map kan niets bewaard worden: {folder}. "
        "Kies een andere map met --data, of vraag schrijfrechten.",
        folder=folder,
    )
    return FolderError(text)


def failing(folder: Path) -> StoreError:
    """The disk itself gives an error."""
    text = t(
        "De schijf geeft een fout bij {folder}. Controleer de schijf of de stick en start opnieuw.",
        folder=folder,
    )
    return FolderError(text)


def damaged(folder: Path) -> StoreError:
    """The file is no longer what was written."""
    text = t(
        "De gegevens in {folder} zijn beschadigd. "
        "Start het spel opnieuw en kies “Herstel de gegevens”.",
        folder=folder,
    )
    return DamagedError(text)


def busy(folder: Path) -> StoreError:
    """Another window writes."""
    text = t(
        "Een ander venster gebruikt {folder}. Sluit dat venster en probeer het opnieuw.",
        folder=folder,
    )
    return BusyError(text)


BY_SQLITE: dict[int, Callable[[Path], StoreError]] = {
    sqlite3.SQLITE_FULL: full,
    sqlite3.SQLITE_READONLY: unwritable,
    sqlite3.SQLITE_CANTOPEN: unwritable,
    sqlite3.SQLITE_PERM: unwritable,
    sqlite3.SQLITE_AUTH: unwritable,
    sqlite3.SQLITE_IOERR: failing,
    sqlite3.SQLITE_NOLFS: full,
    sqlite3.SQLITE_BUSY: busy,
    sqlite3.SQLITE_LOCKED: busy,
    sqlite3.SQLITE_PROTOCOL: busy,
}

BY_SYSTEM: dict[int, Callable[[Path], StoreError]] = {
    errno.ENOSPC: full,
    errno.EDQUOT: full,
    errno.EFBIG: full,
    errno.EIO: failing,
}


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Errors of SQLite and of the system come out as errors for people.

    Raises:
        FolderError: the folder cannot be written, the disk is full or failing.
        BusyError: another window writes.
        DamagedError: anything else SQLite says about its file.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.NotSupportedError):
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        raise BY_SQLITE.get(code & PRIMARY, damaged)(folder) from error
    except UnicodeDecodeError as error:  # a message of SQLite that quotes damaged text
        raise damaged(folder) from error
    except OSError as error:
        raise BY_SYSTEM.get(error.errno or 0, unwritable)(folder) from error
