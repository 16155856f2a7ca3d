"""The README's pictures: scenes that are recorded."""

from pathlib import Path

FOLDER = Path(__file__).parent
SCENES = sorted(FOLDER.glob("*.toml"))
SCREENSHOTS = FOLDER.parents[1] / "resources" / "screenshots"
ANIMATED = "training"  # the scene whose animation stands at the README's head
SIZE = 1366, 768
