"""Problems as text: the place, the line with marks under it, what, why and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.decks.problems import Problem
from game.decks.wording.entry import _
from game.words import t, tn

_SEVERITIES = {"error": _("fout"), "warning": _("waarschuwing"), "advice": _("advies")}
_WIDEST = 100


def render(problem: Problem) -> str:
    """One problem, as in a terminal."""
    lines = [_heading(problem), *_quotation(problem), *_explanation(problem)]
    return "\n".join(lines)


def render_all(problems: Iterable[Problem]) -> str:
    """All problems, with an empty line between them."""
    return "\n\n".join(map(render, problems))


def summary(problems: Sequence[Problem]) -> str:
    """How many there are of each kind, in one line."""
    if not problems:
        return t("Niets gevonden: alles klopt.")
    kinds = [problem.severity for problem in problems]
    counts = (
        tn("{n} fout", "{n} fouten", kinds.count("error")),
        tn("{n} waarschuwing", "{n} waarschuwingen", kinds.count("warning")),
        tn("{n} advies", "{n} adviezen", kinds.count("advice")),
    )
    return ", ".join(counts)


def _heading(problem: Problem) -> str:
    """The place, and what kind of problem it is."""
    place = f"{problem.file}:{problem.line}:{problem.column}"
    return f"{place}  {t(_SEVERITIES[problem.severity])} {problem.code}  {problem.title}"


def _quotation(problem: Problem) -> list[str]:
    """The line itself with marks under the part that is meant; of a long line that part."""
    if not problem.source.strip():
        return []
    number = str(problem.line)
    skipped = max(0, problem.column - _WIDEST // 2) if len(problem.source) > _WIDEST else 0
    line = problem.source.replace("\t", " ")[skipped : skipped + _WIDEST].rstrip()
    start = problem.column - 1 - skipped
    marks = "^" * max(1, min(problem.end - problem.column, len(line) - start))
    return [f"  {number} | {line}", f"  {' ' * len(number)} | {' ' * start}{marks}"]


def _explanation(problem: Problem) -> list[str]:
    """What, why and what to do, in a column."""
    rows = ((t("Wat"), problem.what), (t("Waarom"), problem.why), (t("Doe"), problem.do))
    width = max(len(label) for label, _words in rows)
    return [f"  {label:<{width}}  {words}" for label, words in rows]
