"""The README's pictures: one for each scene that is recorded for them, of one size, none heavy."""

from pathlib import Path

import pytest
from PIL import Image

from app.pages import PAGES
from app.scenes.reading import read_scene
from tests.pictures import ANIMATED, SCENES, SCREENSHOTS, SIZE

STATES = {entry.key: entry.first_state for entry in PAGES}
MOST_BYTES = 1_500_000  # of the animation: a README is read over slow networks, too


@pytest.mark.parametrize("file", SCENES, ids=lambda file: file.stem)
def test_every_scene_can_be_recorded_and_has_its_picture(file: Path) -> None:
    assert not read_scene(file, STATES).has_words  # or a bar would stand in the picture
    with Image.open(SCREENSHOTS / f"{file.stem}.png") as picture:
        assert picture.size == SIZE


def test_every_picture_has_its_scene() -> None:
    assert {path.stem for path in SCREENSHOTS.iterdir()} == {file.stem for file in SCENES}


def test_the_animation_moves_and_is_small() -> None:
    path = SCREENSHOTS / f"{ANIMATED}.gif"
    assert path.stat().st_size < MOST_BYTES
    with Image.open(path) as animation:
        assert animation.n_frames > 10
