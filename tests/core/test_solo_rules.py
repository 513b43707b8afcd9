"""What somebody alone may do, and what is refused."""

from __future__ import annotations

import pytest
import solo_small as s

from game.core import events as e
from game.core import undo
from game.core.deck import OTHER
from game.core.engine import apply, replay
from game.core.solo.entries import DAY_MS
from game.core.solo.view import solo, view
from game.core.state import State
from game.errors import Rejected

DECK = s.deck()


def refused(state: State, event: e.Event) -> str:
    with pytest.raises(Rejected) as why:
        apply(DECK, state, event)
    return why.value.code


def test_two_facts_may_be_opened_and_no_more() -> None:
    state = s.at(DECK, "ask")
    state = s.after(DECK, state, e.FactOpened(fact="feit-0"))
    assert refused(state, e.FactOpened(fact="feit-0")) == "already_open"
    state = s.after(DECK, state, e.FactOpened(fact="feit-2"))
    assert refused(state, e.FactOpened(fact="feit-1")) == "enough_facts"
    found = solo(DECK, s.practice(state))
    assert found is not None
    assert found.table.card is not None
    assert [bool(fact.answer) for fact in found.table.card.facts] == [True, False, True]


def test_nobody_goes_on_without_a_choice() -> None:
    state = s.at(DECK, "choose")
    assert refused(state, e.PhaseEntered(step="why")) == "step_skipped"
    assert refused(state, e.CardClosed()) == "choose_first"
    assert refused(state, e.Chosen(option="weet-niet")) == "unknown_option"
    assert refused(state, e.WhyWritten(text="x")) == "choose_first"


def test_steps_come_one_by_one_and_back_is_free() -> None:
    state = s.drawn(DECK)
    assert refused(state, e.PhaseEntered(step="choose")) == "one_by_one"
    state = s.at(DECK, "lenses")
    state = s.after(DECK, state, e.PhaseEntered(step="read"), e.PhaseEntered(step="why"))
    assert s.practice(state).now.step == "why"  # type: ignore[union-attr]


def test_a_choice_can_change_until_the_consequences_were_seen() -> None:
    state = s.at(DECK, "lenses", option="brief")
    state = s.after(DECK, state, e.PhaseEntered(step="choose"), e.Chosen(option="grens"))
    assert s.practice(state).now.option == "grens"  # type: ignore[union-attr]
    seen = s.after(DECK, s.at(DECK, "consequence"), e.PhaseEntered(step="choose"))
    assert refused(seen, e.Chosen(option="brief")) == "already_seen"


def test_what_options_bring_is_hidden_until_the_choice_is_made() -> None:
    for step in s.WAY:
        found = solo(DECK, s.practice(s.at(DECK, step)))
        assert found is not None
        assert found.table.card is not None
        opened = any(option.soon or option.effects for option in found.table.card.options)
        assert opened == (step == "consequence")
        assert found.table.card.twist is None


def test_something_else_can_be_chosen_in_own_words() -> None:
    state = s.after(DECK, s.at(DECK, "choose"), e.Chosen(option=OTHER, text="Ik bel.", doubt=True))
    now = s.practice(state).now
    assert now is not None
    assert (now.option, now.words, now.doubt) == (OTHER, "Ik bel.", True)


def test_a_follow_up_is_chosen_once() -> None:
    state = s.at(DECK, "consequence", option="langs")
    state = s.after(DECK, state, e.PhaseEntered(step="follow_up-1"))
    assert refused(state, e.PhaseEntered(step="twist")) in ("choose_first", "one_by_one")
    assert refused(state, e.FollowupChosen(followup="komt", option="op")) == "unknown_followup"
    assert refused(state, e.FollowupChosen(followup="belt", option="x")) == "unknown_option"
    state = s.after(DECK, state, e.FollowupChosen(followup="belt", option="niet"))
    assert refused(state, e.FollowupChosen(followup="belt", option="op")) == "already_seen"


def test_the_twist_is_shown_before_it_is_answered() -> None:
    state = s.at(DECK, "twist")
    assert refused(state, e.Reconsidered(stands=True)) == "twist_not_shown"
    state = s.after(DECK, state, e.TwistShown(), e.Reconsidered(stands=False, option="brief"))
    now = s.practice(state).now
    assert now is not None
    assert (now.stands, now.after, now.option) == (False, "brief", "grens")


def planned(at: int = 100_000) -> State:
    state = s.after(DECK, s.at(DECK, "why"), e.WhyWritten(text="Toen."))
    return s.after(DECK, state, e.RevisitPlanned(attempt=1, days=(60, 14), at=at), e.CardClosed())


