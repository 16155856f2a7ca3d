"""What theory says about a learning rate: how much curvature an optimizer bears."""

from dataclasses import dataclass
from math import hypot, isnan

from nncore.errors import ArgumentError
from nncore.optimizer import Optimizer
from nncore.surface import Point, Surface


@dataclass(frozen=True)
class Stability:
    """How a learning rate stands to the curvature at a point.

    Attributes
    ----------
    curvature : float
        λmax, the largest eigenvalue of the Hessian; nan where that is not defined.
    limit : float or None
        The largest stable learning rate, 2 / λmax for plain descent; None where nothing curves
        upward, and of an optimizer for which no theory gives one.
    straight_limit : float or None
        The largest rate that does not swing from side to side, 1 / λmax for plain descent.
    verdict : str or None
        "converges", "oscillates" or "diverges"; None where theory makes no promise.
    """

    curvature: float
    limit: float | None
    straight_limit: float | None
    verdict: str | None

    @property
    def is_defined(self) -> bool:
        """Whether the surface has a curvature at the point."""
        return not isnan(self.curvature)


def stability(surface: Surface, point: Point, optimizer: Optimizer) -> Stability:
    """Curvature at a point and what it means for an optimizer at its learning rate.

    On a quadratic function with a single minimum each eigenvector of the Hessian, of eigenvalue
    λ, is a descent of its own, which theory follows for the rules without a scale of their own
    (see `Optimizer.curvature_limits`): straight to the minimum ("converges"), from side to side
    ("oscillates"), not at all beyond ("diverges"). On other functions curvature and limit hold
    nearby only, and there is no verdict. A rule that lets its parameters decay goes down another
    function, of which nothing is said.

    Parameters
    ----------
    surface : Surface or Curve
    point : (x, y), or (w,) on a curve
    optimizer : Optimizer
        Left alone.

    Returns
    -------
    Stability

    Raises
    ------
    ArgumentError
        If `optimizer` is none.

    References
    ----------
    LeCun, Bottou, Orr and Müller 1998, Efficient BackProp, section 5;
    Goh 2017, Why Momentum Really Works, Distill, for the heavy ball;
    Lessard, Recht and Packard 2016, Analysis and design of optimization algorithms via integral
    quadratic constraints, SIAM Journal on Optimization 26(1), 57-95, for Nesterov's rule.
    """
    if not isinstance(optimizer, Optimizer):
        raise ArgumentError("optimizer", value=optimizer)
    low, high = _eigenvalues(surface, point)
    limits = optimizer.curvature_limits()
    if limits is None or not high > 0 or optimizer.weight_decay:
        return Stability(high, None, None, None)
    straight, largest = (limit / high for limit in limits)
    convex_quadratic = surface.is_quadratic and low > 0
    verdict = _verdict(optimizer.lr, straight, largest) if convex_quadratic else None
    return Stability(high, largest, straight, verdict)


def _eigenvalues(surface: Surface, point: Point) -> tuple[float, float]:
    """The least and the largest of the Hessian; nan goes through, which numpy.linalg refuses."""
    hessian = surface.hessian(*point).tolist()
    if len(point) == 1:
        return hessian[0][0], hessian[0][0]  # f″ itself
    (a, b), (_, c) = hessian
    middle, radius = (a + c) / 2, hypot((a - c) / 2, b)
    return middle - radius, middle + radius


def _verdict(learning_rate: float, straight: float, largest: float) -> str:
    if learning_rate <= straight:
        return "converges"
    return "oscillates" if learning_rate <= largest else "diverges"
