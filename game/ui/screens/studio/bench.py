"""The bench: what people do with a deck they write, and what the app is asked for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.ui.node import Edited
from game.ui.outcome import Ask, Outcome
from game.ui.screens.studio import intents as i
from game.ui.screens.studio.bench_view import BenchView
from game.ui.screens.studio.findings import about
from game.ui.screens.studio.form import FIELD, Form, path_of
from game.ui.screens.studio.overlays import CODE, REASON, SHEET
from game.ui.screens.studio.picture_choice import PICTURE
from game.ui.screens.studio.records import BenchModel, Path
from game.ui.screens.studio.told import Hush
from game.ui.screens.studio.yaml_part import TEXT

Change = i.Put | i.Added | i.Moved | i.Removed


class Bench(BenchView):
    """One deck that is written."""

    name = "studio_deck"

    def __init__(self, model: BenchModel) -> None:
        """Show this; after each change the app gives another model."""
        super().__init__(model)
        self._answers: dict[type, Callable[[Any], Outcome | None]] = {
            Edited: self._edited,
            **dict.fromkeys((i.Put, i.Added, i.Moved, i.Removed), self._changed),
            i.ShowFile: self._shown,
            i.Try: self._tried,
            i.Explain: lambda asked: Ask("studio_explain", asked.code),
            i.Quiet: self._quiet,
            i.Said: lambda asked: self._said(asked.name),
        }

    def handle(self, intent: object) -> Outcome | None:
        """Write, look elsewhere, or ask the app."""
        answer = self._answers.get(type(intent))
        if answer is not None:
            return answer(intent)
        if isinstance(intent, Outcome):
            return intent
        self._looks(intent)
        return None

    def _shown(self, asked: i.ShowFile) -> Outcome:
        self._pane = "form"
        return Ask("studio_show", asked.file)

    def _tried(self, asked: i.Try) -> Outcome:
        self._over = ""
        return Ask("studio_try", asked)

    def _looks(self, intent: object) -> None:
        """Something else to look at; nothing changes in the file."""
        if isinstance(intent, i.ShowPart):
            self._parts["card" if self._model.file else "deck"] = intent.part
        elif isinstance(intent, i.ShowPane):
            self._pane = intent.pane
        elif isinstance(intent, i.Pick):
            self._picks[intent.list] = intent.number
        elif isinstance(intent, i.Sized):
            self._window = intent.window
        elif isinstance(intent, i.Over):
            self._over = intent.what
        elif isinstance(intent, i.Close):
            self._over = ""
        elif isinstance(intent, Hush):
            self.told = None
        elif isinstance(intent, i.From):
            self._step = intent.step

    def _edited(self, edited: Edited) -> Outcome | None:
        if not edited.key.startswith(FIELD):
            self._words[edited.key] = edited.text
            return None
        path = path_of(edited.key)
        self._written = self._paragraph(path, edited.text) or self._written
        self._drafts[path] = edited.text
        if not edited.settled:
            self._typed[path] = edited.text
            return None
        self._typed.pop(path, None)
        return Ask("studio_change", i.Put(path, edited.text))

    def _paragraph(self, path: Path, words: str) -> str:
        """What was changed in a text: the last paragraph that was not there before."""
        before = Form(self._model, self._drafts, {}).words(path).split("\n\n")
        return next((each for each in reversed(words.split("\n\n")) if each not in before), "")

    def take(self) -> dict[Path, str]:
        """What was typed since this was last asked; the app writes it."""
        typed, self._typed = self._typed, {}
        return typed

    def still(self, intent: object) -> bool:
        """Whether only the field itself looks different now: somebody is typing."""
        if not isinstance(intent, Edited) or intent.settled:
            return False
        return intent.key.startswith(FIELD)

    def _changed(self, change: Change) -> Outcome:
        name = "/".join(map(str, change.path))
        if isinstance(change, i.Added):
            count = len(Form(self._model, {}, {}).many(*change.path))
            self._picks[name] = count
        if isinstance(change, i.Moved):
            self._picks[name] = change.new
        if not isinstance(change, i.Put):
            self._drafts.clear()
        else:
            self._drafts.pop(change.path, None)
        return Ask("studio_change", change)

    def _said(self, name: str) -> Outcome | None:
        if name == "yaml":
            words = self._words.pop(TEXT, self._model.yaml)
            return Ask("studio_yaml", words)
        self._over = ""
        if name == "silence":
            reason = self._words.pop(REASON, "").strip()
            item = {"code": self._words[CODE], "reason": reason}
            return Ask("studio_change", i.Added(("silence",), item)) if reason else None
        return Ask(f"studio_{name}", {**self._words})

    def _quiet(self, asked: i.Quiet) -> None:
        """Ask for the reason first."""
        self._words[CODE], self._over = asked.code, "silence"

    def offer(self, path: str) -> None:
        """A picture or a spreadsheet was dropped on the window."""
        sheet = path.lower().endswith((".csv", ".xlsx"))
        self._words[SHEET if sheet else PICTURE] = path
        self._over = "sheet" if sheet else "pictures"

    def about(self, focus: str) -> Outcome | None:
        """F1 on a finding, or in a field with one: its help page."""
        if focus.startswith("explain:"):
            return Ask("studio_explain", focus.split(":")[1])
        if not focus.startswith(FIELD):
            return None
        found = about(self._model.remarks, path_of(focus))
        return Ask("studio_explain", found[0].code) if found else None

    def close(self) -> None:
        """Shut what lies over the form: it was done."""
        self._over = ""

    def escape(self) -> bool:
        """Escape: shut what lies over the form; False leaves the screen."""
        if self._model.both is not None:
            return True
        shut, self._over = bool(self._over), ""
        return shut
