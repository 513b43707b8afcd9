"""What is wrong in a deck: each problem has a stable code, a place and a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePosixPath
from posixpath import normpath
from typing import Any

from game.decks.places import Path
from game.decks.subject import shortened, subject
from game.decks.wording import STAGES, WORDING, Severity
from game.words import t

Params = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found at a path in a file.

    `key` points at the key, not at the value; `near` at these words in a longer text.
    """

    code: str
    path: Path = ()
    params: Params = field(default_factory=dict)
    key: bool = False
    near: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at a place in a file.

    Lines and columns count from 1; `end` is the column after the last character.
    `path` names items of lists by their id where they have one. `source` is the line
    itself. The words are made when somebody reads them, in the language spoken then.
    """

    code: str
    file: str
    line: int = 1
    column: int = 1
    end: int = 2
    path: Path = ()
    params: Params = field(default_factory=dict)
    source: str = ""

    @property
    def severity(self) -> Severity:
        """`error` blocks a card; `warning` and `advice` never block."""
        return WORDING[self.code].severity

    @property
    def title(self) -> str:
        """The problem in two or three words."""
        return t(WORDING[self.code].title)

    @property
    def what(self) -> str:
        """What is wrong, here."""
        return self._say(WORDING[self.code].what)

    @property
    def why(self) -> str:
        """Why it matters."""
        return self._say(WORDING[self.code].why)

    @property
    def do(self) -> str:
        """What to do about it; with a suggestion where a word is nearly right."""
        nearly = self.params.get("nearly")
        hint = t("Bedoelde je '{nearly}'?", nearly=nearly) + " " if nearly else ""
        return hint + self._say(WORDING[self.code].do)

    def within(self, folder: str) -> Problem:
        """The same problem, named from a folder higher up."""
        return replace(self, file=normpath(str(PurePosixPath(folder) / self.file)))

    def as_json(self) -> dict[str, Any]:
        """All of it as plain values, for `--format json`."""
        words = {"title": self.title, "what": self.what, "why": self.why, "do": self.do}
        return {**asdict(self), "severity": self.severity, **words}

    def _say(self, text: str) -> str:
        """A text of the table with its parameters filled in."""
        params = {key: shortened(value) for key, value in self.params.items()}
        return t(text).format_map({**params, "subject": subject(self.path)})


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Per file, cause before consequence, and then from top to bottom."""
    return tuple(sorted(_once(problems), key=_order))


def _once(problems: Iterable[Problem]) -> list[Problem]:
    """Each problem once: decks that share a library find the same ones."""
    return list({_identity(problem): problem for problem in problems}.values())


def _identity(problem: Problem) -> tuple[Any, ...]:
    """What makes a problem another one."""
    params = tuple(sorted(problem.params.items()))
    return problem.code, problem.file, problem.line, problem.column, problem.path, params


def blocking(problems: Iterable[Problem]) -> bool:
    """Whether any of these is an error."""
    return any(problem.severity == "error" for problem in problems)


def _order(problem: Problem) -> tuple[Any, ...]:
    """Decks and libraries come before the cards that lean on them."""
    path = PurePosixPath(problem.file)
    folder = str(path.parent)
    in_cards = path.parent.name == "cards"
    deck = str(path.parent.parent) if in_cards else folder
    stage = STAGES.index(problem.code[:2] if problem.code[0] == "K" else problem.code[0])
    return (deck, in_cards, problem.file, stage, problem.line, problem.column, problem.code)
