"""The cards: two of A5 on a page of A4, fronts and then backs, to be cut in the middle."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.core.deck import Card, Deck, Option
from game.report.print_parts import (
    SMALL,
    badge,
    code,
    field_colour,
    fitted,
    letter,
    poles,
)
from game.report.print_pen import Kind, Pen
from game.words import t, tn

WIDTH, HEIGHT = 297.0, 210.0
HALF = WIDTH / 2
SIDE, TOP, FOOT = 13.0, 12.0, 197.0
ROOM = HALF - 2 * SIDE

TITLE = Kind("title", 21)
CASE = Kind("text", 10.5)
PERSON = Kind("strong", 10.5)
ABOUT = Kind("text", 9, "soft")
QUESTION = Kind("title", 13)
WARNING = Kind("text", 8.5)
LABEL = Kind("strong", 10)
REASON = Kind("text", 8.8, "soft")
HEAD = Kind("title", 12)
PROMPT = Kind("text", 9.5)
CODE = 15.0
PORTRAIT = 23.0

Side = Callable[[Pen, Deck, Card, float], None]


def cards(pen: Pen, deck: Deck) -> None:
    """All cards; the backs of a pair are swapped, for printing on both sides of the paper."""
    for start in range(0, len(deck.cards), 2):
        pair = deck.cards[start : start + 2]
        _page(pen, deck, pair, front)
        for card in pair:
            pen.mark(card.title, f"card-{card.id}")
        _page(pen, deck, (*pair, None)[:2][::-1], back)


def _page(pen: Pen, deck: Deck, pair: Sequence[Card | None], side: Side) -> None:
    pen.page(WIDTH, HEIGHT)
    for number, card in enumerate(pair):
        if card is not None:
            side(pen, deck, card, number * HALF)
    for top, bottom in ((3, 8), (HEIGHT - 8, HEIGHT - 3)):
        pen.line(HALF, top, HALF, bottom, "edge", 0.2)


def front(pen: Pen, deck: Deck, card: Card, left: float) -> None:
    """The case and the question."""
    x, ink = left + SIDE, field_colour(deck, card.tension)
    y = _head(pen, deck, card, x, ink)
    y = pen.write(card.title, TITLE, x, y + 4, ROOM) + 3
    y = _person(pen, card, x, y)
    lines = pen.lines(card.question, QUESTION, ROOM - 12)
    panel = FOOT - CODE - 4 - pen.high(lines, QUESTION) - 9
    warning = pen.lines(card.warning or "", WARNING, ROOM - 8) if card.warning else []
    room = panel - y - 4 - (pen.high(warning, WARNING) + 6 if warning else 0)
    factor = fitted(pen, [(card.case, CASE)], ROOM, room, most=1.16)
    y = pen.write(card.case, CASE.sized(factor), x, y, ROOM)
    if warning:
        _warning(pen, warning, x, panel - pen.high(warning, WARNING) - 7)
    pen.box(x, panel, ROOM, pen.high(lines, QUESTION) + 9, "paper", radius=3)
    pen.box(x, panel, 1.6, pen.high(lines, QUESTION) + 9, ink, radius=0.8)
    pen.put(lines, QUESTION, x + 7, panel + 4.2, ROOM - 12)
    _foot(pen, deck, card, x)


def _head(pen: Pen, deck: Deck, card: Card, x: float, ink: str) -> float:
    """The field with its icon and cord, and how long and how deep."""
    tension = deck.tension_by_id.get(card.tension)
    badge(pen, tension.icon if tension else "circle", ink, x, TOP, 13)
    levels = (t("start"), t("dieper"), t("complex"))
    level = levels[min(max(card.level, 1), len(levels)) - 1]
    words = f"{tn('{n} minuut', '{n} minuten', card.minutes)} · {level}"
    pen.put([words], SMALL, x, TOP + 15.2, ROOM, "end")
    for dot in range(len(levels)):
        role = ink if dot < card.level else "line"
        pen.circle(x + 1.2 + dot * 3.4, TOP + 16.8, 1.05, role)
    if tension:
        poles(pen, tension, x + 18, TOP + 1.6, ROOM - 18)
    pen.line(x, TOP + 20.2, x + ROOM, TOP + 20.2, "line")
    return TOP + 20.2


def _person(pen: Pen, card: Card, x: float, y: float) -> float:
    """Who it is about, with a portrait where there is one."""
    person = card.person
    if person is None:
        return y
    bottom = pen.height - y - PORTRAIT
    drawn = bool(person.portrait) and pen.pictures.portrait(
        person.portrait or "", x, bottom, PORTRAIT
    )
    indent = PORTRAIT + 5 if drawn else 0
    name = t("{name}, {age} jaar", name=person.name, age=person.age)
    lines = pen.lines(f"{person.origin}. {_capital(person.about)}", ABOUT, ROOM - indent)
    high = PERSON.leading + pen.high(lines, ABOUT)
    top = y + max(0, (PORTRAIT - high) / 2) if drawn else y
    end = pen.put([name], PERSON, x + indent, top, ROOM - indent)
    end = pen.put(lines, ABOUT, x + indent, end, ROOM - indent)
    return max(end, y + PORTRAIT if drawn else 0) + 4


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _warning(pen: Pen, lines: Sequence[str], x: float, y: float) -> None:
    pen.box(x, y, ROOM, pen.high(lines, WARNING) + 4, "note", "gold", radius=2)
    pen.put(lines, WARNING, x + 4, y + 1.8, ROOM - 8)


def _foot(pen: Pen, deck: Deck, card: Card, x: float) -> None:
    """The deck and its version, as words and as a code."""
    code(pen, deck, card, x + ROOM - CODE, FOOT - CODE, CODE)
    words = [deck.title, t("versie {version}", version=deck.version), card.id]
    pen.put(words, SMALL, x, FOOT - 3 * SMALL.leading, ROOM - CODE - 4)


def back(pen: Pen, deck: Deck, card: Card, left: float) -> None:
    """The options and the questions for the talk."""
    x, ink = left + SIDE, field_colour(deck, card.tension)
    tension = deck.tension_by_id.get(card.tension)
    badge(pen, tension.icon if tension else "circle", ink, x, TOP, 9)
    pen.put(pen.lines(card.title, HEAD, ROOM - 14)[:1], HEAD, x + 13, TOP + 1.6, ROOM - 13)
    pen.line(x, TOP + 12, x + ROOM, TOP + 12, "line")
    y = TOP + 16
    prompts = _prompts(card)
    texts = [item for option in card.options for item in _texts(option)]
    talk = [(text, PROMPT) for text in prompts]
    room = FOOT - y - len(card.options) * 5 - 18
    factor = fitted(pen, [*texts, *talk], ROOM - 13, room, least=0.62, most=1.12)
    air = _air(pen, [*texts, *talk], factor, room) / (len(card.options) + 1)
    for option in card.options:
        y = _option(pen, option, card.letter(option.id), (x, y, factor), ink) + min(air, 5)
    if prompts:
        _talk(pen, prompts, x, y + 2, factor)


def _air(pen: Pen, texts: Sequence[tuple[str, Kind]], factor: float, room: float) -> float:
    """What is left of a room when these texts stand in it."""
    kinds = [(text, kind.sized(factor)) for text, kind in texts]
    used = sum(pen.high(pen.lines(text, kind, ROOM - 13), kind) for text, kind in kinds)
    return max(0.0, room - used)


def _texts(option: Option) -> list[tuple[str, Kind]]:
    why = t("Te verdedigen: {why}", why=option.why) if option.why else ""
    price = t("Prijs: {price}", price=option.price) if option.price else ""
    return [
        (text, kind)
        for text, kind in ((option.label, LABEL), (why, REASON), (price, REASON))
        if text
    ]


def _option(
    pen: Pen, option: Option, mark: str, place: tuple[float, float, float], ink: str
) -> float:
    x, y, factor = place
    letter(pen, mark, ink, x, y + 0.3, 8.5)
    for text, kind in _texts(option):
        y = pen.write(text, kind.sized(factor), x + 13, y, ROOM - 13)
    return y + 4.4


def _prompts(card: Card) -> list[str]:
    phases = ("discuss", "counter")
    return [prompt.text for phase in phases for prompt in card.prompts.get(phase, ())]


def _talk(pen: Pen, prompts: Sequence[str], x: float, y: float, factor: float) -> None:
    """The questions, with a dot before each."""
    pen.line(x, y, x + ROOM, y, "line")
    y = pen.put([t("Om over te praten")], HEAD, x, y + 3, ROOM) + 1
    kind = PROMPT.sized(factor)
    for text in prompts:
        pen.circle(x + 1.2, y + kind.leading / 2, 0.7, "gold")
        y = pen.write(text, kind, x + 5, y, ROOM - 5) + 0.8
