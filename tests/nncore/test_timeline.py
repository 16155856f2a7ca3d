import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import Timeline

MIB = 2**20
MANY, ROOM = 200, 16 * MIB


def params_of(n_bytes, value=0):
    return {"W1": np.full(n_bytes, value, np.uint8)}


def recorded(last, n_bytes=8):
    """Keep what is due on the way to `last`, and the end itself, as a run does."""
    timeline = Timeline()
    for iteration in range(last + 1):
        if timeline.due(iteration) or iteration == last:
            timeline.keep(iteration, params_of(n_bytes))
    return timeline


def iterations(timeline):
    return [snapshot.iteration for snapshot in timeline.snapshots]


@settings(deadline=None, max_examples=40)
@given(last=st.integers(0, 3000), n_bytes=st.sampled_from([1, 100, 90_000, 300_000]))
def test_never_more_than_200_snapshots_nor_16_megabytes(last, n_bytes):
    timeline = Timeline()
    for iteration in range(last + 1):
        if timeline.due(iteration) or iteration == last:
            timeline.keep(iteration, params_of(n_bytes))
            assert len(timeline) <= MANY
            assert timeline.nbytes == len(timeline) * n_bytes <= ROOM


@settings(deadline=None, max_examples=40)
@given(last=st.integers(0, 3000))
def test_snapshots_are_evenly_spread_and_the_newest_is_always_there(last):
    timeline = recorded(last)
    kept = iterations(timeline)
    assert kept[0] == 0
    assert kept[-1] == last
    assert set(np.diff(kept[:-1])) <= {timeline.stride}
    # a stride of 2 s is only taken where 200 snapshots at a stride of s did not reach the end
    assert timeline.stride == 1 or (MANY - 1) * timeline.stride / 2 < last


def test_short_runs_keep_every_iteration():
    assert iterations(recorded(199)) == list(range(200))


def test_a_full_timeline_drops_every_second_snapshot():
    assert iterations(recorded(200)) == list(range(0, 201, 2))


def test_16_megabytes_hold_sixteen_snapshots_of_one():
    assert iterations(recorded(15, MIB)) == list(range(16))
    assert iterations(recorded(16, MIB)) == list(range(0, 17, 2))


@pytest.mark.parametrize("n_bytes", [ROOM // 2 + 1, ROOM + 1])
def test_a_snapshot_beside_which_there_is_no_room_stands_alone(n_bytes):
    assert iterations(recorded(5, n_bytes)) == [5]


def test_the_end_of_a_run_gives_way_when_the_run_goes_on():
    timeline = recorded(201)
    assert iterations(timeline)[-2:] == [200, 201]
    timeline.keep(202, params_of(8))
    assert iterations(timeline)[-2:] == [200, 202]


def test_the_same_iteration_is_kept_once():
    timeline = recorded(3)
    timeline.keep(3, params_of(8, value=7))
    assert iterations(timeline) == [0, 1, 2, 3]
    assert timeline.at(3).params["W1"][0] == 7


def test_snapshots_are_copies_that_nobody_can_change():
    timeline, params = Timeline(), {"W1": np.ones((2, 3)), "b1": np.zeros(3)}
    timeline.keep(0, params)
    params["W1"][:] = 5
    snapshot = timeline.snapshots[0]
    assert snapshot.params["W1"].tolist() == [[1, 1, 1], [1, 1, 1]]
    assert snapshot.nbytes == 9 * 8
    with pytest.raises(ValueError, match="read-only"):
        snapshot.params["W1"][0, 0] = 2
    with pytest.raises(TypeError):
        snapshot.params["W1"] = np.zeros(1)


@pytest.mark.parametrize(
    ("iteration", "found"), [(0, 0), (3, 2), (4, 4), (200, 200), (9999, 200), (-1, 0)]
)
def test_the_newest_snapshot_not_after_an_iteration_is_found(iteration, found):
    assert recorded(200).at(iteration).iteration == found


def test_the_past_can_be_read_while_it_grows():
    timeline = recorded(199)
    before = timeline.snapshots
    timeline.keep(200, params_of(8))
    assert len(before) == 200


def test_snapshots_and_timeline_show_what_they_are_and_no_arrays():
    timeline = recorded(1200, MIB)
    assert repr(Timeline()) == "<Timeline: 0 snapshots, 0.0 MB>"
    assert repr(timeline.snapshots[-1]) == "<Snapshot after 1,200 iterations: W1>"
    # 16 of 1 MB fit: strides of 1, 2, ... 64 are too short for 1,200, 128 takes 0, 128, ... 1,152
    assert repr(timeline) == "<Timeline: 11 snapshots, the last after 1,200 iterations, 11.0 MB>"


def test_an_empty_timeline_has_no_snapshot_to_find():
    with pytest.raises(IndexError):
        Timeline().at(0)
