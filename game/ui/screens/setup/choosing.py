"""How a plan changes when something is chosen, and how it is made ready to begin."""

from __future__ import annotations

from game.core.deck import Deck
from game.ui.screens.setup import intents as i
from game.ui.screens.setup import people
from game.ui.screens.setup.model import KnownGroup, SetupModel
from game.ui.screens.setup.plan import Plan


def first_plan(model: SetupModel) -> Plan:
    """What the screen opens with: the choices of the group that played last, nobody in it."""
    last = next((group.last for group in model.groups if group.last), None) or Plan()
    return _fresh(last).but(name="", people=(), group="")


def taken(model: SetupModel, plan: Plan, group: str) -> Plan:
    """The plan of a known group: its name, its people, and its choices of last time."""
    known = next((each for each in model.groups if each.id == group), None)
    if known is None:
        return plan
    last = _fresh(known.last) if known.last else plan
    return last.but(name=known.name, people=_people(known), group=known.id)


def chosen(model: SetupModel, plan: Plan, intent: object) -> Plan:
    """The plan after a press on one of its choices."""
    if isinstance(intent, i.Invite):
        return _invited(model, plan, intent.name)
    if isinstance(intent, i.Drop):
        return plan.but(people=people.without(plan.people, intent.name))
    if isinstance(intent, i.Play):
        return _with_deck(plan, intent.deck, model.deck(intent.deck))
    if isinstance(intent, i.In):
        return plan.but(format=intent.format)
    if isinstance(intent, i.Have):
        return plan.having(**{intent.setting: intent.value})
    return plan


def planned(model: SetupModel, plan: Plan) -> Plan:
    """The plan as the app begins it: known people by their id, and what was played before."""
    known, deck = model.group(plan.name), model.deck(plan.deck)
    cards = deck.card_by_id if deck else {}
    settings = plan.settings
    sure = settings.sure and settings.voting == "turn"
    picked = tuple(card for card in settings.picked if card in cards)
    ready = plan.having(picked=picked, played=known.played if known else (), sure=sure)
    return ready.but(
        name=" ".join(plan.name.split()),
        deck=_key(model, plan.deck),
        group=known.id if known else "",
        people=people.known_again(plan.people, known.people if known else ()),
    )


def _fresh(plan: Plan) -> Plan:
    """Last time's choices, without last time's cards."""
    return plan.having(picked=(), played=())


def _people(known: KnownGroup) -> people.People:
    """Who was there last time; all of the group when nobody knows."""
    was_here = known.last.people if known.last else ()
    ids = {member.id for member in known.people}
    return tuple(member for member in was_here if member.id in ids) or known.people


def _invited(model: SetupModel, plan: Plan, name: str) -> Plan:
    known = model.group(plan.name)
    found = [member for member in (known.people if known else ()) if member.name == name]
    return plan.but(people=people.added(plan.people, found[0])) if found else plan


def _with_deck(plan: Plan, key: str, deck: Deck | None) -> Plan:
    """Another deck; a format it does not have makes way for its first."""
    if deck is None or plan.format in deck.format_by_id:
        return plan.but(deck=key)
    return plan.but(deck=key, format=deck.formats[0].id if deck.formats else "")


def _key(model: SetupModel, key: str) -> str:
    keys = [choice.key for choice in model.decks]
    return key if key in keys else next(iter(keys), "")
