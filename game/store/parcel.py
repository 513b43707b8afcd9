"""The file that carries all data to another computer: a zip with a list of what is in it.

It may come from anywhere, so nothing in it is trusted: names, sizes and hashes are
checked before a byte is used, and nothing is ever unpacked to the disk.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from game.errors import StoreError
from game.words import t

FORMAT = "spanningsveld"
VERSION = 1
MANIFEST = "manifest.json"
LARGEST: Mapping[str, int] = {
    MANIFEST: 10_000,
    "spanningsveld.db": 200_000_000,
    "settings.json": 100_000,
}
"""The only names there may be, and how many bytes each may have."""
PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ENCRYPTED = 0x1
CHUNK = 1_000_000

_WRONG = (
    KeyError,
    TypeError,
    AttributeError,
    ValueError,
    RecursionError,
    EOFError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)


def packed(files: Mapping[str, bytes], now: datetime) -> bytes:
    """These files as one parcel."""
    listed = {
        name: {"size": len(data), "sha256": sha256(data).hexdigest()}
        for name, data in files.items()
    }
    manifest = {"format": FORMAT, "version": VERSION, "made": now.isoformat(), "files": listed}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as parcel:
        parcel.writestr(MANIFEST, json.dumps(manifest, indent=1))
        for name, data in files.items():
            parcel.writestr(name, data)
    return target.getvalue()


def unpacked(path: Path) -> tuple[datetime, dict[str, bytes]]:
    """When this parcel was made, and its files.

    Raises:
        StoreError: it is not a parcel of ours, it is damaged, or it is too large.
        OSError: it cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as parcel:
            return _read(parcel)
    except _WRONG as error:
        raise refused() from error


def refused() -> StoreError:
    """Say that this file is not taken in."""
    return StoreError(
        t("Dit bestand is geen heel gegevensbestand van Spanningsveld. Maak het opnieuw.")
    )


def _read(parcel: zipfile.ZipFile) -> tuple[datetime, dict[str, bytes]]:
    infos = parcel.infolist()
    if len({info.filename for info in infos}) != len(infos):
        raise refused()
    data = {info.filename: _bytes(parcel, info) for info in infos}
    manifest = json.loads(data.pop(MANIFEST))
    _check(manifest, data)
    return datetime.fromisoformat(manifest["made"]), data


def _bytes(parcel: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """One file, if its name and size are as they may be."""
    most = LARGEST.get(info.filename, -1)
    plain = info.compress_type in PLAIN_METHODS and not info.flag_bits & ENCRYPTED
    if not plain or info.file_size > most:
        raise refused()
    data = bytearray()
    with parcel.open(info) as file:
        while chunk := file.read(CHUNK):
            data += chunk
            if len(data) > most:
                raise refused()
    return bytes(data)


def _check(manifest: Any, data: Mapping[str, bytes]) -> None:  # noqa: ANN401 - from JSON
    """Whether the list fits what is there."""
    if manifest["format"] != FORMAT or set(manifest["files"]) != set(data):
        raise refused()
    if manifest["version"] != VERSION:
        raise StoreError(t("Dit bestand is van een nieuwere Spanningsveld. Werk het spel bij."))
    for name, listed in manifest["files"].items():
        if listed != {"size": len(data[name]), "sha256": sha256(data[name]).hexdigest()}:
            raise refused()
