"""Update rules, in order of complexity; each does what its namesake in `torch.optim` does.

Order of operations and eps are torch's, so that every number can be checked there: the formulas
stand at https://docs.pytorch.org/docs/stable/optim.html under each name. Below, w is a
parameter and g its gradient; products, squares and roots are taken entry by entry. Weight decay
is the same for all of them, and done before (see `nncore.weight_decay`).
"""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self, Unpack

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats
from nncore.errors import ArgumentError
from nncore.optimizer import UNIT_INTERVAL, DecayOptions, Optimizer, State
from nncore.validation import check_unit_interval


class SGD(Optimizer):
    """Stochastic gradient descent: straight against the gradient.

    ::

        w -= lr * g

    Parameters
    ----------
    lr : float
        Learning rate: the length of a step per unit of gradient.

    References
    ----------
    H. Robbins, S. Monro (1951). A stochastic approximation method.
    Annals of Mathematical Statistics, 22(3), 400–407.
    """

    key = "sgd"

    def curvature_limits(self) -> tuple[float, float]:
        """Errors shrink by the factor 1 - lr * curvature: not negative, not below -1."""
        return 1.0, 2.0

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        param -= self.lr * grad


class Momentum(Optimizer):
    """A ball that keeps a share of its velocity from step to step.

    ::

        velocity = momentum * velocity + g
        w -= lr * velocity

    Parameters
    ----------
    lr : float
        Learning rate.
    momentum : float
        Share of the velocity that is kept, from 0 (plain descent) to just under 1; along a
        steady slope the steps grow to lr / (1 - momentum).

    References
    ----------
    B. T. Polyak (1964). Some methods of speeding up the convergence of iteration methods.
    USSR Computational Mathematics and Mathematical Physics, 4(5), 1–17. There, as in the
    book, the learning rate stands inside the velocity; here outside, as in torch, which
    differs only where the rate changes on the way.
    """

    key = "momentum"
    state_names = ("velocity",)
    constants = MappingProxyType({"momentum": UNIT_INTERVAL})

    def __init__(
        self, lr: float = 0.01, momentum: float = 0.9, **decay: Unpack[DecayOptions]
    ) -> None:
        super().__init__(lr, **decay)
        self.momentum = check_unit_interval("momentum", momentum)

    def curvature_limits(self) -> tuple[float, float]:
        """Errors follow z² - (1 + m - a) z + m = 0 with a = lr * curvature: its roots' limits.

        They are real and positive up to (1 - √m)², within the unit circle up to 2 (1 + m).
        """
        return (1 - math.sqrt(self.momentum)) ** 2, 2 * (1 + self.momentum)

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        param -= self.lr * self._accelerate(state["velocity"], grad)

    def _accelerate(self, velocity: Floats, grad: NDArray[Any]) -> Floats:
        velocity *= self.momentum
        velocity += grad
        return velocity


class Nesterov(Momentum):
    """Momentum that looks ahead: the gradient counts as if the ball had rolled on already.

    ::

        velocity = momentum * velocity + g
        w -= lr * (g + momentum * velocity)

    Parameters
    ----------
    lr : float
        Learning rate.
    momentum : float
        Share of the velocity that is kept, from 0 to just under 1.

    References
    ----------
    Y. Nesterov (1983). A method for solving a convex programming problem with convergence
    rate O(1/k²). Soviet Mathematics Doklady, 27, 372–376. I. Sutskever, J. Martens, G. Dahl,
    G. Hinton (2013). On the importance of initialization and momentum in deep learning. ICML.
    """

    key = "nesterov"

    def curvature_limits(self) -> tuple[float, float]:
        """Errors follow z² - (1 + m)(1 - a) z + m (1 - a) = 0 with a = lr * curvature.

        Its roots are real and positive up to ((1 - m) / (1 + m))², within the unit circle up to
        2 (1 + m) / (1 + 2m): looking ahead bears less than the heavy ball does.
        """
        m = self.momentum
        return ((1 - m) / (1 + m)) ** 2, 2 * (1 + m) / (1 + 2 * m)

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        velocity = self._accelerate(state["velocity"], grad)
        param -= self.lr * (grad + self.momentum * velocity)


class AdaGrad(Optimizer):
    """Each parameter's steps shrink with the sum of its squared gradients so far.

    ::

        squared_gradient_sum += g**2
        w -= lr * g / (sqrt(squared_gradient_sum) + eps)

    Parameters
    ----------
    lr : float
        Learning rate: the length of each parameter's first step.

    Attributes
    ----------
    eps : float
        1e-10, as in torch: keeps the quotient finite where no gradient was ever met.

    References
    ----------
    J. Duchi, E. Hazan, Y. Singer (2011). Adaptive subgradient methods for online learning and
    stochastic optimization. Journal of Machine Learning Research, 12, 2121–2159.
    """

    key = "adagrad"
    state_names = ("squared_gradient_sum",)
    eps: ClassVar[float] = 1e-10

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        total = state["squared_gradient_sum"]
        total += grad * grad
        param -= self.lr * grad / (np.sqrt(total) + self.eps)


