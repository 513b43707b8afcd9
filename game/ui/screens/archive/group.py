"""One group of the archive: its sessions and its people."""

from __future__ import annotations

from game.ui.layout import column, row, split
from game.ui.node import Node
from game.ui.outcome import Ask
from game.ui.screens.archive.intents import (
    ForgetGroup,
    ForgetPerson,
    ForgetSession,
    ShowSearch,
)
from game.ui.screens.archive.records import (
    ArchiveModel,
    GroupRecord,
    PersonRecord,
    SessionRecord,
)
from game.ui.screens.moment import moment
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button, icon_button
from game.ui.widgets.panel import panel
from game.ui.widgets.pill import pill
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn


def group_page(model: ArchiveModel, group: GroupRecord) -> tuple[Node | None, ...]:
    """What stands below the group's name."""
    sessions = column(*(_session(model, session) for session in group.sessions), gap=18)
    if not group.sessions:
        sessions = panel(text(t("Deze groep heeft nog geen sessies."), color=Color.SOFT), pad=36)
    return (split(sessions, _people(model, group), aside_width=560),)


def _session(model: ArchiveModel, session: SessionRecord) -> Node:
    cards = tn("{n} kaart", "{n} kaarten", session.cards)
    state = t("niet afgerond") if session.unfinished else t("afgerond")
    words = column(
        text(moment(session.when, model.now), style=Style.STRONG),
        text(f"{session.deck} · {cards}", style=Style.SMALL, color=Color.SOFT),
        gap=2,
    )
    mark = pill(state, icon="hourglass-medium" if session.unfinished else "check")
    return panel(
        row(words.placed(grow=1), mark, gap=18),
        row(*_deeds(model, session), gap=12),
        pad=(32, 24),
        gap=18,
    )


def _deeds(model: ArchiveModel, session: SessionRecord) -> tuple[Node | None, ...]:
    """What can be done with a session."""
    key = session.id
    report = button(
        t("Verslag"), Ask("open_report", key), icon="file-html", key=f"report:{key}", small=True
    )
    if model.read_only:
        return (report,)
    go_on = button(
        t("Ga verder"),
        Ask("resume", key),
        kind=Kind.PRIMARY,
        icon="play",
        key=f"resume:{key}",
        small=True,
    )
    search = button(
        t("Naam doorstrepen"), ShowSearch(key), icon="eye-slash", key=f"search:{key}", small=True
    )
    throw = icon_button("trash", t("Gooi deze sessie weg"), ForgetSession(key), key=f"drop:{key}")
    return (go_on if session.unfinished else None, report, search, throw)


def _people(model: ArchiveModel, group: GroupRecord) -> Node | None:
    if not group.id:
        return None
    rows = (_person(model, person) for person in group.people)
    forget = button(
        t("Gooi deze groep weg"),
        ForgetGroup(group.id),
        kind=Kind.DANGER,
        icon="trash",
        key="forget-group",
        disabled=model.read_only,
    )
    nobody = text(t("Van deze groep zijn geen namen bewaard."), color=Color.SOFT)
    return column(
        panel(
            title(t("Mensen"), level=Level.PANEL),
            *(rows if group.people else (nobody,)),
            pad=(36, 32),
            gap=8,
        ),
        row(forget),
        gap=22,
    )


def _person(model: ArchiveModel, person: PersonRecord) -> Node:
    words = t("Vergeet {name} voorgoed", name=person.name)
    throw = icon_button("trash", words, ForgetPerson(person.id), key=f"forget:{person.id}")
    return row(
        text(verbatim(person.name)).placed(grow=1), None if model.read_only else throw, gap=12
    )
