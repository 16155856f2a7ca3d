"""Numbers of a formula, with as many digits as make its printed result true."""

from __future__ import annotations

from itertools import product

import numpy as np

from app.formula_text import fixed
from app.pages.loss.model.outputs import Outputs
from nncore import LOSSES

FEWEST, MOST = 3, 12  # decimals
RESULT_DECIMALS = 4


def result_text(loss: float) -> str:
    """A loss as it is printed."""
    return fixed(loss, RESULT_DECIMALS)


def printed_outputs(outputs: Outputs, loss: str) -> list[str]:
    """Probabilities as texts, from which the loss called `loss` comes out as it is printed.

    Only the true class's has more than the fewest decimals, where that is enough.
    """
    wanted = result_text(outputs.loss(loss))
    for decimals, everywhere in product(range(FEWEST, MOST + 1), (False, True)):
        texts = [
            fixed(y, decimals if everywhere or k == outputs.label else FEWEST)
            for k, y in enumerate(outputs.y)
        ]
        if result_text(LOSSES[loss].mean(np.array([texts], float), outputs.t[None])) == wanted:
            break
    return texts
