"""What is said of a run, on any data and wherever it ends."""

from app.pages.training.headline import headline
from app.pages.training.model.standing import Standing
from app.session.control import RunControl
from app.session.run import LiveRun, RunStatus
from nncore import Dataset, Evaluation, Run, TrainingConfig
from tests.app.class_sets import kinds, small_set

TWO_CLASSES = small_set(kinds(2))


def sentence(dataset: Dataset, status: RunStatus, *evaluations: Evaluation) -> str:
    """The headline of a run with these accuracies."""
    run = LiveRun(Run.untrained(TrainingConfig(), dataset), dataset, RunControl(), status=status)
    return headline(Standing(run, evaluations[-1].iteration, evaluations))


def test_what_is_learned_of_two_classes_is_not_called_guessing() -> None:
    start, later = Evaluation(0, 0.0, 0.5, 0.5), Evaluation(10, 1.0, 0.98, 0.97)
    assert sentence(TWO_CLASSES, RunStatus.RUNNING, start, later).startswith("It learns")
    later = Evaluation(10, 1.0, 0.51, 0.52)
    assert "by guessing" in sentence(TWO_CLASSES, RunStatus.RUNNING, start, later)


def test_a_run_shorter_than_an_epoch_counts_its_steps() -> None:
    ten_classes = small_set(kinds(10))
    start, end = Evaluation(0, 0.0, 0.1, 0.1), Evaluation(20, 0.03, 0.1, 0.1)
    assert sentence(ten_classes, RunStatus.FINISHED, start, end).startswith("After step 20 it")
