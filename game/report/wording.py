"""What the report calls things: the words for the codes of the rules."""

from __future__ import annotations

from game.core.deck import OTHER, PASS
from game.report.outcome import Effect
from game.report.votes import Choice
from game.words import t, tn

_A_LITTLE = 0.25
"""A drift below this is no drift: a quarter of a mark on the cord."""

_FAR = 1.0


def agreement(label: str | None) -> str:
    """How divided a group is, in words; empty below four voters."""
    words = {
        "unanimous": t("helemaal eens"),
        "agree": t("grotendeels eens"),
        "mixed": t("gemengd"),
        "spread": t("verspreid"),
        "camps": t("twee kampen"),
    }
    return words.get(label or "", "")


def way(how: str) -> str:
    """How a decision was taken."""
    words = {
        "consensus": t("Iedereen kan zich hierin vinden."),
        "majority": t("De meesten kozen dit."),
        "one": t("Eén van ons hakte de knoop door."),
        "trial": t("We proberen dit uit."),
    }
    return words.get(how, "")


def outcome(code: str) -> str:
    """What became of an earlier action."""
    words = {"done": t("gedaan"), "partly": t("deels gedaan"), "not": t("niet gedaan")}
    return words.get(code, t("niet besproken"))


def label(choice: Choice) -> str:
    """What an option says."""
    return {OTHER: t("Anders, namelijk …"), PASS: t("Ik pas")}.get(choice.id, choice.label)


def mark(choice: Choice) -> str:
    """The letter of an option; a dash for who passed."""
    return choice.letter or "–"


def round_names(rounds: tuple[int, ...]) -> tuple[str, ...]:
    """What the votes of a card are called."""
    if len(rounds) == 1:
        return (t("Stemmen"),)
    if len(rounds) == 2:  # noqa: PLR2004 - before and after the talk
        return t("Eerst"), t("Daarna")
    return tuple(t("Stemming {number}", number=number) for number in rounds)


def moved(people: int) -> str:
    """How many chose something else the second time."""
    if not people:
        return t("Niemand veranderde van keuze.")
    one = t("Eén persoon veranderde van keuze.")
    return one if people == 1 else t("{n} mensen veranderden van keuze.", n=people)


def drift(far: float, poles: tuple[str, str]) -> str:
    """Which way the group went along the cord."""
    pole = poles[far > 0]
    if abs(far) < _A_LITTLE or not pole:
        return t("De groep als geheel bleef ongeveer op dezelfde plek.")
    if abs(far) < _FAR:
        return t("De groep als geheel schoof een stukje op naar {pole}.", pole=pole)
    return t("De groep als geheel schoof een flink stuk op naar {pole}.", pole=pole)


def people(n: int) -> str:
    """How many took part."""
    return tn("{n} deelnemer", "{n} deelnemers", n)


def number(value: float, language: str) -> str:
    """A number with one decimal, as this language writes it."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if language == "nl" else text


def effects(found: tuple[Effect, ...], term: str) -> str:
    """What an option does to the interests on this term (soon, later), in words."""
    told = ((effect.interest, getattr(effect, term)) for effect in found)
    parts = [_effect(interest, points) for interest, points in told if points]
    return ", ".join(parts) or t("geen verschil")


def _effect(interest: str, points: int) -> str:
    small = interest if interest[1:2].isupper() else interest[:1].lower() + interest[1:]
    words = {
        2: t("veel meer {interest}", interest=small),
        1: t("meer {interest}", interest=small),
        -1: t("minder {interest}", interest=small),
        -2: t("veel minder {interest}", interest=small),
    }
    return words[points]
