"""Pieces of a script that move the parameters, in the order of operations of the engine's rules."""

from collections.abc import Mapping
from types import MappingProxyType

import nncore.optimizers

OPTIMIZERS: Mapping[str, str] = MappingProxyType(
    {
        "sgd": """\
class SGD:
    def update(self, params, grads, lr):
        for key in params:
            params[key] -= lr * grads[key]


optimizer = SGD()""",
        "momentum": """\
class Momentum:
    def __init__(self, momentum):
        self.momentum, self.v = momentum, None

    def update(self, params, grads, lr):
        if self.v is None:
            self.v = {key: np.zeros_like(param) for key, param in params.items()}
        for key in params:
            self.v[key] = self.momentum * self.v[key] + grads[key]
            params[key] -= lr * self.v[key]


optimizer = Momentum(momentum={momentum})""",
        "nesterov": """\
class Nesterov:
    def __init__(self, momentum):
        self.momentum, self.v = momentum, None

    def update(self, params, grads, lr):
        if self.v is None:
            self.v = {key: np.zeros_like(param) for key, param in params.items()}
        for key in params:
            self.v[key] = self.momentum * self.v[key] + grads[key]
            params[key] -= lr * (grads[key] + self.momentum * self.v[key])


optimizer = Nesterov(momentum={momentum})""",
        "adagrad": """\
class AdaGrad:
    def __init__(self):
        self.h = None

    def update(self, params, grads, lr):
        if self.h is None:
            self.h = {key: np.zeros_like(param) for key, param in params.items()}
        for key in params:
            self.h[key] += grads[key] * grads[key]
            params[key] -= lr * grads[key] / (np.sqrt(self.h[key]) + {eps})


optimizer = AdaGrad()""",
        "rmsprop": """\
class RMSProp:
    def __init__(self, alpha):
        self.alpha, self.h = alpha, None

    def update(self, params, grads, lr):
        if self.h is None:
            self.h = {key: np.zeros_like(param) for key, param in params.items()}
        for key in params:
            self.h[key] *= self.alpha
            self.h[key] += (1 - self.alpha) * grads[key] * grads[key]
            params[key] -= lr * grads[key] / (np.sqrt(self.h[key]) + {eps})


optimizer = RMSProp(alpha={alpha})""",
        "adam": """\
class Adam:
    def __init__(self, beta1, beta2):
        self.beta1, self.beta2, self.iter, self.m = beta1, beta2, 0, None

    def update(self, params, grads, lr):
        if self.m is None:
            self.m = {key: np.zeros_like(param) for key, param in params.items()}
            self.v = {key: np.zeros_like(param) for key, param in params.items()}
        self.iter += 1
        correction1, correction2 = 1 - self.beta1**self.iter, 1 - self.beta2**self.iter
        for key in params:
            self.m[key] += (1 - self.beta1) * (grads[key] - self.m[key])
            self.v[key] *= self.beta2
            self.v[key] += (1 - self.beta2) * grads[key] * grads[key]
            scale = np.sqrt(self.v[key]) / math.sqrt(correction2) + {eps}
            params[key] -= lr / correction1 * self.m[key] / scale


optimizer = Adam(beta1={beta1}, beta2={beta2})""",
    }
)
"""By the keys of `OPTIMIZERS`; the names in braces are the rule's constants and its eps."""


def optimizer_class(key: str) -> str:
    """Return the class of an update rule with its first constants, and an object of it.

    Parameters
    ----------
    key : str
        Of `OPTIMIZERS`.
    """
    rule, code = nncore.optimizers.OPTIMIZERS[key], OPTIMIZERS[key]
    values = {**rule.default_constants(), "eps": getattr(rule, "eps", None)}
    for name, value in values.items():
        code = code.replace(f"{{{name}}}", repr(value))
    return code


DECAYS: Mapping[str, str] = MappingProxyType(
    {
        "gradient": """\
    for key in network.params:
        grads[key] = grads[key] + weight_decay * network.params[key]""",
        "decoupled": """\
    for key in network.params:
        network.params[key] *= 1 - lr * weight_decay""",
    }
)
"""By the keys of `WEIGHT_DECAYS`; a part of the loop."""
