from __future__ import annotations

import pytest

from game.decks.readability import readability, sentences, syllables, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Farid wil de sleutel. Dat mag niet.", 2),
        ("Mag dat? Nee! Of toch wel...", 3),
        ("Dit is bijv. een zin met o.a. een afkorting, d.w.z. één zin.", 1),
        ("Dhr. Jansen en mevr. De Vries komen om 9.30 uur met ca. 3.500 euro.", 1),
        ("Zie art. 7.1 van de wet. Daar staat het.", 2),
        ('Selam zegt: "Ik wacht al drie jaar. Daar leer ik praten." Dan gaat zij.', 3),
        ("Zij zegt 'nee.' Hij zegt 'ja!' en lacht.", 2),
        ("J. de Boer werkt hier.", 1),
        ("Het was in 2017. Eén van hen bleef.", 2),
        ("1. Bel eerst.", 1),
        ("Een kop\n\nEen alinea zonder punt\n- een punt\n- nog een punt", 4),
        ("Een regel die\nop de volgende doorgaat.", 1),
        ("Koffie, thee, enz. Daarna gaan we verder.", 2),
        ("", 0),
        ("... !", 0),
    ],
)
def test_sentences_end_where_people_end_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_words_and_numbers_count_and_marks_do_not() -> None:
    assert words('Hij zei: "€ 50 - of 60% - is oké."') == [
        "zei:" if word == "zei:" else word
        for word in ["Hij", "zei:", "50", "of", "60%", "is", 'oké."']
    ]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("de", 1), ("sleutel", 2), ("moeilijk", 2), ("vrouwen", 2), ("nieuw", 1), ("leeuw", 1),
        ("ideeën", 3), ("beïnvloeden", 4), ("reageren", 4), ("station", 3), ("materiaal", 4),
        ("situatie", 4), ("bijvoorbeeld", 3), ("vrije", 2), ("groeien", 2), ("bureau", 2),
        ("inburgering", 4), ("gemeente", 3), ("werkconsulent", 4), ("team", 1), ("coach", 1),
        ("caseload", 2), ("teamleider", 3), ("ooit", 1), ("aai", 1), ("mooie", 2), ("één", 1),
        ("café", 2), ("UWV", 1), ("12", 1), ("yoga", 2), ("type", 2), ("video", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_by_their_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_score_is_that_of_flesch_douma() -> None:
    found = readability("Ik zie de man. Hij loopt naar het huis.")
    assert (found.sentences, found.words, found.syllables) == (2, 9, 9)
    assert found.score == pytest.approx(206.84 - 0.93 * 4.5 - 77)


def test_a_text_without_words_has_no_score() -> None:
    assert readability("").score is None
    assert readability("...").score is None


def test_hard_words_score_below_easy_ones() -> None:
    easy = readability("De man gaat naar huis. Daar is zijn kind.").score
    hard = readability("Gemeentelijke beleidsverantwoordelijkheden vereisen interpretatie.").score
    assert easy is not None
    assert hard is not None
    assert hard < 0
    assert easy > 60


def test_a_level_is_only_told_of_a_text_with_enough_words() -> None:
    hard = "Arbeidsmarktdiscriminatie problematiseert verantwoordelijkheden. "
    assert readability(hard).level == ""
    assert readability(hard * 10).level == "leest moeilijk"
    assert readability("De zon is op. " * 10).level == "leest makkelijk"
