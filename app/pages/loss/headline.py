"""What there is to see on the Loss page now, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.pages.loss.model.outputs import Outputs
from app.translation import translated
from nncore.losses import DELTA
from nncore.marking import N_

EVEN = 0.05  # between the largest and the smallest probability of who knows nothing
SURE = 0.9  # probability from which an answer counts as sure
DROWNED = DELTA / 10  # probability of the true class below which the logarithm knows little of it

BEGINNING = N_("LossHeadline", "Drag a bar, or press {run} and watch the network move them.")
EVEN_OUTPUTS = N_("LossHeadline", "All classes get about the same: this is what guessing costs.")
BY_HAND = N_(
    "LossHeadline",
    "Your hand holds the bars; Reset gives them back to the network.",
)
SURE_AND_RIGHT = N_(
    "LossHeadline", "Sure and right: the loss is near 0. Drag the green bar down and watch it rise."
)
RIGHT = N_(
    "LossHeadline", "Right, but not sure: the less the true class gets, the higher the loss."
)
WRONG = N_("LossHeadline", "Wrong: the true class gets little, and the loss is high.")
DIVERGED = N_(
    "LossHeadline",
    "Its numbers are not finite any more: the bars are the last outputs it had.",
)
SURE_AND_WRONG = N_(
    "LossHeadline", "Sure and wrong: compare what the two losses send back to the scores."
)
WITHOUT_GRADIENT = N_(
    "LossHeadline",
    "Sure and wrong, yet hardly a gradient is left: the 10⁻⁷ in the logarithm outweighs what the "
    "true class gets.",
)


def headline(outputs: Outputs, by_hand: bool, running: bool, diverged: bool) -> str:
    """One sentence about outputs and their losses, or about the network that they are not of."""
    if by_hand and running:
        return translated(BY_HAND)
    if diverged and not by_hand:
        return translated(DIVERGED)
    guess = int(outputs.y.argmax())
    sure = float(outputs.y[guess]) >= SURE
    if float(outputs.y.max() - outputs.y.min()) < EVEN:
        sentence = EVEN_OUTPUTS if running else BEGINNING
    elif guess == outputs.label:
        sentence = SURE_AND_RIGHT if sure else RIGHT
    elif sure and outputs.true_probability < DROWNED:
        sentence = WITHOUT_GRADIENT
    else:
        sentence = SURE_AND_WRONG if sure else WRONG
    return with_keys(translated(sentence))
