"""Whether this computer is set to dark, where that can be known; else it counts as light.

What is imported here is imported where it is needed: this runs before the first picture.
"""

from __future__ import annotations

import os
import sys


def is_dark() -> bool:
    """Ask the system; any trouble means light."""
    asked = {"win32": _windows, "darwin": _mac}.get(sys.platform, _gtk)
    try:
        return asked()
    except (OSError, ValueError):
        return False


def _windows() -> bool:
    import winreg  # noqa: PLC0415 - only there

    path = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:  # type: ignore[attr-defined]
        return not winreg.QueryValueEx(key, "AppsUseLightTheme")[0]  # type: ignore[attr-defined]


def _mac() -> bool:
    import plistlib  # noqa: PLC0415 - only there

    path = os.path.expanduser("~/Library/Preferences/.GlobalPreferences.plist")  # noqa: PTH111
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib is slow to import
        return bool(plistlib.load(file).get("AppleInterfaceStyle") == "Dark")


def _gtk() -> bool:
    if os.environ.get("GTK_THEME"):
        return "dark" in os.environ["GTK_THEME"].lower()
    path = os.path.expanduser("~/.config/gtk-3.0/settings.ini")  # noqa: PTH111
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - as above
        lines = [line.replace(" ", "").strip().lower() for line in file]
    return "gtk-application-prefer-dark-theme=1" in lines or (
        "gtk-application-prefer-dark-theme=true" in lines
    )
