"""Icons, portraits and QR codes on paper."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

_ICON = 256.0
_MASK = 2
"""Any of the eight masks can be read; trying them all takes ten times as long."""

_PHOTOS = (".png", ".jpg", ".jpeg")


class Pictures:
    """Pictures on one canvas; an icon in a colour is stored in the file once."""

    def __init__(self, canvas: Any, icons: Path, images: Path | None) -> None:  # noqa: ANN401
        """Know the canvas, the folder with icons and that with images."""
        self.canvas, self.icons, self.images = canvas, icons, images
        self._forms: set[str] = set()

    def icon(self, name: str, x: float, y: float, size: float, ink: str) -> None:
        """An icon from its bottom left (millimetres from the bottom of the page)."""
        path = self.icons / "fill" / f"{name}.svg"
        if not path.is_file():
            path = self.icons / "fill" / "circle.svg"
        form = f"icon-{path.stem}-{ink.strip('#')}"
        if form not in self._forms:
            self._forms.add(form)
            drawing = _drawing(path.read_bytes().replace(b"currentColor", ink.encode()))
            self.canvas.beginForm(form, 0, 0, _ICON, _ICON)
            if drawing is not None and drawing.width:
                self.canvas.scale(_ICON / drawing.width, _ICON / drawing.width)
                renderPDF.draw(drawing, self.canvas, 0, 0)
            self.canvas.endForm()
        self.canvas.saveState()
        self.canvas.translate(x * mm, y * mm)
        self.canvas.scale(size * mm / _ICON, size * mm / _ICON)
        self.canvas.doForm(form)
        self.canvas.restoreState()

    def portrait(self, name: str, x: float, y: float, size: float) -> bool:
        """A portrait in a round, from its bottom left; tells whether there is one."""
        path = self.images / name if self.images else None
        if path is None or not path.is_file():
            return False
        self.canvas.saveState()
        clip = self.canvas.beginPath()
        clip.circle((x + size / 2) * mm, (y + size / 2) * mm, size / 2 * mm)
        self.canvas.clipPath(clip, stroke=0)
        done = self._fill(path, x * mm, y * mm, size * mm)
        self.canvas.restoreState()
        return done

    def _fill(self, path: Path, x: float, y: float, size: float) -> bool:
        if path.suffix in _PHOTOS:
            with suppress(OSError, ValueError):
                self.canvas.drawImage(str(path), x, y, size, size, preserveAspectRatio=True)
                return True
            return False
        drawing = _drawing(path.read_bytes())
        if drawing is None or not drawing.width or not drawing.height:
            return False
        self.canvas.translate(x, y)
        self.canvas.scale(size / drawing.width, size / drawing.height)
        renderPDF.draw(drawing, self.canvas, 0, 0)
        return True

    def code(self, text: str, x: float, y: float, size: float, ink: str) -> None:
        """A QR code from its bottom left."""
        rows = _matrix(text)
        cell = size * mm / len(rows)
        path = self.canvas.beginPath()
        for number, row in enumerate(rows):
            top = y * mm + (len(rows) - 1 - number) * cell
            for start, length in row:
                path.rect(x * mm + start * cell, top, length * cell, cell)
        self.canvas.setFillColor(HexColor(ink))
        self.canvas.drawPath(path, stroke=0, fill=1)


def _drawing(data: bytes) -> Any:  # noqa: ANN401 - svglib has no types
    """An SVG as a drawing; None if it cannot be read."""
    from svglib.svglib import svg2rlg  # noqa: PLC0415 - slow to import

    return svg2rlg(BytesIO(data))


@lru_cache(maxsize=256)
def _matrix(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """The dark stretches of each row of a QR code."""
    import segno  # noqa: PLC0415 - only when something is printed

    rows = segno.make(text, error="m", micro=False, boost_error=False, mask=_MASK).matrix
    return tuple(tuple(_stretches(row)) for row in rows)


def _stretches(row: bytearray) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found
