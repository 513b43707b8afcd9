"""Packages: the same bytes for the same deck, and nothing hostile gets in."""

from __future__ import annotations

import json
import random
import shutil
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from trial_deck import CARD, INSPIRATION, TERMS, changed, put

from game.decks.check import check
from game.decks.install import install
from game.decks.load import load
from game.decks.manifest import NAME
from game.decks.package import look, pack, write_package
from game.decks.pictures import harmless
from game.errors import DeckError, SpanningsveldError

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "scenarios"
DECKS = sorted(path.parent.name for path in SCENARIOS.glob("*/deck.yaml"))


@pytest.mark.parametrize("name", DECKS)
def test_a_shipped_deck_survives_being_sent(name: str, tmp_path: Path) -> None:
    packed = write_package(SCENARIOS / name, tmp_path / "x.dilemma", SCENARIOS)
    assert pack(SCENARIOS / name, SCENARIOS).data == packed.data
    folder = install(look(tmp_path / "x.dilemma"), tmp_path / "decks").folder
    here, there = load(folder).deck, load(SCENARIOS / name, None, SCENARIOS).deck
    assert here is not None
    assert there is not None
    assert here.cards == there.cards
    assert check(folder).ok
    assert write_package(folder, tmp_path / "y.dilemma").data == packed.data


def test_what_is_used_of_a_shared_library_comes_along(tmp_path: Path) -> None:
    card = changed(CARD, ("facilitator: |", "handles: [d-001]\nterms: [map]\nfacilitator: |"))
    more = TERMS + '  - id: rest\n    term: "Restgroep"\n    about: "Niet gebruikt."\n'
    folder = put(tmp_path / "proef", sleutel=card)
    deck = (folder / "deck.yaml").read_text(encoding="utf-8")
    (folder / "deck.yaml").write_text(deck + "library: ../library  # gedeeld\n", encoding="utf-8")
    (tmp_path / "library").mkdir()
    (tmp_path / "library/terms.yaml").write_text(more, encoding="utf-8")
    (tmp_path / "library/inspiration.yaml").write_text(INSPIRATION, encoding="utf-8")
    write_package(folder, tmp_path / "x.dilemma", tmp_path)
    made = load(install(look(tmp_path / "x.dilemma"), tmp_path / "decks").folder)
    assert made.problems == ()
    assert made.deck is not None
    assert [term.id for term in made.deck.terms] == ["map"]
    assert [handle.id for handle in made.deck.inspiration] == ["d-001"]


def test_a_deck_with_errors_is_not_packed(tmp_path: Path) -> None:
    folder = put(tmp_path / "proef", tweede=changed(CARD, ("lean: 2", "lean: 9")))
    with pytest.raises(DeckError):
        pack(folder)


def test_files_that_belong_to_no_deck_stay_behind(tmp_path: Path) -> None:
    folder = put(tmp_path / "proef")
    (folder / "notities.docx").write_bytes(b"geheim")
    (folder / "cards/.sleutel.yaml.swp").write_bytes(b"x")
    assert list(pack(folder).manifest.files) == ["cards/sleutel.yaml", "deck.yaml"]


Break = Callable[[dict[str, bytes], dict[str, Any]], object]


def add(name: str, data: bytes = b"x", *, listed: bool = True) -> Break:
    def do(files: dict[str, bytes], manifest: dict[str, Any]) -> None:
        files[name] = data
        if listed:
            digest = sha256(data).hexdigest()
            manifest["files"][name] = {"size": len(data), "sha256": digest}

    return do


def say(**values: Any) -> Break:  # noqa: ANN401 - whatever a manifest should not hold
    return lambda _files, manifest: manifest.update(values)


def swap(name: str, data: bytes) -> Break:
    return lambda files, _manifest: files.update({name: data})


def drop(name: str) -> Break:
    return lambda files, _manifest: files.pop(name)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'
HOSTILE: dict[str, Break] = {
    "path upwards": add("../../boos.yaml"),
    "path upwards in cards": add("cards/../../boos.yaml"),
    "absolute path": add("/etc/boos.yaml"),
    "windows path": add("cards\\boos.yaml"),
    "drive": add("C:boos.yaml"),
    "reserved name": add("cards/con.yaml"),
    "reserved name with an end": add("images/lpt1.svg", SVG % b""),
    "program": add("boos.py"),
    "page": add("index.html"),
    "program in images": add("images/boos.exe"),
    "hidden file": add("cards/.boos.yaml"),
    "long name": add(f"cards/{'a' * 200}.yaml"),
    "name in other letters": add("cards/k\u00e4rt.yaml"),
    "twice without regard to case": lambda f, m: (
        add("images/A.svg", SVG % b"")(f, m),
        add("images/a.svg", SVG % b"")(f, m),
    )[0],
    "too many files": lambda f, m: [add(f"cards/k-{n}.yaml")(f, m) for n in range(2001)],
    "giant card": add("cards/groot.yaml", b"x" * (256 * 1024 + 1)),
    "other bytes than the manifest says": swap(
        "cards/sleutel.yaml", CARD.replace("Farid", "Pavel").encode()
    ),
    "missing file": drop("cards/sleutel.yaml"),
    "no deck": lambda f, m: (f.pop("deck.yaml"), m["files"].pop("deck.yaml"))[0],
    "no manifest": drop(NAME),
    "manifest of another kind": swap(NAME, b"[1, 2]"),
    "deep manifest": swap(NAME, b"[" * 100_000),
    "manifest with a name that is a number": say(deck=5),
    "manifest with a path as id": say(deck="../boos"),
    "manifest with a negative size": lambda _f, m: m["files"]["deck.yaml"].update(size=-1),
    "newer format": say(format=2),
    "newer engine": say(engine=99),
    "other id than the deck": say(deck="ander"),
    "library outside": lambda f, m: add("deck.yaml", f["deck.yaml"] + b"library: ../geheim\n")(
        f, m
    ),
    "yaml bomb": add("deck.yaml", b"a: &a [x]\nb: [*a, *a]\n"),
    "script in a drawing": add("images/a.svg", SVG % b"<script>alert(1)</script>"),
    "entity in a drawing": add(
        "images/a.svg", b'<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SVG % b"&a;"
    ),
    "link in a drawing": add("images/a.svg", SVG % b'<image href="http://boos.nl/a.png"/>'),
    "drawing without end": add("images/a.svg", SVG % (b"<g>" * 20_000)),
    "drawing in another encoding": add(
        "images/a.svg", (SVG % b"<script/>").decode().encode("utf-16")
    ),
    "photo that is none": add("images/a.png", b"MZ\x90" * 20),
    "photo of a giant": add(
        "images/a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 60_000, 60_000)
    ),
}


