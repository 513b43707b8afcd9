"""The journal on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.errors import FolderError
from game.report import journal
from game.report.fonts import Fonts
from game.report.journal import Journal, Line

FOLDER = Path(__file__).parents[2] / "assets/fonts"
FONTS = Fonts(
    FOLDER / "Fraunces_600SemiBold.ttf",
    FOLDER / "AtkinsonHyperlegibleNext_400Regular.ttf",
    FOLDER / "AtkinsonHyperlegibleNext_700Bold.ttf",
)
LINES = (
    Line(
        "22 november 2026",
        "Waarom",
        "De gemiste afspraken",
        "Eerst *bellen*.\n- dan pas #een brief",
    ),
    Line("22 november 2026", "Meegenomen", "De gemiste afspraken", "<script>1. Twee</script>"),
    Line("1 december 2026", "Meegenomen", "", "1. Los"),
)
TOLD = Journal("Sanne_2", "2026-12-01", LINES)


def test_nothing_that_was_typed_is_read_as_markup() -> None:
    told = journal.markdown(TOLD)
    assert told.startswith("# Dagboek van Sanne_2\n")
    assert "Eerst \\*bellen\\*.\n\\- dan pas \\#een brief" in told
    assert "\\<script\\>1. Twee\\</script\\>" in told
    assert "\\1. Los" in told
    assert told.count("## ") == 2


def test_a_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    names = [journal.write(TOLD, tmp_path, "md", FONTS).name for _ in range(3)]
    assert names == [f"dagboek-2026-12-01{n}.md" for n in ("", "-2", "-3")]


def test_the_pdf_is_one(tmp_path: Path) -> None:
    path = journal.write(TOLD, tmp_path, "pdf", FONTS)
    assert path.read_bytes().startswith(b"%PDF")
    assert journal.write(Journal("x", "2026-12-01", ()), tmp_path, "pdf", FONTS).exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")
    with pytest.raises(FolderError):
        journal.write(TOLD, tmp_path / "bestand", "md", FONTS)
