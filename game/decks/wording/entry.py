"""A row of the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "advice"]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a code; `{subject}` and the parameters of a finding go in them.

    Attributes:
        severity: how bad it is.
        title: the problem in a few words.
        what: what is wrong, here.
        why: why it matters.
        do: what to do about it in the file.
        form: what to do about it in a form, where that has other words; `{price}` is what the
            form calls the field `price`.
    """

    severity: Severity
    title: str
    what: str
    why: str
    do: str
    form: str = ""


def _(text: str) -> str:
    """Mark a text for the catalogues; `t` translates it when it is shown."""
    return text
