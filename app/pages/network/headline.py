"""What there is to see in the Network page, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.number_text import percent, whole
from app.session.guessing import reads_by_guessing
from app.translation import translated
from nncore import Evaluation, Moment
from nncore.marking import N_

UNTRAINED = N_(
    "NetworkHeadline", "The network knows nothing yet: press {run}, and drag through time below."
)


AT_THE_START = N_(
    "NetworkHeadline", "So it began, knowing nothing: drag through time below, to the right."
)
GUESSING = N_(
    "NetworkHeadline",
    "After step {n} it reads {test} of the test images: no more than by guessing.",
)


def headline(
    sentence: str, moment: Moment | None, of_learning: bool, has_begun: bool = True
) -> str:
    """One sentence about the network: the tab's own, once there is something to see.

    One that is true `of_learning` alone is not said of a network that has learned nothing. Where
    no moment is open yet, `has_begun` tells whether the run has made a step.
    """
    if not has_begun or (moment is not None and moment.run.iteration == 0):
        return with_keys(translated(UNTRAINED))
    if not of_learning or moment is None:
        return with_keys(translated(sentence))
    if moment.iteration == 0:
        return translated(AT_THE_START)
    known = _last_evaluation(moment)
    if known is not None and reads_by_guessing(known, moment.dataset):
        return translated(GUESSING).format(
            n=whole(known.iteration), test=percent(known.test_accuracy, 1)
        )
    return with_keys(translated(sentence))


def _last_evaluation(moment: Moment) -> Evaluation | None:
    """What was known of the network at a moment, its steps considered."""
    evaluations = moment.run.history.evaluations
    known = (each for each in reversed(evaluations) if 0 < each.iteration <= moment.iteration)
    return next(known, None)
