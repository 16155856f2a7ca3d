"""The lessons that come along: each can be played, and what each calls true is."""

import math
import re
from importlib.resources.abc import Traversable
from itertools import chain

import numpy as np
import pytest

from app.pages import PAGES
from app.scenes.caption_text import formulas_of
from app.scenes.formulas import FormulaLook, draw_formula
from app.scenes.reading import built_in_scenes, find_scene, read_scene
from app.scenes.scene import SceneStep
from nncore import (
    OPTIMIZERS,
    POINT_SETS,
    SURFACES,
    Moment,
    MultiLayerNet,
    NextStep,
    Run,
    SimpleNet,
    Trainer,
    TrainingConfig,
    descend,
    gradient_descent,
    numerical_gradient,
    step_code,
    sum_squared_error,
)
from tests.mnist import built_in_mnist

pytestmark = pytest.mark.whole_mnist

STATES = {entry.key: entry.first_state for entry in PAGES}
N = 60_000  # images of MNIST


def question(scene: str, step: int):
    return read_scene(find_scene(scene), STATES).steps[step - 1].question


def right_choice(scene: str, step: int) -> str:
    asked = question(scene, step)
    return asked.choices[asked.right].within("en")


def descended(learning_rate: float, steps: int) -> np.ndarray:
    start = np.array([-3.0, 4.0])
    return gradient_descent(lambda x: float(np.sum(x**2)), start, learning_rate, steps)


def entries_of_the_smallest_network(seed: int = 0) -> np.ndarray:
    weights = np.random.default_rng(seed).standard_normal((2, 3))
    net, x, t = SimpleNet(W=weights), np.array([0.6, 0.9]), np.array([0, 0, 1])
    return numerical_gradient(lambda _: net.loss(x, t), net.W)


def first_step(**config: object) -> NextStep:
    """The first step of a run on MNIST, as it is made from the article's settings."""
    dataset = built_in_mnist()
    settings = TrainingConfig(iterations=600, **config)
    trainer = Trainer(settings, dataset)
    return NextStep(Moment(Run.untrained(settings, dataset), dataset, trainer.snapshot()))


def gradients_of_black_pixels() -> np.ndarray:
    """Gradients, by the first weights, of the pixels that are black in the whole mini-batch."""
    step = first_step()
    x, _ = step.moment.next_samples()
    black = ~x.any(axis=0)
    assert black.any()
    return step.gradients["W1"][black]


def after_a_step_in_the_ravine(learning_rate: float) -> tuple[float, float]:
    x, y = -7.0, 2.0  # of f = x²/20 + y²
    return x - learning_rate * x / 10, y - learning_rate * 2 * y


FOUR_POINTS = np.array([(0.0, 1.0), (1.0, 3.0), (2.0, 3.0), (3.0, 5.0)])


def slopes_of_a_line(w: float, b: float, points: np.ndarray = FOUR_POINTS) -> np.ndarray:
    x, y = points.T
    residuals = w * x + b - y
    return np.array([np.mean(residuals * x), np.mean(residuals)])


def horizontal_line(height: float) -> tuple[float, float]:
    w, b = np.polyfit(FOUR_POINTS[:, 0], np.full(4, height), 1)
    return float(w), float(b)


SURE_OF_A_WRONG_ONE = sum_squared_error(np.eye(10)[3], np.eye(10)[7])
TRUTHS = {
    ("loss", 2): -math.log(0.1),
    ("two-losses", 2): SURE_OF_A_WRONG_ONE,
    ("one-hot", 3): np.count_nonzero(np.eye(10) * math.log(0.1)),
    ("one-hot", 2): np.count_nonzero(np.eye(10)[7] * math.log(0.1)),
    ("mini-batch", 1): 100 * (1 - (1 - 1 / N) ** N),
    ("mini-batch", 2): 100 * (1 - (1 - 1 / N) ** (2 * N)),
    ("mini-batch", 3): math.sqrt(1000 / 10),
    ("two-by-three", 4): np.mean(np.divide(*entries_of_the_smallest_network()[::-1])),
    ("two-by-three", 5): np.mean(np.divide(*entries_of_the_smallest_network(seed=2)[::-1])),
    ("gradient-picture", 1): 2 * 784,
    ("gradient-picture", 2): 2 * MultiLayerNet((784, 50, 10)).n_parameters,
    ("twenty-steps", 1): tuple(descended(0.1, 1)),
    ("twenty-steps", 2): np.linalg.norm(descended(0.1, 20)),
    ("twenty-steps", 3): tuple(descended(0.3, 1)),
    ("ravine", 2): after_a_step_in_the_ravine(0.95),
    ("too-fast-too-slow", 2): descended(10.0, 1)[0],
    ("one-dimension", 1): (10 - 10 * (0.02 * 10 + 0.1),),
    ("loss-of-data", 1): horizontal_line(2.0),
    ("loss-of-data", 2): tuple(-0.1 * slopes_of_a_line(0.0, 0.0)),
    ("line-by-line", 3): 100 * 784 * 50,
    ("line-by-line", 5): lambda: first_step().loss,
    ("line-by-line", 7): lambda: np.abs(gradients_of_black_pixels()).max(),
    ("line-by-line", 8): -0.1 * -0.006,
    ("numerical-or-backward", 1): 1 + 2 * MultiLayerNet((784, 50, 10)).n_parameters,
    ("numerical-or-backward", 2): 1 + 2 * MultiLayerNet((784, 10, 10)).n_parameters,
}


