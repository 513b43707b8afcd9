"""Writing against a plain string: whatever people do, the text is what they expect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.editor import Editor
from game.ui.lines import wrap

LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=6)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), LETTERS),
        st.tuples(st.just("paste"), LETTERS),
        st.tuples(st.just("go"), st.integers(-2, 60), st.booleans()),
        st.tuples(st.just("cut")),
        st.tuples(st.just("all")),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=40,
)


def model(text: str, caret: int, anchor: int, letters: str) -> tuple[str, int]:
    start, stop = sorted((caret, anchor))
    return text[:start] + letters + text[stop:], start + len(letters)


@given(STEPS)
def test_any_row_of_edits_gives_the_text_of_a_plain_string(steps: list[tuple[object, ...]]) -> None:
    editor = Editor(limit=10_000)
    for name, *what in steps:
        text, caret, anchor = editor.text, editor.caret, editor.anchor
        if name in {"type", "paste"}:
            letters = str(what[0])
            getattr(editor, str(name))(letters)
            assert (editor.text, editor.caret) == model(text, caret, anchor, letters)
        elif name == "go":
            editor.go(int(str(what[0])), selecting=bool(what[1]))
            assert editor.text == text
        elif name == "cut":
            assert editor.cut() == text[min(caret, anchor) : max(caret, anchor)]
        elif name == "all":
            editor.select_all()
            assert editor.selected == text
        else:
            getattr(editor, str(name))()
        assert 0 <= editor.caret <= len(editor.text)
        assert 0 <= editor.anchor <= len(editor.text)


@given(STEPS)
def test_undoing_everything_goes_back_to_the_start(steps: list[tuple[object, ...]]) -> None:
    editor = Editor("begin", limit=10_000)
    for name, *what in steps:
        if name in {"type", "paste"}:
            getattr(editor, str(name))(str(what[0]))
        elif name == "cut":
            editor.cut()
    end = editor.text
    for _ in range(60):
        editor.undo()
    assert editor.text == "begin"
    for _ in range(60):
        editor.redo()
    assert editor.text == end


@given(st.text("ab é€\n-", max_size=80), st.integers(1, 30))
def test_wrapped_lines_hold_all_letters_and_fit(text: str, room: int) -> None:
    for paragraph in text.split("\n"):
        spans = wrap(paragraph, room, len)
        assert "".join(paragraph[a:b] for a, b in spans) == paragraph
        assert all(len(paragraph[a:b].rstrip()) <= room for a, b in spans)


def test_a_word_is_one_step_back() -> None:
    editor = Editor()
    for letter in "dag lieve mensen":
        editor.type(letter)
    editor.undo()
    assert editor.text == "dag lieve "
    editor.undo()
    assert editor.text == "dag lieve"
    editor.redo()
    assert editor.text == "dag lieve "


def test_a_new_edit_ends_what_could_be_redone() -> None:
    editor = Editor("a")
    editor.type("b")
    editor.undo()
    editor.type("c")
    editor.redo()
    assert editor.text == "ac"


@pytest.mark.parametrize("letter", ["é", "e\u0301", "👩🏽", "👩‍👩‍👧", "❤️", "ĳ", "ñ"])
def test_backspace_takes_a_whole_letter(letter: str) -> None:
    editor = Editor("a" + letter)
    editor.erase_before()
    assert editor.text == "a"
    editor = Editor(letter + "a")
    editor.go(0)
    editor.erase_after()
    assert editor.text == "a"


def test_words_jump_and_go() -> None:
    editor = Editor("een twee  drie")
    editor.left(word=True)
    assert editor.caret == 10
    editor.erase_before(word=True)
    assert editor.text == "een drie"
    editor.go(0)
    editor.right(word=True, selecting=True)
    assert editor.selected == "een"
    editor.select_word(6)
    assert editor.selected == "drie"


def test_arrows_first_leave_a_selection() -> None:
    editor = Editor("abcdef")
    editor.go(2)
    editor.go(4, selecting=True)
    editor.left()
    assert editor.caret == editor.anchor == 2
    editor.go(4, selecting=True)
    editor.right()
    assert editor.caret == 4


def test_the_limit_holds_for_typing_and_pasting() -> None:
    editor = Editor("12345", limit=8)
    editor.paste("abcdefgh")
    assert editor.text == "12345abc"
    editor.type("x")
    assert editor.text == "12345abc"


def test_one_line_stays_one_line() -> None:
    editor = Editor(single=True)
    editor.paste("a\r\nb\tc\x00d")
    assert editor.text == "a b cd"
    several = Editor()
    several.paste("a\r\nb\rc")
    assert several.text == "a\nb\nc"
