"""Weight decay: every step draws each parameter a little toward zero.

Small weights make a smooth function, which large ones would bend to each single training sample.
Weights and biases decay alike, as they do in `torch.optim`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Decay = Callable[[NDArray[Any], NDArray[Any], float, float], NDArray[Any]]


def add_to_gradient(
    param: NDArray[Any], grad: NDArray[Any], weight_decay: float, lr: float
) -> NDArray[Any]:
    """L2 regularization: the gradient of the loss with the penalty ½ weight_decay Σ w².

    A rule that divides by the size of its gradients divides this part, too: there, weights of
    large gradients decay less.

    Parameters
    ----------
    param : ndarray
        Left alone.
    grad : ndarray of the shape of `param`
        Of the loss alone.
    weight_decay : float
        λ, from 0 on.
    lr : float
        Learning rate.

    Returns
    -------
    ndarray of the shape of `param`
        The gradient that the rule is to follow.

    References
    ----------
    A. Krogh, J. A. Hertz (1991). A simple weight decay can improve generalization. NIPS 4.
    """
    return grad + weight_decay * param


def shrink(param: NDArray[Any], grad: NDArray[Any], weight_decay: float, lr: float) -> NDArray[Any]:
    """Decoupled weight decay: shrink the parameter in place, by its share lr * weight_decay.

    All weights decay alike, whatever the rule makes of the gradient, which stays as it is.

    Parameters and result are those of `add_to_gradient`.

    References
    ----------
    I. Loshchilov, F. Hutter (2019). Decoupled weight decay regularization. ICLR.
    https://arxiv.org/abs/1711.05101; torch.optim.AdamW.
    """
    param *= 1 - lr * weight_decay
    return grad


WEIGHT_DECAYS: Mapping[str, Decay] = MappingProxyType(
    {"gradient": add_to_gradient, "decoupled": shrink}
)
"""Ways to let parameters decay, by their keys."""


@np.errstate(over="ignore")  # a sum beyond all floats is inf
def decay_penalty(params: Mapping[str, NDArray[Any]], weight_decay: float) -> float:
    """The penalty ½ weight_decay Σ w² over all parameters, whose derivative is the decay.

    Parameters
    ----------
    params : mapping of ndarray
    weight_decay : float
        λ, from 0 on.

    Returns
    -------
    float
        In the unit of the loss, of which it is no part.
    """
    squares = sum(float(np.square(param, dtype=np.float64).sum()) for param in params.values())
    return 0.5 * weight_decay * squares
