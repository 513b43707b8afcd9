"""Where somebody puts weight, in words: strength and price of each, and no best shape."""

from __future__ import annotations

from game.core.deck import Interest
from game.core.profile import Profile, Weight
from game.ui.node import Node
from game.ui.widgets.radar import Spoke, radar
from game.words import t


def radar_of(weights: Profile, first: Profile | None = None) -> Node:
    """The web of a profile; `first` is dashed."""
    began = {w.interest.id: w.share for w in first.weights} if first else {}
    spokes = [
        Spoke(
            w.interest.label,
            w.interest.icon,
            w.share,
            w.low,
            w.high,
            began.get(w.interest.id),
        )
        for w in weights.weights
    ]
    return radar(spokes, t("Waar jij gewicht legt"))


def strengths() -> dict[str, tuple[str, str]]:
    """What much weight on an interest brings, and what it costs."""
    return {
        "perspective": (
            t("Mensen voelen zich gezien en doen mee."),
            t("Je kunt te lang meegaan met wat iemand nu wil."),
        ),
        "lasting_work": (
            t("Wat je bereikt, houdt langer stand."),
            t("Een snelle kans kan voorbijgaan."),
        ),
        "language": (
            t("Taal opent later meer deuren."),
            t("Werk en inkomen kunnen wachten op een diploma."),
        ),
        "trust": (
            t("Mensen vertellen je wat er echt speelt."),
            t("Je kunt te laat een grens stellen."),
        ),
        "lawfulness": (
            t("Iedereen weet waar hij aan toe is, en je besluit houdt stand."),
            t("Wie niet in de regel past, kan vastlopen."),
        ),
        "feasibility": (
            t("Je houdt tijd over voor iedereen in je caseload."),
            t("Wie meer nodig heeft, krijgt dat misschien niet."),
        ),
    }


def questions() -> dict[str, str]:
    """A question from the side that gets least weight."""
    return {
        "perspective": t("Wat zou deze mens zelf zeggen als je niets voorstelt?"),
        "lasting_work": t("Waar staat deze persoon over twee jaar?"),
        "language": t("Wat kost het later als de taal nu wacht?"),
        "trust": t("Wat vertelt iemand je niet meer na dit besluit?"),
        "lawfulness": t("Hoe leg je dit uit aan iemand in dezelfde situatie?"),
        "feasibility": t("Wat kun je niet doen voor anderen als je dit doet?"),
    }


def strength_of(interest: Interest) -> tuple[str, str]:
    """Strength and price of weight on an interest, also of a deck we do not know."""
    other = (
        t("Je kiest vaak wat hier goed voor is: {about}", about=interest.about or interest.label),
        t("Andere belangen krijgen dan minder."),
    )
    return strengths().get(interest.id, other)


def question_of(interest: Interest) -> str:
    """A question from the side of an interest."""
    other = t("Wat zou een collega die op {label} let, je vragen?", label=interest.label.lower())
    return questions().get(interest.id, other)


def counted_words() -> str:
    """Which choices count for the web, said while there are too few."""
    return t("Keuzes uit A tot en met D tellen mee, “Anders” niet.")


def least_words(weights: Profile) -> str:
    """What gets most weight, and a question from the side that gets least."""
    if weights.most is None or weights.least is None:
        return t("Je legt overal ongeveer evenveel gewicht.")
    return t(
        "Je kiest vaak voor **{most}**. Een collega die op **{least}** let, vraagt: {question}",
        most=weights.most.label.lower(),
        least=weights.least.label.lower(),
        question=question_of(weights.least),
    )


def amount(weight: Weight) -> str:
    """How much weight, in words and never as a number."""
    if weight.share is None:
        return t("nog te weinig kaarten")
    names = (t("weinig"), t("eerder weinig"), t("gemiddeld"), t("eerder veel"), t("veel"))
    low, high = names[_fifth(weight.low)], names[_fifth(weight.high)]
    return low if low == high else t("{low} tot {high}", low=low, high=high)


def _fifth(share: float) -> int:
    return min(4, int(share * 5))
