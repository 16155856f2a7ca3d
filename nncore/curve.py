"""A function of one variable to descend on."""

from math import isfinite
from typing import ClassVar

from nncore.errors import ConfigError
from nncore.surface import Surface


class Curve(Surface):
    """A formula in w, where to look at it, and where its minima are.

    All that a `Surface` does, with one coordinate in place of two: `value(w)`, `gradient(w)` is
    (f′,), `hessian(w)` has the shape (1, 1, ...).

    Parameters
    ----------
    key : str
        Its name in `CURVES`; "formula" where it was typed.
    formula : str
        What `parse_expression` reads, in w.
    domain : ((w_min, w_max),)
        The part worth looking at.
    start : (w,)
        Where a descent may begin.
    minima : tuple of (w,), optional
        Those that are known, local ones too, to ten digits.
    source : str, optional
        Author, year and work.

    Raises
    ------
    ConfigError
        If the domain is empty or not finite, or the start not finite.
    ArgumentError
        If one of them is not made of such numbers at all.
    """

    variables: ClassVar[tuple[str, ...]] = ("w",)

    def _check_start(self) -> None:
        (w,) = self.start
        if not isfinite(w):
            raise ConfigError("one_not_finite", field="start", value=w)
