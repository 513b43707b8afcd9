"""Which part of the screen belongs to which phase."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.screens.phases.ask import AskFacts
from game.ui.screens.phases.compare import Compare
from game.ui.screens.phases.consequence import Consequence
from game.ui.screens.phases.counter import Counter
from game.ui.screens.phases.decide import Decide
from game.ui.screens.phases.discuss import Discuss
from game.ui.screens.phases.harvest import Harvest
from game.ui.screens.phases.insight import ShowInsight
from game.ui.screens.phases.lookback import LookBack
from game.ui.screens.phases.part import Part
from game.ui.screens.phases.pitch import PitchCase
from game.ui.screens.phases.read import Read
from game.ui.screens.phases.reveal import ShowResult
from game.ui.screens.phases.talk import Talk
from game.ui.screens.phases.twist import TurnCard
from game.ui.screens.phases.vote import vote_part
from game.ui.sitting import Sitting

PARTS: dict[str, Callable[[Sitting], Part]] = {
    "look_back": LookBack,
    "pitch": PitchCase,
    "choose_case": PitchCase,
    "read": Read,
    "ask": AskFacts,
    "vote": vote_part,
    "reveal": ShowResult,
    "discuss": Discuss,
    "talk": Talk,
    "counter": Counter,
    "revote": vote_part,
    "compare": Compare,
    "decide": Decide,
    "consequence": Consequence,
    "twist": TurnCard,
    "insight": ShowInsight,
    "harvest": Harvest,
}
