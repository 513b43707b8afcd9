"""How the report of one card is told."""

from __future__ import annotations

from collections.abc import Iterator

from game.days import long_day
from game.report import wording
from game.report.block import (
    Ballots,
    Block,
    Bullets,
    Heading,
    Panel,
    Picture,
    Side,
    Sides,
    Text,
)
from game.report.card_report import CardReport
from game.report.flow import flow
from game.report.outcome import Decided, Turned
from game.report.points_story import points_blocks
from game.report.section import Section
from game.report.spread import spread
from game.report.talk import LensUse, Said
from game.words import t


def card_section(card: CardReport, number: int) -> Section:
    """A card, from its question to what the group takes along."""
    blocks = (
        Text(card.question, "lead"),
        *_voted(card, str(number)),
        *_said(card),
        *_decided(card),
        *_learned(card),
        *_taken(card),
        *points_blocks(card),
    )
    poles = t("{left} tegenover {right}", left=card.poles[0], right=card.poles[1])
    own = poles if card.tension else t("Eigen casus")
    eyebrow = t("Kaart {number} · {poles} · {format}", number=number, poles=own, format=card.format)
    return Section(f"card-{number}", card.title, blocks, eyebrow, new_page=True)


def _voted(card: CardReport, key: str) -> Iterator[Block]:
    votes = card.votes
    if not votes.rounds:
        return
    title = t("Zo stemde de groep")
    yield Heading(title)
    yield Ballots(title, wording.round_names(votes.rounds), votes.choices)
    if votes.others:
        yield Bullets(tuple(t("Anders, namelijk: {words}", words=words) for words in votes.others))
    for drawing in (spread(key, card.poles, votes), flow(key, votes)):
        if drawing:
            yield Picture(drawing)
    yield Text(" ".join(_mirror(card)))


def _mirror(card: CardReport) -> Iterator[str]:
    """What the votes show, in sentences."""
    votes, stand = card.votes, card.votes.stand
    before, after = wording.agreement(stand.label_before), wording.agreement(stand.label_after)
    if before and before == after:
        yield t("Hoe eensgezind: {label}, eerst en daarna.", label=before)
    elif before and after:
        yield t("Hoe eensgezind: eerst {before}, daarna {after}.", before=before, after=after)
    elif before:
        yield t("Hoe eensgezind: {label}.", label=before)
    if len(votes.rounds) > 1:
        unknown = t("Wie van keuze veranderde, is niet bekend: er zijn alleen aantallen geteld.")
        yield unknown if votes.moved is None else wording.moved(votes.moved)
    if votes.drift is not None:
        yield wording.drift(votes.drift, card.poles)
    if votes.grew_together:
        yield t(
            "Jullie groeiden naar elkaar toe en hoorden weinig tegenargumenten. "
            "Wie verdedigt een volgende keer één minuut de andere kant?",
        )


def _said(card: CardReport) -> Iterator[Block]:
    talk = card.talk
    if talk.lenses or talk.arguments or talk.prompts or talk.notes:
        yield Heading(t("Het gesprek"))
    if talk.lenses:
        yield from map(Text, _lenses(card))
    if talk.arguments:
        yield Sides(_side(card, "left"), _side(card, "right"))
    if talk.prompts:
        yield Text(t("Hierover spraken we:"), "strong")
        yield Bullets(talk.prompts)
    if talk.notes:
        yield Panel("note", (Text(t("Notities"), "strong"), Text(talk.notes)))


def _lenses(card: CardReport) -> Iterator[str]:
    heard = [_lens(lens) for lens in card.talk.lenses if lens.voiced]
    silent = [_lens(lens) for lens in card.talk.lenses if not lens.voiced]
    if heard:
        yield t("Door deze brillen keken we: {lenses}.", lenses=", ".join(heard))
    if silent:
        yield t("Deze brillen bleven liggen: {lenses}.", lenses=", ".join(silent))


def _lens(lens: LensUse) -> str:
    """A lens by who it is, with who spoke behind it when that may be told."""
    return f"{lens.who} ({lens.speaker})" if lens.speaker and lens.voiced else lens.who


def _side(card: CardReport, pole: str) -> Side:
    label = card.poles[pole == "right"] or (
        t("De ene kant") if pole == "left" else t("De andere kant")
    )
    items = tuple(map(_argument, card.talk.for_pole(pole))) or (t("Geen argumenten genoteerd."),)
    return Side(pole, t("Voor {pole}", pole=label), items)


def _argument(said: Said) -> str:
    against = t("tegen de eigen keuze in") if said.against_own else ""
    behind = t("bril: {who}", who=said.lens) if said.lens else ""
    about = ", ".join(filter(None, (said.speaker, behind, against)))
    return f"{said.text} ({about})" if about else said.text


def _decided(card: CardReport) -> Iterator[Block]:
    if card.decision is None and card.twist is None:
        return
    yield Heading(t("Het besluit"))
    if card.decision:
        yield Panel("decision", tuple(_decision(card.decision)))
    if card.twist:
        yield Panel("twist", tuple(_twist(card.twist)))


def _decision(decided: Decided) -> Iterator[Text]:
    yield Text(_option(decided.letter, decided.label), "strong")
    if decided.how:
        yield Text(wording.way(decided.how))
    if decided.text:
        yield Text(decided.text)
    if decided.soon or decided.effects:
        yield Text(_term(t("Binnen drie maanden"), decided, "soon"))
    if decided.later or decided.effects:
        yield Text(_term(t("Over twee jaar"), decided, "later"))


def _option(letter: str, label: str) -> str:
    return f"{letter}. {label or t('Anders')}"


def _term(when: str, decided: Decided, term: str) -> str:
    """What happens, and what that does to the interests."""
    told: str = getattr(decided, term)
    effects = wording.effects(decided.effects, term) if decided.effects else ""
    estimate = t("Onze inschatting: {effects}.", effects=effects) if effects else ""
    return f"{when}: {' '.join(filter(None, (told, estimate)))}"


def _twist(twist: Turned) -> Iterator[Text]:
    yield Text(t("Wending: {title}", title=twist.title), "strong")
    yield Text(twist.text)
    yield Text(twist.question)
    yield Text(_verdict(twist), "strong")
    if twist.words:
        yield Text(twist.words)


def _verdict(twist: Turned) -> str:
    if twist.stands is None:
        return t("Hier koos de groep niet over.")
    if twist.stands:
        return t("Het besluit staat.")
    if not twist.letter:
        return t("De groep heroverwoog het besluit.")
    return t("Nu koos de groep: {option}", option=_option(twist.letter, twist.label))


def _learned(card: CardReport) -> Iterator[Block]:
    if not card.insight:
        return
    yield Heading(t("Wat wet en onderzoek zeggen"))
    yield Text(card.insight)
    if card.law:
        yield Text(t("Nagekeken op {day}.", day=long_day(card.law.checked_on)), "small")


def _taken(card: CardReport) -> Iterator[Block]:
    if card.takeaways:
        yield Heading(t("Wat we meenemen"))
        yield Bullets(card.takeaways)
