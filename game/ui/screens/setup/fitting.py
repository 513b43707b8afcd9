"""What fits: how many cards in the time, and the format with the people."""

from __future__ import annotations

from game.core.deck import Format
from game.core.plan import CLOSING_MINUTES, OPENING_MINUTES, cards_in
from game.ui.screens.setup.plan import LEAST_PEOPLE, Plan
from game.words import t, tn


def missing(plan: Plan, form: Format | None) -> str:
    """What is still needed before the group can begin; empty when nothing is."""
    if not plan.name.strip():
        return t("Geef de groep nog een naam.")
    short = LEAST_PEOPLE - len(plan.people)
    if short > 0:
        return tn("Nog {n} deelnemer erbij.", "Nog {n} deelnemers erbij.", short)
    return "" if form else t("Kies nog een deck en een werkvorm.")


def cards_that_fit(form: Format, minutes: int) -> str:
    """How many cards fit in the time, in words."""
    if form.minutes > minutes - OPENING_MINUTES - CLOSING_MINUTES:
        return t("Eén ronde van {n} minuten past krap in {m} minuten.", n=form.minutes, m=minutes)
    many = cards_in(form, minutes)
    if form.case == "own":
        return tn(
            "{n} casus past in {m} minuten, met opening en afronding",
            "{n} casussen passen in {m} minuten, met opening en afronding",
            many,
            m=minutes,
        )
    return tn(
        "{n} kaart past in {m} minuten, met opening en afronding",
        "{n} kaarten passen in {m} minuten, met opening en afronding",
        many,
        m=minutes,
    )


def too_many_picked(form: Format, plan: Plan) -> str:
    """A word when more cards were picked than fit."""
    picked, fit = len(plan.settings.picked), cards_in(form, plan.settings.minutes)
    if form.case == "own" or picked <= fit:
        return ""
    return t("Gekozen: {n}. De rest is voor een volgende keer.", n=picked)


def group_size(form: Format, people: int) -> str:
    """A gentle word when the format suits another size of group; empty when it fits."""
    least, most = form.people
    if people < LEAST_PEOPLE or least <= people <= most:
        return ""
    return t(
        "Deze werkvorm past het best bij {least} tot {most} mensen. "
        "Jullie zijn met {n}. Het mag wel.",
        least=least,
        most=most,
        n=people,
    )
