"""Trying the open card, alone or as a group, and coming back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.app.studio import rehearsal
from game.app.studio.on_bench import ready, show
from game.core.table import step_on
from game.store import log
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.trial_play import TrialPlay

if TYPE_CHECKING:
    from game.app.program import Program


def begin_trial(program: Program, asked: i.Try) -> None:
    """Play the open card now."""
    studio = ready(program)
    card, deck = studio.files.card(studio.file), studio.files.deck
    if asked.alone or card is None or deck is None:
        program.push(program.behind("studio_alone"))
        return
    clock = program.shelf.clock
    if asked.again:
        events = rehearsal.again(deck, studio.trial.happened, clock())
    else:
        events = rehearsal.until(deck, card, asked.step, clock())
    program.shelf.desk = rehearsal.Rehearsal(deck, events, clock, studio.folder)
    program.push(TrialPlay(program.shelf.desk))


def end_trial(program: Program) -> None:
    """The trial is over: remember where the group was, and forget the rest."""
    desk, studio = program.shelf.desk, program.studio
    if desk is None:
        return
    if studio is not None:
        step = step_on(desk.deck, desk.state.session)
        studio.trial.step = step.title if step else ""
        studio.trial.happened = tuple(log.read(desk.db, desk.row.id)) if step else ()
    program.shelf.leave()
    show(program)
