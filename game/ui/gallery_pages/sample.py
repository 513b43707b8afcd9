"""Words and names that stand in for a deck and a group."""

from __future__ import annotations

PEOPLE = ("AY", "BE", "DK", "FM", "JO", "LS", "RH", "SV", "MA", "TI", "WO", "NU")
OPTIONS = (
    ("A", -2.0, "Je gaat bij hem langs en vraagt wat er speelt. De maatregel laat je nu liggen."),
    ("B", -1.0, "Je nodigt hem uit met een brief waarin de mogelijke maatregel duidelijk staat."),
    ("C", 1.0, "Je past het plan samen aan: afspraken bij de taalschool, dan pas opnieuw kijken."),
    ("D", 2.0, "Je legt de maatregel op. Gelijke regels voor iedereen, het gesprek volgt daarna."),
)
STEPS = (
    ("Casus", "book-open"),
    ("Vragen", "question"),
    ("Stemmen", "hand"),
    ("Gesprek", "chats"),
    ("Opnieuw stemmen", "arrows-clockwise"),
    ("Besluit", "gavel"),
    ("Gevolgen", "path"),
    ("Inzicht", "lightbulb"),
    ("Oogst", "plant"),
)
TENSIONS = (
    ("Inburgering", "Werk", "student"),
    ("Ontwikkelplan", "Sanctie", "gavel"),
    ("Vast traject", "Aansluiten bij de klant", "path"),
    ("Taal eerst", "Taal op de werkvloer", "translate"),
    ("Snel uitstromen", "Duurzaam werk", "hourglass-medium"),
    ("Regels", "Maatwerk", "scales"),
    ("Eigen regie", "Sturen", "compass"),
    ("Eigen opdracht", "Samenwerken", "handshake"),
    ("Realisme", "Perspectief", "plant"),
    ("Privé", "Werk", "house"),
    ("Nabij", "Afstand", "heart"),
    ("Groep", "Individu", "users"),
)
