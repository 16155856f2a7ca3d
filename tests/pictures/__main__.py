"""Take the README's pictures anew: `python -m tests.pictures`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pictures import ANIMATED, SCENES, SCREENSHOTS, SIZE

LOOK = "--lang", "en", "--theme", "light", "--size", "x".join(map(str, SIZE))


def main() -> None:
    """Record every scene, and keep its last picture; of one its animation, too."""
    for scene in SCENES:
        with TemporaryDirectory() as folder:
            record(scene, Path(folder))


def record(scene: Path, folder: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "app", "--scene", str(scene), "--record", str(folder), *LOOK],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},  # no desktop's size or scale
        check=True,
    )
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    shutil.copyfile(folder / summary["steps"][-1]["pictures"][-1], picture_of(scene))
    if scene.stem == ANIMATED:
        shutil.copyfile(folder / summary["animation"], SCREENSHOTS / f"{ANIMATED}.gif")


def picture_of(scene: Path) -> Path:
    return SCREENSHOTS / f"{scene.stem}.png"


if __name__ == "__main__":
    main()
