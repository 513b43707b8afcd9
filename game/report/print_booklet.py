"""The facilitator's booklet on A4: how to play on paper, the formats, and a page for each card."""

from __future__ import annotations

from game.core.deck import Card, Deck, Format, Option
from game.report.print_flow import BODY, BOLD, HEAD, LEAD, SMALL_TEXT, Flow
from game.report.print_parts import badge, cord, field_colour
from game.report.print_pen import Kind, Pen
from game.words import t, tn

COVER = Kind("title", 40)


def booklet(pen: Pen, deck: Deck) -> None:
    """The whole booklet."""
    flow = Flow(pen, f"{deck.title} · {t('versie {version}', version=deck.version)}")
    _cover(pen, flow, deck)
    for number, form in enumerate(deck.formats):
        _format(flow, form, first=number == 0)
    for number, card in enumerate(deck.cards):
        _card(flow, deck, card, first=number == 0)


def _cover(pen: Pen, flow: Flow, deck: Deck) -> None:
    """What this is, how to play without a laptop, and the ground rules."""
    flow.page()
    pen.mark(t("Boekje voor de spelleider"), "booklet")
    cord(pen, flow.left + 2, flow.y + 4, 60, 1.2)
    pen.circle(flow.left + 42, flow.y + 4, 3.4, "gold", "ink")
    flow.skip(16)
    flow.text(deck.title, COVER)
    flow.text(t("Boekje voor de spelleider"), LEAD)
    flow.skip(4)
    flow.head(t("Zo speel je zonder laptop"))
    for number, line in enumerate(_how(), 1):
        flow.item(f"{number}.", line)
    flow.skip(3)
    flow.head(t("Afspraken vooraf"))
    for line in _agreements():
        flow.item("•", line)
    if deck.credits:
        flow.skip(3)
        flow.head(t("Over dit deck"))
        flow.text(deck.credits, SMALL_TEXT)


def _how() -> tuple[str, ...]:
    return (
        t("Druk de kaarten dubbelzijdig af en sla om over de korte kant. Snijd ze doormidden."),
        t("Druk het bord af op A3 en de stemkaarten één keer voor elke deelnemer."),
        t("Kies met de groep een veld, trek een kaart en lees de voorkant voor."),
        t("Laat vragen stellen. De antwoorden staan in dit boekje, bij de kaart."),
        t("Draai de kaart om. Ieder kiest in stilte en legt een stemkaart dicht op tafel."),
        t("Draai de stemkaarten tegelijk om. Geef eerst het woord aan wie alleen staat."),
        t("Deel de brillen uit, bespreek de vragen en stem daarna opnieuw."),
        t("Neem samen een besluit. Lees dan de gevolgen en de wending voor uit dit boekje."),
        t("Sluit af: wat nemen jullie mee, en wie doet wat, wanneer?"),
    )


def _agreements() -> tuple[str, ...]:
    return (
        t("Meedoen is vrijwillig en iedereen telt even zwaar."),
        t("Wat hier gezegd wordt, blijft hier."),
        t("Stel je oordeel uit en vraag door. Zeg niet: als ik jou was."),
        t("Dit is geen debat. Onderzoek ook je eigen aannames."),
        t("De spelleider is neutraal en stemt niet."),
        t("Eigen casussen bevatten geen namen, datums of andere sporen."),
        t("Iedereen mag om een pauze vragen."),
    )


def _format(flow: Flow, form: Format, *, first: bool) -> None:
    """A session format with the script of each step."""
    flow.page() if first else flow.gap(70, 10)
    flow.pen.mark(form.title, f"format-{form.id}", level=1)
    flow.head(form.title)
    least, most = form.people
    people = t("{least} tot {most} mensen", least=least, most=most)
    flow.text(f"{people} · {tn('{n} minuut', '{n} minuten', form.minutes)}", SMALL_TEXT)
    for text in filter(None, (form.summary, form.when)):
        flow.text(text, BODY)
    if form.not_when:
        flow.text(t("Liever niet: {when}", when=form.not_when), SMALL_TEXT)
    flow.skip(1.5)
    for step in form.steps:
        flow.item(tn("{n} min", "{n} min", step.minutes), step.title, BOLD, indent=15)
        flow.text(step.script, SMALL_TEXT, indent=15)
        for prompt in step.prompts:
            flow.text(f"• {prompt.text}", SMALL_TEXT, indent=15)
        flow.skip(0.8)


