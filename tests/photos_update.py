"""Take all photographs anew: `python -m tests.photos_update`. Look at them before you commit."""

from __future__ import annotations

import json
import shutil

from tests.photographs import FOLDER, KEPT, LENSES, NEW, TO_LOOK_AT, fingerprints, photographs


def main() -> None:
    """Write the fingerprints, and one set of pictures to look at."""
    shutil.rmtree(NEW, ignore_errors=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for photograph in photographs(TO_LOOK_AT, ("day",)):
        photograph.save(FOLDER / f"{photograph.screen}.png")
    found = {str(lens): fingerprints(lens) for lens in LENSES}
    KEPT.write_text(f"{json.dumps(found, indent=1)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
