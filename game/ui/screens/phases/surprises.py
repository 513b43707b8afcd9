"""Surprising questions: they fit every card and come when a group asks for one."""

from __future__ import annotations

from game.words import t


def surprises() -> tuple[str, ...]:
    """Questions that fit every card and come when somebody asks for a surprise."""
    return (
        t("Wat zou je doen als niemand het ooit te weten kwam?"),
        t("Wie is niet in deze kamer, en had er wel bij moeten zijn?"),
        t("Wat zou je adviseren als dit je eigen broer of zus was?"),
        t("Wat is het kleinste wat je morgen kunt doen?"),
        t("Welke regel zou je willen veranderen, en waarom?"),
        t("Wat vond je drie jaar geleden van zo’n situatie?"),
        t("Wat zou je de nieuwkomer willen vragen, maar durf je niet?"),
        t("Wat hoop je dat een collega tegen je zegt?"),
        t("Wat doe je hier uit gewoonte?"),
        t("Waar word je in deze casus een beetje boos of moe van?"),
        t("Hoe leg je deze keuze uit in een brief van drie zinnen?"),
        t("Wat gebeurt er als je een maand wacht?"),
    )
