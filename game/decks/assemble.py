"""Models in, the values of the core out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from game.core import deck as core
from game.decks.schema.card import (
    CardModel,
    FollowUpModel,
    FollowUpOptionModel,
    OptionModel,
    PersonModel,
    PromptsModel,
    TwistModel,
)
from game.decks.schema.deck import DeckModel, TensionModel
from game.decks.schema.format import FormatModel, StepModel
from game.decks.schema.insight import InsightModel, LawModel, SourceModel
from game.decks.schema.library import HandleModel, TermModel

PROMPT_PHASES = tuple(PromptsModel.model_fields)
"""The phases a card can bring prompts for."""


def flowing(text: str) -> str:
    """A text without the line breaks of its file; a blank line begins a paragraph."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(each.split()) for each in paragraphs if each.strip())


def card(model: CardModel) -> core.Card:
    """A card as it is played."""
    return core.Card(
        id=model.id,
        title=model.title,
        tension=model.tension,
        case=flowing(model.case),
        question=model.question,
        revision=model.revision,
        level=model.level,
        minutes=model.minutes,
        review=model.review,
        warning=model.warning,
        tags=tuple(model.tags),
        person=_person(model.person),
        facts=tuple(core.Fact(f.id, f.ask, f.answer) for f in model.facts),
        options=tuple(map(_option, model.options)),
        lenses=tuple(
            core.Lens(n.id, n.who, n.icon, n.says, n.asks, n.newcomer) for n in model.lenses
        ),
        prompts=_prompts_by_phase(model.prompts),
        twist=_twist(model.twist),
        followups=tuple(map(_followup, model.followups)),
        insight=_insight(model.insight),
        handles=tuple(model.handles),
        terms=tuple(model.terms),
        law=_law(model.law),
        facilitator=flowing(model.facilitator),
    )


def tension(model: TensionModel) -> core.Tension:
    """A tension with its two poles."""
    left = core.Pole(model.left.label, model.left.gift, model.left.pitfall)
    right = core.Pole(model.right.label, model.right.gift, model.right.pitfall)
    return core.Tension(model.id, left, right, model.icon, flowing(model.about), model.source)


def session_format(model: FormatModel) -> core.Format:
    """A session format; a step without an id is named for its phase."""
    return core.Format(
        id=model.id,
        title=model.title,
        people=(model.people[0], model.people[1]),
        steps=tuple(map(_step, model.steps)),
        summary=model.summary,
        when=model.when,
        not_when=model.not_when,
        case=model.case,
        points=model.points.model_dump() if model.points else {},
        source=model.source,
    )


def term(model: TermModel) -> core.Term:
    """A word with its meaning."""
    return core.Term(model.id, model.term, flowing(model.about), tuple(model.short), model.source)


def handle(model: HandleModel) -> core.Handle:
    """A handvat."""
    source = _source(model.source) if model.source else None
    return core.Handle(model.id, model.kind, flowing(model.text), source, tuple(model.tensions))


def deck(
    model: DeckModel,
    cards: Iterable[core.Card],
    terms: Iterable[core.Term],
    inspiration: Iterable[core.Handle],
    formats: Iterable[core.Format],
) -> core.Deck:
    """The whole deck."""
    return core.Deck(
        id=model.id,
        title=model.title,
        version=model.version,
        language=model.language,
        tensions=tuple(map(tension, model.tensions)),
        interests=tuple(core.Interest(i.id, i.label, i.icon, i.about) for i in model.interests),
        cards=tuple(cards),
        terms=tuple(terms),
        inspiration=tuple(inspiration),
        formats=tuple(formats),
        license=model.license,
        authors=tuple(model.authors),
        credits=flowing(model.credits),
        job_title=model.job_title,
    )


def prompts(phase: str, texts: Iterable[str]) -> tuple[core.Prompt, ...]:
    """Prompts named for their phase or step and their number."""
    return tuple(core.Prompt(f"{phase}-{n}", text) for n, text in enumerate(texts, 1))


def _person(model: PersonModel | None) -> core.Person | None:
    """The person, where there is one."""
    if model is None:
        return None
    return core.Person(
        model.name,
        model.age,
        model.gender,
        model.origin,
        model.about,
        model.portrait,
        model.alt,
    )


def _option(model: OptionModel | FollowUpOptionModel) -> core.Option:
    """An option of a card or of a follow-up."""
    return core.Option(
        model.id,
        model.label,
        model.lean,
        model.why,
        model.price,
        _effects(model.effects),
        model.soon,
        model.later,
        model.next,
    )


def _effects(model: Mapping[str, list[int]]) -> core.Effects:
    """Interest id -> (short, long)."""
    return {interest: (short, long) for interest, (short, long) in model.items()}


def _prompts_by_phase(model: PromptsModel) -> dict[str, tuple[core.Prompt, ...]]:
    """Phase -> its prompts; a phase without any is left out."""
    texts = ((phase, getattr(model, phase)) for phase in PROMPT_PHASES)
    return {phase: prompts(phase, some) for phase, some in texts if some}


def _twist(model: TwistModel | None) -> core.Twist | None:
    """The twist, where there is one."""
    if model is None:
        return None
    effects = {option: _effects(some) for option, some in model.effects.items()}
    return core.Twist(model.title, flowing(model.text), model.question, effects)


def _followup(model: FollowUpModel) -> core.FollowUp:
    """A next scene."""
    return core.FollowUp(model.id, flowing(model.text), tuple(map(_option, model.options)))


def _source(model: SourceModel) -> core.Source:
    """Where a statement comes from."""
    return core.Source(model.title, model.url, model.date)


def _insight(model: InsightModel | None) -> core.Insight | None:
    """The insight, where there is one."""
    return core.Insight(flowing(model.text), tuple(map(_source, model.sources))) if model else None


def _law(model: LawModel | None) -> core.Law | None:
    """The days of the law, where there are any."""
    return core.Law(model.valid_on, model.checked_on) if model else None


def _step(model: StepModel) -> core.Step:
    """A step of a session format."""
    identity = model.id or model.phase
    return core.Step(
        id=identity,
        phase=model.phase,
        title=model.title,
        minutes=model.minutes,
        speaks=model.speaks,
        listens=model.listens,
        prompts=prompts(f"step-{identity}", model.prompts),
        script=model.script,
    )
