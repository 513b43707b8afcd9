"""The first version of things: a deck, a card, and copies of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from unicodedata import combining, normalize

from game.core.deck import Deck, Interest, Tension
from game.decks import surgery
from game.decks.cards import card_paths
from game.decks.contents import contents
from game.decks.fragment import document, inline
from game.decks.load import load
from game.decks.opening import opened
from game.decks.reader import Value, read
from game.decks.samples import TEMPLATE
from game.decks.saving import save
from game.errors import DeckError
from game.words import t

FEWEST_TENSIONS = 3
LONGEST_ID = 60
_SCHEMA = "# yaml-language-server: $schema={path}\n"
_NOTHING = "geen-naam"


@dataclass(frozen=True, slots=True)
class NewTension:
    """A tension to begin with: the names of its poles, and what it is about."""

    left: str
    right: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class NewDeck:
    """What somebody wants a new deck to be.

    Attributes:
        title: its title; its id and folder are made from it.
        tensions: its own; the tour's come after them until there are three.
        interests: id -> label; without any they are those of the tour.
        language: of its texts.
        authors: who wrote it.
        job_title: one word for the professional.
    """

    title: str
    tensions: tuple[NewTension, ...] = ()
    interests: Mapping[str, str] | None = None
    language: str = "nl"
    authors: tuple[str, ...] = ()
    job_title: str = ""


def slug(title: str) -> str:
    """A title as an id: small letters, figures and dashes."""
    bare = "".join(c for c in normalize("NFKD", title.lower()) if not combining(c))
    return "-".join(re.findall("[a-z0-9]+", bare))[:LONGEST_ID].strip("-") or _NOTHING


def new_deck(into: Path, made: NewDeck, tour: Path) -> Path:
    """Make a deck without cards in a folder of its own, and tell where.

    Raises:
        DeckError: there is a deck of that name.
    """
    example = load(tour).deck
    if example is None:
        raise DeckError(t("{path} kan niet worden gelezen.", path=tour))
    folder = _fresh(into, made.title)
    values = document(dict(_values(made, folder.name, example)))
    save(folder / "deck.yaml", _schema_line(into, "deck").encode() + values)
    return folder


def copy_deck(source: Path, into: Path, title: str, root: Path | None = None) -> Path:
    """Copy a deck to one of one's own, with what it uses of a shared library.

    Raises:
        DeckError: the source cannot be played, or there is a deck of that name.
    """
    files, _loaded = contents(source, root)
    folder = _fresh(into, title)
    deck = _renamed(files["deck.yaml"].decode("utf-8-sig"), folder.name, title)
    for name, data in {**files, "deck.yaml": deck.encode()}.items():
        save(folder / name, data)
    return folder


def new_card(folder: Path, title: str, tension: str | None = None) -> Path:
    """Make a card with all its parts and an explanation of each; it can be played at once.

    Raises:
        DeckError: the deck cannot be read, or has no such tension.
    """
    deck = load(folder).deck
    if deck is None:
        raise DeckError(t("In {folder} is geen deck dat gelezen kan worden.", folder=folder))
    if tension is not None and tension not in deck.tension_by_id:
        known = ", ".join(deck.tension_by_id)
        raise DeckError(
            t(
                "Dit deck heeft geen spanningsveld {name}. Kies uit: {known}.",
                name=tension,
                known=known,
            )
        )
    path = free_card(folder / "cards", slug(title))
    interests = [interest.id for interest in deck.interests]
    first, second = [*interests, "", ""][:2]
    text = TEMPLATE.read_text(encoding="utf-8")
    if not second:
        text = re.sub(r".*\{(first|second)\}.*\n|.*effects:.*\n|.*keuze-a:\n", "", text)
    words = {
        "id": path.stem,
        "title": _line(title),
        "tension": tension or deck.tensions[0].id,
        "first": first,
        "second": second,
    }
    for name, word in words.items():
        text = text.replace(f"{{{name}}}", word)
    _write(path, _schema_line(folder.parent, "card", "../..") + text)
    return path


def duplicate(card: Path) -> Path:
    """Copy a card beside itself, under a name of its own; translations come along.

    Raises:
        DeckError: the card cannot be read.
    """
    path = free_card(card.parent, card.stem)
    for file in [card, *sorted(card.parent.glob(f"{card.stem}.*.yaml"))]:
        data = opened(file)
        values = read(data).values
        if values is None:
            raise DeckError(t("{path} kan niet worden gelezen.", path=file))
        title = t("{title} (kopie)", title=values["title"]) if "title" in values else None
        text = _renamed(data.decode("utf-8-sig"), path.stem, title)
        _write(path.with_name(file.name.replace(card.stem, path.stem, 1)), text)
    return path


def _renamed(text: str, identity: str, title: str | None) -> str:
    """The text of a file with another id and title; all else stays."""
    text = surgery.put(text, ("id",), identity)
    return surgery.put(text, ("title",), title) if title else text


def _fresh(into: Path, title: str) -> Path:
    folder = into / slug(title)
    if folder.exists():
        raise DeckError(t("Er is al een deck in {folder}. Kies een andere titel.", folder=folder))
    return folder


def free_card(cards: Path, name: str) -> Path:
    """A file for a card whose name no other card has."""
    taken = {path.stem for path in card_paths(cards)}
    number = 2
    free = name
    while free in taken:
        free = f"{name}-{number}"
        number += 1
    return cards / f"{free}.yaml"


def _values(made: NewDeck, identity: str, example: Deck) -> Iterator[tuple[str, Value]]:
    """The fields of deck.yaml."""
    yield "schema", 1
    yield "id", identity
    yield "title", made.title
    yield "version", "1.0.0"
    yield "language", made.language
    yield "license", "CC-BY-SA-4.0"
    yield "authors", list(made.authors)
    yield "credits", "Alle personen zijn verzonnen. De effecten zijn onze eigen inschattingen."
    yield "job_title", made.job_title or example.job_title
    yield "interests", list(_interests(made, example))
    yield "tensions", list(_tensions(made, example))


def _interests(made: NewDeck, example: Deck) -> Iterator[Mapping[str, Value]]:
    about = {interest.id: interest for interest in example.interests}
    asked = made.interests or {interest.id: interest.label for interest in example.interests}
    for name, label in asked.items():
        known = about.get(name)
        icon, words = (known.icon, known.about) if known else ("star", f"Wat {label} betekent.")
        yield {"id": name, "label": label, "icon": icon, "about": words}


def _tensions(made: NewDeck, example: Deck) -> Iterator[Mapping[str, Value]]:
    taken = {slug(f"{each.left} {each.right}") for each in made.tensions}
    for each in made.tensions:
        yield {
            "id": slug(f"{each.left} {each.right}"),
            "left": _pole(each.left),
            "right": _pole(each.right),
            "icon": "scales",
            "about": each.about or f"Waar schuurt het tussen {each.left} en {each.right}?",
            "source": None,
        }
    others = [tension for tension in example.tensions if tension.id not in taken]
    yield from map(tension_values, others[: max(0, FEWEST_TENSIONS - len(made.tensions))])


def interest_values(interest: Interest) -> Mapping[str, Value]:
    """An interest as deck.yaml has it."""
    return {
        "id": interest.id,
        "label": interest.label,
        "icon": interest.icon,
        "about": interest.about,
    }


def tension_values(tension: Tension) -> Mapping[str, Value]:
    """A tension as deck.yaml has it, without the source of another deck."""
    return {
        "id": tension.id,
        "left": _pole(tension.left.label, tension.left.gift, tension.left.pitfall),
        "right": _pole(tension.right.label, tension.right.gift, tension.right.pitfall),
        "icon": tension.icon,
        "about": tension.about,
        "source": None,
    }


def _pole(label: str, gift: str = "", pitfall: str = "") -> Mapping[str, Value]:
    return {
        "label": label,
        "gift": gift or f"Wat {label} goed maakt.",
        "pitfall": pitfall or f"Waar {label} misgaat.",
    }


def _schema_line(scenarios: Path, kind: str, up: str = "..") -> str:
    """The first line that tells editors where the schema is, if there is one."""
    name = f"{kind}.schema.json"
    return _SCHEMA.format(path=f"{up}/{name}") if (scenarios / name).is_file() else ""


def _line(text: str) -> str:
    return inline(" ".join(text.split()) or _NOTHING)


def _write(path: Path, text: str) -> None:
    save(path, text.encode())
