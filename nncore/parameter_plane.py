"""Planes in the space of all parameters: through a run's path, or along random directions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Grads
from nncore.gradient_products import dot, length
from nncore.principal_components import PrincipalComponents, principal_components
from nncore.validation import as_generator

Params = Mapping[str, Floats]


@dataclass(frozen=True, eq=False, repr=False)
class ParameterPlane:
    """Plane of all parameters center + a · first direction + b · second direction.

    Attributes
    ----------
    center : dict of ndarray
        Under the names, and of the shapes, of a network's `params`; float64.
    directions : tuple of two dicts of ndarray
        Likewise. They need not be of length 1 or at right angles; one of zeros leads nowhere.
    """

    center: Grads
    directions: tuple[Grads, Grads]

    def __repr__(self) -> str:
        lengths = " and ".join(f"{length(direction):g}" for direction in self.directions)
        return f"<ParameterPlane: directions of lengths {lengths}>"

    def params_at(self, a: float, b: float) -> Grads:
        """Parameters of one point of the plane.

        Parameters
        ----------
        a, b : float
            Its coordinates.
        """
        first, second = self.directions
        return {name: mid + a * first[name] + b * second[name] for name, mid in self.center.items()}

    def project(self, params: Params) -> tuple[float, float]:
        """Coordinates of the point of the plane that is nearest to some parameters.

        Parameters
        ----------
        params : mapping of ndarray
            Of the names and shapes of the plane's own.
        """
        offset = self._offset(params)
        to_directions = [dot(offset, direction) for direction in self.directions]
        products = [[dot(one, other) for other in self.directions] for one in self.directions]
        a, b = np.linalg.pinv(products) @ to_directions
        return float(a), float(b)

    def distance(self, params: Params) -> float:
        """Euclidean distance of parameters from the plane.

        Parameters
        ----------
        params : mapping of ndarray
            Of the names and shapes of the plane's own.
        """
        nearest = self.params_at(*self.project(params))
        return length({name: params[name] - part for name, part in nearest.items()})

    def variance_share(self, path: Sequence[Params]) -> float | None:
        """Share of the variance of a path that its projection on the plane has.

        Parameters
        ----------
        path : sequence of mapping of ndarray
            Of the names and shapes of the plane's own.

        Returns
        -------
        float or None
            From 0 to 1; None where the path stands still.
        """
        offsets = np.array([_vector(self._offset(params)) for params in path])
        offsets -= offsets.mean(axis=0)
        total = float(np.vdot(offsets, offsets))
        if not total:
            return None
        directions = np.array([_vector(direction) for direction in self.directions])
        along = offsets @ directions.T
        inverse = np.linalg.pinv(directions @ directions.T)
        return float(np.vdot(along @ inverse, along)) / total

    def _offset(self, params: Params) -> Grads:
        return {name: params[name] - part for name, part in self.center.items()}


def trajectory_plane(path: Sequence[Params]) -> tuple[ParameterPlane, PrincipalComponents]:
    """The plane nearest to a path of parameters, and what part of the path lies in it.

    It goes through the path's mean along its first two principal components, so that the sum
    of the squared distances of all its points is the least that any plane has. The directions
    are of length 1 and at right angles: distances on the plane are distances of parameters.

    Parameters
    ----------
    path : sequence of mapping of ndarray
        The parameters of the snapshots of a run, say; finite.

    Returns
    -------
    tuple of ParameterPlane and PrincipalComponents
        The components of the path as vectors of all parameters.

    Raises
    ------
    ArgumentError
        If there are no parameters, or some of them are not finite.

    References
    ----------
    H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein (2018). Visualizing the loss landscape of
    neural nets. NeurIPS 31, section 7.
    """
    components = principal_components([_vector(params) for params in path])
    like = path[0]
    first, second = (_params(axis, like) for axis in components.axes)
    return ParameterPlane(_params(components.mean, like), (first, second)), components


def random_plane(params: Params, rng: np.random.Generator | int | None = None) -> ParameterPlane:
    """Plane through parameters along two random directions with filter normalization.

    Each direction is drawn from a normal distribution; then the part of it that belongs to the
    incoming weights of one unit, which are a filter of a fully connected layer, is made as long
    as these weights are. Biases do not move. So a step of 1 is as large as the weights
    themselves, in every layer: without that the scale of the weights, which changes nothing in
    what ReLU layers compute, would decide how flat the landscape looks.

    Parameters
    ----------
    params : mapping of ndarray
        The center: weights of shape (n_inputs, n_units), biases of shape (n_units,).
    rng : numpy.random.Generator or int, optional
        What draws the directions, or a seed; `np.random.seed` has no effect.

    References
    ----------
    H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein (2018). Visualizing the loss landscape of
    neural nets. NeurIPS 31, section 4; their code leaves biases alone, too.
    """
    generator = as_generator(rng)
    first, second = (_random_direction(params, generator) for _ in range(2))
    center: Grads = {name: param.astype(np.float64) for name, param in params.items()}
    return ParameterPlane(center, (first, second))


def _random_direction(params: Params, rng: np.random.Generator) -> Grads:
    return {
        name: _like_filters(rng.standard_normal(param.shape), param)
        if param.ndim == 2
        else np.zeros(param.shape)
        for name, param in params.items()
    }


def _like_filters(drawn: Floats, weights: Floats) -> Floats:
    """Columns of `drawn`, each as long as the same column of `weights`."""
    lengths = np.linalg.norm(weights.astype(np.float64), axis=0)
    return drawn * (lengths / np.linalg.norm(drawn, axis=0))


def _vector(params: Params) -> Floats:
    return np.concatenate([param.ravel() for param in params.values()])


def _params(vector: Floats, like: Params) -> Grads:
    """A vector of all parameters as a dict of the shapes of `like`."""
    ends = np.cumsum([param.size for param in like.values()])
    parts = np.split(vector, ends[:-1])
    return {
        name: part.reshape(param.shape)
        for part, (name, param) in zip(parts, like.items(), strict=True)
    }
