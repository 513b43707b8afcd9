"""Pictures for a deck: copied into it, never larger than a screen needs, and harmless."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from game.decks.new import slug
from game.decks.opening import opened
from game.decks.pictures import harmless
from game.decks.saving import save
from game.errors import DeckError
from game.words import t

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")
LONGEST_SIDE = 1200
MOST_BYTES = 30 * 1024 * 1024


def take_in(source: Path, folder: Path) -> str:
    """Copy a picture into the images of a deck; gives its name there, such as images/sam.png.

    Raises:
        DeckError: it is no picture that the game can show without harm.
    """
    suffix = source.suffix.lower()
    if suffix not in SUFFIXES:
        raise DeckError(t("Kies een bestand dat eindigt op svg, png of jpg."))
    try:
        data = source.read_bytes() if source.stat().st_size <= MOST_BYTES else b""
    except OSError as error:
        raise DeckError(t("{path} kan niet worden geopend.", path=source)) from error
    if not data or not harmless(f"x{suffix}", data):
        raise DeckError(t("Dit plaatje kan het spel niet veilig tonen. Kies een ander."))
    fitted = data if suffix == ".svg" else _scaled(data, suffix)
    name = _free(folder / "images", slug(source.stem), suffix, fitted)
    save(folder / "images" / name, fitted)
    return f"images/{name}"


def _scaled(data: bytes, suffix: str) -> bytes:
    """The same picture, no larger than the screen needs."""
    import pygame  # noqa: PLC0415 - only for photos

    try:
        picture = pygame.image.load(BytesIO(data), f"x{suffix}")
    except pygame.error as error:
        words = t("Dit plaatje kan het spel niet veilig tonen. Kies een ander.")
        raise DeckError(words) from error
    longest = max(picture.get_size())
    if longest <= LONGEST_SIDE:
        return data
    share = LONGEST_SIDE / longest
    size = (
        max(1, round(picture.get_width() * share)),
        max(1, round(picture.get_height() * share)),
    )
    masked = picture.get_bytesize() == 4  # noqa: PLR2004 - with a layer of transparency
    whole = picture if masked else picture.convert(24)
    made = BytesIO()
    pygame.image.save(pygame.transform.smoothscale(whole, size), made, f"x{suffix}")
    return made.getvalue()


def _free(images: Path, stem: str, suffix: str, data: bytes) -> str:
    """A name that is free, or holds this very picture."""
    name, number = f"{stem}{suffix}", 2
    while (images / name).exists() and opened(images / name) != data:
        name, number = f"{stem}-{number}{suffix}", number + 1
    return name