def _card(flow: Flow, deck: Deck, card: Card, *, first: bool) -> None:
    """All that is not on the card itself."""
    flow.page() if first else flow.gap(110, 14)
    pen, tension = flow.pen, deck.tension_by_id.get(card.tension)
    pen.mark(card.title, f"booklet-{card.id}", level=1)
    ink = field_colour(deck, card.tension)
    badge(pen, tension.icon if tension else "circle", ink, flow.left, flow.y, 11)
    top = flow.y
    flow.text(card.title, HEAD, indent=15)
    if tension:
        names = f"{tension.left.label} – {tension.right.label}"
        flow.text(f"{names} · {card.id}", SMALL_TEXT, indent=15)
    flow.y = max(flow.y, top + 11) + 3
    if card.facilitator:
        flow.panel(card.facilitator)
    _asked(flow, card)
    _given(flow, card)
    _consequences(flow, deck, card)
    _ending(flow, card)


def _asked(flow: Flow, card: Card) -> None:
    """The facts, with the question that opens each."""
    if card.facts:
        flow.part(t("Feiten: lees voor als iemand ernaar vraagt"))
    for fact in card.facts:
        flow.item("•", fact.ask, BOLD, indent=6)
        flow.text(fact.answer, BODY, indent=6)
        flow.skip(0.7)


def _given(flow: Flow, card: Card) -> None:
    """The lenses, with what each would say and ask."""
    if card.lenses:
        flow.part(t("Brillen: deel ze uit"))
    for lens in card.lenses:
        flow.item("•", lens.who, BOLD, indent=6)
        flow.text(f"“{lens.says}” {t('Vraagt: {question}', question=lens.asks)}", BODY, indent=6)
        flow.skip(0.7)


def _consequences(flow: Flow, deck: Deck, card: Card) -> None:
    """What comes of each option, soon and later, and per interest."""
    flow.part(t("Gevolgen: lees voor na het besluit"))
    for option in card.options:
        flow.item(card.letter(option.id), option.label, BOLD, indent=6)
        for when, text in (
            (t("Binnen drie maanden"), option.soon),
            (t("Na ongeveer twee jaar"), option.later),
        ):
            if text:
                flow.text(f"{when}: {text}", BODY, indent=6)
        effects = _effects(deck, option)
        if effects:
            flow.text(effects, SMALL_TEXT, indent=6)
        flow.skip(1)


def _effects(deck: Deck, option: Option) -> str:
    """What an option does per interest: soon and later."""
    found = option.effects
    labels = ((interest.label, found.get(interest.id)) for interest in deck.interests)
    return " · ".join(f"{label} {_signed(both)}" for label, both in labels if both)


def _signed(both: tuple[int, int]) -> str:
    return " / ".join(f"{n:+d}".replace("-", "−") if n else "0" for n in both)


def _ending(flow: Flow, card: Card) -> None:
    """The twist, what law and research say, and what to take along."""
    if card.twist:
        flow.part(t("Wending: {title}", title=card.twist.title))
        flow.text(card.twist.text, BODY)
        flow.text(card.twist.question, BOLD)
    if card.insight:
        flow.part(t("Wat wet en onderzoek zeggen"))
        flow.text(card.insight.text, BODY)
        for source in card.insight.sources:
            date = f" ({source.date})" if source.date else ""
            flow.item("•", f"{source.title}{date} {source.url}", SMALL_TEXT, indent=4)
    harvest = card.prompts.get("harvest", ())
    if harvest:
        flow.part(t("Oogst"))
        for prompt in harvest:
            flow.item("•", prompt.text, indent=4)
