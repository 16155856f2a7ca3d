import re
from dataclasses import replace

import pytest

from app.pages.descent.model.explanation import explain_step
from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import RaceState, TypedSurface
from app.pages.descent.model.step_vectors import StepVectors, magnification, step_vectors
from nncore import OPTIMIZERS


@pytest.fixture
def race() -> Race:
    state = RaceState(surface="ravine", start=(-7.0, 2.0), steps=9)
    racers = [replace(racer, takes_part=True, learning_rate=0.1) for racer in state.racers]
    race = Race(replace(state, racers=tuple(racers)))
    race.compute(9)
    return race


def calculate(equation: str) -> tuple[float, float]:
    """Value of an equation's middle part as a pocket calculator finds it, and its result."""
    text = re.sub("<.*?>", "", equation).replace("−", "-").replace("·", "*").replace("e-", "e-")
    text = re.sub(r"√([\d.e-]+)", r"(\1)**0.5", text)
    _, middle, result = re.split("←|=", text)
    return eval(middle), float(result)


@pytest.mark.parametrize("key", OPTIMIZERS)
@pytest.mark.parametrize("index", range(9))
def test_the_equation_comes_out_as_it_says(race: Race, key: str, index: int):
    trajectory = race.trajectories[key]
    moves = explain_step(trajectory.racer, trajectory.at(index)).moves
    for axis, equation in enumerate(moves):
        middle, result = calculate(equation)
        there = trajectory.at(index + 1).position[axis]
        assert result == pytest.approx(there, rel=1e-3, abs=1e-3)
        assert f"{middle:.4g}" == f"{result:.4g}"


def test_the_first_step_of_plain_descent_by_hand(race: Race):
    trajectory = race.trajectories["sgd"]
    explanation = explain_step(trajectory.racer, trajectory.at(0))
    assert explanation.lines[0].values == pytest.approx((-0.7, 4.0))
    assert explanation.moves[0] == "x ← −7 − 0.1 · (−0.7) = <b>−6.93</b>"
    assert explanation.moves[1] == "y ← 2 − 0.1 · 4 = <b>1.6</b>"


def test_what_rounding_leaves_of_zero_is_zero():
    typed = TypedSurface("x")
    state = RaceState(surface="formula", typed=typed, start=(1.0, 2.0), steps=1)
    race = Race(state.with_racer(replace(state.racer("sgd"), learning_rate=1.0)))
    trajectory = race.trajectories["sgd"]
    # its slope by central differences is 1 but for 1e-13
    assert explain_step(trajectory.racer, trajectory.at(0)).moves[0] == "x ← 1 − 1 · 1 = <b>0</b>"


def test_the_velocity_of_the_second_step_by_hand(race: Race):
    trajectory = race.trajectories["momentum"]
    velocity = explain_step(trajectory.racer, trajectory.at(1)).lines[1]
    # first velocity (−0.7, 4); at (−6.93, 1.6) the gradient is (−0.693, 3.2)
    assert velocity.formula == "v ← 0.9 v + g"
    assert velocity.values == pytest.approx((0.9 * -0.7 - 0.693, 0.9 * 4 + 3.2))


def test_adams_moments_are_named_with_their_corrections(race: Race):
    trajectory = race.trajectories["adam"]
    lines = explain_step(trajectory.racer, trajectory.at(0)).lines
    assert [line.formula[0] for line in lines] == ["g", "m", "v", "m", "v"]
    assert lines[3].values == pytest.approx((-0.7, 4.0))  # corrected, the first mean is g
    assert lines[4].values == pytest.approx((0.49, 16.0))


def test_the_last_step_makes_no_move(race: Race):
    trajectory = race.trajectories["sgd"]
    assert explain_step(trajectory.racer, trajectory.at(9)).moves == ()


@pytest.mark.parametrize("key", ["momentum", "nesterov"])
def test_pull_and_carry_add_up_to_the_update(race: Race, key: str):
    trajectory = race.trajectories[key]
    vectors = step_vectors(trajectory.racer, trajectory.at(4))
    total = [p + c for p, c in zip(vectors.pull, vectors.carry, strict=True)]
    assert total == pytest.approx(vectors.update)
    velocity_before = trajectory.at(3).state["velocity"]
    if key == "momentum":
        assert vectors.carry == pytest.approx([-0.1 * 0.9 * v for v in velocity_before])


def test_short_updates_are_drawn_longer_by_a_power_of_ten(race: Race):
    trajectory = race.trajectories["sgd"]
    vectors = step_vectors(trajectory.racer, trajectory.at(0))  # 0.406 long
    assert magnification(vectors, width=4.0) == 1.0
    assert magnification(vectors, width=1000.0) == 100.0


def test_noise_in_a_gradient_is_named(race: Race):
    trajectory = race.trajectories["sgd"]
    noisy = replace(race.state, noise=1.0).measured
    explanation = explain_step(trajectory.racer, trajectory.at(0), noisy)
    assert explanation.lines[0].formula == "g = ∇f(x, y) + noise"


def test_the_gradient_of_a_mini_batch_is_not_called_that_of_f():
    race = Race(LineRaceState(batch_size=2))
    trajectory = race.trajectories["sgd"]
    explanation = explain_step(
        trajectory.racer, trajectory.at(0), race.state.measured, race.surface.variables
    )
    assert explanation.lines[0].formula == "g = ∇f<sub>batch</sub>(w, b)"


def test_the_factor_of_the_arrows_does_not_jump_from_step_to_step():
    """Around 3 % of the map's width, where it would otherwise be now 1, now 10."""
    factor, factors = 1.0, []
    for length in (0.031, 0.029, 0.032, 0.028, 0.016, 0.014, 0.016, 0.031, 0.049, 0.051):
        vectors = StepVectors(None, None, (length, 0.0))
        factor = magnification(vectors, 1.0, factor)
        factors.append(factor)
    assert factors == [1.0] * 5 + [10.0] * 4 + [1.0]
