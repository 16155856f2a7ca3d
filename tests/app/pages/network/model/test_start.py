"""The start of runs of which it was kept, and of those of which it was not."""

from dataclasses import replace

import numpy as np

from app.pages.network.model.pictures import Limits, pictures_of
from app.pages.network.model.start import start_of
from nncore import Moment, TrainingConfig
from nncore.timeline import Timeline
from tests.app.class_sets import small_set
from tests.app.pages.network.runs import moments_of

CONFIG = TrainingConfig(hidden_sizes=(4,), batch_size=4, iterations=20)


def without_way(moments: list[Moment]) -> Moment:
    """The end of a run whose last snapshot alone was kept."""
    run, end = moments[0].run, moments[-1]
    last = Timeline.restored(run.timeline.snapshots[-1:], 0)
    return Moment(replace(run, timeline=last), end.dataset, end.snapshot)


def test_the_start_is_the_first_snapshot_where_it_was_kept() -> None:
    moments = moments_of(CONFIG, small_set(("a", "b")))
    assert start_of(moments[-1]) is moments[0].snapshot


def test_a_start_that_was_not_kept_is_made_again_from_the_settings() -> None:
    moments = moments_of(CONFIG, small_set(("a", "b")))
    end = without_way(moments)
    start = start_of(end)
    assert start.iteration == 0
    for name, param in moments[0].snapshot.params.items():
        np.testing.assert_array_equal(start.params[name], param)
    assert start_of(end) is start


def test_pictures_of_a_run_without_its_way_change_since_its_start() -> None:
    moments = moments_of(CONFIG, small_set(("a", "b")))
    end = without_way(moments)
    change = moments[-1].network.params["W1"] - moments[0].network.params["W1"]
    assert np.abs(change).max() > 0
    np.testing.assert_array_equal(pictures_of(end, False).change.reshape(4, -1), change.T)
    assert Limits().of_run(end)[1] == np.abs(change).max()
