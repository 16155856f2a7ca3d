"""The digit that a state asks for, as drawing and as the images that a network receives."""

from __future__ import annotations

from app.pages.network.model.photo import from_text
from app.pages.network.states.digit import DigitState
from app.widgets.digit_answer import UNKNOWN
from app.widgets.stroke_picture import Drawing, DrawnImages, Pixels, drawn_images
from app.widgets.strokes import Pose
from nncore import Dataset


class DigitSource:
    """Makes the images of a state's digit, once as long as it stays what it is."""

    def __init__(self) -> None:
        self._made_of: object = None
        self._images: DrawnImages | None = None

    def drawing(self, state: DigitState, dataset: Dataset) -> Drawing:
        """What is on the pad."""
        height, width = dataset.image_shape
        pose = Pose(state.right / width, state.down / height, state.turn, state.size / 100)
        return Drawing(state.strokes, self._picture(state, dataset), pose)

    def _picture(self, state: DigitState, dataset: Dataset) -> Pixels | None:
        if state.index is not None:
            return dataset.x_test[index_in(state, dataset)].reshape(dataset.image_shape)
        return from_text(state.photo) if state.photo else None

    def pixels(self, state: DigitState, dataset: Dataset, way: str) -> Pixels | None:
        """One of the two images, "as_drawn" or "as_mnist"; None where there is none."""
        images = self._images_of(state, dataset)
        if images is None:
            return None
        return images.as_drawn if way == "as_drawn" else images.as_mnist

    def _images_of(self, state: DigitState, dataset: Dataset) -> DrawnImages | None:
        pose = state.right, state.down, state.turn, state.size
        made_of = dataset, state.strokes, state.photo, state.index, pose
        if made_of != self._made_of:
            self._images = drawn_images(self.drawing(state, dataset), dataset.image_shape)
            self._made_of = made_of
        return self._images


def index_in(state: DigitState, dataset: Dataset) -> int:
    """The test image that a state asks for, or the last one there is."""
    return min(state.index or 0, len(dataset.x_test) - 1)


def label_of(state: DigitState, dataset: Dataset) -> int:
    """The class of a test image on the pad; nobody knows that of what is drawn."""
    if state.index is None or state.strokes:
        return UNKNOWN
    return int(dataset.t_test[index_in(state, dataset)])
