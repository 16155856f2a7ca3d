"""Dot products and sums of gradients, those of single samples without building any of them.

A sample's gradient by a layer's weights is the outer product of the layer's input z and the
derivative d by its pre-activations; by its biases it is d alone, as if one more input were
always 1. What is asked of such gradients needs only z and d, which a trace has.
"""

import numpy as np

from nncore.arrays import Floats, Grads
from nncore.trace import Trace


def project(trace: Trace, direction: Grads) -> Floats:
    """Dot product of each sample's gradient with one direction.

    Parameters
    ----------
    trace : Trace
    direction : dict of ndarray
        Under the names, and of the shapes, of the network's parameters.

    Returns
    -------
    ndarray of shape (n_samples,)
    """
    products = [
        np.vecdot(z @ direction[W] + direction[b], d) for (W, b), z, d in trace.parameter_factors()
    ]
    return np.sum(products, axis=0)


def squared_lengths(trace: Trace) -> Floats:
    """Dot product of each sample's gradient with itself, shape (n_samples,)."""
    products = [(np.vecdot(z, z) + 1) * np.vecdot(d, d) for _, z, d in trace.parameter_factors()]
    return np.sum(products, axis=0)


def gram(trace: Trace) -> Floats:
    """Gram matrix of the samples' gradients: each one's dot product with each other.

    Its entries are (z_i · z_j + 1)(d_i · d_j), summed over layers.

    Returns
    -------
    ndarray of shape (n_samples, n_samples)
    """
    return np.sum([(z @ z.T + 1) * (d @ d.T) for _, z, d in trace.parameter_factors()], axis=0)


def combine(trace: Trace, weights: Floats) -> Grads:
    """Weighted sum of the samples' gradients.

    Parameters
    ----------
    trace : Trace
    weights : ndarray of shape (n_samples,)
    """
    total: Grads = {}
    for (W, b), z, d in trace.parameter_factors():
        total[W] = z.T @ (weights[:, None] * d)
        total[b] = weights @ d
    return total


def dot(a: Grads, b: Grads) -> float:
    """Dot product of two gradients over all parameters.

    Parameters
    ----------
    a, b : dict of ndarray
        Under the same names, of the same shapes.
    """
    return float(sum(np.vdot(a[name], b[name]) for name in a))


def length(a: Grads) -> float:
    """Euclidean length of a gradient over all parameters."""
    return float(np.sqrt(dot(a, a)))


def scaled(a: Grads, factor: float) -> Grads:
    """Every entry of a gradient times `factor`.

    Parameters
    ----------
    a : dict of ndarray
        Left alone.
    factor : float
    """
    return {name: factor * part for name, part in a.items()}
