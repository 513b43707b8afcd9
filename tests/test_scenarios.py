"""Every shipped deck: without remarks, and a bot plays each card and each format to its report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from game import places
from game.app.catalog import playable
from game.app.measuring import measurer
from game.core import events as e
from game.core.bot import Bot
from game.core.deck import Card, Deck
from game.core.engine import VERSION, apply
from game.core.state import State
from game.core.view import FACILITATOR, view
from game.decks.check import check
from game.decks.text import render_all
from game.report.fonts import Fonts
from game.report.html import html
from game.report.pdf import pdf
from game.report.report import Report, report
from game.report.table import table

DECKS = playable(places.scenarios())
HOUSE = "spanningsveld"
PEOPLE = ("p1", "p2", "p3", "p4", "p5")
NAMES = dict(zip(PEOPLE, ("Ayşe", "Bert", "Dirk", "Fatima", "Joost"), strict=True))
WAYS = (e.Settings(points=True), e.Settings(voting="turn", anonymous=True, names_in_report=True))
FONTS = Fonts(
    *(
        places.assets() / "fonts" / f"{name}.ttf"
        for name in (
            "Fraunces_600SemiBold",
            "AtkinsonHyperlegibleNext_400Regular",
            "AtkinsonHyperlegibleNext_700Bold",
        )
    )
)


def test_what_ships_is_checked_without_errors_and_unexplained_warnings() -> None:
    today = datetime.now(UTC).date()
    found = check(places.scenarios(), today=today, measure=measurer(places.assets()))
    grave = [problem for problem in found.problems if problem.severity != "advice"]
    assert grave == [], render_all(grave)


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_a_deck_can_be_played_in_every_format(folder: Path) -> None:
    files = (places.scenarios() / "formats").glob("*.yaml")
    shipped = {path.stem for path in files if "." not in path.stem}  # else it is a translation
    assert {form.id for form in DECKS[folder].formats} >= shipped


def seated(deck: Deck, form: str, settings: e.Settings) -> Bot:
    """Five bots at the board."""
    state = State()
    start = e.SessionStarted(deck="d", engine=VERSION, seed="s", format=form, settings=settings)
    for number, event in enumerate((start, *(e.Joined(who=who) for who in PEOPLE))):
        state = apply(deck, state, event if number else start)
    return Bot(deck, state, f"{deck.id}/{form}")


def play(bot: Bot, card: Card | None, form: str) -> list[str]:
    """One card, or a case of the group's own, to its end; the phases it came through."""
    bot.do(e.TensionChosen(tension=card.tension if card else bot.deck.tensions[0].id))
    bot.do(e.CardDrawn(card=card.id if card else "", format=form, chosen=True))
    for _ in bot.finish():
        pass
    done = bot.state.session.done[-1]
    steps = {step.id: step.phase for step in bot.deck.format_by_id[form].steps}
    return [steps[step] for step in (*done.visited, done.step)]


def told(bot: Bot) -> Report:
    """The report of what was played, in all its forms but the PDF."""
    made = report(bot.deck, view(bot.deck, bot.state, FACILITATOR), NAMES, "De bots", "nl")
    assert html(made)
    assert table(made)
    return made


@pytest.mark.parametrize("settings", WAYS, ids=("hands", "turn"))
@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_every_card_plays_to_its_end_in_the_house_format(
    folder: Path, settings: e.Settings
) -> None:
    deck = DECKS[folder]
    phases = [step.phase for step in deck.format_by_id[HOUSE].steps]
    bot = seated(deck, HOUSE, settings)
    for card in deck.cards:
        seen = play(bot, card, HOUSE)
        missing = [phase for phase in phases if phase not in seen]
        assert missing == [] or (missing == ["ask"] and not card.facts), card.id
    assert len(bot.state.session.done) == len(deck.cards)
    made = told(bot)
    assert len(made.cards) == len(deck.cards)
    assert ("Ayşe" in html(made)) == settings.names_in_report


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_every_format_plays_to_its_end(folder: Path) -> None:
    deck = DECKS[folder]
    for number, form in enumerate(deck.formats):
        bot = seated(deck, form.id, WAYS[number % 2])
        ways: dict[str, list[Card | None]] = {"own": [None], "card": [deck.cards[0]]}
        cards = ways.get(form.case, [deck.cards[0], None])
        for card in cards:
            seen = play(bot, card, form.id)
            assert seen[-1] == form.steps[-1].phase, form.id
        assert len(told(bot).cards) == len(cards)


@pytest.mark.parametrize("folder", DECKS, ids=lambda folder: folder.name)
def test_its_report_can_be_printed(folder: Path) -> None:
    deck = DECKS[folder]
    bot = seated(deck, HOUSE, WAYS[0])
    for card in deck.cards[:3]:
        play(bot, card, HOUSE)
    assert pdf(told(bot), FONTS).startswith(b"%PDF-")
