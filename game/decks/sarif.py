"""Problems as SARIF 2.1.0, which editors and build servers show beside the line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from game.decks.problems import Problem

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(problems: Iterable[Problem], version: str) -> Mapping[str, Any]:
    """One run with all problems; names of files are as the problems have them."""
    found = list(problems)
    rules = {each.code: each for each in found}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Spanningsveld",
                        "version": version,
                        "rules": [_rule(code, rules[code]) for code in sorted(rules)],
                    }
                },
                "results": [_result(each) for each in found],
            }
        ],
    }


def _rule(code: str, problem: Problem) -> Mapping[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": problem.title},
        "help": {"text": problem.why},
        "defaultConfiguration": {"level": _LEVELS[problem.severity]},
    }


def _result(problem: Problem) -> Mapping[str, Any]:
    return {
        "ruleId": problem.code,
        "level": _LEVELS[problem.severity],
        "message": {"text": f"{problem.what} {problem.do}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": problem.file},
                    "region": {
                        "startLine": problem.line,
                        "startColumn": problem.column,
                        "endColumn": max(problem.end, problem.column + 1),
                    },
                }
            }
        ],
    }
