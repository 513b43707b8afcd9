"""A practice over days: killed at any moment, other decks, look backs, the journal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from solo_day import DAY_MS, Clock, play, small_deck, study

from game.app.solo import telling
from game.app.solo.pages import pages, paper, team_questions
from game.app.solo.study import Study
from game.core import events as e
from game.core.engine import replay
from game.core.solo.view import solo
from game.store import log, redaction
from game.store.database import NAME
from game.store.opening import open_database


def test_killed_after_any_event_it_goes_on_where_it_was(tmp_path: Path) -> None:
    clock = Clock()
    with study(tmp_path, clock) as it:
        it.draw("kaart-1")
        play(it, "langs")
        events = log.read(it.db, it.here.row.id)
    for number in range(1, len(events) + 1):
        folder = tmp_path / str(number)
        with study(folder, clock) as first:
            log.append(first.db, first.here.row.id, events[1:number])
        with study(folder, clock) as again:
            whole = replay(small_deck(), events[:number]).session.practice
            assert again.here.practice == whole
            assert (again.solo is None) == (again.here.practice.now is None)


def test_a_look_back_comes_after_two_weeks_and_hides_what_was_chosen(tmp_path: Path) -> None:
    clock = Clock()
    with study(tmp_path, clock) as it:
        it.draw("kaart-1")
        play(it, "grens", days=(14, 60))
        assert telling.due_lines(it) == ()
        clock.now += 14 * DAY_MS - 60_000
        assert telling.due_lines(it) == ()
        clock.now += 120_000
    with study(tmp_path, clock) as later:
        (line,) = telling.due_lines(later)
        later.look_back(line.chapter, line.card)
        found = later.solo
        assert found is not None
        assert found.attempt.option is None
        assert found.before is None
        play(later, "langs")
        assert telling.due_lines(later) == ()
        clock.now += 46 * DAY_MS
        assert [each.card for each in telling.due_lines(later)] == ["kaart-1"]


def test_a_look_back_plays_the_card_as_it_was_then(tmp_path: Path) -> None:
    clock = Clock()
    with study(tmp_path, clock) as it:
        it.draw("kaart-1")
        play(it, days=(14,))
    clock.now += 20 * DAY_MS
    old = small_deck()
    changed = replace(old, cards=tuple(replace(card, case="Anders.") for card in old.cards))
    with open_database(tmp_path) as db:
        person = it.profile
        later = Study(db, person, changed, clock)
        assert len(later.chapters) == 2
        assert later.played() == ("kaart-1",)
        (line,) = telling.due_lines(later)
        later.look_back(line.chapter, line.card)
        found = solo(later.here.deck, later.here.practice)
        assert found is not None
        assert found.table.card is not None
        assert found.table.card.case == old.cards[0].case
        play(later)
        later.draw("kaart-2")
        assert later.here.deck is changed


def test_another_card_puts_the_one_on_the_table_away(tmp_path: Path) -> None:
    with study(tmp_path) as it:
        it.draw("kaart-1")
        it.draw("kaart-2")
        assert it.played() == ()
        it.go_on()
        it.go_on()
        it.do(e.Chosen(option="grens"))
        it.draw("kaart-3")
        assert it.played() == ("kaart-2",)


def test_a_card_counts_once_in_the_profile_with_its_last_choice(tmp_path: Path) -> None:
    with study(tmp_path) as it:
        for option in ("grens", "langs"):
            it.draw("kaart-1")
            play(it, option)
        assert [option for _, option in it.chosen().values()] == ["langs"]
        assert it.weights().cards == 1
        assert len(telling.mirror_model(it).times) == 0


def test_the_journal_holds_everything_that_was_written(tmp_path: Path) -> None:
    clock = Clock()
    with study(tmp_path, clock) as it:
        it.draw("kaart-1")
        play(it)
        fresh = it.fresh()
        fresh.do(clock(), e.JournalWritten(id="own-1", text="Hoe doen jullie dit?", place="team"))
        fresh.do(clock(), e.JournalWritten(id="own-2", text="Mag?", place="team", named=True))
        fresh.do(clock(), e.JournalWritten(id="own-3", text="Klaar.", place="team", done=True))
        assert [page.text for page in pages(it)] == [
            *("Klaar.", "Mag?", "Hoe doen jullie dit?", "Omdat grens.")
        ]
        assert [(each.text, each.name) for each in team_questions(it)] == [
            ("Hoe doen jullie dit?", ""),
            ("Mag?", "Sanne"),
        ]
        assert [line.card for line in paper(it).lines] == ["Kaart 1", "", "", ""]


def test_a_deleted_text_is_gone_from_the_file_too(tmp_path: Path) -> None:
    clock = Clock()
    with study(tmp_path, clock) as it:
        it.draw("kaart-1")
        play(it)
        for text in ("Schaamte.", "Minder schaamte."):
            it.here.do(clock(), e.JournalWritten(id="own-1", text=text))
        it.here.erase(clock(), "own-1")
        it.here.erase(clock(), "why-1")
        assert pages(it) == ()
        assert redaction.mentions(it.db, it.here.row.id, "Schaamte") == ()
    with study(tmp_path, clock) as again:
        assert pages(again) == ()
        assert again.played() == ("kaart-1",)
    words = (tmp_path / NAME).read_bytes()
    assert b"chaamte" not in words
    assert b"Omdat grens" not in words


def test_undo_stays_on_the_card(tmp_path: Path) -> None:
    with study(tmp_path) as it:
        it.take_back()
        it.draw("kaart-1")
        it.go_on()
        it.take_back()
        assert it.solo is not None
        it.take_back()
        assert it.solo is None
        it.take_back()
        assert it.here.practice.drawn == 0
