"""The journal: everything somebody wrote for themselves, to read, search, change and keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.solo.practice import JOURNAL, TEAM
from game.ui.layout import column, row, stack, wrap
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Ask, Outcome
from game.ui.screens.confirm import No, Question, Yes, confirm
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.solo.card import PRACTICE
from game.ui.screens.solo.writings import Erase, Export, Write
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.check import check
from game.ui.widgets.choice import pills
from game.ui.widgets.field import field
from game.ui.widgets.panel import panel
from game.ui.widgets.pill import pill
from game.ui.widgets.select import Choice
from game.ui.widgets.switch import switch
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.text_area import text_area
from game.ui.widgets.title import title
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

SEARCH, NEW, EDIT = "journal:search", "journal:new", "journal:edit"


class Page(Value):
    """One text: in which chapter and under which id, when, what it is, and the words."""

    chapter: str
    entry: str
    day: str
    place: str
    card: str
    text: str
    named: bool = False
    done: bool = False

    @property
    def key(self) -> str:
        """Names the text on the screen."""
        return f"{self.chapter}/{self.entry}"


class Show(Value):
    """Show only texts of this place; "" shows all."""

    place: str


class Change(Value):
    """Change this text, or stop changing."""

    key: str = ""


class Keep(Value):
    """Keep the words that were changed."""


class Drop(Value):
    """Delete this text, after a question."""

    key: str


class Place(Value):
    """Where a new text goes."""

    place: str


def places() -> dict[str, tuple[str, str]]:
    """What kinds of texts there are: a name and an icon."""
    return {
        "why": (t("Waarom"), "chat-circle"),
        "journal": (t("Meegenomen"), "book-open"),
        "team": (t("Vraag voor mijn team"), "users-three"),
        "change": (t("Wat veranderde"), "clock-counter-clockwise"),
        "note": (t("Notitie"), "note-pencil"),
    }


class JournalScreen:
    """The journal of one person."""

    name = "solo_journal"

    def __init__(self, pages: tuple[Page, ...]) -> None:
        """Show these, the newest first."""
        self.model = pages
        self.words = {SEARCH: "", NEW: "", EDIT: ""}
        self.place = ""
        self.to = JOURNAL
        self.changing = self.dropping = ""

    def view(self, look: Metrics) -> Node:
        """Ways to find a text, a new one, and all that fit."""
        found = self.found()
        count = tn("{n} tekst", "{n} teksten", len(found))
        whole = page(
            look,
            t("Zelf oefenen"),
            title(t("Mijn dagboek")),
            self._find(),
            self._new(),
            text(count, style=Style.SMALL, color=Color.SOFT),
            *map(self._page, found),
            foot=footer(look, back_button(), None, _export()),
            key="solo_journal",
        )
        return stack(whole, confirm(_question()) if self.dropping else None)

    def found(self) -> list[Page]:
        """The texts that fit what was asked."""
        words = self.words[SEARCH].casefold().split()
        return [
            each
            for each in self.model
            if self.place in ("", each.place)
            and all(word in f"{each.text} {each.card}".casefold() for word in words)
        ]

    def _find(self) -> Node:
        choices = [Choice("", t("alles"), Show(""))]
        choices += [Choice(k, name, Show(k), icon=pic) for k, (name, pic) in places().items()]
        return panel(
            field(SEARCH, t("Zoek in je dagboek"), self.words[SEARCH], limit=80),
            pills(t("Soort"), choices, self.place, key="place", bare=True),
            pad=32,
            gap=18,
        )

    def _new(self) -> Node:
        write = Ask(PRACTICE, Write(self.words[NEW].strip(), self.to))
        choices = [
            Choice(JOURNAL, t("dagboek"), Place(JOURNAL)),
            Choice(TEAM, t("vraag voor mijn team"), Place(TEAM)),
        ]
        keep = button(
            t("Schrijf op"),
            write,
            icon="plus",
            key="journal:write",
            disabled=not self.words[NEW].strip(),
        )
        label = t("Iets nieuws, los van een kaart")
        return panel(
            text_area(NEW, label, self.words[NEW], lines=2, limit=2000),
            row(pills(t("Waarheen?"), choices, self.to, key="new-place", bare=True), keep, gap=20),
            pad=32,
            gap=16,
        )

    def _page(self, it: Page) -> Node:
        name, picture = places()[it.place]
        head = wrap(
            pill(name, icon=picture),
            text(" · ".join(filter(None, (it.day, it.card))), style=Style.SMALL, color=Color.SOFT),
            gap=14,
        )
        if it.key == self.changing:
            return panel(head, self._changing(it), pad=28, gap=14)
        tools = row(
            icon_button("pencil-simple", t("Verander"), Change(it.key), key=f"edit:{it.key}"),
            icon_button("trash", t("Verwijder"), Drop(it.key), key=f"drop:{it.key}"),
            gap=4,
        )
        line = row(head.placed(grow=1), tools, gap=16, align=Align.START)
        return panel(line, text(verbatim(it.text)), self._team(it), pad=28, gap=12)

    def _team(self, it: Page) -> Node | None:
        """A question for the team: with or without a name, talked about or not."""
        if it.place != TEAM:
            return None
        named = Ask(PRACTICE, _write(it, it.text, named=not it.named, done=it.done))
        done = Ask(PRACTICE, _write(it, it.text, named=it.named, done=not it.done))
        return column(
            switch(t("Mijn naam mag erbij staan"), it.named, named, key=f"named:{it.key}"),
            check(t("We hebben dit besproken"), it.done, done, key=f"done:{it.key}"),
        )

    def _changing(self, it: Page) -> Node:
        area = text_area(EDIT, t("Je tekst"), self.words[EDIT], lines=3, limit=4000)
        keep = button(t("Bewaar"), Keep(), kind=Kind.PRIMARY, key=f"keep:{it.key}")
        leave = button(t("Laat zoals het was"), Change(), key="leave-edit")
        return column(area, row(keep, leave, gap=16), gap=16)

    def handle(self, intent: object) -> Outcome | None:
        """Find, change, delete, or write something new."""
        if isinstance(intent, Edited) and intent.key in self.words:
            self.words[intent.key] = intent.text
        elif isinstance(intent, Show):
            self.place = intent.place
        elif isinstance(intent, Place):
            self.to = intent.place
        elif isinstance(intent, Change):
            self._change(intent.key)
            return Ask("focus", EDIT) if intent.key else None
        elif isinstance(intent, Drop):
            self.dropping = intent.key
        elif isinstance(intent, No):
            self.dropping = ""
        return self._outcome(intent)

    def _change(self, key: str) -> None:
        self.changing = key
        self.words[EDIT] = next((each.text for each in self.model if each.key == key), "")

    def _outcome(self, intent: object) -> Outcome | None:
        """What goes to the app."""
        if isinstance(intent, Keep):
            it = self._named(self.changing)
            self.changing = ""
            words = self.words[EDIT].strip()
            if it and words:
                return Ask(PRACTICE, _write(it, words, named=it.named, done=it.done))
        if isinstance(intent, Yes):
            it, self.dropping = self._named(self.dropping), ""
            return Ask(PRACTICE, Erase(it.chapter, it.entry)) if it else None
        if isinstance(intent, Ask) and isinstance(intent.arg, Write) and not intent.arg.entry:
            self.words[NEW] = ""
        return intent if isinstance(intent, Outcome) else None

    def _named(self, key: str) -> Page | None:
        return next((each for each in self.model if each.key == key), None)


def _write(it: Page, words: str, *, named: bool, done: bool) -> Write:
    place = it.place if it.place in (JOURNAL, TEAM) else JOURNAL
    return Write(words, place, it.chapter, it.entry, named, done)


def _export() -> Node:
    words = t("Tekstbestand (Markdown)")
    return row(
        button(words, Ask(PRACTICE, Export("md")), icon="download-simple", key="export:md"),
        button(
            t("PDF om te printen"), Ask(PRACTICE, Export("pdf")), icon="printer", key="export:pdf"
        ),
        gap=14,
    )


def _question() -> Question:
    return Question(
        t("Deze tekst verwijderen?"),
        t("Hij gaat ook uit de reservekopieën en komt niet terug."),
        yes=t("Ja, verwijder"),
    )
