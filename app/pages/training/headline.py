"""What there is to see on the Training page now, in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.catalog.stop_reasons import STOP_CATALOG, StopEntry
from app.key_hints import with_keys
from app.number_text import general, percent, whole
from app.pages.training.model.standing import Standing
from app.session.guessing import reads_by_guessing
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
GUESSING_AT_THE_END = N_(
    "TrainingHeadline",
    "After step {n} it reads {test} of the test images: no more than by guessing.",
)
RULE_TEXTS: Mapping[str, Callable[[float], str]] = {  # of the fields that stop a run
    "target_accuracy": lambda share: percent(share, 1),
    "patience": whole,
    "time_limit": lambda seconds: general(seconds, 6),
}
JUDGED = {RunStatus.RUNNING, RunStatus.FINISHED}


def headline(shown: Standing | None) -> str:
    """One sentence about what is shown of a run, and what to do next."""
    if shown is None:
        return with_keys(translated(SENTENCES[None]))
    run, evaluations = shown.run, shown.evaluations
    status = run.status
    sentence: str = SENTENCES.get(status, SENTENCES[None])
    values = {"n": whole(shown.iteration)}
    if status is RunStatus.FINISHED:
        sentence = stop_entry(run).explanation
        values["rule"] = _rule_text(run)
    if status in JUDGED and len(evaluations) > 1 and not values.get("rule"):
        if reads_by_guessing(evaluations[-1], run.dataset):
            sentence = GUESSING if status is RunStatus.RUNNING else GUESSING_AT_THE_END
        elif status is RunStatus.RUNNING:
            sentence = LEARNING
    if evaluations:
        values["test"] = percent(evaluations[-1].test_accuracy, 1)
        values["epoch"] = whole(evaluations[-1].epoch)
    return with_keys(translated(sentence)).format(**values)


def stop_entry(run: LiveRun) -> StopEntry:
    """What ended a run that is finished."""
    return STOP_CATALOG[run.record.history.stopped_by or "iterations"]


def _rule_text(run: LiveRun) -> str:
    """Value of the rule that stopped a run; empty where none did."""
    reason = run.record.history.stopped_by
    text = RULE_TEXTS.get(reason or "")
    return text(getattr(run.record.config, str(reason))) if text else ""
