"""How a report is told: its sections in order, in words."""

from __future__ import annotations

from game.core.deck import Source
from game.days import long_day
from game.report import wording
from game.report.block import (
    Block,
    Bullets,
    Grid,
    Links,
    Picture,
    Text,
    Tiles,
)
from game.report.card_story import card_section
from game.report.harvest import Agreement, FollowedUp
from game.report.map import tension_map
from game.report.report import Report
from game.report.section import Section, Story
from game.words import t, tn


def story(report: Report) -> Story:
    """The report in the language that is spoken now."""
    sections = (
        _map(report),
        _agreed(report),
        _earlier(report),
        _signals(report),
        *(card_section(card, number) for number, card in enumerate(report.cards, 1)),
        _sources(report),
        _deck(report),
    )
    return Story(
        title=title(report),
        about=_about(report),
        sections=tuple(section for section in sections if section.blocks),
        language=report.language,
        footer=" · ".join(filter(None, (report.group, long_day(report.day)))),
    )


def title(report: Report) -> str:
    """What the report is called."""
    if report.group:
        return t("Verslag van {group}", group=report.group)
    return t("Verslag van de sessie")


def _about(report: Report) -> tuple[str, ...]:
    """When, with how many, with what; and with whom, when the group chose names."""
    first = (
        long_day(report.day),
        wording.people(report.people),
        t("deck {deck}, versie {version}", deck=report.deck.title, version=report.deck.version),
    )
    formats = t("Werkvorm: {formats}", formats=", ".join(report.formats))
    names = ", ".join(report.names.values())
    told = (t("Met {names}", names=names),) if names else ()
    return (" · ".join(first), formats, *told)


def _map(report: Report) -> Section:
    lead = t("Waar stond de groep vóór het gesprek (wit) en erna (geel)? Rechts: hoe eensgezind.")
    if not report.cards:
        lead = t("In deze sessie is nog geen kaart gespeeld.")
    blocks: tuple[Block, ...] = (
        Text(lead, "lead"),
        Picture(tension_map(report.map)),
        *((Tiles(_tiles(report)),) if report.cards else ()),
    )
    return Section("map", t("Onze spanningskaart"), blocks)


def _tiles(report: Report) -> tuple[tuple[str, str], ...]:
    tiles = [_moved(report), _lenses(report), _harvest(report)]
    return tuple(tile for tile in tiles if tile)


def _moved(report: Report) -> tuple[str, str] | None:
    moved = report.figures.moved
    if moved is None:
        return None
    known, cards = report.figures.moved_on
    words = tn("keer veranderde iemand van keuze", "keer veranderde iemand van keuze", moved)
    rest = tn("(van {n} kaart niet bekend)", "(van {n} kaarten niet bekend)", cards - known)
    return str(moved), words if known == cards else f"{words} {rest}"


def _lenses(report: Report) -> tuple[str, str] | None:
    heard, all_of_them = report.figures.lenses
    if not all_of_them:
        return None
    return str(heard), tn("van {n} bril gehoord", "van {n} brillen gehoord", all_of_them)


def _harvest(report: Report) -> tuple[str, str]:
    actions = tn("afspraak en", "afspraken en", len(report.harvest.agreements))
    found = len(report.harvest.signals)
    signals = tn("{n} signaal voor beleid", "{n} signalen voor beleid", found)
    return str(len(report.harvest.agreements)), f"{actions} {signals}"


def _agreed(report: Report) -> Section:
    head = (t("Wat"), t("Wie"), t("Wanneer"), t("Bij kaart"))
    rows = tuple(map(_agreement, report.harvest.agreements))
    grid = Grid(t("Afspraken van deze sessie"), head, rows, (0.42, 0.18, 0.16, 0.24))
    return Section("agreed", t("Wat we afspraken"), (grid,) if rows else ())


def _agreement(action: Agreement) -> tuple[str, ...]:
    return action.what, action.who or "–", action.when or "–", action.card


def _earlier(report: Report) -> Section:
    head = (t("Wat"), t("Wie"), t("Wanneer"), t("Hoe staat het ervoor"))
    rows = tuple(map(_followed, report.harvest.earlier))
    grid = Grid(t("Eerdere afspraken"), head, rows, (0.38, 0.16, 0.16, 0.3))
    return Section("earlier", t("Terugblik op eerdere afspraken"), (grid,) if rows else ())


def _followed(action: FollowedUp) -> tuple[str, ...]:
    outcome = wording.outcome(action.outcome)
    became = t("{outcome}: {words}", outcome=outcome, words=action.text) if action.text else outcome
    what = action.what or t("Een eerdere afspraak")
    return what, action.who or "–", action.when or "–", became


def _signals(report: Report) -> Section:
    items = tuple(
        t("{words} (bij {card})", words=signal.text, card=signal.card)
        for signal in report.harvest.signals
    )
    return Section("signals", t("Signalen voor beleid"), (Bullets(items),) if items else ())


def _sources(report: Report) -> Section:
    links = tuple((_source(source), source.url) for source in report.sources)
    return Section("sources", t("Bronnen"), (Links(links),) if links else (), new_page=True)


def _source(source: Source) -> str:
    return ", ".join(filter(None, (source.title, long_day(source.date or ""))))


def _deck(report: Report) -> Section:
    """Who made the deck, and the line every report ends with."""
    deck = report.deck
    authors = t("Deck van {authors}.", authors=", ".join(deck.authors)) if deck.authors else ""
    license_ = t("Licentie: {license}.", license=deck.license) if deck.license else ""
    own = t("Gemaakt met Spanningsveld. Geen goed of fout. Wel een goed gesprek.")
    texts = (deck.credits, " ".join(filter(None, (authors, license_))), own)
    return Section("deck", t("Over dit deck"), tuple(Text(text, "small") for text in texts if text))
