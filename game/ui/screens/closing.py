"""The closing map: where the group stood before and after, and what it takes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, frame, split, wrap
from game.ui.node import Node
from game.ui.outcome import Ask, Leave, Outcome
from game.ui.screens.closing_lists import harvest_panels, numbers, own_cases, points_panel
from game.ui.screens.closing_map import tension_map
from game.ui.screens.foot import foot_bar
from game.ui.screens.head import head
from game.ui.sitting import Sitting
from game.ui.widgets.button import Kind, button
from game.ui.widgets.panel import panel
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


MAP = (36, 28)


class Closing:
    """The end of a session; nothing is closed until the group says so."""

    name = "closing"

    def __init__(self, sitting: Sitting) -> None:
        """Look back at the session on the table."""
        self.sitting = sitting

    def view(self, look: Metrics) -> Node:
        """The map, the numbers, and what was agreed."""
        heading, lead = self._said()
        main = column(
            panel(tension_map(self.sitting, look), pad=MAP if look.wide else 22)
            if self._voted
            else None,
            *harvest_panels(self.sitting),
            points_panel(self.sitting),
            own_cases(self.sitting),
            gap=24,
        )
        body = column(
            title(heading),
            text(lead, style=Style.LEAD),
            split(main, numbers(self.sitting), aside_width=300),
            None if look.wide else _papers(),
            gap=18,
            pad=(56, 4, 56, 36) if look.wide else (28, 4, 28, 28),
        )
        bar = head(self._where(), narrow=not look.wide)
        top = column(bar, pad=(56, 28, 56, 16) if look.wide else (28, 16, 28, 10))
        return frame(top, body, self._foot(look), key="closing")

    @property
    def _voted(self) -> bool:
        """Whether there is anything to see on the map."""
        return any(result for done in self.sitting.view.done for result in done.results)

    def _said(self) -> tuple[str, str]:
        """The title, and a line about what is below it."""
        if self._voted:
            lead = t("Waar stond de groep vóór het gesprek (wit) en erna (geel)? Rechts: hoe eens.")
            return t("Onze spanningskaart"), lead
        if self.sitting.view.done:
            return t("Terugblik op jullie gesprek"), t("Jullie hebben gepraat zonder te stemmen.")
        return t("Terugblik op jullie gesprek"), t("Jullie hebben nog geen kaart gespeeld.")

    def _where(self) -> str:
        return " · ".join(filter(None, (self.sitting.group, self.sitting.day)))

    def _foot(self, look: Metrics) -> Node:
        closed = self.sitting.view.closed
        back = button(t("Terug"), Leave(), icon="arrow-left", key="back", hotkey="back")
        done = button(
            t("Naar het begin") if closed else t("Afronden"),
            Ask("close_session"),
            kind=Kind.PRIMARY,
            icon_after="check",
            key="finish",
            hotkey="forward",
        )
        return foot_bar(back, _papers() if look.wide else None, done)

    def handle(self, intent: object) -> Outcome | None:
        """Every press here asks the app for something."""
        return intent if isinstance(intent, Outcome) else None


def _papers() -> Node:
    """The report, in three forms."""
    return wrap(
        button(t("Cijfers (CSV)"), Ask("export", "csv"), icon="file-csv", key="export:csv"),
        button(t("Verslag (PDF)"), Ask("export", "pdf"), icon="file-pdf", key="export:pdf"),
        button(
            t("Verslag (webpagina)"), Ask("export", "html"), icon="file-html", key="export:html"
        ),
        gap=16,
    )
