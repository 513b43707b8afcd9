"""A bot plays; every session it plays can be reported."""

from __future__ import annotations

from dataclasses import replace

import meeting
import pytest
from paper import FONTS, lines

from game.core import events as e
from game.core.bot import Bot
from game.report.events import events
from game.report.html import html
from game.report.pdf import pdf
from game.report.report import report
from game.report.table import table


def played(people: int, settings: e.Settings, seed: str) -> meeting.Meeting:
    """A session of two cards, by the bot."""
    held = meeting.Meeting(people, settings)
    bot = Bot(held.deck, held.state, seed)
    for tension in ("plan", "taal"):
        list(bot.play_card(tension))
    held.state, held.log = bot.state, [*held.log, *bot.log]
    return held


@pytest.mark.parametrize("anonymous", [False, True])
@pytest.mark.parametrize("people", [3, 12])
@pytest.mark.parametrize("seed", ["a", "b"])
def test_a_session_of_the_bot_can_be_reported(people: int, seed: str, *, anonymous: bool) -> None:
    held = played(people, replace(e.Settings(), anonymous=anonymous, points=True), seed)
    made = report(held.deck, held.view, meeting.NAMES, "De bots", "nl")
    assert len(made.cards) == 2
    for card in made.cards:
        shown = [sum(choice.counts[0] for choice in card.votes.choices)]
        assert shown == [people]
    told = "".join((html(made), table(made), events(lines(held), made.names)))
    assert [label for label in meeting.LABELS if label in told] == []
    assert pdf(made, FONTS).startswith(b"%PDF-")
