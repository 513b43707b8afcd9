"""What the group takes along: numbers, actions, signals, and points when switched on."""

from __future__ import annotations

from game.core.deck import Card
from game.ui.layout import column, row
from game.ui.node import Node
from game.ui.outcome import Ask, Open
from game.ui.screens.confirm import Question
from game.ui.sitting import Sitting
from game.ui.widgets.button import Kind, button
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn


def numbers(sitting: Sitting) -> Node | None:
    """Mirrors of the session, none of them a score; only of what was done."""
    done = sitting.view.done
    shifts = [each.shift.moved or 0 for each in done if each.shift]
    moved = sum(shifts)
    voiced = sum(len(each.play.voiced) for each in done)
    lenses = sum(len(each.card.lenses) for each in done)
    actions = sum(len(each.play.actions) for each in done)
    signals = sum(len(each.play.signals) for each in done)
    anew = tn("keer veranderde iemand van keuze", "keer veranderde iemand van keuze", moved)
    shown = (
        _number(moved, anew) if shifts else None,
        _number(voiced, t("van {n} brillen gebruikt", n=lenses)) if lenses else None,
        _number(actions, tn("actie afgesproken", "acties afgesproken", actions))
        if actions
        else None,
        _number(signals, tn("signaal voor beleid", "signalen voor beleid", signals))
        if signals
        else None,
    )
    return column(*shown, gap=20) if any(shown) else None


def _number(number: int, words: str) -> Node:
    return panel(
        title(str(number), level=Level.CARD), text(words, style=Style.SMALL), pad=28, gap=6
    )


def harvest_panels(sitting: Sitting) -> list[Node]:
    """Actions, takeaways and signals of all cards, in the group's own words."""
    plays = [done.play for done in sitting.view.done]
    actions = [" · ".join(filter(None, (a.what, a.who, a.when))) for p in plays for a in p.actions]
    lists = (
        (t("Acties"), actions),
        (t("Meegenomen"), [words for p in plays for words in p.takeaways.values()]),
        (t("Signalen voor beleid"), [words for p in plays for words in p.signals.values()]),
    )
    return [_list(name, texts) for name, texts in lists if texts]


def _list(name: str, texts: list[str]) -> Node:
    rows = (text(verbatim(f"• {words}")) for words in texts)
    return panel(title(name, level=Level.PANEL), *rows, pad=32, gap=10)


def parts() -> dict[str, tuple[str, str]]:
    """The parts of the conversation points: a name and what it looks at."""
    return {
        "perspectives": (
            t("Brillen"),
            t("door hoeveel brillen jullie keken, die van de nieuwkomer dubbel"),
        ),
        "balance": (t("Balans"), t("of beide kanten argumenten kregen")),
        "counter": (
            t("Tegenspraak"),
            t("hoeveel van jullie een argument tegen de eigen keuze noemden"),
        ),
        "prediction": (t("Elkaar kennen"), t("hoe goed jullie elkaars keuze voorspelden")),
        "action": (t("Afspraak"), t("of er een actie is met wat, wie en wanneer")),
    }


def in_words(share: float) -> str:
    """A part from 0 to 1 in words."""
    bounds = ((0.75, t("sterk")), (0.4, t("op weg")), (0.01, t("een begin")))
    return next((words for low, words in bounds if share >= low), t("nog niet"))


def points_panel(sitting: Sitting) -> Node | None:
    """Conversation points for the team, part by part in words, when switched on."""
    if not sitting.view.settings.points:
        return None
    scored = [(done.card, done.points) for done in sitting.view.done if done.points]
    rows = [
        column(
            text(f"**{card.title}**: {t('{n} van 10', n=round(points.total))}"),
            *(_part(name, share) for name, share in points.parts.items()),
            gap=6,
        )
        for card, points in scored
    ]
    lead = t("Deze punten gaan over hoe jullie praatten, nooit over wat jullie kozen.")
    return panel(
        title(t("Gesprekspunten"), level=Level.PANEL),
        text(lead, style=Style.SMALL),
        *rows,
        pad=32,
        gap=18,
    )


def _part(name: str, share: float) -> Node:
    label, about = parts()[name]
    return text(f"{label}: **{in_words(share)}** ({about})", style=Style.SMALL)


def own_cases(sitting: Sitting) -> Node | None:
    """What becomes of a case the group brought: keep it, make it a card, or destroy it."""
    found = [done.card for done in sitting.view.done if done.play.card.startswith("own-")]
    rows = [_own(card) for card in found if card.case]
    if not rows:
        return None
    return panel(
        title(t("Jullie eigen casus"), level=Level.PANEL), *rows, tone=Tone.NOTE, pad=32, gap=16
    )


def _destroying(card: Card) -> Question:
    """Before a case is destroyed."""
    return Question(
        t("“{title}” vernietigen?", title=card.title),
        t("Dit gaat voorgoed weg en kan niet meer terug:"),
        (
            t("de casus zelf, met de keuzes"),
            t("de notities en argumenten erbij, en wat jullie zelf invulden"),
            t("hetzelfde in alle reservekopieën op deze computer"),
        ),
        t("Vernietig voorgoed"),
        Ask("destroy_case", card.id),
    )


def _own(card: Card) -> Node:
    return column(
        text(verbatim(card.title)),
        row(
            button(
                t("Maak er een kaart van"),
                Ask("own_to_card", card.id),
                icon="cards",
                small=True,
                key=f"own:card:{card.id}",
            ),
            button(
                t("Vernietig de casus"),
                Open("confirm", _destroying(card)),
                kind=Kind.DANGER,
                icon="trash",
                small=True,
                key=f"own:destroy:{card.id}",
            ),
            gap=14,
        ),
        text(
            t("Doe je niets? Dan blijft de casus bij deze sessie op deze computer."),
            style=Style.SMALL,
        ),
        gap=10,
    )
