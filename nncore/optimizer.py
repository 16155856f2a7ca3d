"""Update rule: moves parameters in place against their gradients, and keeps its own state."""

import copy
import inspect
from abc import ABC, abstractmethod
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypedDict

import numpy as np
from numpy.typing import NDArray

from nncore.arrays import Floats, described
from nncore.errors import ArgumentError
from nncore.validation import check_choice, check_not_negative, check_positive
from nncore.weight_decay import WEIGHT_DECAYS

State = dict[str, Floats]
Range = tuple[float, float]  # from the first, up to but without the second

UNIT_INTERVAL: Range = (0.0, 1.0)


class DecayOptions(TypedDict, total=False):
    """What every rule takes besides its own: see `Optimizer`."""

    weight_decay: float
    weight_decay_kind: str


class Optimizer(ABC):
    """Moves parameters against their gradients, in place.

    Parameters
    ----------
    lr : float
        Learning rate.
    weight_decay : float
        λ: how strongly each step draws the parameters toward zero.
    weight_decay_kind : str
        Key of `WEIGHT_DECAYS`: "gradient" as in `torch.optim.SGD` and `Adam`, "decoupled" as in
        `torch.optim.AdamW`.

    Attributes
    ----------
    key : str
        What `OPTIMIZERS` calls the rule.
    state_names : tuple of str
        What the rule remembers of each parameter.
    lr : float
        Learning rate; may be changed between two updates.
    weight_decay : float
        May be changed, too, as may its kind: every rule decays, also one that is given neither
        when it is made.
    weight_decay_kind : str
    state : dict of dict of ndarray
        What the rule remembers, by parameter and by name ("velocity", ...), for as long as
        the optimizer lives; empty before the first update.
    steps : int
        How many updates were made.

    Raises
    ------
    ConfigError
        If `lr` is not a positive number, a constant lies outside of [0, 1), or a decay is
        negative or of no known kind.
    """

    key: ClassVar[str]
    state_names: ClassVar[tuple[str, ...]] = ()
    constants: ClassVar[Mapping[str, Range]] = MappingProxyType({})  # attributes besides lr

    def __init__(
        self, lr: float = 0.01, *, weight_decay: float = 0.0, weight_decay_kind: str = "gradient"
    ) -> None:
        self.lr = lr
        self.weight_decay = weight_decay
        self.weight_decay_kind = weight_decay_kind
        self.state: dict[str, State] = {}
        self.steps = 0

    @classmethod
    def default_constants(cls) -> dict[str, float]:
        """What the constructor takes for each of `constants` unless it is told otherwise."""
        optimizer = cls()
        return {name: getattr(optimizer, name) for name in cls.constants}

    @classmethod
    def with_constants(cls, lr: float, constants: Mapping[str, float]) -> Self:
        """Make one with `constants` by their names; what is missing takes its default.

        Parameters
        ----------
        lr : float
            Learning rate.
        constants : mapping of str to float
            Names of `constants`, such as "momentum", each in [0, 1).
        """
        return cls(lr, **dict[str, Any](constants))

    def __repr__(self) -> str:
        """What would make it again, by the names that the constructor takes."""
        parameters = inspect.signature(type(self)).parameters.values()
        names = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
        names += DecayOptions.__annotations__ if self.weight_decay else ()
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({values})"

    @property
    def lr(self) -> float:
        """Learning rate, a positive number."""
        return self._lr

    @lr.setter
    def lr(self, lr: float) -> None:
        self._lr = check_positive("learning_rate", lr)

    @property
    def weight_decay(self) -> float:
        """How strongly each step draws the parameters toward zero, from 0 on."""
        return self._weight_decay

    @weight_decay.setter
    def weight_decay(self, weight_decay: float) -> None:
        self._weight_decay = check_not_negative("weight_decay", weight_decay)

    @property
    def weight_decay_kind(self) -> str:
        """Key of `WEIGHT_DECAYS`."""
        return self._weight_decay_kind

    @weight_decay_kind.setter
    def weight_decay_kind(self, kind: str) -> None:
        self._weight_decay_kind = check_choice("weight_decay_kind", kind, WEIGHT_DECAYS)

    def update(self, params: Mapping[str, NDArray[Any]], grads: Mapping[str, NDArray[Any]]) -> None:
        """Make one step.

        Parameters
        ----------
        params : dict of ndarray
            Changed in place.
        grads : dict of ndarray
            Gradients by the names of `params`, of the same shapes; left alone. A parameter
            without a gradient stays as it is.

        Raises
        ------
        ArgumentError
            If these are no dicts, a parameter is no array of floats, or its gradient no array of
            numbers of the same shape. Nothing has moved then.
        """
        for given in (params, grads):
            if not isinstance(given, Mapping):
                raise ArgumentError("not_by_name", value=described(given))
        for name, grad in grads.items():
            if name not in params:
                raise ArgumentError("unknown_parameter", name=name, known=", ".join(params))
            param = params[name]
            _check_parameter(name, param, grad)
            self._check_state(name, param)
            if name not in self.state:
                self.state[name] = {key: np.zeros_like(param) for key in self.state_names}
        self.steps += 1
        for name, grad in grads.items():
            if self._weight_decay:
                decay = WEIGHT_DECAYS[self._weight_decay_kind]
                grad = decay(params[name], grad, self._weight_decay, self.lr)
            self._move(params[name], grad, self.state[name])

    def _check_state(self, name: str, param: NDArray[Any]) -> None:
        """Refuse a parameter of another shape than it had before."""
        for array in self.state.get(name, {}).values():
            if array.shape != param.shape:
                raise ArgumentError(
                    "state_shape", name=name, shape=param.shape, state_shape=array.shape
                )

    def copy(self) -> Self:
        """Copy of the rule with a state of its own: both go on alike, and independently."""
        rule = copy.copy(self)
        rule.state = {
            name: {key: array.copy() for key, array in state.items()}
            for name, state in self.state.items()
        }
        return rule

    @property
    def nbytes(self) -> int:
        """Size of what it remembers in bytes."""
        return sum(array.nbytes for state in self.state.values() for array in state.values())

    def curvature_limits(self) -> tuple[float, float] | None:
        """Learning rate times curvature that the rule bears, on a quadratic function.

        Returns
        -------
        tuple of two float, or None
            Up to the first it goes straight to the minimum, up to the second from side to side,
            beyond it diverges. None for rules that divide by a scale of their own, of which the
            curvature alone tells nothing.
        """
        return None

    def explained_state(self, state: State) -> State:
        """What the last step was made of: a parameter's `state`, and what came of it on the way."""
        return state

    @abstractmethod
    def _move(self, param: NDArray[Any], grad: NDArray[Any], state: State) -> None:
        """Change `param`, and `state`, in place."""


def _check_parameter(name: str, param: Any, grad: Any) -> None:
    """Refuse what cannot be moved in place, and a gradient that does not belong to it."""
    is_array = isinstance(param, np.ndarray) and param.dtype.kind == "f"
    if not is_array or not param.flags.writeable:
        raise ArgumentError("parameter_kind", name=name, value=described(param))
    if not isinstance(grad, np.ndarray | np.generic) or grad.dtype.kind not in "fiub":
        raise ArgumentError("gradient_kind", name=name, value=described(grad))
    if param.shape != grad.shape:
        raise ArgumentError(
            "parameter_shape", name=name, shape=param.shape, gradient_shape=grad.shape
        )
