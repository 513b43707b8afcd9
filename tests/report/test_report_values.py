"""What stands in a report, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

import meeting

from game.core import events as e
from game.report.harvest import Agreement, Earlier, FollowedUp, Signal
from game.report.outcome import Effect
from game.report.report import Report, report
from game.report.votes import Stand


def of(held: meeting.Meeting, **more: object) -> Report:
    made = report(held.deck, held.view, meeting.NAMES, "Team Noord", "nl", zone=UTC)
    return replace(made, **more)  # type: ignore[arg-type]


def test_the_session_as_a_whole() -> None:
    made = of(meeting.usual())
    assert made.day == date(2026, 11, 22)
    assert (made.people, made.deck.title, made.deck.version) == (4, "Klein deck", "1.2.3")
    assert made.formats == ("Spanningsveld",)
    assert made.figures.moved == 3
    assert made.figures.moved_on == (2, 2)
    assert made.figures.lenses == (2, 4)
    assert made.harvest.agreements[0] == Agreement(
        "Teamlijn herschrijven", "het team", "december", "De kaart een"
    )
    assert made.harvest.signals[1] == Signal("De boete helpt niet.", "De kaart drie")
    assert [source.title for source in made.sources] == ["Besluit inburgering"]


def test_the_map_has_every_tension_and_is_open_where_nobody_played() -> None:
    rows = of(meeting.usual()).map
    assert [(row.left, row.right) for row in rows] == [
        ("Ontwikkelplan", "Sanctie"),
        ("Taal eerst", "Werk eerst"),
        ("Regels", "Maatwerk"),
    ]
    assert rows[0].stands == (("De kaart een", Stand(0.0, 1.0, "camps", "spread")),)
    assert rows[2].stands == ()


def test_two_cards_of_one_tension_are_two_stands() -> None:
    held = meeting.usual()
    held.play("twee", ["grens"] * 4, ["langs"] * 4)
    assert [title for title, _ in of(held).map[0].stands] == ["De kaart een", "De kaart twee"]


def test_the_votes_of_a_card() -> None:
    votes = of(meeting.usual()).cards[0].votes
    assert [(c.letter, c.counts) for c in votes.choices] == [
        ("A", (2, 1)),
        ("B", (0, 0)),
        ("C", (2, 3)),
        ("D", (0, 0)),
        ("", (0, 0)),
    ]
    assert (votes.rounds, votes.moved, votes.drift) == ((1, 2), 1, 1.0)
    assert votes.flow == (("grens", "grens", 2), ("langs", "grens", 1), ("langs", "langs", 1))


def test_a_card_with_one_vote_has_no_after() -> None:
    held = meeting.Meeting()
    held.draw("een", "kort")
    held.vote("vote", ["langs", "brief", "brief", "other"], other="Eerst bellen.")
    held.do(e.CardClosed())
    made = of(held)
    votes = made.cards[0].votes
    assert votes.stand == Stand(-2 / 3, None, None, None)
    assert votes.others == ("Eerst bellen.",)
    assert (votes.rounds, votes.moved) == ((1,), None)
    assert made.figures.moved is None
    assert made.formats == ("Snelle ronde",)


def test_a_vote_that_was_never_opened_is_not_there() -> None:
    held = meeting.Meeting()
    held.draw("een")
    held.do(e.PhaseEntered(step="vote"), e.VoteCast(who="person-1"), e.CardClosed())
    card = of(held).cards[0]
    assert (card.votes.rounds, card.votes.choices) == ((), ())


def test_the_talk_of_a_card() -> None:
    held = meeting.usual()
    talk = of(held).cards[0].talk
    assert [(lens.who, lens.voiced) for lens in talk.lenses] == [
        ("Farid", True),
        ("De taalschool", False),
    ]
    assert [said.text for said in talk.for_pole("left")] == ["Eerst begrijpen."]
    assert talk.for_pole("left")[0].lens == "Farid"
    assert talk.for_pole("right")[0].against_own
    assert talk.prompts == ("Wanneer is iets verwijtbaar?",)
    assert talk.notes.startswith("Wij willen eerst bellen.")


def test_a_surprising_question_has_the_text_that_is_handed_in() -> None:
    held = meeting.usual()
    texts = {"surprise-3": "Wie is er niet in de kamer?"}
    made = report(held.deck, held.view, {}, "", "nl", surprises=texts)
    assert "Wie is er niet in de kamer?" in made.cards[0].talk.prompts


def test_the_decision_has_its_effects_and_the_twist_its_verdict() -> None:
    card = of(meeting.usual()).cards[0]
    assert card.decision is not None
    assert (card.decision.letter, card.decision.how) == ("C", "majority")
    assert card.decision.effects == (
        Effect("Vertrouwen", -2, -1),
        Effect("Rechtmatigheid", 1, 0),
    )
    assert card.twist is not None
    assert (card.twist.stands, card.twist.letter) == (False, "A")
    assert card.twist.words == "Toch bellen."


def test_effects_stay_away_when_the_group_never_came_to_them() -> None:
    held = meeting.Meeting()
    held.draw("een")
    held.vote("vote", ["grens"] * 4)
    held.do(
        e.PhaseEntered(step="decide"), e.Decided(option="grens", how="consensus"), e.CardClosed()
    )
    card = of(held).cards[0]
    assert card.decision is not None
    assert (card.decision.effects, card.decision.soon) == ((), "")
    assert card.twist is None


OWN = {
    "title": "Een eigen zaak",
    "text": "Het ging zo.",
    "question": "Wat nu?",
    "one": "Bellen",
    "two": "Wachten",
    "other": "Samen gaan.",
    "note": "Goed gesprek.",
    "decided": "We gaan samen en verwachten dat hij komt.",
}


def test_an_own_case_decided_on_something_else_has_words_and_no_effects() -> None:
    held = meeting.Meeting()
    held.own_case(OWN)
    made = of(held)
    card = made.cards[0]
    assert (card.title, card.tension, card.poles) == ("Een eigen zaak", "", ("", ""))
    assert card.decision is not None
    assert (card.decision.letter, card.decision.label) == ("C", "")
    assert card.decision.text == OWN["decided"]
    assert card.decision.effects == ()
    assert all(not row.stands for row in made.map)


def test_earlier_actions_are_followed_up() -> None:
    held = meeting.Meeting()
    held.do(
        e.ActionFollowedUp(action="oud/x1", outcome="partly", text="De brief is af."),
        e.ActionFollowedUp(action="oud/x9", outcome="done"),
    )
    earlier = (Earlier("oud/x1", "Brief herschrijven", "het team"), Earlier("oud/x2", "Lijst"))
    made = report(held.deck, held.view, {}, "", "nl", earlier=earlier)
    assert made.harvest.earlier == (
        FollowedUp("Brief herschrijven", "het team", "", "partly", "De brief is af."),
        FollowedUp("Lijst", "", "", "", ""),
        FollowedUp("", "", "", "done", ""),
    )


def test_points_are_there_only_when_switched_on() -> None:
    assert of(meeting.usual()).cards[0].points is None
    on = of(meeting.usual(settings=e.Settings(points=True))).cards[0].points
    assert on is not None
    assert set(on.parts) == {"perspectives", "balance", "counter", "action"}


def test_a_session_without_cards() -> None:
    made = of(meeting.Meeting())
    assert made.cards == ()
    assert made.figures.moved is None
    assert made.formats == ("Spanningsveld",)


def test_a_report_is_a_value() -> None:
    held = meeting.usual()
    assert of(held) == of(held)
