"""The follow-ups of a card as a story: what can be reached, in how many steps."""

from __future__ import annotations

from game.core.deck import Card


def depths(card: Card) -> dict[str, int]:
    """Follow-up id -> the fewest steps from the card itself; only what can be reached."""
    leads = {f.id: {o.next for o in f.options if o.next} for f in card.followups}
    reached: dict[str, int] = {}
    steps, edge = 1, {option.next for option in card.options if option.next}
    while edge:
        reached |= {name: steps for name in edge if name in leads}
        edge = {name for at in edge for name in leads.get(at, ()) if name not in reached}
        steps += 1
    return reached
