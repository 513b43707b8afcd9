"""Voting at a real table: four ways, and nothing of a ballot to be seen before its reveal."""

from __future__ import annotations

import itertools
import os
import secrets
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pygame
import pytest
from evening import PEOPLE, Evening, draw, evening, go_to, set_up

from game.app.desk import Desk
from game.app.reporting import report_of, told
from game.core import events as e
from game.core.state import Round
from game.core.view import FACILITATOR, SCREEN, view
from game.report.html import html
from game.store import backup, ballots, carry, log
from game.store.ballots import Box
from game.ui.node import Flag

CARD = "drie-keer-niet-gekomen"
NOW = datetime(2031, 11, 22, 10, 15, 30, tzinfo=UTC)  # the newest backup of its day stays
WAYS = [("hands", False), ("turn", False), ("turn", True)]


def at_vote(game: Evening, **settings: Any) -> list[str]:  # noqa: ANN401 - as `set_up`
    """A group at the first vote on a card; the ids of its options."""
    set_up(game, **settings)
    draw(game, CARD)
    go_to(game, "vote")
    assert game.table is not None
    assert game.table.card is not None
    return [option.id for option in game.table.card.options]


def rounds(game: Evening) -> tuple[Round, ...]:
    """The rounds of the card on the table."""
    assert game.table is not None
    return game.table.play.rounds


def revealed(game: Evening, number: int = 0) -> list[tuple[str, str | None]]:
    """The ballots of a round that is open: what, and by whom."""
    return [(ballot.option, ballot.who) for ballot in rounds(game)[number].ballots or ()]


def in_turn(game: Evening, *choices: str, sure: int = 0, guess: int = 0, say: str = "") -> None:
    """The laptop goes round; each chooses, says how sure, and gives it on."""
    for choice in choices:
        game.player.press_first("sit:")
        game.player.press(f"option:{choice}")
        if choice == "other":
            game.player.type("other", say)
        if sure:
            game.player.press(f"sure:{sure}")
        for _ in range(guess):
            game.player.press("guess:more")
        game.player.press("pass-on")


def cast(game: Evening, voting: str, *choices: str, say: str = "iets anders") -> None:
    """Vote in this way, from the first person without a ballot on."""
    if voting == "turn":
        in_turn(game, *choices, say=say)
        return
    for choice in choices:
        game.player.press(f"option:{choice}")
        if choice == "other":
            game.player.type("other", say)
            game.player.press("other:done")


# The four ways


def test_hands_with_names_changed_withdrawn_and_mended_after_the_reveal(game: Evening) -> None:
    a, b, c, *_ = at_vote(game)
    first, second, third, fourth = game.desk.view.present
    cast(game, "hands", a, b, "other", "pass", say="Eerst zijn zus bellen.")
    assert game.see("Iedereen heeft gestemd.")
    game.player.press(f"seat:{first}")
    game.player.press(f"option:{c}")
    game.player.press(f"seat:{second}")
    game.player.press("take-back")
    assert rounds(game)[0].voted == (first, third, fourth)
    assert game.see("3 van 4 gestemd")
    game.player.press("forward")
    assert game.see("Nog 1 persoon heeft niet gestemd.")
    game.player.press("early:on")
    assert game.phase == "reveal"
    assert sorted(revealed(game)) == sorted([(c, first), ("other", third), ("pass", fourth)])
    assert game.see("Eerst zijn zus bellen.")
    game.player.press(f"token:{first}")
    game.player.press(f"mend:{first}:{a}")
    assert (a, first) in revealed(game)


def test_hands_without_names_are_counted(game: Evening) -> None:
    a, b, *_ = at_vote(game, anonymous=True)
    for option in (a, a, b):
        game.player.press(f"hands:{option}:more")
    game.player.press("hands:pass:more")
    assert game.see("4 van 4 handen geteld")
    assert not game.keys_of("hands:other:more")
    game.player.press(f"hands:{a}:less")
    game.player.press("forward")
    game.player.press("early:on")
    assert sorted(revealed(game)) == sorted([(a, None), (b, None), ("pass", None)])
    assert not game.keys_of("token:")
    go_to(game, "revote")
    game.player.press(f"hands:{b}:more")
    game.keys("right", "right")
    assert rounds(game)[1].flow is None
    assert game.table is not None
    assert game.table.shift is not None
    assert game.table.shift.moved is None


