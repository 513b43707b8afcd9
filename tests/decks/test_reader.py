from __future__ import annotations

import random
import time

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.decks.reader import MAX_BYTES, parse, read

SLOWEST_SECONDS = 2.0
BITS = st.sampled_from(
    [
        *"abz019 \n\t:-?[]{},#&*!|>'\"%@`~.\\",
        "\n  ",
        "- ",
        ": ",
        "? ",
        "<<: ",
        "---\n",
        "é",
        "\u2028",
    ]
)


def test_values_come_out_plain() -> None:
    reading = read(b"a: [1, two, 'three']\nb:\n  c: null\n  d: |\n    line\n")
    assert reading.values == {"a": [1, "two", "three"], "b": {"c": None, "d": "line\n"}}
    assert reading.flaws == ()


def test_quotes_make_text_of_anything() -> None:
    assert read(b"a: '1'\nb: \"true\"\nc: |\n  null\n").values == {
        "a": "1",
        "b": "true",
        "c": "null\n",
    }


def test_keys_are_always_text() -> None:
    assert read(b"1: a\nno: b\nnull: c\n").values == {"1": "a", "no": "b", "null": "c"}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read(b"\xef\xbb\xbfa: 1").values == {"a": 1}


def test_of_equal_keys_the_first_stays_and_the_second_is_reported() -> None:
    reading = read(b"a: 1\nb: {c: 1, c: 2}\na: 2\n")
    assert reading.values == {"a": 1, "b": {"c": 1}}
    assert [(f.code, f.line, f.column) for f in reading.flaws] == [("K112", 2, 11), ("K112", 3, 1)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a: &x 1", "K113"),
        (b"a: *x", "K113"),
        (b"*x : 1", "K113"),
        (b"&x a: 1", "K113"),
        (b"a: !!python/object:os.system 1", "K114"),
        (b"a: !x {b: 1}", "K114"),
        (b"a: 1\n---\nb: 2", "K116"),
        (b"", "K117"),
        (b"# only a remark", "K117"),
        (b"--- \n...", "K117"),
        (b"- a", "K118"),
        (b"text", "K118"),
        (b"? [a]\n: 1", "K119"),
        (b"a: \xff", "K103"),
        (b"a" * (MAX_BYTES + 1), "K102"),
        (b"a: " + b"[" * 40, "K115"),
    ],
)
def test_what_is_refused_has_a_code_and_gives_no_values(data: bytes, code: str) -> None:
    reading = read(data)
    assert reading.values is None
    assert reading.flaws[-1].code == code


def test_all_tags_and_anchors_are_reported_at_once() -> None:
    reading = read(b"a: &x 1\nb: !y 2\nc: *x\n")
    assert [f.code for f in reading.flaws] == ["K113", "K114", "K113"]


def test_a_wrong_byte_is_found_at_its_place() -> None:
    flaw = read("a: é\nb: cafx".encode().replace(b"x", b"\xe9")).flaws[0]
    assert (flaw.line, flaw.column) == (2, 7)


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(f'*{before}' for _ in range(9))}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        "[" * 25_000,
        "{a: " * 25_000,
        "a: " + "[" * 25_000 + "]" * 25_000,
        "- " * 25_000,
        "? " * 25_000,
        "a:\n" + "".join(" " * n + "-\n" for n in range(1, 600)),
        "a: [" + "[]," * 60_000 + "]",
        "a: " + "{}" * 60_000,
        "a: '" + "''" * 60_000,
        'a: "' + "\\" * 120_000,
        "a: |\n" + " \n" * 120_000,
        "#" * 250_000,
        "%" * 250_000,
        "\t" * 250_000,
        "a: " + "&" * 250_000,
        "!" * 250_000,
        "a" * 250_000 + ": 1",
        "".join(f"k{n}: 1\n" for n in range(25_000)),
        "a: 1\n" * 40_000,
    ],
)
def test_hostile_files_are_read_or_refused_in_time(text: str) -> None:
    began = time.monotonic()
    reading = parse(text)
    assert time.monotonic() - began < SLOWEST_SECONDS
    assert reading.values is not None or reading.flaws


@given(st.binary(max_size=3000))
@settings(max_examples=300, deadline=2000)
@example(b"\x00")
@example(b"a: \xed\xa0\x80")
def test_no_bytes_make_the_reader_crash(data: bytes) -> None:
    reading = read(data)
    assert reading.values is not None or reading.flaws


@given(st.lists(BITS, max_size=80).map("".join))
@settings(max_examples=800, deadline=2000)
@example("a: 'x")
@example('"')
@example("a\n'")
@example("'a'b: '")
@example("a: [\n")
def test_no_text_that_looks_like_yaml_makes_the_reader_crash(text: str) -> None:
    reading = parse(text)
    assert reading.values is not None or reading.flaws
    lines = text.count("\n") + text.count("\u2028") + 2
    assert all(1 <= flaw.line <= lines and flaw.column >= 1 for flaw in reading.flaws)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
        ),
        max_leaves=20,
    )
)
@settings(max_examples=200, deadline=2000)
def test_what_yaml_writes_with_quotes_is_read_back(value: object) -> None:
    text = yaml.safe_dump({"top": value}, default_style='"', allow_unicode=True)
    plain = text.replace("!!null ", "").replace("!!bool ", "").replace("!!int ", "")
    if "!!" not in plain:
        assert parse(plain).values is not None


def test_the_slower_loader_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        "a: [1, {b: c}]\nd: |\n  e\n",
        "a: &x 1",
        "a: !t 1",
        "a: 1\na: 2",
        "a: 'x",
        "a: [1",
        "a: b: c",
        "a:\n\t- b",
        "- a",
        "",
        "a: 1\n---\nb: 2",
    ]
    fast = [parse(text) for text in texts]
    reader = __import__("game.decks.reader", fromlist=["_kinds"])
    reader._kinds.cache_clear()
    monkeypatch.delattr(yaml, "CSafeLoader")
    try:
        assert not reader.speaks_c()
        slow = [parse(text) for text in texts]
    finally:
        reader._kinds.cache_clear()
    assert [r.values for r in slow] == [r.values for r in fast]
    assert [[f.code for f in r.flaws] for r in slow] == [[f.code for f in r.flaws] for r in fast]


def test_random_damage_to_a_card_never_crashes() -> None:
    from trial_deck import CARD  # noqa: PLC0415 - a text of some length

    chance = random.Random(7)  # noqa: S311 - the same damage every time
    for _ in range(400):
        data = bytearray(CARD.encode())
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.choice(b"\t\n :-[]{}'\"&*!|>#%@")
        reading = read(bytes(data))
        assert reading.values is not None or reading.flaws