def test_a_look_back_is_due_after_fourteen_and_after_sixty_days() -> None:
    practice = s.practice(planned(at=100_000))
    assert practice.due(100_000 + 14 * DAY_MS - 1) == ()
    assert [each.days for each in practice.due(100_000 + 14 * DAY_MS)] == [14]
    assert [each.days for each in practice.due(100_000 + 60 * DAY_MS)] == [14, 60]


def test_a_look_back_hides_the_first_choice_until_the_new_one_is_made() -> None:
    state = s.after(DECK, planned(), e.CardDrawn(card="kaart-1", format="revisit"))
    for event in (None, e.PhaseEntered(step="choose"), e.Chosen(option="langs")):
        state = s.after(DECK, state, event) if event else state
        found = solo(DECK, s.practice(state))
        assert found is not None
        assert found.before is None
    state = s.after(DECK, state, e.PhaseEntered(step="why"), e.WhyWritten(text="Nu."))
    state = s.after(
        DECK, state, e.PhaseEntered(step="compare"), e.Revisited(text="Ik ben rustiger.")
    )
    found = solo(DECK, s.practice(state))
    assert found is not None
    assert found.before is not None
    assert (found.before.option, found.attempt.option) == ("grens", "langs")
    assert [s.practice(state).text("why", n) for n in (1, 2)] == ["Toen.", "Nu."]
    assert refused(s.after(DECK, state, e.PhaseEntered(step="choose")), e.Chosen(option="grens"))
    done = s.practice(s.after(DECK, state, e.CardClosed()))
    assert [plan.days for plan in done.planned[1]] == [60]


def test_only_what_is_planned_can_be_looked_back_on() -> None:
    assert (
        refused(s.begun(DECK), e.CardDrawn(card="kaart-1", format="revisit")) == "nothing_planned"
    )
    gone = s.after(DECK, planned(), e.RevisitPlanned(attempt=1))
    assert refused(gone, e.CardDrawn(card="kaart-1", format="revisit")) == "nothing_planned"
    assert refused(gone, e.RevisitPlanned(attempt=9, days=(14,))) == "unknown_attempt"


def test_entries_can_be_written_changed_and_dropped() -> None:
    state = s.at(DECK, "take_along")
    state = s.after(DECK, state, e.JournalWritten(id="take-1", text="Vraag?", place="team"))
    entry = s.practice(state).entries["take-1"]
    assert (entry.place, entry.attempt, entry.named) == ("team", 1, False)
    state = s.after(DECK, state, e.JournalWritten(id="take-1", text="Vraag.", place="journal"))
    changed = s.practice(state).entries["take-1"]
    assert (changed.text, changed.place, changed.at) == ("Vraag.", "journal", entry.at)
    state = s.after(DECK, state, e.JournalWritten(id="take-1", text=""))
    assert "take-1" not in s.practice(state).entries
    assert refused(state, e.JournalWritten(id="x", text="x", place="krant")) == "unknown_place"


def test_a_sentence_changed_in_the_journal_stays_that_sentence() -> None:
    state = s.after(DECK, planned(), e.JournalWritten(id="why-1", text="Anders gezegd."))
    entry = s.practice(state).entries["why-1"]
    assert (entry.place, entry.card, entry.attempt) == ("why", "kaart-1", 1)


def test_a_card_that_goes_back_leaves_nothing() -> None:
    state = s.after(DECK, s.drawn(DECK, "cura"), e.NoteWritten(text="x"), e.CardSwapped())
    practice = s.practice(state)
    assert (practice.now, practice.done, dict(practice.entries)) == (None, (), {})


def test_terms_are_known_by_their_answers() -> None:
    state = s.after(DECK, s.begun(DECK), e.TermPractised(term="term-1", right=True))
    state = s.after(DECK, state, e.TermPractised(term="term-1", right=False, side="meaning"))
    assert [each.right for each in s.practice(state).reviews["term-1"]] == [True, False]
    assert refused(state, e.TermPractised(term="x", right=True)) == "unknown_term"
    assert refused(state, e.TermPractised(term="term-1", right=True, side="x")) == "unknown_side"


def test_undo_takes_the_last_step_back() -> None:
    state = s.at(DECK, "choose")
    chosen = s.after(DECK, state, e.Chosen(option="brief"))
    to = undo.target(chosen)
    assert to is not None
    assert s.practice(s.after(DECK, chosen, e.Reverted(to=to))) == s.practice(state)


def test_a_practice_is_no_session_of_a_group() -> None:
    state = s.begun(DECK)
    assert refused(state, e.TensionChosen(tension="b")) == "not_now"
    assert refused(state, e.CardDrawn(card="kaart-1", format="vol")) == "unknown_way"
    assert view(DECK, state).table is None
    assert replay(DECK, [s.start()]) == state