def test_in_turn_with_certainty_and_a_guess(game: Evening) -> None:
    a, b, *_ = at_vote(game, voting="turn", sure=True)
    who = game.desk.view.present[0]
    in_turn(game, a, b, sure=4, guess=2)
    in_turn(game, a)
    in_turn(game, "pass")
    game.player.press("forward")
    assert rounds(game)[0].ballots is not None
    found = {ballot.who: ballot for ballot in rounds(game)[0].ballots or ()}
    assert (found[who].option, found[who].sure, found[who].guess) == (a, 4, 2)
    assert sorted(option for option, _ in revealed(game)) == sorted([a, a, b, "pass"])


def test_in_turn_without_names_and_the_flow_between_two_votes(game: Evening) -> None:
    a, b, c, *_ = at_vote(game, voting="turn", anonymous=True)
    in_turn(game, a, a, b, "other", say="Iets heel anders")
    game.player.press("forward")
    assert {who for _, who in revealed(game)} == {None}
    go_to(game, "revote")
    in_turn(game, a, c, b, c)
    game.player.press("forward")
    flow = rounds(game)[1].flow
    assert flow is not None
    assert set(flow) == {(a, a, 1), (a, c, 1), (b, b, 1), ("other", c, 1)}


def test_behind_the_curtain_nothing_of_the_others_shows(game: Evening) -> None:
    a, b, *_ = at_vote(game, voting="turn")
    in_turn(game, a)
    game.player.press_first("sit:")
    names = [game.desk.faces[who].name for who in game.desk.view.present]
    assert [name for name in names if game.see(name)] == []
    checked = [item.who for item in game.stage.scene.items if Flag.CHECKED in item.node.flags]
    assert checked == []
    game.player.press(f"option:{b}")
    assert not game.keys_of(f"token:{a}")


def test_everybody_begins_at_the_top_of_the_options(tmp_path: Path) -> None:
    with evening(tmp_path, (1024, 600)) as game:
        at_vote(game, voting="turn", sure=True)
        game.player.press_first("sit:")
        top = places(game)
        game.player.press("option:other")
        game.player.type("other", "Zilverreiger")
        assert places(game) != top
        game.player.press("pass-on")
        game.player.press_first("sit:")
        assert places(game) == top
        game.player.press("option:other")
        game.tab_to("other")
        game.key("ctrl+z")
        assert not game.see("Zilverreiger")


def places(game: Evening) -> dict[str, int]:
    """Where the options stand on the screen."""
    items = game.stage.scene.items
    return {item.who: item.rect.y for item in items if item.who.startswith("option:")}


def test_a_choice_can_be_changed_until_the_laptop_is_given_on(game: Evening) -> None:
    a, b, *_ = at_vote(game, voting="turn")
    first = game.desk.view.present[0]
    game.player.press_first("sit:")
    game.player.press(f"option:{a}")
    game.player.press(f"option:{b}")
    game.player.press("pass-on")
    game.player.press(f"seat:{first}")  # and once more, before the reveal
    game.player.press(f"sit:{first}")
    game.player.press(f"option:{a}")
    game.player.press("pass-on")
    assert rounds(game)[0].voted == (first,)
    in_turn(game, b, b, "pass")
    game.player.press("forward")
    assert (a, first) in revealed(game)


# Nothing before the reveal


class Traces(NamedTuple):
    """Everything that could tell what somebody voted."""

    views: tuple[str, ...]
    screen: bytes
    rows: tuple[object, ...]
    lines: tuple[str, ...]
    report: str
    backup: bytes
    parcel: tuple[bytes, ...]


def traces(game: Evening) -> Traces:
    """What is to be seen, read and carried off now."""
    desk: Desk = game.desk
    people = (SCREEN, FACILITATOR, *desk.view.present)
    rows = desk.db.rows("SELECT * FROM events ORDER BY session, seq")
    made = backup.make(desk.db, NOW)
    return Traces(
        tuple(repr(view(desk.deck, desk.state, who)) for who in people),
        pygame.image.tobytes(game.stage.surface, "RGB"),
        tuple(map(tuple, rows)),
        tuple(told(desk)),
        html(report_of(desk)),
        made.path.read_bytes(),
        contents(carry.pack(desk.db, game.program.shelf.folder / "mee", NOW)),
    )


def contents(parcel: Path) -> tuple[bytes, ...]:
    """The files in a parcel; the zip itself tells when it was made."""
    with zipfile.ZipFile(parcel) as opened:
        return tuple(map(opened.read, opened.namelist()))


def evening_with(folder: Path, voting: str, choice: int, *, anonymous: bool) -> Traces:
    """Three people voted; the second of them for this option, or something else."""
    with evening(folder, (1024, 600)) as game:
        options = at_vote(game, voting=voting, anonymous=anonymous, sure=voting == "turn")
        changed = [*options, "other"][choice]
        cast(game, voting, options[0], changed, options[1], say="Zilverreiger " * 40)
        found = traces(game)
        assert len(ballots.voters(game.desk.db, box(game))) == 3
        return found


