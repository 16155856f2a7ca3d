"""The losses as code: what a mini-batch costs, and the derivative by the scores."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class LossCode:
    """A loss after a softmax, as code of NumPy.

    Attributes
    ----------
    function : str
        Definition of the loss of outputs `y` and one-hot targets `t`.
    mean : str
        Call of that function, for the mean over the samples of `x`.
    of_samples : str
        Lines that give the losses of the samples, as the engine rounds them.
    prepared : str
        Assignment of what the derivative takes from outputs and targets.
    by_scores : str
        Derivative of each sample's own loss by its scores.
    title : str
        What the layer is called that takes both.
    """

    function: str
    mean: str
    of_samples: str
    prepared: str
    by_scores: str
    title: str

    def layer(self) -> str:
        """Definition as the last layer of a network, softmax included."""
        return f'''\
class SoftmaxWithLoss:
    """{self.title}"""

    def forward(self, x, t):
        self.y, self.t = softmax(x), one_hot(t)
        {self.of_samples}
        return losses.sum() / len(t)

    def backward(self):
        y, t = self.y, self.t
        {self.prepared}
        return ({self.by_scores}) / len(t)'''


LOSSES: Mapping[str, LossCode] = MappingProxyType(
    {
        "cross_entropy": LossCode(
            function="""\
def cross_entropy_error(y, t):
    return -np.sum(t * np.log(y + 1e-7)) / len(y)""",
            mean="cross_entropy_error(y, t)",
            of_samples="losses = -np.log(self.y[np.arange(len(t)), t] + 1e-7)",
            prepared="s = t * y / (y + 1e-7)  # t, but for the 1e-7",
            by_scores="y * s.sum(axis=1, keepdims=True) - s",
            title="Softmax and cross-entropy error; the 1e-7 in the logarithm is derived, too.",
        ),
        "sum_squared_error": LossCode(
            function="""\
def sum_squared_error(y, t):
    return 0.5 * np.sum((y - t) ** 2)""",
            mean="sum_squared_error(y, t) / len(x)",
            of_samples="""\
difference = self.y - self.t
        losses = 0.5 * np.vecdot(difference, difference)""",
            prepared="dy = y - t",
            by_scores="y * (dy - np.vecdot(dy, y)[:, None])",
            title="Softmax and squared error, whose mean over the mini-batch is the loss.",
        ),
    }
)
"""By the keys of `LOSSES`."""
