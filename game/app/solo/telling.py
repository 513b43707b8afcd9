"""What the screens of practising alone are told: models made of the study."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from game.app.calendar import local
from game.app.shelf import Shelf
from game.app.solo import schedule
from game.app.solo.study import Study
from game.core.deck import Card
from game.core.profile import timeline
from game.core.solo import path
from game.core.solo.practice import TEAM
from game.ui.screens.moment import day
from game.ui.screens.solo.bridge import LoadModel, Prepared, SendModel
from game.ui.screens.solo.lines import CardLine, DueLine, HomeModel, TensionLine
from game.ui.screens.solo.mirror import MirrorModel
from game.ui.screens.solo.terms import TermsModel
from game.words import t

PREPARATIONS = "voorbereiding"
"""The folder for preparations, beside the data, until another is typed."""


def home_model(shelf: Shelf, study: Study) -> HomeModel:
    """The practice home."""
    played = study.played()
    deck = study.deck
    on_table = study.here.practice.now
    open_now = (on_table.card,) if on_table else ()
    following = path.next_card(deck, (*played, *open_now))
    besides = str(len(study.done()))
    any_card = path.surprise(deck, played, study.profile.id, besides)
    texts = [each for chapter in study.chapters for each in chapter.practice.entries.values()]
    return HomeModel(
        name=study.profile.name,
        deck=_key(shelf, study),
        decks=tuple((str(folder), each.title) for folder, each in shelf.decks.items()),
        next=card_line(study, following) if following else None,
        surprise=any_card.id if any_card else "",
        open_title=_open_title(study),
        due=due_lines(study),
        later=_later(study),
        lines=tension_lines(study),
        terms=len(schedule.waiting(deck.terms, study.reviews(), study.now)),
        entries=len(texts),
        team=sum(each.place == TEAM and not each.done for each in texts),
    )


def _key(shelf: Shelf, study: Study) -> str:
    found = [folder for folder, deck in shelf.decks.items() if deck is study.deck]
    return str(found[0] if found else Path())


def _open_title(study: Study) -> str:
    now = study.here.practice.now
    card = study.here.deck.card_by_id.get(now.card) if now else None
    return card.title if card else ""


def card_line(study: Study, card: Card) -> CardLine:
    """A card with what the player did with it."""
    times = Counter(study.played())
    tension = study.deck.tension_by_id.get(card.tension)
    return CardLine(card, tension, path.minutes(card), times[card.id])


def card_lines(study: Study) -> tuple[CardLine, ...]:
    """All cards that can be played, easy ones first."""
    times = Counter(study.played())
    found = [card for card in study.deck.cards if path.can_be_played(card)]
    return tuple(
        CardLine(
            card, study.deck.tension_by_id.get(card.tension), path.minutes(card), times[card.id]
        )
        for card in sorted(found, key=lambda card: (card.level, card.title))
    )


def due_lines(study: Study) -> tuple[DueLine, ...]:
    """What can be looked back on now; a card that is due twice is named once."""
    found: dict[tuple[str, str], DueLine] = {}
    for chapter, planned in study.due():
        card = chapter.deck.card_by_id.get(planned.card)
        attempt = chapter.practice.attempt(planned.attempt)
        if card is None or attempt is None:
            continue
        ago = day(local(attempt.drawn).date(), local(study.now).date())
        line = DueLine(chapter.row.id, card.id, card.title, ago)
        found.setdefault((chapter.row.id, card.id), line)
    return tuple(found.values())


def _later(study: Study) -> str:
    """When the first look back comes that is not due yet."""
    now = study.now
    plans = (p for c in study.chapters for ps in c.practice.planned.values() for p in ps)
    coming = [each.due for each in plans if each.due > now]
    return day(local(min(coming)).date(), local(now).date()) if coming else ""


def mirror_model(study: Study) -> MirrorModel:
    """The profile, how it moved over all that was played, and whose it is."""
    all_times = [
        (card, attempt.option or "")
        for chapter, attempt in study.attempts()
        if (card := chapter.deck.card_by_id.get(attempt.card))
    ]
    times = timeline(all_times, study.deck.interests)
    return MirrorModel(study.profile.name, study.profile.hidden, study.weights(), times)


def terms_model(study: Study) -> TermsModel:
    """The glossary, by name, and when terms come back."""
    reviews, now = study.reviews(), study.now
    terms = tuple(sorted(study.deck.terms, key=lambda term: term.term.casefold()))
    coming = [schedule.due(term.id, reviews[term.id]) for term in terms if term.id in reviews]
    later = day(local(min(coming)).date(), local(now).date()) if coming else ""
    return TermsModel(terms, len(schedule.waiting(terms, reviews, now)), later)


def send_model(study: Study, data: Path) -> SendModel:
    """The cards of this deck that were practised, with the last choice on each."""
    found: dict[str, Prepared] = {}
    for chapter, attempt in study.attempts():
        card = study.deck.card_by_id.get(attempt.card)
        if card and chapter.deck.id == study.deck.id and attempt.option:
            option = card.option(attempt.option)
            label = option.label if option else t("Anders")
            found[card.id] = Prepared(card.id, card.title, attempt.option, label, attempt.doubt)
    return SendModel(tuple(found.values()), str(data / PREPARATIONS))


def load_model(shelf: Shelf) -> LoadModel:
    """What was counted for the group at the table."""
    desk = shelf.table
    loaded = tuple(
        (desk.deck.card_by_id[card].title, people, doubts)
        for card, people, doubts in desk.view.prepared
    )
    return LoadModel(str(shelf.folder / PREPARATIONS), loaded)


def tension_lines(study: Study) -> tuple[TensionLine, ...]:
    """Progress per tension that has cards."""
    counts = path.progress(study.deck, study.played())
    return tuple(
        TensionLine(tension, *counts[tension.id])
        for tension in study.deck.tensions
        if counts[tension.id][1]
    )
