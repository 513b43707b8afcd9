"""The board: the tensions around the good conversation, and the one that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core import chance
from game.core.deck import Card, Deck, Format, Tension
from game.core.events import CardDrawn, CardSwapped, TensionChosen
from game.ui.layout import column, frame, frame_of_panes, row, scroll, spacer, stack, wrap
from game.ui.node import Align, Node
from game.ui.outcome import Do, Open, Outcome
from game.ui.screens.board_intents import Another, AnyField, Choose, Draw, In, OwnCase, Take
from game.ui.screens.board_panel import actions, card_list, tension_panel, welcome_panel
from game.ui.screens.foot import foot_bar
from game.ui.screens.head import head
from game.ui.screens.people import tokens
from game.ui.screens.session_menu import menu_tool
from game.ui.sitting import Sitting
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.ring import Spot, ring
from game.ui.widgets.text import Style, text
from game.words import t, tn

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

MINUTE_MS = 60_000
ROOMY = 66
"""From so many letters across, there is room for the picture of a key."""
REST = 10_000
"""The panel gives way in a low window, and takes nothing in a high one."""


class Board:
    """Where every card begins and ends."""

    name = "board"

    def __init__(self, sitting: Sitting) -> None:
        """Begin with the format of the session."""
        self.sitting = sitting
        self.format = sitting.view.format.id
        self.warned: str | None = None
        self.choosing = False

    @property
    def deck(self) -> Deck:
        """The deck on the table."""
        return self.sitting.deck

    @property
    def form(self) -> Format:
        """The format the next card is played in."""
        return self.deck.format_by_id[self.format]

    @property
    def tension(self) -> Tension | None:
        """The tension that was chosen."""
        return self.deck.tension_by_id.get(self.sitting.view.tension or "")

    def view(self, look: Metrics) -> Node:
        """The whole screen, with a dialog when there is something to decide first."""
        return stack(self._wide(look) if look.wide else self._narrow(look), self._dialog())

    def _wide(self, look: Metrics) -> Node:
        """The ring keeps its place beside a panel whose words scroll above its buttons."""
        cap = "Enter" if look.ems > ROOMY else ""
        inside = self._panel(actions(self, cap=cap)).placed(grow=1)
        below = spacer().placed(grow=REST)
        beside = column(inside, below, pad=(20, 8, 56, 28)).placed(width=752)
        around = scroll(column(self._ring(look).placed(grow=1), pad=(56, 8, 20, 28)), "around")
        body = row(around.placed(grow=1), beside, align=Align.STRETCH, grow=1)
        return frame_of_panes(self._head(look), body, self._foot(look))

    def _narrow(self, look: Metrics) -> Node:
        """The fields with the panel below them; a field that was chosen comes first."""
        parts = [self._ring(look), self._panel()]
        shown = reversed(parts) if self.tension else parts
        body = column(*shown, gap=24, pad=(28, 4, 28, 24))
        where = self.tension.id if self.tension else ""
        return frame(self._head(look), body, self._foot(look), key=f"board:{where}")

    def _head(self, look: Metrics) -> Node:
        people = len(self.sitting.view.present)
        left = self._minutes_left()
        words = " · ".join(
            (
                self.sitting.group,
                tn("{n} deelnemer", "{n} deelnemers", people),
                t("nog {n} min", n=left) if left > 0 else t("de tijd is om"),
            ),
        )
        bar = head(words, menu_tool(self.sitting), narrow=not look.wide)
        return column(bar, pad=(56, 28, 56, 16) if look.wide else (28, 16, 28, 10))

    def _minutes_left(self) -> int:
        gone = (self.sitting.now - self.sitting.view.started) // MINUTE_MS
        return self.sitting.view.settings.minutes - gone

    def _ring(self, look: Metrics) -> Node:
        played = {done.play.tension for done in self.sitting.view.done}
        many = len(played & set(self.deck.tension_by_id))
        middle = t("{n} van {all} velden besproken", n=many, all=len(self.deck.tensions))
        spots = [
            self._spot(tension, number, played)
            for number, tension in enumerate(self.deck.tensions, 1)
        ]
        return ring((t("Het goede gesprek"), middle), spots, look)

    def _spot(self, tension: Tension, number: int, played: set[str]) -> Spot:
        return Spot(
            tension.left.label,
            tension.right.label,
            tension.icon,
            Do((TensionChosen(tension=tension.id),)),
            played=tension.id in played,
            chosen=tension is self.tension,
            hotkey=f"choose {number}" if number < 10 else "",  # noqa: PLR2004 - keys 1 to 9
        )

    def _panel(self, actions: Node | None = None) -> Node:
        if self.tension is None or self.form.case == "own":
            return welcome_panel(self)
        return tension_panel(self, self.tension, actions)

    def cards(self) -> list[Card]:
        """The cards of the chosen tension, easy ones first."""
        found = [
            card for card in self.deck.cards if self.tension and card.tension == self.tension.id
        ]
        return sorted(found, key=lambda card: (card.level, card.title))

    def _foot(self, look: Metrics) -> Node:
        view = self.sitting.view
        chooser = self.sitting.faces[view.chooser].name if view.chooser else ""
        whose = (
            text(t("Kiest nu: **{name}**", name=chooser), style=Style.SMALL) if chooser else None
        )
        if self.tension and self.form.case != "own" and not look.wide:
            return foot_bar(look, self._small_tools(), None, actions(self))
        who = wrap(tokens(self.sitting, view.present, size=52 if look.wide else 44), whose, gap=24)
        ideas = Open("inspiration", view.tension)
        close = row(
            button(t("Inspiratie"), ideas, icon="lightbulb", key="inspiration"),
            button(t("Sessie afronden"), Open("closing"), icon="flag", key="close"),
            gap=16,
        )
        return foot_bar(look, who.placed(grow=1), None, close)

    def _small_tools(self) -> Node:
        """Where the buttons of a chosen field take the room."""
        ideas = Open("inspiration", self.sitting.view.tension)
        return row(
            icon_button("lightbulb", t("Inspiratie"), ideas, key="inspiration"),
            icon_button("flag", t("Sessie afronden"), Open("closing"), key="close"),
            gap=8,
        )

    def _dialog(self) -> Node | None:
        if self.choosing:
            return dialog(
                t("Kies een kaart"),
                card_list(self),
                actions=(button(t("Terug"), Choose(), key="choose:back"),),
                leave=Choose(),
            )
        card = self.deck.card_by_id.get(self.warned or "")
        return self._warning(card) if card else None

    def _warning(self, card: Card) -> Node:
        actions = (
            button(t("Trek een andere"), Another(card.id), icon="shuffle", key="warn:other"),
            spacer(),
            button(
                t("Speel deze kaart"),
                Take(card.id),
                kind=Kind.PRIMARY,
                key="warn:play",
                hotkey="forward",
            ),
        )
        lead = t("De kaart **{title}** kan iemand raken.", title=card.title)
        words = column(text(lead), text(card.warning or ""), gap=14)
        return dialog(
            t("Goed om eerst te weten"), words, actions=(row(*actions, gap=18),), leave=Another("")
        )

    def handle(self, intent: object) -> Outcome | None:
        """Draw, choose, or bring a case of one's own."""
        if isinstance(intent, Outcome):
            return intent
        if isinstance(intent, In):
            self.format = intent.format
        if isinstance(intent, Choose):
            self.choosing = not self.choosing
        if isinstance(intent, OwnCase):
            return Do((CardDrawn(card="", format=self.format),))
        if isinstance(intent, Another):
            return self._put_back(intent.card)
        if isinstance(intent, AnyField):
            return Do((TensionChosen(tension=self._by_chance()),))
        if isinstance(intent, Draw):
            return self._draw(self.sitting.drawn)
        return self._take(intent) if isinstance(intent, Take) else None

    def _by_chance(self) -> str:
        """A tension that was not talked about yet, while there is one."""
        view = self.sitting.view
        played = [done.play.tension for done in view.done]
        order = chance.shuffled((each.id for each in self.deck.tensions), str(view.started))
        return min(order, key=played.count)

    def _draw(self, card: str | None) -> Outcome | None:
        found = self.deck.card_by_id.get(card or "")
        if found and found.warning:
            self.warned = found.id
            return None
        return self._take(Take(found.id)) if found else None

    def _take(self, take: Take) -> Outcome:
        self.warned, self.choosing = None, False
        return Do((CardDrawn(card=take.card, format=self.format, chosen=take.chosen),))

    def _put_back(self, card: str) -> Outcome | None:
        self.warned = None
        if not card:
            return None
        return Do((CardDrawn(card=card, format=self.format), CardSwapped()))
