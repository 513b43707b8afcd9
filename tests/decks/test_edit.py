"""Editing: one change is one small difference, and everything else stays as it was."""

from __future__ import annotations

import difflib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trial_deck import CARD

from game.decks.edit import Editing, open_file
from game.decks.reader import Value, read
from game.errors import DeckError, FolderError, UsageError

ROOT = Path(__file__).parents[2]
SHIPPED = sorted(
    path for path in (ROOT / "scenarios").glob("*/cards/*.yaml") if "." not in path.stem
)
ROUNDS = 10
"""How often the program is killed while it saves; by hand a hundred times."""


@pytest.fixture
def editing(tmp_path: Path) -> Editing:
    path = tmp_path / "kaart.yaml"
    shutil.copy(ROOT / "scenarios/tour/cards/alles-een-keer.yaml", path)
    return open_file(path)


def difference(before: str, after: str) -> list[str]:
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in found if line[0] in "+-" and line[:3] not in ("+++", "---")]


def plain(text: str) -> list[str]:
    """The words of a text; a name that was quoted once stays so."""
    return text.replace('"', "").split()


def leaves(value: Value, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, (*path, key))
    elif isinstance(value, list):
        for number, held in enumerate(value):
            yield from leaves(held, (*path, number))
    else:
        yield path


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_card_comes_back_without_a_changed_byte(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    editing = open_file(copy)
    editing.set(("level",), editing.get(("level",)) % 3 + 1)
    assert len(difference(path.read_text(encoding="utf-8"), editing.text)) == 2
    editing.set(("level",), open_file(path).get(("level",)))
    editing.save()
    assert copy.read_bytes() == path.read_bytes()


def test_any_text_or_number_can_change_and_back(editing: Editing) -> None:
    before = editing.text
    for path in leaves(editing.values()):
        old, previous = editing.get(path), editing.text
        if path[-1] == "id" or old is None:
            continue
        editing.set(
            path,
            old + 1
            if isinstance(old, int) and old < 2
            else f"{old} erbij"
            if isinstance(old, str)
            else 0,
        )
        assert len(difference(previous, editing.text)) <= 6, path
        editing.set(path, old)
        assert plain(editing.text) == plain(before), path


def test_one_changed_number_is_a_one_line_difference_with_its_comment(editing: Editing) -> None:
    before = editing.text
    editing.set(("options", 0, "effects", "perspective"), [2, 0])
    assert difference(before, editing.text) == [
        "-      perspective: [-1, 0]           # een belang zonder effect laat je weg",
        "+      perspective: [2, 0]            # een belang zonder effect laat je weg",
    ]


def test_a_missing_key_comes_at_its_own_place(tmp_path: Path) -> None:
    path = tmp_path / "sleutel.yaml"
    path.write_text(CARD, encoding="utf-8")
    editing = open_file(path)
    editing.set(("warning",), "Kan zwaar zijn.")
    editing.set(("level",), 2)
    editing.set(("options", 0, "effects", "language"), [0, 1])
    assert list(editing.values())[3:6] == ["tension", "level", "warning"]
    assert '  - id: grens\n    label: "Je zegt nee' in editing.text
    assert "      feasibility: [1, 0]\n      language: [0, 1]\n" in editing.text


def test_a_part_that_is_not_there_is_made(tmp_path: Path) -> None:
    path = tmp_path / "sleutel.yaml"
    path.write_text(CARD.replace("twist:", "twist: null\nx_twist:").split("x_twist:")[0], "utf-8")
    editing = open_file(path)
    editing.set(("twist", "title"), "Nieuw")
    assert editing.values()["twist"] == {"title": "Nieuw"}


def test_items_come_go_and_move_with_their_comments(editing: Editing) -> None:
    before = editing.text
    number = editing.add(("options",), {"id": "wachten", "label": "Je wacht: even.", "lean": 0})
    assert (number, len(difference(before, editing.text))) == (4, 3)
    editing.move(("options",), 4, 0)
    assert [option["id"] for option in editing.values()["options"]][:2] == ["wachten", "volgen"]
    editing.remove(("options", 0))
    assert editing.text == before
    editing.move(("options",), 0, 3)
    editing.move(("options",), 3, 0)
    assert editing.text == before
    editing.remove(("twist",))
    assert "twist" not in editing.values()
    assert editing.text.count("#") == before.count("#") - 2


def test_a_list_that_loses_its_last_item_is_empty_and_can_be_filled_again(editing: Editing) -> None:
    while editing.values()["followups"]:
        editing.remove(("followups", 0))
    editing.add(("followups",), {"id": "a", "text": "Hij belt.", "options": []})
    assert editing.values()["followups"] == [{"id": "a", "text": "Hij belt.", "options": []}]


def test_a_long_text_keeps_the_lines_of_paragraphs_that_did_not_change(editing: Editing) -> None:
    before = editing.text
    editing.set(("case",), editing.get(("case",)) + " Dat is nieuw.")
    assert len(difference(before, editing.text)) <= 4
    assert editing.get(("case",)).endswith("Dat is nieuw.")


@pytest.mark.parametrize(
    "text",
    [
        'Met "quotes" en: dubbele punt',
        "# geen commentaar",
        "- streep",
        "ja\nen nee",
        "no",
        "a\tb\x00",
    ],
)
def test_any_text_comes_back_as_it_was_typed(editing: Editing, text: str) -> None:
    for path in (("title",), ("case",), ("tension",), ("options", 1, "why"), ("tags", 0)):
        editing.set(path, text)
        assert editing.get(path).split() == text.replace("\x00", "").split()


def test_an_id_never_changes(editing: Editing) -> None:
    with pytest.raises(UsageError):
        editing.set(("id",), "anders")
    with pytest.raises(UsageError):
        editing.set(("options", 0, "id"), "anders")


def test_undo_has_no_end(editing: Editing) -> None:
    before = editing.text
    for number in range(1, 200):
        editing.set(("minutes",), 5 + number % 100)
    editing.save()
    while editing.undo():
        pass
    assert editing.text == before
    assert editing.dirty
    assert editing.redo()
    assert editing.get(("minutes",)) == 6


def test_other_layouts_and_line_ends_stay(tmp_path: Path) -> None:
    path = tmp_path / "kaart.yaml"
    text = CARD.replace("\n  - ", "\n- ").replace("\n    ", "\n  ").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    editing = open_file(path)
    editing.set(("options", 1, "lean"), 1)
    editing.add(("options",), {"id": "x", "label": "Je wacht.", "lean": 0})
    editing.save()
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b"- id: x\r\n  label: " in data


def test_a_change_from_outside_shows_both_versions(editing: Editing) -> None:
    editing.set(("level",), 3)
    theirs = editing.path.read_text(encoding="utf-8").replace("minutes: 25", "minutes: 30")
    editing.path.write_text(theirs, encoding="utf-8")
    found = editing.save()
    assert found is not None
    assert (found.mine, found.theirs) == (editing.text, theirs)
    assert editing.path.read_text(encoding="utf-8") == theirs
    editing.take(theirs)
    assert editing.save() is None
    editing.undo()
    assert editing.get(("level",)) == 3
    assert editing.save() is None


def test_what_is_not_yaml_can_still_be_mended_as_text(editing: Editing) -> None:
    good = editing.text
    editing.replace("title: [\n")
    assert not editing.readable
    with pytest.raises(DeckError):
        editing.set(("title",), "x")
    editing.replace(good)
    assert editing.readable


def test_a_folder_that_takes_no_files_is_told(
    editing: Editing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    before = editing.path.read_bytes()
    editing.set(("level",), 3)
    with pytest.raises(FolderError):
        editing.save()
    assert editing.path.read_bytes() == before
    assert editing.dirty


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_random_edits_keep_the_values_of_a_plain_model(data: st.DataObject) -> None:
    editing = Editing(Path("kaart.yaml"), CARD.encode(), "card")
    words = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40)
    for _step in range(5):
        before = editing.values()
        number = len(before["options"])
        match data.draw(st.sampled_from(["set", "add", "move", "remove"])):
            case "set":
                text = data.draw(words)
                editing.set(("options", 0, "why"), text)
                assert editing.get(("options", 0, "why")).split() == text.split()
            case "add":
                editing.add(
                    ("options",),
                    {"id": "x", "label": data.draw(words)},
                    data.draw(st.integers(0, 3)),
                )
                assert len(editing.values()["options"]) == number + 1
            case "move":
                old = data.draw(st.integers(0, number - 1))
                editing.move(("options",), old, data.draw(st.integers(0, number - 1)))
                assert len(editing.values()["options"]) == number
            case "remove" if number > 1:
                editing.remove(("options", data.draw(st.integers(0, number - 1))))
                assert len(editing.values()["options"]) == number - 1
        after = editing.values()
        assert {k: v for k, v in after.items() if k != "options"} == {
            k: v for k, v in before.items() if k != "options"
        }


WRITER = """
import sys
from pathlib import Path
from game.decks.edit import open_file
editing = open_file(Path(sys.argv[1]))
print("ready", flush=True)
n = 0
while True:
    n += 1
    editing.set(("minutes",), 5 + n % 100)
    editing.set(("case",), f"Ronde {n}. " + "woord " * 2000)
    editing.save()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is not known here")
def test_a_killed_program_leaves_a_whole_card(tmp_path: Path) -> None:
    path = tmp_path / "kaart.yaml"
    path.write_text(CARD, encoding="utf-8")
    for round_ in range(int(os.environ.get("KILLS", ROUNDS))):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, cwd=ROOT
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(0.002 + 0.005 * (round_ % 10))
            writer.send_signal(signal.SIGKILL)
        values = read(path.read_bytes()).values
        assert values is not None
        assert len(values["options"]) == 2
        open_file(path)


def test_a_file_that_is_locked_is_not_taken_for_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kaart.yaml"
    path.write_text("title: Te laat\n", encoding="utf-8")
    editing = open_file(path)

    def locked(_self: Path) -> bytes:
        raise PermissionError(13, "locked")

    monkeypatch.setattr(Path, "read_bytes", locked)
    with pytest.raises(DeckError, match="kan niet worden geopend"):
        editing.outside()
