"""What was saved when the data was damaged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game.words import t, tn


@dataclass(frozen=True, slots=True)
class Cut:
    """A session of which only the first `kept` events could be saved."""

    session: str
    title: str
    kept: int


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of the data.

    Attributes:
        aside: where the damaged file is now; None if nothing had to be set aside.
        backup: when the backup was made that was put back; None if there was none.
        sessions: how many sessions there are now.
        events: how many events there are now.
        cut: sessions that lost their end.
        last_actions: whether the last actions before a crash may be gone.
    """

    aside: Path | None = None
    backup: datetime | None = None
    sessions: int = 0
    events: int = 0
    cut: tuple[Cut, ...] = ()
    last_actions: bool = False

    @property
    def message(self) -> str:
        """All of this in a few sentences for the person."""
        return " ".join(part for part in self._parts() if part)

    def _parts(self) -> tuple[str, ...]:
        return (
            self._damage(),
            tn("Er is {n} sessie bewaard.", "Er zijn {n} sessies bewaard.", self.sessions),
            *(
                t("Van “{title}” zijn de eerste {kept} stappen over.", title=c.title, kept=c.kept)
                for c in self.cut
            ),
            t("Kijk na of je laatste stappen er nog staan.") if self.last_actions else "",
        )

    def _damage(self) -> str:
        if self.aside is None and self.backup:
            return t(
                "De gegevens waren weg. De reservekopie van {day} is teruggezet.",
                day=f"{self.backup:%d-%m-%Y}",
            )
        if self.aside is None:
            return t("Na een storing is een deel van de laatste gegevens onleesbaar.")
        if self.backup is None:
            return t(
                "De gegevens waren beschadigd. Het oude bestand is bewaard als {name}.",
                name=self.aside.name,
            )
        return t(
            "De gegevens waren beschadigd. De reservekopie van {day} is teruggezet; "
            "het oude bestand is bewaard als {name}.",
            day=f"{self.backup:%d-%m-%Y}",
            name=self.aside.name,
        )
