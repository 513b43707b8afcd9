"""A row of the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "advice"]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a code; `{subject}` and the parameters of a finding go in them."""

    severity: Severity
    title: str
    what: str
    why: str
    do: str


def _(text: str) -> str:
    """Mark a text for the catalogues; `t` translates it when it is shown."""
    return text