@pytest.mark.parametrize(("scene", "step"), TRUTHS, ids=str)
def test_a_number_that_is_called_true_is(scene: str, step: int) -> None:
    asked, truth = question(scene, step), TRUTHS[scene, step]
    computed = truth() if callable(truth) else truth  # with the data, not while tests are collected
    assert asked.truth == pytest.approx(computed, abs=0.5 * 10**-asked.decimals)


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_no_step_asks_for_what_a_run_before_has_shown(file: Traversable) -> None:
    steps = read_scene(file, STATES).steps
    runs = [(step.page, step.config, step.question) for step in steps if step.runs and step.config]
    for number, (page, config, question) in enumerate(runs):
        if question is not None and question.measure:
            assert (page, config) not in [each[:2] for each in runs[:number]]


def test_every_number_that_is_called_true_is_computed_here() -> None:
    scenes = [read_scene(file, STATES) for file in built_in_scenes()]
    stated = {
        (scene.name.partition("-")[2], number)
        for scene in scenes
        for number, step in enumerate(scene.steps, start=1)
        if step.question is not None and step.question.truth is not None
    }
    assert stated - TRUTHS.keys() == {("too-fast-too-slow", 1)}  # the next test


def test_from_a_rate_of_1_on_the_bowl_is_never_descended() -> None:
    limit = question("too-fast-too-slow", 1).truth
    assert np.linalg.norm(descended(limit, 50)) == pytest.approx(5)
    assert np.linalg.norm(descended(0.99 * limit, 500)) < 1e-3
    assert np.linalg.norm(descended(1.01 * limit, 50)) > 10


def test_adagrad_is_lowest_in_the_books_race() -> None:
    step = read_scene(find_scene("race"), STATES).steps[0]
    race = step.state["race"]
    surface = SURFACES[race["surface"]]
    heights = {}
    for key, racer in race_of(race["racers"]).items():
        optimizer = OPTIMIZERS[key](lr=racer)
        *_, last = descend(surface, tuple(race["start"]), optimizer, race["steps"])
        heights[key] = float(surface.value(*last.position))
    assert min(heights, key=heights.__getitem__) == "adagrad"
    assert right_choice("race", 1) == "AdaGrad"


def test_the_six_end_in_two_of_himmelblaus_minima() -> None:
    race = read_scene(find_scene("race"), STATES).steps[1].state["race"]
    surface = SURFACES["himmelblau"]
    nearest = {}
    for key, racer in race_of(race["racers"]).items():
        *_, last = descend(surface, tuple(race["start"]), OPTIMIZERS[key](lr=racer), race["steps"])
        distances = [math.dist(last.position, minimum) for minimum in surface.minima]
        assert min(distances) < 0.1
        nearest[key] = surface.minima[int(np.argmin(distances))]
    assert len(nearest) == 6
    assert {key for key, place in nearest.items() if math.dist(place, (3, 2)) > 1} == {"momentum"}
    assert right_choice("race", 2) == "In two or more of them"


def race_of(racers) -> dict[str, float]:
    """Learning rates of those that take part."""
    return {r.key: r.learning_rate for r in racers if r.takes_part}


def test_the_first_step_in_the_ravine_goes_across_it() -> None:
    dx, dy = SURFACES["ravine"].gradient(-7.0, 2.0)
    assert abs(dy) > 5 * abs(dx)
    assert right_choice("ravine", 1) == "Almost straight across the valley"


