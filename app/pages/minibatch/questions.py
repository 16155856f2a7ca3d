"""Questions of the Mini-batch page: what an epoch has seen, and how far off a batch is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil

import numpy as np

from app.number_text import whole
from app.pages.minibatch.draw_player import DrawPlayer
from app.pages.minibatch.noise_player import NoisePlayer
from app.pages.minibatch.state import next_seed
from app.questions.page_question import PageQuestion
from app.questions.question import Question, Value, spoken
from app.translation import translated
from nncore.marking import N_

NO_DATA = N_("MiniBatchQuestions", "There are no data yet.")
SEEN = N_(
    "MiniBatchQuestions",
    "Batches of {size} are drawn at random, {n} of them: as many images as there are. How many "
    "of the images has this epoch seen at least once?",
)
OFF = N_(
    "MiniBatchQuestions",
    "How far is the gradient of a batch of {size} from that of all images, in percent of the "
    "length of that one?",
)
TABS = {"seen": "draw", "off": "noise"}  # in which each is asked
SIZES = 10, 100, 1, 1000  # of the batches that are asked about, in turn
FARTHEST = 1000.0  # percent


@dataclass(frozen=True)
class AboutDraws:
    """An epoch of draws: of which sizes and seed."""

    train_size: int
    batch_size: int
    seed: int

    @property
    def made_of(self) -> tuple[int, int, int]:
        """What tells draws apart."""
        return self.train_size, self.batch_size, self.seed

    @property
    def n_batches(self) -> int:
        """Batches of an epoch."""
        return ceil(self.train_size / self.batch_size)


class MiniBatchQuestions:
    """Asks about what both players do, and looks at them for what came of it."""

    def __init__(self, draws: DrawPlayer, noise: NoisePlayer) -> None:
        self._draws, self._noise = draws, noise

    def ask(self, key: str, case: int) -> PageQuestion | str:
        """A question about draws that are to come, or about a batch of some size."""
        if self._draws.draws is None or not self._noise.can_run:
            return translated(NO_DATA)
        if key == "off":
            return self._about_noise(SIZES[case % len(SIZES)])
        train_size, batch_size, seed = self._draws.draws.made_of
        begun = self._draws.draws.n_batches > 0  # others are drawn then
        about = AboutDraws(train_size, batch_size, next_seed(seed) if begun else seed)
        return self._about_draws(about, self._draws.reset if begun else _nothing)

    def ask_again(self, key: str, about: AboutDraws | int) -> PageQuestion | None:
        """The same; None where other batches are drawn by now."""
        if isinstance(about, int):
            return self._about_noise(about)
        draws = self._draws.draws
        is_same = draws is not None and draws.made_of == about.made_of
        return self._about_draws(about, _nothing) if is_same else None

    def _about_draws(self, about: AboutDraws, then: Callable[[], None]) -> PageQuestion:
        words = translated(SEEN).format(size=whole(about.batch_size), n=whole(about.n_batches))
        question = Question("number", spoken(words), unit="%")
        return PageQuestion(question, about, partial(self._share_seen, about), then)

    def _share_seen(self, about: AboutDraws) -> Value | None:
        draws = self._draws.draws
        if draws is None or draws.n_batches < about.n_batches:
            return None
        epochs, shares = zip(*draws.random.curve, strict=True)
        return 100 * float(np.interp(1.0, epochs, shares))

    def _about_noise(self, size: int) -> PageQuestion:
        words = translated(OFF).format(size=whole(size))
        question = Question("number", spoken(words), high=FARTHEST, decimals=0, unit="%")
        return PageQuestion(question, size, partial(self._distance, size))

    def _distance(self, size: int) -> Value | None:
        measurement = self._noise.measurement
        if measurement is None or self._noise.running:
            return None
        noise = measurement.noise
        return 100 * noise.gradient_spread(size) / max(noise.full_length, 1e-300)


def _nothing() -> None:
    pass
