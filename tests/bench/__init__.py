"""Speed, measured as ratios against a floor in the same run, since machines are noisy.

The bench plays on the same small decks and rooms as the tests, which lie in folders that
pytest puts on the path; here they are put there by hand.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("app", "core", "ui")]