def package(folder: Path, break_: Break | None = None, kind: int = zipfile.ZIP_STORED) -> Path:
    """A package of the trial deck with one thing wrong in it."""
    put(folder / "proef")
    files = {
        "deck.yaml": (folder / "proef/deck.yaml").read_bytes(),
        "cards/sleutel.yaml": CARD.encode(),
    }
    entries = {n: {"size": len(d), "sha256": sha256(d).hexdigest()} for n, d in files.items()}
    manifest = {
        "format": 1,
        "deck": "proef",
        "title": "Proef",
        "version": "1.0.0",
        "engine": 1,
        "files": entries,
    }
    files[NAME] = b""
    if break_:
        break_(files, manifest)
    path = folder / "x.dilemma"
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, data in files.items():
            archive.writestr(name, data or json.dumps(manifest).encode())
    return path


def test_a_package_made_by_hand_can_be_installed(tmp_path: Path) -> None:
    path = package(tmp_path, kind=zipfile.ZIP_DEFLATED)
    assert install(look(path), tmp_path / "decks").folder.name == "proef"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_package_is_refused_and_leaves_nothing(name: str, tmp_path: Path) -> None:
    path = package(tmp_path, HOSTILE[name])
    decks = tmp_path / "decks"
    start = time.perf_counter()
    with pytest.raises(DeckError) as refused:
        install(look(path), decks)
    assert time.perf_counter() - start < 2
    assert str(refused.value)
    left = [file for file in tmp_path.rglob("*") if file.is_file() and "boos" in file.name]
    assert left == []
    assert not (decks / "proef").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = package(tmp_path, add("images/a.png", b"\0" * 150_000_000), zipfile.ZIP_DEFLATED)
    tracemalloc.start()
    start = time.perf_counter()
    with pytest.raises(DeckError):
        look(path)
    assert time.perf_counter() - start < 2
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    """The zip says a small size, the stream goes on: no more than the manifest says is read."""
    path = package(tmp_path, add("images/a.png", b"\0" * 20_000_000), zipfile.ZIP_DEFLATED)
    data = path.read_bytes().replace(struct.pack("<I", 20_000_000), struct.pack("<I", 100))
    path.write_bytes(data)
    with pytest.raises(DeckError):
        look(path)


def test_an_index_without_end_is_not_read(tmp_path: Path) -> None:
    path = package(tmp_path)
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 8 : end + 16] = struct.pack("<HHI", 65_534, 65_534, 90_000_000)
    path.write_bytes(data)
    with pytest.raises(DeckError):
        look(path)


def test_no_damage_gets_through(tmp_path: Path) -> None:
    """A flipped bit or a cut is refused in words, or hits nothing that is read."""
    path = package(tmp_path)
    good = path.read_bytes()
    chance = random.Random(5)  # noqa: S311 - a test, not a secret
    for _n in range(300):
        data = bytearray(good)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data if chance.random() < 0.8 else data[: chance.randrange(len(data))])
        try:
            found = dict(look(path).files())
        except SpanningsveldError:
            continue
        assert found["cards/sleutel.yaml"] == CARD.encode()


@pytest.mark.parametrize("data", [b"", b"PK", b"geen zip", b"\0" * 1000])
def test_what_is_no_package_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.dilemma"
    path.write_bytes(data)
    with pytest.raises(DeckError):
        look(path)
    path.unlink()
    with pytest.raises(DeckError):
        look(path)


def test_our_own_pictures_are_harmless() -> None:
    for path in SCENARIOS.glob("*/images/*"):
        assert harmless(path.name, path.read_bytes()), path
    assert harmless("icon.png", (ROOT / "assets/images/icon.png").read_bytes())


def test_the_size_of_a_photo_is_read_from_its_header() -> None:
    head = b"\xff\xd8\xff\xe0\0\x10" + b"JFIF".ljust(14, b"\0")
    frame = b"\xff\xc0\0\x11\x08" + struct.pack(">HH", 40, 30) + b"\x03" * 10
    assert harmless("a.jpg", head + frame)
    assert not harmless("a.jpg", head + frame.replace(struct.pack(">HH", 40, 30), b"\xff" * 4))
    assert not harmless("a.jpg", b"\xff\xd8\xff")


def test_bytes_do_not_hang_on_the_folder(tmp_path: Path) -> None:
    one = put(tmp_path / "proef")
    two = tmp_path / "elders"
    shutil.copytree(one, two)
    assert pack(one).data == pack(two).data
