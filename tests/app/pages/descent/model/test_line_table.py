"""Tables to check by hand, against numbers made by hand."""

import csv
import io

import pytest

from app.pages.descent.model.line_race import LineRaceState
from app.pages.descent.model.line_table import PointsTable, StepsTable, as_csv, as_markdown
from app.pages.descent.model.race import Race

POINTS = ((1.0, 2.0), (3.0, 4.0))


@pytest.fixture
def race() -> LineRaceState:
    return LineRaceState(gradient="exact", start=(1.0, 0.0)).with_points(POINTS)


def test_each_point_stands_with_its_loss_and_slopes(race: LineRaceState):
    """The line y = x is 1 too low at both points."""
    table = PointsTable(race, (0, 1), (1.0, 0.0), "mean")
    assert table.titles == ("", "x", "y", "ŷ", "f", "∂f/∂w", "∂f/∂b")
    assert table.numbers(0) == pytest.approx([1, 2, 1, 0.5, -1, -1])
    assert table.numbers(1) == pytest.approx([3, 4, 3, 0.5, -3, -1])
    assert (table.name(1), table.name(2)) == ("2", "mean")
    assert table.numbers(2)[3:] == pytest.approx([0.5, -2, -1])


def test_the_means_are_the_gradient_that_the_step_takes():
    race = LineRaceState(batch_size=3, loss="absolute_error", gradient="exact")
    trajectory = Race(race).trajectories["sgd"]
    step = trajectory.at(0)
    table = PointsTable(race, race.drawn(0), step.position, "mean")
    assert tuple(table.numbers(len(table) - 1)[-2:]) == pytest.approx(step.gradient)


def test_standardized_numbers_stand_beside_those_that_they_are_made_of(race: LineRaceState):
    table = PointsTable(
        LineRaceState(standardized=True).with_points(POINTS), (0, 1), (1.0, 0.0), ""
    )
    assert table.titles[:3] == ("", "x", "z")
    assert table.numbers(0)[:2] == [1, -1]  # mean 2, deviation 1


def test_classes_stand_with_their_probability():
    race = LineRaceState(loss="cross_entropy").with_points(((0.0, 0.0), (1.0, 1.0)))
    table = PointsTable(race, (0, 1), (0.0, 0.0), "")
    assert table.titles[3] == "p"
    assert table.numbers(0)[2] == 0.5
    assert table.numbers(0)[-1] == 0.5  # p - t
    assert table.numbers(1)[-1] == -0.5


def test_steps_follow_each_other(race: LineRaceState):
    """With rate 0.1 the gradient (-2, -1) leads from (1, 0) to (1.2, 0.1)."""
    sgd = race.racer("sgd")
    fast = Race(race.with_racer(type(sgd)(takes_part=True, learning_rate=0.1)))
    fast.compute(1)
    table = StepsTable(fast.trajectories["sgd"], 1)
    assert len(table) == 2
    assert table.numbers(0) == pytest.approx([1, 0, 0.5, -2, -1, 0.2, 0.1])
    assert table.numbers(1)[:2] == pytest.approx([1.2, 0.1])


def test_a_copy_for_programs_has_all_digits(race: LineRaceState):
    w = 1 / 3
    rows = list(csv.reader(io.StringIO(as_csv(PointsTable(race, (0,), (w, 0.0), "mean")))))
    assert float(rows[1][3]) == w
    assert rows[-1][:4] == ["mean", "", "", ""]


def test_a_copy_for_people_is_a_table_of_markdown(race: LineRaceState):
    lines = as_markdown(PointsTable(race, (0, 1), (1.0, 0.0), "mean")).splitlines()
    assert lines[0].startswith("|  | x | y | ŷ | f |")
    assert lines[2] == "| 1 | 1 | 2 | 1 | 0.5 | −1 | −1 |"
