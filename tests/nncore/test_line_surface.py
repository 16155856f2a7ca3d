import itertools

import numpy as np
import pytest

from nncore import SGD, Adam, descend, stability
from nncore.errors import ArgumentError, ConfigError
from nncore.line_batches import LineBatches
from nncore.line_losses import LINE_LOSSES
from nncore.line_surface import LineSurface
from nncore.point_sets import POINT_SETS
from nncore.standardization import Standardization

from .torch_values import torch_values

POINTS = ((0.0, 1.0), (1.0, 3.0), (2.0, 2.0))
TWO_CLASSES = ((-1.0, 0.0), (0.5, 1.0), (1.0, 0.0), (2.0, 1.0))
LINES = [(0.3, -0.2), (-1.5, 2.0), (0.0, 0.0)]
TORCH = torch_values("line_losses")
each_loss = pytest.mark.parametrize("loss", LINE_LOSSES)


def test_squared_error_is_half_the_mean_of_the_squares():
    surface = LineSurface.of(POINTS)
    assert surface.value(1, 0) == pytest.approx((1 + 4 + 0) / 6)  # residuals -1, -2, 0
    assert surface.gradient(1, 0) == pytest.approx(((0 - 2 + 0) / 3, (-1 - 2 + 0) / 3))


def test_absolute_error_is_the_mean_of_the_distances():
    surface = LineSurface.of(POINTS, "absolute_error")
    assert surface.value(1, 0) == pytest.approx(1)
    assert surface.gradient(1, 0) == pytest.approx((-1 / 3, -2 / 3))  # a residual of 0 has no side


def test_cross_entropy_of_no_line_at_all_is_log_2():
    surface = LineSurface.of(TWO_CLASSES, "cross_entropy")
    assert surface.value(0, 0) == pytest.approx(np.log(2))


def test_cross_entropy_is_minus_the_log_of_the_true_classs_probability():
    surface = LineSurface.of(TWO_CLASSES, "cross_entropy")
    x, t = np.array(TWO_CLASSES).T
    p = 1 / (1 + np.exp(-(0.7 * x - 0.4)))
    expected = -np.log(np.where(t == 1, p, 1 - p)).mean()
    assert surface.value(0.7, -0.4) == pytest.approx(expected)


def test_cross_entropy_of_a_sure_line_is_finite():
    surface = LineSurface.of(TWO_CLASSES, "cross_entropy")
    assert surface.value(1e4, 0) == pytest.approx(1e4 / 4)  # (1, 0) is on the wrong side
    assert LineSurface.of(((1.0, 1.0),), "cross_entropy").value(50, 0) == pytest.approx(np.exp(-50))


@each_loss
@pytest.mark.parametrize("key", ["cloud", "outlier", "centered", "exam"])
def test_slopes_are_those_of_the_heights(key, loss):
    surface = LineSurface.of(POINT_SETS[key].points, loss)
    for w, b in LINES:
        by_differences = surface.numerical_gradient(w + 0.011, b + 0.007)  # off the kinks
        expected = pytest.approx(by_differences, rel=1e-6, abs=1e-6)
        assert surface.gradient(w + 0.011, b + 0.007) == expected


@each_loss
def test_curvature_is_the_slope_of_the_slopes(loss):
    surface, h = LineSurface.of(TWO_CLASSES, loss), 1e-5
    for w, b in [(0.3, -0.2), (-1.5, 2.1)]:
        right, left = surface.gradient(w + h, b), surface.gradient(w - h, b)
        above, below = surface.gradient(w, b + h), surface.gradient(w, b - h)
        expected = (np.subtract(right, left) / 2 / h, np.subtract(above, below) / 2 / h)
        np.testing.assert_allclose(surface.hessian(w, b), expected, atol=1e-8)


@each_loss
def test_grid_has_the_heights_of_its_lines(loss):
    points = tuple((0.1 * i, np.sin(i)) for i in range(40))
    surface = LineSurface.of(points, loss)
    w, b = np.linspace(-2, 2, 60)[None, :], np.linspace(-3, 3, 50)[:, None]
    heights = surface.value(w, b)
    assert heights.shape == (50, 60)
    for row, column in itertools.product((0, 17, 49), (0, 31, 59)):
        single = surface.value(w[0, column], b[row, 0])
        assert heights[row, column] == pytest.approx(float(single), rel=1e-13)


