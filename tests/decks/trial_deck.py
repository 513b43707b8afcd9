"""A small deck without a single remark, to break in tests."""

from __future__ import annotations

from pathlib import Path

DECK = """\
schema: 1
id: proef
title: "Proefdeck"
version: "1.0.0"
language: nl
interests:
  - {id: trust, label: "Vertrouwen", icon: heart, about: "Of iemand jou iets durft te vertellen."}
  - {id: feasibility, label: "Uitvoerbaarheid", icon: clock, about: "Of het lukt in jouw tijd."}
tensions:
  - id: regels-maatwerk
    left: {label: "Regels", gift: "Iedereen krijgt hetzelfde.", pitfall: "De mens verdwijnt."}
    right: {label: "Maatwerk", gift: "Het past bij deze mens.", pitfall: "Het wordt willekeur."}
    icon: scales
    about: "Wanneer wijk je af?"
  - id: eigen-regie-sturen
    left: {label: "Eigen regie", gift: "Iemand kiest zelf.", pitfall: "Iemand loopt vast."}
    right: {label: "Sturen", gift: "Jij kent de weg.", pitfall: "Het is jouw plan."}
    icon: compass
    about: "Wie houdt het stuur vast?"
  - id: snel-duurzaam
    left: {label: "Snel", gift: "Nu een inkomen.", pitfall: "Het stopt weer."}
    right: {label: "Duurzaam", gift: "Werk dat blijft.", pitfall: "Het duurt lang."}
    icon: path
    about: "Wat is een goede uitkomst?"
"""

CARD = """\
schema: 1
id: sleutel
title: "De sleutel"
tension: regels-maatwerk
person:
  name: "Farid"
  age: 41
  gender: m
  origin: "Afghanistan"
  about: "was leraar"
case: |
  Farid wil de sleutel van het lokaal lenen. Dat mag niet van de regels.
question: "Wat doe je?"
facts:
  - id: thuis
    ask: "Kan hij thuis oefenen?"
    answer: "Nee, daar is het te druk."
options:
  - id: grens
    label: "Je zegt nee en legt de regel uit."
    lean: -2
    why: "Iedereen krijgt hetzelfde."
    price: "Farid voelt zich niet gezien."
    effects:
      trust: [-1, 0]
      feasibility: [1, 0]
    soon: "Hij knikt en gaat weg."
    later: "Hij vraagt nooit meer iets."
  - id: geven
    label: "Je geeft hem de sleutel mee."
    lean: 2
    why: "Hij wil leren."
    price: "Je moet het later uitleggen."
    effects:
      trust: [1, 1]
      feasibility: [-1, 0]
    soon: "Hij is blij."
    later: "Anderen willen het ook."
    next: bellen
lenses:
  - id: farid
    who: "Farid"
    newcomer: true
    icon: user
    says: "Ik wil alleen oefenen."
    asks: "Waarom vertrouw je mij niet?"
prompts:
  ask: ["Wat weet je nog niet?"]
  discuss: ["Wanneer wijk je af?", "Wie beslist dat?"]
  counter: ["Wat pleit er voor de andere kant?"]
  harvest: ["Wat spreken we af?"]
twist:
  title: "De sleutel is weg"
  text: "Farid kan de sleutel niet meer vinden."
  question: "Verandert dit jullie besluit?"
  effects:
    geven:
      trust: [-1, 0]
followups:
  - id: bellen
    text: "Farid belt je op."
    options:
      - id: luisteren
        label: "Je luistert eerst."
        effects:
          trust: [1, 0]
        soon: "Hij vertelt wat er is."
      - id: wachten
        label: "Je belt later terug."
insight:
  text: "Afwijken mag, als je opschrijft waarom."
  sources:
    - title: "Algemene wet bestuursrecht"
      url: "https://wetten.overheid.nl/"
      date: "2026-07"
law:
  valid_on: "2026-07-01"
  checked_on: "2026-11-22"
facilitator: |
  Laat stille stemmers eerst spreken.
"""

FORMAT = """\
schema: 1
id: kort
title: "Kort"
people: [2, 8]
points: {perspectives: 0.5, action: 0.5}
steps:
  - {phase: read, title: "Casus", minutes: 1}
  - {phase: vote, title: "Stemmen", minutes: 2}
  - {phase: reveal, title: "Uitslag", minutes: 1}
  - {phase: talk, id: ronde, title: "Ronde", minutes: 5, prompts: ["Wat viel op?"], listens: owner}
"""

TERMS = """\
schema: 1
terms:
  - id: map
    term: "Module Arbeidsmarkt en Participatie"
    short: ["MAP"]
    about: "Een deel van de inburgering."
"""

INSPIRATION = """\
schema: 1
items:
  - id: d-001
    kind: insight
    text: "Begin met luisteren."
    source: {title: "KIS", url: "https://www.kis.nl/"}
    tensions: [regels-maatwerk]
"""


def changed(text: str, *changes: tuple[str, str]) -> str:
    """A text with parts replaced; each part must be there."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def put(folder: Path, **files: str) -> Path:
    """A deck in a folder; `sleutel=...` is a card, other names hold a path with `__` for `/`."""
    (folder / "cards").mkdir(parents=True, exist_ok=True)
    contents = {"deck": DECK, "sleutel": CARD, **files}
    for name, text in contents.items():
        _path(folder, name).write_text(text, encoding="utf-8")
    return folder


def _path(folder: Path, name: str) -> Path:
    """Where a file of a deck is."""
    if name in ("deck", "terms", "inspiration") or name.startswith("deck__"):
        return folder / f"{name.replace('__', '.')}.yaml"
    return folder / "cards" / f"{name.replace('__', '.')}.yaml"
