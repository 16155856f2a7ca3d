"""What theory says about a learning rate: plain descent bears at most 2 / λmax."""

from dataclasses import dataclass
from math import hypot

from nncore.surface import Surface


@dataclass(frozen=True)
class Stability:
    """How a learning rate stands to the curvature at a point.

    Attributes
    ----------
    curvature : float
        λmax, the largest eigenvalue of the Hessian; nan where that is not defined.
    limit : float or None
        2 / λmax, the largest stable learning rate; None where nothing curves upward.
    verdict : str or None
        "converges", "oscillates" or "diverges"; None where theory makes no promise.
    """

    curvature: float
    limit: float | None
    verdict: str | None


def stability(surface: Surface, x: float, y: float, learning_rate: float) -> Stability:
    """Curvature at (x, y) and what it means for plain gradient descent.

    On a quadratic function with a single minimum the error along an eigenvector shrinks by the
    factor 1 - learning_rate * λ each step: without a change of sign up to 1 / λmax ("converges"),
    from side to side up to 2 / λmax ("oscillates"), not at all beyond ("diverges"). On other
    functions curvature and limit hold nearby only, and there is no verdict.

    Parameters
    ----------
    surface : Surface
    x, y : float
        The point.
    learning_rate : float
        0 or more.

    Returns
    -------
    Stability

    References
    ----------
    LeCun, Bottou, Orr and Müller 1998, Efficient BackProp, section 5;
    Goh 2017, Why Momentum Really Works, Distill.
    """
    low, high = _eigenvalues(surface, x, y)
    convex_quadratic = surface.expression.is_quadratic and low > 0
    return Stability(
        curvature=high,
        limit=2 / high if high > 0 else None,
        verdict=_verdict(learning_rate * high) if convex_quadratic else None,
    )


def _eigenvalues(surface: Surface, x: float, y: float) -> tuple[float, float]:
    """Eigenvalues of the symmetric 2×2 Hessian; nan goes through, which numpy.linalg refuses."""
    (a, b), (_, c) = surface.hessian(x, y).tolist()
    middle, radius = (a + c) / 2, hypot((a - c) / 2, b)
    return middle - radius, middle + radius


def _verdict(rate_times_curvature: float) -> str:
    if rate_times_curvature <= 1:
        return "converges"
    return "oscillates" if rate_times_curvature <= 2 else "diverges"