@pytest.mark.parametrize("case", TORCH["cases"], ids=lambda case: f"{case['loss']}-{case['line']}")
def test_losses_and_slopes_are_those_of_torch(case):
    surface = LineSurface.of(TORCH["points"], case["loss"])
    assert surface.value(*case["line"]) == pytest.approx(case["value"], rel=1e-12)
    assert surface.gradient(*case["line"]) == pytest.approx(case["slopes"], rel=1e-12)


def test_torchs_values_are_there_for_every_loss():
    assert {case["loss"] for case in TORCH["cases"]} == set(LINE_LOSSES)


# The domain


@each_loss
@pytest.mark.parametrize("key", POINT_SETS)
def test_domain_has_the_origin_the_start_and_the_best_line_in_it(key, loss):
    surface = LineSurface.of(POINT_SETS[key].points, loss)
    for point in ((0.0, 0.0), surface.start, *surface.minima):
        for at, (low, high) in zip(point, surface.domain, strict=True):
            assert low < at < high


@pytest.mark.parametrize("loss", ["squared_error", "absolute_error"])
@pytest.mark.parametrize("key", POINT_SETS)
def test_a_descent_begins_with_a_line_in_sight_of_the_points(key, loss):
    x, y = np.array(POINT_SETS[key].points).T
    w, b = LineSurface.of(POINT_SETS[key].points, loss).start
    assert abs(w * x.mean() + b - y.mean()) <= 0.6 * np.ptp(y) or abs(x.mean()) < 1


@pytest.mark.parametrize(
    "points", [((0.0, 1e6), (0.0, -1e6)), ((-1.0, 5.0), (1.0, 5.0)), ((1e-9, 5.0), (-1e-9, 5.0))]
)
def test_points_that_say_little_of_a_line_have_a_start_all_the_same(points):
    surface = LineSurface.of(points)
    for at, (low, high) in zip(surface.start, surface.domain, strict=True):
        assert low < at < high


def test_domain_stays_while_a_point_moves_a_little():
    moved = (*POINTS[:-1], (2.05, 2.05))
    assert LineSurface.of(moved).domain == LineSurface.of(POINTS).domain


@pytest.mark.parametrize("loss", ["squared_error", "cross_entropy"])
def test_gradient_vanishes_at_the_best_line(loss):
    surface = LineSurface.of(TWO_CLASSES, loss)
    assert surface.gradient(*surface.minima[0]) == pytest.approx((0, 0), abs=1e-12)


# The learning rate


def test_largest_stable_rate_is_2_by_the_largest_eigenvalue_of_the_moments():
    x, _ = np.array(POINT_SETS["cloud"].points).T
    moments = np.array([[np.mean(x * x), x.mean()], [x.mean(), 1]])
    limit = stability(LineSurface.of(POINT_SETS["cloud"].points), (0, 0), SGD()).limit
    assert limit == pytest.approx(2 / np.linalg.eigvalsh(moments).max())


def test_standardized_data_make_the_ravine_round():
    x, y = np.array(POINT_SETS["far"].points).T
    z = Standardization.of(x).apply(x)
    surface = LineSurface.of(tuple(zip(z.tolist(), y.tolist(), strict=True)))
    np.testing.assert_allclose(surface.hessian(0, 0), np.eye(2), atol=1e-12)
    assert stability(surface, (0, 0), SGD()).limit == pytest.approx(2)


@pytest.mark.parametrize(
    ("rate", "verdict"), [(0.9, "converges"), (1.9, "oscillates"), (2.1, "diverges")]
)
def test_verdict_on_standardized_data(rate, verdict):
    surface = LineSurface.of(((-1.0, 0.0), (1.0, 2.0)))  # mean 0, mean square 1
    assert stability(surface, (0, 0), SGD(rate)).verdict == verdict


def test_standardized_numbers_have_mean_0_and_deviation_1():
    shifted = Standardization.of([1.0, 2.0, 3.0, 6.0])
    assert (shifted.mean, shifted.scale) == pytest.approx((3, np.sqrt(14 / 4)))
    z = shifted.apply([1.0, 2.0, 3.0, 6.0])
    assert (z.mean(), z.std()) == pytest.approx((0, 1))