def test_the_right_classs_entries_are_negative() -> None:
    entries = entries_of_the_smallest_network()
    assert (entries[:, 2] < 0).all()
    assert (entries[:, :2] > 0).all()
    assert right_choice("two-by-three", 2).startswith("Negative")
    assert (entries_of_the_smallest_network(seed=2)[:, 0] > 0).all()
    assert right_choice("two-by-three", 3).startswith("Positive")


def test_the_best_h_is_about_1e_5() -> None:
    def error(h: float) -> float:
        return abs((math.sin(1 + h) - math.sin(1 - h)) / (2 * h) - math.cos(1))

    assert min((1e-2, 1e-5, 1e-12), key=error) == 1e-5
    assert right_choice("derivative", 3) == "h = 10⁻⁵"


def line_of(step: SceneStep) -> str:
    """The line that a step of a lesson stops at, without its indentation."""
    state, config = step.state["step"], TrainingConfig(**step.config)
    code = step_code(config, 2)
    return code.lines[code.stage_places(state["stage"])[state["line"]]].text.strip()


def test_the_lesson_about_the_lines_stops_where_its_captions_say() -> None:
    steps = read_scene(find_scene("line-by-line"), STATES).steps
    assert [line_of(step) for step in steps] == [
        "batch_mask = rng.choice(train_size, batch_size)",
        "batch_mask = rng.choice(train_size, batch_size)",
        "a1 = np.dot(x, W1) + b1",
        "z1 = sigmoid(a1)",
        "y = softmax(a2)",
        "s = t * y / (y + 1e-7)",
        'grads["W1"] = np.dot(x.T, da1)',
        "lr = learning_rate",
        "z1 = relu(a1)",
    ]


def test_the_images_of_a_mini_batch_are_rows_of_pixels() -> None:
    x, _ = first_step().moment.next_samples()
    assert str(x.shape) == right_choice("line-by-line", 2)


def test_the_scores_of_a_mini_batch_are_rows_of_ten() -> None:
    step = first_step()
    x, _ = step.moment.next_samples()
    assert str(step.moment.network.scores(x).shape) == right_choice("line-by-line", 4)


def test_only_the_true_classs_score_lowers_the_loss_where_it_rises() -> None:
    step = first_step()
    x, t = step.moment.next_samples()
    falls = step.moment.network.trace(x, t).deltas[-1] < 0
    np.testing.assert_array_equal(falls, np.eye(10)[t] == 1)
    assert right_choice("line-by-line", 6) == "Only that of the true class"


def test_another_activation_changes_one_line_of_the_way_back() -> None:
    codes = [step_code(TrainingConfig(activation=key), 2) for key in ("sigmoid", "relu")]
    ways_back = [
        [code.lines[place].text.strip() for place in code.stage_places("backward")]
        for code in codes
    ]
    changed = [now for before, now in zip(*ways_back, strict=True) if now != before]
    assert changed == ["da1 = dz1 * (z1 > 0)"]
    assert right_choice("line-by-line", 9) == "The one that makes da1"


def test_the_best_h_of_a_forward_difference_is_about_1e_8_and_a_thousand_times_worse() -> None:
    def error(h: float) -> float:
        return abs((math.sin(1 + h) - math.sin(1)) / h - math.cos(1))

    def central(h: float) -> float:
        return abs((math.sin(1 + h) - math.sin(1 - h)) / (2 * h) - math.cos(1))

    assert min((1e-5, 1e-8, 1e-12), key=error) == 1e-8
    assert 100 < error(1e-8) / central(1e-5) < 10_000
    assert right_choice("derivative", 4) == "h = 10⁻⁸"


def losses_of_an_epoch(learning_rate: float) -> np.ndarray:
    trainer = Trainer(TrainingConfig(learning_rate=learning_rate), built_in_mnist())
    return np.array([trainer.step().loss for _ in range(600)])


@pytest.mark.thorough
def test_the_loss_goes_as_the_articles_training_says() -> None:
    slow, fast = losses_of_an_epoch(0.1), losses_of_an_epoch(1.0)
    assert slow[:80].min() > 2.2  # flat at first
    assert slow[-50:].mean() < 1.0
    assert fast[60:80].mean() < slow[-50:].mean() + 0.3  # the same way in a tenth of the steps
    assert fast[-50:].mean() < 0.4


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_a_second_case_follows_in_every_lesson(file) -> None:
    asked = [step.question for step in read_scene(file, STATES).steps if step.question]
    assert len(asked) >= 2
    assert len({question.text.within("en") for question in asked}) == len(asked)


