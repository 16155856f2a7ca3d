"""What there is to see in each part of the Gradient page, in one sentence."""

from __future__ import annotations

from app.key_hints import with_keys
from app.translation import translated
from nncore.marking import N_

SENTENCES = {
    "simple_net": N_(
        "GradientHeadline",
        "Two forward passes give one entry of the gradient. {step} takes the next.",
    ),
    "derivative": N_(
        "GradientHeadline",
        "{run} shrinks h: the secant becomes the tangent, until rounding takes over.",
    ),
    "laboratory": N_(
        "GradientHeadline", "Not too large, not too small: {run} takes h from 1 to 1e−16."
    ),
    "field": N_(
        "GradientHeadline", "Each arrow points where the function falls fastest. Drag the point."
    ),
    "picture": N_(
        "GradientHeadline",
        "{run} takes the weights one by one; backpropagation has them all at once.",
    ),
    "check": N_(
        "GradientHeadline",
        "Do numerical gradient and backpropagation agree? Switch a bug on and see.",
    ),
}


AT_THE_END = {
    "simple_net": N_(
        "GradientHeadline", "All six entries are known: {step} moves W against the gradient."
    ),
    "derivative": N_(
        "GradientHeadline", "The smallest h is not the best one: rounding has taken over."
    ),
    "laboratory": N_(
        "GradientHeadline", "The best h lies where cutting off and rounding err alike."
    ),
    "picture": N_(
        "GradientHeadline", "All weights of this unit are known: compare the two pictures."
    ),
}


CHECKED = {
    "agree": N_(
        "GradientHeadline",
        "They agree up to rounding: backpropagation is right. Switch a bug on and see.",
    ),
    "differ": N_("GradientHeadline", "They differ by more than rounding: the table says why."),
    "found": N_("GradientHeadline", "The gradient check finds this bug: the two disagree."),
    "missed": N_(
        "GradientHeadline", "This bug passes the gradient check. Below it says what finds it."
    ),
}


def headline(tab: str, at_the_end: bool, verdict: str = "") -> str:
    """One sentence about the part of this key, on the way or where its steps have led.

    A check that was made is told by its `verdict`, a key of CHECKED.
    """
    sentence = AT_THE_END.get(tab) if at_the_end else None
    return with_keys(translated(CHECKED.get(verdict) or sentence or SENTENCES[tab]))
