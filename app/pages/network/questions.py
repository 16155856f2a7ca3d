"""Question of the Network page: what the network answers for a test image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.page import Page
from app.pages.network.model.digit_pass import pass_through
from app.questions.page_question import PageQuestion
from app.questions.question import Question, spoken
from app.session.class_names import class_names
from app.translation import translated
from nncore import Dataset, Moment
from nncore.dataset_identity import DatasetIdentity
from nncore.marking import N_

NO_NETWORK = N_("NetworkQuestions", "There is no network yet.")
OVERFLOWED = N_("NetworkQuestions", "Its numbers have left all bounds: it answers nothing.")
WHICH = N_("NetworkQuestions", "What does the network take this test image for?")


@dataclass(frozen=True)
class AboutImage:
    """A test image, as the network of one moment reads it: the class, None where it has none."""

    data: DatasetIdentity
    index: int
    read_as: int | None


def draw_image(case: int, moment: Moment, data: Dataset) -> AboutImage:
    """A test image by chance, the same for the same case, and how it is read at a moment."""
    index = int(np.random.default_rng(case).integers(len(data.x_test)))
    passed = pass_through(moment.network, data.x_test[index])
    read_as = int(passed.probabilities.argmax()) if passed.is_finite else None
    return AboutImage(data.identity, index, read_as)


def ask_about(about: AboutImage, data: Dataset, page: Page) -> PageQuestion:
    """What an image is taken for; once it is answered the image goes through the layers."""
    choices = tuple(spoken(name) for name in class_names(data))
    question = Question("choice", spoken(translated(WHICH)), choices)

    def outcome() -> int | str:
        return translated(OVERFLOWED) if about.read_as is None else about.read_as

    def show() -> None:
        shown = {"strokes": (), "photo": "", "index": about.index}
        page.model.part("digit").update(**shown)
        page.update_state(tab="digit")

    return PageQuestion(question, about, outcome, show, picture=_picture(about, data))


def _picture(about: AboutImage, data: Dataset) -> NDArray[np.uint8]:
    pixels: NDArray[np.uint8] = data.x_test[about.index].reshape(data.image_shape)
    return pixels
