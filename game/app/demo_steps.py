"""What happens in the demo: three cards, two formats, an undo, a twist, an own case."""

from __future__ import annotations

from collections.abc import Callable

from game.app.player import Player
from game.core.view import Table
from game.words import t

PEOPLE = ("Ayşe", "Bert", "Dirk", "Fatima", "Joost", "Lies", "Rahel", "Sven")
FIRST_VOTE = (0, 0, 1, 3, 0, 1, 2, 3)
SECOND_VOTE = (0, 0, 1, 1, 1, 1, 2, 1)
MOST_STEPS = 30


def play_session(player: Player) -> None:
    """From the first screen to the closing map."""
    player.program.home()
    player.picture("start")
    _set_up(player)
    player.press("agree")
    player.picture("bord")
    _card(player, 2)
    player.picture("bord-na-kaart")
    _quick_card(player)
    _own_case(player)
    player.press("close")
    player.picture("slotkaart")


def _set_up(player: Player) -> None:
    player.press("door:setup")
    player.type("group", "Team Werk Noord")
    for name in PEOPLE:
        player.type("person", name)
        player.press("add:typed")
    player.picture("samenstellen")
    player.press("go")
    player.picture("spelregels")


def _table(player: Player) -> Table | None:
    return player.program.shelf.table.view.table


def _card(player: Player, number: int) -> None:
    """A card in the house format, with an undo on the way."""
    _choose_tension(player, number)
    player.picture("spanningsveld")
    _draw(player)
    player.press("forward")
    player.press("back")
    player.program.command("undo")
    _through(player, FIRST_VOTE, SECOND_VOTE)


def _quick_card(player: Player) -> None:
    """A card in the quick format."""
    _choose_tension(player, 6)
    player.press("format")
    player.press("format:snelle-ronde")
    _draw(player)
    _through(player, SECOND_VOTE, FIRST_VOTE)


def _own_case(player: Player) -> None:
    """The group's own case; the warning for a name is read and the name taken out."""
    _choose_tension(player, 8)
    player.press("own-case")
    player.type("own:title", t("De lege stoel"))
    player.type("own:case", t("Mevrouw Jansen kwam op 3 mei niet. Niemand belde haar."))
    player.press("own:done")
    player.picture("eigen-casus-let-op")
    player.retype("own:case", t("Iemand kwam niet op de afspraak. Niemand van ons belde."))
    player.type("own:question", t("Wie belt, en wanneer?"))
    player.type("own:option-a", t("Wij bellen dezelfde dag."))
    player.type("own:option-b", t("Wij wachten tot iemand zelf belt."))
    player.press("own:done")
    _through(player, (0, 1, 0, 1, 0, 0, 1, 0), (0, 0, 0, 1, 0, 0, 1, 0))


def _choose_tension(player: Player, number: int) -> None:
    player.hotkey(f"choose {number}")


def _draw(player: Player) -> None:
    """Draw; a card with a warning shows it first."""
    player.press("draw")
    if player.sees("warn:play"):
        player.picture("waarschuwing")
        player.press("warn:play")


def _through(player: Player, first: tuple[int, ...], second: tuple[int, ...]) -> None:
    """Play the card on the table to its end."""
    votes = [first, second]
    for _ in range(MOST_STEPS):
        table = _table(player)
        if table is None:
            return
        phase = table.step.phase
        if phase in ("vote", "revote"):
            _vote(player, table, votes.pop(0) if votes else second)
        PHASES.get(phase, _look)(player)
        player.press("forward")
    raise RuntimeError("a card without an end")


def _look(player: Player) -> None:
    table = _table(player)
    player.picture(table.step.id if table else "bord")


def _vote(player: Player, table: Table, choices: tuple[int, ...]) -> None:
    """Enter everybody's letter."""
    options = [option.id for option in table.card.options] if table.card else []
    for choice in choices:
        player.press(f"option:{options[choice % len(options)]}")


def _ask(player: Player) -> None:
    player.press_first("fact:")
    _look(player)


def _discuss(player: Player) -> None:
    if player.sees("argue:left"):
        player.press("argue:left")
        player.type("argument", t("Zonder vertrouwen komt niemand verder."))
        player.press("argument:keep")
    if player.has("give:"):
        player.press_first("give:")
        player.press_first("pick:")
        player.press_first("speak:")
    player.press("surprise")
    player.type("notes", t("Wie belt er eigenlijk, en wanneer? Brief op B2-niveau."))
    _look(player)


def _counter(player: Player) -> None:
    if player.has("counter:"):
        player.type_first("counter:", t("Zo weet hij niet waar de grens ligt."))
    _look(player)


def _decide(player: Player) -> None:
    player.press_first("option:")
    _look(player)


def _twist(player: Player) -> None:
    player.press("turn")
    player.picture("wending")
    player.press("again")
    player.press_first("option:")
    _look(player)


def _harvest(player: Player) -> None:
    player.type("takeaway", t("Eerst bellen, dan pas een brief."))
    player.press("add:takeaway")
    player.type("what", t("Alle brieven naar taalniveau B1 herschrijven"))
    player.type("who", "Lies")
    player.type("when", t("voor 1 december"))
    player.press("add:action")
    player.type("signal", t("Avondlessen ontbreken in onze regio."))
    player.press("add:signal")
    _look(player)


PHASES: dict[str, Callable[[Player], None]] = {
    "ask": _ask,
    "discuss": _discuss,
    "talk": _discuss,
    "counter": _counter,
    "decide": _decide,
    "twist": _twist,
    "harvest": _harvest,
}
"""What somebody does in a phase; elsewhere they only look."""
