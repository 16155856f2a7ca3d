"""The museum of bugs: what each exhibit shows, and which check finds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.pages.gradient.model import broken
from app.pages.gradient.model.broken import Demonstration
from nncore import MultiLayerNet
from nncore.marking import N_


@dataclass(frozen=True)
class Exhibit:
    """A bug: in words, in code, in numbers.

    Attributes
    ----------
    key : str
        Free of language.
    name, what, found_by : str
        English, marked for translation in the context "museum"; `found_by` is rich text.
    wrong_code, right_code : str
        The line as it is usually got wrong, and as it should be.
    demonstrate : callable
        Runs both and returns what they give.
    network : callable, optional
        Makes a small network with this bug, for the gradient check.
    """

    key: str
    name: str
    what: str
    wrong_code: str
    right_code: str
    found_by: str
    demonstrate: Callable[[], Demonstration]
    network: Callable[[], MultiLayerNet] | None = None


EXHIBITS = (
    Exhibit(
        "integer_array",
        N_("museum", "Gradient of an integer array"),
        N_(
            "museum",
            "The gradient of x₀² + x₁² at [3, 4]. In an array of integers 3 + h is 3 again, 3 − h "
            "is 2, and the quotient is of the size of 1/h.",
        ),
        "x = np.array([3, 4])",
        "x = np.array([3.0, 4.0])",
        N_("museum", "<b>Found by</b> a gradient worked out on paper: [6, 8]."),
        broken.integer_array,
    ),
    Exhibit(
        "softmax_overflow",
        N_("museum", "Softmax, no maximum subtracted"),
        N_(
            "museum",
            "The probabilities of the scores 1002, 1001, 1000. exp(1000) is larger than any float, "
            "and infinity over infinity is not a number.",
        ),
        "e = np.exp(a)",
        "e = np.exp(a - a.max())",
        N_("museum", "<b>Found by</b> a test with large scores; the loss becomes nan at once."),
        broken.large_scores,
    ),
    Exhibit(
        "log_of_zero",
        N_("museum", "The logarithm of zero"),
        N_(
            "museum",
            "The loss of a network that gives the true class the probability 0.",
        ),
        "-np.sum(t * np.log(y))",
        "-np.sum(t * np.log(y + 1e-7))",
        N_("museum", "<b>Found by</b> a test with a probability of 0; one sample spoils the mean."),
        broken.log_of_zero,
    ),
    Exhibit(
        "alias",
        N_("museum", "A start point that moves along"),
        N_(
            "museum",
            "The caller's start point after a descent from it. Without a copy it is a second name "
            "for the array that moves: the next run starts at the minimum.",
        ),
        "x = init_x",
        "x = init_x.copy()",
        N_("museum", "<b>Found by</b> comparing the start before and after."),
        broken.changed_start,
    ),
    Exhibit(
        "summed_loss",
        N_("museum", "Loss not averaged over the batch"),
        N_(
            "museum",
            "The loss of a batch of eight. The gradient is that of the mean, so it does not "
            "belong to this loss any more; it is eight times too small.",
        ),
        "loss = -np.sum(t * np.log(y + 1e-7))",
        "loss = -np.sum(t * np.log(y + 1e-7)) / len(y)",
        N_("museum", "<b>Found by</b> the gradient check: every row is off by one factor."),
        broken.summed_loss,
        broken.summed_loss_network,
    ),
    Exhibit(
        "relu_side",
        N_("museum", "ReLU's slope at the wrong side"),
        N_(
            "museum",
            "∂L/∂b1. The gradient passes where the unit was off and is stopped where it was on.",
        ),
        "da = dz * (z <= 0)",
        "da = dz * (z > 0)",
        N_(
            "museum",
            "<b>Found by</b> the gradient check: wrong in the layer before the ReLU, right in the "
            "one after it.",
        ),
        broken.wrong_side,
        broken.wrong_side_network,
    ),
    Exhibit(
        "bias",
        N_("museum", "A forgotten bias gradient"),
        N_(
            "museum",
            "∂L/∂b2. The network still learns, only worse: nothing breaks, nobody notices.",
        ),
        "grads['b2'] = np.zeros_like(b2)",
        "grads['b2'] = da2.sum(axis=0)",
        N_("museum", "<b>Found by</b> the gradient check: the rows of the biases stay zero."),
        broken.no_bias,
        broken.no_bias_network,
    ),
    Exhibit(
        "all_zero",
        N_("museum", "All weights zero"),
        N_(
            "museum",
            "How many hidden units have become different after fifty steps. Equal units get equal "
            "gradients, so they stay equal for ever.",
        ),
        "W1, W2 = np.zeros((6, 4)), np.zeros((4, 3))",
        "W1, W2 = (0.5 * rng.standard_normal(shape) for shape in ((6, 4), (4, 3)))",
        N_(
            "museum",
            "<b>Found by</b> comparing the units, not by the gradient check, which passes: the "
            "gradient is right, the start is wrong.",
        ),
        broken.all_zero,
        broken.zero_network,
    ),
    Exhibit(
        "article_matrix",
        N_("museum", "The article's gradient of a matrix"),
        N_(
            "museum",
            "dW of the 2×3 network. The article counts to x.size = 6 but x[idx] is a whole row, "
            "and there are two.",
        ),
        "for idx in range(x.size):",
        "for idx in np.ndindex(x.shape):",
        N_("museum", "<b>Found by</b> running it once on anything that is not a vector."),
        broken.article_on_matrix,
    ),
    Exhibit(
        "one_hot_as_labels",
        N_("museum", "One-hot where labels belong"),
        N_(
            "museum",
            "The article's cross-entropy for labels, fed with one-hot targets. With ten samples "
            "of ten classes the index fits by chance, and a wrong number comes out in silence.",
        ),
        "y[np.arange(10), t]    # t of shape (10, 10)",
        "y[np.arange(10), t]    # t of shape (10,)",
        N_("museum", "<b>Found by</b> a test that both forms of the targets give one loss."),
        broken.one_hot_as_labels,
    ),
)
