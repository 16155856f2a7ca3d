from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import SGD, Adam, Dataset, Snapshot, Timeline, Trainer, TrainingConfig
from nncore.mini_batch import MiniBatch
from nncore.timeline import LastSnapshot
from tests.nncore.small_sets import small_set

MIB = 2**20
MANY, ROOM = 200, 16 * MIB
NOTHING_DRAWN = MiniBatch(np.empty(0, np.int64), [], 0.0, None)


def snapshot_of(iteration, n_bytes=8, value=0):
    return Snapshot(iteration, {"W1": np.full(n_bytes, value, np.uint8)}, SGD(), NOTHING_DRAWN)


def recorded(last, n_bytes=8):
    """Keep what is due on the way to `last`, and the end itself, as a run does."""
    timeline = Timeline()
    for iteration in range(last + 1):
        if timeline.due(iteration) or iteration == last:
            timeline.keep(snapshot_of(iteration, n_bytes))
    return timeline


def iterations(timeline):
    return [snapshot.iteration for snapshot in timeline.snapshots]


@settings(deadline=None, max_examples=40)
@given(last=st.integers(0, 3000), n_bytes=st.sampled_from([1, 100, 90_000, 300_000]))
def test_never_more_than_200_snapshots_nor_16_megabytes(last, n_bytes):
    timeline = Timeline()
    for iteration in range(last + 1):
        if timeline.due(iteration) or iteration == last:
            timeline.keep(snapshot_of(iteration, n_bytes))
            assert len(timeline) <= MANY
            assert timeline.nbytes == len(timeline) * n_bytes <= ROOM


@settings(deadline=None, max_examples=20)
@given(last=st.integers(0, 30_000))
def test_snapshots_are_equally_far_apart_by_the_root_of_the_iteration(last):
    kept = iterations(recorded(last))
    assert (kept[0], kept[-1]) == (0, last)
    places = [sqrt(iteration) for iteration in kept[1:-1]]
    gaps = np.diff(places)
    # a gap can be as short as one place less an iteration, and never longer than one more
    widths = 1 / (2 * np.sqrt(kept[1:-2])) if len(kept) > 3 else np.zeros(0)
    assert (gaps <= 2 * sqrt(last) / (MANY / 2 - 1) + widths).all()
    assert len(kept) > min(last, MANY / 2 - 2)


def test_short_runs_keep_every_iteration():
    assert iterations(recorded(199)) == list(range(200))


def test_the_beginning_stays_dense_while_the_rest_is_thinned():
    kept = iterations(recorded(10_000))
    # half a unit of the root apart: the first iterations whose root reaches k, and k + 1/2
    assert kept == sorted({k * k for k in range(101)} | {k * k + k + 1 for k in range(100)})


def test_16_megabytes_hold_sixteen_snapshots_of_one():
    assert iterations(recorded(15, MIB)) == list(range(16))
    assert len(recorded(16, MIB)) <= 16


@pytest.mark.parametrize("n_bytes", [ROOM // 2 + 1, ROOM + 1])
def test_a_snapshot_beside_which_there_is_no_room_stands_alone(n_bytes):
    assert iterations(recorded(5, n_bytes)) == [5]


def test_the_end_of_a_run_gives_way_when_the_run_goes_on():
    timeline = recorded(10_001)
    assert iterations(timeline)[-2:] == [10_000, 10_001]
    timeline.keep(snapshot_of(10_002))
    assert iterations(timeline)[-2:] == [10_000, 10_002]


def test_what_the_optimizer_and_the_batch_hold_counts_as_well():
    params = {"W1": np.zeros((1000, 10)), "b1": np.zeros(10)}
    adam = Adam()
    adam.update(params, params)  # two moments of each parameter
    batch = MiniBatch(np.zeros(7, np.int64), [np.zeros((7, 4), bool)], 0.5, None)
    assert Snapshot(1, params, adam, batch).nbytes == 3 * 10_010 * 8 + 7 * 8 + 7 * 4


def test_104_snapshots_of_the_articles_network_fit():
    config = TrainingConfig()  # 784-50-10, float32, SGD, batches of 100
    x, t = np.zeros((10, 784), np.uint8), np.arange(10, dtype=np.uint8)
    first = Trainer(config, Dataset(x, t, x, t, (28, 28), "black")).snapshot()
    assert first.nbytes == (784 * 50 + 50 + 50 * 10 + 10) * 4 + 100 * 8
    assert ROOM // first.nbytes == 104


def test_the_same_iteration_is_kept_once():
    timeline = recorded(3)
    timeline.keep(snapshot_of(3, value=7))
    assert iterations(timeline) == [0, 1, 2, 3]
    assert timeline.at(3).params["W1"][0] == 7


def test_snapshots_are_copies_that_nobody_can_change():
    trainer = Trainer(TrainingConfig(hidden_sizes=(3,), batch_size=2), small_set())
    snapshot, weight = trainer.snapshot(), trainer.network.params["W1"][0, 0]
    trainer.network.params["W1"][:] = 5
    assert snapshot.params["W1"][0, 0] == weight
    with pytest.raises(ValueError, match="read-only"):
        snapshot.params["W1"][0, 0] = 2
    with pytest.raises(TypeError):
        snapshot.params["W1"] = np.zeros(1)


@pytest.mark.parametrize(
    ("iteration", "found"), [(0, 0), (2, 1), (4, 4), (10_000, 10_000), (99_999, 10_000), (-1, 0)]
)
def test_the_newest_snapshot_not_after_an_iteration_is_found(iteration, found):
    assert recorded(10_000).at(iteration).iteration == found


def test_the_past_can_be_read_while_it_grows():
    timeline = recorded(199)
    before = timeline.snapshots
    timeline.keep(snapshot_of(200))
    assert len(before) == 200


def test_snapshots_and_timeline_show_what_they_are_and_no_arrays():
    timeline = recorded(1200, MIB)
    assert repr(Timeline()) == "<Timeline: 0 snapshots, 0.0 MB>"
    assert repr(timeline.snapshots[-1]) == "<Snapshot after 1,200 iterations: W1>"
    n = len(timeline)
    assert repr(timeline) == f"<Timeline: {n} snapshots, the last after 1,200 iterations, {n}.0 MB>"


def test_an_empty_timeline_has_no_snapshot_to_find():
    with pytest.raises(IndexError):
        Timeline().at(0)


def test_the_last_snapshot_alone_goes_on_from_that_of_a_whole_timeline():
    timeline = LastSnapshot.of(recorded(50))
    assert iterations(timeline) == [50]
    timeline.keep(snapshot_of(60))
    assert iterations(timeline) == [60]


def test_the_last_snapshot_is_taken_twice_in_a_unit_of_the_root_of_the_iteration():
    timeline = LastSnapshot.of(Timeline())
    due = [iteration for iteration in range(10_001) if timeline.due(iteration)]
    assert len(due) == 200  # 2 · √10,000
