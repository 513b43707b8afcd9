from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.ui.fonts import Face, oversampling, width
from game.ui.node import Node, Role
from game.ui.text import Span, longest_word, plain, render, wrap
from game.ui.widgets.text import rich, text, verbatim

SIZE = 28


def lines(words: str, room: int, *more: Span) -> list[str]:
    found = wrap((Span(words), *more), Face.REGULAR, SIZE, room)
    return ["".join(run.text for run in line.runs) for line in found]


@settings(max_examples=60, deadline=None)
@given(st.text("abc é-/–\n  ", max_size=60), st.integers(30, 400))
def test_no_letter_is_lost_and_no_line_too_wide(words: str, room: int) -> None:
    found = wrap((Span(words),), Face.REGULAR, SIZE, room)
    kept = "".join("".join(run.text for run in line.runs) for line in found)
    assert kept.replace(" ", "") == words.replace(" ", "").replace("\n", "")
    assert all(line.width <= room + 1 for line in found)


def test_words_stay_whole_while_they_can() -> None:
    assert lines("een twee drie", 140) == ["een twee", "drie"]
    assert lines("arbeid", 40)[0] != "arbeid"


def test_a_word_breaks_after_its_hyphen() -> None:
    assert lines("leer-werkplek", 120) == ["leer-", "werkplek"]


def test_new_lines_and_blank_lines_are_kept() -> None:
    assert lines("een\n\ntwee", 400) == ["een", "", "twee"]


def test_a_strong_word_keeps_its_full_stop() -> None:
    found = wrap((Span("zegt "), Span("Dirk", strong=True), Span(".")), Face.REGULAR, SIZE, 80)
    assert ["".join(run.text for run in line.runs) for line in found] == ["zegt", "Dirk."]


def test_strong_words_are_marked_and_a_lone_mark_stays() -> None:
    assert rich("Laat **Dirk** eerst").spans == (
        Span("Laat "),
        Span("Dirk", strong=True),
        Span(" eerst"),
    )
    assert plain(rich("2 ** 3").spans) == "2 ** 3"
    assert verbatim("a **b**").spans == (Span("a **b**"),)


def test_only_the_first_place_of_a_term_is_a_link() -> None:
    told = rich("Een maatregel is een maatregel, geen maatregelen.", {"maatregel": "meaning"})
    links = [span for span in told.spans if span.link >= 0]
    assert [span.text for span in links] == ["maatregel"]
    assert told.targets == ("meaning",)


def test_links_are_nodes_with_a_name() -> None:
    popup = Node(Role.GROUP, "uitleg")
    node = text(rich("De map en de boete.", {"map": popup, "boete": "pay"}))
    assert [child.name for child in node.children] == ["map", "boete"]
    assert node.children[0].popup is popup
    assert node.children[1].intent == "pay"
    assert node.name == "De map en de boete."


@pytest.mark.parametrize("size", [15, 19, 20, 39, 40, 80])
def test_a_picture_is_as_wide_as_was_measured(size: int) -> None:
    words = "Wissel van bril"
    picture = render(words, Face.REGULAR, size, (0, 0, 0))
    assert abs(picture.get_width() - width(words, Face.REGULAR, size)) <= oversampling(size)


def test_small_text_has_soft_edges() -> None:
    picture = render("O", Face.REGULAR, 16, (0, 0, 0))
    across, down = picture.get_size()
    levels = {picture.get_at((x, y)).a for x in range(across) for y in range(down)}
    assert len(levels) > 8


def test_the_longest_word() -> None:
    spans = (Span("een arbeidsongeschiktheid is lang"),)
    measured = width("arbeidsongeschiktheid", Face.REGULAR, SIZE)
    assert abs(longest_word(spans, Face.REGULAR, SIZE) - measured) <= 2
