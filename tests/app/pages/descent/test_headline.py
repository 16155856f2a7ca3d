"""What is said of a race that nobody is winning."""

from dataclasses import replace

import pytest

from app.pages.descent.headline import headline
from app.pages.descent.model.race import Race
from app.pages.descent.model.race_state import RaceState, TypedSurface
from app.pages.descent.model.racers import RacerState


def alone(
    formula: str,
    start: tuple[float, float],
    rate: float,
    steps: int,
    x_range: tuple[float, float] = (-10.0, 10.0),
) -> Race:
    """Plain descent on a formula, computed to its end."""
    typed = TypedSurface(formula, x_range)
    state = replace(RaceState(), typed=typed, surface="formula", start=start)
    for racer in state.racers:
        state = state.with_racer(of(racer, rate))
    race = Race(replace(state, steps=steps))
    race.compute(steps)
    return race


def of(racer: RacerState, rate: float) -> RacerState:
    """The same racer, in the race if it is plain descent."""
    return replace(racer, takes_part=racer.key == "sgd", learning_rate=rate)


@pytest.mark.parametrize(
    ("formula", "start", "rate", "sentence"),
    [
        # x ← x − 2 · 2x = −3x: each step is three times as far out
        ("x**2 + y**2", (1.0, 1.0), 2.0, "left the picture: the steps are too large."),
        # x ← x − 1: there is no lowest place, whatever the steps are
        ("x", (-4.0, 2.0), 1.0, "left the picture: f is lower beyond its edge."),
        # x ← 0.5 − 1/0.5 = −1.5, where no logarithm is
        ("log(x)", (0.5, 2.0), 1.0, "or is where f has no value."),
    ],
)
def test_a_ball_that_is_gone_went_for_its_own_reason(
    formula: str, start: tuple[float, float], rate: float, sentence: str
):
    race = alone(formula, start, rate, 200)
    assert headline(race, race.last, running=False).endswith(sentence)


def test_nobody_is_told_to_run_a_race_that_cannot_start():
    race = alone("log(x)", (-7.0, 2.0), 1.0, 20)
    assert headline(race, 0, running=False).startswith("f has no value or no slope at the start")
    race = alone("log(x)", (7.0, 2.0), 1.0, 20)
    assert headline(race, 0, running=False).startswith("Press Run")


def test_a_ball_that_swings_to_and_fro_is_not_called_too_slow():
    # x ← x − 1 · 2x = −x: after every second step it is where it began
    race = alone("x**2", (-4.0, 2.0), 1.0, 60)
    assert race.trajectories["sgd"].at(60).position == (-4.0, 2.0)
    assert headline(race, 60, running=False) == "Step 60: SGD is at f = 16."


def test_a_ball_whose_height_changes_is_not_called_too_slow():
    # x ← 0.4 − 1.1 · 2 · 0.4 = −0.48: 0.88 on a map 10,000 wide, and f = 0.2304 after 0.16
    race = alone("x**2", (0.4, 0.0), 1.1, 1, x_range=(-5000.0, 5000.0))
    assert headline(race, 1, running=False) == "Step 1: SGD is at f = 0.23."


def test_no_number_changes_in_the_sentence_while_a_ball_rolls():
    race = alone("x**2", (-4.0, 2.0), 0.1, 20)
    assert len({headline(race, step, running=True) for step in range(1, 21)}) == 1
    assert len({headline(race, step, running=False) for step in range(1, 21)}) == 20


def test_a_ball_that_hardly_moves_is_called_too_slow():
    race = alone("x**2", (-4.0, 2.0), 1e-10, 60)
    assert headline(race, 60, running=False).endswith("the steps are too small.")


def test_one_step_is_no_steps():
    race = Race(RaceState())  # SGD at 0.95 from (−7, 2) comes lowest but for AdaGrad
    race.compute(1)
    assert headline(race, 1, running=False).startswith("Step 1: AdaGrad is lowest")
