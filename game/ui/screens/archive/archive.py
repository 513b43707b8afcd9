"""Groups and data: everything that is kept on this computer, page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.ui.layout import stack
from game.ui.node import Edited, Node
from game.ui.outcome import Ask, Leave, Outcome
from game.ui.screens.archive import intents as i
from game.ui.screens.archive import questions
from game.ui.screens.archive.group import group_page
from game.ui.screens.archive.groups import FROM, TO, groups_page
from game.ui.screens.archive.records import ArchiveModel, GroupRecord, Search
from game.ui.screens.archive.search import NAME, search_page
from game.ui.screens.confirm import No, Question, Yes, confirm
from game.ui.screens.page import back_button, footer, page
from game.ui.widgets.title import title
from game.words import t

if TYPE_CHECKING:
    from game.ui.metrics import Metrics


class Archive:
    """The groups; one group; or the texts of one session."""

    name = "archive"

    def __init__(self, model: ArchiveModel) -> None:
        """Show this; after each thing that is asked, the app gives another model."""
        self.model = model
        self._group: str | None = None
        self._session = ""
        self._words = {TO: model.carry_to, FROM: "", NAME: ""}
        self._question: Question | None = None

    @property
    def group(self) -> GroupRecord | None:
        """The group that is shown, while it exists."""
        return None if self._group is None else self.model.group(self._group)

    def view(self, look: Metrics) -> Node:
        """The page, with a question over it when something goes for good."""
        heading, body = self._page()
        whole = page(
            look,
            t("Groepen en gegevens"),
            title(heading),
            *body,
            foot=footer(look, back_button(i.Back())),
            key=f"archive:{self._group}:{self._session}",
        )
        return stack(whole, confirm(self._question) if self._question else None)

    def _page(self) -> tuple[str, tuple[Node | None, ...]]:
        if self._session:
            return t("Een naam doorstrepen"), search_page(self._words[NAME], self.model.found)
        if self.group is not None:
            return self.group.name, group_page(self.model, self.group)
        body = groups_page(self.model, self._words[TO], self._words[FROM])
        return t("Wat op deze computer staat"), body

    def handle(self, intent: object) -> Outcome | None:
        """Go to a page, write in a field, ask first, or ask the app."""
        if isinstance(intent, Outcome):
            return intent
        if isinstance(intent, Edited):
            self._words[intent.key] = intent.text
        elif isinstance(intent, i.Back):
            return None if self.escape() else Leave()
        elif isinstance(intent, Yes | No):
            return self._answered(intent)
        elif isinstance(intent, i.LookFor | i.Pack):
            return self._asked(intent)
        elif not self._went(intent):
            self._question = self._ask_first(intent)
        return None

    def _went(self, intent: object) -> bool:
        """Whether this leads to another page."""
        if isinstance(intent, i.ShowGroup):
            self._group = intent.group
        elif isinstance(intent, i.ShowSearch):
            self._session, self._words[NAME] = intent.session, intent.words
        return isinstance(intent, i.ShowGroup | i.ShowSearch)

    def _asked(self, intent: object) -> Outcome | None:
        """What the app does with what stands in a field."""
        if isinstance(intent, i.Pack):
            return Ask("pack", self._words[TO].strip() or self.model.carry_to)
        words = self._words[NAME].strip()
        return Ask("find_mentions", Search(self._session, words)) if words else None

    def _answered(self, answer: Yes | No) -> Outcome | None:
        asked, self._question = self._question, None
        if asked is None or isinstance(answer, No):
            return None
        return asked.outcome if isinstance(asked.outcome, Outcome) else None

    def _ask_first(self, intent: object) -> Question | None:
        """The question before something that cannot be undone."""
        asks: dict[type, Callable[[Any], Question | None]] = {
            i.ForgetSession: lambda asked: self._forget_session(asked.session),
            i.ForgetGroup: lambda asked: self._forget_group(asked.group),
            i.ForgetPerson: lambda asked: self._forget(asked.person),
            i.Strike: lambda _: questions.strike(self.model.found) if self.model.found else None,
            i.Discard: lambda _: questions.discard(self.model.leftovers),
            i.Restore: lambda asked: self._restore(asked.file),
            i.TakeIn: lambda _: self._take_in(self._words[FROM].strip()),
        }
        ask = asks.get(type(intent))
        return ask(intent) if ask else None

    def _forget_session(self, session: str) -> Question | None:
        group = self.model.group_of(session)
        found = group.session(session) if group else None
        return questions.forget_session(self.model, found) if found else None

    def _forget_group(self, group: str) -> Question | None:
        found = self.model.group(group)
        return questions.forget_group(found) if found else None

    def _forget(self, person: str) -> Question | None:
        found = [each for each in (self.group.people if self.group else ()) if each.id == person]
        return questions.forget_person(self.group, found[0]) if self.group and found else None

    def _take_in(self, path: str) -> Question | None:
        return questions.take_in(path) if path else None

    def _restore(self, file: str) -> Question | None:
        found = (each for each in self.model.backups if each.file == file)
        return next((questions.restore(self.model, each) for each in found), None)

    def offer(self, path: str) -> None:
        """A file was dropped on the window: ask whether to take it in."""
        self._words[FROM] = path
        self._question = questions.take_in(path)

    def escape(self) -> bool:
        """Escape: one page up; False leaves the screen."""
        if self._session:
            self._session = ""
        elif self._group is not None:
            self._group = None
        else:
            return False
        return True
