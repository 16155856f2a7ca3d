"""The book's smallest network: one weight matrix and a softmax."""

import numpy as np
from numpy.typing import ArrayLike

from nncore.activations import softmax
from nncore.arrays import Floats, as_array, as_floats
from nncore.errors import ArgumentError
from nncore.losses import cross_entropy_error
from nncore.validation import as_generator


class SimpleNet:
    """One layer without bias, for gradients that can be followed by hand.

    Parameters
    ----------
    W : array_like of shape (n_inputs, n_classes), optional
        Kept as it is where it is a float64 array, so that changes made through it are seen;
        drawn from a standard normal of shape (2, 3) where it is not given.
    rng : numpy.random.Generator or int, optional
        What draws it, or a seed; `np.random.seed` has no effect.

    Attributes
    ----------
    W : ndarray of float64, shape (n_inputs, n_classes)

    References
    ----------
    Saito 2016, Deep Learning from Scratch, section 4.4.2.
    """

    def __init__(
        self, W: ArrayLike | None = None, rng: np.random.Generator | int | None = None
    ) -> None:
        if W is None:
            W = as_generator(rng).standard_normal((2, 3))
        self.W = as_array("W", W, np.float64)
        if self.W.ndim != 2:
            raise ArgumentError("weights_shape", shape=self.W.shape)

    def __repr__(self) -> str:
        return f"SimpleNet(W={self.W!r})"

    def predict(self, x: ArrayLike) -> Floats:
        """Scores, not yet probabilities.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)

        Returns
        -------
        ndarray of shape (n_classes,) or (n_samples, n_classes)
            x @ W.
        """
        x = as_floats(x)
        if x.ndim not in (1, 2) or x.shape[-1] != len(self.W):
            raise ArgumentError("input_shape", n_inputs=len(self.W), shape=x.shape)
        return x @ self.W

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Cross-entropy of the softmax of the scores, averaged over the samples.

        Parameters
        ----------
        x : array_like of shape (n_inputs,) or (n_samples, n_inputs)
        t : array_like
            Labels of shape () or (n_samples,), or one-hot targets of the scores' shape.

        Returns
        -------
        float

        Raises
        ------
        ArgumentError
            If targets and inputs do not fit each other.
        """
        return cross_entropy_error(softmax(self.predict(x)), t)
