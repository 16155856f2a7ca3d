"""Principal component analysis: the few directions along which vectors vary most."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from nncore.arrays import Floats, as_floats, described
from nncore.errors import ArgumentError
from nncore.validation import check_whole

MOST_COMPONENTS = 1000
NEGLIGIBLE = 1e-12  # of the whole variance: below it a component is rounding error
ROUNDING = 1e-14  # of the largest entry: vectors that differ by no more are all the same


@dataclass(frozen=True, eq=False)
class PrincipalComponents:
    """Mean and principal axes of a set of vectors; any vector can be projected on them.

    Attributes
    ----------
    mean : ndarray of shape (n_features,), float64
    axes : ndarray of shape (n_components, n_features), float64
        Orthonormal, the largest variance first; each one's largest entry is positive. An axis
        along which nothing varies is all zeros.
    variances : ndarray of shape (n_components,), float64
        Of the vectors along each axis: sums of squares, divided by the number of vectors.
    shares : ndarray of shape (n_components,), float64
        Share of the variance of all features that each axis holds; zeros where nothing varies.
    """

    mean: Floats
    axes: Floats
    variances: Floats
    shares: Floats

    def __repr__(self) -> str:
        n_components, n_features = self.axes.shape
        percent = 100 * float(self.shares.sum())
        return (
            f"<PrincipalComponents: {n_components} of {n_features} dimensions, "
            f"{percent:.1f} % of the variance>"
        )

    def project(self, x: ArrayLike) -> Floats:
        """Coordinates of vectors along the axes, from the mean.

        Parameters
        ----------
        x : array_like of shape (..., n_features)

        Returns
        -------
        ndarray of shape (..., n_components)
        """
        return (as_floats(x) - self.mean) @ self.axes.T

    def aligned_to(self, other: PrincipalComponents) -> PrincipalComponents:
        """The same axes, each turned so that it does not point against that of `other`.

        Parameters
        ----------
        other : PrincipalComponents
            Of as many components and features.
        """
        products = np.vecdot(self.axes, other.axes)
        signs = np.where(products < 0, -1.0, 1.0)
        return replace(self, axes=signs[:, None] * self.axes)


def principal_components(x: ArrayLike, n_components: int = 2) -> PrincipalComponents:
    """Principal axes of vectors, in float64 whatever their dtype.

    Parameters
    ----------
    x : array_like of shape (n_samples, n_features)
        Finite numbers, at least one row. Not modified.
    n_components : int, default=2
        May be more than there are dimensions: those that are too many have a variance of 0.

    Returns
    -------
    PrincipalComponents

    Raises
    ------
    ArgumentError
        If `x` is not such a table, or has entries that are not finite.

    Notes
    -----
    They are the first right singular vectors of the centered table. Only a few are wanted, so
    the eigenvectors of its smaller Gram matrix are taken: of n_features × n_features, or of
    n_samples × n_samples where vectors are long and few.

    References
    ----------
    I. T. Jolliffe (2002). Principal Component Analysis, 2nd edition, chapters 1 and 3.
    """
    check_whole("n_components", n_components, 1, MOST_COMPONENTS)
    table = as_floats(x)
    if table.ndim != 2 or not table.size or not np.isfinite(table).all():
        raise ArgumentError("vectors", value=described(table))
    scale = float(np.abs(table).max()) or 1.0  # the square of a large number would overflow
    vectors = table / np.float64(scale)
    mean = vectors.mean(axis=0)
    vectors -= mean
    total = float(np.vdot(vectors, vectors)) / len(vectors)
    if total <= ROUNDING**2 * vectors.shape[1]:
        total = 0.0
    axes, variances = _largest(vectors, n_components, total)
    shares = variances / (total or 1.0)
    with np.errstate(over="ignore"):
        return PrincipalComponents(scale * mean, axes, scale * (scale * variances), shares)


def _largest(vectors: Floats, n_components: int, total: float) -> tuple[Floats, Floats]:
    """Axes and variances of centered vectors, as many as are wanted."""
    n_samples, n_features = vectors.shape
    few_vectors = n_samples < n_features
    products = vectors @ vectors.T if few_vectors else vectors.T @ vectors
    eigenvalues, eigenvectors = np.linalg.eigh(products)
    found = eigenvalues[::-1][:n_components] / n_samples
    axes, variances = np.zeros((n_components, n_features)), np.zeros(n_components)
    for i in np.flatnonzero(found > NEGLIGIBLE * total) if total else ():
        eigenvector = eigenvectors[:, -1 - i]
        axis = eigenvector @ vectors if few_vectors else eigenvector
        largest = axis[np.argmax(np.abs(axis))]
        axes[i] = axis / np.copysign(np.linalg.norm(axis), largest)
        variances[i] = found[i]
    return axes, variances
