"""Who may be named: everybody by the label of the group, or nobody."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.state import Argument
from game.core.view import View

Names = Mapping[str, str]
"""Person id -> the label the group uses."""


def allowed(names: Names, view: View) -> Names:
    """The names that may stand in a report: none unless the group chose so."""
    if not view.settings.names_in_report:
        return {}
    return {who: names[who] for who in view.everyone if who in names}


def speaker(argument: Argument, names: Names, *, anonymous: bool) -> str:
    """Who gave an argument; empty when nobody is named.

    In an anonymous session an argument against one's own choice would tell the vote.
    """
    if anonymous and argument.against_own:
        return ""
    return names.get(argument.who or "", "")
