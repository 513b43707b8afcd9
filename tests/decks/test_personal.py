from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.decks.personal import personal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gisteren sprak ik Selam bij de bakker.", [("name", "Selam")]),
        ("Selam wil werken.", [("name", "Selam")]),
        ("Mijn klant heet mevrouw Yildirim.", [("name", "Yildirim")]),
        ("Een vrouw uit Syrië spreekt Nederlands en Arabisch.", []),
        ('Zij zegt: "Morgen kom ik." Daarna ging ze.', []),
        ("Het UWV belde over de Participatiewet.", []),
        ("Hij kwam op 3 maart 2026 binnen.", [("date", "3 maart 2026")]),
        ("Hij kwam op 03-03-2026.", [("date", "03-03-2026")]),
        (
            "Hij woont Kerkstraat 12a, 1506 AB.",
            [("address", "Kerkstraat 12a"), ("postcode", "1506 AB")],
        ),
        ("Zijn dossier is 4455667.", [("number", "4455667")]),
        ("Hij verdient € 2500 of 25000 euro per jaar.", []),
        ("Bel 06 12345678.", [("phone", "06 12345678")]),
        ("BSN 111222333.", [("bsn", "111222333")]),
        ("Mail: fatma@werk.nl", [("email", "fatma@werk.nl")]),
        ("Na 14 maanden, 32 uur per week en 3 brieven.", []),
        ("Karim zei dat Ali-Reza kwam", [("name", "Karim"), ("name", "Ali-Reza")]),
        ("", []),
    ],
)
def test_what_may_lead_to_a_real_person_is_pointed_at(
    text: str, found: list[tuple[str, str]]
) -> None:
    spans = personal(text)
    assert [(span.kind, span.text) for span in spans] == found
    assert all(text[span.start : span.end] == span.text for span in spans)


@given(st.text(alphabet=st.sampled_from("aA 1.,:-@/\n\"'Éë€"), max_size=200))
@settings(max_examples=300, deadline=1000)
def test_spans_never_overlap_and_lie_in_the_text(text: str) -> None:
    end = 0
    for span in personal(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end