def test_numbers_that_are_all_the_same_are_only_shifted():
    assert Standardization.of([4.0, 4.0]).apply([4.0, 5.0]) == pytest.approx([0, 1])


# Descent


def test_one_step_by_hand():
    """w 0, b 0 on (1, 2) and (3, 4): residuals -2, -4, slopes -7 and -3."""
    surface = LineSurface.of(((1.0, 2.0), (3.0, 4.0)))
    first, second = descend(surface, (0, 0), SGD(0.1), 1, "exact")
    assert first.gradient == pytest.approx((-7, -3))
    assert second.position == pytest.approx((0.7, 0.3))


def test_descent_ends_at_numpys_least_squares():
    surface = LineSurface.of(POINTS)
    *_, last = descend(surface, surface.start, SGD(0.5), 2000)
    x, y = np.array(POINTS).T
    assert last.position == pytest.approx(np.polyfit(x, y, 1), abs=1e-8)


def test_batch_of_one_follows_the_slope_of_a_single_point():
    surface = LineSurface.of(POINTS)
    batches = LineBatches(surface, 1, seed=3)
    steps = list(descend(surface, (1, 0), SGD(1e-9), 2, "exact", batches=batches))
    singles = {(0.0, -1.0), (-2.0, -2.0), (0.0, 0.0)}  # (z - y) x and z - y at w 1, b 0
    assert {tuple(np.round(step.gradient, 6) + 0.0) for step in steps} == singles
    assert steps[0].value == pytest.approx(5 / 6)  # the height is that of all points


def test_an_epoch_of_batches_has_the_whole_gradient_as_its_mean():
    surface = LineSurface.of(POINT_SETS["exam"].points, "cross_entropy")
    batches = itertools.islice(LineBatches(surface, 5, seed=0), 4)
    slopes = [batch.gradient(0.4, -1.0) for batch in batches]
    np.testing.assert_allclose(np.mean(slopes, axis=0), surface.gradient(0.4, -1.0), rtol=1e-12)


def test_batches_of_all_points_are_the_surface_itself():
    surface = LineSurface.of(POINTS)
    for batch in itertools.islice(LineBatches(surface, 99, seed=1), 5):
        assert sorted(batch.points) == sorted(POINTS)


def test_one_seed_deals_the_same_batches():
    surface = LineSurface.of(POINT_SETS["cloud"].points)

    def dealt(seed):
        batches = LineBatches(surface, 3, seed)
        return [batches.indices(step) for step in range(9)]

    assert dealt(4) == dealt(4)
    assert dealt(4) != dealt(5)


def test_an_epoch_holds_every_point_once():
    batches = LineBatches(LineSurface.of(POINT_SETS["cloud"].points), 3, seed=0)
    epoch = itertools.chain(*(batches.indices(step) for step in range(4)))  # 3 + 3 + 3 + 2
    assert sorted(epoch) == list(range(11))


def test_the_surface_of_a_batch_is_that_of_its_points():
    batches = LineBatches(LineSurface.of(POINTS), 2, seed=0)
    chosen = tuple(POINTS[index] for index in batches.indices(5))
    assert batches.surface(5).points == chosen


def test_a_batch_without_a_slope_is_no_rest():
    """The line goes through the first point, whose gradient is 0; that of the other is not."""
    surface = LineSurface.of(((0.0, 0.0), (1.0, 1.0)))
    batches = itertools.cycle([surface.of_batch([0]), surface.of_batch([1])])
    steps = list(descend(surface, (0, 0), Adam(0.1), 4, "exact", batches=batches))
    assert [step.outcome for step in steps] == [None] * 4 + ["steps"]
    assert steps[2].position != (0, 0)


def test_descent_that_diverges_says_so():
    surface = LineSurface.of(POINT_SETS["far"].points)
    *_, last = descend(surface, surface.start, SGD(1e3), 1000)
    assert last.outcome == "left_domain"


# Refusals


@pytest.mark.parametrize(
    "points", [(), ((1.0,),), ((1.0, 2.0, 3.0),), ((1.0, float("nan")),), "ab", ((1, "a"),)]
)
def test_what_are_no_points_is_refused(points):
    with pytest.raises(ArgumentError):
        LineSurface.of(points)


def test_unknown_loss_is_refused():
    with pytest.raises(ConfigError, match="hinge"):
        LineSurface.of(POINTS, "hinge")
