"""Cases that each run of the tests tries, and those that only the thorough one does."""

from collections.abc import Iterable
from typing import Any

import pytest


def briefly(
    names: str | tuple[str, ...], *, quick: Iterable[Any], thorough: Iterable[Any]
) -> pytest.MarkDecorator:
    """Parametrize a test with the `quick` cases, and where all are asked for with the others.

    `thorough` may list the quick ones as well.
    """
    always = list(quick)
    others = [case for case in thorough if case not in always]
    each = [(case,) for case in others] if isinstance(names, str) else others
    marked = [pytest.param(*case, marks=pytest.mark.thorough) for case in each]
    return pytest.mark.parametrize(names, [*always, *marked])
