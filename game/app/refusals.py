"""Why something cannot be done now, in words."""

from __future__ import annotations

from game.errors import Rejected
from game.words import t


def refusal(error: Rejected) -> str:
    """The reason in plain words."""
    words = {
        "not_now": t("Dat hoort niet bij deze stap. Er is niets veranderd."),
        "too_many_people": t("Er kunnen hooguit twaalf mensen meedoen."),
        "already_here": t("Deze persoon doet al mee."),
        "not_here": t("Deze persoon doet nu niet mee."),
        "already_revealed": t("De uitslag ligt al op tafel. Maak die stap eerst ongedaan."),
        "already_voted": t("Er is al gestemd. Maak die stap eerst ongedaan."),
        "ballots_gone": t(
            "Niet alle stemmen zijn bewaard gebleven. "
            "Laat iedereen bij wie nog geen stem staat, opnieuw stemmen."
        ),
        "nobody_voted": t("Nog niemand heeft gestemd."),
        "too_many_ballots": t("Er zijn meer handen geteld dan er mensen zijn."),
        "step_skipped": t("Deze kaart heeft die stap niet."),
        "not_in_history": t("Verder terug kan niet."),
        "empty_case": t("Schrijf eerst in een paar zinnen wat er gebeurde."),
        "too_few_options": t("Schrijf twee tot vijf keuzes op, of geen."),
    }
    return words.get(error.code, t("Dat kan op dit moment niet. Er is niets veranderd."))
