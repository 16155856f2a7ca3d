"""Texts of the Training page: its help, and what it says of the run."""

from __future__ import annotations

from app.key_hints import with_keys
from app.pages.training.headline import stop_entry
from app.session.run import LiveRun, RunStatus
from app.translation import name_of, translated
from app.widgets.code_view import code_help
from nncore.marking import N_

LEARNING_HELP = N_(
    "TrainingTexts",
    "<p>A network learns to read images: handwritten digits, or other data "
    "that you open. Each <b>step</b> takes a mini-batch of images, measures how wrong the "
    "network is (the <b>loss</b>), and moves every weight a little against the gradient "
    "of that loss.</p>"
    "<p><b>Loss</b>: one value a step, and a smoothed curve over it. The dashed line is "
    "what pure guessing costs. Zoom with the wheel, move by dragging, double click to "
    "see the whole again.</p>"
    "<p><b>Accuracy</b>: how many of all training and test images are read right, taken "
    "once an epoch. The test images are never learned from.</p>"
    "<p><b>The mini-batch</b>: the very images of the step. A check or a cross says "
    "whether the network read it right before the step; the stronger the frame, the "
    "larger the loss. Point at one to see what the step changed.</p>",
)
PAD_HELP = N_(
    "TrainingTexts",
    "<p><b>The drawing pad</b>: what you draw is scaled and centered as the training "
    "images were, and read by the network as it is now, also while it learns.</p>",
)
BEFORE_HELP = N_(
    "TrainingTexts",
    "<p><b>The run before</b>: its curves stay behind those of a new run, thin and gray, "
    "until you remove them. Among <b>more settings</b> are three that stop a run by "
    "itself: at an accuracy, when its loss falls no more, or after some time.</p>",
)

UNTRAINED = N_("TrainingTexts", "Untrained")
UNTRAINED_AND_READY = N_("TrainingTexts", "Untrained. Press {run}")
STATUS = {
    RunStatus.RUNNING: N_("TrainingTexts", "Training…"),
    RunStatus.PAUSED: N_("TrainingTexts", "Paused"),
    RunStatus.DIVERGED: N_("TrainingTexts", "Diverged"),
    RunStatus.FAILED: N_("TrainingTexts", "Failed"),
}


def help_text() -> str:
    """What the page shows, as rich text."""
    parts = translated(LEARNING_HELP), translated(PAD_HELP), code_help(), translated(BEFORE_HELP)
    return "".join(parts)


def status_words(run: LiveRun, is_valid: bool) -> str:
    """What the run does; not to press a button that is disabled."""
    if run.status is RunStatus.READY:
        return with_keys(translated(UNTRAINED_AND_READY if is_valid else UNTRAINED))
    if run.status is RunStatus.FINISHED:
        return name_of(stop_entry(run))
    return translated(STATUS[run.status])
