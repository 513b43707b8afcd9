"""A deck with many generated cards of 63 lines each, for the benchmark."""

from __future__ import annotations

from pathlib import Path

from trial_deck import DECK

LINES = 63
CARD = """\
schema: 1
id: kaart-{n}
revision: 1
review: null
title: "Kaart nummer {n}"
tension: regels-maatwerk
level: 2
minutes: 25
person:
  name: "Farid"
  age: 41
  gender: m
  origin: "Afghanistan"
  about: "was wiskundeleraar, volgt de B1-route"
case: |
  Farid volgt de module Arbeidsmarkt en Participatie.
  Hij is drie keer niet gekomen, en jij weet niet waarom.
question: "Welke stap zet je?"
facts:
  - id: thuis
    ask: "Is er thuis iets aan de hand?"
    answer: "Zijn vrouw is ziek. Dat heeft hij nog niet verteld."
options:
  - id: grens
    label: "Je start de boete zoals afgesproken."
    lean: 2
    why: "Gelijke afspraken voor iedereen; hij weet waar hij aan toe is."
    price: "Hij kan zich schamen en afhaken."
    effects:
      trust: [-2, -1]
      feasibility: [1, 0]
    soon: "Hij komt weer, maar zegt niets."
    later: "Hij vertelt nooit wat er thuis speelde."
    next: null
  - id: gesprek
    label: "Je gaat eerst met hem in gesprek."
    lean: -2
    why: "Wie de oorzaak kent, kan iets doen wat helpt."
    price: "Het kost een dagdeel, en de groep ziet geen grens."
    effects:
      trust: [2, 1]
      feasibility: [-1, 0]
    soon: "Hij vertelt over zijn vrouw."
    later: "Hij belt jou als er iets is."
    next: null
lenses:
  - id: farid
    who: "Farid"
    newcomer: true
    icon: user
    says: "Ik werd behandeld als een kind."
    asks: "Wat weet jij van mijn dag?"
prompts:
  ask: ["Wat weet je pas na een gesprek?"]
  discuss: ["Wanneer is iets verwijtbaar?"]
  counter: ["Wat zou je over een jaar spijten?"]
  harvest: ["Wat spreken wij als team af?"]
insight:
  text: "De wet kent vier graden van verwijtbaarheid."
  sources:
    - title: "Besluit inburgering 2021, artikel 7.1"
      url: "https://wetten.overheid.nl/"
facilitator: "Laat stille stemmers eerst spreken."
"""


def write_deck(folder: Path, cards: int) -> Path:
    """A deck with this many cards."""
    (folder / "cards").mkdir(parents=True)
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    for n in range(cards):
        path = folder / "cards" / f"kaart-{n}.yaml"
        path.write_text(CARD.replace("{n}", str(n)), encoding="utf-8")
    return folder
