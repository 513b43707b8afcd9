"""The first page of the archive: the groups, and what to do with all data."""

from __future__ import annotations

from game.ui.layout import column, grid, row, wrap
from game.ui.node import Align, Node
from game.ui.outcome import Ask
from game.ui.screens.archive.backups import backups_panel
from game.ui.screens.archive.intents import Discard, Pack, ShowGroup, ShowSearch, TakeIn
from game.ui.screens.archive.records import ArchiveModel, GroupRecord
from game.ui.screens.moment import day
from game.ui.theme import Color
from game.ui.widgets.button import Kind, button
from game.ui.widgets.field import field
from game.ui.widgets.icon import icon
from game.ui.widgets.panel import Tone, panel
from game.ui.widgets.text import Style, text, verbatim
from game.ui.widgets.title import Level, title
from game.words import t, tn

TO, FROM = "carry-to", "carry-from"
"""The keys of the fields for a folder and a file."""


def groups_page(model: ArchiveModel, to: str, from_: str) -> tuple[Node | None, ...]:
    """What stands below the title; `to` and `from_` are in the two fields."""
    read_only = t("Een ander venster schrijft nu. Je kunt hier alleen kijken.")
    return (
        _note("lock", read_only) if model.read_only else None,
        _lingering(model),
        _leftovers(model),
        _groups(model),
        grid(_take_along(model, to), _take_in(model, from_), columns=2, min_column=560),
        backups_panel(model),
        _where(model),
    )


def _groups(model: ArchiveModel) -> Node:
    if not model.groups:
        words = t("Hier komen de groepen die op deze computer spelen.")
        return panel(text(words, color=Color.SOFT), pad=36)
    cards = (_group(model, group) for group in model.groups)
    return grid(*cards, columns=2, min_column=560, gap=22)


def _group(model: ArchiveModel, group: GroupRecord) -> Node:
    none = t("nog geen sessies")
    many = tn("{n} sessie", "{n} sessies", len(group.sessions)) if group.sessions else none
    last = max((session.when for session in group.sessions), default=None)
    when = t("laatst {day}", day=day(last.date(), model.now.date())) if last else ""
    people = tn("{n} persoon", "{n} mensen", len(group.people)) if group.people else ""
    words = column(
        text(verbatim(group.name), style=Style.STRONG),
        text(" · ".join(filter(None, (many, people, when))), style=Style.SMALL, color=Color.SOFT),
        gap=2,
    )
    line = row(
        icon("users-three", size=44, cut="duotone"),
        words.placed(grow=1),
        icon("caret-right", color=Color.SOFT),
        gap=22,
    )
    return panel(
        line,
        pad=(32, 24),
        intent=ShowGroup(group.id),
        name=group.name,
        key=f"group:{group.id}",
    )


def _take_along(model: ArchiveModel, to: str) -> Node:
    about = t("Al je groepen en sessies in één bestand, voor een andere computer of een usb-stick.")
    return panel(
        title(t("Gegevens meenemen"), level=Level.PANEL),
        text(about, style=Style.SMALL, color=Color.SOFT),
        field(TO, t("In welke map?"), to, placeholder=model.carry_to, limit=1000, submit=Pack()),
        row(button(t("Maak het bestand"), Pack(), icon="export", key="pack")),
        pad=36,
        gap=18,
    )


def _take_in(model: ArchiveModel, from_: str) -> Node:
    about = t("Vul in waar het bestand staat, of sleep het naar dit venster.")
    off = model.read_only or not from_.strip()
    return panel(
        title(t("Gegevens uit een bestand toevoegen"), level=Level.PANEL),
        text(about, style=Style.SMALL, color=Color.SOFT),
        field(
            FROM,
            t("Welk bestand?"),
            from_,
            placeholder=t("pad naar een bestand dat eindigt op .spanningsveld"),
            limit=1000,
            submit=TakeIn(),
        ),
        row(button(t("Zet erbij"), TakeIn(), icon="download-simple", key="take-in", disabled=off)),
        pad=36,
        gap=18,
    )


def _where(model: ArchiveModel) -> Node | None:
    if not model.folder:
        return None
    lead = t("Alles staat in één map op deze computer. Er gaat niets naar internet.")
    words = column(
        text(lead, style=Style.SMALL), text(verbatim(model.folder), style=Style.SMALL_STRONG), gap=4
    )
    show = button(
        t("Open de map"), Ask("show_folder"), icon="folder-open", key="show-folder", small=True
    )
    lock = icon("lock", size=44, color=Color.MOSS, cut="duotone")
    return panel(row(lock, words.placed(grow=1), show, gap=22), tone=Tone.GAIN, pad=(36, 24))


def _lingering(model: ArchiveModel) -> Node | None:
    """Sessions whose texts still name somebody who was forgotten."""
    left = model.lingering
    if left is None or not left.sessions:
        return None
    words = t("De naam {name} staat nog in teksten van deze sessies:", name=left.name)
    buttons = (
        _search(model, session, left.name) for session in left.sessions if model.group_of(session)
    )
    return panel(
        row(
            icon("warning", color=Color.RIGHT),
            text(verbatim(words)).placed(grow=1),
            gap=16,
            align=Align.START,
        ),
        wrap(*buttons, gap=12),
        tone=Tone.NOTE,
        pad=(32, 24),
        gap=14,
    )


def _search(model: ArchiveModel, session: str, name: str) -> Node:
    group = model.group_of(session)
    record = group.session(session) if group else None
    when = day(record.when.date(), model.now.date()) if record else ""
    return button(when, ShowSearch(session, name), key=f"linger:{session}", small=True)


def _leftovers(model: ArchiveModel) -> Node | None:
    if not model.leftovers:
        return None
    words = t(
        "Na een eerdere storing zijn beschadigde bestanden bewaard. "
        "Daarin kan nog staan wat je hebt weggegooid."
    )
    throw = button(
        t("Gooi ze ook weg"), Discard(), kind=Kind.DANGER, icon="trash", key="discard", small=True
    )
    return _note("warning", words, throw)


def _note(picture: str, words: str, *more: Node) -> Node:
    line = row(icon(picture), text(words).placed(grow=1), *more, gap=18)
    return panel(line, tone=Tone.NOTE, pad=(32, 20))
