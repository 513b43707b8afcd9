"""The bar below a screen: back, the clock, and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import Paused, Resumed, TimerSet
from game.core.state import Timer
from game.ui.ends import ends
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Do
from game.ui.sitting import Sitting
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.clock import clock
from game.ui.widgets.divider import divider
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone
from game.ui.widgets.pill import pill
from game.ui.widgets.progress import progress
from game.ui.widgets.text import Style, text
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MINUTE = 60
BAR, HOLD = 320, 158


def foot_bar(look: Metrics, left: Node | None, middle: Node | None, right: Node | None) -> Node:
    """Something on the left, in the middle and on the right, below a line."""
    return column(divider(), ends(left, middle, right, pad=(56 if look.wide else 28, 16)))


def clock_part(sitting: Sitting, look: Metrics) -> Node | None:
    """The clock of the step, with pause and one more minute; it never cuts people off."""
    timer = sitting.view.timer
    if timer is None:
        return None
    more = button(
        t("+1 min"), Do((_one_more(sitting, timer),)), key="more-time", hotkey="timer", small=True
    )
    hold = _hold(paused=timer.paused is not None, small=look.narrow)
    return row(*_time(sitting, timer, look), hold, more, gap=18)


def _hold(*, paused: bool, small: bool) -> Node:
    """Pause or go on; as wide with the one word as with the other."""
    words = t("Verder") if paused else t("Pauze")
    intent = Do((Resumed() if paused else Paused(),))
    picture = "play" if paused else "pause"
    if small and not paused:
        return icon_button(picture, words, intent, key="pause", hotkey="pause")
    kind = Kind.GOLD if paused else Kind.SECONDARY
    made = button(words, intent, icon=picture, kind=kind, key="pause", hotkey="pause", small=True)
    return made.placed(min_width=HOLD, follows_text=True)


def _time(sitting: Sitting, timer: Timer, look: Metrics) -> tuple[Node | None, ...]:
    left = timer.left(sitting.now)
    running = timer.paused is None
    if left <= 0:
        return (icon("bell", color=Color.RIGHT), text(_over(left), style=Style.SMALL))
    share = 1 - left / timer.seconds if timer.seconds else 0
    pace = 1 / timer.seconds if running and timer.seconds else 0
    told = icon("clock" if running else "pause"), clock(left, running=running)
    if not running:
        halted = row(pill(t("Pauze: de klok staat stil"), icon="pause", tone=Tone.NOTE))
        return (*told, halted.placed(min_width=BAR) if look.wide else None)
    bar = progress(share, t("Tijd van deze stap"), pace).placed(width=BAR) if look.wide else None
    return (*told, bar)


def _over(left: int) -> str:
    """A soft end: say that the time is over, and by how much."""
    minutes = -left // MINUTE
    if not minutes:
        return t("De tijd is om. Rond rustig af.")
    return tn("De tijd is {n} minuut om.", "De tijd is {n} minuten om.", minutes)


def _one_more(sitting: Sitting, timer: Timer) -> TimerSet:
    return TimerSet(seconds=max(0, timer.left(sitting.now)) + MINUTE)


def forward_words(sitting: Sitting) -> str:
    """What going on does now, in words."""
    table = sitting.view.table
    if table is None:
        return t("Verder")
    if table.step.phase in ("vote", "revote") and to_open(sitting):
        return t("Laat de uitslag zien")
    if to_turn(sitting):
        return t("Draai de kaart om")
    step = next((s for s in table.steps if s.id == table.forward), None)
    if step is None:
        return t("Kaart afronden")
    words = _words().get(step.phase, "")
    return words if step.title.casefold() in words.casefold() else _named(step.title)


def _named(title: str) -> str:
    """Going on to a step that its format calls otherwise."""
    return t("Naar “{title}”", title=title)


def to_open(sitting: Sitting) -> bool:
    """Whether this is a vote with something in the box."""
    table = sitting.view.table
    if table is None or table.round is None:
        return False
    each = table.play.rounds[table.round]
    return each.ballots is None and (bool(each.voted) or any(sitting.counts.values()))


def to_turn(sitting: Sitting) -> bool:
    """Whether the twist lies on the table and was not turned over yet."""
    table = sitting.view.table
    return table is not None and table.step.phase == "twist" and not table.play.twist_shown


def _words() -> dict[str, str]:
    return {
        "read": t("Naar de casus"),
        "ask": t("Vragen stellen"),
        "vote": t("Naar het stemmen"),
        "reveal": t("Naar de uitslag"),
        "discuss": t("Naar het gesprek"),
        "counter": t("Naar de tegenargumenten"),
        "revote": t("Opnieuw stemmen"),
        "compare": t("Voor en na bekijken"),
        "decide": t("Naar het besluit"),
        "consequence": t("Naar de gevolgen"),
        "twist": t("Naar de wending"),
        "insight": t("Naar het inzicht"),
        "harvest": t("Naar de oogst"),
    }
