"""The words of the commands for people who write decks."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from game.words import t

Add = Callable[[str, str], ArgumentParser]
KINDS = ("deck", "card", "copy", "duplicate", "cards")
PARTS = ("cards", "board", "votes", "booklet")


def fill(add: Add) -> None:
    """All commands with what belongs to them."""
    _try(add)
    _make(add)
    _share(add)
    _look_up(add)


def _try(add: Add) -> None:
    simulate = add("simulate", t("speel een kaart of deck duizenden keren en toon wat opvalt"))
    _deck(simulate, t("een deck, of één kaart"))
    simulate.add_argument(
        "--runs", type=int, default=1000, metavar=t("N"), help=t("hoe vaak per kaart (1000)")
    )
    simulate.add_argument("--seed", default="", metavar=t("WOORD"), help=t("begin van het toeval"))
    _format(simulate)
    paper = add("print", t("maak een pdf van kaarten, bord, stemkaarten en boekje"))
    _deck(paper, t("het deck"))
    _file(paper)
    paper.add_argument(
        "--part",
        action="append",
        choices=PARTS,
        help=t("alleen dit deel; mag vaker (cards, board, votes, booklet)"),
    )


def _make(add: Add) -> None:
    new = add("new", t("maak een deck of een kaart, of een leeg werkblad"))
    new.add_argument("kind", nargs="?", choices=KINDS, help=t("wat je maakt"))
    new.add_argument(
        "what",
        nargs="*",
        metavar=t("WAT"),
        help=t("deck: TITEL; card en copy: DECK TITEL; duplicate: KAART; cards: DECK WERKBLAD"),
    )
    new.add_argument(
        "--field",
        action="append",
        default=[],
        metavar=t("VELD"),
        help=t("bij een deck “links/rechts”, mag vaker; bij een kaart het id van het veld"),
    )
    new.add_argument(
        "--template", choices=("xlsx", "csv"), help=t("een leeg werkblad voor kaarten")
    )
    new.add_argument("--deck", metavar="DECK", help=t("het deck waarvoor het werkblad is"))
    new.add_argument("--to", type=Path, metavar=t("PLEK"), help=t("waar het komt"))
    migrate = add("migrate", t("zet bestanden van een oudere vorm om"))
    migrate.add_argument("path", type=Path, metavar=t("MAP"), help=t("een deck of map met decks"))
    migrate.add_argument("--write", action="store_true", help=t("schrijf het ook echt"))


def _share(add: Add) -> None:
    pack = add("pack", t("maak van een deck één bestand om te delen"))
    _deck(pack, t("het deck"))
    _file(pack)
    install = add("install", t("zet een gekregen deck klaar, werk het bij of haal het weg"))
    install.add_argument("file", type=Path, nargs="?", metavar=t("BESTAND"), help=t("het pakket"))
    install.add_argument(
        "--keep",
        choices=("mine", "theirs", "both"),
        default="both",
        help=t("wat blijft als jij en de maker hetzelfde bestand veranderden (both)"),
    )
    install.add_argument("--remove", metavar="ID", help=t("haal dit geïnstalleerde deck weg"))
    install.add_argument("--list", action="store_true", help=t("toon wat geïnstalleerd is"))


def _look_up(add: Add) -> None:
    explain = add("explain", t("leg een melding uit: wat, waarom, wat te doen, een voorbeeld"))
    explain.add_argument("code", metavar=t("CODE"), help=t("de code van de melding, zoals K203"))
    schema = add("schema", t("schrijf de vorm van de bestanden op voor je tekstprogramma"))
    schema.add_argument(
        "name", nargs="?", choices=("card", "deck", "format"), default="card", help=t("welke vorm")
    )
    schema.add_argument("--to", type=Path, metavar=t("MAP"), help=t("schrijf ze alle drie hierin"))
    tally = add("tally", t("tel wat er in de decks zit"))
    tally.add_argument("decks", type=Path, nargs="*", metavar="DECK", help=t("zonder deck: alle"))
    tally.add_argument(
        "--to", type=Path, metavar=t("BESTAND"), help=t("schrijf het in dit bestand")
    )


def _deck(command: ArgumentParser, words: str) -> None:
    command.add_argument("deck", metavar="DECK", help=words)


def _file(command: ArgumentParser) -> None:
    command.add_argument(
        "--to", type=Path, required=True, metavar=t("BESTAND"), help=t("het bestand dat je maakt")
    )


def _format(command: ArgumentParser) -> None:
    command.add_argument(
        "--format", choices=("text", "json"), default="text", help=t("hoe de uitkomst eruitziet")
    )
