"""Oogst: what does the group take along? Takeaways, actions, signals for policy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from game.core.events import ActionAdded, Event, SignalAdded, TakeawayAdded
from game.core.state import Action
from game.ui.layout import column, row
from game.ui.node import Align, Edited, Node
from game.ui.outcome import Do, Outcome
from game.ui.screens.phases.drafts import Drafts
from game.ui.screens.phases.part import Part, rule_panel
from game.ui.screens.phases.prompts import prompts_panel
from game.ui.sitting import Sitting
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.button import button, icon_button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


AGREEMENT = ("what", "who", "when")
"""The fields of an action."""


class Add(Value):
    """Keep what stands in the field of this kind: takeaway, action or signal."""

    kind: str


class Harvest(Part):
    """Three lists that grow."""

    def __init__(self, sitting: Sitting) -> None:
        """Begin with empty fields."""
        super().__init__(sitting)
        self.drafts = Drafts()

    def main(self, look: Metrics) -> Node:
        """The three lists."""
        del look
        self._settle()
        play = self.table.play
        return column(
            title(t("Wat nemen we mee?")),
            self._list(
                "takeaway", "plant", t("Meegenomen"), t("Een inzicht, in een zin"), play.takeaways
            ),
            self._actions(play.actions),
            self._list(
                "signal",
                "megaphone",
                t("Signaal voor beleid"),
                t("Wat moet de leiding weten?"),
                play.signals,
            ),
            gap=22,
        )

    def _list(
        self, kind: str, picture: str, name: str, hint: str, texts: Mapping[str, str]
    ) -> Node:
        rows = (self._row(kind, key, words) for key, words in texts.items())
        line = row(
            field(
                kind,
                name,
                self.drafts.raw(kind),
                placeholder=hint,
                submit=Add(kind),
                limit=300,
                bare=True,  # the heading says it
            ).placed(grow=1),
            self._add(kind),
            gap=16,
            align=Align.END,
        )
        return self._panel(picture, name, rows, line)

    def _panel(self, picture: str, name: str, rows: Iterable[Node], *lines: Node | None) -> Node:
        heading = row(icon(picture, size=40, cut="duotone"), title(name, level=Level.PANEL), gap=16)
        return panel(heading, *rows, *lines, pad=32, gap=16)

    def _add(self, kind: str) -> Node:
        return button(t("Voeg toe"), Add(kind), icon="plus", key=f"add:{kind}")

    def _row(self, kind: str, key: str, words: str) -> Node:
        drop = Do((_event(kind, key, ""),))
        return row(
            text(verbatim(words)).placed(grow=1),
            icon_button("x", t("Haal weg"), drop, key=f"drop:{key}"),
            gap=12,
        )

    def _actions(self, actions: tuple[Action, ...]) -> Node:
        rows = (self._action(action) for action in actions)
        line = row(
            self._field("who", t("Wie?")),
            self._field("when", t("Wanneer?")),
            self._add("action"),
            gap=16,
            align=Align.END,
        )
        what = self._field("what", t("Wat spreken we af?"))
        return self._panel("calendar-check", t("Acties"), rows, what, line, self._in_report())

    def _in_report(self) -> Node | None:
        """A word of warning where the report promises no names."""
        if self.sitting.view.settings.names_in_report:
            return None
        words = t("Wat je hier invult, komt in het verslag. Ook een naam bij “Wie?”.")
        return text(words, style=Style.SMALL, color=Color.SOFT)

    def _field(self, key: str, name: str) -> Node:
        words = self.drafts.raw(key)
        return field(key, name, words, limit=200, submit=Add("action")).placed(grow=1)

    def _action(self, action: Action) -> Node:
        more = " · ".join(part for part in (action.who, action.when) if part)
        gone = Do((ActionAdded(id=action.id, what=""),))
        return row(
            column(
                text(verbatim(action.what)),
                text(verbatim(more), style=Style.SMALL) if more else None,
                gap=2,
            ).placed(grow=1),
            icon_button("x", t("Haal weg"), gone, key=f"drop:{action.id}"),
            gap=12,
        )

    def aside(self, look: Metrics) -> Node | None:
        """Questions for the harvest."""
        del look
        rule = t("**Tip** — een kleine actie met een naam en een dag komt vaker af.")
        return column(prompts_panel(self, "harvest"), rule_panel(rule), gap=22)

    def edited(self, edited: Edited) -> Outcome | None:
        """Words that are being written; they are kept with "voeg toe"."""
        self.drafts.write(edited.key, edited.text)
        return None

    def handle(self, intent: object) -> Outcome | None:
        """Keep what was written."""
        if not isinstance(intent, Add):
            return None
        event = self._written(intent.kind)
        return Do((event,)) if event else None

    def leaving(self) -> Outcome | None:
        """Somebody goes on with words still in a field: keep them too."""
        events = tuple(
            filter(None, (self._written(kind) for kind in ("takeaway", "action", "signal")))
        )
        return Do(events) if events else None

    def _settle(self) -> None:
        play = self.table.play
        actions = (action.id for action in play.actions)
        self.drafts.settle((*play.takeaways, *play.signals, *actions))

    def _written(self, kind: str) -> Event | None:
        self._settle()
        if kind == "action":
            return self._agreed()
        words, play = self.drafts.words(kind), self.table.play
        key = f"{kind[0]}{_next(play.takeaways if kind == 'takeaway' else play.signals)}"
        self.drafts.send(key, kind)
        return _event(kind, key, words) if words else None

    def _agreed(self) -> Event | None:
        what, who, when = (self.drafts.words(field) for field in AGREEMENT)
        key = f"x{_next(action.id for action in self.table.play.actions)}"
        self.drafts.send(key, *AGREEMENT)
        return ActionAdded(id=key, what=what, who=who, when=when) if what else None


def _event(kind: str, key: str, words: str) -> Event:
    return (
        TakeawayAdded(id=key, text=words) if kind == "takeaway" else SignalAdded(id=key, text=words)
    )


def _next(keys: Iterable[str]) -> int:
    return 1 + max((int(key[1:]) for key in keys if key[1:].isdigit()), default=0)
