"""Groups and data: what is kept, and how it goes."""

from __future__ import annotations

from pilot import Pilot
from samples import ARCHIVE, FOUND

from game.ui.outcome import Ask, Leave
from game.ui.screens.archive.archive import Archive
from game.ui.screens.archive.records import ArchiveModel, Found, Lingering, Search

BIG = (1920, 1080)


def drive(model: ArchiveModel = ARCHIVE) -> tuple[Archive, Pilot]:
    screen = Archive(model)
    return screen, Pilot(screen, size=BIG)


def answers(pilot: Pilot) -> list[object]:
    return [outcome for outcome in pilot.outcomes if outcome is not None]


def test_a_group_shows_its_sessions() -> None:
    _, pilot = drive()
    assert pilot.see("2 sessies · 8 mensen · laatst gisteren")
    pilot.press("Team Werk Noord")
    assert pilot.see("gisteren 15:42")
    assert pilot.see("Arbeidstoeleiding · 3 kaarten")
    pilot.press("Ga verder")
    pilot.press("report:s2")
    assert answers(pilot) == [Ask("resume", "s1"), Ask("open_report", "s2")]


def test_a_session_goes_after_a_question_only() -> None:
    _, pilot = drive()
    pilot.press("Team Werk Noord")
    pilot.press("drop:s1")
    assert pilot.see("De sessie van gisteren weggooien?")
    assert pilot.see("hetzelfde in alle reservekopieën op deze computer")
    assert pilot.focused == "Nee, terug"
    pilot.key("escape")
    assert not answers(pilot)
    pilot.press("drop:s1")
    pilot.press("Gooi voorgoed weg")
    assert answers(pilot) == [Ask("forget_session", "s1")]


def test_a_group_and_a_person_go_after_a_question() -> None:
    _, pilot = drive()
    pilot.press("Team Werk Noord")
    pilot.press("Gooi deze groep weg")
    assert pilot.see("2 sessies, met notities, acties en signalen")
    pilot.press("Gooi voorgoed weg")
    pilot.press("Vergeet Dirk voorgoed")
    assert pilot.see("Dirk vergeten?")
    pilot.press("Vergeet voorgoed")
    assert answers(pilot) == [Ask("forget_group", "g1"), Ask("forget_person", "p2")]


def test_a_group_that_is_gone_leads_back_to_the_groups() -> None:
    screen, pilot = drive()
    pilot.press("Team Werk Noord")
    screen.model = ARCHIVE.but(groups=())
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.see("Hier komen de groepen die op deze computer spelen.")


def test_a_name_is_looked_up_before_it_is_struck_out() -> None:
    screen, pilot = drive()
    pilot.press("Team Werk Noord")
    pilot.press("search:s1")
    pilot.press("name-to-strike")
    pilot.type("Farid")
    pilot.key("enter")
    assert answers(pilot) == [Ask("find_mentions", Search("s1", "Farid"))]
    screen.model = ARCHIVE.but(found=FOUND)
    pilot.stage.refresh()
    pilot.turn()
    assert pilot.see("Farid bellen, Bert, maandag")
    pilot.press("Streep “Farid” door")
    assert pilot.see("in 2 teksten van deze sessie")
    pilot.press("Streep voorgoed door")
    assert answers(pilot)[-1] == Ask("strike", Search("s1", "Farid"))


def test_a_name_that_is_nowhere_is_said() -> None:
    model = ARCHIVE.but(
        found=Found(Search("s1", "Noor")), lingering=Lingering("Noor", ("s1", "s9"))
    )
    _, pilot = drive(model)
    pilot.press("linger:s1")
    assert pilot.see("“Noor” staat nergens in deze sessie.")


def test_all_data_goes_into_one_file() -> None:
    _, pilot = drive()
    pilot.press("Maak het bestand")
    pilot.press("carry-to")
    pilot.key("ctrl+a")
    pilot.type("/media/stick")
    pilot.key("enter")
    assert answers(pilot) == [Ask("pack", "/home/lies"), Ask("pack", "/media/stick")]


def test_a_file_is_taken_in_after_a_question() -> None:
    screen, pilot = drive()
    pilot.press("carry-from")
    pilot.type("/media/stick/x.spanningsveld")
    pilot.key("enter")
    assert pilot.see("wat hier al staat, blijft staan")
    pilot.press("dialog:Gegevens uit dit bestand erbij zetten?")
    pilot.press("confirm:yes")
    assert answers(pilot) == [Ask("take_in", "/media/stick/x.spanningsveld")]
    screen.offer("/tmp/y.spanningsveld")  # noqa: S108 - no file is made
    pilot.stage.refresh()
    pilot.turn()
    pilot.press("confirm:yes")
    assert answers(pilot)[-1] == Ask("take_in", "/tmp/y.spanningsveld")  # noqa: S108


def test_damaged_files_are_thrown_away_after_a_question() -> None:
    _, pilot = drive(ARCHIVE.but(leftovers=("/data/oud.db",)))
    pilot.press("Gooi ze ook weg")
    assert pilot.see("/data/oud.db")
    pilot.press("Gooi voorgoed weg")
    assert answers(pilot) == [Ask("discard_leftovers")]


def test_back_and_escape_go_page_by_page() -> None:
    screen, pilot = drive()
    pilot.press("Team Werk Noord")
    pilot.press("search:s2")
    pilot.press("Terug")
    assert pilot.see("Mensen")
    assert screen.escape()
    pilot.stage.refresh()
    pilot.turn()
    pilot.key("left")
    assert answers(pilot) == [Leave()]
    assert not screen.escape()


def test_who_may_only_read_is_offered_nothing_else() -> None:
    _, pilot = drive(ARCHIVE.but(read_only=True))
    pilot.press("Team Werk Noord")
    assert not pilot.see("Ga verder")
    assert not pilot.see("Vergeet Dirk voorgoed")
    pilot.press("report:s1")
    assert answers(pilot) == [Ask("open_report", "s1")]
