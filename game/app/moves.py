"""Going through a session: on, back, the reveal, and undo."""

from __future__ import annotations

from game.app.desk import Desk
from game.core import events as e
from game.core import mirror, undo
from game.core.state import State
from game.core.table import back, forward, round_on, vote_steps
from game.errors import Rejected
from game.store import ballots, log
from game.store.ballots import Box


def go_on(desk: Desk) -> None:
    """To the next step; after the last one back to the board."""
    step = forward(desk.deck, desk.state.session)
    desk.do(e.PhaseEntered(step=step) if step else e.CardClosed())


def go_back(desk: Desk) -> None:
    """To the step before; from the first one the card goes back to the board.

    A card with anything on it stays on the table: its steps can still be reached.
    """
    step = back(desk.deck, desk.state.session)
    if step:
        desk.do(e.PhaseEntered(step=step))
        return
    play, before = desk.state.session.play, _before_draw(desk.state)
    if play and before is not None and not play.visited:
        desk.do(e.Reverted(to=before))


def _before_draw(state: State) -> int | None:
    """The number of the last event before the card came on the table."""
    here: State | None = state
    while here and here.session.play is not None:
        here = here.before
    return here.seq if here else None


def take_back(desk: Desk) -> bool:
    """One undo; returns whether there was anything to undo.

    Ballots of rounds that start afresh are thrown away with it.
    """
    to = _last_change(desk)
    if to is None:
        return False
    again = tuple(e.VoteWithdrawn(who=who) for who in _changed_since(desk, to))
    happened = (e.Reverted(to=to), *again)
    after = desk.after(*happened)
    desk.do(*happened, also=lambda: _match_boxes(desk, after))
    return True


def _last_change(desk: Desk) -> int | None:
    """The event to go back to; steps that changed nothing anybody can see are passed over."""
    here = desk.state
    while (to := undo.target(here)) is not None:
        here = desk.after(e.Reverted(to=to))
        if here.session != desk.state.session:
            return to
    return None


def _changed_since(desk: Desk, to: int) -> tuple[str, ...]:
    """Who had voted by then, and voted otherwise since.

    Only the last ballot is in the box, and it no longer holds: they vote again.
    """
    open_round = round_on(desk.deck, desk.after(e.Reverted(to=to)).session)
    if open_round is None or open_round.ballots is not None:
        return ()
    since = log.read(desk.db, desk.row.id)[to:]
    voters = {event.who for event in since if isinstance(event, e.VoteCast)}
    return tuple(who for who in open_round.voted if who in voters)


def _match_boxes(desk: Desk, after: State) -> None:
    """Let every open round's box hold exactly the ballots of who has voted by then."""
    play = after.session.play
    for number, each in enumerate(play.rounds if play else ()):
        box = Box(desk.row.id, play.card if play else "", number)
        if each.ballots is None:
            for who in set(ballots.voters(desk.db, box)) - set(each.voted):
                ballots.take_back(desk.db, box, who)
            if after.session.settings.anonymous and not each.voted:
                ballots.put_counts(desk.db, box, {})


def reveal(desk: Desk) -> None:
    """Open the box, show the result, and throw away what nobody may know."""
    box, settings = desk.box, desk.state.session.settings
    if box is None:
        return
    found = _counted(desk, box)
    if not settings.anonymous:
        event = e.Revealed(ballots=found)
    else:
        event = e.Revealed(ballots=ballots.nameless(found), flow=_flow(desk, box, found))
    step = forward(desk.deck, desk.after(event).session)
    shown = (e.PhaseEntered(step=step),) if step else ()
    over = not settings.anonymous or _is_last(desk, box)
    desk.do(event, *shown, also=lambda: _emptied(desk, box) if over else None)


def _emptied(desk: Desk, box: Box) -> None:
    ballots.empty(desk.db, desk.row.id, box.card)


def _counted(desk: Desk, box: Box) -> tuple[e.Ballot, ...]:
    """The ballots of who has voted, as the log knows it.

    Data that was put back from a backup has no ballots: whoever lost theirs votes again.
    """
    play = desk.state.session.play
    voted = set(play.rounds[box.round].voted) if play else set()
    found = tuple(b for b in ballots.opened(desk.db, box) if not b.who or b.who in voted)
    lost = voted - {ballot.who for ballot in found}
    if lost:
        desk.do(*(e.VoteWithdrawn(who=who) for who in sorted(lost)))
        raise Rejected("ballots_gone", people=len(lost))
    return found


def _flow(
    desk: Desk,
    box: Box,
    found: tuple[e.Ballot, ...],
) -> tuple[tuple[str, str, int], ...] | None:
    """Counts from option to option since the round before, while both boxes are full."""
    if box.round == 0:
        return None
    before = ballots.opened(desk.db, Box(box.session, box.card, box.round - 1))
    return mirror.flow_of(before, found) or None


def _is_last(desk: Desk, box: Box) -> bool:
    play = desk.state.session.play
    form = desk.deck.format_by_id[play.format] if play else None
    return form is None or box.round == len(vote_steps(form)) - 1
