"""Whether this computer is set to dark, where that can be known; else it counts as light."""

from __future__ import annotations

import os
import subprocess
import sys
from configparser import ConfigParser, Error
from pathlib import Path


def is_dark() -> bool:
    """Ask the system; any trouble means light."""
    asked = {"win32": _windows, "darwin": _mac}.get(sys.platform, _gtk)
    try:
        return asked()
    except (OSError, ValueError, Error, subprocess.SubprocessError):
        return False


def _windows() -> bool:
    import winreg  # noqa: PLC0415 - only there

    path = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:  # type: ignore[attr-defined]
        return not winreg.QueryValueEx(key, "AppsUseLightTheme")[0]  # type: ignore[attr-defined]


def _mac() -> bool:
    words = ["/usr/bin/defaults", "read", "-g", "AppleInterfaceStyle"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=1, check=False)  # noqa: S603
    return done.stdout.strip() == "Dark"


def _gtk() -> bool:
    if os.environ.get("GTK_THEME"):
        return "dark" in os.environ["GTK_THEME"].lower()
    settings = ConfigParser()
    settings.read(Path.home() / ".config/gtk-3.0/settings.ini")
    return settings.getboolean("Settings", "gtk-application-prefer-dark-theme", fallback=False)
