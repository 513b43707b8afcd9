"""Opening a file or a folder with the program that this computer has for it."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from pathlib import Path


def opened(path: Path) -> bool:
    """Open it; returns whether there was a program to ask."""
    if path.suffix == ".html":
        return webbrowser.open(path.as_uri())
    if sys.platform == "win32":
        os.startfile(path)  # noqa: S606 - a file of our own
        return True
    tool = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        subprocess.Popen([tool, str(path)])  # noqa: S603 - as above
    except OSError:
        return False
    return True
