import sys
import threading

import numpy as np
import pytest

from nncore import Evaluation, History, Step
from nncore.history import LearningRateChange

NO_SAMPLES = np.array([], dtype=int)


def filled(learning_rates, dtype=np.float64):
    history = History(dtype)
    for iteration, learning_rate in enumerate(learning_rates, start=1):
        history.append(Step(iteration, 1 / iteration, learning_rate, NO_SAMPLES))
    return history


def test_a_new_history_is_empty():
    history = History()
    assert len(history) == 0
    assert history.losses.shape == (0,)
    assert history.evaluations == history.learning_rate_changes == ()


@pytest.mark.parametrize("n", [1, 1024, 1025, 5000])
def test_losses_are_kept_in_order_beyond_any_first_size(n):
    history = filled([0.1] * n)
    assert len(history) == n
    np.testing.assert_array_equal(history.losses, 1 / np.arange(1, n + 1))


def test_losses_have_the_dtype_of_the_run():
    assert filled([0.1], np.float32).losses.dtype == np.float32


def test_losses_cannot_be_written_and_do_not_change_later():
    history = filled([0.1] * 1024)
    losses = history.losses
    with pytest.raises(ValueError, match="read-only"):
        losses[0] = 0
    before = losses.tolist()
    history.append(Step(1025, 9.0, 0.1, NO_SAMPLES))
    assert losses.tolist() == before


def test_reading_does_not_stop_the_writing():
    history = filled([0.1] * 3)
    assert len(history.losses) == 3
    history.append(Step(4, 7.0, 0.1, NO_SAMPLES))
    assert history.losses[-1] == 7


def test_learning_rates_are_noted_where_they_change():
    history = filled([0.1, 0.1, 0.5, 0.5, 0.1])
    assert history.learning_rate_changes == (
        LearningRateChange(0, 0.1),
        LearningRateChange(2, 0.5),
        LearningRateChange(4, 0.1),
    )
    assert history.learning_rate == 0.1


def test_every_step_knows_its_learning_rate():
    learning_rates = [0.1, 0.1, 0.5, 0.5, 0.1]
    history = filled(learning_rates)
    assert [history.learning_rate_at(i) for i in range(1, 6)] == learning_rates


def test_evaluations_are_kept_in_order():
    history = History()
    first, second = Evaluation(0, 0.0, 0.1, 0.1), Evaluation(600, 1.0, 0.8, 0.79)
    history.append_evaluation(first)
    before = history.evaluations
    history.append_evaluation(second)
    assert history.evaluations == (first, second)
    assert before == (first,)


@pytest.fixture
def hasty_threads():
    """Let threads take turns as often as they can, instead of every 5 ms."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_another_thread_reads_whole_entries_while_one_appends():
    history, n = History(), 30_000
    expected = np.arange(1.0, n + 1)

    def write():
        for iteration in range(1, n + 1):
            history.append(Step(iteration, float(iteration), 0.1, NO_SAMPLES))

    writer = threading.Thread(target=write)
    writer.start()
    lengths = []
    while writer.is_alive():
        losses = history.losses
        lengths.append(len(losses))
        assert np.array_equal(losses, expected[: len(losses)])
        assert len(history) >= len(losses)
    writer.join()
    assert lengths == sorted(lengths)
    assert np.array_equal(history.losses, expected)


@pytest.mark.parametrize("iteration", [0, 3])
def test_a_step_that_was_not_made_has_no_learning_rate(iteration):
    with pytest.raises(IndexError, match=f"there is no step {iteration}; there are 2"):
        filled([0.1, 0.2]).learning_rate_at(iteration)


def test_forward_passes_add_up_over_the_steps():
    history = History()
    assert history.forward_passes == 0
    for iteration, passes in enumerate([1, 1, 161], start=1):
        history.append(Step(iteration, 1.0, 0.1, NO_SAMPLES, passes))
    assert history.forward_passes == 163


def test_evaluations_that_found_the_same_are_equal_whatever_it_took():
    one = Evaluation(600, 1.0, 0.8, 0.79, seconds=1.5, forward_passes=600)
    assert one == Evaluation(600, 1.0, 0.8, 0.79, seconds=7.0, forward_passes=60)
    assert one != Evaluation(600, 1.0, 0.8, 0.78, seconds=1.5, forward_passes=600)


def test_a_step_shows_itself_without_its_samples():
    step = Step(12, 2.302585, 0.1, np.arange(10_000))
    assert repr(step) == "<Step 12: loss 2.303 of 10,000 samples, learning rate 0.1>"


def test_a_history_shows_how_far_it_goes():
    assert repr(History()) == "<History: 0 steps, 0 evaluations>"
    history = filled([0.1] * 4)
    history.append_evaluation(Evaluation(0, 0.0, 0.1, 0.1))
    assert repr(history) == "<History: 4 steps, the last loss 0.25, 1 evaluation>"


def timed(seconds):
    history = History()
    for iteration, time in enumerate(seconds, start=1):
        history.append(Step(iteration, 1.0, 0.1, np.array([0]), seconds=time))
    return history


def test_times_between_those_that_are_known_are_shared_evenly():
    history = timed([*np.linspace(0.5, 16, 32), *np.linspace(17, 48, 32), 50.0, 52.0])
    np.testing.assert_allclose(history.seconds_at([0, 16, 32, 48, 64, 65, 66]), [
        0, 8, 16, 32, 48, 50, 52
    ])  # fmt: skip
    assert history.iteration_after(32) == 48
    assert history.iteration_after(99) == 66
    assert history.seconds == 52


def test_an_empty_history_has_taken_no_time():
    assert History().seconds_at(0) == 0
    assert History().iteration_after(0.0) == 0


def test_times_of_thousands_of_steps_are_kept():
    history = timed(np.arange(1, 100_001) / 1000)
    at = np.array([1, 777, 50_000, 99_999, 100_000])
    np.testing.assert_allclose(history.seconds_at(at), at / 1000)


def test_a_restored_history_knows_the_times_of_its_evaluations():
    evaluations = Evaluation(0, 0, 0.1, 0.1, 0.0), Evaluation(100, 1, 0.5, 0.5, 4.0)
    history = History.restored(np.ones(150), evaluations, (), 150)
    np.testing.assert_allclose(history.seconds_at([50, 100]), [2, 4], atol=0.35)
    assert history.seconds == 4
    history.cut_back(100)
    assert history.seconds == pytest.approx(4, abs=0.35)