def box(game: Evening, number: int = 0) -> Box:
    """The box of a round on the card on the table."""
    return Box(game.desk.row.id, CARD, number)


@pytest.mark.parametrize(("voting", "anonymous"), WAYS)
def test_a_changed_ballot_changes_nothing_that_can_be_seen_before_the_reveal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voting: str, *, anonymous: bool
) -> None:
    found = []
    for choice in (0, 2, -1):
        same_numbers(monkeypatch)
        found.append(evening_with(tmp_path / str(choice), voting, choice, anonymous=anonymous))
    if voting == "hands":  # the facilitator writes while all look on, and scrolls for it
        found[2] = found[2]._replace(screen=found[0].screen)
    for part in Traces._fields:
        assert getattr(found[0], part) == getattr(found[1], part), part
        assert getattr(found[0], part) == getattr(found[2], part), part
    assert b"Zilverreiger" not in b"".join((found[2].backup, *found[2].parcel))


def same_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an evening get the same ids, seeds and salts as the one before."""
    numbers = itertools.count(1)
    monkeypatch.setattr(secrets, "token_hex", lambda n=8: f"{next(numbers):0{2 * n}x}")
    monkeypatch.setattr(os, "urandom", lambda n: next(numbers).to_bytes(n, "big"))


def test_counted_hands_show_nowhere_but_on_the_steppers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for choice in (0, 2):
        same_numbers(monkeypatch)
        with evening(tmp_path / str(choice), (1024, 600)) as game:
            options = at_vote(game, anonymous=True)
            game.player.press(f"hands:{options[choice]}:more")
            found.append(traces(game)._replace(screen=b""))
    assert found[0] == found[1]


# Nothing after the last reveal of an anonymous round


def ballots_on_disk(game: Evening) -> list[str]:
    """The files in which somebody's name stands right before what they chose."""
    needles = [f'{who}{{"option"'.encode() for who in game.desk.view.everyone]
    files = [path for path in game.program.shelf.folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(n in path.read_bytes() for n in needles)]


def test_after_the_last_anonymous_reveal_the_box_and_its_bytes_are_gone(game: Evening) -> None:
    a, b, *_ = at_vote(game, voting="turn", anonymous=True)
    in_turn(game, a, b, "other", a, say="Zilverreiger")
    assert ballots_on_disk(game)
    game.player.press("forward")
    assert len(ballots.opened(game.desk.db, box(game))) == 4  # still needed for the flow
    go_to(game, "revote")
    in_turn(game, b, b, a, a)
    game.player.press("forward")
    assert ballots.opened(game.desk.db, box(game)) == ()
    assert ballots.opened(game.desk.db, box(game, 1)) == ()
    assert ballots_on_disk(game) == []
    assert [line for line in told(game.desk) if "Zilver" in line] == []


@pytest.mark.parametrize("voting", ["hands", "turn"])
def test_a_card_that_is_left_before_its_second_vote_empties_the_box(
    game: Evening, voting: str
) -> None:
    a, b, *_ = at_vote(game, voting=voting, anonymous=voting == "turn")
    cast(game, voting, a, b)
    game.program.shelf.table.do(e.CardClosed())
    assert ballots.voters(game.desk.db, box(game)) == ()
    assert ballots_on_disk(game) == []


def test_a_named_reveal_empties_the_box_at_once(game: Evening) -> None:
    a, b, *_ = at_vote(game)
    cast(game, "hands", a, b)
    assert ballots_on_disk(game)
    game.player.press("forward")
    game.player.press("early:wait")
    assert game.phase == "vote"
    assert ballots_on_disk(game)
    game.keys("right", "right")
    assert game.phase == "reveal"
    assert ballots.opened(game.desk.db, box(game)) == ()
    assert ballots_on_disk(game) == []


def test_an_anonymous_session_never_names_a_voter_in_its_report(game: Evening) -> None:
    a, b, *_ = at_vote(game, voting="turn", anonymous=True, names_in_report=True)
    in_turn(game, a, a, a, b)
    game.player.press("forward")
    game.desk.do(e.CardClosed())
    *_, after_the_list_of_people = html(report_of(game.desk)).partition("Met ")
    for name in PEOPLE:
        assert after_the_list_of_people.count(name) == 1
    events = log.read(game.desk.db, game.desk.row.id)
    (opened,) = [x for x in events if isinstance(x, e.Revealed)]
    assert {replace(ballot).who for ballot in opened.ballots} == {None}
