"""What each kind of line in the code of a step does, in a sentence; see `nncore.code_lines`."""

from collections.abc import Mapping
from types import MappingProxyType

from nncore.marking import N_

LINE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "draw": N_("CodeLines", "Draw which images the mini-batch has: their positions."),
        "images": N_("CodeLines", "Take these images: a row for each, a column for each pixel."),
        "targets": N_("CodeLines", "Take their labels, one-hot: 1 for the true class, else 0."),
        "masks": N_("CodeLines", "Draw which hidden units dropout keeps; those count more."),
        "unpack": N_("CodeLines", "Take the weights and biases of layer {k}."),
        "affine": N_("CodeLines", "Layer {k}: what comes in times the weights, plus the biases."),
        "activation": N_("CodeLines", "Layer {k}: each sum goes through the activation."),
        "dropout": N_("CodeLines", "Layer {k}: units that are left out hand on 0."),
        "softmax": N_("CodeLines", "Scores become probabilities: each row has the sum 1."),
        "loss": N_("CodeLines", "How wrong that is: one number, the mean of all images."),
        "share": N_("CodeLines", "The targets again, but for the 1e-7 in the logarithm."),
        "difference": N_("CodeLines", "How far each probability is from its target."),
        "by_scores": N_(
            "CodeLines",
            "Back through loss and softmax: how the loss depends on each score. It is a mean, "
            "so this is divided by the number of images.",
        ),
        "weights": N_(
            "CodeLines",
            "Gradient of the weights of layer {k}: what came in times what came back, summed "
            "over the images.",
        ),
        "biases": N_("CodeLines", "Gradient of the biases of layer {k}: what came back, summed."),
        "by_outputs": N_(
            "CodeLines", "Back through the weights: how the loss depends on each unit's output."
        ),
        "undrop": N_("CodeLines", "Units that were left out get nothing back."),
        "by_activation": N_(
            "CodeLines", "Back through the activation: times its slope at each sum."
        ),
        "numerical": N_(
            "CodeLines", "Try each entry: a little up, a little down, and see how the loss moves."
        ),
        "rate": N_("CodeLines", "The learning rate of this step."),
        "decay": N_("CodeLines", "Weight decay draws every parameter a little toward 0."),
        "shrink": N_("CodeLines", "What the rule remembers fades a little."),
        "state": N_("CodeLines", "The rule takes the new gradient into what it remembers."),
        "scale": N_("CodeLines", "How large the gradient of each entry usually is."),
        "move": N_("CodeLines", "The step: every parameter moves against its gradient."),
    }
)
"""By the keys of `LINE_KINDS`; {k} is the number of the layer."""

LISTING_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "width": N_("CodeLines", "How far each entry is moved to either side."),
        "empty": N_("CodeLines", "Room for the gradient: an array of the same shape."),
        "each": N_("CodeLines", "The next entry: its row and its column."),
        "keep": N_("CodeLines", "Keep the entry as it is, to put it back later."),
        "above": N_("CodeLines", "A little more: the entry is changed in its place, by h."),
        "loss_above": N_(
            "CodeLines", "The loss with that. f sees the change, since x is the network's own W."
        ),
        "below": N_("CodeLines", "A little less than it was."),
        "loss_below": N_("CodeLines", "The loss with that."),
        "quotient": N_(
            "CodeLines", "Their difference by the way between them, 2h: the slope at this entry."
        ),
        "restore": N_("CodeLines", "The entry is as it was; the next one follows."),
        "gradient": N_("CodeLines", "All entries are known: that is the gradient."),
        "descend": N_("CodeLines", "The step: every entry moves against its gradient."),
        "largest": N_(
            "CodeLines", "The largest score: once it is subtracted, no power of e overflows."
        ),
        "exponentials": N_("CodeLines", "Powers of e: all of them are positive."),
        "sum": N_("CodeLines", "All of them together: one number."),
        "shares": N_("CodeLines", "Each by the sum: shares that add up to 1."),
        "probabilities": N_("CodeLines", "The output: a probability for each class."),
        "delta": N_("CodeLines", "A tiny number, since 0 has no logarithm."),
        "logarithms": N_(
            "CodeLines", "The logarithm of each: 0 for a sure class, far below 0 for an unlikely."
        ),
        "picked": N_("CodeLines", "The target picks that of the true class: all others are 0."),
        "negated": N_("CodeLines", "Their sum with its sign turned: the loss."),
        "differences": N_("CodeLines", "How far each probability is from its target."),
        "squares": N_("CodeLines", "Squared, each counts whether it is above or below."),
        "halved": N_("CodeLines", "Half of that: the loss."),
        "coordinate": N_("CodeLines", "The next coordinate."),
        "value_above": N_("CodeLines", "The height f with that."),
        "value_below": N_("CodeLines", "The height f with that."),
        "batch": N_("CodeLines", "f is the loss of the points of this step's mini-batch."),
        "derivative": N_("CodeLines", "The formula's own derivative: that is the gradient."),
        "noise": N_(
            "CodeLines", "A random number is added to each entry, as a mini-batch would do."
        ),
        "corrections": N_("CodeLines", "Both means began at 0: these make up for it."),
        "loss_known": N_("CodeLines", "How wrong the output is, in one number."),
    }
)
"""By the kinds of the lines of listings; see `nncore.listings`."""
