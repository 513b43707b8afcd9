"""Practising alone that plays itself: three cards, a look back two weeks later, and terms.

It leaves pictures of every screen and the journal in a folder, and never touches anybody's
own data: its own data lives in a temporary folder.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from game.app.demo import START_MS, TICK_MS, player_at, set_stage
from game.app.player import Player
from game.app.reporting import fonts_in
from game.app.solo.pages import paper
from game.core.solo.phases import phase_of
from game.report import journal
from game.words import t

CARDS = 3
MOST_STEPS = 30
TWO_WEEKS_MS = 15 * 24 * 60 * 60 * 1000
QUESTIONS = 5


class Days:
    """A clock that goes on a little whenever it is looked at, and can be moved by days."""

    def __init__(self, start: int = START_MS) -> None:
        """Begin here (ms)."""
        self.now = start

    def __call__(self) -> int:
        """The time in milliseconds."""
        self.now += TICK_MS
        return self.now


def run_solo_demo(folder: Path, assets: Path, scenarios: Path) -> tuple[Path, ...]:
    """Practise, and give the paths of the pictures and the journal.

    Raises:
        FolderError: the folder cannot be written.
    """
    set_stage(folder)
    days = Days()
    with tempfile.TemporaryDirectory() as data:
        player = player_at(Path(data), assets, scenarios, folder, clock=days)
        practise(player, days)
        told, fonts = paper(player.program.shelf.alone), fonts_in(assets)
        papers = tuple(journal.write(told, folder, kind, fonts) for kind in journal.KINDS)
        player.program.shelf.close()
    return (*player.pictures, *papers)


def practise(player: Player, days: Days) -> None:
    """From the first screen to the profile: the first day, and two weeks later."""
    _arrive(player)
    for number in range(CARDS):
        _card(player, number)
    player.picture("na-drie-kaarten")
    _terms(player)
    days.now += TWO_WEEKS_MS
    player.program.home()
    player.press("door:solo")
    player.press_first("profile:")
    player.picture("twee-weken-later")
    player.press_first("due:")
    _through(player, 0)
    for door, name in (("solo_journal", "dagboek"), ("solo_profile", "profiel")):
        player.press(f"to:{door}")
        player.picture(name)
        player.press("back")


def _arrive(player: Player) -> None:
    player.program.home()
    player.press("door:solo")
    player.picture("wie-oefent")
    player.type("profile:name", "Sanne")
    player.press("profile:make")
    player.picture("oefenen")


def _card(player: Player, number: int) -> None:
    """The next card of the path; the second one in the slower way."""
    player.press("next")
    if number == 0:
        player.picture("voor-de-kaart")
    player.press("begin-cura" if number == 1 else "begin")
    _through(player, number + 1)


def _through(player: Player, choice: int) -> None:
    """Play the card on the table to its end."""
    for _ in range(MOST_STEPS):
        solo = player.program.shelf.alone.solo
        if solo is None:
            return
        STEPS.get(phase_of(solo.attempt.step), _look)(player, choice)
        player.picture(solo.attempt.step)
        player.press("forward")
    raise RuntimeError("a card without an end")


def _look(_player: Player, _choice: int) -> None:
    """Nothing to do here but to read."""


def _ask(player: Player, _choice: int) -> None:
    for _ in range(2):
        if player.has("fact:"):
            player.press_first("fact:")


def _note(player: Player, _choice: int) -> None:
    player.retype("solo:note", t("Ik wil te snel iets oplossen. Eerst vragen wat hij zelf wil."))


def _choose(player: Player, choice: int) -> None:
    solo = player.program.shelf.alone.solo
    options = [option.id for option in solo.table.card.options] if solo and solo.table.card else []
    player.press(f"option:{options[choice % len(options)]}")
    if choice == 1:
        player.press("doubt")


def _why(player: Player, _choice: int) -> None:
    player.type("solo:why", t("Eerst weten wat er speelt. Een brief kan altijd nog."))


def _lenses(player: Player, choice: int) -> None:
    if choice == 1:
        player.press("plan")


def _follow(player: Player, _choice: int) -> None:
    player.press_first("next:")


def _twist(player: Player, _choice: int) -> None:
    player.press("turn")
    player.press("stays")


def _take(player: Player, choice: int) -> None:
    player.type("solo:take", t("Hoe doen anderen in ons team dit?"))
    if choice == 1:
        player.press("take-place:team")


def _compare(player: Player, _choice: int) -> None:
    player.type("solo:change", t("Ik heb intussen drie mensen gesproken die hetzelfde meemaakten."))


STEPS: dict[str, Callable[[Player, int], None]] = {
    "ask": _ask,
    "concentrate": _note,
    "choose": _choose,
    "why": _why,
    "lenses": _lenses,
    "follow_up": _follow,
    "twist": _twist,
    "take_along": _take,
    "compare": _compare,
}
"""What somebody does in a phase; elsewhere they only look."""


def _terms(player: Player) -> None:
    """A few terms of a round."""
    player.press("to:solo_terms")
    player.picture("begrippen")
    player.press("quiz")
    for number in range(QUESTIONS):
        player.press(f"answer:{number % 4}")
        if number == 0:
            player.picture("begrippen-oefenen")
        player.press("quiz:next")
    player.press("back")
    player.press("back")
