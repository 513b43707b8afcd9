"""The command line: one function per command."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from game import places
from game.errors import SpanningsveldError
from game.words import system_language, t, use

if TYPE_CHECKING:
    from argparse import Namespace

OK, PROBLEMS, WRONG = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    args = _parsed(words) if words else _play_now()
    try:
        return RUN[args.command](args)
    except SpanningsveldError as error:
        return _wrong(str(error))
    except KeyboardInterrupt:
        return _wrong(t("Gestopt."))


def _parsed(words: list[str]) -> Namespace:
    """What was typed, in the language of who typed it."""
    from game.app import arguments as wording  # noqa: PLC0415 - not to open the game

    wording.speak(words)
    return wording.parsed(words)


def _play_now() -> Namespace:
    """Nothing was typed: open the game, and let nothing hold up the first picture."""
    use(system_language(), places.assets() / "locale")
    return cast("Namespace", SimpleNamespace(command="play", data=None, language=None))


def play(args: Namespace) -> int:
    """Open the game in a window."""
    from game.app import readiness  # noqa: PLC0415 - only where it is needed

    trouble = readiness.no_pygame() or readiness.no_screen()
    if trouble:
        return _wrong(trouble)
    gc.disable()  # nothing is garbage before the first picture; `run` turns it on again
    from game.app.run import run  # noqa: PLC0415 - imports pygame

    return run(_data(args), places.assets(), places.scenarios(), args.language)


def check(args: Namespace) -> int:
    """Print all problems of decks, cards and formats."""
    from game.app.checking import check_all, watch  # noqa: PLC0415 - reads YAML

    if args.watch:
        watch(args.paths, places.assets(), _say)
    text, ok = check_all(args.paths, places.assets(), args.format)
    _say(text)
    return OK if ok else PROBLEMS


def report(args: Namespace) -> int:
    """Write the report of a session into a folder."""
    from game.app.reporting import write_all  # noqa: PLC0415 - reportlab is slow to import

    for path in write_all(_data(args), args.session, args.to, places.assets()):
        _say(str(path))
    return OK


def demo(args: Namespace) -> int:
    """Play a whole session by itself, or practise, and leave pictures and the papers."""
    from game.app import readiness  # noqa: PLC0415 - only where it is needed

    trouble = readiness.no_pygame()
    if trouble:
        return _wrong(trouble)
    from game.app.demo import run_demo  # noqa: PLC0415 - imports pygame
    from game.app.solo.demo import run_solo_demo  # noqa: PLC0415 - as above
    from game.app.studio.demo import run_studio_demo  # noqa: PLC0415 - as above

    run = run_studio_demo if args.studio else run_solo_demo if args.solo else run_demo
    for path in run(args.to, places.assets(), places.scenarios()):
        _say(str(path))
    _say(t("Klaar. Alles staat in {folder}.", folder=args.to))
    return OK


def sessions(args: Namespace) -> int:
    """List the sessions, show one, or delete one for good."""
    from game.app import session_list  # noqa: PLC0415 - opens the data

    if args.delete:
        _say(session_list.delete(_data(args), args.delete))
    elif args.show:
        _say(session_list.show(_data(args), args.show))
    else:
        _say(session_list.listed(_data(args)))
    return OK


def author(args: Namespace) -> int:
    """One of the commands for people who write decks."""
    from game.app.authoring import commands  # noqa: PLC0415 - only where it is needed

    return commands.run(args, commands.Desk(_data(args), places.assets(), places.scenarios(), _say))


RUN = {
    "play": play,
    "check": check,
    "report": report,
    "demo": demo,
    "sessions": sessions,
    **dict.fromkeys(
        (
            *("simulate", "new", "pack", "install", "print"),
            *("explain", "schema", "migrate", "tally"),
        ),
        author,
    ),
}
"""Command -> what runs it."""


def _data(args: Namespace) -> Path:
    """The folder for the data: asked for, else the person's own."""
    return Path(args.data) if args.data else places.user_data()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _wrong(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return WRONG
