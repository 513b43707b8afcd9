"""What the form calls each field of a file: one table, for the form and for what is found in it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from game.ui.screens.studio.records import Path
from game.ui.screens.studio.talk_part import phases
from game.words import language, t


def label_of(path: Path) -> str:
    """The name of the field of a path; the last key itself where the form has no such field."""
    steps = [str(step) for step in path if not isinstance(step, int)]
    if "effects" in steps:
        steps = steps[: steps.index("effects") + 1]
    known = _labels(language())
    tails = (".".join(steps[start:]) for start in range(len(steps)))
    return next((known[tail] for tail in tails if tail in known), steps[-1] if steps else "")


def place_of(path: Path) -> str:
    """A place in a file as the form calls it: the name of the field, and what it belongs to."""
    if not path:
        return t("Dit bestand")
    items = [_item(str(name), n) for name, n in pairwise(path) if isinstance(n, int)]
    name = t("“{label}”", label=label_of(path))
    return f"{name} ({', '.join(items)})" if items else name


def _item(name: str, number: int) -> str:
    """An item of a list as the form calls it."""
    if name == "options":
        return t("keuze {letter}", letter=chr(ord("A") + number))
    kinds = {
        "followups": t("vervolg {n}", n=number + 1),
        "facts": t("feit {n}", n=number + 1),
        "lenses": t("bril {n}", n=number + 1),
        "sources": t("bron {n}", n=number + 1),
        "tensions": t("spanningsveld {n}", n=number + 1),
        "interests": t("belang {n}", n=number + 1),
    }
    return kinds.get(name) or t("nummer {n}", n=number + 1)


@cache
def _labels(_language: str) -> dict[str, str]:
    """Ends of paths, and how the form calls what is there."""
    return {
        **_case(),
        **_options(),
        **_ending(),
        **_deck(),
        **{f"prompts.{phase}": name for phase, name in phases().items()},
    }


def _case() -> dict[str, str]:
    return {
        "title": t("Titel"),
        "tension": t("Spanningsveld"),
        "case": t("Casus"),
        "question": t("Vraag"),
        "level": t("Niveau"),
        "minutes": t("Minuten"),
        "warning": t("Wat kan iemand zwaar vinden?"),
        "person": t("De persoon"),
        "person.name": t("Voornaam"),
        "person.origin": t("Komt uit"),
        "person.about": t("Wie is dit, in een halve zin?"),
        "person.age": t("Leeftijd"),
        "person.gender": t("Geslacht"),
        "alt": t("Wat is er op het plaatje te zien?"),
        "facts": t("Feiten die opengaan als iemand ernaar vraagt"),
        "facts.ask": t("De vraag"),
        "facts.answer": t("Het antwoord"),
    }


def _options() -> dict[str, str]:
    return {
        "options": t("Keuzes"),
        "options.label": t("Wat doe je?"),
        "why": t("Wat pleit ervoor?"),
        "price": t("Wat is de prijs, en voor wie?"),
        "soon": t("Binnen drie maanden"),
        "later": t("Na ongeveer twee jaar"),
        "lean": t("Plek op het koord"),
        "effects": t("Wat schuift er?"),
        "next": t("Vervolg, alleen bij zelf oefenen"),
        "lenses": t("Brillen"),
        "who": t("Wie is dit?"),
        "says": t("Wat zou deze persoon echt zeggen?"),
        "asks": t("Wat zou deze persoon vragen?"),
        "newcomer": t("Dit is de nieuwkomer"),
        "icon": t("Plaatje"),
        "prompts": t("Vragen"),
    }


def _ending() -> dict[str, str]:
    return {
        "twist": t("Wending"),
        "twist.text": t("Wat gebeurt er?"),
        "twist.question": t("De vraag aan de groep"),
        "insight": t("Inzicht"),
        "insight.text": t("Wat zeggen wet en onderzoek?"),
        "sources": t("Bronnen"),
        "sources.title": t("Titel van de bron"),
        "url": t("Adres"),
        "date": t("Datum"),
        "handles": t("Handvatten"),
        "terms": t("Begrippen die uitleg krijgen"),
        "valid_on": t("De regels zoals ze golden op"),
        "checked_on": t("Nagekeken op"),
        "followups": t("Vervolg"),
        "followups.text": t("Wat gebeurt er nu?"),
        "facilitator": t("Voor de spelleider"),
        "review": t("Moet een jurist deze kaart nog lezen?"),
    }


def _deck() -> dict[str, str]:
    return {
        "version": t("Versie"),
        "job_title": t("Hoe heet jullie vak?"),
        "authors": t("Wie schreef het?"),
        "license": t("Licentie"),
        "credits": t("Dank, bronnen en wat lezers moeten weten"),
        "tensions": t("Spanningsvelden"),
        "tensions.about": t("Waar wringt het?"),
        "tensions.source": t("Waar is dit thema eerder genoemd?"),
        "left.label": t("Naam van de pool"),
        "right.label": t("Naam van de pool"),
        "gift": t("Wat brengt deze kant?"),
        "pitfall": t("Waar gaat het mis?"),
        "interests": t("Belangen"),
        "interests.label": t("Hoe heet het?"),
        "interests.about": t("Wat betekent het?"),
    }
