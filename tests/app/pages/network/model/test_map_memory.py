"""Which axes a map is drawn on while its run grows, and after."""

import numpy as np

from app.pages.network.model.layer_map import MapAxes, map_layer, shown_images
from app.pages.network.model.map_memory import MOST_MAPS, MapMemory
from nncore import Moment, PrincipalComponents, Run, TrainingConfig
from tests.app.class_sets import small_set
from tests.app.pages.network.runs import moments_of

CONFIG = TrainingConfig(hidden_sizes=(4,), batch_size=4, iterations=40)


def moments() -> list[Moment]:
    return moments_of(CONFIG, small_set(("a", "b")))


def axes_of(layer: int, iteration: int) -> MapAxes:
    components = PrincipalComponents(np.zeros(4), np.eye(2, 4), np.ones(2), np.ones(2) / 2)
    return MapAxes(layer, iteration, 9, components, ((-1.0, 1.0), (-1.0, 1.0)))


def growing(all_moments: list[Moment], steps: int) -> Moment:
    """The moment after so many steps of a run that has come no farther."""
    whole = all_moments[0].run
    run = Run.untrained(CONFIG, all_moments[0].dataset)
    for step in range(steps):
        run.timeline.keep(whole.timeline.snapshots[step])
    run.timeline.keep(whole.timeline.snapshots[steps])
    return Moment(run, all_moments[0].dataset, run.timeline.snapshots[-1])


def test_axes_of_a_growing_run_stay_until_it_is_four_times_as_long() -> None:
    every = moments()
    memory = MapMemory(growing(every, 5).run)
    assert memory.axes_iteration(growing(every, 5), 1, None, False) == 5
    memory.keep_axes(axes_of(1, 5), 5, pinned=False)
    for steps, expected in ((6, 5), (19, 5), (20, 20)):
        memory.run = growing(every, steps).run
        assert memory.axes_iteration(growing(every, steps), 1, None, False) == expected
    assert memory.axes_iteration(every[19], 2, None, False) == 20  # another layer has none yet


def test_axes_of_a_run_that_has_ended_are_its_last() -> None:
    every = moments()
    memory = MapMemory(every[0].run)
    memory.keep_axes(axes_of(1, 39), 39, pinned=False)
    assert memory.axes_iteration(every[3], 1, None, True) == 40


def test_axes_of_a_run_that_a_rule_ended_are_its_last() -> None:
    stopped = growing(moments(), 6)  # of the 40 steps that it might have made
    memory = MapMemory(stopped.run)
    memory.keep_axes(axes_of(1, 5), 5, pinned=False)
    assert memory.axes_iteration(stopped, 1, None, False) == 5
    assert memory.axes_iteration(stopped, 1, None, True) == 6


def test_axes_that_were_chosen_are_kept_beside_the_others() -> None:
    every = moments()
    memory = MapMemory(every[0].run)
    memory.keep_axes(axes_of(1, 40), 40, pinned=False)
    assert memory.axes_iteration(every[9], 1, 7, True) == 7
    memory.keep_axes(axes_of(1, 7), 7, pinned=True)
    assert memory.axes(1, 7).iteration == 7
    assert memory.last_axes(1).iteration == 40


def test_only_axes_of_a_growing_run_point_as_those_before() -> None:
    every = moments()
    before = axes_of(1, 5)
    memory = MapMemory(growing(every, 5).run)
    memory.keep_axes(before, 5, pinned=False)
    assert memory.earlier_axes(1, pinned=False, has_ended=False) is before
    assert memory.earlier_axes(1, pinned=True, has_ended=False) is None
    ended = MapMemory(every[0].run)
    ended.keep_axes(before, 5, pinned=False)
    assert ended.earlier_axes(1, pinned=False, has_ended=True) is None  # one seed, one picture


def test_the_oldest_maps_give_way() -> None:
    every = moments()
    memory = MapMemory(every[0].run)
    axes = axes_of(1, 40)
    images = shown_images(len(every[0].dataset.x_test))
    for moment in every:
        memory.keep_map(map_layer(moment, axes, images))
    assert len(every) == 41 > MOST_MAPS
    assert memory.map_of(axes, 0) is None
    assert memory.map_of(axes, 40).iteration == 40
