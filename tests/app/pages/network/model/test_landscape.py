"""The survey of a landscape: grids that become finer, heights between their points, the path."""

from dataclasses import replace

import numpy as np
import pytest

from app.pages.network.model.landscape import (
    Extract,
    HeightField,
    Survey,
    begin_survey,
    go_on,
    has_path,
)
from nncore import LossLandscape, Moment, Run, Snapshot, Trainer, TrainingConfig
from tests.app.class_sets import small_set

CONFIG = TrainingConfig(hidden_sizes=(6,), batch_size=8, iterations=40, dtype="float64")
PATH = Extract("path", 1.0, 30, 21, 0)
RANDOM = Extract("random", 0.5, 30, 21, 3)


def moment_after(steps: int, **settings: float) -> Moment:
    dataset, config = small_set(("a", "b", "c")), replace(CONFIG, **settings)
    trainer, run = Trainer(config, dataset), Run.untrained(config, dataset)
    run.timeline.keep(trainer.snapshot())
    for _ in range(steps):
        run.history.append(trainer.step())
        run.timeline.keep(trainer.snapshot())
    return Moment(run, dataset, run.timeline.snapshots[-1])


def flat(params) -> np.ndarray:
    return np.concatenate([params[name].ravel() for name in sorted(params)])


def complete(survey: Survey | None, moment: Moment) -> Survey:
    assert survey is not None
    while not survey.is_complete:
        before = survey.fraction
        survey = go_on(survey, moment)
        assert survey.fraction > before
    return survey


