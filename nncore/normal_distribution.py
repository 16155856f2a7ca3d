"""The normal distribution, which NumPy has no function for: GELU is made of it."""

import math
from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import Floats, as_inexact

MIDDLE = 3.0  # where t is 0
FARTHEST = 30.0  # exp(-30²) is 0, and no square overflows
# Of (1 + 2z) exp(z²) erfc(z) in t = (z - 3) / (z + 3), which takes all z from 0 on to [-1, 1];
# tests/nncore/torch_values/erfc_series.py prints them.
CHEBYSHEV = (
    1.17756257419656,
    0.0053539045396156768,
    -0.093775503422842091,
    0.05436652555744322,
    -0.018976596707845207,
    0.0044534260614627116,
    -0.00063355317105531469,
    1.7661719523171592e-5,
    1.2841532864056671e-5,
    -2.0072285659059914e-6,
    -1.8075227904148371e-7,
    7.5498283438250928e-8,
    1.8856685238386028e-9,
    -2.699519049798364e-9,
    -1.4600791199391049e-11,
    1.036160744596949e-10,
    1.475715976623473e-12,
    -4.2773400643969108e-12,
    -2.07922492859799e-13,
    1.8134502003176962e-13,
    1.9734255745447388e-14,
    -7.2879437375926732e-15,
    -1.5169878690228116e-15,
    2.3514112258781404e-16,
    1.0006111691821668e-16,
)
N_TERMS_SINGLE = 12  # as far as single precision sees


def normal_cdf(x: ArrayLike) -> Floats:
    """Share of a standard normal distribution that lies below `x`: Φ(x) = erfc(-x / √2) / 2.

    Parameters
    ----------
    x : array_like of any shape
        Not modified; complex numbers are taken, too, and their real part tells the tails apart.

    Returns
    -------
    ndarray of the shape of `x`
        Between 0 and 1, to about 1e-16, or 1e-7 in single precision.

    References
    ----------
    M. M. Shepherd and J. G. Laframboise (1981). Chebyshev approximation of (1 + 2x) exp(x²)
    erfc x in 0 ≤ x < ∞. Mathematics of Computation 36, 249-253.
    """
    x = as_inexact(x)
    tail = _half_erfc(x * np.copysign(math.sqrt(0.5), x.real))
    return np.where(x.real < 0, tail, 1 - tail)


def normal_density(x: Floats) -> Floats:
    """Derivative of `normal_cdf`, exp(-x² / 2) / √(2π), elementwise.

    Parameters
    ----------
    x : ndarray of any shape
        Real.

    Returns
    -------
    ndarray of the shape of `x`
    """
    z = np.minimum(np.abs(x), FARTHEST * math.sqrt(2))
    return np.exp(z * z * -0.5) * (1 / math.sqrt(2 * math.pi))


def _half_erfc(z: Floats) -> Floats:
    """erfc(z) / 2 of numbers whose real part is not negative."""
    z = np.where(z.real > FARTHEST, FARTHEST, z)
    t = (z - MIDDLE) / (z + MIDDLE)
    constant, *higher = _powers(N_TERMS_SINGLE if z.dtype == np.float32 else len(CHEBYSHEV))
    smooth = np.zeros_like(t)
    for coefficient in reversed(higher):  # Horner's scheme
        smooth += coefficient
        smooth *= t
    smooth += constant
    smooth /= 2 + 4 * z
    smooth *= np.exp(-z * z)
    return smooth


@cache
def _powers(n_terms: int) -> tuple[float, ...]:
    """The first terms of the series as coefficients of powers of t, the constant first."""
    from numpy.polynomial.chebyshev import cheb2poly  # here: few need it, and it takes long

    return tuple(map(float, cheb2poly(CHEBYSHEV[:n_terms])))
