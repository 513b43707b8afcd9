"""A dialog over a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.gallery_pages.reveal import reveal
from game.ui.layout import stack
from game.ui.node import Node
from game.ui.widgets.button import Kind, button
from game.ui.widgets.dialog import dialog
from game.ui.widgets.text import text

if TYPE_CHECKING:
    from game.ui.gallery_pages.page import Page
    from game.ui.look import Look


def asked(look: Look, page: Page) -> Node:
    """A dialog over a screen."""
    question = dialog(
        "Deze groep vergeten?",
        text("De namen, sessies en verslagen van Team Werk Noord gaan voorgoed weg."),
        actions=(
            button("Nee, terug", "no"),
            button("Ja, vergeet alles", "yes", kind=Kind.DANGER, icon="trash"),
        ),
        leave="leave",
    )
    return stack(reveal(look, page), question)