@pytest.mark.parametrize("extract", [PATH, RANDOM], ids=["path", "random"])
def test_every_height_is_the_loss_of_the_network_there(extract: Extract):
    moment = moment_after(12)
    survey = complete(begin_survey(moment, extract), moment)
    data = moment.dataset
    chosen = [i * len(data.x_train) // 30 for i in range(30)]
    x, t = data.x_train[chosen] / 255, data.t_train[chosen]
    landscape = survey.landscape
    assert landscape.losses.shape == (21, 21)
    for row, column in ((0, 0), (3, 17), (10, 10), (20, 5)):
        params = survey.plane.params_at(landscape.a[column], landscape.b[row])
        loss = moment.network.with_params(params).loss(x, t)
        assert landscape.losses[row, column] == pytest.approx(loss)
    for i, snapshot in enumerate(survey.snapshots):
        own = moment.network.with_params(snapshot.params).loss(x, t)
        assert survey.path.losses[i] == pytest.approx(own)


def test_the_share_of_the_path_is_that_of_its_singular_values():
    moment = moment_after(12)
    survey = begin_survey(moment, PATH)
    vectors = np.array([flat(s.params) for s in survey.snapshots])
    centered = vectors - vectors.mean(axis=0)
    squares = np.linalg.svd(centered, compute_uv=False) ** 2
    assert len(vectors) == 13
    assert survey.share == pytest.approx(squares[:2].sum() / squares.sum())
    assert survey.shares == pytest.approx(squares[:2] / squares.sum())
    assert (survey.distances**2).sum() == pytest.approx(squares[2:].sum())


def test_random_directions_hold_little_of_the_path_s_variance():
    moment = moment_after(12)
    survey = begin_survey(moment, RANDOM)
    vectors = np.array([flat(s.params) for s in survey.snapshots])
    directions = np.column_stack([flat(d) for d in survey.plane.directions])
    centered = vectors - vectors.mean(axis=0)
    on_plane = directions @ np.linalg.lstsq(directions, centered.T)[0]
    assert survey.share == pytest.approx((on_plane**2).sum() / (centered**2).sum())
    assert survey.shares is None
    assert survey.points[-1] == pytest.approx([0, 0], abs=1e-12)
    assert survey.domain == ((-0.8, 0.8), (-0.5, 0.5))


def test_the_whole_path_is_on_the_map():
    survey = begin_survey(moment_after(12), PATH)
    for side, places in zip(survey.domain, survey.points.T, strict=True):
        assert side[0] < places.min()
        assert places.max() < side[1]
    (left, right), (bottom, top) = survey.domain
    assert right - left == pytest.approx(1.6 * (top - bottom))


def test_a_plane_through_the_path_needs_three_snapshots():
    assert not has_path(moment_after(1), PATH)
    assert has_path(moment_after(2), PATH)
    assert begin_survey(moment_after(1), PATH) is None
    assert has_path(moment_after(0), RANDOM)
    assert begin_survey(moment_after(0), RANDOM).share == 0


def test_another_path_is_projected_on_the_plane_of_the_first():
    moment, other = moment_after(12), moment_after(7, learning_rate=0.5).run
    survey = begin_survey(moment, PATH, {"other": other})
    vectors = np.array([flat(s.params) for s in other.timeline.snapshots])
    directions = np.column_stack([flat(d) for d in survey.plane.directions])
    offsets = vectors - flat(survey.plane.center)
    solution = np.linalg.lstsq(directions, offsets.T)[0]
    (laid,) = survey.others
    assert laid.points == pytest.approx(solution.T)
    rest = offsets - (directions @ solution).T
    assert laid.distance == pytest.approx(np.linalg.norm(rest[-1]))
    outside = rest - rest.mean(axis=0)
    centered = vectors - vectors.mean(axis=0)
    assert laid.share == pytest.approx(1 - (outside**2).sum() / (centered**2).sum())
    assert laid.points[0] == pytest.approx(survey.points[0])  # the same initial weights
    assert complete(survey, moment).others[0].losses is not None


def test_of_a_run_without_its_way_there_is_an_end_and_no_share():
    moment, other = moment_after(12), moment_after(7, learning_rate=0.5).run
    other.timeline.snapshots = other.timeline.snapshots[-1:]
    survey = complete(begin_survey(moment, PATH, {"other": other}), moment)
    assert survey.others[0].points.shape == (1, 2)
    assert survey.others[0].share is None
    assert survey.others[0].iteration == 7


def test_a_run_of_numbers_that_are_not_finite_has_no_path():
    moment, other = moment_after(12), moment_after(2).run
    other.timeline.snapshots = [
        replace_params(s, {name: np.full_like(p, np.nan) for name, p in s.params.items()})
        for s in other.timeline.snapshots
    ]
    survey = complete(begin_survey(moment, PATH, {"other": other}), moment)
    assert len(survey.others[0].points) == 0
    assert survey.others[0].losses is None


def replace_params(snapshot, params):
    return Snapshot(snapshot.iteration, params, snapshot.optimizer, snapshot.batch)


def test_a_run_that_has_gone_on_needs_another_plane():
    moment = moment_after(4)
    survey = begin_survey(moment, PATH)
    assert not survey.has_outgrown(moment, 4)
    fifteen, sixteen = moment_after(15), moment_after(16)
    assert not survey.has_outgrown(fifteen, 4)
    assert survey.has_outgrown(sixteen, 4)
    for snapshot in fifteen.run.timeline.snapshots[5:]:
        moment.run.timeline.keep(snapshot)
    assert not survey.has_outgrown(moment, 4)
    moment.run.timeline.keep(sixteen.snapshot)
    assert survey.has_outgrown(moment, 4)  # an old moment of a run that has come so far


def test_steps_that_no_path_can_show_ask_for_no_other_plane():
    moment = moment_after(4)
    survey = begin_survey(moment, PATH)
    trainer = Trainer(CONFIG, moment.dataset)
    for step in [trainer.step() for _ in range(20)][4:]:
        moment.run.history.append(step)  # as of a run whose parameters diverged there
    assert not survey.has_outgrown(moment, 1)


def test_a_moment_between_snapshots_is_projected():
    moment = moment_after(12)
    survey = begin_survey(moment, PATH)
    between = {
        name: (param + moment.run.timeline.snapshots[3].params[name]) / 2
        for name, param in moment.run.timeline.snapshots[4].params.items()
    }
    middle = survey.points[3:5].mean(axis=0)
    moment.network = moment.network.with_params(between)
    moment.snapshot = replace(moment.snapshot, iteration=99, params=between)
    assert survey.place_of(moment) == pytest.approx(tuple(middle))


def test_heights_between_the_points_are_linear():
    a, b = np.array([0.0, 1.0, 2.0]), np.array([-1.0, 1.0])
    field = HeightField(LossLandscape(a, b, np.array([[0.0, 1.0, 2.0], [4.0, 5.0, np.nan]])))
    x, y = np.array([0.5, 0.25, 0.0]), np.array([0.0, 1.0, -1.0])
    assert field.value(x, y) == pytest.approx([2.5, 4.25, 0.0])
    assert field.domain == ((0, 2), (-1, 1))
    outside = field.value(np.array([-0.1, 2.1, 1.0]), np.array([0.0, 0.0, 1.5]))
    assert np.isnan(outside).all()
    assert np.isnan(field.value(np.array([1.5]), np.array([0.5]))).all()
