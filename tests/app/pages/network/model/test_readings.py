"""How the test images are read: by a plain pass, thinned, and kept."""

import numpy as np
import pytest

from app.pages.network.model import readings
from app.pages.network.model.gallery import MOST_SHOWN, gallery_of
from app.pages.network.model.readings import Readings, read_all, read_at_once
from nncore import Moment, TrainingConfig, confusion_matrix
from tests.app.class_sets import kinds, small_set
from tests.app.pages.network.runs import moments_of

DATA = small_set(kinds(5))
CONFIG = TrainingConfig(hidden_sizes=(6,), batch_size=5, iterations=6, learning_rate=1.0)


@pytest.fixture(scope="module")
def moments() -> list[Moment]:
    return moments_of(CONFIG, DATA)


def predictions(moment: Moment) -> np.ndarray:
    return moment.network.predict(DATA.x_test / 255).argmax(axis=1)


def test_all_images_are_read_as_a_plain_pass_reads_them(moments: list[Moment]) -> None:
    for moment in moments:
        reading = read_all(moment)
        assert reading.is_complete
        assert reading.read.predicted.tolist() == predictions(moment).tolist()


def test_the_last_reading_has_the_accuracy_of_the_history(moments: list[Moment]) -> None:
    evaluation = moments[-1].run.history.evaluations[-1]
    assert evaluation.iteration == moments[-1].iteration
    assert read_all(moments[-1]).read.accuracy == evaluation.test_accuracy


def test_within_a_frame_evenly_spaced_images_stand_for_all(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    n_parameters = (81 + 1) * 6 + (6 + 1) * 5
    monkeypatch.setattr(readings, "MOST_WORK", 4 * n_parameters)
    reading = read_at_once(moments[-1])
    n_test = len(DATA.t_test)
    assert not reading.is_complete
    assert len(reading.read) <= 4
    assert np.ptp(np.diff(reading.places)) == 0
    assert reading.read.labels.tolist() == DATA.t_test[reading.places].tolist()
    assert reading.read.predicted.tolist() == predictions(moments[-1])[reading.places].tolist()
    assert reading.n_test == n_test


def test_gallery_and_matrix_add_up(moments: list[Moment]) -> None:
    moment = moments[-1]
    reading = read_all(moment)
    counts = confusion_matrix(DATA.t_test, predictions(moment), 5)
    sizes = [[gallery_of(moment, reading, (i, j)).n_all for j in range(5)] for i in range(5)]
    assert sizes == counts.tolist()
    mistakes = gallery_of(moment, reading, None)
    assert mistakes.n_all == counts.sum() - counts.trace() > 0


def test_the_worst_comes_first_with_its_own_image_and_probabilities(moments: list[Moment]) -> None:
    moment = moments[-1]
    gallery = gallery_of(moment, read_all(moment), None)
    y = moment.network.predict(DATA.x_test / 255)
    losses = -np.log(y[np.arange(len(y)), DATA.t_test] + 1e-7)
    losses[predictions(moment) == DATA.t_test] = -1
    assert gallery.places[0] == losses.argmax()
    assert np.all(np.diff(gallery.losses) <= 0)
    assert len(gallery) == min(gallery.n_all, MOST_SHOWN)
    for i, place in enumerate(gallery.places):
        assert gallery.images[i].ravel().tolist() == DATA.x_test[place].tolist()
        np.testing.assert_allclose(gallery.probabilities[i], y[place], rtol=1e-4)


def test_a_reading_of_all_images_is_kept(moments: list[Moment]) -> None:
    kept = Readings()
    reading = kept.best_now(moments[-1])  # of ten images: a frame allows all of them
    assert reading.is_complete
    assert kept.best_now(moments[-1]) is reading
    assert kept.get(moments[0]) is None


def test_of_many_readings_those_used_last_are_kept(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = read_all(moments[0])
    monkeypatch.setattr(readings, "MOST_BYTES", 2 * reading.read.nbytes)
    kept = Readings()
    for moment in (moments[0], moments[1], moments[0], moments[2]):
        kept.best_now(moment)
    assert [kept.get(moment) is not None for moment in moments[:3]] == [True, False, True]
