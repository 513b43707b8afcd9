"""The journal over all chapters, for the screen, for paper, and for the team."""

from __future__ import annotations

from game.app.calendar import local, long_day
from game.app.solo.chapter import Chapter
from game.app.solo.study import Study
from game.core.solo.practice import TEAM, Entry
from game.report.journal import Journal, Line
from game.ui.screens.solo.journal import Page, places
from game.ui.screens.solo.questions import TeamQuestion


def pages(study: Study) -> tuple[Page, ...]:
    """All texts, the newest first."""
    return tuple(_page(chapter, entry) for chapter, entry in _entries(study))


def _entries(study: Study) -> list[tuple[Chapter, Entry]]:
    found = [(c, entry) for c in study.chapters for entry in c.practice.entries.values()]
    return sorted(found, key=lambda pair: pair[1].at, reverse=True)


def _card(chapter: Chapter, entry: Entry) -> str:
    card = chapter.deck.card_by_id.get(entry.card)
    return card.title if card else ""


def _page(chapter: Chapter, entry: Entry) -> Page:
    return Page(
        chapter.row.id,
        entry.id,
        long_day(entry.at),
        entry.place,
        _card(chapter, entry),
        entry.text,
        entry.named,
        entry.done,
    )


def paper(study: Study) -> Journal:
    """The journal for a file, card by card, in the order in which they were first played."""
    entries = _entries(study)[::-1]
    order = {(c.row.id, e.card): n for n, (c, e) in reversed(list(enumerate(entries)))}
    entries.sort(key=lambda pair: (order[pair[0].row.id, pair[1].card], pair[1].at))
    names = places()
    lines = tuple(Line(long_day(e.at), names[e.place][0], _card(c, e), e.text) for c, e in entries)
    return Journal(study.profile.name, local(study.now).date().isoformat(), lines)


def team_questions(study: Study) -> tuple[TeamQuestion, ...]:
    """The open questions for the team, the oldest first; a name only where that was wanted."""
    return tuple(
        TeamQuestion(entry.text, _card(chapter, entry), study.profile.name if entry.named else "")
        for chapter, entry in reversed(_entries(study))
        if entry.place == TEAM and not entry.done
    )
