"""`main.py new`: a deck, a card, copies, cards from a sheet, or an empty sheet."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from game.decks import new
from game.errors import UsageError
from game.words import t, tn

if TYPE_CHECKING:
    from game.app.authoring.commands import Desk

OK, PROBLEMS = 0, 1


def make(args: Namespace, desk: Desk) -> int:
    """Make what was asked for, and say where it is.

    Raises:
        UsageError: words are missing.
    """
    if args.template:
        return _template(args, desk)
    if args.kind is None:
        raise UsageError(t("Zeg wat je wilt maken: deck, card, copy, duplicate of cards."))
    return _MAKERS[args.kind](args, desk)


def _words(args: Namespace, count: int, usage: str) -> list[str]:
    """Exactly this many words after the kind.

    Raises:
        UsageError: there are more or fewer.
    """
    if len(args.what) != count:
        raise UsageError(t("Typ het zo: main.py new {usage}", usage=usage))
    return list(args.what)


def _deck(args: Namespace, desk: Desk) -> int:
    (title,) = _words(args, 1, t("deck TITEL"))
    fields = [field.partition("/") for field in args.field]
    if any(not left.strip() or not right.strip() for left, _slash, right in fields):
        raise UsageError(t("Schrijf een veld met twee polen: --field “links/rechts”."))
    tensions = tuple(new.NewTension(left.strip(), right.strip()) for left, _s, right in fields)
    into = args.to or desk.decks
    desk.say(str(new.new_deck(into, new.NewDeck(title, tensions), desk.scenarios / "tour")))
    return OK


def _card(args: Namespace, desk: Desk) -> int:
    deck, title = _words(args, 2, t("card DECK TITEL"))
    desk.say(str(new.new_card(desk.own(deck), title, args.field[0] if args.field else None)))
    return OK


def _copy(args: Namespace, desk: Desk) -> int:
    deck, title = _words(args, 2, t("copy DECK TITEL"))
    folder = desk.folder(deck)
    desk.say(str(new.copy_deck(folder, args.to or desk.decks, title, desk.root(folder))))
    return OK


def _duplicate(args: Namespace, desk: Desk) -> int:
    (card,) = _words(args, 1, t("duplicate KAART"))
    if not Path(card).is_file():
        raise UsageError(t("Er is geen kaart in {path}.", path=card))
    desk.say(str(new.duplicate(Path(card))))
    return OK


def _cards(args: Namespace, desk: Desk) -> int:
    """Cards from a sheet; the problems by cell."""
    from game.decks.sheet import import_cards  # noqa: PLC0415 - only where it is needed

    deck, sheet = _words(args, 2, t("cards DECK WERKBLAD"))
    made = import_cards(Path(sheet), desk.own(deck))
    for problem in made.problems:
        desk.say(problem.line)
    for path in made.cards:
        desk.say(str(path))
    desk.say(tn("{n} kaart gemaakt", "{n} kaarten gemaakt", len(made.cards)))
    return PROBLEMS if made.problems else OK


def _template(args: Namespace, desk: Desk) -> int:
    """An empty sheet, explained with the fields and interests of a deck."""
    from game.decks.load import load  # noqa: PLC0415 - only where it is needed
    from game.decks.sheet_template import write_template  # noqa: PLC0415 - as above

    folder = desk.folder(args.deck or "tour")
    to = args.to or Path(f"kaarten.{args.template}")
    to = to / f"kaarten.{args.template}" if to.is_dir() else to
    write_template(to, load(folder, None, desk.root(folder)).deck)
    desk.say(str(to))
    return OK


_MAKERS: Mapping[str, Callable[[Namespace, Desk], int]] = {
    "deck": _deck,
    "card": _card,
    "copy": _copy,
    "duplicate": _duplicate,
    "cards": _cards,
}
