"""What is asked before something goes for good: exactly what goes, and that it cannot come back."""

from __future__ import annotations

from game.ui.outcome import Ask
from game.ui.screens.archive.records import (
    ArchiveModel,
    BackupRecord,
    Found,
    GroupRecord,
    PersonRecord,
    SessionRecord,
)
from game.ui.screens.confirm import Question
from game.ui.screens.moment import day
from game.words import t, tn


def forget_session(model: ArchiveModel, session: SessionRecord) -> Question:
    """Before a session is deleted."""
    when = day(session.when.date(), model.now.date())
    return Question(
        t("De sessie van {day} weggooien?", day=when),
        _for_good(),
        (
            t("alle stappen en stemmen van deze sessie"),
            t("notities, acties en signalen voor beleid"),
            _backups(),
            _papers(),
        ),
        t("Gooi voorgoed weg"),
        Ask("forget_session", session.id),
    )


def forget_group(group: GroupRecord) -> Question:
    """Before a group is deleted."""
    sessions, people = len(group.sessions), len(group.people)
    return Question(
        t("{group} weggooien?", group=group.name),
        _for_good(),
        (
            tn(
                "{n} sessie, met notities, acties en signalen",
                "{n} sessies, met notities, acties en signalen",
                sessions,
            ),
            tn("de naam van {n} persoon", "de namen van {n} mensen", people),
            _backups(),
            _papers(),
        ),
        t("Gooi voorgoed weg"),
        Ask("forget_group", group.id),
    )


def forget_person(group: GroupRecord, person: PersonRecord) -> Question:
    """Before somebody's name is erased."""
    return Question(
        t("{name} vergeten?", name=person.name),
        t(
            "De naam verdwijnt voorgoed uit {group}. Wat deze persoon stemde, "
            "blijft staan zonder naam.",
            group=group.name,
        ),
        (
            t("de naam in de lijst van de groep"),
            t("de naam bij sessies die al geweest zijn"),
            _backups(),
        ),
        t("Vergeet voorgoed"),
        Ask("forget_person", person.id),
    )


def strike(found: Found) -> Question:
    """Before a name is struck out of texts."""
    return Question(
        t("“{words}” doorstrepen?", words=found.search.words),
        t("Op die plek komt […] te staan. Dat kan niet meer terug."),
        (
            tn("in {n} tekst van deze sessie", "in {n} teksten van deze sessie", len(found.texts)),
            _backups(),
        ),
        t("Streep voorgoed door"),
        Ask("strike", found.search),
    )


def discard(files: tuple[str, ...]) -> Question:
    """Before damaged files that were set aside are deleted."""
    return Question(
        t("Beschadigde bestanden weggooien?"),
        t("Dit kan niet meer terug."),
        files,
        t("Gooi voorgoed weg"),
        Ask("discard_leftovers"),
    )


def take_in(path: str) -> Question:
    """Before a file with data is taken in."""
    return Question(
        t("Gegevens uit dit bestand erbij zetten?"),
        path,
        (
            t("groepen en sessies uit het bestand komen erbij"),
            t("wat hier al staat, blijft staan"),
        ),
        t("Zet erbij"),
        Ask("take_in", path),
        danger=False,
    )


def restore(model: ArchiveModel, found: BackupRecord) -> Question:
    """Before a backup takes the place of what is there."""
    return Question(
        t("Reservekopie terugzetten?"),
        t("Alles wordt weer zoals het was: {when}.", when=made(model, found)),
        (
            t("wat daarna is gespeeld of gewijzigd, gaat van het scherm"),
            t("van hoe het nu is, maakt het spel eerst ook een reservekopie"),
            t("wat voorgoed is weggegooid, komt niet terug"),
        ),
        t("Zet terug"),
        Ask("restore", found.file),
    )


def made(model: ArchiveModel, found: BackupRecord) -> str:
    """When a backup was made, in words."""
    when = day(found.when.date(), model.now.date())
    return t("{day} om {time}", day=when, time=f"{found.when:%H:%M}")


def _for_good() -> str:
    return t("Dit gaat voorgoed weg en kan niet meer terug:")


def _papers() -> str:
    """What does not go: files that somebody made."""
    return t("niet weg: verslagen die jullie bewaarden; die staan in de map “reports”")


def _backups() -> str:
    return t("hetzelfde in alle reservekopieën op deze computer")
