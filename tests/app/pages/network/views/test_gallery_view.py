"""What is said of an image beside the matrix of mistakes."""

import math

import numpy as np
from pytestqt.qtbot import QtBot

from app.pages.network.model.gallery import Gallery
from app.pages.network.views.gallery_view import GalleryView
from app.theme import Theme

NAMES = ("cat", "dog")


def gallery_of(y: tuple[float, float], loss: float) -> Gallery:
    """One image of a dog, with the probabilities that a network gives it."""
    return Gallery(
        places=np.array([7]),
        images=np.zeros((1, 2, 2), np.uint8),
        labels=np.array([1], np.uint8),
        predicted=np.array([0], np.uint8),
        losses=np.array([loss], np.float32),
        probabilities=np.array([y]),
        n_all=1,
    )


def test_no_number_is_told_of_a_network_that_has_diverged(qtbot: QtBot) -> None:
    view = GalleryView(Theme())
    qtbot.addWidget(view)
    view.show_gallery(gallery_of((0.75, 0.25), -math.log(0.25)), NAMES, None)
    assert "dog, read as cat with 75.0" in view.words.text()
    assert view.words.text().endswith("loss 1.386")
    view.show_gallery(gallery_of((math.nan, math.nan), math.nan), NAMES, None)
    assert view.words.text() == "Test image 7: dog; its probabilities are not finite numbers"