class RMSProp(Optimizer):
    """AdaGrad that forgets: a running mean of squared gradients instead of their sum.

    ::

        squared_gradient_mean = alpha * squared_gradient_mean + (1 - alpha) * g**2
        w -= lr * g / (sqrt(squared_gradient_mean) + eps)

    Parameters
    ----------
    lr : float
        Learning rate: about the length of a step, whatever the gradient's.
    alpha : float
        Share of the mean that is kept, from 0 to just under 1; it remembers about
        1 / (1 - alpha) steps. 0.99 is torch's, the lecture has 0.9.

    Attributes
    ----------
    eps : float
        1e-8, as in torch: keeps the quotient finite where the gradients are zero.

    References
    ----------
    T. Tieleman, G. Hinton (2012). Lecture 6.5 — RMSProp: divide the gradient by a running
    average of its recent magnitude. Coursera: Neural networks for machine learning.
    """

    key = "rmsprop"
    state_names = ("squared_gradient_mean",)
    constants = MappingProxyType({"alpha": UNIT_INTERVAL})
    eps: ClassVar[float] = 1e-8

    def __init__(
        self, lr: float = 0.01, alpha: float = 0.99, **decay: Unpack[DecayOptions]
    ) -> None:
        super().__init__(lr, **decay)
        self.alpha = check_unit_interval("alpha", alpha)

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        mean = state["squared_gradient_mean"]
        mean *= self.alpha
        mean += (1 - self.alpha) * grad * grad
        param -= self.lr * grad / (np.sqrt(mean) + self.eps)


class Adam(Optimizer):
    """Running means of gradient and squared gradient, corrected for having started at zero.

    ::

        first_moment = beta1 * first_moment + (1 - beta1) * g
        second_moment = beta2 * second_moment + (1 - beta2) * g**2
        correction1, correction2 = 1 - beta1**steps, 1 - beta2**steps
        w -= lr * first_moment / correction1 / (sqrt(second_moment / correction2) + eps)

    Parameters
    ----------
    lr : float
        Learning rate: about the longest step of each parameter.
    betas : tuple of two float
        Shares of the two means that are kept, each from 0 to just under 1.

    Attributes
    ----------
    eps : float
        1e-8, as in the paper and in torch: outside of the root, added after the correction.

    References
    ----------
    D. P. Kingma, J. Ba (2015). Adam: a method for stochastic optimization. ICLR.
    https://arxiv.org/abs/1412.6980, algorithm 1, whose constants these are.
    """

    key = "adam"
    state_names = ("first_moment", "second_moment")
    constants = MappingProxyType({"beta1": UNIT_INTERVAL, "beta2": UNIT_INTERVAL})
    eps: ClassVar[float] = 1e-8

    def __init__(
        self,
        lr: float = 0.001,
        betas: tuple[float, float] = (0.9, 0.999),
        **decay: Unpack[DecayOptions],
    ) -> None:
        super().__init__(lr, **decay)
        try:
            beta1, beta2 = betas
        except (TypeError, ValueError):
            raise ArgumentError("betas", value=betas) from None
        self.betas = check_unit_interval("beta1", beta1), check_unit_interval("beta2", beta2)

    @classmethod
    def with_constants(cls, lr: float, constants: Mapping[str, float]) -> Self:
        """Make one whose betas are given one by one.

        Parameters
        ----------
        lr : float
            Learning rate.
        constants : mapping of str to float
            "beta1" and "beta2", or one of them, or none.
        """
        all_constants = {**cls.default_constants(), **constants}
        return cls(lr, (all_constants["beta1"], all_constants["beta2"]))

    @property
    def beta1(self) -> float:
        """How much of the first moment is kept each step."""
        return self.betas[0]

    @property
    def beta2(self) -> float:
        """How much of the second moment is kept each step."""
        return self.betas[1]

    def explained_state(self, state: State) -> State:
        """The moments, as they are and corrected for having started at zero."""
        first, second = self.bias_corrections()
        return {
            **state,
            "first_moment_corrected": state["first_moment"] / first,
            "second_moment_corrected": state["second_moment"] / second,
        }

    def bias_corrections(self) -> tuple[float, float]:
        """What the two moments are divided by after `steps` updates, 1 - beta ** steps.

        Both are 0 before the first update.
        """
        beta1, beta2 = self.betas
        return 1 - beta1**self.steps, 1 - beta2**self.steps

    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        beta1, beta2 = self.betas
        first, second = state["first_moment"], state["second_moment"]
        first += (1 - beta1) * (grad - first)
        second *= beta2
        second += (1 - beta2) * grad * grad
        correction1, correction2 = self.bias_corrections()
        scale = np.sqrt(second) / math.sqrt(correction2) + self.eps
        param -= self.lr / correction1 * first / scale


OPTIMIZERS: Mapping[str, type[Optimizer]] = {
    kind.key: kind for kind in (SGD, Momentum, Nesterov, AdaGrad, RMSProp, Adam)
}
"""Update rules by their keys, in order of complexity."""
