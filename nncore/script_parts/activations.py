"""The activations as code: expressions, of which functions and layers are made."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class ActivationCode:
    """An activation as two expressions of NumPy.

    Attributes
    ----------
    value : str
        What it makes of `x`.
    slope : str
        Its derivative, by `x` and by the value `z`.
    needs : str
        Definitions that both make use of; empty where they need none.
    """

    value: str
    slope: str
    needs: str = ""

    def slope_at(self, x: str, z: str) -> str:
        """The derivative, where `x` and `z` have other names.

        Parameters
        ----------
        x, z : str
        """
        names = {"x": x, "z": z}
        return re.sub(r"\b[xz]\b", lambda found: names[found[0]], self.slope)

    def function(self, key: str) -> str:
        """Definition of it as a function of this name, after what it needs.

        Parameters
        ----------
        key : str
        """
        defined = f"def {key}(x):\n    return {self.value}"
        return "\n\n\n".join(filter(None, [self.needs, defined]))

    def layer(self, key: str) -> str:
        """Definition of it as a layer that goes forward and backward, after what it needs.

        Parameters
        ----------
        key : str
        """
        slope = self.slope_at("self.x", "self.out")
        keeping = "        self.x = x\n" if "self.x" in slope else ""
        defined = f"""\
class {key.capitalize()}:
    def forward(self, x):
{keeping}        self.out = {self.value}
        return self.out

    def backward(self, dout):
        return dout * ({slope})"""
        return "\n\n\n".join(filter(None, [self.needs, defined]))


SIGMOID = "1 / (1 + np.exp(-x))"
NORMAL_CDF = """\
normal_cdf = np.vectorize(NormalDist().cdf)"""

ACTIVATIONS: Mapping[str, ActivationCode] = MappingProxyType(
    {
        "sigmoid": ActivationCode(SIGMOID, "z * (1 - z)"),
        "relu": ActivationCode("np.maximum(x, 0)", "z > 0"),
        "tanh": ActivationCode("np.tanh(x)", "1 - z * z"),
        "silu": ActivationCode(
            "x * sigmoid(x)",
            "sigmoid(x) + z * (1 - sigmoid(x))",
            f"def sigmoid(x):\n    return {SIGMOID}",
        ),
        "gelu": ActivationCode(
            "x * normal_cdf(x)",
            "normal_cdf(x) + x * np.exp(-x * x / 2) / np.sqrt(2 * np.pi)",
            NORMAL_CDF,
        ),
        "softplus": ActivationCode(
            "np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))",  # log(1 + exp(x))
            "-np.expm1(-z)",  # sigmoid(x)
        ),
        "identity": ActivationCode("x", "1"),
    }
)
"""By the keys of `ACTIVATIONS`."""

IN_SCRIPTS = ACTIVATIONS.keys() - {"gelu"}
"""Those that a script is written for.

GELU is missing: NumPy has no error function, and an element at a time takes a run hours.
"""
