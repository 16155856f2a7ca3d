"""A network's loss written a second time, for complex numbers, and its exact derivative by them.

f(p + ih) = f(p) + ih f'(p) - h²…: the imaginary part over h is the derivative with no
difference taken, so that nothing cancels and h can be 1e-30 (Squire and Trapp 1998).
"""

import numpy as np

H = 1e-30


def exp_not_positive(a):
    """Of a or of -a, whichever does not overflow."""
    return np.exp(np.where(a.real < 0, a, -a))


def sigmoid(a):
    e = exp_not_positive(a)
    return np.where(a.real < 0, e, 1) / (1 + e)


def softplus(a):
    return np.where(a.real < 0, 0, a) + np.log(1 + exp_not_positive(a))


def relu(a):
    return np.where(a.real > 0, a, 0)


def gelu(a):
    """By a series of erf all of whose terms have one sign (Abramowitz and Stegun 1964, 7.1.6)."""
    far = np.abs(a.real) > 9  # where erf is 1 to the last bit
    z = np.where(far, 0, a / np.sqrt(2))
    term = erf = 2 / np.sqrt(np.pi) * z * np.exp(-z * z)
    for n in range(1, 200):
        term = term * 2 * z * z / (2 * n + 1)
        erf = erf + term
    return np.where(far, relu(a), a * (1 + erf) / 2)


ACTIVATIONS = {
    "sigmoid": sigmoid,
    "relu": relu,
    "tanh": np.tanh,
    "silu": lambda a: a * sigmoid(a),
    "gelu": gelu,
    "softplus": softplus,
    "identity": lambda a: a,
}


def loss(params, x, labels, activation, loss_key):
    z, depth = x, len(params) // 2
    for layer in range(1, depth + 1):
        a = z @ params[f"W{layer}"] + params[f"b{layer}"]
        z = ACTIVATIONS[activation](a)
    e = np.exp(a - a.real.max(axis=1, keepdims=True))
    y = e / e.sum(axis=1, keepdims=True)
    rows = np.arange(len(x))
    if loss_key == "cross_entropy":
        return -np.log(y[rows, labels] + 1e-7).sum() / len(x)
    y[rows, labels] -= 1
    return (y * y).sum() / 2 / len(x)


def gradient(params, x, labels, activation, loss_key):
    moved = {name: param.astype(complex) for name, param in params.items()}
    grads = {name: np.empty_like(param) for name, param in params.items()}
    for name, grad in grads.items():
        for i in np.ndindex(grad.shape):
            moved[name][i] += 1j * H
            grad[i] = loss(moved, x, labels, activation, loss_key).imag / H
            moved[name][i] = params[name][i]
    return grads
