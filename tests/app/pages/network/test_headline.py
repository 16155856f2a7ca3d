"""What is said of a network, wherever the slider is."""

from app.pages.network.headline import headline
from nncore import Dataset, Evaluation, Moment, TrainingConfig
from nncore.marking import N_
from tests.app.class_sets import kinds, small_set
from tests.app.pages.network.runs import moments_of

OWN = N_("MatrixLook", "Most mistakes are made between classes that look alike.")


def moments(dataset: Dataset, test_accuracy: float) -> list[Moment]:
    """Moments of a short run that is said to have read so many of the test images."""
    config = TrainingConfig(hidden_sizes=(3,), batch_size=5, iterations=4)
    made = moments_of(config, dataset)
    made[0].run.history.append_evaluation(Evaluation(4, 1.0, test_accuracy, test_accuracy))
    return made


def test_the_start_of_a_run_is_not_told_as_what_came_of_it() -> None:
    first = moments(small_set(kinds(10)), 0.9)[0]
    assert headline(OWN, first, of_learning=True).startswith("So it began")


def test_nothing_is_told_as_learned_where_the_network_guesses() -> None:
    last = moments(small_set(kinds(10)), 0.1)[-1]
    assert headline(OWN, last, of_learning=True).startswith("After step 4 it reads 10.0")
    assert headline(OWN, last, of_learning=False) == OWN


def test_a_network_that_has_learned_is_told_of_by_the_tab() -> None:
    last = moments(small_set(kinds(10)), 0.9)[-1]
    assert headline(OWN, last, of_learning=True) == OWN


def test_before_a_moment_is_open_a_run_under_way_is_not_told_to_be_begun() -> None:
    assert headline(OWN, None, of_learning=True, has_begun=True) == OWN
    assert "press" in headline(OWN, None, of_learning=True, has_begun=False)