def test_on_the_ground_of_the_bent_valley_nearly_all_slopes_lead_across_it() -> None:
    x, y = np.meshgrid(np.linspace(-2, 2, 40), np.linspace(-1, 3, 40))
    slope = np.array([-2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)])
    across = np.array([-2 * x, np.ones_like(x)])  # at right angles to the floor, y = x²
    lengths = np.hypot(*slope) * np.hypot(*across)
    away = np.abs((slope * across).sum(axis=0)) / lengths  # cosine of the angle between them
    assert np.mean(away > math.cos(math.radians(30))) > 0.9
    floor = 2 * np.abs(1 - np.linspace(-1.7, 1.7, 41))  # the slope on it: y − x² is 0
    walls = np.hypot(*slope)[np.abs(y - x**2) > 1]
    assert np.median(walls) > 100 * np.median(floor)
    assert right_choice("hidden-valley", 3) == "Across the valley, down the nearer wall"


def test_on_the_parabola_a_rate_of_110_leads_farther_and_farther_away() -> None:
    w, distances = 0.0, []
    for _ in range(5):
        w -= 110 * (0.02 * w + 0.1)
        distances.append(abs(w + 5))
    np.testing.assert_allclose(distances, 5 * 1.2 ** np.arange(1, 6))
    assert right_choice("one-dimension", 2).endswith("and leaves")


def test_over_a_kink_steps_stay_as_long_as_they_are() -> None:
    w, places = -4.3, []
    for _ in range(40):
        w -= 0.5 * np.sign(w)
        places.append(w)
    assert sorted(places[-4:]) == pytest.approx([-0.3, -0.3, 0.2, 0.2])
    assert right_choice("one-dimension", 3).endswith("for ever")


def limit_of_a_line(x: np.ndarray) -> float:
    """2/λmax of half the mean square of w·x + b − y."""
    return 2 / np.linalg.eigvalsh(np.array([[np.mean(x * x), x.mean()], [x.mean(), 1.0]]))[-1]


def test_standardized_the_ravine_of_a_line_is_round_and_its_limit_far_larger() -> None:
    x = np.array(POINT_SETS["cloud"].points)[:, 0]
    z = (x - x.mean()) / x.std()
    assert limit_of_a_line(x) == pytest.approx(0.02, abs=0.005)
    assert limit_of_a_line(z) == pytest.approx(2)
    assert right_choice("loss-of-data", 4).startswith("Round")


def test_on_the_best_line_of_all_points_each_single_one_still_has_a_slope() -> None:
    w, b = np.polyfit(*FOUR_POINTS.T, 1)
    assert (w, b) == pytest.approx((1.2, 1.2))
    np.testing.assert_allclose(slopes_of_a_line(w, b), 0, atol=1e-12)
    single = [np.linalg.norm(slopes_of_a_line(w, b, point[None])) for point in FOUR_POINTS]
    assert min(single) > 0.1
    assert right_choice("loss-of-data", 6).startswith("It leaves the minimum")
    step = read_scene(find_scene("loss-of-data"), STATES).steps[5]
    assert step.state["line"]["start"] == pytest.approx((w, b))
    assert step.state["line"]["moved"] == tuple(map(tuple, FOUR_POINTS.tolist()))


@pytest.mark.parametrize("file", built_in_scenes(), ids=lambda file: file.name)
def test_every_formula_in_a_caption_can_be_drawn_and_is_the_same_in_each_language(
    qapp, file
) -> None:
    for step in read_scene(file, STATES).steps:
        formulas = [formulas_of(text) for text in step.caption.texts.values()]
        assert all(each == formulas[0] for each in formulas)
        for formula in chain(*formulas):
            drawn = draw_formula(formula, FormulaLook(20, 19, 10, "black"))
            assert drawn.width > 20


@pytest.mark.parametrize(("scene", "count"), [("two-losses", 2), ("derivative", 2)])
def test_what_is_a_fraction_or_a_sum_is_drawn(scene: str, count: int) -> None:
    steps = read_scene(find_scene(scene), STATES).steps
    formulas = [f for step in steps for f in formulas_of(step.caption.within("en"))]
    assert len(formulas) == count
    assert all(re.search(r"\\(frac|sum)", formula) for formula in formulas)
