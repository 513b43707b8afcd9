"""A bot that plays at a real table: every event goes through the app, the store and the screens."""

from __future__ import annotations

from evening import Evening

from game.core import events as e
from game.core.bot import Bot
from game.ui.outcome import Cast, Do, Reveal


class TableBot(Bot):
    """Plays what `legal` allows; after every event the screen is looked at."""

    def __init__(self, game: Evening, seed: str) -> None:
        """Sit down at a session that has begun."""
        super().__init__(game.desk.deck, game.desk.state, seed)
        self.game = game
        self.seen: list[str] = []

    def do(self, event: e.Event) -> e.Event:
        """Let an event happen as a press on the screen would."""
        self.game.program.perform(self._asked(event))
        self.log.append(event)
        self._look()
        return event

    def _asked(self, event: e.Event) -> object:
        if isinstance(event, e.VoteCast):
            card = self.game.desk.view.table
            assert card is not None
            return Cast(self.box[(card.play.card, event.who)])
        return Reveal() if isinstance(event, e.Revealed) else Do((event,))

    def _look(self) -> None:
        """The state is what the table says; the screen shows it, with nothing cut off."""
        game = self.game
        self.state = game.desk.state
        step = game.table.step.id if game.table else "board"
        game.stage.compose()
        if self.seen[-1:] != [step]:
            self.seen.append(step)
            game.turn()
            assert game.misfits() == []

    def play_in(self, form: str) -> None:
        """One card in this format, or a case of the group's own where it asks for one."""
        self.do(e.TensionChosen(tension=self.deck.tensions[1].id))
        offers = [offer for offer in self.offers(e.CardDrawn) if isinstance(offer, e.CardDrawn)]
        own = self.deck.format_by_id[form].case == "own"
        card = "" if own else offers[0].card
        self.do(e.CardDrawn(card=card, format=form))
        for _ in self.finish():
            pass
