"""Names for who gives none: a letter, an animal, or the colour of their token."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.words import t

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which read as 1 and 0."""


def animals() -> tuple[str, ...]:
    """Animals nobody minds to be."""
    return (
        t("Egel"),
        t("Otter"),
        t("Uil"),
        t("Vos"),
        t("Bever"),
        t("Haas"),
        t("Merel"),
        t("Libel"),
        t("Das"),
        t("Zwaluw"),
        t("Hommel"),
        t("Ree"),
        t("Reiger"),
        t("Eekhoorn"),
        t("Kikker"),
        t("Zeehond"),
        t("Specht"),
        t("Vlinder"),
        t("Mus"),
        t("Kievit"),
        t("Ooievaar"),
        t("Salamander"),
        t("Spreeuw"),
        t("Dolfijn"),
    )


def colours() -> tuple[str, ...]:
    """What the twelve colours of tokens are called, in their order."""
    return (
        t("Petrol"),
        t("Paars"),
        t("Groen"),
        t("Oranje"),
        t("Blauw"),
        t("Oker"),
        t("Framboos"),
        t("Jade"),
        t("Bruin"),
        t("Indigo"),
        t("Grijs"),
        t("Roze"),
    )


def free(names: Sequence[str], taken: Iterable[str]) -> str:
    """The first of these that nobody has; with a number when all are taken."""
    used = {name.casefold() for name in taken}
    rounds = ("", *(f" {number}" for number in range(2, 20)))
    return next(n + more for more in rounds for n in names if (n + more).casefold() not in used)
