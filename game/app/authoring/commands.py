"""The commands for people who write decks: one function each, which gives the exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.app.catalog import FORMATS, OWN
from game.decks.explain import CODES, page
from game.decks.load import load
from game.decks.nearly import nearly
from game.errors import UsageError
from game.words import language, t

OK, PROBLEMS = 0, 1


@dataclass(frozen=True, slots=True)
class Desk:
    """Where things are, and how to say something."""

    data: Path
    assets: Path
    scenarios: Path
    say: Callable[[str], None]

    @property
    def decks(self) -> Path:
        """The decks of this person."""
        return self.data / OWN

    def folder(self, name: str) -> Path:
        """The folder of a deck: a path, or the id of a deck of one's own or of ours.

        Raises:
            UsageError: there is none.
        """
        for folder in (Path(name), self.decks / name, self.scenarios / name):
            if (folder / "deck.yaml").is_file():
                return folder
        raise UsageError(t("Er is geen deck in {path}.", path=name))

    def own(self, name: str) -> Path:
        """The folder of a deck that may be written in.

        Raises:
            UsageError: there is none, or it ships with the game.
        """
        folder = self.folder(name)
        if folder == self.scenarios / name:
            raise UsageError(
                t(
                    "Dit deck hoort bij het spel. Maak eerst een kopie: new copy {name} TITEL",
                    name=name,
                )
            )
        return folder

    def root(self, folder: Path) -> Path:
        """The folder that a shared library may not lie outside of."""
        return folder.resolve().parent

    def formats(self) -> Path:
        """The session formats."""
        return self.scenarios / FORMATS


def run(args: Namespace, desk: Desk) -> int:
    """Run one of the commands."""
    return RUN[args.command](args, desk)


def explain(args: Namespace, desk: Desk) -> int:
    """The help page of a code."""
    text = page(args.code, language())
    if text is None:
        meant = nearly(args.code.upper(), CODES)
        hint = t("Bedoelde je {code}?", code=meant) if meant else t("Een code is zoiets als K203.")
        raise UsageError(f"{t('De code {code} bestaat niet.', code=args.code)} {hint}")
    desk.say(text.rstrip())
    return OK


def schema(args: Namespace, desk: Desk) -> int:
    """The JSON Schema of a file, or all of them into a folder."""
    from game.decks.reference import json_schemas  # noqa: PLC0415 - pydantic is slow to import
    from game.decks.saving import save  # noqa: PLC0415 - beside its only use

    texts = json_schemas()
    if args.to is None:
        desk.say(texts[f"{args.name}.schema.json"].rstrip())
        return OK
    for name, text in texts.items():
        save(args.to / name, text.encode())
        desk.say(str(args.to / name))
    return OK


def migrate(args: Namespace, desk: Desk) -> int:
    """Which files are of an older schema; with --write they are made newer."""
    from game.decks.migrating import migrated  # noqa: PLC0415 - only where it is needed

    found = migrated(args.path, write=args.write)
    for each in found:
        desk.say(t("{file}: van vorm {old} naar {new}", file=each.file, old=each.old, new=each.new))
    if not found:
        desk.say(t("Alle bestanden hebben de nieuwste vorm."))
    elif not args.write:
        desk.say(t("Er is nog niets veranderd. Doe dit nog eens met --write."))
    return OK


def pack(args: Namespace, desk: Desk) -> int:
    """A deck as one file."""
    from game.decks.package import SUFFIX, write_package  # noqa: PLC0415 - as above

    folder = desk.folder(args.deck)
    to = args.to / f"{folder.name}{SUFFIX}" if args.to.is_dir() else args.to
    made = write_package(folder, to, desk.root(folder)).manifest
    cards = sum(name.count(".") == 1 and name.startswith("cards/") for name in made.files)
    desk.say(t("{title} {version}: {n} kaarten", title=made.title, version=made.version, n=cards))
    desk.say(str(to))
    return OK


def install(args: Namespace, desk: Desk) -> int:
    """Install, update or remove a deck, or list what is installed."""
    from game.decks import install as installing  # noqa: PLC0415 - as above
    from game.decks.package import look  # noqa: PLC0415 - as above

    if args.remove:
        installing.remove(desk.decks, args.remove)
        desk.say(t("Het deck {name} is weg.", name=args.remove))
        return OK
    if args.list or args.file is None:
        for deck in installing.installed(desk.decks):
            changed = f"  {t('(hier veranderd)')}" if deck.changed else ""
            desk.say(f"{deck.id}  {deck.folder}{changed}")
        return OK
    package = look(args.file)
    conflicts = installing.plan(package, desk.decks).conflicts
    chosen = {change.path: args.keep for change in conflicts}
    done = installing.install(package, desk.decks, chosen)
    for change in done.plan.changes:
        if change.fate != installing.SAME and not done.plan.new:
            desk.say(f"{change.path}  {_fates()[change.fate]}")
    if conflicts and args.keep == installing.BOTH:
        desk.say(t("De nieuwe versie staat steeds naast die van jou, met “nieuw” in de naam."))
    desk.say(
        t(
            "Klaar: {title} {version}",
            title=package.manifest.title,
            version=package.manifest.version,
        )
    )
    desk.say(str(done.folder))
    return OK


def _fates() -> Mapping[str, str]:
    return {
        "added": t("erbij"),
        "updated": t("bijgewerkt"),
        "removed": t("weg"),
        "kept": t("die van jou blijft"),
        "both": t("bij jou en bij de maker veranderd"),
    }


def print_(args: Namespace, desk: Desk) -> int:
    """A deck on paper."""
    from game.app.reporting import fonts_in  # noqa: PLC0415 - as above
    from game.decks.saving import save  # noqa: PLC0415 - as above
    from game.report.print_deck import PARTS, print_deck  # noqa: PLC0415 - reportlab is slow

    folder = desk.folder(args.deck)
    deck = load(folder, desk.formats(), desk.root(folder)).deck
    if deck is None or not deck.cards:
        raise UsageError(t("In {folder} is geen deck dat gespeeld kan worden.", folder=folder))
    to = args.to / f"{deck.id}.pdf" if args.to.is_dir() else args.to
    icons = desk.assets / "icons"
    save(to, print_deck(deck, fonts_in(desk.assets), icons, folder, args.part or tuple(PARTS)))
    desk.say(str(to))
    return OK


def tally(args: Namespace, desk: Desk) -> int:
    """What the decks hold, in numbers."""
    from game.app.catalog import folders  # noqa: PLC0415 - as above
    from game.decks.saving import save  # noqa: PLC0415 - as above
    from game.decks.tally import tally as counted  # noqa: PLC0415 - as above

    paths = args.decks or folders(desk.scenarios)
    decks = (load(path, None, desk.root(path)).deck for path in paths)
    text = counted(deck for deck in decks if deck)
    if args.to is None:
        desk.say(text.rstrip())
    else:
        save(args.to, text.encode())
        desk.say(str(args.to))
    return OK


def new(args: Namespace, desk: Desk) -> int:
    """Make a deck, a card, a copy or an empty sheet."""
    from game.app.authoring.making import make  # noqa: PLC0415 - as above

    return make(args, desk)


def simulate(args: Namespace, desk: Desk) -> int:
    """Play cards thousands of times."""
    from game.app.authoring.simulating import simulate as played  # noqa: PLC0415 - as above

    return played(args, desk)


RUN: Mapping[str, Callable[[Namespace, Desk], int]] = {
    "explain": explain,
    "schema": schema,
    "migrate": migrate,
    "pack": pack,
    "install": install,
    "print": print_,
    "tally": tally,
    "new": new,
    "simulate": simulate,
}
