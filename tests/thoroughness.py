"""Cases that each run of the tests tries, and those that only the thorough one does."""

from collections.abc import Iterable
from typing import Any

import pytest


def briefly(quick: Iterable[Any], thorough: Iterable[Any]) -> list[Any]:
    """Cases of a parametrized test: `quick` always, of `thorough` the others, when asked for."""
    tried = list(quick)
    others = (case for case in thorough if case not in tried)
    return [*tried, *(pytest.param(case, marks=pytest.mark.thorough) for case in others)]
