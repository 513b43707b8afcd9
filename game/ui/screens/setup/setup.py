"""Set up a group: who plays, with what, how, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.deck import Format
from game.ui.layout import column, grid
from game.ui.node import Edited, Node
from game.ui.outcome import Open, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.screens.prepare.preparation import Preparation
from game.ui.screens.setup import intents as i
from game.ui.screens.setup.choosing import chosen, first_plan, planned, taken
from game.ui.screens.setup.fitting import cards_that_fit, missing, too_many_picked
from game.ui.screens.setup.how import after_panel, safe_panel, voting_panel
from game.ui.screens.setup.model import SetupModel
from game.ui.screens.setup.people import nameless, typed
from game.ui.screens.setup.plan import MOST_PEOPLE, Plan
from game.ui.screens.setup.what import what_column
from game.ui.screens.setup.who import GROUP, PERSON, Who, who_panel
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.text import text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Setup:
    """A plan that grows; nothing is kept until the group agreed to the rules."""

    name = "setup"

    def __init__(self, model: SetupModel) -> None:
        """Begin as the last group did; the app may give another model later."""
        self.model = model
        self.plan = first_plan(model)
        self._typed = ""
        self._word = ""
        self._every = False

    @property
    def form(self) -> Format | None:
        """The format that was chosen, if the deck has it."""
        deck = self.model.deck(self.plan.deck)
        return deck.format_by_id.get(self.plan.format) if deck else None

    def view(self, look: Metrics) -> Node:
        """People on the left, the game on the right."""
        settings = self.plan.settings
        left = column(
            who_panel(self._who()),
            voting_panel(settings),
            after_panel(settings),
            gap=22,
        )
        what = what_column(self.model, self.plan, every=self._every)
        right = column(what, safe_panel(), gap=28)
        return page(
            look,
            t("Nieuwe groepssessie"),
            title(t("Wie doet er mee?")),
            grid(left, right, columns=2, min_column=620, gap=40),
            foot=self._foot(look),
            key="setup",
            gap=20,
        )

    def _who(self) -> Who:
        known = self.model.group(self.plan.name)
        return Who(self.plan, self._typed, self._word, self.model.groups, known)

    def _foot(self, look: Metrics) -> Node:
        lacks = missing(self.plan, self.form)
        go = button(
            t("Naar de spelregels"),
            i.Go(),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            key="go",
            hotkey="forward",
            disabled=bool(lacks),
        )
        words = text(lacks or self._fit(), color=Color.SOFT, middle=True)
        return footer(look, back_button(), words, go)

    def _fit(self) -> str:
        if self.form is None:
            return ""
        fit = cards_that_fit(self.form, self.plan.settings.minutes)
        return " ".join(filter(None, (fit, too_many_picked(self.form, self.plan))))

    def handle(self, intent: object) -> Outcome | None:
        """Somebody was added, something chosen, or all is ready."""
        if isinstance(intent, Outcome):
            return intent
        if isinstance(intent, i.Go):
            return None if missing(self.plan, self.form) else Open("rules", self._ready())
        if isinstance(intent, i.Read):
            return self._prepare()
        if isinstance(intent, Edited):
            self._edited(intent)
        elif isinstance(intent, i.AddTyped):
            self._add(self._typed)
        else:
            self._change(intent)
        return None

    def _change(self, intent: object) -> None:
        self._word = ""
        if isinstance(intent, i.AddNameless):
            self.plan = self.plan.but(people=nameless(self.plan.people, intent.kind))
        elif isinstance(intent, i.ShowAll):
            self._every = True
        elif isinstance(intent, i.TakeGroup):
            self.plan = taken(self.model, self.plan, intent.group)
        else:
            self.plan = chosen(self.model, self.plan, intent)

    def _ready(self) -> Plan:
        return planned(self.model, self.plan)

    def _edited(self, edited: Edited) -> None:
        if edited.key == GROUP:
            self.plan = self.plan.but(name=edited.text)
        elif edited.key == PERSON:
            self._typed, self._word = edited.text, ""

    def _add(self, words: str) -> None:
        """The names that were typed, or an animal when nothing was."""
        before, words = self.plan.people, words.strip()
        after = typed(before, words) if words else nameless(before, "animal")
        self.plan, self._typed = self.plan.but(people=after), ""
        self._word = "" if len(after) > len(before) else _refusal(before, words)

    def _prepare(self) -> Outcome | None:
        deck = self.model.deck(self.plan.deck)
        if deck is None:
            return None
        known = self.model.group(self.plan.name)
        played = known.played if known else ()
        return Open("prepare", Preparation(deck, played, self.plan.settings.picked, self.pick))

    def pick(self, cards: tuple[str, ...]) -> None:
        """The cards that were picked beforehand."""
        self.plan = self.plan.having(picked=cards)


def _refusal(people: tuple[object, ...], words: str) -> str:
    if len(people) >= MOST_PEOPLE:
        return t("De groep is vol: twaalf mensen.")
    return t("{name} is er al. Zet er een letter achter.", name=words)
