"""Files in a folder: named well, whole, and never over one that is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import meeting
import pytest
from paper import FONTS, HOSTILE, lines

from game.errors import FolderError
from game.report.files import KINDS, Papers, name, write
from game.report.report import Report, report


def of(held: meeting.Meeting, group: str = "Team Werk Noord") -> Report:
    return report(held.deck, held.view, {}, group, "nl", zone=UTC)


def papers(held: meeting.Meeting) -> Papers:
    return Papers(FONTS, lines(held))


def test_four_files_that_tell_what_they_are(tmp_path: Path) -> None:
    held = meeting.usual()
    made = write(of(held), tmp_path / "nieuw", papers(held))
    assert [path.name for path in made] == [
        "verslag-2026-11-22-team-werk-noord.html",
        "verslag-2026-11-22-team-werk-noord.pdf",
        "cijfers-2026-11-22-team-werk-noord.csv",
        "gebeurtenissen-2026-11-22-team-werk-noord.jsonl",
    ]
    assert sorted(made) == sorted((tmp_path / "nieuw").iterdir())
    starts = [path.read_bytes()[:5] for path in made]
    assert starts == [b"<!DOC", b"%PDF-", b"\xef\xbb\xbfda", b'{"seq']


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    held = meeting.usual()
    first, second, third = (
        write(of(held), tmp_path, papers(held), ("csv", "html")) for _ in range(3)
    )
    assert first[0].stem + "-2" == second[0].stem
    assert {path.stem[-2:] for path in third} == {"-3"}


def test_only_the_kinds_that_are_asked(tmp_path: Path) -> None:
    held = meeting.usual()
    assert [path.suffix for path in write(of(held), tmp_path, papers(held), ("csv",))] == [".csv"]


@pytest.mark.parametrize(
    ("group", "plain"),
    [
        ("", "verslag-2026-11-22.pdf"),
        ("CON", "verslag-2026-11-22-con.pdf"),
        ("Team A/B: 'zuid' *?.", "verslag-2026-11-22-team-a-b-zuid.pdf"),
        ("Één café", "verslag-2026-11-22-één-café.pdf"),
        ("../../etc", "verslag-2026-11-22-etc.pdf"),
    ],
)
def test_a_name_that_every_computer_takes(group: str, plain: str) -> None:
    assert name(of(meeting.Meeting(), group), "pdf") == plain


def test_a_name_is_never_too_long(tmp_path: Path) -> None:
    held = meeting.Meeting()
    for group in ("漢" * 200, HOSTILE, "W" * 500):
        made = write(of(held, group), tmp_path, papers(held), ("csv",))
        assert len(made[0].name.encode()) < 200


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    place = tmp_path / "map"
    place.write_text("x", encoding="utf-8")
    with pytest.raises(FolderError, match=r"Dit is een bestand en geen map: .*Kies een map\."):
        write(of(meeting.Meeting()), place, papers(meeting.Meeting()), ("csv",))


def test_a_disk_that_is_full_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FolderError, match="De schijf is vol"):
        write(of(meeting.Meeting()), tmp_path, papers(meeting.Meeting()), ("csv",))
    assert list(tmp_path.iterdir()) == []


def test_half_characters_do_not_stop_a_file(tmp_path: Path) -> None:
    held = meeting.usual()
    bad = replace(of(held), group="\ud800")
    texts = Papers(FONTS, ['{"kind": "note_written", "text": "\\ud800"}'])
    assert len(write(bad, tmp_path, texts)) == len(KINDS)
