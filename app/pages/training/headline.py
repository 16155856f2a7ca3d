"""What there is to see on the Training page now, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.number_text import percent, whole
from app.session.run import LiveRun, RunStatus
from app.translation import translated
from nncore.marking import N_

SENTENCES = {
    None: N_("TrainingHeadline", "Press {run} to train; {step} for one mini-batch at a time."),
    RunStatus.READY: N_(
        "TrainingHeadline", "The network knows nothing yet: it guesses. Press {run} to train it."
    ),
    RunStatus.RUNNING: N_(
        "TrainingHeadline", "Each step moves every weight a little against the gradient."
    ),
    RunStatus.PAUSED: N_(
        "TrainingHeadline", "Paused after step {n}. {run} goes on, {step} takes one mini-batch."
    ),
    RunStatus.FINISHED: N_(
        "TrainingHeadline", "It reads {test} of the images that it never learned from."
    ),
    RunStatus.DIVERGED: N_(
        "TrainingHeadline", "The steps were too large: the numbers have left all bounds."
    ),
}
LEARNING = N_(
    "TrainingHeadline", "It learns: after epoch {epoch} it reads {test} of the test images."
)
GUESSING = N_(
    "TrainingHeadline",
    "After epoch {epoch} it reads {test} of the test images: no more than by guessing.",
)
BY_GUESSING = 2.0  # times the share that is read by guessing, up to which nothing was learned


JUDGED = {RunStatus.RUNNING, RunStatus.FINISHED}


def headline(run: LiveRun | None) -> str:
    """One sentence about a run, and what to do next."""
    status = run.status if run is not None else None
    evaluations = run.record.history.evaluations if run is not None else ()
    sentence = SENTENCES.get(status, SENTENCES[None])
    if run is not None and status in JUDGED and len(evaluations) > 1:
        by_guessing = BY_GUESSING / run.dataset.n_classes
        if evaluations[-1].test_accuracy <= by_guessing:
            sentence = GUESSING
        elif status is RunStatus.RUNNING:
            sentence = LEARNING
    values = {"n": whole(run.iteration)} if run is not None else {}
    if evaluations:
        values["test"] = percent(evaluations[-1].test_accuracy, 1)
        values["epoch"] = whole(evaluations[-1].epoch)
    return with_keys(translated(sentence)).format(**values)
