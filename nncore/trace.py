"""Everything that happens to a batch in a network, forward and backward, to be looked at."""

from dataclasses import dataclass
from functools import cached_property

from nncore.arrays import Floats, Grads
from nncore.counting import counted
from nncore.layers import parameter_names
from nncore.losses import mean_loss


@dataclass(frozen=True, eq=False)
class Trace:
    """Values of every layer for a batch, as they were; of the dtype of the network.

    Made by `MultiLayerNet.trace`. Tuples have one entry a layer, the inputs' layer first.

    Attributes
    ----------
    inputs : tuple of ndarray of shape (n_samples, n_inputs)
        What each layer receives: the samples, then each hidden layer's activations, times their
        masks in a network that is thinned.
    pre_activations : tuple of ndarray of shape (n_samples, n_units)
        a = z @ weights + biases of each layer; the last ones are the scores.
    probabilities : ndarray of shape (n_samples, n_classes)
        Softmax of the scores.
    losses : ndarray of shape (n_samples,)
        Loss of each sample.
    deltas : tuple of ndarray of shape (n_samples, n_units)
        Derivative of each sample's own loss by each layer's pre-activations.
    """

    inputs: tuple[Floats, ...]
    pre_activations: tuple[Floats, ...]
    probabilities: Floats
    losses: Floats
    deltas: tuple[Floats, ...]

    def __repr__(self) -> str:
        sizes = "-".join(str(z.shape[1]) for z in (*self.inputs, self.scores))
        samples = counted(len(self.losses), "sample")
        return f"<Trace of {samples} through {sizes}: loss {self.loss:.6g}>"

    @property
    def scores(self) -> Floats:
        """Pre-activations of the last layer, shape (n_samples, n_classes)."""
        return self.pre_activations[-1]

    @property
    def loss(self) -> float:
        """Mean loss of the batch."""
        return mean_loss(self.losses)

    @cached_property
    def gradients(self) -> Grads:
        """Derivative of `loss` by every parameter, under the names of `params`."""
        n_samples = len(self.losses)
        grads: Grads = {}
        for (W, b), z, delta in self.parameter_factors():
            grads[W] = z.T @ (delta / n_samples)
            grads[b] = delta.mean(axis=0)
        return grads

    def sample_gradients(self) -> Grads:
        """Derivative of each sample's own loss by every parameter.

        Returns
        -------
        dict of ndarray of shape (n_samples, *parameter.shape)
            Under the names of `params`; their mean over the samples is `gradients`. As many
            numbers as samples times parameters.
        """
        grads: Grads = {}
        for (W, b), z, delta in self.parameter_factors():
            grads[W] = z[:, :, None] * delta[:, None, :]
            grads[b] = delta.copy()
        return grads

    def parameter_factors(self) -> list[tuple[tuple[str, str], Floats, Floats]]:
        """Names of weights and biases, inputs and deltas of each layer.

        A sample's gradient by a layer's weights is the outer product of its rows of the two; by
        the biases it is the row of the deltas, as if one more input were always 1.
        """
        names = parameter_names(len(self.deltas))
        return list(zip(names, self.inputs, self.deltas, strict=True))
