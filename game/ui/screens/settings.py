"""Settings: how it looks, moves, sounds and speaks; each choice applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.layout import column, grid
from game.ui.node import Node
from game.ui.outcome import Change, Outcome
from game.ui.screens.page import back_button, footer, page
from game.ui.theme import Color
from game.ui.value import Value
from game.ui.widgets.choice import pills
from game.ui.widgets.panel import panel
from game.ui.widgets.select import Choice
from game.ui.widgets.switch import switch
from game.ui.widgets.text import Style, text
from game.ui.widgets.title import Level, title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsModel(Value):
    """What is chosen now, under the names of the stored settings.

    `theme` is system, day, night or contrast; `text_size` is in percent; `language` is
    system, nl or en.
    """

    theme: str = "system"
    text_size: int = 100
    less_motion: bool = False
    sound: bool = False
    language: str = "system"
    full_screen: bool = False


class Settings:
    """The choices of whoever sits at this computer."""

    name = "settings"

    def __init__(self, model: SettingsModel) -> None:
        """Show this; the app may give another model later."""
        self.model = model

    def view(self, look: Metrics) -> Node:
        """Panels beside each other."""
        panels = (self._light(), self._words(), self._calm(), self._language())
        return page(
            look,
            t("Instellingen"),
            title(t("Zo werkt het voor jou")),
            grid(*panels, columns=2, min_column=560),
            foot=footer(look, back_button(), text(_kept(), style=Style.SMALL, color=Color.SOFT)),
            key="settings",
        )

    def _light(self) -> Node:
        names = {
            "system": (t("zoals deze computer"), "monitor"),
            "day": (t("dag"), "sun"),
            "night": (t("nacht"), "moon"),
            "contrast": (t("hoog contrast"), "circle"),
        }
        choices = [_choice("theme", value, *name) for value, name in names.items()]
        about = t("Kies nacht voor een donkere zaal. Hoog contrast is zwart, wit en geel.")
        return _panel(
            t("Licht of donker"),
            about,
            pills(t("Licht of donker"), choices, self.model.theme, key="theme", bare=True),
        )

    def _words(self) -> Node:
        choices = [_choice("text_size", size, f"{size} %") for size in TEXT_SIZES]
        about = t("Ook met Ctrl plus en Ctrl min. Ctrl 0 is weer gewoon.")
        chosen = str(self.model.text_size)
        return _panel(
            t("Tekstgrootte"),
            about,
            pills(t("Tekstgrootte"), choices, chosen, key="text_size", bare=True),
        )

    def _calm(self) -> Node:
        return _panel(
            t("Beweging, geluid en venster"),
            "",
            self._switch("less_motion", t("Minder beweging")),
            self._switch(
                "sound",
                t("Geluid"),
                t("Een zachte bel als de tijd om is, en het ritselen van een kaart."),
            ),
            self._switch("full_screen", t("Volledig scherm (F11)")),
        )

    def _switch(self, name: str, words: str, about: str = "") -> Node:
        on = bool(getattr(self.model, name))
        return switch(words, on, Change({name: not on}), about=about)

    def _language(self) -> Node:
        names = {"system": t("zoals deze computer"), "nl": "Nederlands", "en": "English"}
        choices = [_choice("language", code, name) for code, name in names.items()]
        about = t("De kaarten blijven in de taal van hun deck, tenzij er een vertaling bij is.")
        return _panel(
            t("Taal"),
            about,
            pills(t("Taal"), choices, self.model.language, key="language", bare=True),
        )

    def handle(self, intent: object) -> Outcome | None:
        """A choice shows at once; the app applies and keeps it."""
        if isinstance(intent, Change):
            self.model = self.model.but(**intent.settings)
        return intent if isinstance(intent, Outcome) else None


def _kept() -> str:
    return t("Wat je kiest, geldt meteen en wordt bewaard.")


def _choice(setting: str, value: object, name: str, picture: str = "") -> Choice:
    return Choice(str(value), name, Change({setting: value}), icon=picture)


def _panel(name: str, about: str, *inside: Node) -> Node:
    return panel(
        title(name, level=Level.PANEL),
        column(*inside, gap=18),
        text(about, style=Style.SMALL, color=Color.SOFT) if about else None,
        pad=36,
        gap=18,
    )
