"""The words of the command line, in the language of who types them."""

from __future__ import annotations

import gettext
import os
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from game import __version__, places
from game.app.authoring import arguments as authors
from game.store import settings
from game.words import LANGUAGES, system_language, t, use

Add = Callable[[str, str], ArgumentParser]


def speak(words: list[str]) -> None:
    """Choose the language: asked for, else from the settings, else from the system.

    argparse speaks through gettext as well, in a domain of its own.
    """
    data = _value(words, "--data")
    kept = settings.load(Path(data) if data else places.user_data())[0].language
    asked = _value(words, "--language") or kept
    language = asked if asked in LANGUAGES else system_language()
    folder = places.assets() / "locale"
    use(language, folder)
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("argparse", str(folder))
    gettext.textdomain("argparse")


def _value(words: list[str], name: str) -> str:
    """What follows an option, before the words are parsed."""
    for number, word in enumerate(words):
        if word.startswith(f"{name}="):
            return word.partition("=")[2]
        if word == name and number + 1 < len(words):
            return words[number + 1]
    return ""


def parsed(words: list[str]) -> Namespace:
    """The command with what belongs to it; without a command the game opens."""
    parser, known = _parser()
    named = any(word in known or word in ("-h", "--help", "--version") for word in words)
    return parser.parse_args(words if named else ["play", *words])


def _parser() -> tuple[ArgumentParser, tuple[str, ...]]:
    parser = ArgumentParser(
        prog="main.py",
        parents=[_shared(None)],
        description=t("Spanningsveld: een gespreksspel over dilemma’s zonder goed of fout."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Spanningsveld {__version__}",
        help=t("toon de versie van het spel"),
    )
    commands = parser.add_subparsers(dest="command", metavar=t("OPDRACHT"), required=True)
    shared = _shared(SUPPRESS)

    def add(name: str, words: str) -> ArgumentParser:
        return commands.add_parser(name, parents=[shared], help=words, description=words)

    _fill(add)
    return parser, tuple(commands.choices)


def _shared(default: str | None) -> ArgumentParser:
    """Options that may stand before or behind the command."""
    shared = ArgumentParser(add_help=False, argument_default=default)
    shared.add_argument(
        "--data",
        type=Path,
        metavar=t("MAP"),
        help=t("bewaar alles in deze map, bijvoorbeeld op een usb-stick"),
    )
    shared.add_argument("--language", choices=LANGUAGES, help=t("taal van het spel"))
    return shared


def _fill(add: Add) -> None:
    add("play", t("open het spel (dat gebeurt ook zonder opdracht)"))
    check = add("check", t("kijk decks, kaarten en werkvormen na"))
    check.add_argument(
        "paths",
        type=Path,
        nargs="+",
        metavar=t("PAD"),
        help=t("een deck, een kaart, of een map met decks"),
    )
    check.add_argument(
        "--format",
        choices=("text", "json", "sarif"),
        default="text",
        help=t("hoe de meldingen eruitzien"),
    )
    check.add_argument("--watch", action="store_true", help=t("blijf kijken en meld wat verandert"))
    report = add("report", t("schrijf het verslag van een sessie"))
    report.add_argument(
        "session",
        metavar=t("SESSIE"),
        help=t("het nummer van de sessie, zoals “sessions” het noemt"),
    )
    _to(report)
    demo = add("demo", t("speel zelf een hele sessie en bewaar beelden en het verslag"))
    demo.add_argument("--solo", action="store_true", help=t("oefen alleen, zonder groep"))
    demo.add_argument("--studio", action="store_true", help=t("maak, probeer en print een deck"))
    _to(demo)
    sessions = add("sessions", t("toon sessies, bekijk er een, of wis er een voorgoed"))
    sessions.add_argument("--show", metavar=t("SESSIE"), help=t("bekijk deze sessie"))
    sessions.add_argument("--delete", metavar=t("SESSIE"), help=t("wis deze sessie voorgoed"))
    authors.fill(add)


def _to(command: ArgumentParser) -> None:
    command.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar=t("MAP"),
        help=t("de map voor de bestanden"),
    )
