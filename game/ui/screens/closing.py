"""The closing map: where the group stood before and after, and what it takes along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from game.ui.layout import column, frame, row, split, wrap
from game.ui.node import Node
from game.ui.outcome import Ask, Leave, Open, Outcome
from game.ui.screens.closing_lists import harvest_panels, numbers, own_cases, points_panel
from game.ui.screens.closing_map import tension_map
from game.ui.screens.confirm import Question
from game.ui.screens.foot import foot_bar
from game.ui.screens.head import head
from game.ui.sitting import Sitting
from game.ui.widgets.button import Kind, button
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


MAP = (36, 28)


class Closing:
    """The end of a session; nothing is closed until the group says so.

    Attributes:
        saved: where the report was written last; empty when there is none yet.
    """

    name = "closing"

    def __init__(self, sitting: Sitting) -> None:
        """Look back at the session on the table."""
        self.sitting = sitting
        self.saved = ""

    def view(self, look: Metrics) -> Node:
        """The map, the numbers, and what was agreed."""
        heading, lead = self._said()
        main = column(
            own_cases(self.sitting),
            panel(tension_map(self.sitting, look), pad=MAP if look.wide else 22)
            if self._voted
            else None,
            *harvest_panels(self.sitting),
            points_panel(self.sitting),
            gap=24,
        )
        body = column(
            title(heading),
            text(lead, style=Style.LEAD),
            self._saved(),
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
            lead = t(
                "Waar stond de groep vóór het gesprek (wit) en erna (geel)? Rechts: hoe eensgezind."
            )
            return t("Onze spanningskaart"), lead
        if self.sitting.view.done:
            return t("Terugblik op jullie gesprek"), t("Jullie hebben gepraat zonder te stemmen.")
        return t("Terugblik op jullie gesprek"), t("Jullie hebben nog geen kaart gespeeld.")

    def _where(self) -> str:
        return " · ".join(filter(None, (self.sitting.group, self.sitting.day)))

    def _saved(self) -> Node | None:
        """Where the report is, with a way to open it."""
        if not self.saved:
            return None
        path = PurePath(self.saved)
        return panel(
            row(
                icon("check-circle", cut="fill"), text(verbatim(self.saved)).placed(grow=1), gap=16
            ),
            wrap(
                button(
                    t("Open het verslag"), Ask("open", self.saved), icon="book-open", key="open"
                ),
                button(
                    t("Open de map"),
                    Ask("open", str(path.parent)),
                    icon="folder-open",
                    key="open:folder",
                ),
                gap=16,
            ),
            tone=Tone.GAIN,
            pad=28,
            gap=16,
        )

    def _finish(self) -> Outcome:
        """Close it, after a question when there is something still to do."""
        close, left = Ask("close_session"), tuple(self._left())
        if self.sitting.view.closed or not left:
            return close
        words = t("De sessie gaat dicht. Je vindt haar terug bij Groepen en gegevens.")
        question = Question(
            t("Zijn jullie klaar?"), words, left, t("Ja, afronden"), close, danger=False
        )
        return Open("confirm", question)

    def _left(self) -> Iterator[str]:
        if not self.saved:
            yield t("Jullie hebben nog geen verslag bewaard. Dat kan later ook nog.")
        if own_cases(self.sitting):
            yield t("Jullie eigen casus staat nog hier: bewaren, een kaart maken of vernietigen.")

    def _foot(self, look: Metrics) -> Node:
        closed = self.sitting.view.closed
        back = button(t("Terug"), Leave(), icon="arrow-left", key="back", hotkey="back")
        done = button(
            t("Naar het begin") if closed else t("Afronden"),
            self._finish(),
            kind=Kind.PRIMARY,
            icon_after="check",
            key="finish",
            hotkey="forward",
        )
        return foot_bar(look, back, _papers() if look.wide else None, done)

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
